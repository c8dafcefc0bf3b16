"""The clock: how long it is until a target's year or its review."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from knowledge.model import Figure, Target
from knowledge.target import agreed_core, days_left
from retrieval.desk import Desk, Outcome
from retrieval.model import Plan

DAYS_A_YEAR = Decimal("365.25")


def clock(plan: Plan, desk: Desk) -> Outcome:
    """Days and years from today to 1 January of the year asked for, or of the target's."""
    target = plan.target if plan.target and plan.target.due else _core(desk)
    named = plan.due or next((year for year in plan.years if year > desk.today.year), None)
    if named is None and desk.asks("oversight"):
        named = target.review
    due = named or target.due or desk.today.year
    days = days_left(target, due, desk.today)
    cites = desk.cite(f"target:{target.id}")
    desk.say(
        "clock",
        "lead",
        cites if due == target.due else (),
        days=desk.slot(days),
        years=desk.slot(_years(target, days, due, desk.today)),
        due=desk.slot(desk.year_figure(target, due, "year_asked"), "when"),
        today=desk.day_slot(desk.today),
    )
    if due == target.due:
        desk.say(
            "clock-target", cites=cites, target=desk.target_name(target), due=_when(desk, target)
        )
    review = desk.library.claim("T-023")
    if review is not None and due in (target.review, target.due):
        desk.quote_claim(review)
    return Outcome(follow_ups=(desk.words.say("ask-target"), desk.words.say("ask-ranking")))


def _core(desk: Desk) -> Target:
    return agreed_core(desk.library.targets)[0]


def _when(desk: Desk, target: Target) -> str:
    return desk.target_slot(target).replace("}", ".when}")


def _years(target: Target, days: Figure, due: int, today: date) -> Figure:
    value = (days.value / DAYS_A_YEAR).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
    how = f"{days.value} / {DAYS_A_YEAR}, to one decimal, from {today.isoformat()}"
    return Figure(
        "NATO", "years_left", due, value, "years", False, target.id, target.since, how, (days,)
    )
