"""What a reader returns: observations with their places, what the file says of itself, skips."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal

from knowledge.errors import BadData
from knowledge.model import Measure, Observation

Key = tuple[str, Measure, int]
"""Country (ISO3 or aggregate), measure and year: one cell of a table."""

Progress = Callable[[str], None]
"""Told what is being read now, such as a sheet's name."""


def quiet(_: str) -> None:
    """The progress that nobody watches."""


@dataclass(frozen=True, slots=True)
class Hints:
    """What the file says about itself, as suggestions for its label; empty where it is silent.

    `published` is a date text ("2024-06-17", "2025-04"); `why_published` says where it stands.
    """

    publisher: str = ""
    title: str = ""
    published: str = ""
    why_published: str = ""
    definition: str = ""
    price_base: str = ""
    url: str = ""
    licence: str = ""
    footnotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """A cell or row that was left out, with its place and the reason."""

    place: str
    why: str


@dataclass(frozen=True, slots=True)
class ReadTable:
    """One file's table: its layout by name, observations, label hints and what was left out.

    The observations' `source` is empty: the label gives the edition its id. `places` tells
    where in the file each one stands ("TABLE3: D17").
    """

    layout: str
    observations: tuple[Observation, ...]
    hints: Hints
    skipped: tuple[Skipped, ...] = ()
    places: dict[Key, str] = field(default_factory=dict)


class Rows:
    """Collects the cells of one file while it is read; a cell read twice is refused."""

    def __init__(self) -> None:
        self._found: dict[Key, Observation] = {}
        self.places: dict[Key, str] = {}
        self.skipped: list[Skipped] = []

    def add(
        self,
        key: Key,
        value: Decimal,
        unit: str,
        place: str,
        *,
        is_estimate: bool,
    ) -> None:
        """Keep one cell.

        Raises:
            BadData: the file gives the same country, measure and year in two places.
        """
        if key in self._found:
            country, measure, year = key
            raise BadData(
                f"{place} gives {country} {year}, {measure.value.replace('_', ' ')}, which "
                f"{self.places[key]} gives already; a table holds each cell once."
            )
        country, measure, year = key
        self._found[key] = Observation(country, year, measure, value, unit, is_estimate, "")
        self.places[key] = place

    def skip(self, place: str, why: str) -> None:
        """Note a cell, row or sheet that is left out."""
        self.skipped.append(Skipped(place, why))

    def table(self, layout: str, hints: Hints, file: str) -> ReadTable:
        """Everything collected, as a frozen table.

        Raises:
            BadData: not one cell was found.
        """
        if not self._found:
            raise BadData(f"{file} is laid out as {layout}, but no ally has a figure in it.")
        return ReadTable(
            layout, tuple(self._found.values()), hints, tuple(self.skipped), self.places
        )
