"""Intents: which kind of question a text asks, by ordered rules over what was read."""

from __future__ import annotations

import re
from collections.abc import Callable

from knowledge.model import AGGREGATES
from retrieval.agreed import agreed, alternatives, disputed
from retrieval.arithmetic import (
    asks_published_budget,
    has_places,
    moved,
    planned,
    rises_in_one_year,
    shared,
    supposed,
)
from retrieval.goals import goals, stated_levels
from retrieval.matters import MATTERS
from retrieval.model import Intent
from retrieval.reading import Reading
from retrieval.vintages import most_revised, of_edition, revised

_BARE = 2
_GAP_WORDS, _PRONOUN_WORDS = 8, 12
_FEW = 5
_FIRST = re.compile(
    r"first|came up with|idea|invent|start(?:ed)? with|origin|c[oa]me from|whose|propos|demand"
)
_SHORT = 5
# "Tell me about defence": the subject and nothing else.
_BARE_CUES = frozenset(("tell_about", "domain", "nato", "says", "policy", "spends", "budget"))
_NUMERIC = ("gap", "meets", "ranking", "count", "compare", "trend", "projection")
_SUBJECT = (
    "domain", "share", "money", "per_head", "equipment", "troops", "meets", "real_change",
    "gdp_itself", "population", "personnel_costs", "infrastructure_costs", "other_costs",
)  # fmt: skip


def intent_of(reading: Reading, newest: int) -> Intent:
    """The intent of a question; `newest` is the newest year that the tables hold."""
    for rule in _RULES:
        found = rule(reading, newest)
        if found is not None:
            return found
    if reading.has("counts_as") and not reading.has("offtopic"):
        return Intent.DEFINITION
    on_topic = reading.has("domain", "policy", "programme", "membership", "vilnius", "fiscal")
    return Intent.STATEMENT if on_topic else Intent.OUT_OF_SCOPE


def _small_talk(reading: Reading, _: int) -> Intent | None:
    is_off = reading.has("offtopic") and not reading.has("share", "gap")
    if is_off or (reading.has("advice") and not has_places(reading)):
        return Intent.OUT_OF_SCOPE
    is_short = reading.words <= (7 if reading.has("pronoun") else 5)
    if reading.has("source") and is_short and not reading.countries:
        return Intent.SOURCE
    is_bare = reading.has("tell_about") and reading.words <= _SHORT and not has_places(reading)
    if is_bare and reading.cues <= _BARE_CUES:
        return Intent.HELP
    if reading.has("help") and reading.words <= 8 and not reading.has("domain", "gap", "share"):
        return None if reading.countries else Intent.HELP
    is_news = reading.words <= _FEW or not reading.has("define")
    if reading.has("update") and is_news and not reading.has("policy", *_NUMERIC):
        return Intent.SUMMARY if reading.countries else Intent.UPDATE
    return None


def _of_article(reading: Reading, _: int) -> Intent | None:
    """What the source article said; the treaty's articles have numbers."""
    is_treaty = re.search(r"\barti\w+ (?:\d|five|three|v\b)", reading.folded)
    return Intent.ARTICLE if reading.has("article") and not is_treaty else None


def _asserted(reading: Reading, _: int) -> Intent | None:
    """A share put into a country's mouth is held against the tables first."""
    if reading.has("injection") and reading.has("gap"):
        return None  # an order beside a real question, which is answered
    if stated_levels(reading) and len(reading.alternatives) < 2:
        return Intent.LOOKUP
    return None


def _method(reading: Reading, _: int) -> Intent | None:
    if reading.has("world_bank") and reading.has("why", "define") and not reading.countries:
        return Intent.DEFINITION
    if reading.has("world_bank") and reading.countries:
        is_beside = reading.has("sources_beside", "compare", "why")
        return Intent.SOURCES if is_beside else Intent.LOOKUP
    how = any(word in reading.folded for word in ("calculate", "compute", "work out", "measured"))
    if how and reading.has("define") and not reading.countries:
        return Intent.DEFINITION
    counted = reading.has("define") and "count" in reading.folded and not reading.has("count")
    if reading.has("estimate") and reading.has("define") and not reading.countries:
        return Intent.DEFINITION
    if reading.has("fiscal") or (counted and not reading.countries):
        return Intent.DEFINITION
    return None


def _statements(reading: Reading, newest: int) -> Intent | None:
    """Programmes, people, law, history and plans: answered by dated statements."""
    if reading.has("membership") and not reading.has("share"):
        return Intent.STATEMENT
    if reading.has("programme", "kit"):
        return Intent.STATEMENT
    if _asks_number(reading):
        return None
    if goals(reading) and not has_places(reading) and _asks_origin(reading):
        return Intent.TARGET
    terms = reading.has("hague", "vilnius", "wales") and not has_places(reading)
    if terms and not reading.has("who", "why", "plan") and reading.has("define", "when", "vilnius"):
        return Intent.TARGET
    if has_places(reading) and reading.has("infrastructure_costs") and reading.has("share"):
        return None
    if reading.has("policy"):
        return Intent.STATEMENT
    return _planned_or_why(reading, newest)


def _planned_or_why(reading: Reading, newest: int) -> Intent | None:
    """What a country plans, and reasons; a budget that the tables publish is looked up."""
    # "Budget" is the plain word for spending in many languages; a share asked for is looked up.
    if has_places(reading) and asks_published_budget(reading, newest):
        return None
    is_share = reading.lang != "en" and reading.has("share") and reading.due is None
    is_share = is_share or (reading.currency is not None and reading.due is None)
    if has_places(reading) and reading.has("plan") and not (reading.has("meets") or is_share):
        return Intent.STATEMENT
    if reading.has("why") and not (reading.countries and reading.has("trend")):
        return Intent.STATEMENT
    return None


def _asks_origin(reading: Reading) -> bool:
    """Where a level comes from: the President's demand, or who first said it."""
    is_first = reading.has("who", "when") and bool(_FIRST.search(reading.folded))
    return is_first or reading.has("trump_demand")


def _asks_number(reading: Reading) -> bool:
    """Whether the words ask for a computed number rather than for what somebody said."""
    if reading.has("everyone") and goals(reading) and not reading.countries:
        return not reading.has("why", "policy")
    if reading.has("gap", "ranking") and not reading.has("why"):
        return not (reading.has("policy") and reading.has("who", "when"))
    if reading.has("count") and reading.has(*_SUBJECT) and not reading.countries:
        return not reading.has("policy") or bool(reading.levels)
    if reading.has("injection") and reading.countries:
        return True
    ahead = reading.has("projection") and (
        bool(reading.levels or reading.due) or reading.has("hague", "core")
    )
    return bool(has_places(reading)) and (ahead or _is_plain_trend(reading))


def _is_plain_trend(reading: Reading) -> bool:
    return reading.is_range and reading.has("trend") and not reading.has("policy", "why")


def _counted(reading: Reading, _: int) -> Intent | None:
    if reading.has("everyone") and goals(reading) and not reading.countries:
        return Intent.GAP if reading.has("gap") and reading.has("money_gap") else Intent.COUNT
    who = reading.has("allies", "list_them") and reading.has("meets") and bool(goals(reading))
    if who and not has_places(reading) and not reading.has("define", "when", "why", "policy"):
        return None if reading.has("gap", "projection") else Intent.COUNT
    if not reading.has("count") or reading.countries or reading.has("troops", "population"):
        return None
    if reading.has("membership") and not (reading.groups and goals(reading)):
        return Intent.STATEMENT
    if not reading.has(*_SUBJECT):
        return None
    return Intent.COUNT if goals(reading) or not reading.has("ranking") else None


def _crossed(reading: Reading, _: int) -> Intent | None:
    """When a country first stood at a level: its series is searched, nothing is projected."""
    named = bool(goals(reading)) or reading.has("target")
    first = reading.has("first_time") and reading.has("when", "meets")
    is_past = reading.has("when") and reading.has("meets") and not reading.due
    first = first or (is_past and not reading.has("projection", "plan", "policy"))
    return Intent.TREND if reading.countries and named and first else None


def _ahead(reading: Reading, newest: int) -> Intent | None:
    later = any(year > newest for year in reading.years)
    is_bare = reading.has("when") and bool(goals(reading)) and reading.words <= _SHORT
    if is_bare and reading.countries and not reading.has("trend", "first_time", "crossing"):
        return Intent.PROJECTION
    is_ahead = reading.has("projection") or (reading.due or 0) > newest
    is_aim = reading.has("per_year_count") or bool(goals(reading))
    if not has_places(reading) or not (is_ahead or (later and is_aim)):
        return None
    has_goal = reading.levels or reading.due or reading.has("hague", "core", "meets")
    if has_goal or (later and reading.has("gap", "per_year_count")):
        return Intent.PROJECTION
    if later:
        return Intent.LOOKUP
    return Intent.PROJECTION if reading.has("when", "pace_needed") else None


def _ranked(reading: Reading, _: int) -> Intent | None:
    is_top = reading.top is not None and not reading.countries
    if is_top and reading.words == _BARE:
        return Intent.RANKING
    if not (reading.has("ranking", "furthest") or is_top) or not (
        reading.has(*_SUBJECT, "lowest", "furthest") or has_places(reading) or reading.years
    ):
        return None
    several = len(reading.countries) >= 2
    if reading.has("furthest") and goals(reading) and not has_places(reading):
        return Intent.RANKING
    is_missing = reading.has("meets") or (reading.has("lowest") and not reading.has("gap"))
    if goals(reading) and reading.top is None and not has_places(reading) and is_missing:
        return Intent.COUNT
    if several:
        return Intent.COMPARISON
    if reading.has("trend") and reading.countries:
        return None
    return Intent.RANKING


def _compared(reading: Reading, _: int) -> Intent | None:
    places = len(reading.countries) + len(reading.groups)
    if places >= 2 and not reading.is_range:
        return Intent.COMPARISON
    return None


def _over_time(reading: Reading, _: int) -> Intent | None:
    is_whole = reading.is_range and reading.has("average", "total") and reading.has("nato")
    if not has_places(reading) and not is_whole:
        return None
    if reading.has("trend") and reading.has("when") and goals(reading):
        return Intent.TREND
    if rises_in_one_year(reading):
        return Intent.TREND
    if reading.is_range or len(set(reading.years)) >= 2:
        return Intent.TREND
    if reading.has("trend") and not goals(reading) and not reading.has("define", "revision"):
        return Intent.TREND
    history = reading.has("trend") and ("histor" in reading.folded or "trend" in reading.folded)
    return Intent.TREND if history and not goals(reading) else None


def _distance(reading: Reading, _: int) -> Intent | None:
    somewhere = has_places(reading) or bool(reading.outsiders)
    aims = bool(goals(reading)) or reading.has("hague", "core", "trump_demand", "wales")
    if somewhere and (reading.has("gap") or (aims and not reading.has("define"))):
        return Intent.GAP
    if somewhere and reading.has("meets") and not reading.has("define") and not reading.years:
        return Intent.GAP
    if somewhere and reading.has("meets") and reading.has("target"):
        return Intent.GAP
    is_its = reading.has("pronoun") and reading.has("meets") and reading.has("target")
    is_short = reading.words <= (_PRONOUN_WORDS if is_its else _GAP_WORDS)
    return Intent.GAP if (reading.has("gap") or is_its) and is_short else None


def _terms(reading: Reading, _: int) -> Intent | None:
    """A target without a country: what it says."""
    if has_places(reading) or reading.outsiders:
        return None
    if goals(reading) or reading.has("hague", "wales", "vilnius", "related", "trump_demand"):
        return Intent.TARGET
    asks = reading.has("define", "when", "who", "core")
    if asks and reading.has("target", "core"):
        return Intent.TARGET
    if reading.has("define") and reading.has("domain"):
        return Intent.DEFINITION
    if reading.has("estimate"):
        return Intent.DEFINITION
    if reading.has("nato", "alliance") and reading.words <= _BARE:
        return Intent.TOTAL
    return None


def _looked_up(reading: Reading, _: int) -> Intent | None:
    if not (has_places(reading) or reading.outsiders):
        return Intent.LOOKUP if _sizes_nato(reading) else None
    if reading.has(*_SUBJECT, "stands_at") or reading.years:
        return Intent.LOOKUP
    is_whole = bool(reading.countries) and set(reading.countries) <= set(AGGREGATES)
    if reading.groups or (is_whole and reading.has("amount", "how_much")):
        return Intent.LOOKUP
    return Intent.SUMMARY if reading.words <= 4 else None


def _sizes_nato(reading: Reading) -> bool:
    """Whether the size of NATO itself is asked: "how many soldiers does NATO have"."""
    is_size = reading.has("troops", "gdp_itself", "population") and reading.has("how_much", "count")
    return is_size and reading.has("nato") and not reading.has("ranking", "who", "policy", "kit")


_RULES: tuple[Callable[[Reading, int], Intent | None], ...] = (
    _small_talk,
    _of_article,
    *MATTERS,
    _asserted,
    alternatives,
    supposed,
    shared,
    moved,
    planned,
    _method,
    of_edition,
    most_revised,
    agreed,
    disputed,
    _statements,
    _counted,
    _crossed,
    _ahead,
    _ranked,
    _compared,
    _over_time,
    revised,
    _distance,
    _terms,
    _looked_up,
)
