"""The group: what some allies spend together; NATO's aggregate where it exists, else own sums."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import EDITION, YEAR, Computed, Entry, Input
from knowledge.calculators.membership import Membership, behind, membership, names_of
from knowledge.calculators.own_sum import own_sum, share_of
from knowledge.calculators.working import CONTEXT, derive, text
from knowledge.country import CountryBook
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.model import SHARE_OF_GDP, Figure, Measure

HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Group:
    """What a group of allies spends together in one year of one edition.

    `is_own_sum` is False only for NATO's published aggregates. `share` is on constant prices,
    as NATO's headline shares are, and weighted (sum of spending / sum of GDP); `share_current`
    is the same in current prices. A money figure is None where the edition lacks the table.
    `mean` and `median` are the simple ones of the members' printed shares, only when asked.
    """

    key: str
    year: int
    membership: Membership
    is_own_sum: bool
    share: Figure
    share_current: Figure | None
    spending_current: Figure | None
    spending_constant: Figure | None
    gdp_current: Figure | None
    gdp_constant: Figure | None
    mean: Figure | None = None
    median: Figure | None = None


def group(
    edition: Edition,
    book: CountryBook,
    key: str,
    wanted: Collection[str] = (),
    year: int | None = None,
    averages: Collection[str] = (),
    *,
    is_of_the_year: bool = True,
) -> Group:
    """What the group spends together; `year` None is the newest of the edition.

    `key` is an aggregate (NATO_TOTAL, NATO_EUR_CAN), a group of countries.toml, or any label
    for the ISO3 codes in `wanted`. An aggregate is taken as published where the edition holds
    it; everything else is an own sum over the allies of that year, and says so. NATO's own
    GDP aggregates hold Iceland's GDP too, an own sum does not, so that shares of the two can
    part by some 0.001 points. `averages` may name "mean" and "median".

    Source of the rule: DOMAIN rules 2 and 10; sum / sum on one price base.

    Raises:
        NoFigure: a member lacks a value (the message names who), or nobody was an ally.
        BadInput: a country named is no ally.
    """
    if year is None:
        year = edition.latest_year(Measure.USD_CONSTANT)
    among = membership(book, wanted or behind(book, key), year, is_of_the_year=is_of_the_year)
    is_published = edition.find(key, Measure.SHARE, year) is not None
    found = _published(edition, key, among) if is_published else _own(edition, book, key, among)
    return replace(
        found,
        mean=_mean(edition, book, found) if "mean" in averages else None,
        median=_median(edition, book, found) if "median" in averages else None,
    )


def _published(edition: Edition, key: str, among: Membership) -> Group:
    year = among.year
    spending = edition.find(key, Measure.USD_CURRENT, year)
    gdp = edition.find(key, Measure.GDP_CURRENT, year)
    return Group(
        key=key,
        year=year,
        membership=among,
        is_own_sum=False,
        share=edition.figure(key, Measure.SHARE, year),
        share_current=_share_current(spending, gdp),
        spending_current=spending,
        spending_constant=edition.find(key, Measure.USD_CONSTANT, year),
        gdp_current=gdp,
        gdp_constant=edition.find(key, Measure.GDP_CONSTANT, year),
    )


def _own(edition: Edition, book: CountryBook, key: str, among: Membership) -> Group:
    def added(measure: Measure) -> Figure:
        return own_sum(edition, book, among.members, measure, among.year, key)

    def added_if_held(measure: Measure) -> Figure | None:
        return added(measure) if measure in edition.measures() else None

    constant = added(Measure.USD_CONSTANT), added(Measure.GDP_CONSTANT)
    spending, gdp = added_if_held(Measure.USD_CURRENT), added_if_held(Measure.GDP_CURRENT)
    return Group(
        key=key,
        year=among.year,
        membership=among,
        is_own_sum=True,
        share=_told(share_of(*constant, "share_of_gdp_group"), among),
        share_current=_share_current(spending, gdp),
        spending_current=spending,
        spending_constant=constant[0],
        gdp_current=gdp,
        gdp_constant=constant[1],
    )


def _told(share: Figure, among: Membership) -> Figure:
    """The share whose working also says who of the group is left out."""
    return replace(share, how="; ".join(filter(None, (share.how, among.left_out))))


def _share_current(spending: Figure | None, gdp: Figure | None) -> Figure | None:
    if spending is None or gdp is None or not gdp.value:
        return None
    return share_of(spending, gdp, "share_of_gdp_group_current")


def _shares(edition: Edition, book: CountryBook, found: Group) -> tuple[Figure, ...]:
    """The members' printed shares, lowest first."""
    rows = [edition.find(code, Measure.SHARE, found.year) for code in found.membership.members]
    held = [row for row in rows if row is not None]
    if len(held) < len(rows):
        missing = sorted(set(found.membership.members) - {row.country for row in held})
        names = names_of(book, missing)
        raise NoFigure(f"No average for {found.year}: {edition.id} has no share for {names}.")
    return tuple(sorted(held, key=lambda row: (row.value, row.country)))


def _mean(edition: Edition, book: CountryBook, found: Group) -> Figure:
    rows = _shares(edition, book, found)
    total = " + ".join(text(row.value) for row in rows)
    how = f"simple mean, each ally weighs the same: ({total}) / {len(rows)}"
    with localcontext(CONTEXT):
        value = sum((row.value for row in rows), Decimal(0)) / len(rows)
    return _average("share_mean", value, how, rows, found.key)


def _median(edition: Edition, book: CountryBook, found: Group) -> Figure:
    rows = _shares(edition, book, found)
    middle = rows[(len(rows) - 1) // 2 : len(rows) // 2 + 1]
    values = " and ".join(text(row.value) for row in middle)
    how = f"simple median of {len(rows)} allies: the middle of their order, {values}"
    with localcontext(CONTEXT):
        value = sum((row.value for row in middle), Decimal(0)) / len(middle)
    return _average("share_median", value, how, rows, found.key)


def _average(measure: str, value: Decimal, how: str, rows: Sequence[Figure], key: str) -> Figure:
    return replace(derive(measure, value, SHARE_OF_GDP, how, tuple(rows)), country=key)


def _from_words(given: Arguments) -> Computed:
    key, wanted = given.group()
    average = given.choice("average", "none", "mean", "median", "both")
    found = group(
        given.edition(Measure.USD_CONSTANT),
        given.library.countries,
        key,
        wanted,
        given.year(),
        ("mean", "median") if average == "both" else (average,),
        is_of_the_year=given.choice("membership", "year", "today") == "year",
    )
    money = (found.spending_current, found.spending_constant, found.gdp_current)
    averages = (found.mean, found.median)
    return found, (found.share, found.share_current, *money, found.gdp_constant, *averages)


GROUP = Input(
    "group",
    "a group such as baltics, NATO_TOTAL, NATO_EUR_CAN, or names with commas between them",
    is_required=True,
)
MEMBERSHIP = Input("membership", "year (default): allies of that year; today: later joiners too")

ENTRY = Entry(
    "group",
    "What a group of allies spends together and as a share of its GDP.",
    (
        GROUP,
        YEAR,
        Input("average", "none (default), mean, median or both: simple ones of the shares"),
        MEMBERSHIP,
        EDITION,
    ),
    "% of GDP; million USD (current and constant prices)",
    "sum of spending / sum of GDP x 100, same price base; NATO's own aggregates as published",
    "own sums are labelled, and refused where a member is missing; DOMAIN rules 2 and 10",
    "group=baltics year=2026",
    _from_words,
)
