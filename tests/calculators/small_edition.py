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
        day=date(2026, 12, 31),
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
