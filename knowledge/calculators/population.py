"""The population implied: constant spending / spending per head of the same edition."""

from __future__ import annotations

from decimal import Decimal, localcontext

from knowledge.calculators.working import CONTEXT, derive, text
from knowledge.edition import Edition
from knowledge.model import Figure, Measure

MILLION = Decimal(1_000_000)


def implied_population(edition: Edition, country: str, year: int) -> Figure | None:
    """The persons behind NATO's per-head column, None where the edition lacks an input.

    Both columns are in the same constant prices. The per-head column is printed in whole USD,
    so the result is about as exact as one part in its value.
    """
    spending = edition.find(country, Measure.USD_CONSTANT, year)
    each = edition.find(country, Measure.PER_CAPITA, year)
    if spending is None or each is None or not each.value:
        return None
    with localcontext(CONTEXT):
        value = spending.value * MILLION / each.value
    how = f"{text(spending.value)} x 1000000 / {text(each.value)}"
    return derive("population_implied", value, "persons", how, (spending, each))
