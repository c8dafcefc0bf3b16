"""The burden: a country's or group's part of the alliance's total spending in one year."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal, localcontext

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import EDITION, YEAR, Computed, Entry, Input
from knowledge.calculators.group import GROUP
from knowledge.calculators.membership import Membership, behind, membership
from knowledge.calculators.own_sum import OWN_SUM, own_sum
from knowledge.calculators.working import CONTEXT, derive, text
from knowledge.country import CountryBook
from knowledge.edition import Edition
from knowledge.errors import BadInput, NoFigure
from knowledge.model import ALLIANCE, Figure, Measure

HUNDRED = Decimal(100)
PART_OF_TOTAL = "% of NATO's total spending"
_MONEY = (Measure.USD_CURRENT, Measure.USD_CONSTANT)


@dataclass(frozen=True, slots=True)
class Burden:
    """Spending, the alliance's total, and the part in percent, all on one price base.

    `is_own_sum` tells that the spending was added up here; `is_own_total` that the edition
    publishes no aggregate, so that the total was.
    """

    key: str
    year: int
    membership: Membership
    spending: Figure
    total: Figure
    part: Figure
    is_own_sum: bool
    is_own_total: bool


def burden(
    edition: Edition,
    book: CountryBook,
    key: str,
    wanted: Collection[str] = (),
    year: int | None = None,
    measure: Measure = Measure.USD_CURRENT,
) -> Burden:
    """The part of NATO's total that a country or group spends; `year` None is the newest.

    `key` is an ISO3 code, an aggregate, a group of countries.toml, or any label for the ISO3
    codes in `wanted`. `part` = spending / total x 100. The total is NATO's own aggregate where
    the edition publishes it, else an own sum over all allies of that year; a group's spending
    is an own sum over its allies of that year.

    Source of the rule: DOMAIN rules 2, 7 and 10.

    Raises:
        NoFigure: a value is missing (the message names whose), or nobody was an ally then.
        BadInput: the measure is not spending in US dollars, or a country is no ally.
    """
    if measure not in _MONEY:
        allowed = " or ".join(item.value for item in _MONEY)
        raise BadInput(f"A part of the total is measured in {allowed}, not {measure.value}.")
    if year is None:
        year = edition.latest_year(measure)
    among = membership(book, wanted or behind(book, key), year)
    spending = _spending(edition, book, key, among, measure)
    total = _total(edition, book, year, measure)
    if not total.value:
        raise NoFigure(f"{edition.id} prints 0 for the alliance's total in {year}.")
    with localcontext(CONTEXT):
        part = _part(spending, total, among)
    return Burden(
        key=key,
        year=year,
        membership=among,
        spending=spending,
        total=total,
        part=part,
        is_own_sum=spending.how.startswith(OWN_SUM),
        is_own_total=total.how.startswith(OWN_SUM),
    )


def _spending(
    edition: Edition, book: CountryBook, key: str, among: Membership, measure: Measure
) -> Figure:
    published = edition.find(key, measure, among.year)
    return published or own_sum(edition, book, among.members, measure, among.year, key)


def _total(edition: Edition, book: CountryBook, year: int, measure: Measure) -> Figure:
    published = edition.find(ALLIANCE, measure, year)
    if published is not None:
        return published
    allies = membership(book, book.allies, year)
    return own_sum(edition, book, allies.members, measure, year, ALLIANCE)


def _part(spending: Figure, total: Figure, among: Membership) -> Figure:
    notes = [
        f"{name} is an {OWN_SUM}"
        for name, figure in (("the spending", spending), ("the total", total))
        if figure.how.startswith(OWN_SUM)
    ]
    how = f"{text(spending.value)} / {text(total.value)} x 100"
    left_out = among.left_out if spending.how.startswith(OWN_SUM) else ""
    return derive(
        "share_of_total",
        spending.value / total.value * HUNDRED,
        PART_OF_TOTAL,
        "; ".join(filter(None, (how, *notes, left_out))),
        (spending, total),
    )


def _from_words(given: Arguments) -> Computed:
    key, wanted = given.group()
    measure = given.measure(default=Measure.USD_CURRENT)
    edition = given.edition(measure)
    found = burden(edition, given.library.countries, key, wanted, given.year(), measure)
    return found, (found.part, found.spending, found.total)


ENTRY = Entry(
    "burden",
    "The part of the alliance's total spending that a country or group carries.",
    (
        GROUP,
        YEAR,
        Input("measure", "spending_usd_current (default) or spending_usd_constant"),
        EDITION,
    ),
    "% of NATO's total spending; million USD",
    "spending / total x 100, same price base",
    "NATO's own aggregate is the total where published, else a labelled own sum; DOMAIN rule 10",
    "group=DEU year=2026",
    _from_words,
)
