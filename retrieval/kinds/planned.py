"""Planned: what a government plans, held against the straight path to a target."""

from __future__ import annotations

from knowledge.calculators.plan_distance import PlanRow, plan_distance
from knowledge.calculators.required_path import required_path
from knowledge.errors import NoFigure
from knowledge.model import Target
from retrieval.desk import Desk, Outcome
from retrieval.kinds.growth import due_for, target_for
from retrieval.kinds.refusal import refuse_missing
from retrieval.kinds.statement import quote_plans
from retrieval.model import Plan

MOST_ROWS = 4


def planned(plan: Plan, desk: Desk) -> Outcome:
    """Each planned level beside the path's, its distance, and the path itself."""
    place, target = desk.places(plan)[0], target_for(plan, desk)
    due = due_for(plan, desk, target)
    totals = [item for item in desk.library.targets.values() if item.leg == "total"]
    try:
        found = plan_distance(desk.edition(plan), place, target, desk.library.claims, due, totals)
        _say_path(plan, desk, place, target)
    except NoFigure:
        return refuse_missing(plan, desk, place)
    rows = [row for row in found.rows if not row.is_overtaken][:MOST_ROWS]
    for row in rows:
        _say_row(desk, row)
    if not rows:
        desk.say("planned-none", country=desk.name(place))
        quote_plans(plan, desk, place)
    desk.say("note-planned", "note")
    name = desk.name(place)
    asks = (desk.words.say("ask-pace", country=name), desk.words.say("ask-gap", country=name))
    return Outcome(follow_ups=asks)


def _say_path(plan: Plan, desk: Desk, country: str, target: Target) -> None:
    """The pace that the path needs, or that the target is met already."""
    found = required_path(desk.edition(plan), country, target, due_for(plan, desk, target), None)
    keys = {
        "country": desk.name(country),
        "target": desk.target_name(target),
        "share": desk.slot(found.start),
        "year": desk.slot(found.start, "year"),
        "edition": desk.slot(found.start, "edition"),
    }
    cites = desk.cite_row(found.start)
    if found.is_met or found.needed is None:
        desk.say("projection-met", "lead", cites, **keys)
        return
    keys |= {"needed": desk.slot(found.needed, "signed"), "due": desk.slot(found.needed, "when")}
    desk.say("path-needed", "lead", cites, **keys)


def _say_row(desk: Desk, row: PlanRow) -> None:
    value = row.difference.value
    key = "planned-above" if value > 0 else "planned-below" if value < 0 else "planned-on"
    desk.say(
        key,
        "row",
        desk.cite(f"claim:{row.claim.id}"),
        plan=desk.slot(row.plan),
        year=desk.slot(row.plan, "when"),
        said=desk.slot(row.plan, "edition"),
        path=desk.slot(row.path),
        difference=desk.slot(row.difference, "size"),
    )
