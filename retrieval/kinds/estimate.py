"""Estimates: whether a published figure is one, and what that means."""

from __future__ import annotations

from knowledge.errors import NoFigure
from retrieval.desk import Desk, Outcome
from retrieval.kinds.refusal import refuse_missing
from retrieval.model import Plan


def estimate(plan: Plan, desk: Desk) -> Outcome:
    """Yes or no for the figure asked for, with the rule of the estimates."""
    place = desk.places(plan)[0]
    try:
        edition = desk.library.edition_with(place, plan.measure, None)
        if plan.edition:
            edition = desk.edition(plan)
        figure = edition.figure(place, plan.measure, desk.year(plan, edition, place, plan.measure))
    except NoFigure:
        return refuse_missing(plan, desk, place)
    desk.say(
        "estimate-yes" if figure.estimate else "estimate-no",
        "lead",
        desk.cite_row(figure),
        country=desk.name(place),
        value=desk.slot(figure),
        year=desk.slot(figure, "when"),
        edition=desk.slot(figure, "edition"),
    )
    claim = desk.library.claim("D-007")
    if claim is not None and figure.estimate:
        desk.quote_claim(claim)
    name = desk.name(place)
    say = desk.words.say
    return Outcome(follow_ups=(say("ask-gap", country=name), say("ask-trend", country=name)))
