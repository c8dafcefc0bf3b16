"""Rules: what every table must fulfil, as functions over frames; named exceptions with reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import cast

import pandas as pd
import pandera.pandas as pa

from knowledge.model import AGGREGATES, ALLIANCE, EUROPE_AND_CANADA, MILEX, Measure, Observation

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
    Measure.MILEX_SHARE_GOV: (0, 100),
}
"""What a value can be; every other measure is at least 0."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule found: cells looked at by edition, and the bad ones with the reason."""

    name: str
    looked: Mapping[str, int]
    bad: tuple[tuple[Cell, str], ...] = ()


class Tables:
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
        """A column for each measure, a row for each edition, country and year."""
        keys = ["edition", "country", "year", "measure"]
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

    def says(self, cell: Cell, why: str) -> str:
        """A cell with what it prints and what is wrong with it."""
        edition, country, year, measure = cell
        return f"{edition} {country} {year} {measure} {self.printed.get(cell, '?')}: {why}"


def _schema() -> pa.DataFrameSchema:
    """The form of every table: known measures, years and flags, numbers in their range."""
    return pa.DataFrameSchema(
        {
            "country": pa.Column(
                str, pa.Check.str_matches(r"^([A-Z]{3}|NATO_TOTAL|NATO_EUR_CAN)$")
            ),
            "year": pa.Column(int, pa.Check.in_range(1949, 2100)),
            "measure": pa.Column(str, pa.Check.isin([item.value for item in Measure])),
            "value": pa.Column(float, nullable=False),
            "is_estimate": pa.Column(bool),
        }
    )


def _form(tables: Tables) -> Finding:
    bad: list[tuple[Cell, str]] = []
    try:
        _schema().validate(tables.cells, lazy=True)
    except pa.errors.SchemaErrors as error:
        rows = error.failure_cases.dropna(subset=["index"])["index"].unique()
        bad = [(_cell(tables, int(row)), "breaks the table's schema") for row in rows]
    return Finding("schema", _looked(tables.cells), tuple(bad))


def _cell(tables: Tables, row: int) -> Cell:
    edition, country, year, measure = tables.cells.iloc[row][list(_KEYS)]
    return str(edition), str(country), int(year), str(measure)


_KEYS = ("edition", "country", "year", "measure")


def _looked(cells: pd.DataFrame) -> dict[str, int]:
    return {str(key): int(size) for key, size in cells.groupby("edition").size().items()}


def _once(tables: Tables) -> Finding:
    twice = tables.cells.index[tables.cells.duplicated(list(_KEYS))]
    bad = tuple((_cell(tables, int(row)), "is printed twice") for row in twice)
    return Finding("each cell once", _looked(tables.cells), bad)


def _ranges(tables: Tables) -> Finding:
    low = tables.cells["measure"].map(lambda item: RANGES.get(Measure(item), (0, _INFINITE))[0])
    high = tables.cells["measure"].map(lambda item: RANGES.get(Measure(item), (0, _INFINITE))[1])
    wrong = tables.cells.index[(tables.cells["value"] < low) | (tables.cells["value"] > high)]
    bad = tuple((_cell(tables, int(row)), "is out of range") for row in wrong)
    return Finding("values in range", _looked(tables.cells), bad)


def _shares(tables: Tables) -> Finding:
    """Share = constant spending / constant GDP within the rounding of all three."""
    wide = tables.wide
    share, spend, gdp = (wide[item.value] for item in (Measure.SHARE, *_CONSTANT))
    computed = spend / gdp * 100
    slack = tables.half(Measure.SHARE) + 1e-9
    slack = slack + (tables.half(_CONSTANT[0]) * 100 + tables.half(_CONSTANT[1]) * computed) / gdp
    known = computed.notna() & share.notna()
    off = wide.index[known & ((share - computed).abs() > slack)]
    bad = tuple(
        (
            (str(e), str(c), int(y), Measure.SHARE.value),
            f"but spending / GDP gives {computed[e, c, y]:.4f}",
        )
        for e, c, y in off
    )
    counts = known[known].groupby(level="edition").size()
    return Finding(_SHARE_RULE, {str(k): int(v) for k, v in counts.items()}, bad)


_CONSTANT = (Measure.USD_CONSTANT, Measure.GDP_CONSTANT)


def _categories(tables: Tables) -> Finding:
    """Equipment, personnel, infrastructure and other shares sum to 100."""
    four = tables.wide[[item.value for item in CATEGORIES]].dropna()
    total = four.sum(axis=1)
    off = four.index[(total - 100).abs() > 0.1]
    bad = tuple(
        (
            (str(e), str(c), int(y), Measure.EQUIPMENT.value),
            f"the four shares sum to {total[e, c, y]:.2f}",
        )
        for e, c, y in off
    )
    return Finding("category shares sum to 100", _by_edition(four.index), bad)


def _by_edition(index: pd.Index) -> dict[str, int]:
    return dict(Counter(str(item) for item in index.get_level_values("edition")))


def _by_year(column: pd.Series[float]) -> Iterator[tuple[tuple[str, int], pd.Series[float]]]:
    for key, group in column.groupby(level=["edition", "year"]):
        edition, year = cast("tuple[str, int]", key)
        yield (str(edition), int(year)), group


def _aggregates(tables: Tables) -> Finding:
    """Members of a year sum to NATO's own aggregates, within 0.1 %."""
    bad: list[tuple[Cell, str]] = []
    looked: Counter[str] = Counter()
    for measure in (Measure.USD_CURRENT, Measure.USD_CONSTANT):
        column = tables.wide[measure.value].dropna()
        for (edition, year), group in _by_year(column):
            values = dict(
                zip(
                    map(str, group.index.get_level_values("country")),
                    map(float, group),
                    strict=True,
                )
            )
            members = [
                (key, value)
                for key, value in values.items()
                if key not in AGGREGATES and JOINED.get(key, 0) <= int(year)
            ]
            for whole, parts in (
                (ALLIANCE, members),
                (EUROPE_AND_CANADA, [item for item in members if item[0] != "USA"]),
            ):
                if whole not in values:
                    continue
                looked[str(edition)] += 1
                total = sum(value for _, value in parts)
                if abs(total - values[whole]) > 0.001 * values[whole]:
                    cell = (str(edition), whole, int(year), measure.value)
                    bad.append((cell, f"but its members sum to {total:.0f}"))
    return Finding("members sum to the aggregate", looked, tuple(bad))


def _no_hole(tables: Tables) -> Finding:
    """A country's years of one measure follow each other without a gap, in full editions.

    Not in SIPRI's measures: it prints ". ." for years without data, back to 1949.
    """
    bad: list[tuple[Cell, str]] = []
    looked: Counter[str] = Counter()
    full = {str(key) for key, size in tables.cells.groupby("edition").size().items() if size > 300}
    for (edition, country, measure), years in tables.cells.groupby(
        ["edition", "country", "measure"]
    )["year"]:
        if str(edition) not in full or measure in MILEX:
            continue
        looked[str(edition)] += 1
        first, last = int(years.min()), int(years.max())
        missing = sorted(set(range(first, last + 1)) - set(map(int, years)))
        bad += [
            ((str(edition), str(country), y, str(measure)), "the year is missing") for y in missing
        ]
    return Finding("no year missing", looked, tuple(bad))


def _estimates_last(tables: Tables) -> Finding:
    """Estimates stand only in the last years of a row; SIPRI's may stand in any year."""
    bad: list[tuple[Cell, str]] = []
    ordered = tables.cells[~tables.cells["measure"].isin(MILEX)].sort_values("year")
    for (edition, country, measure), rows in ordered.groupby(["edition", "country", "measure"]):
        flags = rows["is_estimate"].to_list()
        if flags != sorted(flags):
            year = int(rows["year"].iloc[flags.index(True)])
            bad.append(
                (
                    (str(edition), str(country), year, str(measure)),
                    "is an estimate before a final value",
                )
            )
    return Finding("estimates stand last", _looked(tables.cells), tuple(bad))


TABLE_RULES: tuple[Callable[[Tables], Finding], ...] = (
    _form, _once, _ranges, _shares, _categories, _aggregates, _no_hole, _estimates_last,
)  # fmt: skip
