"""Matters: rules of intent for questions with an answer of one fixed kind."""

from __future__ import annotations

import re

from retrieval.arithmetic import has_places
from retrieval.goals import goals
from retrieval.model import Intent
from retrieval.reading import Reading, cues_in
from retrieval.themes import theme_of
from retrieval.unkept import unkept, unknowable

_GDP = (
    r"(?:gdp|bip|pib|pil|pkb|skp|skt|ikp|bvp|ввп|gsyh|gsmh|milli gelir|bbp|bnp"
    r"|gross domestic product|bruttoinlandsprodukt|economy|wirtschaftsleistung)"
)
_OF_GDP = re.compile(
    rf"(?:%|percent|per cent|pct|prozent|pour ?cent|por ciento|por cento|per cento|procent\w*"
    rf"|protsen\w*|відсот\w*|процент\w*|yuzde \w+)[^?.;]{{0,45}}?\b{_GDP}"
    rf"|\b{_GDP}\w*(?:'\w+)? (?:\w+ )?(?:\d|yuzde|%|uks|viens|viena|один)"
)
_ALLIANCE = re.compile(
    r"\b(?:nato|otan|navo|нато|alli\w*|sojusz\w*|bundnis\w*|verbundete\w*|союзни\w*|альянс\w*"
    r"|liitla\w*|sabiedrot\w*|sajung\w*|bondgeno\w*|alead\w*|aliad\w*|alleat\w*|muttefik\w*)"
)
_FEW = 6
_BARE_NAME = 3
_EU_CUES = frozenset(("policy", "eu_too", "european", "allies", "domain", "nato", "define"))
_NUMERIC = ("gap", "meets", "projection", "trend", "ranking", "count")


_WOULD_SPEND = re.compile(
    r"\bwhat (?:would|will|does|must|should) [^?]{2,40}?\b(?:spend|spent|cost|pay|paid)\b"
)


def opinion(reading: Reading, _: int) -> Intent | None:
    """A view or a verdict is asked for; what can be computed is computed all the same."""
    if not reading.has("opinion") or reading.has("programme", "world_bank"):
        return None
    is_numeric = bool(goals(reading)) or reading.due is not None or reading.has("share")
    return None if is_numeric else Intent.OPINION


def clock(reading: Reading, _: int) -> Intent | None:
    """How long it is until a target year; a country's pace is another matter."""
    if not reading.has("clock") or has_places(reading) or reading.outsiders:
        return None
    is_about = reading.years or reading.due or reading.has("target", "hague", "share", "oversight")
    return Intent.CLOCK if is_about and not reading.has("meets", "ranking") else None


def member(reading: Reading, _: int) -> Intent | None:
    """Who is in the alliance, and since when."""
    if _asks_members(reading):
        return Intent.MEMBER
    if reading.has("left_nato") and not reading.has("what_if", "why", "projection"):
        return Intent.MEMBER if reading.countries else None
    if not reading.has("membership") or reading.nth is not None:
        return None
    others = ("share", "why", "programme", "kit", "plan", "gap", "policy", "money", "who", "count")
    if reading.has("ranking") and not reading.has("first_time", "when"):
        return Intent.RANKING if reading.countries and not reading.has(*others) else None
    if reading.has(*others) or reading.groups:
        return None
    return Intent.MEMBER if reading.countries or reading.outsiders else None


def _asks_members(reading: Reading) -> bool:
    """Whether the number of allies itself is asked: "how many NATO countries are there"."""
    if not reading.has("count") or not reading.has("nato", "allies") or has_places(reading):
        return False
    if goals(reading) or reading.outsiders or reading.years:
        return False
    others = ("share", "meets", "gap", "lowest", "ranking", "money", "target", "plan", "policy")
    if reading.has("eu_too"):
        return False
    if reading.has(
        *others, "hague", "crossing", "rose", "fell", "programme", "troops", "equipment"
    ):
        return False
    plain = _ALLIANCE.sub(" ", reading.folded)
    return "domain" not in cues_in(plain, *reading.langs)


def held(reading: Reading, _: int) -> Intent | None:
    """In which years a country stood at a level, or for how many."""
    named = bool(goals(reading)) or reading.has("target")
    asks = reading.has("which_years") and (
        bool(goals(reading)) or reading.has("meets", "lowest", "above_it", "below_it")
    )
    if not asks or not named or len(reading.countries) != 1:
        return None
    return None if reading.has("projection", "policy", "why", "clock") else Intent.HELD


def summary(reading: Reading, _: int) -> Intent | None:
    """A country in short: "fammi un riassunto della Lettonia"."""
    if not reading.has("in_short") or not reading.countries or reading.groups or goals(reading):
        return None
    others = (
        "policy", "programme", "plan", "why", "revision", "oversight", "opinion", "kit", "gap",
        "projection", "trend", "ranking", "count",
    )  # fmt: skip
    return None if reading.has(*others) or reading.is_range else Intent.SUMMARY


def theme(reading: Reading, _: int) -> Intent | None:
    """A matter that a few dated statements answer."""
    return Intent.THEME if theme_of(reading) else None


def portion(reading: Reading, _: int) -> Intent | None:
    """What a share of a country's GDP comes to in money."""
    if not reading.countries or not reading.levels or reading.growth is not None:
        return None
    asks = reading.has("how_much") or _WOULD_SPEND.search(reading.folded)
    if reading.has("must_spend") and asks and not reading.has("extra"):
        return Intent.PORTION
    if reading.has("what_if") and reading.currency not in (None, "USD") and not reading.due:
        return None if reading.has("projection", "trend", "count") else Intent.PORTION
    if reading.has(*_NUMERIC, "must_spend", "obliged", "what_if", "why"):
        return None
    is_asked = reading.has("worth", "money_gap") or reading.currency is not None
    if reading.step is not None or not is_asked:
        return None
    return Intent.PORTION if _OF_GDP.search(reading.folded) else None


def crossed(reading: Reading, _: int) -> Intent | None:
    """Which allies rose to a level, and when."""
    if reading.countries or not goals(reading) or not reading.has("crossing", "first_time"):
        return None
    if reading.has("policy", "why", "projection", "plan", "programme", "decided", "obliged"):
        return None
    asks = reading.has("allies", "who", "count", "ranking", "list_them", "everyone")
    return Intent.CROSSINGS if asks else None


def on_track(reading: Reading, newest: int) -> Intent | None:
    """Which allies will be at a level by a year: arithmetic over all of them."""
    if reading.countries or not reading.has("allies", "everyone", "who", "count", "list_them"):
        return None
    aims = bool(goals(reading)) or reading.has("hague", "core", "target")
    ahead = (reading.due or 0) > newest or any(year > newest for year in reading.years)
    is_ahead = reading.has("projection") or (ahead and reading.has("meets"))
    if not aims or not is_ahead or reading.has("policy", "why", "define", "decided", "clock"):
        return None
    return Intent.ON_TRACK


def per_soldier(reading: Reading, _: int) -> Intent | None:
    """Spending for each member of the armed forces."""
    return Intent.PER_SOLDIER if reading.has("per_soldier") else None


def estimate(reading: Reading, _: int) -> Intent | None:
    """Whether a country's figure is an estimate."""
    if not reading.has("estimate") or not reading.countries or len(reading.countries) > 1:
        return None
    others = ("define", "why", "compare", "revision", "policy", "gap", "how_much", "trend")
    return None if reading.has(*others) or reading.levels else Intent.ESTIMATE


def nearest(reading: Reading, _: int) -> Intent | None:
    """The allies nearest to a level."""
    is_list = reading.has("nearest") and bool(goals(reading)) and not reading.countries
    return Intent.RANKING if is_list and not reading.has("policy", "why") else None


def reestimated(reading: Reading, _: int) -> Intent | None:
    """What the editions printed for one country and one year."""
    is_one = len(reading.countries) == 1 and len(reading.years) == 1
    is_span = reading.is_range and not reading.has("revision")
    if not is_one or is_span or not reading.has("reestimated") or goals(reading):
        return None
    is_of_edition = reading.edition_year is not None and not reading.is_range
    if is_of_edition and not reading.has("compare", "trend", "why"):
        return None
    return None if reading.has("plan", "programme", "gap") else Intent.REVISION


def office(reading: Reading, _: int) -> Intent | None:
    """Who holds a ministry: no matter of spending, and no table or statement keeps it."""
    asks = reading.has("office_holder") and reading.has("who")
    others = ("programme", "plan", "money", "share", "opinion")
    is_dated = bool(reading.years) or reading.has("when")  # an event is asked for, not the post
    is_else = reading.has(*others) or bool(goals(reading)) or is_dated
    return Intent.OUT_OF_SCOPE if asks and not is_else else None


def against_average(reading: Reading, _: int) -> Intent | None:
    """One ally beside the aggregates: whether it stands above or below the average."""
    is_one = len(reading.countries) == 1 and not reading.groups
    if not is_one or not reading.has("average") or goals(reading) or reading.is_range:
        return None
    beside = reading.has("above_it", "below_it", "compare")
    return Intent.COMPARISON if beside and not reading.has("trend", "policy", "why") else None


def missing(reading: Reading, _: int) -> Intent | None:
    """How much an ally must add to reach a level: arithmetic, whatever "must" may hint at."""
    aims = bool(goals(reading)) and bool(reading.countries) and reading.step is None
    others = ("projection", "per_year_count", "policy", "plan", "why", "what_if")
    if not aims or not reading.has("gap") or not reading.has("how_much", "money_gap"):
        return None
    is_ahead = reading.due is not None or bool(reading.years) or reading.is_range
    return (
        Intent.GAP if reading.has("obliged") and not is_ahead and not reading.has(*others) else None
    )


def who_meets(reading: Reading, _: int) -> Intent | None:
    """Who meets a level, or does not: the allies are counted and named."""
    asks = reading.has("who") and reading.has("meets") and bool(goals(reading))
    if not asks or has_places(reading) or reading.outsiders:
        return None
    others = (
        "define", "when", "why", "policy", "projection", "decided", "gap", "plan", "first_time",
        "crossing", "nearest", "ranking", "agree", "trend", "opinion", "obliged",
    )  # fmt: skip
    return None if reading.has(*others) or reading.due or reading.top else Intent.COUNT


def newest_edition(reading: Reading, _: int) -> Intent | None:
    """A bare question for the newest edition, or for when the next comes: what is new."""
    if reading.has("next_release") and not has_places(reading) and not goals(reading):
        return None if reading.has("policy", "plan", "why") else Intent.UPDATE
    asks = reading.has("newest_edition") and not reading.countries and not reading.groups
    if not asks or reading.words > _FEW or goals(reading):
        return None
    return None if reading.has(*_NUMERIC, "why", "compare") else Intent.UPDATE


def banded(reading: Reading, _: int) -> Intent | None:
    """Which allies stand between two levels, or how many."""
    if reading.band is None or reading.countries or reading.step is not None:
        return None
    others = (
        "rose", "fell", "crossing", "first_time", "projection", "why", "plan", "what_if",
        "programme", "define", "gap", "equipment", "trend", "opinion", "fiscal",
    )  # fmt: skip
    asks = reading.has("allies", "who", "count", "ranking", "list_them", "spends", "domain")
    is_told = reading.has("policy") and not reading.groups  # "EU" alone speaks of policies
    return Intent.BAND if asks and not (is_told or reading.has(*others)) else None


def stays(reading: Reading, newest: int) -> Intent | None:
    """How far a country would be from a target if it stayed at a level."""
    if reading.kept is None or len(reading.countries) != 1 or reading.growth is not None:
        return None
    is_ahead = (reading.due or 0) > newest or any(year > newest for year in reading.years)
    asks = reading.has("gap") or (reading.has("what_if") and (is_ahead or reading.has("meets")))
    return Intent.WHAT_IF if asks and not reading.has("policy", "why", "plan") else None


def asks_both_ends(reading: Reading) -> bool:
    """Whether a list of the highest and one of the lowest are asked for at once."""
    is_plain = not (goals(reading) or reading.countries or reading.nth is not None)
    is_plain = is_plain and not reading.has("revision", "reestimated", "numbers_changed")
    return is_plain and reading.has("high_end") and reading.has("low_end")


def both_ends(reading: Reading, _: int) -> Intent | None:
    """Two lists of one ranking: "top 3 and bottom 3"."""
    if not asks_both_ends(reading) or reading.is_range:
        return None
    others = ("policy", "programme", "why", "kit", "rose", "fell", "plan", "define", "gap")
    return None if reading.has(*others) else Intent.RANKING


def all_compared(reading: Reading, _: int) -> Intent | None:
    """All allies side by side are a ranking; a bare name of the EU is its allies together."""
    if reading.groups == ("eu",) and reading.words <= _BARE_NAME and reading.cues <= _EU_CUES:
        return Intent.TOTAL
    asks = reading.has("compare") and reading.has("everyone") and not has_places(reading)
    others = ("policy", "why", "define", "plan", "programme", "gap", "trend", "projection")
    is_else = bool(goals(reading)) or bool(reading.outsiders) or reading.has(*others)
    return Intent.RANKING if asks and not is_else else None


def placed(reading: Reading, _: int) -> Intent | None:
    """Who holds a place: "third highest", "who is number 2"."""
    if reading.nth is None or has_places(reading) or reading.has("policy"):
        return None
    return Intent.RANKING


MATTERS = (
    office, unkept, unknowable, banded, stays, both_ends, newest_edition, against_average, missing,
    who_meets, nearest,
    reestimated, opinion, held, clock, member, summary, theme, portion, on_track, crossed,
    per_soldier, estimate, placed, all_compared,
)  # fmt: skip
