"""Aggregates: NATO's totals against the sums of the members of each year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from knowledge.model import AGGREGATES, EUROPE_AND_CANADA, Measure
from knowledge.tables import Cell, Finding, Tables

JOINED = {"MNE": 2017, "MKD": 2020, "FIN": 2023, "SWE": 2024}
"""First years in the aggregates, from the notes of NATO's workbook of June 2024."""

_SPENDING = (Measure.USD_CURRENT, Measure.USD_CONSTANT)
_SUMMED = (*_SPENDING, Measure.GDP_CURRENT, Measure.GDP_CONSTANT, Measure.PERSONNEL)

Years = dict[int, dict[str, float]]
"""The values of one measure in one edition: by year, then by country."""


def _by_edition(tables: Tables, measure: Measure) -> Iterator[tuple[str, Years, float]]:
    """Editions with an aggregate of the measure: values, and half a unit of the last digit."""
    column = tables.wide[measure.value].dropna()
    halves = tables.half(measure)
    for name, rows in column.groupby(level="edition"):
        values: Years = {}
        countries, years = (rows.index.get_level_values(key) for key in ("country", "year"))
        for country, year, value in zip(countries, years, rows, strict=True):
            values.setdefault(int(year), {})[str(country)] = float(value)
        if any(whole in row for row in values.values() for whole in AGGREGATES):
            yield str(name), values, float(halves[rows.index[0]])


def _members(row: dict[str, float], whole: str, year: int) -> list[str]:
    """The countries of a year's row that counted in the aggregate in `year`."""
    left_out = (*AGGREGATES, *(("USA",) if whole == EUROPE_AND_CANADA else ()))
    return [key for key in row if key not in left_out and JOINED.get(key, 0) <= year]


def sums(tables: Tables) -> Finding:
    """Members of a year sum to NATO's own aggregates, within the rounding of all of them."""
    bad: list[tuple[Cell, str]] = []
    looked: Counter[str] = Counter()
    for measure in _SUMMED:
        for edition, values, half in _by_edition(tables, measure):
            for year, row in values.items():
                for whole in (key for key in AGGREGATES if key in row):
                    looked[edition] += 1
                    members = _members(row, whole, year)
                    total = sum(row[key] for key in members)
                    if abs(total - row[whole]) > half * (len(members) + 1) + 1e-5:
                        cell = (edition, whole, year, measure.value)
                        bad.append((cell, f"but its members sum to {total:.1f}"))
    return Finding("members sum to the aggregate", looked, tuple(bad))


def jumps(tables: Tables) -> Finding:
    """An aggregate of spending grows as the members of the year before do: no step in it."""
    bad: list[tuple[Cell, str]] = []
    looked: Counter[str] = Counter()
    for measure in _SPENDING:
        for edition, values, half in _by_edition(tables, measure):
            for year, row in values.items():
                before = values.get(year - 1, {})
                for whole in (key for key in AGGREGATES if key in row and key in before):
                    looked[edition] += 1
                    step, slack = _step(row, before, whole, year)
                    if abs(step) > slack * half + 1e-5:
                        cell = (edition, whole, year, measure.value)
                        bad.append((cell, f"steps by {step:+.1f} beyond its members' own change"))
    return Finding("no step in an aggregate beyond its members' own change", looked, tuple(bad))


def _step(
    row: dict[str, float], before: dict[str, float], whole: str, year: int
) -> tuple[float, float]:
    """What an aggregate moved beyond the members of the year before, and the roundings in it."""
    members = [key for key in _members(before, whole, year - 1) if key in row]
    own = sum(row[key] - before[key] for key in members)
    return row[whole] - before[whole] - own, 2.0 * (len(members) + 1)
