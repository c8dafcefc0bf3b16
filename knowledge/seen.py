"""Seen: what a follower received last, so that the next update tells what is new since then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Seen:
    """The last update that arrived: its local day, the edition it rested on, the last change told.

    `edition` is the id of the edition whose figures it gave ("" where it is not known);
    `noted` is the number of the newest change that was known when it was worded: whatever
    bears a higher number is news. None stands for a follower who has received nothing yet.
    """

    day: date
    edition: str = ""
    noted: int = 0
