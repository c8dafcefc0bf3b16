"""The computed share: constant spending / constant GDP, beside the share that was printed."""

from __future__ import annotations

from decimal import Decimal, localcontext

from knowledge.calculators.working import CONTEXT, derive
from knowledge.edition import Edition
from knowledge.model import SHARE_OF_GDP, Figure, Measure

HUNDRED = Decimal(100)


def computed_share(edition: Edition, country: str, year: int) -> Figure:
    """Spending / GDP x 100 at constant prices, in % of GDP, unrounded.

    NATO's headline share is on constant prices (DOMAIN rule 7), so this is what a printed
    share should equal within rounding.

    Raises:
        NoFigure: the edition lacks one of the two.
    """
    spending = edition.figure(country, Measure.USD_CONSTANT, year)
    gdp = edition.figure(country, Measure.GDP_CONSTANT, year)
    with localcontext(CONTEXT):
        value = spending.value / gdp.value * HUNDRED
    how = f"{spending.value:f} / {gdp.value:f} x 100"
    return derive("share_of_gdp_computed", value, SHARE_OF_GDP, how, (spending, gdp))
