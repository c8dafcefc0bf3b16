"""The growth trajectory: where a past real growth of spending leads, against growth of GDP."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal, localcontext

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import COUNTRY, EDITION, TARGET, Computed, Entry, Input
from knowledge.calculators.required_path import GROWTH, HUNDRED, ONE, named_growth, required_growth
from knowledge.calculators.trajectory import (
    WINDOW,
    WINDOW_INPUTS,
    as_estimate,
    ends,
    require_ahead,
    span_from_words,
    steps_of_membership,
    year_met,
    years_between,
)
from knowledge.calculators.working import CONTEXT, derive, term, text
from knowledge.edition import Edition
from knowledge.errors import BadInput
from knowledge.model import POINTS, SHARE_OF_GDP, Figure, Measure, Target
from knowledge.target import measured_by, target_figure

LAST_YEAR = 9999
"""A year beyond it is no year: growth that slow leads nowhere."""


@dataclass(frozen=True, slots=True)
class _Base:
    """Where the growth starts from: constant spending and GDP of the newest year."""

    spending: Figure
    gdp: Figure


@dataclass(frozen=True, slots=True)
class GrowthTrajectory:
    """Arithmetic at compound growth, not a forecast (DOMAIN rule 12).

    `spending_growth` is the mean real growth of spending over `window`, `gdp_growth` the
    edition's own over the same years or the reader's. `needed` is the growth of spending that
    reaches the target in `due`, `difference` = own growth - needed, in points, negative when
    behind. `level_due` is the share in the due year at that growth, None where it passes 100 %.
    """

    country: str
    target: Figure
    start: Figure
    due: int | None
    window: tuple[int, int]
    spending_growth: Figure
    gdp_growth: Figure
    needed: Figure | None
    difference: Figure | None
    level_due: Figure | None
    year_reached: Figure | None
    is_met: bool

    @property
    def is_on_track(self) -> bool | None:
        """Whether the growth suffices for the due year; None when no due year lies ahead."""
        if self.is_met:
            return True
        return None if self.difference is None else self.difference.value >= 0


def growth_trajectory(
    edition: Edition,
    country: str,
    target: Target,
    span: tuple[int, int] | None = None,
    growth: Decimal | None = None,
    due: int | None = None,
) -> GrowthTrajectory:
    """The share if spending and GDP go on growing, from the edition's newest year.

    The share of year n ahead = spending x (1 + r)^n / (GDP x (1 + g)^n), from constant-price
    tables. r and g are compound means in % a year over `span` (None: the last five years);
    `growth` replaces g. `year_reached` is the first whole year with the target, the start year
    when the target is met, None when the share does not rise to it.

    Source of the rule: DOMAIN rules 10 and 12.

    Raises:
        UnknownTarget: the target is on a leg that no table measures.
        NoFigure: the edition lacks the share, or constant spending or GDP of a year needed.
        BadInput: the target is no share of GDP, the span does not run forward, or a growth
            beyond 50 %.
    """
    if measured_by(target) is not Measure.SHARE:
        raise BadInput("The growth rule concerns targets in % of GDP; ask trajectory instead.")
    start = edition.figure(country, Measure.SHARE, edition.latest_year(Measure.SHARE, country))
    newest = start.year or 0
    span = span or (newest - WINDOW, newest)
    level, due = target_figure(target), target.due if due is None else due
    is_met = start.value >= level.value
    with localcontext(CONTEXT):
        own = _mean_growth(edition, country, Measure.USD_CONSTANT, span)
        gdp = (
            _mean_growth(edition, country, Measure.GDP_CONSTANT, span)
            if growth is None
            else named_growth(growth, Measure.SHARE, country)
        )
        base = _Base(
            edition.figure(country, Measure.USD_CONSTANT, newest),
            edition.figure(country, Measure.GDP_CONSTANT, newest),
        )
        ahead = due if due is not None and due > newest else None
        needed = None if ahead is None or is_met else _needed(level, base, gdp, ahead)
        return GrowthTrajectory(
            country=country,
            target=level,
            start=start,
            due=due,
            window=span,
            spending_growth=own,
            gdp_growth=gdp,
            needed=needed,
            difference=None if needed is None else _difference(own, needed),
            level_due=None if ahead is None else _level(base, own, gdp, ahead),
            year_reached=year_met(level, start) if is_met else _reached(level, base, own, gdp),
            is_met=is_met,
        )


def _mean_growth(edition: Edition, country: str, measure: Measure, span: tuple[int, int]) -> Figure:
    """The compound mean growth a year over a span, of one constant-price table, in %."""
    first, last = ends(edition, country, measure, span)
    if first.value <= 0 or last.value <= 0:
        raise BadInput(f"No growth can be computed for {country}: {first.year} is no base.")
    years = years_between(first, last)
    name = "gdp" if measure is Measure.GDP_CONSTANT else "spending"
    how = (
        f"(({text(last.value)} / {text(first.value)})^(1/{years}) - 1) x 100, "
        f"{first.year} to {last.year}{steps_of_membership(country)}"
    )
    value = ((last.value / first.value) ** (ONE / years) - ONE) * HUNDRED
    return derive(f"{name}_growth_a_year", value, GROWTH, how, (last, first))


def _needed(level: Figure, base: _Base, gdp: Figure, due: int) -> Figure:
    return as_estimate(required_growth(level, base.spending, base.gdp, gdp, due))


def _difference(own: Figure, needed: Figure) -> Figure:
    how = f"{text(own.value)} - {term(needed.value)}, growth less needed growth"
    value = own.value - needed.value
    inputs = (own, needed)
    return derive(
        "growth_difference", value, POINTS, how, inputs, year=needed.year, target=needed.target
    )


def _factor(own: Figure, gdp: Figure) -> Decimal:
    """What the share is multiplied by each year."""
    return (ONE + own.value / HUNDRED) / (ONE + gdp.value / HUNDRED)


def _formula(base: _Base, own: Figure, gdp: Figure, years: int) -> str:
    return (
        f"{text(base.spending.value)} x (1 + {term(own.value)} / 100)^{years} / "
        f"({text(base.gdp.value)} x (1 + {term(gdp.value)} / 100)^{years}) x 100"
    )


def _level(base: _Base, own: Figure, gdp: Figure, year: int) -> Figure | None:
    """The share of a later year, as an estimate; None above 100 %, which is no share."""
    years = year - (base.spending.year or 0)
    value = base.spending.value / base.gdp.value * HUNDRED * _factor(own, gdp) ** years
    if value > HUNDRED:
        return None
    how = _formula(base, own, gdp, years)
    inputs = (gdp, own, base.gdp, base.spending)
    return as_estimate(derive("level_at_growth", value, SHARE_OF_GDP, how, inputs, year=year))


def _reached(level: Figure, base: _Base, own: Figure, gdp: Figure) -> Figure | None:
    """The first whole year after the start whose share is at or above the level."""
    years = _years_until(level, base, _factor(own, gdp))
    if years is None:
        return None
    start = base.spending.year or 0
    year = start + years
    how = (
        f"{start} + {years}, the first year in which {_formula(base, own, gdp, years)} "
        f">= {text(level.value)}"
    )
    inputs = (level, gdp, own, base.gdp, base.spending)
    found = derive(
        "year_reached", Decimal(year), "year", how, inputs, year=year, target=level.target
    )
    return as_estimate(found)


def _years_until(level: Figure, base: _Base, factor: Decimal) -> int | None:
    if factor <= 1:
        return None
    share = base.spending.value / base.gdp.value * HUNDRED
    if share >= level.value:  # printed below, computed at: rounding decides; a year it is
        return 1
    exact = (level.value / share).ln() / factor.ln()
    if exact > LAST_YEAR - (base.spending.year or 0):
        return None
    years = max(1, int(exact.to_integral_value(ROUND_CEILING)))
    # a logarithm is rounded, so the year before may already do
    return years - 1 if years > 1 and share * factor ** (years - 1) >= level.value else years


def _from_words(given: Arguments) -> Computed:
    target, country, due = given.target(), given.country(), given.year("due")
    edition = given.edition(Measure.SHARE)
    span = span_from_words(given, edition.latest_year(Measure.SHARE, country))
    growth = given.percent("growth") if given.has("growth") else None
    found = growth_trajectory(edition, country, target, span, growth, due)
    require_ahead(due, found.start)
    rates = (found.spending_growth, found.gdp_growth, found.needed, found.difference)
    return found, (*rates, found.level_due, found.year_reached)


ENTRY = Entry(
    "growth_trajectory",
    "When a target is reached if spending and GDP go on growing, and the growth it needs.",
    (
        COUNTRY,
        TARGET,
        *WINDOW_INPUTS,
        Input("growth", "real growth of GDP in % a year that you assume (default: the mean)"),
        Input("due", "a year (default: the target's own)"),
        EDITION,
    ),
    "% a year in real terms; percentage points; % of GDP; year",
    "share n years ahead = spending x (1 + r)^n / (GDP x (1 + g)^n) x 100; "
    "r, g = (last / first)^(1 / years) - 1",
    "compound growth at constant prices, not a forecast; DOMAIN rules 10 and 12",
    "country=ITA target=3.5 from=2021 to=2026 growth=1",
    _from_words,
)
