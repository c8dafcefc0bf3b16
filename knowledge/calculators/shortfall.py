"""The shortfall: what the allies below a target lack together, and each one's part of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import EDITION, TARGET, YEAR, Computed, Entry, Input
from knowledge.calculators.membership import Membership, membership, names_of
from knowledge.calculators.money_gap import CONSTANT, CURRENT, money_gap
from knowledge.calculators.own_sum import OWN_SUM
from knowledge.calculators.working import CONTEXT, derive, require_one_unit, text
from knowledge.country import CountryBook
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.model import ALLIANCE, Figure, Target
from knowledge.target import measured_by, target_figure

HUNDRED = Decimal(100)
PART_OF_SHORTFALL = "% of NATO's shortfall"


@dataclass(frozen=True, slots=True)
class ShortfallPart:
    """One ally below the target: its printed share, its money gap, its part of the whole."""

    share: Figure
    gap: Figure
    part: Figure


@dataclass(frozen=True, slots=True)
class Shortfall:
    """What the allies below a target lack together; arithmetic, not a debt (DOMAIN rule 11).

    `parts` stand largest first. `parted` are printed shares at or above the target whose
    spending / GDP on the price base of the money lies below it: they count as meeting it and
    add nothing (DOMAIN rules 6 and 7; the Netherlands at 2.5 in current prices).
    """

    target: Figure
    year: int
    membership: Membership
    total: Figure
    number: Figure
    parts: tuple[ShortfallPart, ...]
    parted: tuple[Figure, ...]
    above: tuple[Figure, ...]


def shortfall(
    edition: Edition,
    book: CountryBook,
    target: Target,
    year: int | None = None,
    base: str = CURRENT,
) -> Shortfall:
    """The alliance's shortfall to a target, in million USD; `year` None is the newest.

    Sum, over the allies of that year whose printed share is below the target, of target x GDP
    - spending on one price base ("current" or "constant"). Nobody publishes it: it is an own
    sum. Allies above the target do not make up for others. Iceland has no row.

    Source of the rule: DOMAIN rules 4, 6, 7, 10 and 11.

    Raises:
        UnknownTarget: the target is on a leg that no table measures.
        NoFigure: an ally of that year lacks a share or a money gap; the message names who.
        BadInput: `base` is neither of the two.
    """
    measure = measured_by(target)
    if year is None:
        year = edition.latest_year(measure)
    among = membership(book, book.allies, year)
    level = target_figure(target)
    rows = [edition.find(country, measure, year) for country in among.members]
    held = [
        (row, money)
        for row in rows
        if row is not None and (money := money_gap(edition, level, row, base)) is not None
    ]
    _require_all(edition, book, among, [row.country for row, _ in held])
    return _shortfall(level, among, held)


def _shortfall(
    level: Figure, among: Membership, held: Sequence[tuple[Figure, Figure]]
) -> Shortfall:
    below = [(row, money) for row, money in held if row.value < level.value]
    above = [(row, money) for row, money in held if row.value >= level.value]
    total = _total(level, tuple(money for _, money in below), held[0][1])
    parts = [ShortfallPart(row, money, _part(money, total)) for row, money in below]
    return Shortfall(
        target=level,
        year=among.year,
        membership=among,
        total=total,
        number=_number(total, tuple(row for row, _ in below), len(held)),
        parts=tuple(sorted(parts, key=lambda each: (-each.gap.value, each.gap.country))),
        parted=tuple(row for row, money in above if money.value > 0),
        above=tuple(row for row, _ in above),
    )


def part_of(found: Shortfall, country: str) -> ShortfallPart:
    """One ally's part of the shortfall.

    Raises:
        NoFigure: it meets the target, has no row, or was no ally of that year.
    """
    for item in found.parts:
        if item.gap.country == country:
            return item
    for row in found.above:
        if row.country == country:
            raise NoFigure(
                f"{country} has no part in the shortfall: {text(row.value)} in {row.year} is at "
                f"or above {text(found.target.value)}."
            )
    raise NoFigure(f"{country} is no ally with a row in {found.year}, so it has no part here.")


def _require_all(
    edition: Edition, book: CountryBook, among: Membership, held: Sequence[str]
) -> None:
    missing = [code for code in among.members if code not in set(held)]
    if not missing:
        return
    raise NoFigure(
        f"No shortfall for {among.year}: {edition.source.publisher}'s edition of "
        f"{edition.source.edition} lacks share, GDP or spending of {names_of(book, missing)}."
    )


def _total(level: Figure, amounts: tuple[Figure, ...], anyone: Figure) -> Figure:
    """The sum; 0 with its one input when everybody meets the target."""
    require_one_unit(amounts)
    shown = " + ".join(text(item.value) for item in amounts) or "nobody is below"
    how = f"{OWN_SUM} over {len(amounts)} allies below {text(level.value)}: {shown}"
    with localcontext(CONTEXT):
        value = sum((item.value for item in amounts), Decimal(0))
        inputs = amounts or (anyone,)
        found = derive("shortfall", value, anyone.unit, how, inputs, target=level.target)
    return replace(found, country=ALLIANCE)


def _part(money: Figure, total: Figure) -> Figure:
    how = f"{text(money.value)} / {text(total.value)} x 100; the total is an {OWN_SUM}"
    with localcontext(CONTEXT):
        value = money.value / total.value * HUNDRED if total.value else Decimal(0)
        inputs = (money, total)
        name = "share_of_shortfall"
        return derive(name, value, PART_OF_SHORTFALL, how, inputs, target=total.target)


def _number(total: Figure, shares: tuple[Figure, ...], of: int) -> Figure:
    return replace(
        total,
        measure="allies_below_target",
        value=Decimal(len(shares)),
        unit="allies",
        how=f"{len(shares)} of {of} allies print a share below the target",
        inputs=shares or total.inputs,
    )


def _from_words(given: Arguments) -> Computed:
    target = given.target()
    base = given.choice("base", CURRENT, CONSTANT)
    edition = given.edition(measured_by(target))
    found = shortfall(edition, given.library.countries, target, given.year(), base)
    if given.has("country"):
        one = part_of(found, given.country())
        return found, (one.part, one.gap, found.total)
    rows = [figure for item in found.parts for figure in (item.gap, item.part)]
    return found, (found.total, found.number, *rows)


ENTRY = Entry(
    "shortfall",
    "What all allies below a target lack together, and each one's part.",
    (
        TARGET,
        Input("country", "an ally, to show only its part"),
        YEAR,
        Input("base", "current (default) or constant prices"),
        EDITION,
    ),
    "million USD; allies; % of NATO's shortfall",
    "sum over allies below the target of target / 100 x GDP - spending; gap / sum x 100",
    "an own sum, and not a debt; DOMAIN rules 4, 6, 7, 10 and 11",
    "target=3.5 country=DEU year=2026",
    _from_words,
)
