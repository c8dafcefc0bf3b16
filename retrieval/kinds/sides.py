"""Sides: NATO, SIPRI and World Bank beside each other, and why they differ; never one series."""

from __future__ import annotations

from knowledge.calculators.side_by_side import side_by_side
from knowledge.errors import NoFigure
from retrieval.desk import Desk, Outcome
from retrieval.kinds.refusal import refuse_missing
from retrieval.model import Plan

MOST_STATEMENTS = 2


def sides(plan: Plan, desk: Desk) -> Outcome:
    """What each publisher prints for one country and year, the difference, the reasons."""
    places = desk.places(plan)
    year = plan.years[-1] if plan.years else None
    try:
        found = side_by_side(desk.library.editions, places[0], year, desk.library.claims)
    except NoFigure:
        return refuse_missing(plan, desk, places[0])
    first = found.views[0].figure
    desk.say(
        "sides",
        "lead",
        desk.cite_row(first),
        country=desk.name(found.country),
        year=desk.slot(first, "when"),
    )
    for view in found.views:
        desk.say(
            "sides-row",
            "row",
            desk.cite_row(view.figure),
            publisher=desk.publisher(view.source.publisher),
            value=desk.slot(view.figure),
            year=desk.slot(view.figure, "year"),
            edition=desk.slot(view.figure, "edition"),
        )
    for difference in found.differences:
        desk.say("sides-difference", difference=desk.slot(difference, "size"))
    desk.say("sides-why", cites=desk.cite_edition(found.views[-1].figure))
    for claim in found.statements[:MOST_STATEMENTS]:
        desk.quote_claim(claim)
    name = desk.name(found.country)
    return Outcome(
        follow_ups=(
            desk.words.say("ask-trend", country=name),
            desk.words.say("ask-gap", country=name),
        )
    )
