"""Tables: observations as frames, for the rules that every table must fulfil."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from knowledge.model import Measure, Observation

Cell = tuple[str, str, int, str]
"""Edition, country, year and measure."""

KEYS = ("edition", "country", "year", "measure")
CATEGORIES = (Measure.EQUIPMENT, Measure.PERSONNEL_COSTS, Measure.INFRASTRUCTURE, Measure.OTHER)
"""The four parts of a year's spending, in percent of it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule found: cells looked at by edition, and the bad ones with the reason."""

    name: str
    looked: Mapping[str, int]
    bad: tuple[tuple[Cell, str], ...] = ()


class Tables:
    """Observations as frames: `cells` in long form, `wide` with a column for each measure."""

    def __init__(self, observations: Sequence[Observation]) -> None:
        self.cells = pd.DataFrame(
            {
                "edition": [seen.source for seen in observations],
                "country": [seen.country for seen in observations],
                "year": [seen.year for seen in observations],
                "measure": [seen.measure.value for seen in observations],
                "unit": [seen.unit for seen in observations],
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
        """A column for each measure, a row for each edition, country and year."""
        keys = list(KEYS)
        once = self.cells.drop_duplicates(keys).set_index(keys)["value"]
        turned = once.unstack("measure")  # noqa: PD010 - a plain turn of one level
        return turned.reindex(columns=[item.value for item in Measure])

    def half(self, measure: Measure) -> pd.Series[float]:
        """Half a unit of the last decimal that the edition prints the measure with."""
        of_measure = self.cells[self.cells["measure"] == measure.value]
        places = of_measure.groupby("edition")["places"].max()
        halves = 0.5 * 10.0 ** -places.clip(lower=0)
        editions = self.wide.index.get_level_values("edition")
        return pd.Series(halves.reindex(editions).to_numpy(), index=self.wide.index)

    def cell(self, row: int) -> Cell:
        """The cell of a row of `cells`."""
        edition, country, year, measure = self.cells.iloc[row][list(KEYS)]
        return str(edition), str(country), int(year), str(measure)

    def says(self, cell: Cell, why: str) -> str:
        """A cell with what it prints and what is wrong with it."""
        edition, country, year, measure = cell
        return f"{edition} {country} {year} {measure} {self.printed.get(cell, '?')}: {why}"


def looked_at(cells: pd.DataFrame) -> dict[str, int]:
    """The number of cells by edition."""
    return {str(key): int(size) for key, size in cells.groupby("edition").size().items()}


def by_edition(index: pd.Index) -> dict[str, int]:
    """The number of index entries by edition."""
    return dict(Counter(str(item) for item in index.get_level_values("edition")))


def differing(
    name: str,
    measure: Measure,
    printed: pd.Series[float],
    computed: pd.Series[float],
    slack: pd.Series[float] | float,
    says: str,
) -> Finding:
    """Where printed and computed values part by more than the slack; `says` takes {value}."""
    known = printed.notna() & computed.notna()
    off = known & ((printed - computed).abs() > slack)
    bad = tuple(
        (_key(key, measure), says.format(value=f"{float(computed[key]):.4f}"))
        for key in off.index[off]
    )
    return Finding(name, by_edition(known.index[known]), bad)


def _key(key: Iterable[object], measure: Measure) -> Cell:
    edition, country, year = key
    return str(edition), str(country), int(str(year)), measure.value
