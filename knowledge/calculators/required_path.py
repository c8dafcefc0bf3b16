"""The required path: the share, the growth and the money that lead to a target in its due year."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, localcontext

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import COUNTRY, EDITION, TARGET, Computed, Entry, Input
from knowledge.calculators.trajectory import as_estimate, needed_pace, require_ahead
from knowledge.calculators.working import CONTEXT, derive, stated, term, text
from knowledge.edition import Edition
from knowledge.errors import BadInput
from knowledge.model import POINTS, Figure, Measure, Target
from knowledge.target import measured_by, target_figure

HUNDRED = Decimal(100)
ONE = Decimal(1)
FURTHEST = 100
"""The most years ahead that a path is drawn: beyond it even arithmetic says nothing."""
FASTEST = 50
"""The fastest growth of GDP, either way, in % a year that is still a question about years."""
GROWTH = "% a year in real terms"


@dataclass(frozen=True, slots=True)
class RequiredPath:
    """Arithmetic from the newest year to a target in the due year, not a forecast.

    `steps` are the shares of the straight line, one for each year after the start, the last
    one the target itself. `spending_growth`, `gdp_due` and `spending_due` follow from `growth`,
    the real growth of GDP that the reader named, and are None without one. A target that is
    met needs no path: `needed` is None and `steps` is empty.
    """

    country: str
    target: Figure
    start: Figure
    due: int
    points: Figure
    needed: Figure | None
    steps: tuple[Figure, ...]
    growth: Figure | None
    spending_growth: Figure | None
    gdp_due: Figure | None
    spending_due: Figure | None

    @property
    def is_met(self) -> bool:
        """Decided on the published digits (DOMAIN rule 6)."""
        return self.points.value <= 0


def required_path(
    edition: Edition,
    country: str,
    target: Target,
    due: int | None = None,
    growth: Decimal | None = None,
) -> RequiredPath:
    """The path of a country from the edition's newest year to a target in a due year.

    `needed` is in percentage points a year, `steps` in the unit of the share. With `growth`,
    the real growth of GDP in % a year, `spending_growth` is the real growth of spending r for
    which spending x (1 + r)^n = target x GDP x (1 + growth)^n, from constant-price tables;
    `gdp_due` and `spending_due` are millions of USD in the same constant prices. All of it is
    marked as an estimate, and `growth` is an assumption of the reader's, never ours.

    Source of the rule: DOMAIN rules 4 and 12.

    Raises:
        UnknownTarget: the target is on a leg that no table measures.
        NoFigure: the edition lacks the share, or with `growth` constant spending or GDP.
        BadInput: no due year, one that is not 1 to 100 years ahead, a growth beyond 50 %,
            or a growth for a target that is no share of GDP.
    """
    measure = measured_by(target)
    start = edition.figure(country, measure, edition.latest_year(measure, country))
    level = target_figure(target)
    due = due_year(target, start, due)
    named = None if growth is None else named_growth(growth, measure, country)
    with localcontext(CONTEXT):
        how = f"{text(level.value)} - {text(start.value)}"
        distance = level.value - start.value
        points = derive("gap", distance, POINTS, how, (level, start), target=level.target)
        is_met = points.value <= 0
        money: tuple[Figure | None, ...] = (None, None, None)
        if named is not None and not is_met:
            money = _money(edition, level, start, due, named)
        return RequiredPath(
            country=country,
            target=level,
            start=start,
            due=due,
            points=points,
            needed=None if is_met else needed_pace(level, start, due),
            steps=() if is_met else straight_line(level, start, due),
            growth=named,
            spending_growth=money[0],
            gdp_due=money[1],
            spending_due=money[2],
        )


def due_year(target: Target, start: Figure, due: int | None) -> int:
    """The year to be there by: the one named, else the target's own.

    Raises:
        BadInput: there is none, or it is not 1 to 100 years after the start.
    """
    year = target.due if due is None else due
    if year is None:
        raise BadInput(f"The {target.name} has no due year; name one, such as due=2035.")
    ahead = year - (start.year or 0)
    if not 1 <= ahead <= FURTHEST:
        raise BadInput(f"due must lie 1 to {FURTHEST} years after {start.year}, not in {year}.")
    return year


def named_growth(growth: Decimal, measure: Measure, country: str) -> Figure:
    """The real growth of GDP that a reader names, in % a year.

    Raises:
        BadInput: it is beyond 50 either way, or the target is no share of GDP.
    """
    if measure is not Measure.SHARE:
        raise BadInput("growth concerns targets in % of GDP; leave it out for this target.")
    if abs(growth) > FASTEST:
        raise BadInput(f"growth must lie within -50 and 50 % a year, not {text(growth)}.")
    how = "real growth of GDP assumed by the reader, not a forecast"
    return stated("stated_growth", growth, GROWTH, country, how=how)


def straight_line(level: Figure, start: Figure, due: int) -> tuple[Figure, ...]:
    """The shares of each year after the start, on a straight line to the level in `due`."""
    first = (start.year or 0) + 1
    return tuple(on_the_line(level, start, due, year) for year in range(first, due + 1))


def on_the_line(level: Figure, start: Figure, due: int, year: int) -> Figure:
    """The share of one year on the straight line, as an estimate; measure "path_share"."""
    steps, ahead = year - (start.year or 0), due - (start.year or 0)
    with localcontext(CONTEXT):
        value = start.value + (level.value - start.value) * steps / ahead
    how = (
        f"{text(start.value)} + ({text(level.value)} - {text(start.value)}) x {steps} / {ahead}, "
        f"a straight line from {start.year} to {due}"
    )
    inputs = (level, start)
    return as_estimate(
        derive("path_share", value, start.unit, how, inputs, year=year, target=level.target)
    )


def _money(
    edition: Edition, level: Figure, start: Figure, due: int, growth: Figure
) -> tuple[Figure, Figure, Figure]:
    """The growth of spending, and GDP and spending of the due year, in constant prices."""
    year = start.year or 0
    spending = edition.figure(start.country, Measure.USD_CONSTANT, year)
    gdp = edition.figure(start.country, Measure.GDP_CONSTANT, year)
    ahead = due - year
    factor = ONE + growth.value / HUNDRED
    gdp_then = gdp.value * factor**ahead
    how = f"{text(gdp.value)} x (1 + {term(growth.value)} / 100)^{ahead}, assumed growth of GDP"
    grown = derive("path_gdp_usd_constant", gdp_then, gdp.unit, how, (growth, gdp), year=due)
    needed_then = level.value / HUNDRED * gdp_then
    how = f"{text(level.value)} / 100 x {how}"
    wanted = derive(
        "path_spending_usd_constant", needed_then, spending.unit, how,
        (level, growth, gdp), year=due, target=level.target,
    )  # fmt: skip
    found = required_growth(level, spending, gdp, growth, due)
    return as_estimate(found), as_estimate(grown), as_estimate(wanted)


def required_growth(
    level: Figure, spending: Figure, gdp: Figure, growth: Figure, due: int
) -> Figure:
    """The growth r in spending x (1 + r)^n = target x GDP x (1 + g)^n, in % a year.

    `spending` and `gdp` are of the start year in the same constant prices.

    Raises:
        BadInput: there is no spending to grow from.
    """
    if not spending.value:
        raise BadInput(f"{spending.country} spent nothing in {spending.year}: nothing can grow.")
    ahead = due - (spending.year or 0)
    times = level.value / HUNDRED * gdp.value / spending.value
    value = ((times ** (ONE / ahead)) * (ONE + growth.value / HUNDRED) - ONE) * HUNDRED
    how = (
        f"(({text(level.value)} / 100 x {text(gdp.value)} / {text(spending.value)})^(1/{ahead}) "
        f"x (1 + {term(growth.value)} / 100) - 1) x 100"
    )
    return derive(
        "needed_growth_a_year",
        value,
        GROWTH,
        how,
        (level, growth, gdp, spending),
        year=due,
        target=level.target,
    )


def _from_words(given: Arguments) -> Computed:
    target, due = given.target(), given.year("due")
    edition = given.edition(measured_by(target))
    growth = given.percent("growth") if given.has("growth") else None
    found = required_path(edition, given.country(), target, due, growth)
    require_ahead(due, found.start)
    money = (found.spending_growth, found.gdp_due, found.spending_due)
    return found, (found.points, found.needed, *money, *found.steps)


ENTRY = Entry(
    "required_path",
    "The share of each year, the growth and the money that lead to a target in its due year.",
    (
        COUNTRY,
        TARGET,
        Input("due", "a year (default: the target's own)"),
        Input("growth", "real growth of GDP in % a year that you assume, such as 2"),
        EDITION,
    ),
    "percentage points a year; % of GDP; % a year in real terms; million USD (constant prices)",
    "(target - share) / years left; spending x (1 + r)^n = target x GDP x (1 + growth)^n",
    "arithmetic on a stated assumption, not a forecast; DOMAIN rules 4 and 12",
    "country=ESP target=3.5 due=2030 growth=2",
    _from_words,
)
