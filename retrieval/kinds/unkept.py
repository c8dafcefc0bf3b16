"""Unkept: what no table holds and nobody can know, refused with the figure that there is."""

from __future__ import annotations

from knowledge.model import ALLIANCE, Measure
from retrieval.desk import Desk, Outcome
from retrieval.kinds.beside import say_figure_beside
from retrieval.model import Plan, Reason, Status


def refuse_unkept(plan: Plan, desk: Desk) -> Outcome:
    """A ratio that no table holds: said so; the published figure stands beside it as such."""
    place = (*desk.places(plan), ALLIANCE)[0]
    desk.say("missing-measure", "lead", country=desk.name(place))
    is_size = plan.measure is Measure.PERSONNEL
    say_figure_beside(plan, desk, Measure.PERSONNEL if is_size else Measure.SHARE)
    return _refused(plan, desk, Reason.NO_DATA)


def refuse_unknowable(plan: Plan, desk: Desk) -> Outcome:
    """What somebody will do: no source answers it; today's figure stands beside it as such."""
    desk.say("no-evidence", "lead")
    say_figure_beside(plan, desk)
    return _refused(plan, desk, Reason.NO_EVIDENCE)


def _refused(plan: Plan, desk: Desk, reason: Reason) -> Outcome:
    say = desk.words.say
    if not desk.places(plan):
        return Outcome(Status.REFUSED, reason, follow_ups=(say("ask-ranking"),))
    name = desk.name(desk.places(plan)[0])
    asks = (say("ask-plan", country=name), say("ask-trend", country=name))
    return Outcome(Status.REFUSED, reason, follow_ups=asks)
