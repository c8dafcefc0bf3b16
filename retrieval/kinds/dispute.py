"""Disputes: both sides with who said what and when, the editions' figures, and no verdict."""

from __future__ import annotations

from knowledge.dates import last_day
from knowledge.model import Measure
from knowledge.names import fold
from retrieval.desk import Desk, Outcome
from retrieval.kinds.beside import say_edition_row, say_figure_beside
from retrieval.kinds.statement import (
    ENOUGH,
    next_asks,
    say_found,
    search_for,
    statement,
)
from retrieval.kinds.voices import SOURCE
from retrieval.model import Evidence, Plan
from retrieval.reading import cue_matches

# A dispute about the country asked for may be worded quite otherwise.
DISPUTED = 0.25
_NO_SIDES = ("contradictions", SOURCE)


def contradiction(plan: Plan, desk: Desk) -> Outcome:
    """Both sides of a dispute, with who said what and when; no verdict."""
    found = search_for(plan, desk, kinds=("claim",), topics=("contradictions",))
    concerned = [item for item in found if _concerns(plan, desk, item)]
    if not concerned or concerned[0].score < (DISPUTED if plan.countries else ENOUGH):
        return _undisputed(plan, desk)
    desk.quote(concerned[0], "lead")
    desk.say_date(concerned[0])
    if plan.countries and plan.years:
        _say_editions(desk, plan.countries[0], plan.years[-1])
    sides = [
        item for item in search_for(plan, desk, kinds=("claim",)) if _concerns(plan, desk, item)
    ]
    sides = [item for item in sides if item.passage.topic not in _NO_SIDES]
    sides = [item for item in sides if not item.passage.is_overtaken] or sides
    for item in _by_date(sides[:2]):
        say_found(plan, desk, item)
    desk.say("note-sides", "note")
    if plan.countries:
        say_figure_beside(plan, desk)
    return Outcome(follow_ups=next_asks(plan, desk))


def _undisputed(plan: Plan, desk: Desk) -> Outcome:
    """No dispute is on record: the editions of a year named, dated statements, the figure."""
    if not plan.countries:
        return statement(plan, desk)
    if plan.years:
        _say_editions(desk, plan.countries[0], plan.years[-1])
    elif cue_matches("accuses", fold(desk.text)):
        desk.say("no-dispute", "lead", country=desk.name(plan.countries[0]))
        say_figure_beside(plan, desk)
    return statement(plan, desk)


def _say_editions(desk: Desk, country: str, year: int) -> None:
    """What each edition of NATO's tables printed for that year."""
    for edition in desk.library.nato_editions():
        figure = edition.find(country, Measure.SHARE, year)
        if figure is not None:
            say_edition_row(desk, figure)


def _concerns(plan: Plan, desk: Desk, item: Evidence) -> bool:
    places = item.passage.countries
    if not plan.countries:
        return True
    # An accusation is about one country: a general dispute about counts does not answer it.
    is_general = not places and not cue_matches("accuses", fold(desk.text))
    return is_general or bool(set(places) & set(plan.countries))


def _by_date(found: list[Evidence]) -> list[Evidence]:
    return sorted(found, key=lambda item: last_day(item.passage.as_of or "1949"))
