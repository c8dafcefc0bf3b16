"""The what-if step: the share of each year if a country added so many points every year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, Decimal, localcontext

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import COUNTRY, EDITION, Computed, Entry, Input
from knowledge.calculators.trajectory import as_estimate, year_met
from knowledge.calculators.what_if_share import WHAT_IF, what_if_gap
from knowledge.calculators.working import CONTEXT, derive, stated, term, text
from knowledge.edition import Edition
from knowledge.errors import BadInput
from knowledge.model import POINTS, Figure, Measure, Target
from knowledge.target import target_figure

HUNDRED = Decimal(100)
AHEAD = 10
"""Years ahead that are shown when no target compared has a due year."""
FURTHEST = 100
LAST_YEAR = 9999


@dataclass(frozen=True, slots=True)
class TargetReached:
    """When a target is reached by the step; `year` is None when it never is.

    `gap_due` is target - level in the target's due year, None without one ahead or where the
    level leaves 0 to 100 % of GDP by then.
    """

    target: Figure
    year: Figure | None
    gap_due: Figure | None


@dataclass(frozen=True, slots=True)
class WhatIfStep:
    """A supposed step a year from the edition's newest year; all of it hypothetical.

    `levels` are the shares of each later year, up to the last year asked for.
    """

    country: str
    start: Figure
    step: Figure
    levels: tuple[Figure, ...]
    targets: tuple[TargetReached, ...]


def what_if_step(
    edition: Edition,
    country: str,
    step: Decimal,
    targets: Sequence[Target] = (),
    until: int | None = None,
) -> WhatIfStep:
    """The levels of a country that adds `step` percentage points of GDP every year.

    Starts from the newest share of the edition; `until` None is the latest due year of the
    targets that lies ahead, else ten years on. A negative step takes away. The year that a
    target is reached is the first whole one, the start year when it is met, None when the step
    leads away or nowhere. Arithmetic, not a forecast (DOMAIN rule 12).

    Raises:
        NoFigure: the edition has no share for this country.
        UnknownTarget: a target is on a leg that no table measures.
        BadInput: `until` is not 1 to 100 years ahead, a level leaves 0 to 100 % of GDP, or a
            target is no share of GDP.
    """
    start = edition.figure(country, Measure.SHARE, edition.latest_year(Measure.SHARE, country))
    how = f"{WHAT_IF}a step a year supposed by the reader"
    taken = stated("stated_step", step, POINTS, country, how=how)
    with localcontext(CONTEXT):
        last = _last_year(start, targets, until)
        levels = tuple(
            _level(start, taken, year) for year in range((start.year or 0) + 1, last + 1)
        )
        _require_share(levels)
        reached = tuple(_reached(start, taken, target) for target in targets)
    return WhatIfStep(country, start, taken, levels, reached)


def _last_year(start: Figure, targets: Sequence[Target], until: int | None) -> int:
    newest = start.year or 0
    if until is None:
        ahead = [target.due for target in targets if target.due and target.due > newest]
        return max(ahead, default=newest + AHEAD)
    if not 1 <= until - newest <= FURTHEST:
        raise BadInput(f"until must lie 1 to {FURTHEST} years after {newest}, not in {until}.")
    return until


def _level(start: Figure, step: Figure, year: int) -> Figure:
    years = year - (start.year or 0)
    how = f"{WHAT_IF}{text(start.value)} + {term(step.value)} x {years}"
    value = start.value + step.value * years
    return as_estimate(derive("what_if_share", value, start.unit, how, (step, start), year=year))


def _require_share(levels: Sequence[Figure]) -> None:
    for level in levels:
        if not 0 <= level.value <= HUNDRED:
            raise BadInput(
                f"At that step the share would leave 0 to 100 % of GDP in {level.year}; "
                "take a smaller step, or an earlier year with until=…."
            )


def _reached(start: Figure, step: Figure, target: Target) -> TargetReached:
    level = target_figure(target)
    newest = start.year or 0
    due = None
    if target.due is not None and target.due > newest:
        supposed = _level(start, step, target.due)
        if 0 <= supposed.value <= HUNDRED:
            due = as_estimate(what_if_gap(supposed, start, target))
    gap_now = what_if_gap(start, start, target)
    if gap_now.value <= 0:
        return TargetReached(level, _hypothetical(year_met(level, start)), due)
    if step.value <= 0:
        return TargetReached(level, None, due)
    ahead = (gap_now.value / step.value).to_integral_value(ROUND_CEILING)
    if ahead > LAST_YEAR - newest:
        return TargetReached(level, None, due)
    how = (
        f"{newest} + ({text(level.value)} - {text(start.value)}) / {text(step.value)}, "
        "up to the next whole year"
    )
    year = newest + int(ahead)
    found = derive(
        "year_reached", Decimal(year), "year", how, (level, step, start),
        year=year, target=level.target,
    )  # fmt: skip
    return TargetReached(level, as_estimate(_hypothetical(found)), due)


def _hypothetical(figure: Figure) -> Figure:
    return replace(figure, measure=f"what_if_{figure.measure}", how=f"{WHAT_IF}{figure.how}")


def _from_words(given: Arguments) -> Computed:
    edition, country = given.edition(Measure.SHARE), given.country()
    step, targets = given.percent("step"), given.targets()
    found = what_if_step(edition, country, step, targets, given.year("until"))
    pairs = [figure for item in found.targets for figure in (item.year, item.gap_due)]
    return found, (*found.levels, *pairs)


ENTRY = Entry(
    "what_if_step",
    "The share of each year, and the year of each target, at a supposed step; hypothetical.",
    (
        COUNTRY,
        Input("step", "points of GDP added a year, such as 0.2 or -0.1", is_required=True),
        Input("targets", "levels or ids with commas between them (default 3.5,2)"),
        Input("until", "the last year shown (default: the latest due year of the targets)"),
        EDITION,
    ),
    "% of GDP; year; percentage points",
    "newest share + step x years; years to a target = (target - newest share) / step, rounded up",
    "arithmetic, not a forecast; DOMAIN rules 8 and 12",
    "country=SVN step=0.2",
    _from_words,
)
