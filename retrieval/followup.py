"""Follow-ups: what a short text borrows from the question before it, or from the part before it."""

from __future__ import annotations

from dataclasses import replace

from knowledge.country import CountryBook
from knowledge.names import fold
from retrieval.measuring import MEASURING
from retrieval.model import Context, Intent, Plan
from retrieval.reading import Reading, cues_in

WORDY = (Intent.STATEMENT, Intent.DEFINITION, Intent.CONTRADICTION, Intent.THEME)
_HAS_PATH = (Intent.GAP, Intent.LOOKUP, Intent.TREND, Intent.SUMMARY)
ASIDES = (*WORDY, Intent.ESTIMATE)
NEEDS_PLACE = (
    Intent.GAP, Intent.PROJECTION, Intent.TREND, Intent.LOOKUP, Intent.SUMMARY,
    Intent.COMPARISON, Intent.WHAT_IF, Intent.GROWTH, Intent.PLANNED,
    Intent.PORTION, Intent.ESTIMATE,
)  # fmt: skip
_OF_A_COUNTRY = (
    Intent.GAP, Intent.LOOKUP, Intent.SUMMARY, Intent.PROJECTION, Intent.RANKING, Intent.TREND,
)  # fmt: skip
_SIZES = ("share", "per_head", "equipment", "troops", "gdp_itself")
_MOST_HEARD, _MOST_ASKED = 6, 8
_DOUBTS = ("contradiction", "asserts", "truth")
_MOST_SIGNS = 300  # of an earlier text that is searched again


def follow_up(reading: Reading, fresh: Plan, context: Context, book: CountryBook) -> Plan:
    """The plan of a text that leans on the question before it.

    "Why?" asks for statements about the answer before; what comes after it leans on that
    answer's own plan again (`before`), not on the statements.
    """
    old = context.plan
    if old.before is not None:
        old = replace(old, intent=old.before, before=None)
    merged = _merge(reading, fresh, old)
    if old.intent is Intent.ARTICLE and not fresh.countries and reading.has(*_DOUBTS):
        merged = replace(merged, intent=Intent.ARTICLE)
    if asks_of_programme(reading, fresh, context):
        merged = replace(merged, intent=Intent.STATEMENT, target=None, theme="")
    if merged.intent in (*WORDY, Intent.ARTICLE):
        merged = replace(merged, query=_query(reading, fresh, context, book))
    if merged.intent in ASIDES and old.intent not in WORDY:
        merged = replace(merged, before=old.intent)
    return merged


def asks_of_programme(reading: Reading, fresh: Plan, context: Context) -> bool:
    """Whether "who gets the most?" is asked of the programme that the text before named."""
    is_list = fresh.intent in (Intent.RANKING, Intent.COUNT, Intent.LOOKUP, Intent.OUT_OF_SCOPE)
    is_own = reading.has("domain", "share", "allies", "target", "programme") or bool(reading.years)
    if is_own or reading.words > _MOST_ASKED or not reading.has("amount", "ranking", "how_much"):
        return False
    return is_list and "programme" in cues_in(fold(context.text), *reading.langs)


def _query(reading: Reading, fresh: Plan, context: Context, book: CountryBook) -> str:
    """What to search: the text before and this one; countries named now replace those before."""
    before = context.text[-_MOST_SIGNS:]
    if fresh.countries or fresh.groups or fresh.outsiders:
        for item in reversed(book.mentions(before, *reading.langs)):
            before = before[: item.start] + before[item.end :]
    return " ".join(f"{before} {reading.text}".split())


def leans_on_part(reading: Reading, fresh: Plan) -> bool:
    """Whether a part of a message is about the countries of the part before it.

    It names no place itself, and asks what only a country can have: a figure, a plan.
    """
    if fresh.countries or fresh.groups or fresh.outsiders:
        return False
    if chooses_among(reading, fresh):
        return True
    if reading.has("nato", "allies", "everyone", "alliance", "who", "offtopic", "injection"):
        return False
    if fresh.intent is Intent.RANKING:
        return reading.has("pronoun") and not reading.has("list_them")
    if fresh.intent in WORDY:
        return reading.has("plan", "pronoun") or bool(reading.years and reading.has("money"))
    return fresh.intent in (*NEEDS_PLACE, Intent.REVISION) or (
        fresh.intent in (Intent.TARGET, Intent.OUT_OF_SCOPE)
        and reading.has("pronoun", "meets", "gap", "plan")
    )


def chooses_among(reading: Reading, fresh: Plan) -> bool:
    """Whether a text asks which of the countries named before does something most or least."""
    asks = fresh.intent in (Intent.RANKING, Intent.COMPARISON, Intent.PER_SOLDIER, Intent.GAP)
    return asks and reading.has("among_them") and not (fresh.countries or fresh.groups)


def with_places(fresh: Plan, earlier: Plan) -> Plan:
    """The plan over the places of another one; a target of nobody becomes a gap of theirs."""
    intent = fresh.intent
    if intent is Intent.RANKING and len(earlier.countries) > 1 and not fresh.is_range:
        intent = Intent.COMPARISON
    if intent is Intent.TARGET:
        intent = Intent.GAP
    elif intent is Intent.OUT_OF_SCOPE:
        intent = Intent.STATEMENT
    return replace(
        fresh,
        intent=intent,
        countries=earlier.countries,
        groups=earlier.groups,
        outsiders=earlier.outsiders,
    )


def is_follow_up(reading: Reading, fresh: Plan) -> bool:
    """Whether a text leans on the question before it: short, and not complete by itself."""
    if fresh.intent is Intent.SOURCE or chooses_among(reading, fresh):
        return True
    if fresh.intent in (Intent.HELP, Intent.UPDATE) or reading.has("offtopic", "injection"):
        return False
    has_place = bool(fresh.countries or fresh.groups or fresh.outsiders)
    is_list = fresh.intent in (Intent.RANKING, Intent.COUNT) and reading.has("domain")
    if is_list and not has_place and not reading.has("followup", "pronoun", "list_them"):
        return False
    leans = reading.has("followup", "pronoun", "list_them") and reading.words <= 12
    if fresh.intent is Intent.GAP and not has_place and not reading.has("nato", "everyone"):
        return True
    is_bare = reading.words <= 4
    if fresh.intent in WORDY:
        return (
            leans and not has_place and not reading.has("programme", "who") and reading.words <= 7
        )
    if has_place:
        has_task = reading.has("gap", "projection", "trend", "ranking", "count", "meets", "compare")
        is_task_whole = has_task and (bool(reading.levels) or not reading.has("compare"))
        return (leans or is_bare) and not is_task_whole
    return leans or is_bare


def _merge(reading: Reading, fresh: Plan, old: Plan) -> Plan:
    """The old plan with what the follow-up names put in its place."""
    if fresh.intent is Intent.SOURCE:
        return replace(old, intent=Intent.SOURCE)
    intent = Intent.LOOKUP if _asks_figure(reading, old) else _merged_intent(reading, fresh, old)
    if reading.has("compare") and fresh.countries:
        places = tuple(dict.fromkeys((*old.countries, *fresh.countries)))
        return replace(old, intent=Intent.COMPARISON, countries=places)
    if fresh.step is not None and len(old.countries) == 1 and not fresh.groups:
        places = fresh.countries or old.countries  # "and if it adds 0.2 points a year?"
        return replace(old, intent=Intent.WHAT_IF, countries=places, step=fresh.step, what_if=None)
    if chooses_among(reading, fresh) and len({*old.heard, *old.countries}) > 1:
        return _among(fresh, old)
    named = fresh.countries or fresh.groups or fresh.outsiders
    drops = intent in (Intent.RANKING, Intent.COUNT) and intent is not old.intent
    is_place = intent is Intent.RANKING and reading.has("pronoun") and len(old.countries) == 1
    drops = drops and not is_place  # "Is it first?" asks for its own place
    is_aside = intent in WORDY and (old.intent not in WORDY or old.target is not None)
    is_list = intent in (Intent.RANKING, Intent.COUNT)
    borrowed = None if is_list and old.intent in WORDY else old.target
    measured = reading.has(*MEASURING) or fresh.currency is not None
    return replace(
        old,
        intent=intent,
        countries=fresh.countries if named or drops else old.countries,
        heard=tuple(dict.fromkeys((*old.heard, *old.countries)))[-_MOST_HEARD:],
        groups=fresh.groups if named or drops else old.groups,
        outsiders=fresh.outsiders,
        years=fresh.years if intent is Intent.PROJECTION else fresh.years or old.years,
        is_range=fresh.is_range if fresh.years else old.is_range,
        due=fresh.due or old.due,
        target=old.target if is_aside else fresh.target or borrowed,
        levels=fresh.levels or old.levels,
        measure=fresh.measure if measured else old.measure,
        currency=fresh.currency or old.currency,
        wants_money=fresh.wants_money or old.wants_money,
        top=fresh.top or old.top,
        nth=fresh.nth or (None if fresh.top else old.nth),
        is_lowest=fresh.is_lowest or (old.is_lowest and not reading.has("ranking")),
        stated=(),
        believed="",
        premises=fresh.premises,
    )


def _asks_figure(reading: Reading, old: Plan) -> bool:
    """Whether a figure is asked for after statements about a country."""
    others = ("plan", "programme", "kit", "policy", "why", "define", "gap", "trend", "projection")
    is_figure = reading.has(*_SIZES) and not reading.has(*others)
    return is_figure and old.intent in WORDY and bool(old.countries)


def _among(fresh: Plan, old: Plan) -> Plan:
    """The question put to the countries that the chat has named so far."""
    places = tuple(dict.fromkeys((*old.heard, *old.countries)))
    is_level = fresh.intent is Intent.RANKING and not fresh.is_range
    intent = Intent.COMPARISON if is_level else fresh.intent
    return replace(fresh, intent=intent, countries=places, heard=places)


def _merged_intent(reading: Reading, fresh: Plan, old: Plan) -> Intent:
    own = (
        Intent.GAP,
        Intent.TREND,
        Intent.PROJECTION,
        Intent.RANKING,
        Intent.COUNT,
        Intent.REVISION,
        Intent.UNKEPT,
    )
    if reading.has("projection") and old.countries and old.intent in _HAS_PATH:
        return Intent.PROJECTION
    if fresh.intent in own and not reading.has("list_them"):
        return fresh.intent
    if (
        fresh.intent is Intent.TARGET
        and fresh.levels
        and old.countries
        and (old.intent in _OF_A_COUNTRY)
    ):
        return Intent.PROJECTION if reading.has("projection") else Intent.GAP
    repeats = reading.has(*MEASURING, "estimate") and not reading.has("policy", "why", "define")
    if reading.has("estimate") and not reading.has("define", "why") and _is_about_one(old):
        return Intent.ESTIMATE
    if reading.has("ranking") and old.intent is not Intent.STATEMENT:
        return Intent.RANKING
    if fresh.intent in WORDY and not (repeats and old.intent not in WORDY):
        return Intent.STATEMENT
    if old.intent in (Intent.RANKING, Intent.COUNT) and (fresh.countries or fresh.outsiders):
        return Intent.LOOKUP
    if old.intent in (Intent.SUMMARY, Intent.TARGET) and reading.has(*MEASURING):
        return Intent.LOOKUP
    if old.intent is Intent.COMPARISON and fresh.countries:
        return Intent.LOOKUP
    return old.intent


def _is_about_one(old: Plan) -> bool:
    return len(old.countries) == 1 and old.intent not in WORDY
