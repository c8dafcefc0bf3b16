"""Dated statements: what was agreed, planned, said or defined, quoted with its date."""

from __future__ import annotations

import re
from decimal import Decimal

from knowledge.dates import last_day
from knowledge.errors import NoFigure
from knowledge.model import Claim, Figure, Measure
from knowledge.names import fold
from retrieval.desk import Desk, Outcome
from retrieval.kinds.refusal import refuse_out_of_scope, refuse_without_evidence
from retrieval.model import Evidence, Intent, Plan
from retrieval.reading import cue_matches
from retrieval.snippet import snippet

USUAL_QUOTES = 2
_STATED = ("claim", "target", "article", "member")
LONG = 320
LIST = 5
# Measured on evals/golden: on-topic questions score above, small talk below.
ENOUGH = 0.36
NEAR = 0.72
# A dispute about the country asked for may be worded quite otherwise.
DISPUTED = 0.25
# A definition is spread over several statements.
DEFINING = 0.55


def statement(plan: Plan, desk: Desk) -> Outcome:
    """The best dated statements on a question, newest and best-trusted first."""
    found = _search(plan, desk, kinds=_STATED)
    if not found or found[0].score < ENOUGH:
        if plan.premises:
            return Outcome(follow_ups=(desk.words.say("ask-target"),))
        on_topic = bool(plan.countries or plan.levels)
        return refuse_without_evidence(desk) if on_topic else refuse_out_of_scope(desk)
    if not _holds_subject(desk.text, found):
        return refuse_without_evidence(desk)
    most = plan.most_sentences or USUAL_QUOTES
    for item in _choose(found, most):
        _say_found(plan, desk, item)
    if Intent.LOOKUP in plan.also:
        _say_figure_beside(plan, desk)
    return Outcome(follow_ups=_next(plan, desk))


def contradiction(plan: Plan, desk: Desk) -> Outcome:
    """Both sides of a dispute, with who said what and when; no verdict."""
    found = _search(plan, desk, kinds=("claim",), topics=("contradictions",))
    concerned = [item for item in found if _concerns(plan, item)]
    if not concerned or concerned[0].score < (DISPUTED if plan.countries else ENOUGH):
        if plan.countries and plan.years:
            _say_editions(desk, plan.countries[0], plan.years[-1])
        return statement(plan, desk)
    desk.quote(concerned[0], "lead")
    if plan.countries and plan.years:
        _say_editions(desk, plan.countries[0], plan.years[-1])
    sides = [item for item in _search(plan, desk, kinds=("claim",)) if _concerns(plan, item)]
    sides = [item for item in sides if item.passage.topic != "contradictions"]
    for item in _by_date(sides[:2]):
        _say_found(plan, desk, item)
    desk.say("note-sides", "note")
    if plan.countries:
        _say_figure_beside(plan, desk)
    return Outcome(follow_ups=_next(plan, desk))


def _say_editions(desk: Desk, country: str, year: int) -> None:
    """What each edition of NATO's tables printed for that year."""
    for edition in desk.library.nato_editions():
        figure = edition.find(country, Measure.SHARE, year)
        if figure is not None:
            desk.say(
                "revised-row",
                "row",
                desk.cite_row(figure),
                edition=desk.slot(figure, "edition"),
                value=desk.slot(figure),
                year=desk.slot(figure, "year"),
            )


def definition(plan: Plan, desk: Desk) -> Outcome:
    """What a term or a method means, from the definitions first."""
    topics = ("definitions",)
    found = _search(plan, desk, kinds=("claim", "note"), topics=topics)
    wide = _search(plan, desk, kinds=_STATED)
    if wide and (not found or wide[0].score > found[0].score + 0.15):
        found = wide
    if not found or found[0].score < ENOUGH:
        return statement(plan, desk)
    for item in _choose(found, plan.most_sentences or 3, DEFINING):
        _say_found(plan, desk, item)
    return Outcome(follow_ups=_next(plan, desk))


def quote_plans(plan: Plan, desk: Desk, country: str) -> None:
    """A country's own newest plans, beside arithmetic or a published figure."""
    query = f"{desk.name(country)} plan pledge target share of GDP budget {desk.text}"
    found = desk.search(
        query, top=8, countries=(country,), kinds=("claim",), topics=("national_plans",)
    )
    years = {str(year) for year in (*plan.years, plan.due) if year}
    kept = [item for item in found if country in item.passage.countries]
    kept = [item for item in kept if not item.passage.is_overtaken] or kept
    kept.sort(key=lambda item: (_names_year(item, years), item.score), reverse=True)
    if not kept:
        return
    desk.say("plans", country=desk.name(country))
    for item in kept[:2]:
        _say_found(plan, desk, item)


def _names_year(item: Evidence, years: set[str]) -> bool:
    return any(year in item.passage.quote for year in years)


def _holds_subject(text: str, found: list[Evidence]) -> bool:
    """Whether a thing that the tables do not hold (tanks, jets) is at least in the evidence."""
    things = {match[0] for match in cue_matches("kit", fold(text))}
    if not things:
        return True
    texts = [item.passage.text.removesuffix(item.passage.asked) for item in found[:3]]
    return any(thing in fold(text) for text in texts for thing in things)


def _search(plan: Plan, desk: Desk, **filters: object) -> list[Evidence]:
    return desk.search(desk.text, top=8, countries=plan.countries, **filters)


def _concerns(plan: Plan, item: Evidence) -> bool:
    places = item.passage.countries
    return not plan.countries or not places or bool(set(places) & set(plan.countries))


def _choose(found: list[Evidence], most: int, near_enough: float = NEAR) -> list[Evidence]:
    """The leading passages that come near the best one; overtaken ones only when alone."""
    best = found[0].score
    near = [item for item in found if item.score >= near_enough * best]
    in_force = [item for item in near if not item.passage.is_overtaken]
    return (in_force or near)[:most]


def _by_date(found: list[Evidence]) -> list[Evidence]:
    return sorted(found, key=lambda item: last_day(item.passage.as_of or "1949"))


def _say_found(plan: Plan, desk: Desk, item: Evidence) -> None:
    claim = desk.library.claim(item.passage.id.removeprefix("claim:"))
    number = desk.cite_found(item)
    if claim is not None:
        figures = _country_figures(plan, claim) or _leaders(desk, claim)
        head = _head(claim.statement)
        if plan.countries and not figures and _is_list(claim) and head:
            desk.quote(item, text=head)
            for key in plan.countries:
                desk.say("not-listed", "detail", number, country=desk.name(key))
            return
        if figures and (len(claim.statement) > LONG or not _names_country(desk, plan, claim)):
            if head and len(claim.statement) > LONG:
                desk.quote(item, text=head)
            else:
                desk.quote(item)
            for figure in figures:
                desk.say(
                    "claim-figure",
                    "detail",
                    number,
                    country=desk.name(figure.country),
                    value=desk.slot(figure),
                )
            return
    desk.quote(item, text=snippet(item.passage.quote, desk.text))
    if item.passage.is_overtaken:
        desk.say("note-overtaken", "note", number)


def _is_list(claim: Claim) -> bool:
    """Whether a claim enumerates numbers of many countries."""
    return sum(len(item.name) == 3 and item.name.isupper() for item in claim.figures) >= LIST


def _leaders(desk: Desk, claim: Claim) -> list[Figure]:
    """The first few of an enumeration, where the question asks for the largest."""
    if not _is_list(claim) or not cue_matches("ranking", fold(desk.text)):
        return []
    listed = [item for item in claim.figures if len(item.name) == 3 and item.name.isupper()]
    named = Plan(Intent.STATEMENT, tuple(item.name for item in listed))
    figures = _country_figures(named, claim)
    return sorted(figures, key=lambda item: item.value, reverse=True)[:LIST]


def _names_country(desk: Desk, plan: Plan, claim: Claim) -> bool:
    return any(desk.library.countries.name(key) in claim.statement for key in plan.countries)


def _head(text: str) -> str:
    """The part of a long enumeration before its colon."""
    head, colon, _ = text.partition(":")
    return head if colon and len(head) >= 20 else ""


def _country_figures(plan: Plan, claim: Claim) -> list[Figure]:
    """The numbers that a claim gives for the countries asked about."""
    found = []
    for item in claim.figures:
        if item.name in plan.countries and re.fullmatch(r"-?\d+(\.\d+)?", item.value):
            year = re.match(r"\d{4}", item.year or "")
            found.append(
                Figure(
                    country=item.name,
                    measure="claim",
                    year=int(year[0]) if year else None,
                    value=Decimal(item.value),
                    unit=item.unit,
                    estimate="(e)" in item.unit,
                    source=claim.id,
                    edition=claim.as_of,
                )
            )
    return found


def _say_figure_beside(plan: Plan, desk: Desk) -> None:
    """The published share of the first country named, for orientation."""
    edition = desk.library.edition()
    for country in plan.countries[:2]:
        try:
            year = edition.latest_year(Measure.SHARE, country)
        except NoFigure:
            continue
        figure = edition.figure(country, Measure.SHARE, year)
        desk.say(
            "figure-beside",
            "detail",
            desk.cite_row(figure),
            country=desk.name(country),
            value=desk.slot(figure),
            year=desk.slot(figure, "year"),
            edition=desk.slot(figure, "edition"),
        )


def _next(plan: Plan, desk: Desk) -> tuple[str, ...]:
    if plan.countries:
        name = desk.name(plan.countries[0])
        return desk.words.say("ask-gap", country=name), desk.words.say("ask-trend", country=name)
    return desk.words.say("ask-target"), desk.words.say("ask-ranking")
