"""Crossings: which allies rose to a level from one year to the next, and when."""

from __future__ import annotations

from knowledge.calculators.crossings import CountedYear, crossings
from knowledge.edition import Edition
from knowledge.model import Figure, Measure
from knowledge.target import agreed_core
from retrieval.desk import Desk, Outcome
from retrieval.kinds.refusal import refuse_missing
from retrieval.model import Plan


def crossing(plan: Plan, desk: Desk) -> Outcome:
    """Those who rose to a level in the year asked for, or in each year of the edition."""
    target = plan.target or agreed_core(desk.library.targets)[-1]
    edition = desk.edition(plan)
    measure = Measure.EQUIPMENT if target.leg == "equipment" else Measure.SHARE
    found = crossings(edition, desk.library.countries, target.share, measure)
    years = set(plan.years)
    shown = [item for item in found.years if _is_asked(item, plan)]
    if not shown:
        return refuse_missing(plan, desk, "NATO_TOTAL")
    first = found.years[-1].count.number
    desk.say(
        "crossings",
        "lead",
        desk.cite_edition(first),
        target=desk.target_name(target),
        edition=desk.slot(first, "edition"),
    )
    for item in shown:
        _say_year(plan, desk, edition, item, is_only=len(years) == 1)
    desk.say("note-one-edition", "note")
    return Outcome(follow_ups=(desk.words.say("ask-count-years"), desk.words.say("ask-ranking")))


def _is_asked(item: CountedYear, plan: Plan) -> bool:
    year = item.count.year
    if plan.is_range and plan.years:
        last = plan.years[-1] if len(plan.years) > 1 else 9999
        return plan.years[0] <= year <= last and bool(item.up or item.down)
    if plan.years:
        return year in plan.years
    return bool(item.up or item.down)


def _say_year(
    plan: Plan, desk: Desk, edition: Edition, item: CountedYear, *, is_only: bool
) -> None:
    year = desk.slot(item.count.number, "year")
    up = [figure for figure in item.up if _is_member_of(plan, desk, figure)]
    down = [figure for figure in item.down if _is_member_of(plan, desk, figure)]
    if up:
        desk.say("crossings-up", "row", year=year, names=_names(desk, edition, up))
    elif is_only:
        desk.say("crossings-nobody", "row", year=year)
    if down:
        desk.say("crossings-down", "row", year=year, names=_names(desk, edition, down))


def _is_member_of(plan: Plan, desk: Desk, figure: Figure) -> bool:
    return not plan.groups or figure.country in desk.places(plan)


def _names(desk: Desk, edition: Edition, crossed: list[Figure]) -> str:
    """The countries with their share after the crossing."""
    del edition
    return ", ".join(
        f"{desk.name(figure.country)} {desk.slot(figure.inputs[0])}" for figure in crossed
    )
