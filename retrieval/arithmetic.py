"""Arithmetic: rules of intent for suppositions, sums, averages, growth, moves and plans."""

from __future__ import annotations

import re

from knowledge.model import AGGREGATES
from retrieval.goals import goals
from retrieval.model import Intent
from retrieval.reading import Reading, cues_in

_A_YEAR = re.compile(
    r"\b(?:a|per|each|every|the) (?:year|annum)\b|annual|yearly"
    r"|\bpro jahr|jahrlich|\bpar an\b|\bal ano\b|\bpor ano\b|\bann[uo]|\brocznie|\bna rok"
    r"|\baastas|\bgada\b|\bper metus|\bна рік|щорок|\byilda|\bper jaar"
)
_BUDGET = re.compile(
    r"\w*(?:budget|haushalt|etat\b|presupuest|bilanci|orcament|budzet|biudzet|бюджет|eelarve|butce"
    r"|begroting)\w*"
)
_PART_OF_NATO = re.compile(
    r"(?<![\d.,])[1-9]\d(?:[.,]\d+)?\s?(?:%|pro[cz]\w*|per ?cent\w*|pour ?cent|po[rv] ?c[ei]e?nto"
    r"|відсот\w*|процент\w*|protsen\w*)(?: \w+){0,3}?[ '](?:nato|otan|navo|нато)"
    r"|(?:nato|нато)\w*(?:'\w+)?(?: \w+){0,2}? (?:%|yuzde )?[1-9]\d(?![\d.,])"
)
_CHANGES = ("trend", "rose", "fell", "real_change", "per_head")
_ELSEWHERE = ("policy", "programme", "kit", "why", "membership", "plan", "projection", "define")
_SIZES = ("per_head", "equipment", "troops", "population", "gdp_itself", "personnel_costs")


def supposed(reading: Reading, _: int) -> Intent | None:
    """Arithmetic on a supposition: another level, a yearly step, a growth of GDP."""
    if not has_places(reading):
        return None
    named = bool(goals(reading)) or reading.step is not None
    if reading.has("what_if") and named and reading.growth is None:
        return Intent.WHAT_IF
    if reading.step is not None and _A_YEAR.search(reading.folded) and _is_supposed_step(reading):
        return Intent.WHAT_IF
    yearly = reading.has("real_change", "per_year_count") or reading.growth is not None
    aims = bool(goals(reading)) or reading.has("hague", "core")
    if reading.growth is not None:
        return Intent.GROWTH
    if reading.has("growth") and aims and yearly:
        return Intent.GROWTH
    return Intent.GROWTH if _is_past_growth(reading, aims=aims) else None


def _is_supposed_step(reading: Reading) -> bool:
    return not reading.has("gap", "trend") or reading.has("projection")


def _is_past_growth(reading: Reading, *, aims: bool) -> bool:
    """How fast spending grew; a single year's published change is looked up instead."""
    if aims or not reading.countries or len(reading.countries) + len(reading.groups) > 1:
        return False
    if reading.has("ranking", "compare", "plan", "projection") or reading.has("why", "define"):
        return reading.has("pace_past") and not reading.has("ranking", "compare", "why")
    is_single = len(reading.years) == 1 and not reading.is_range
    return reading.has("pace_past") or (reading.has("real_change") and not is_single)


def shared(reading: Reading, _: int) -> Intent | None:
    """Sums and shares over several: a group's total, a part of the alliance's, a shortfall."""
    is_quoted_part = reading.has("burden") and bool(reading.levels)  # "he said we pay 90 %"
    if reading.has("why") or (reading.has("policy") and not is_quoted_part):
        return None
    if _is_common_shortfall(reading):
        return Intent.BURDEN
    if _is_average(reading):
        return Intent.TOTAL
    is_asked = not reading.has("define")
    is_part = reading.has("burden") or bool(_PART_OF_NATO.search(reading.folded))
    is_own_part = reading.has("equipment", "personnel_costs") and "nato" not in reading.folded
    if is_part and reading.countries and not (goals(reading) or is_own_part):
        # "What is its part?" is a plain question; "define" alone asks for words.
        return Intent.BURDEN if is_asked or reading.has("share") else None
    if not has_places(reading) or not is_asked:
        return None
    several = bool(reading.groups) or len(reading.countries) > 1
    is_count = reading.has("count") and (bool(goals(reading)) or not reading.groups)
    if several and reading.has("total") and not (is_count or reading.has("compare", "ranking")):
        return Intent.TOTAL
    return None


def _is_common_shortfall(reading: Reading) -> bool:
    """What all allies lack to a level together, in money."""
    if reading.groups or set(reading.countries) - set(AGGREGATES):
        return False
    # One word is "how many" and "how much" in some languages: of all together it is an amount.
    if reading.has("count") and not (reading.has("everyone") and reading.has("total")):
        return False
    is_common = reading.has("everyone", "allies", "nato", "alliance")
    aims = bool(goals(reading)) or reading.has("hague", "core", "target")
    is_sum = reading.has("total") or (reading.has("everyone") and reading.has("amount", "how_much"))
    return aims and is_common and reading.has("gap", "needs") and is_sum


def _is_average(reading: Reading) -> bool:
    """The average of a group or of the alliance, not of one country's years."""
    if not reading.has("average") or set(reading.countries) - set(AGGREGATES):
        return False
    if reading.has("gap", "meets", "trend", "ranking", "count", *_SIZES) or reading.is_range:
        return False
    return has_places(reading) or reading.has("allies", "nato", "everyone")


def moved(reading: Reading, _: int) -> Intent | None:
    """Who rose or fell between two years, among all allies or a group."""
    if not reading.has("fell", "rose") or goals(reading) or len(reading.countries) == 1:
        return None
    if reading.countries and not (reading.has("ranking", "who") and reading.is_range):
        return None
    if reading.has(*_ELSEWHERE, "growth", "target", "troops"):
        return None
    if not reading.has("who", "ranking", "count", "everyone", "list_them", "lowest"):
        return None
    is_about = reading.has("domain", "allies", "share", "money", *_SIZES) or bool(reading.years)
    return Intent.RANKING if is_about or reading.groups else None


def planned(reading: Reading, _: int) -> Intent | None:
    """A country's own plan held against the path to a target."""
    if not reading.countries or not reading.has("plan") or reading.has("policy", "why", "who"):
        return None
    return Intent.PLANNED if reading.has("path") else None


def asks_published_budget(reading: Reading, newest: int) -> bool:
    """Whether "budget", in any language, is the word for spending that the tables publish.

    It is where a year of the tables, a currency, a change or "how big" stands beside it and
    nothing else speaks of plans: "Dutch defence budget in euros", "the budget of Poland in 2024".
    """
    plain = _BUDGET.sub(" ", reading.folded)
    if plain == reading.folded or reading.due is not None:
        return False
    if any(year > newest for year in reading.years):
        return False
    is_other = "draft" in reading.folded or "plan" in cues_in(plain, *reading.langs)
    is_told = bool(reading.years) or reading.currency is not None or reading.has("share")
    is_told = is_told or reading.has("rough_size")
    is_told = is_told or (reading.lang != "en" and reading.has(*_CHANGES))
    return is_told and not is_other and not reading.has("programme", "kit", "policy", "why")


def rises_in_one_year(reading: Reading) -> bool:
    """Whether it is asked how a figure moved in one year: against the year before."""
    if len(reading.years) != 1 or reading.is_range or not has_places(reading):
        return False
    others = (
        "policy",
        "programme",
        "why",
        "plan",
        "what_if",
        "projection",
        "real_change",
        "define",
    )
    return reading.has("rose", "fell") and not goals(reading) and not reading.has(*others)


def has_places(reading: Reading) -> bool:
    """Whether any ally or group is named."""
    return bool(reading.countries or reading.groups)
