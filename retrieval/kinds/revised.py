"""Revisions: what editions printed for one cell, and which figures the newest one changed most."""

from __future__ import annotations

from decimal import Decimal

from knowledge.calculators.revision import revision, revisions
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.model import AGGREGATES, ALLIANCE, Measure
from knowledge.results import Revision
from retrieval.desk import Desk, Outcome
from retrieval.kinds.asked import asked_year
from retrieval.kinds.beside import say_edition_row
from retrieval.kinds.lookup import lookup
from retrieval.kinds.refusal import refuse_missing, refuse_without_evidence
from retrieval.model import Plan

_USUAL_TOP = 5
_WHOLE = 20  # allies; an edition with fewer is an extract


def revised(plan: Plan, desk: Desk) -> Outcome:
    """What the editions printed for one country and year, or the largest revisions of all."""
    if not plan.countries:
        return _largest(plan, desk)
    country = plan.countries[0]
    editions = desk.library.nato_editions()
    year = plan.years[-1] if plan.years else _revised_year(desk, country)
    changes = revisions(editions, country, Measure.SHARE, year)
    if not changes:
        return lookup(plan, desk)
    first, last = changes[0].old, changes[-1].new
    desk.say(
        "revised",
        "lead",
        desk.cite_row(last),
        country=desk.name(country),
        year=desk.slot(last, "year"),
        old=desk.slot(first),
        old_edition=desk.slot(first, "edition"),
        new=desk.slot(last),
        new_edition=desk.slot(last, "edition"),
    )
    for figure in (first, *(change.new for change in changes)):
        say_edition_row(desk, figure)
    desk.say("revised-note", "note")
    name = desk.name(country)
    return Outcome(
        follow_ups=(
            desk.words.say("ask-gap", country=name),
            desk.words.say("ask-trend", country=name),
        )
    )


def _revised_year(desk: Desk, country: str) -> int:
    """The newest year that more than one edition prints."""
    seen: dict[int, int] = {}
    for edition in desk.library.nato_editions():
        for year in edition.years(Measure.SHARE, country):
            seen[year] = seen.get(year, 0) + 1
    return max((year for year, times in seen.items() if times > 1), default=0)


def _largest(plan: Plan, desk: Desk) -> Outcome:
    """The figures of one year that the newest edition moved most from the one before it."""
    new = desk.library.edition()
    older = [item for item in desk.library.nato_editions() if _is_whole_before(item, new)]
    if not older:
        return refuse_without_evidence(desk)
    old = older[-1]
    try:
        year = asked_year(plan, old.years(Measure.SHARE))
    except NoFigure:
        return refuse_missing(plan, desk, ALLIANCE)
    found = _moved(old, new, year)
    for number, item in enumerate(found[: plan.top or _USUAL_TOP]):
        if number == 0:
            _say_between(desk, item)
        if item.difference is not None:
            desk.say(
                "ranking-rises-row",
                "ranked",
                desk.cite_row(item.old),
                country=desk.name(item.new.country),
                difference=desk.slot(item.difference, "signed"),
                start=desk.slot(item.old),
                end=desk.slot(item.new),
            )
    desk.say("revised-note", "note")
    return Outcome(follow_ups=(desk.words.say("ask-ranking"), desk.words.say("ask-count-years")))


def _is_whole_before(edition: Edition, new: Edition) -> bool:
    is_whole = len(edition.countries(Measure.SHARE)) > _WHOLE
    return is_whole and edition.source.day < new.source.day


def _moved(old: Edition, new: Edition, year: int) -> list[Revision]:
    """The allies' revisions of one year between two editions, the largest first."""
    found = []
    for country in new.countries(Measure.SHARE):
        if country in AGGREGATES:
            continue
        try:
            item = revision(old, new, country, Measure.SHARE, year)
        except NoFigure:
            continue
        if item.difference is not None and item.difference.value:
            found.append(item)
    return sorted(found, key=lambda item: (-abs(_points(item)), item.new.country))


def _points(item: Revision) -> Decimal:
    return item.difference.value if item.difference is not None else Decimal(0)


def _say_between(desk: Desk, item: Revision) -> None:
    desk.say(
        "revised-most",
        "lead",
        desk.cite_row(item.new),
        measure=desk.words.say("measure-share-of-gdp"),
        year=desk.slot(item.new, "year"),
        edition=desk.slot(item.new, "edition"),
        old_edition=desk.slot(item.old, "edition"),
    )
