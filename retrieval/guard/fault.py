"""Faults: what can be wrong with a sentence, by kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from retrieval.slots import Case


class FaultKind(StrEnum):
    """What can be wrong with a sentence."""

    SLOT = "unknown slot"
    DIGIT = "bare digit"
    NUMBER_WORD = "spelled-out number"
    CITATION = "unknown citation"
    UNSUPPORTED = "statement without support"
    COUNTRY = "slot of another country"
    YEAR = "slot of another year"
    EDITION = "slot of another edition"
    MEASURE = "measure that is not named"
    ROLE = "slot in the place of another"
    DIRECTION = "direction that contradicts the figure"
    UNIT = "unit that contradicts the slot"
    ESTIMATE = "estimate mark that contradicts the figure"
    QUOTE = "quotation that is not verbatim"
    MARKUP = "markup"
    CONTROL = "sign that is no text"
    LENGTH = "too long"
    LEAK = "talk about the task"
    WORD = "word that no source bears out"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with one sentence."""

    kind: FaultKind
    detail: str
    sentence: str = ""


Rule = Callable[[Case], Iterator[Fault]]
