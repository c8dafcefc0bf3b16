"""Planned: what a government plans, held against the straight path to a target."""

from __future__ import annotations

from knowledge.calculators.plan_distance import PlanRow, plan_distance
from knowledge.errors import NoFigure
from retrieval.desk import Desk, Outcome
from retrieval.kinds.growth import due_for, say_path, target_for
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
        say_path(plan, desk, place, target)
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
