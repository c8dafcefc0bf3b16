"""Membership: who is in the alliance, and since when."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from knowledge.model import Figure
from retrieval.desk import Desk, Outcome
from retrieval.kinds.beside import say_figure_beside
from retrieval.model import Plan, Reason, Status

MOST_ROWS = 8


def member(plan: Plan, desk: Desk) -> Outcome:
    """The day on which each country named joined, or that it is no ally."""
    for number, key in enumerate(plan.countries[:MOST_ROWS]):
        _say_joined(desk, key, "lead" if number == 0 else "detail")
    if plan.countries and desk.asks("how_much", "money"):
        say_figure_beside(plan, desk)
    for key in plan.outsiders:
        desk.say("outsider", "detail" if plan.countries else "lead", country=desk.name(key))
    if not plan.countries and not plan.outsiders:
        return _say_number(desk)
    if not plan.countries:
        asks = (desk.words.say("ask-ranking"),)
        return Outcome(Status.REFUSED, Reason.NO_DATA, follow_ups=asks)
    if plan.countries[0] == "ISL":  # no figures to ask for
        return Outcome(follow_ups=(desk.words.say("ask-target"),))
    name = desk.name(plan.countries[0])
    say = desk.words.say
    return Outcome(follow_ups=(say("ask-share", country=name), say("ask-gap", country=name)))


def _say_number(desk: Desk) -> Outcome:
    """How many allies there are, and who came last."""
    book, day = desk.library.countries, desk.library.day or desk.today
    known = book.members(day)
    newest = max(known, key=lambda key: (book.get(key).joined or date.min, key))
    number = Figure(
        "NATO", "members", day.year, Decimal(len(known)), "allies", False, "members",
        day.isoformat(), "countries that have joined",
    )  # fmt: skip
    cites = desk.cite(f"member:{newest}")
    desk.say("member-number", "lead", cites, number=desk.slot(number), day=desk.day_slot(day))
    _say_joined(desk, newest, "detail")
    return Outcome(follow_ups=(desk.words.say("ask-count"), desk.words.say("ask-ranking")))


def _say_joined(desk: Desk, key: str, part: str) -> None:
    book = desk.library.countries
    joined = book.get(key).joined if key in book.allies else None
    if joined is None or joined > (desk.library.day or date.max):
        desk.say("outsider", part, country=desk.name(key))
        return
    cites = desk.cite(f"member:{key}")
    desk.say("member-since", part, cites, country=desk.name(key), day=desk.day_slot(joined))
