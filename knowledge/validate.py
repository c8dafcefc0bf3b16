"""Validation: schema and sanity rules over every table, claim and label; named when broken.

Loaded only when content changed or `gapwatch check` asks: it brings pandas and pandera.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pandera.pandas as pa

from knowledge.dates import last_day
from knowledge.errors import BadData
from knowledge.model import AGGREGATES, ALLIANCE, EUROPE_AND_CANADA, Measure, Observation, Trust

if TYPE_CHECKING:  # library loads this module when it needs it
    from knowledge.library import Library

Cell = tuple[str, str, int, str]
"""Edition, country, year and measure."""

CATEGORIES = [Measure.EQUIPMENT, Measure.PERSONNEL_COSTS, Measure.INFRASTRUCTURE, Measure.OTHER]
JOINED = {"MNE": 2017, "MKD": 2020, "FIN": 2023, "SWE": 2024}
"""First years in the aggregates, from the notes of NATO's workbook of June 2024."""

_TYPED = "a typed integer 2 in the publisher's workbook; spending / GDP gives"
_SHARE_RULE = "share of GDP is constant spending / constant GDP"
EXCEPTIONS: dict[str, dict[Cell, tuple[float, str]]] = {
    _SHARE_RULE: {
        ("nato_2024_06", "FRA", 2020, Measure.SHARE): (2.0, f"{_TYPED} 1.986"),
        ("nato_2024_06", "LTU", 2019, Measure.SHARE): (2.0, f"{_TYPED} 1.995"),
        ("nato_2024_06", "SVK", 2024, Measure.SHARE): (2.0, f"{_TYPED} 1.989"),
    },
}
"""Cells that break a rule as published: what they print, and why they may."""

_INFINITE = float("inf")
_ABOVE_ZERO = (1e-9, _INFINITE)
RANGES: dict[Measure, tuple[float, float]] = {
    Measure.SHARE: (0, 15),
    Measure.MILEX_SHARE: (0, 15),
    **dict.fromkeys(CATEGORIES, (0, 100)),
    Measure.REAL_CHANGE: (-100, 1000),
    Measure.GDP_CURRENT: _ABOVE_ZERO,
    Measure.GDP_CONSTANT: _ABOVE_ZERO,
    Measure.GDP_PER_CAPITA: _ABOVE_ZERO,
    Measure.POPULATION: _ABOVE_ZERO,
}
"""What a value can be; every other measure is at least 0."""


@dataclass(frozen=True, slots=True)
class Check:
    """One rule over one edition (or the claims): cells looked at, failures, exceptions."""

    name: str
    edition: str
    cells: int
    failures: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Finding:
    """What one rule found: cells looked at by edition, and the bad ones with the reason."""

    name: str
    looked: Mapping[str, int]
    bad: tuple[tuple[Cell, str], ...] = ()


class _Tables:
    """Observations as frames: `cells` in long form, `wide` with a column for each measure."""

    def __init__(self, observations: Sequence[Observation], *, is_strict: bool = False) -> None:
        self.is_strict = is_strict
        self.cells = pd.DataFrame(
            {
                "edition": [seen.source for seen in observations],
                "country": [seen.country for seen in observations],
                "year": [seen.year for seen in observations],
                "measure": [seen.measure.value for seen in observations],
                "value": [float(seen.value) for seen in observations],
                "is_estimate": [seen.is_estimate for seen in observations],
                "places": [-int(seen.value.as_tuple().exponent) for seen in observations],
            }
        )
        self.printed = {
            (seen.source, seen.country, seen.year, seen.measure.value): f"{seen.value:f}"
            for seen in observations
        }

    @cached_property
    def wide(self) -> pd.DataFrame:
        keys = ["edition", "country", "year", "measure"]
        once = self.cells.drop_duplicates(keys).set_index(keys)["value"]
        return once.unstack("measure").reindex(columns=[item.value for item in Measure])

    def half(self, measure: Measure) -> pd.Series[float]:
        """Half a unit of the last decimal that the edition prints the measure with."""
        of_measure = self.cells[self.cells["measure"] == measure.value]
        places = of_measure.groupby("edition")["places"].max()
        halves = 0.5 * 10.0 ** -places.clip(lower=0)
        editions = self.wide.index.get_level_values("edition")
        return pd.Series(halves.reindex(editions).to_numpy(), index=self.wide.index)

    def says(self, cell: Cell, why: str) -> str:
        edition, country, year, measure = cell
        return f"{edition} {country} {year} {measure} {self.printed.get(cell, '?')}: {why}"
