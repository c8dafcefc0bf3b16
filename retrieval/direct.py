"""Direct: a gap, ranking or comparison asked for by a command, without search or model."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from knowledge.errors import BriefingError
from knowledge.library import Library
from knowledge.target import agreed_core
from retrieval.brief import close_desk, open_desk
from retrieval.desk import Desk, Outcome
from retrieval.intake import Unreadable, clean
from retrieval.kinds.comparison import comparison
from retrieval.kinds.gap import gap, refuse_related
from retrieval.kinds.listing import ranking
from retrieval.kinds.lookup import lookup
from retrieval.kinds.refusal import clarify_country, refuse_outsider
from retrieval.model import Answer, Intent, Plan, Question, Reason, Status
from retrieval.phrasebook import phrases
from retrieval.plan import make_plan, with_preferences
from retrieval.reading import read

EVERYBODY = 40
_BARE = re.compile(r"(?<![\w.,%-])(\d{1,2}(?:[.,]\d{1,2})?)(?![\w.,%-])")


def direct_brief(intent: Intent, question: Question, library: Library, today: date) -> Answer:
    """A gap, ranking, comparison or figure for a command's words, such as "germany 3.5".

    The words are read like a question's, but what is asked for is known. A gap of no country
    is the ranking by gap; a ranking without a number holds everybody.
    """
    lang = phrases(question.lang).lang
    desk = open_desk(library, today, lang, question.text)
    try:
        desk.text = clean(question.text) if question.text.strip() else ""
    except Unreadable as error:
        desk.say(error.key, "lead")
        return close_desk(desk, intent, (), Outcome(Status.REFUSED, Reason.OUT_OF_SCOPE))
    plan = _plan(desk.text, intent, library, today)
    plan = with_preferences(plan, library, question.edition, question.currency)
    plan = replace(plan, intent=intent, unresolved=(), also=(), is_range=False, stated=())
    if plan.outsiders and not desk.places(plan):
        outcome = refuse_outsider(plan, desk)
    else:
        outcome = _direct(plan, desk)
        if plan.outsiders:
            desk.say("outsider", "note", country=desk.name(plan.outsiders[0]))
    return replace(close_desk(desk, intent, plan.countries, outcome), question=question, plan=plan)


def _plan(text: str, intent: Intent, library: Library, today: date) -> Plan:
    """What the words mean; after the command for gaps a bare number is a level: "spain 2"."""
    reading = read(text, library.countries, today.year)
    if intent is Intent.GAP and not reading.levels and reading.top is None:
        reading = read(_BARE.sub(r"\1%", text), library.countries, today.year)
    return make_plan(reading, library, None)


def _direct(plan: Plan, desk: Desk) -> Outcome:
    core = agreed_core(desk.library.targets)[0]
    try:
        if plan.intent is Intent.LOOKUP:
            return lookup(plan, desk)
        if plan.intent is Intent.COMPARISON:
            return comparison(plan, desk) if desk.places(plan) else clarify_country(desk)
        if plan.intent is Intent.GAP and desk.places(plan):
            return gap(plan, desk)
        if plan.intent is Intent.GAP and plan.target is not None:
            if not plan.target.is_measurable:
                return refuse_related(desk, plan.target)
        elif plan.intent is Intent.GAP:
            plan = replace(plan, target=core)
        elif not plan.countries:
            plan = replace(plan, target=None)
        everybody = None if plan.countries else EVERYBODY
        return ranking(replace(plan, top=plan.top or everybody), desk)
    except BriefingError:
        desk.sentences.clear()
        desk.say("missing-then", "lead")
        return Outcome(Status.REFUSED, Reason.NO_DATA)
