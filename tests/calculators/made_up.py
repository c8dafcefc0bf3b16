"""A made-up edition of a few round cells, for cases that no real table holds."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from knowledge.edition import Edition
from knowledge.model import Measure, Observation, Source

LABEL = Source(
    "made_up", "Nobody", "Made up", "2030-01-01", "2030-01-01", date(2030, 1, 1), "", "", "", "", "", "constant 2020 prices", "", True
)  # fmt: skip


def made_up(cells: dict[tuple[str, Measure, int], str], estimates: tuple[int, ...] = ()) -> Edition:
    """An edition with these cells; money in national currency is in XXX."""
    return Edition(
        LABEL,
        [
            Observation(
                country, year, measure, Decimal(value), _unit(measure), year in estimates, "made_up"
            )
            for (country, measure, year), value in cells.items()
        ],
        None,
    )


def _unit(measure: Measure) -> str:
    return {
        Measure.SHARE: "% of GDP",
        Measure.EQUIPMENT: "percent of defence expenditure",
        Measure.NATIONAL_CURRENT: "million XXX, current prices",
        Measure.PER_CAPITA: "USD per person, 2020 prices and exchange rates",
        Measure.USD_CURRENT: "million USD, current prices and exchange rates",
        Measure.GDP_CURRENT: "million USD, current prices and exchange rates",
    }.get(measure, "million USD, constant 2020 prices and exchange rates")


def one_country(years: dict[int, tuple[str, str]], estimates: tuple[int, ...] = ()) -> Edition:
    """AAA with constant (and current) spending and GDP for each year; the share follows."""
    cells: dict[tuple[str, Measure, int], str] = {}
    for year, (spending, gdp) in years.items():
        share = (Decimal(spending) / Decimal(gdp) * 100).quantize(Decimal("0.01"))
        for measure in (Measure.USD_CONSTANT, Measure.USD_CURRENT):
            cells["AAA", measure, year] = spending
        for measure in (Measure.GDP_CONSTANT, Measure.GDP_CURRENT):
            cells["AAA", measure, year] = gdp
        cells["AAA", Measure.SHARE, year] = str(share)
    return made_up(cells, estimates)
