"""Spending per soldier: defence expenditure divided by military personnel, of one edition."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal, localcontext

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import EDITION, YEAR, Computed, Entry
from knowledge.calculators.ranking import AMONG, PLACE, in_order
from knowledge.calculators.working import CONTEXT, derive, text
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.model import AGGREGATES, Figure, Measure
from knowledge.results import Ranking

THOUSAND = Decimal(1000)
NAME = "spending_per_soldier"


def per_soldier(edition: Edition, country: str, year: int | None = None) -> Figure:
    """Spending for each member of the armed forces, in millions of current USD.

    Spending in millions of current USD / (personnel in thousands x 1000); `year` None is the
    newest with personnel. Personnel are the military ones, as NATO prints them.

    Raises:
        NoFigure: the edition lacks the spending or the personnel, or prints no personnel.
    """
    if year is None:
        year = edition.latest_year(Measure.PERSONNEL, country)
    personnel = edition.figure(country, Measure.PERSONNEL, year)
    spending = edition.figure(country, Measure.USD_CURRENT, year)
    if not personnel.value:
        raise NoFigure(f"{edition.id} prints no military personnel of {country} in {year}.")
    how = f"{text(spending.value)} / ({text(personnel.value)} x 1000)"
    with localcontext(CONTEXT):
        value = spending.value / (personnel.value * THOUSAND)
    return derive(NAME, value, spending.unit, how, (spending, personnel))


def per_soldier_ranking(
    edition: Edition,
    year: int | None = None,
    among: Collection[str] | None = None,
    *,
    is_descending: bool = True,
) -> Ranking:
    """All allies (or those `among`) by spending per soldier; whoever lacks an input is left out.

    Raises:
        NoFigure: nobody has both inputs in that year.
    """
    if year is None:
        year = edition.latest_year(Measure.PERSONNEL)
    rows = []
    for row in edition.column(Measure.PERSONNEL, year):
        is_asked = among is None or row.country in among
        has_spending = edition.find(row.country, Measure.USD_CURRENT, year) is not None
        if is_asked and row.value and has_spending and row.country not in AGGREGATES:
            rows.append(per_soldier(edition, row.country, year))
    if not rows:
        raise NoFigure(f"{edition.id} has no spending per soldier for {year}.")
    ordered = in_order(rows, is_descending=is_descending)
    return Ranking(Measure.PERSONNEL, year, ordered, len(rows), is_descending)


def _from_words(given: Arguments) -> Computed:
    edition, year = given.edition(Measure.PERSONNEL), given.year()
    if given.has("country"):
        found = per_soldier(edition, given.country(), year)
        return found, (found,)
    ranked = per_soldier_ranking(edition, year, given.countries())
    return ranked, ranked.rows


ENTRY = Entry(
    "per_soldier",
    "Defence expenditure for each member of the armed forces, in current USD.",
    (PLACE, YEAR, AMONG, EDITION),
    "million USD, current prices",
    "spending / (personnel x 1000)",
    "both inputs of one edition and year; personnel as NATO prints them",
    "country=POL year=2026",
    _from_words,
)
