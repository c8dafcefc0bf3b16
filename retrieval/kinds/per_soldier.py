"""Spending per soldier: one ally, a few side by side, or the order of all."""

from __future__ import annotations

from knowledge.calculators.per_soldier import per_soldier as compute
from knowledge.calculators.per_soldier import per_soldier_ranking
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.model import Figure, Measure
from retrieval.desk import Desk, Outcome
from retrieval.kinds.asked import asked_year
from retrieval.kinds.refusal import refuse_missing
from retrieval.model import Plan

USUAL_TOP = 5


def per_soldier(plan: Plan, desk: Desk) -> Outcome:
    """Spending in current US dollars over military personnel, with both inputs of one ally."""
    edition = desk.edition(plan)
    places = plan.countries
    try:
        if len(places) == 1:
            return _one(plan, desk, edition, places[0])
        return _list(plan, desk, edition)
    except NoFigure:
        return refuse_missing(plan, desk, places[0] if places else "NATO_TOTAL")


def _year(plan: Plan, edition: Edition) -> int:
    return asked_year(plan, edition.years(Measure.PERSONNEL))


def _one(plan: Plan, desk: Desk, edition: Edition, place: str) -> Outcome:
    found = compute(edition, place, _year(plan, edition))
    spending, personnel = found.inputs
    desk.say(
        "per-soldier",
        "lead",
        (*desk.cite_row(spending), *desk.cite_row(personnel)),
        country=desk.name(place),
        money=desk.slot(found),
        year=desk.slot(found, "year"),
        spending=desk.slot(spending),
        personnel=desk.slot(personnel),
        edition=desk.slot(found, "edition"),
    )
    return _next(desk, place)


def _list(plan: Plan, desk: Desk, edition: Edition) -> Outcome:
    among = desk.places(plan) or None
    found = per_soldier_ranking(
        edition, _year(plan, edition), among, is_descending=not plan.is_lowest
    )
    top = plan.top or (len(found.rows) if among else USUAL_TOP)
    first = found.rows[0]
    desk.say(
        "per-soldier-lowest" if plan.is_lowest else "per-soldier-highest",
        "lead",
        desk.cite_edition(first),
        year=desk.slot(first, "year"),
        edition=desk.slot(first, "edition"),
    )
    for row in found.rows[:top]:
        _say_row(desk, row)
    return _next(desk, first.country)


def _say_row(desk: Desk, row: Figure) -> None:
    desk.say("row", "ranked", country=desk.name(row.country), value=desk.slot(row))


def _next(desk: Desk, place: str) -> Outcome:
    name = desk.name(place)
    say = desk.words.say
    return Outcome(follow_ups=(say("ask-share", country=name), say("ask-gap", country=name)))
