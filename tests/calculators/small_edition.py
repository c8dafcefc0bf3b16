"""Small editions made by hand, for cases that no shipped table holds."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from knowledge.edition import Edition
from knowledge.model import Measure, Observation, Source

USD = "million USD, current prices and exchange rates"
USD_2021 = "million USD, constant 2021 prices and exchange rates"
UNITS = {
    Measure.USD_CURRENT: USD,
    Measure.GDP_CURRENT: USD,
    Measure.USD_CONSTANT: USD_2021,
    Measure.GDP_CONSTANT: USD_2021,
    Measure.SHARE: "percent of real GDP",
    Measure.MILEX_SHARE: "percent of GDP",
    Measure.EQUIPMENT: "percent of defence expenditure",
}


def small_edition(*cells, name="small_2026", publisher="NATO", definition="NATO's", **labels):
    """An edition of (country, measure, year, value) cells; a fifth word is the unit.

    A value that ends in "e" is an estimate.
    """
    source = Source(
        id=name,
        publisher=publisher,
        title="A table made for a test",
        edition="2026",
        published="2026",
        day=labels.get("day", date(2026, 12, 31)),
        accessed="2026-11-24",
        url="",
        licence="",
        sha256="",
        definition=definition,
        price_base=labels.get("price_base", "constant 2021 prices"),
        obtained="made by hand",
        is_complete=labels.get("is_complete", True),
        footnotes=labels.get("footnotes", ()),
    )
    return Edition(source, [_observation(name, *cell) for cell in cells], None)


def _observation(name, country, measure, year, value, unit=None):
    printed = str(value)
    return Observation(
        country=country,
        year=year,
        measure=measure,
        value=Decimal(printed.rstrip("e")),
        unit=unit or UNITS.get(measure, "units"),
        is_estimate=printed.endswith("e"),
        source=name,
    )


def three_baltics(**without):
    """Three allies of 2021: 20 of 1000, 30 of 1000 and 100 of 2000 million."""
    rows = {"EST": (20, 1000, "2.0"), "LTU": (30, 1000, "3.0"), "LVA": (100, 2000, "5.0e")}
    cells = [
        cell
        for code, (spent, gdp, share) in rows.items()
        for cell in (
            (code, Measure.USD_CURRENT, 2021, spent),
            (code, Measure.GDP_CURRENT, 2021, gdp),
            (code, Measure.USD_CONSTANT, 2021, spent),
            (code, Measure.GDP_CONSTANT, 2021, gdp),
            (code, Measure.SHARE, 2021, share),
        )
        if code != without.get("country") or cell[1] not in without["measures"]
    ]
    return small_edition(*cells)
