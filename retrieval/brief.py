"""Briefs: a country's summary, comparison and the targets, composed without index or model."""

from __future__ import annotations

from collections import deque
from datetime import date

from knowledge.calculators.ranking import ranking as rank
from knowledge.library import Library
from knowledge.model import Measure
from retrieval.check import check
from retrieval.desk import Desk, Outcome
from retrieval.kinds.comparison import comparison, say_rows
from retrieval.kinds.listing import say_place
from retrieval.kinds.refusal import refuse_outsider
from retrieval.kinds.summary import summarise
from retrieval.kinds.target import target
from retrieval.known import Known
from retrieval.model import Answer, Evidence, Intent, Plan, Question
from retrieval.phrasebook import phrases
from retrieval.plan import with_preferences

_MADE: deque[tuple[Library, Known]] = deque(maxlen=4)


def _no_search(*_: object, **__: object) -> list[Evidence]:
    return []


def open_desk(library: Library, today: date, lang: str, text: str) -> Desk:
    """A desk that finds nothing by search: briefs rest on tables and targets alone."""
    words = phrases(lang)
    return Desk(library, words, _known(library), _no_search, today, text, words.lang)


def _known(library: Library) -> Known:
    """The library's passages by id, made once for each library that is in use."""
    for kept, made in _MADE:
        if kept is library:
            return made
    made = Known(library)
    _MADE.append((library, made))
    return made


def close_desk(desk: Desk, intent: Intent, places: tuple[str, ...], outcome: Outcome) -> Answer:
    """What lies on the desk as an answer; a sentence that fails its check is left out."""
    checked = check(desk.draft(), desk.library.countries, lang=desk.lang)
    return Answer(
        question=Question(desk.text, desk.lang),
        plan=Plan(intent, places),
        status=outcome.status,
        reason=outcome.reason,
        sentences=checked.sentences,
        figures=tuple(desk.figures),
        evidence=tuple(desk.evidence),
        follow_ups=outcome.follow_ups,
    )


def country_brief(
    library: Library,
    country: str,
    today: date,
    lang: str = "en",
    preferred: tuple[str | None, str | None] = (None, None),
) -> Answer:
    """The summary of one ally (ISO3): share, place, gaps, path, equipment, plan.

    `preferred` are an edition's id and a currency that the reader has chosen, None for neither.
    """
    desk = open_desk(library, today, lang, library.countries.name(country))
    if not library.countries.get(country).is_ally:
        plan = Plan(Intent.SUMMARY, outsiders=(country,))
        return close_desk(desk, Intent.SUMMARY, (country,), refuse_outsider(plan, desk))
    plan = with_preferences(Plan(Intent.SUMMARY, (country,)), library, *preferred)
    return close_desk(desk, Intent.SUMMARY, (country,), summarise(country, desk, plan))


def targets_brief(library: Library, today: date, lang: str = "en") -> Answer:
    """The targets in force with their standing, demands named as such."""
    desk = open_desk(library, today, lang, "")
    outcome = target(Plan(Intent.TARGET), desk)
    return close_desk(desk, Intent.TARGET, (), outcome)


def compare_brief(library: Library, country: str, today: date, lang: str = "en") -> Answer:
    """A country beside its neighbours in the ranking by share, from one edition and year."""
    desk = open_desk(library, today, lang, "")
    edition = library.edition()
    ranked = rank(edition, Measure.SHARE)
    order = [row.country for row in ranked.rows]
    at = order.index(country) if country in order else 0
    first = max(0, min(at - 2, len(order) - 5))
    places = (country, *(key for key in order[first : first + 5] if key != country))
    plan = Plan(Intent.COMPARISON, places)
    if country not in order:
        return close_desk(desk, Intent.COMPARISON, places, comparison(plan, desk))
    say_place(desk, ranked, ranked.rows[at])
    say_rows(plan, desk, edition, [row for row in ranked.rows if row.country in places])
    return close_desk(desk, Intent.COMPARISON, places, Outcome())
