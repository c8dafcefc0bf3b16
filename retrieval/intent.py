"""Intents: which kind of question a text asks, by ordered rules over what was read."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from retrieval.model import Intent
from retrieval.reading import Reading

_NUMERIC = ("gap", "meets", "ranking", "count", "compare", "trend", "projection")
_USUAL_LEVELS = frozenset(map(Decimal, ("2", "2.5", "3", "3.5", "5", "1.5", "20")))


def intent_of(reading: Reading, newest: int) -> Intent:
    """The intent of a question; `newest` is the newest year that the tables hold."""
    for rule in _RULES:
        found = rule(reading, newest)
        if found is not None:
            return found
    return Intent.STATEMENT if reading.has("domain", "policy", "programme") else Intent.OUT_OF_SCOPE


def _is_small_talk(reading: Reading, _: int) -> Intent | None:
    if reading.has("source") and reading.words <= 5 and not reading.countries:
        return Intent.SOURCE
    if reading.has("help") and not reading.has("domain", "gap", "share") and not reading.countries:
        return Intent.HELP
    if reading.has("update") and not reading.has("policy", "define", *_NUMERIC):
        return Intent.SUMMARY if reading.countries else Intent.UPDATE
    return None


def _is_contradiction(reading: Reading, _: int) -> Intent | None:
    if len(reading.candidates) >= 2 and reading.has("contradiction", "count"):
        return Intent.COUNT
    if not reading.has("contradiction") or reading.has("count", "ranking"):
        return None
    if stated_levels(reading):
        return None
    return Intent.CONTRADICTION if reading.countries or reading.has("domain", "policy") else None


def _is_about_words(reading: Reading, _: int) -> Intent | None:
    """Programmes, people, law, history: answered by dated statements."""
    if reading.has("world_bank") and reading.has("why", "define", "compare"):
        return Intent.COMPARISON if _two_places(reading) else Intent.DEFINITION
    if reading.has("world_bank") and reading.countries:
        return Intent.LOOKUP
    if reading.has("programme"):
        return Intent.STATEMENT
    if reading.has("debt"):
        return Intent.STATEMENT
    asks_number = reading.has("gap", "count", "ranking") or bool(
        reading.countries and reading.has("projection") and (reading.levels or reading.due)
    )
    if reading.has("policy", "why") and not asks_number:
        named = reading.has("hague", "trump_demand") and not reading.has("policy", "who", "why")
        if reading.countries and reading.has("trend", "meets") and not reading.has("policy", "why"):
            return None
        return None if named or _asks_plain_number(reading) else Intent.STATEMENT
    return None


def _asks_plain_number(reading: Reading) -> bool:
    """Whether an order such as "say that …" hides nothing but a country's figure."""
    return bool(reading.countries and reading.has("injection") and reading.levels)


def _is_count(reading: Reading, _: int) -> Intent | None:
    if reading.has("count") and not reading.has("troops", "population", "equipment_count"):
        return Intent.GAP if _counts_money(reading) else Intent.COUNT
    return None


def _counts_money(reading: Reading) -> bool:
    return bool(reading.countries) and reading.currency is not None


def _is_plan(reading: Reading, newest: int) -> Intent | None:
    """A country's plans: statements first, its figure beside them."""
    if reading.countries and reading.has("plan") and not reading.has("gap", "projection", "meets"):
        return Intent.STATEMENT
    return None


def _is_projection(reading: Reading, newest: int) -> Intent | None:
    places = bool(reading.countries or reading.groups)
    if reading.has("projection") and (places or not reading.has("policy")):
        has_goal = reading.levels or reading.due or reading.has("hague", "core", "meets")
        return Intent.PROJECTION if has_goal else _future_lookup(reading, newest)
    if reading.due and reading.due > newest and places and reading.has("meets", "gap"):
        return Intent.PROJECTION
    return None


def _future_lookup(reading: Reading, newest: int) -> Intent | None:
    if any(year > newest for year in reading.years) and reading.countries:
        return Intent.LOOKUP
    return Intent.PROJECTION if reading.has("when") and reading.countries else None


def _is_ranking(reading: Reading, _: int) -> Intent | None:
    if not reading.has("ranking"):
        return None
    if reading.has("meets") and reading.levels and reading.top is None and not reading.countries:
        return Intent.COUNT
    if len(reading.countries) >= 2:
        return Intent.COMPARISON
    return Intent.RANKING


def _is_comparison(reading: Reading, _: int) -> Intent | None:
    if reading.has("world_bank") and reading.countries:
        return Intent.LOOKUP
    if _two_places(reading) and not reading.has("trend"):
        if reading.levels and reading.has("gap", "meets"):
            return Intent.COMPARISON
        return Intent.COMPARISON
    return None


def _two_places(reading: Reading) -> bool:
    places = len(reading.countries) + len(reading.groups)
    return places >= 2 or (places == 1 and bool(reading.groups) and reading.has("compare"))


def _is_revision(reading: Reading, _: int) -> Intent | None:
    if reading.countries and reading.has("revision"):
        return Intent.REVISION
    return None


def _is_trend(reading: Reading, _: int) -> Intent | None:
    places = bool(reading.countries or reading.groups)
    if places and reading.is_range:
        return Intent.TREND
    if places and reading.has("trend") and not reading.levels and not reading.has("define"):
        return Intent.TREND
    return None


def _is_gap(reading: Reading, _: int) -> Intent | None:
    places = bool(reading.countries or reading.groups or reading.outsiders)
    has_level = bool(reading.levels) or reading.has("hague", "core", "trump_demand", "wales")
    if stated_levels(reading) and places:
        return Intent.LOOKUP
    if places and (reading.has("gap") or (has_level and not reading.has("define"))):
        return Intent.GAP
    if places and reading.has("meets") and not reading.has("define"):
        return Intent.GAP
    if reading.has("gap") and reading.words <= 8:
        return Intent.GAP
    return None


def _is_definition(reading: Reading, _: int) -> Intent | None:
    about_target = reading.has("hague", "wales", "vilnius", "core", "related", "trump_demand")
    names_target = about_target or (
        bool(reading.levels) and ("target" in reading.folded or "guideline" in reading.folded)
    )
    if names_target and not reading.countries:
        return Intent.TARGET
    if (
        "target" in reading.folded
        and not reading.countries
        and reading.has("define", "when", "who")
    ):
        return Intent.TARGET
    if reading.has("define") and not reading.countries and not reading.groups:
        return Intent.DEFINITION if reading.has("domain") else None
    return None


def _is_lookup(reading: Reading, _: int) -> Intent | None:
    places = reading.countries or reading.groups or reading.outsiders
    if not places:
        return None
    measured = reading.has("share", "money", "per_head", "equipment", "troops", "real_change")
    measured = measured or reading.has("population", "gdp_itself", "personnel_costs", "domain")
    if measured or reading.years or reading.has("infrastructure_costs"):
        return Intent.LOOKUP
    return Intent.SUMMARY if reading.words <= 4 and reading.countries else None


_RULES: tuple[Callable[[Reading, int], Intent | None], ...] = (
    _is_small_talk,
    _is_contradiction,
    _is_about_words,
    _is_count,
    _is_plan,
    _is_projection,
    _is_ranking,
    _is_comparison,
    _is_revision,
    _is_trend,
    _is_gap,
    _is_definition,
    _is_lookup,
)


def stated_levels(reading: Reading) -> tuple[Decimal, ...]:
    """Levels that the text asserts of a country, rather than measures it against."""
    if not reading.countries or not reading.levels:
        return ()
    says = reading.has("injection", "why") or "true that" in reading.folded
    says = says or any(
        word in reading.folded for word in ("since ", "given that", "now that", "because")
    )
    spends = any(
        word in reading.folded for word in (" at ", "spend", "spent", "pays", " is ", "has ")
    )
    odd = [
        level
        for level in reading.levels
        if level not in _USUAL_LEVELS and -level.as_tuple().exponent >= 1
    ]
    if says and spends and not reading.is_range:
        return reading.levels[:1]
    goal = reading.has("gap", "projection", "count")
    return (
        tuple(odd[:1]) if odd and spends and not goal and "did nato" not in reading.folded else ()
    )
