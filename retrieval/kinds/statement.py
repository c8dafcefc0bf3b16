"""Dated statements: what was agreed, planned, said or defined, quoted with its date."""

from __future__ import annotations

import re
from decimal import Decimal

from knowledge.model import AGGREGATES, Claim, Figure
from knowledge.names import fold
from retrieval.added import KIND
from retrieval.desk import Desk, Outcome
from retrieval.kinds.beside import say_figure_beside
from retrieval.kinds.lookup import say_country_notes
from retrieval.kinds.plans import own_plans, plans_asked, say_planned_figure
from retrieval.kinds.refusal import refuse_out_of_scope, refuse_without_evidence
from retrieval.kinds.remark import say_remark
from retrieval.kinds.voices import heard, said_by_those_named, unheard, without_article
from retrieval.model import Evidence, Intent, Plan
from retrieval.reading import cue_matches
from retrieval.snippet import LONG_WORDS, snippet
from retrieval.speakers import speakers

USUAL_QUOTES = 2
_STATED = ("claim", "target", "article", "member", KIND)
LONG = 320
LIST = 5
# A document's passage may begin with another matter, so less of it is quoted.
ADDED_WORDS = 45
# Measured on evals/golden: on-topic questions score above, small talk below.
ENOUGH = 0.36
NEAR = 0.72
# A definition is spread over several statements.
DEFINING = 0.55
# The statement that says what a programme is, by the cue of its name.
_EXPLAINED = {"safe_loans": "E-004", "escape_clause": "E-010"}
_AFTER_DATE = re.compile(r" (?=Due by|Review in|Replaced on|NATO's tables)")


def statement(plan: Plan, desk: Desk) -> Outcome:
    """The best dated statements on a question, newest and best-trusted first."""
    if "debt" in plan.premises and plan.countries:  # the correction has told the matter
        say_figure_beside(plan, desk)
        return Outcome(follow_ups=next_asks(plan, desk))
    planned = plans_asked(plan, desk)
    found = planned or heard(plan, desk, search_for(plan, desk, kinds=_STATED))
    if not planned and (of_country := unheard(desk, found)):
        found = planned = of_country
    if plan.before is not None and plan.countries and (not found or found[0].score < ENOUGH):
        found = planned = _behind(plan, desk)
    if not found or (found[0].score < ENOUGH and not planned):
        return _refused(plan, desk)
    found = without_article(found, is_of_one=bool(plan.countries or speakers().named(desk.text)))
    if not _holds_subject(desk.text, found):
        return refuse_without_evidence(desk)
    _say_chosen(plan, desk, found, planned)
    if plan.target is not None and not plan.countries:
        _say_target(plan, desk)
    if Intent.LOOKUP in plan.also:
        say_figure_beside(plan, desk)
    return Outcome(follow_ups=next_asks(plan, desk))


def _refused(plan: Plan, desk: Desk) -> Outcome:
    """Nothing fits: a corrected belief is answer enough, else it is said what is missing."""
    if plan.premises and desk.sentences:
        return Outcome(follow_ups=(desk.words.say("ask-target"),))
    on_topic = bool(plan.countries or plan.levels or speakers().named(desk.text))
    return refuse_without_evidence(desk) if on_topic else refuse_out_of_scope(desk)


def _say_chosen(plan: Plan, desk: Desk, found: list[Evidence], planned: list[Evidence]) -> None:
    """The leading statements, or the list of countries that answers by itself."""
    is_date = desk.asks("programme") and desk.asks("when")
    most = plan.most_sentences or (1 if is_date else USUAL_QUOTES)
    chosen = found if planned else choose(_amounts_first(plan, desk, found), most)
    if not planned and desk.asks("says") and speakers().named(desk.text):
        chosen = found[:1] if found[0].passage.is_overtaken else chosen
    if plan.countries and not planned:
        chosen = _beside_list(plan, desk, chosen)
    say_planned_figure(plan, desk)
    listed = _list_without(plan, desk) if plan.countries else None
    for item in [listed] if listed else chosen:
        if planned and len(desk.places(plan)) > 1:
            desk.say("plans", country=desk.name(item.passage.countries[0]))
        say_found(plan, desk, item)
    if len(chosen) == 1 or listed:
        _say_what_is_listed(plan, desk, listed or chosen[0], found)


def _amounts_first(plan: Plan, desk: Desk, found: list[Evidence]) -> list[Evidence]:
    """Where an amount is asked for: the nearest list that holds the country's leads."""
    if not desk.asks("programme") or not desk.asks("amount", "how_much"):
        return found
    for item in found:
        claim = desk.library.claim(item.passage.id.removeprefix("claim:"))
        if claim is None or item.score < ENOUGH or not _is_list(claim):
            continue
        if any(figure.name in plan.countries for figure in claim.figures):
            return [item, *(other for other in found if other is not item)]
    return found


def _beside_list(plan: Plan, desk: Desk, chosen: list[Evidence]) -> list[Evidence]:
    """Beside a list that holds the country only what is said of that country."""
    claim = desk.library.claim(chosen[0].passage.id.removeprefix("claim:"))
    if claim is None or not _is_list(claim) or not set(plan.countries) & set(claim.countries):
        return chosen
    own = [item for item in chosen[1:] if set(plan.countries) & set(item.passage.countries)]
    return [chosen[0], *own]


def _list_without(plan: Plan, desk: Desk) -> Evidence | None:
    """A list of countries that answers the question by not naming the one asked about."""
    if not desk.asks("programme") or set(plan.countries) & set(AGGREGATES):
        return None
    own = search_for(plan, desk, kinds=_STATED)
    is_told = any(set(item.passage.countries) & set(plan.countries) for item in own[:3])
    if is_told and not desk.asks("how_much"):
        return None
    for item in desk.search(desk.text, top=6, kinds=("claim",)):
        claim = desk.library.claim(item.passage.id.removeprefix("claim:"))
        if claim is not None and _is_list(claim) and item.score >= ENOUGH:
            return None if set(plan.countries) & set(claim.countries) else item
    return None


def _say_what_is_listed(plan: Plan, desk: Desk, first: Evidence, found: list[Evidence]) -> None:
    """After the amounts of a list: the best statement that says what they are."""
    claim = desk.library.claim(first.passage.id.removeprefix("claim:"))
    if claim is None or not _is_list(claim):
        return
    named = next((key for key in _EXPLAINED if desk.asks(key)), None)
    explained = desk.library.claim(_EXPLAINED[named]) if named else None
    if explained is not None and explained.id != claim.id:
        desk.quote_claim(explained)
        if (further := _of_country(plan, desk, claim, found)) is not None:
            say_found(plan, desk, further)
        return
    names = " ".join(match[0] for match in cue_matches("programme", fold(desk.text)))
    wide = desk.search(
        f"{names}: what it is, adopted, lends, loans, grants", top=8, kinds=("claim",)
    )
    for item in (*wide, *found):
        other = desk.library.claim(item.passage.id.removeprefix("claim:"))
        is_near = other is not None and other.topic == claim.topic and other.id != claim.id
        if other is not None and is_near and not _is_list(other) and not other.is_overtaken:
            say_found(plan, desk, item)
            return


def _of_country(plan: Plan, desk: Desk, told: Claim, found: list[Evidence]) -> Evidence | None:
    """What else is said of the country in the same matter, by name."""
    for item in found:
        claim = desk.library.claim(item.passage.id.removeprefix("claim:"))
        is_near = claim is not None and claim.topic == told.topic and claim.id != told.id
        if claim is not None and is_near and _names_country(desk, plan, claim):
            return item
    return None


def _say_target(plan: Plan, desk: Desk) -> None:
    """What the target that the question speaks of says, with who agreed it and when."""
    target = plan.target
    if target is None:
        return
    key = "hague_total_2025" if target.id.startswith("hague") else target.id
    passage = desk.passages.get(f"target:{key}")
    if passage is not None:
        said = _AFTER_DATE.split(passage.quote)[0]
        desk.quote(Evidence(passage, 1.0), "detail", said)


def definition(plan: Plan, desk: Desk) -> Outcome:
    """What a term or a method means, from the definitions first."""
    topics = ("definitions",)
    if desk.asks("fiscal"):
        say_country_notes(desk, plan.countries)
    found = search_for(plan, desk, kinds=("claim", "note"), topics=topics)
    wide = search_for(plan, desk, kinds=_STATED)
    if wide and (not found or wide[0].score > found[0].score + 0.15):
        found = wide
    if not found or found[0].score < ENOUGH:
        return statement(plan, desk)
    for item in choose(found, plan.most_sentences or 3, DEFINING):
        say_found(plan, desk, item)
    return Outcome(follow_ups=next_asks(plan, desk))


def quote_plans(plan: Plan, desk: Desk, country: str) -> None:
    """A country's own newest plans, beside arithmetic or a published figure."""
    query = f"{desk.name(country)} plan pledge target share of GDP budget {desk.text}"
    kept = own_plans(plan, desk, country, query)
    if not kept:
        return
    desk.say("plans", country=desk.name(country))
    for item in kept[:USUAL_QUOTES]:
        say_found(plan, desk, item)


def _behind(plan: Plan, desk: Desk) -> list[Evidence]:
    """What stands behind a figure that "why?" asks about: the country's own plans."""
    names = " ".join(desk.library.countries.name(key) for key in plan.countries)
    found = own_plans(plan, desk, plan.countries[0], f"{names} plan pledge share of GDP reason")
    return found[:USUAL_QUOTES]


def quote_nearest(plan: Plan, desk: Desk) -> None:
    """The statement nearest to the rest of a question whose belief was corrected first."""
    found = search_for(plan, desk, kinds=("claim",))
    found = said_by_those_named(desk, found)
    own = [item for item in found if set(item.passage.countries) & set(plan.countries)]
    for item in (own or found)[:1]:
        if item.score >= ENOUGH:
            say_found(plan, desk, item)


def _holds_subject(text: str, found: list[Evidence]) -> bool:
    """Whether a thing that the tables do not hold (tanks, jets) is at least in the evidence."""
    things = {match[0] for match in cue_matches("kit", fold(text))}
    if not things:
        return True
    texts = [item.passage.text.removesuffix(item.passage.asked) for item in found[:3]]
    return any(thing in fold(text) for text in texts for thing in things)


def search_for(plan: Plan, desk: Desk, **filters: object) -> list[Evidence]:
    """The passages nearest to the question among those that the filters let through."""
    return desk.search(
        desk.text, top=8, countries=plan.countries, measure=plan.measure.value, **filters
    )


def choose(found: list[Evidence], most: int, near_enough: float = NEAR) -> list[Evidence]:
    """The leading passages that come near the best one; overtaken ones only when alone."""
    best = found[0].score
    near = [item for item in found if item.score >= near_enough * best]
    in_force = [item for item in near if not item.passage.is_overtaken]
    return (in_force or near)[:most]


def say_found(plan: Plan, desk: Desk, item: Evidence) -> None:
    """Quote a passage; of a long list of countries only its head and those asked about."""
    claim = desk.library.claim(item.passage.id.removeprefix("claim:"))
    number = desk.cite_found(item)
    if claim is not None:
        figures = _country_figures(plan, claim) or _leaders(desk, claim)
        head = _head(claim.statement)
        if plan.countries and not figures and _is_list(claim) and head:
            desk.quote(item, text=head)
            for key in plan.countries:
                desk.say("not-listed", "detail", number, country=desk.name(key))
            say_remark(plan, desk, claim, item)
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
    is_added = item.passage.kind == KIND
    most = ADDED_WORDS if is_added else LONG_WORDS
    desk.quote(item, text=snippet(item.passage.quote, desk.text, most))
    if claim is not None:
        say_remark(plan, desk, claim, item)
    if item.passage.is_overtaken:
        desk.say("note-overtaken", "note", number)


def _is_list(claim: Claim) -> bool:
    """Whether a claim enumerates numbers of many countries."""
    return sum(len(item.name) == 3 and item.name.isupper() for item in claim.figures) >= LIST


def _leaders(desk: Desk, claim: Claim) -> list[Figure]:
    """The first few of an enumeration, where the question asks for the largest."""
    if not _is_list(claim) or not desk.asks("ranking"):
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


def next_asks(plan: Plan, desk: Desk) -> tuple[str, ...]:
    """What can be asked after a statement."""
    if plan.countries and plan.countries[0] != "ISL":  # which has no figures to ask for
        name = desk.name(plan.countries[0])
        return desk.words.say("ask-gap", country=name), desk.words.say("ask-trend", country=name)
    return desk.words.say("ask-target"), desk.words.say("ask-ranking")
