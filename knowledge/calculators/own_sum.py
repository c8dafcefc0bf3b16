"""The own sum: one measure added up over allies, labelled as Gapwatch's own and not NATO's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal, localcontext

from knowledge.calculators.membership import names_of
from knowledge.calculators.working import CONTEXT, derive, require_one_unit, text
from knowledge.country import CountryBook
from knowledge.edition import Edition
from knowledge.errors import BadInput, NoFigure
from knowledge.model import SHARE_OF_GDP, Figure, Measure

HUNDRED = Decimal(100)
OWN_SUM = "own sum"
"""How every own sum's working begins, so that no reader takes it for a published aggregate."""

ADDED = frozenset(
    {
        Measure.USD_CURRENT,
        Measure.USD_CONSTANT,
        Measure.GDP_CURRENT,
        Measure.GDP_CONSTANT,
        Measure.PERSONNEL,
    }
)
"""Measures that can be added over countries: one unit, and no share among them."""


def own_sum(
    edition: Edition,
    book: CountryBook,
    members: Sequence[str],
    measure: Measure,
    year: int,
    label: str = "",
) -> Figure:
    """The sum of one measure over all of `members` (ISO3), in the measure's unit.

    Its measure is that of the parts, its country `label` (default: the codes with + between
    them), its inputs the parts.

    Raises:
        NoFigure: members lack the value; the message names each of them.
        BadInput: the measure is a share or per head, or nobody is named.
        MixedEditions: the parts are in different currencies.
    """
    if measure not in ADDED:
        raise BadInput(
            f"{measure.value} cannot be added over countries; add {Measure.USD_CURRENT.value}."
        )
    if not members:
        raise BadInput("A sum needs at least one country.")
    parts = _all_parts(edition, book, members, measure, year)
    require_one_unit(parts)
    names = ", ".join(part.country for part in parts)
    how = f"{OWN_SUM} of {names}: " + " + ".join(text(part.value) for part in parts)
    with localcontext(CONTEXT):
        value = sum((part.value for part in parts), Decimal(0))
        found = derive(measure.value, value, parts[0].unit, how, parts)
    return replace(found, country=label or "+".join(members))


def share_of(spending: Figure, gdp: Figure, measure: str) -> Figure:
    """Spending / GDP x 100, in % of GDP; of two own sums it is the weighted share, labelled.

    Raises:
        NoFigure: the GDP is 0.
    """
    if not gdp.value:
        raise NoFigure(f"The GDP of {gdp.country} is 0 in {gdp.year}; it has no share.")
    label = f"{OWN_SUM} / {OWN_SUM}: " if spending.how.startswith(OWN_SUM) else ""
    how = f"{label}{text(spending.value)} / {text(gdp.value)} x 100"
    with localcontext(CONTEXT):
        value = spending.value / gdp.value * HUNDRED
        return derive(measure, value, SHARE_OF_GDP, how, (spending, gdp))


def _all_parts(
    edition: Edition, book: CountryBook, members: Sequence[str], measure: Measure, year: int
) -> tuple[Figure, ...]:
    found = [(code, edition.find(code, measure, year)) for code in members]
    missing = [code for code, part in found if part is None]
    if missing:
        raise NoFigure(
            f"No own sum for {year}: {edition.source.publisher}'s edition of "
            f"{edition.source.edition} has no {measure.value.replace('_', ' ')} for "
            f"{names_of(book, missing)}."
        )
    return tuple(part for _, part in found if part is not None)
