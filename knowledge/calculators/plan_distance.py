"""The plan distance: what a government said it will spend, beside the path to a target."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import COUNTRY, EDITION, TARGET, Computed, Entry, Input
from knowledge.calculators.required_path import due_year, on_the_line
from knowledge.calculators.trajectory import as_estimate, require_ahead
from knowledge.calculators.working import CONTEXT, derive, stated, text
from knowledge.edition import Edition
from knowledge.errors import BadInput, NoFigure
from knowledge.model import POINTS, Claim, ClaimFigure, Figure, Measure, Target
from knowledge.target import measured_by, target_figure

TOPIC = "national_plans"
PLANNED = frozenset({"plan", "target", "aim", "goal", "core", "level", "share", "quota", "budget"})
"""Names of claim figures that are a plan; others are an older plan, a cost or another's view."""
SHARE = re.compile(r"% of GDP( \((at least|about|around|above|almost|just over)\))?")
"""Units of a share of GDP in NATO's sense; a wider count says so in its brackets."""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One planned level beside the path: `difference` = plan - path, negative when below it.

    `plan` is a statement, not a measurement: its source is the claim's id, its edition the
    claim's date, and its working says who said it and how far the source is trusted.
    """

    claim: Claim
    plan: Figure
    path: Figure
    difference: Figure

    @property
    def is_overtaken(self) -> bool:
        """Whether a newer statement has replaced this one."""
        return self.claim.is_overtaken


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A share of GDP in a year ahead that was not compared, and why."""

    claim: str
    figure: ClaimFigure
    reason: str


@dataclass(frozen=True, slots=True)
class PlanDistance:
    """A country's planned levels beside the straight line from its newest share to a target.

    `rows` stand in order of year and date, overtaken claims last. Definitions can differ: a
    government's own count is not always NATO's.
    """

    country: str
    target: Figure
    start: Figure
    due: int
    rows: tuple[PlanRow, ...]
    left_out: tuple[LeftOut, ...]


def plan_distance(
    edition: Edition,
    country: str,
    target: Target,
    claims: Iterable[Claim],
    due: int | None = None,
    totals: Sequence[Target] = (),
) -> PlanDistance:
    """Each planned share of GDP in a year after the edition's newest, beside the path.

    The path is the straight line from the newest share to the target in `due` (None: the
    target's own year); after it, and for a country that meets the target, it is the target.
    `plan` and `path` are in % of GDP, `difference` in percentage points.

    Only claim figures that are plainly a plan for core spending count: named as a plan, in
    "% of GDP" and for one year. A level equal to one of `totals` (targets whose second leg no
    table measures) counts only where it is named core: it may hold the other leg.

    Source of the rule: DOMAIN rules 4, 12 and 13.

    Raises:
        UnknownTarget: the target is on a leg that no table measures.
        NoFigure: the edition has no share for this country.
        BadInput: the target is no share of GDP, or no due year lies ahead.
    """
    if measured_by(target) is not Measure.SHARE:
        raise BadInput("Plans are compared with targets in % of GDP; name one such as 3.5.")
    start = edition.figure(country, Measure.SHARE, edition.latest_year(Measure.SHARE, country))
    level, due = target_figure(target), due_year(target, start, due)
    rows: list[PlanRow] = []
    left_out: list[LeftOut] = []
    for claim, figure in _shares_ahead(claims, country, start.year or 0):
        reason = _reason_against(figure, totals)
        if reason:
            left_out.append(LeftOut(claim.id, figure, reason))
        else:
            rows.append(_row(claim, figure, level, start, due))
    rows.sort(key=lambda row: (row.is_overtaken, row.plan.year, row.claim.as_of, row.claim.id))
    return PlanDistance(country, level, start, due, tuple(rows), tuple(left_out))


def _shares_ahead(
    claims: Iterable[Claim], country: str, newest: int
) -> Iterable[tuple[Claim, ClaimFigure]]:
    """The figures about GDP of a country's plans that name one year after the newest."""
    for claim in claims:
        if claim.topic != TOPIC or claim.countries != (country,):
            continue
        for figure in claim.figures:
            year = figure.year or ""
            about_gdp = figure.unit.startswith(("% of GDP", "% of GNI"))
            if about_gdp and re.fullmatch(r"[0-9]{4}", year) and int(year) > newest:
                yield claim, figure


def _reason_against(figure: ClaimFigure, totals: Sequence[Target]) -> str:
    """Why a figure is not compared; empty when it is."""
    if not SHARE.fullmatch(figure.unit):
        return f'its unit is "{figure.unit}", which is no share of GDP in core spending'
    if not re.fullmatch(r"[0-9]{1,2}(\.[0-9]+)?", figure.value):
        return f'its value "{figure.value}" is no number'
    is_core = figure.name == "core" or figure.name.startswith("core ")
    if not is_core and figure.name not in PLANNED:
        return f'it is named "{figure.name}", which is not plainly a plan for core spending'
    if not is_core and Decimal(figure.value) in {total.share for total in totals}:
        return "it equals a total of two legs and is not named core, so it may hold both"
    return ""


def _row(claim: Claim, figure: ClaimFigure, level: Figure, start: Figure, due: int) -> PlanRow:
    plan = _plan(claim, figure, start.country)
    path = _path(level, start, due, plan.year or 0)
    with localcontext(CONTEXT):
        value = plan.value - path.value
    side = "above" if value > 0 else "below" if value < 0 else "on"
    how = f"{text(plan.value)} - {text(path.value)}, the plan is {side} the path ({plan.how})"
    difference = derive(
        "plan_distance", value, POINTS, how, (plan, path), year=plan.year, target=level.target
    )
    return PlanRow(claim, plan, path, difference)


def _plan(claim: Claim, figure: ClaimFigure, country: str) -> Figure:
    how = (
        f'"{figure.name}" of {claim.id}, said by {claim.said_by}, {claim.as_of}, '
        f"source: {claim.trust.value}"
    )
    if claim.is_overtaken:
        how += f", overtaken {claim.valid_until}"
    found = stated(
        "national_plan",
        Decimal(figure.value),
        figure.unit,
        country,
        source=claim.id,
        how=how,
        year=int(figure.year or 0),
    )
    return replace(found, edition=claim.as_of)


def _path(level: Figure, start: Figure, due: int, year: int) -> Figure:
    """The share that the path wants in a year: on the line, or the target itself."""
    if start.value < level.value and year < due:
        return on_the_line(level, start, due, year)
    why = f"due in {due}" if start.value < level.value else f"met in {start.year}"
    how = f"{text(level.value)}, the target itself, {why} ({text(start.value)} in {start.year})"
    inputs = (level, start)
    return as_estimate(
        derive("path_share", level.value, start.unit, how, inputs, year=year, target=level.target)
    )


def _from_words(given: Arguments) -> Computed:
    target, country, due = given.target(), given.country(), given.year("due")
    totals = [item for item in given.library.targets.values() if item.leg == "total"]
    edition = given.edition(Measure.SHARE)
    found = plan_distance(edition, country, target, given.library.claims, due, totals)
    require_ahead(due, found.start)
    if not found.rows:
        raise NoFigure(
            f"No plan of {country} for core spending in a year after {found.start.year} is among "
            f"the claims{_what_was_not_taken(found)}; ask required_path for the path alone."
        )
    return found, tuple(
        figure for row in found.rows for figure in (row.plan, row.path, row.difference)
    )


def _what_was_not_taken(found: PlanDistance) -> str:
    """What there was instead, such as a pledge of both legs, and why it does not count."""
    told = [
        f"{item.figure.value} {item.figure.unit} of {item.claim} was left out, for {item.reason}"
        for item in found.left_out
    ]
    return f" ({'; '.join(told)})" if told else ""


ENTRY = Entry(
    "plan_distance",
    "How far what a government plans lies above or below the path to a target.",
    (
        COUNTRY,
        TARGET,
        Input("due", "a year (default: the target's own)"),
        EDITION,
    ),
    "% of GDP; percentage points",
    "planned share - (newest share + (target - newest share) x years / years to the due year)",
    "claims are dated statements, the path is arithmetic; DOMAIN rules 4, 12 and 13",
    "country=NLD target=3.5",
    _from_words,
)
