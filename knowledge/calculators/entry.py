"""Entries: how a calculator is documented, and how it is run from `key=value` words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from knowledge.calculators.arguments import Arguments
from knowledge.model import Figure

Computed = tuple[object, tuple[Figure | None, ...]]
"""A calculator's own result, and the figures in it that are worth a line."""


@dataclass(frozen=True, slots=True)
class Input:
    """One input of a calculator: its key and what may stand after the equals sign."""

    name: str
    says: str
    is_required: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A calculator as `gapwatch calc --list` and docs/CALCULATORS.md show it.

    `compute` runs it over words; `example` holds words that a test runs and the handbook shows.
    """

    name: str
    describes: str
    inputs: tuple[Input, ...]
    unit: str
    formula: str
    rule: str
    example: str
    compute: Callable[[Arguments], Computed]

    def __str__(self) -> str:
        keys = " ".join(
            f"{item.name}=…" if item.is_required else f"[{item.name}=…]" for item in self.inputs
        )
        return (
            f"{self.name} {keys}\n  {self.describes}\n  formula: {self.formula}\n"
            f"  unit: {self.unit}\n  rule: {self.rule}\n  example: calc {self.name} {self.example}"
        )


COUNTRY = Input("country", "a name or ISO3 code, such as ESP", is_required=True)
TARGET = Input("target", "a level such as 3.5, or a target's id", is_required=True)
MEASURE = Input("measure", "a measure such as spending_usd_current (default share_of_gdp)")
YEAR = Input("year", "a year (default: the newest of the edition)")
EDITION = Input("edition", "an edition's id (default: the newest complete one)")
