"""Rules: what every table must fulfil by its form and by its arithmetic, cell by cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pandera.pandas as pa

from knowledge.aggregates import jumps, sums
from knowledge.identities import (
    categories,
    exchange_rates,
    leaps_of_gdp,
    national_rates,
    per_head,
    real_changes,
    shares,
    shares_in_current_prices,
)
from knowledge.model import MILEX, Measure
from knowledge.tables import CATEGORIES, KEYS, Cell, Finding, Tables, looked_at

_INFINITE = float("inf")
_ABOVE_ZERO = (1e-9, _INFINITE)
_SHARES: dict[Measure, tuple[float, float]] = {
    Measure.SHARE: (0, 15),
    Measure.MILEX_SHARE: (0, 15),
}
_PARTS: dict[Measure, tuple[float, float]] = dict.fromkeys(CATEGORIES, (0, 100))
_AMOUNTS: dict[Measure, tuple[float, float]] = {
    **{item: (0, _INFINITE) for item in Measure if item not in (*_SHARES, *_PARTS)},
    Measure.REAL_CHANGE: (-100, 1000),
    Measure.GDP_CURRENT: _ABOVE_ZERO,
    Measure.GDP_CONSTANT: _ABOVE_ZERO,
    Measure.GDP_PER_CAPITA: _ABOVE_ZERO,
    Measure.POPULATION: _ABOVE_ZERO,
    Measure.MILEX_SHARE_GOV: (0, 100),
}


def _schema() -> pa.DataFrameSchema:
    """The form of every table: known measures, years and flags, numbers."""
    return pa.DataFrameSchema(
        {
            "country": pa.Column(
                str, pa.Check.str_matches(r"^([A-Z]{3}|NATO_TOTAL|NATO_EUR_CAN)$")
            ),
            "year": pa.Column(int, pa.Check.in_range(1949, 2100)),
            "measure": pa.Column(str, pa.Check.isin([item.value for item in Measure])),
            "unit": pa.Column(str, pa.Check.str_length(1, 200)),
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
        bad = [(tables.cell(int(row)), "breaks the table's schema") for row in rows]
    return Finding("schema", looked_at(tables.cells), tuple(bad))


def _once(tables: Tables) -> Finding:
    twice = tables.cells.index[tables.cells.duplicated(list(KEYS))]
    bad = tuple((tables.cell(int(row)), "is printed twice") for row in twice)
    return Finding("each cell once", looked_at(tables.cells), bad)


def _one_unit(tables: Tables) -> Finding:
    """A country's row of one measure has one unit, so one currency and one price base."""
    first = tables.cells.groupby(["edition", "country", "measure"])["unit"].transform("first")
    other = tables.cells.index[tables.cells["unit"] != first]
    bad = tuple(
        (tables.cell(int(row)), f"is in {tables.cells['unit'].iloc[int(row)]}, unlike its row")
        for row in other
    )
    return Finding("one unit in a row", looked_at(tables.cells), bad)


def _in_range(name: str, ranges: dict[Measure, tuple[float, float]]) -> Callable[..., Finding]:
    def rule(tables: Tables) -> Finding:
        cells = tables.cells[tables.cells["measure"].isin([item.value for item in ranges])]
        low = cells["measure"].map(lambda item: ranges[Measure(item)][0])
        high = cells["measure"].map(lambda item: ranges[Measure(item)][1])
        wrong = cells.index[(cells["value"] < low) | (cells["value"] > high)]
        bad = tuple((tables.cell(int(row)), "is out of range") for row in wrong)
        return Finding(name, looked_at(cells), bad)

    return rule


def _no_hole(tables: Tables) -> Finding:
    """A country's years of one measure follow each other without a gap, in full editions.

    Not in SIPRI's measures: it prints ". ." for years without data, back to 1949.
    """
    bad: list[tuple[Cell, str]] = []
    looked: Counter[str] = Counter()
    full = {edition for edition, size in looked_at(tables.cells).items() if size > 300}
    for (edition, country, measure), cells in _rows(tables):
        if edition not in full or measure in MILEX:
            continue
        looked[edition] += 1
        years = [year for year, _ in cells]
        missing = sorted(set(range(years[0], years[-1] + 1)) - set(years))
        bad += [((edition, country, year, measure), "the year is missing") for year in missing]
    return Finding("no year missing", looked, tuple(bad))


def _estimates_last(tables: Tables) -> Finding:
    """Estimates stand only in the last years of a row; SIPRI's may stand in any year."""
    bad: list[tuple[Cell, str]] = []
    for (edition, country, measure), cells in _rows(tables):
        flags = [is_estimate for _, is_estimate in cells]
        if measure not in MILEX and flags != sorted(flags):
            cell = (edition, country, cells[flags.index(True)][0], measure)
            bad.append((cell, "is an estimate before a final value"))
    return Finding("estimates stand last", looked_at(tables.cells), tuple(bad))


def _rows(tables: Tables) -> list[tuple[tuple[str, str, str], list[tuple[int, bool]]]]:
    """Edition, country and measure of each row, with the years and estimate marks, in order."""
    found: dict[tuple[str, str, str], list[tuple[int, bool]]] = {}
    cells = tables.cells
    keys = zip(cells["edition"], cells["country"], cells["measure"], strict=True)
    marks = zip(cells["year"].tolist(), cells["is_estimate"].tolist(), strict=True)
    for key, mark in zip(keys, marks, strict=True):
        found.setdefault(key, []).append(mark)
    return [(key, sorted(row, key=lambda mark: mark[0])) for key, row in sorted(found.items())]


TABLE_RULES: tuple[Callable[[Tables], Finding], ...] = (
    _form,
    _once,
    _one_unit,
    _in_range("share of GDP from 0 to 15", _SHARES),
    _in_range("equipment and other parts from 0 to 100", _PARTS),
    _in_range("amounts not below zero", _AMOUNTS),
    shares,
    shares_in_current_prices,
    categories,
    sums,
    jumps,
    per_head,
    national_rates,
    exchange_rates,
    real_changes,
    leaps_of_gdp,
    _no_hole,
    _estimates_last,
)

REMARKS = frozenset(
    {
        "headline and current-price share agree within 0.05 points",
        "spending per head fits GDP per head",
        "constant prices keep one exchange rate",
        "one exchange rate for a currency and year",
        "real change is the growth of constant spending",
        "real GDP moves by less than 25 % a year",
        "no step in an aggregate beyond its members' own change",
    }
)
"""Rules that a publisher may break with good reason: on import they are told, not refused.

What they find is written down as an exception beside the new table, so that a later change of
the same cell is found all the same.
"""
