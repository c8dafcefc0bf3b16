"""The change: one thing that is new, with its figures old before new and what it rests on."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from knowledge.errors import BadData
from knowledge.model import Figure


class Kind(StrEnum):
    """What can be new."""

    EDITION = "edition"
    REVISED = "revised"
    CROSSED = "crossed"
    RANK = "rank"
    CLAIM = "claim"
    OVERTAKEN = "overtaken"
    DUE = "due"
    CORRECTED = "corrected"
    STANDING = "standing"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is new; the same thing has the same `key` whenever it is found.

    `day` is the day on which it became known here (ISO). `countries` are those that it is
    about; none means that it is about all. `sources` are the ids of what it rests on, the older
    first: editions (edition, revised, crossed, rank, corrected), claims (claim; overtaken with what
    overtakes it) or the target (due, standing). `figures` are old and new (revised, crossed, rank,
    corrected), or the days that are left (due). `target` is the level that was crossed, whose date
    is near, or whose standing or rule is another now.
    """

    key: str
    kind: Kind
    day: str
    countries: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    target: str = ""

    @property
    def old(self) -> Figure:
        """The value before."""
        return self.figures[0]

    @property
    def new(self) -> Figure:
        """The value now."""
        return self.figures[-1]

    def to_json(self) -> str:
        """The change as text, to be kept; `from_json` reads it back as it was."""
        entry = {
            "key": self.key,
            "kind": self.kind.value,
            "day": self.day,
            "countries": self.countries,
            "sources": self.sources,
            "figures": [_figure_out(item) for item in self.figures],
            "target": self.target,
        }
        return json.dumps(entry, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Change:
        """The change that `to_json` wrote.

        Raises:
            BadData: the text is no change.
        """
        try:
            entry = json.loads(text)
            return cls(
                key=str(entry["key"]),
                kind=Kind(entry["kind"]),
                day=str(entry["day"]),
                countries=tuple(entry["countries"]),
                sources=tuple(entry["sources"]),
                figures=tuple(_figure_in(item) for item in entry["figures"]),
                target=str(entry["target"]),
            )
        except (KeyError, TypeError, ValueError, ArithmeticError) as error:
            raise BadData(f"A kept change cannot be read: {error}.") from error


def _figure_out(figure: Figure) -> dict[str, Any]:
    return {
        "country": figure.country,
        "measure": figure.measure,
        "year": figure.year,
        "value": f"{figure.value:f}",
        "unit": figure.unit,
        "estimate": figure.estimate,
        "source": figure.source,
        "edition": figure.edition,
        "how": figure.how,
        "inputs": [_figure_out(item) for item in figure.inputs],
        "target": figure.target,
    }


def _figure_in(entry: dict[str, Any]) -> Figure:
    given = {**entry, "value": Decimal(entry["value"])}
    given["inputs"] = tuple(_figure_in(item) for item in entry["inputs"])
    return Figure(**given)
