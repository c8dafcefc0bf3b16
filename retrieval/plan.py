"""The planner: a question becomes countries, years, target, measure and what to compute."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from knowledge.library import Library
from knowledge.model import ALLIANCE, Measure, Target
from knowledge.target import pick_target, plain_level
from retrieval.intent import intent_of, stated_levels
from retrieval.model import Context, Intent, Plan
from retrieval.reading import Reading

_MEASURES: tuple[tuple[str, Measure], ...] = (
    ("equipment", Measure.EQUIPMENT),
    ("personnel_costs", Measure.PERSONNEL_COSTS),
    ("infrastructure_costs", Measure.INFRASTRUCTURE),
    ("per_head", Measure.PER_CAPITA),
    ("real_change", Measure.REAL_CHANGE),
    ("troops", Measure.PERSONNEL),
    ("population", Measure.POPULATION),
    ("gdp_itself", Measure.GDP_CURRENT),
)


def make_plan(reading: Reading, library: Library, context: Context | None, this_year: int) -> Plan:
    """What a question means, deterministically; a follow-up borrows from the context.

    Args:
        reading: what the question's text says.
        library: for targets and the years that tables hold.
        context: the earlier question's plan, if the chat has one.
        this_year: the year on the day of the question.
    """
    fresh = _fresh_plan(reading, library, this_year)
    if context is not None and _is_follow_up(reading, fresh):
        return _merge(reading, fresh, context.plan, library)
    return _complete(fresh, reading)


def _fresh_plan(reading: Reading, library: Library, this_year: int) -> Plan:
    newest = library.edition().latest_year(Measure.SHARE)
    intent = intent_of(reading, newest)
    target = _target(reading, library, intent)
    measure = _measure(reading, target, intent)
    return Plan(
        intent=intent,
        countries=reading.countries,
        group=reading.groups[0] if reading.groups else None,
        outsiders=reading.outsiders,
        years=reading.years,
        is_range=reading.is_range,
        due=reading.due,
        target=target,
        levels=reading.levels,
        measure=measure,
        currency=reading.currency,
        wants_money=reading.has("money_gap") or reading.currency is not None,
        top=reading.top,
        is_lowest=reading.has("lowest"),
        edition=_edition(reading, library),
        also=_also(reading, intent),
        stated=stated_levels(reading),
        premises=_premises(reading, this_year),
        most_sentences=reading.most_sentences,
    )


def _also(reading: Reading, intent: Intent) -> tuple[Intent, ...]:
    """What is asked besides: a plan beside a figure, a figure beside a plan."""
    if intent in (Intent.GAP, Intent.LOOKUP, Intent.PROJECTION) and reading.countries:
        wants_plan = reading.has("plan") or intent is Intent.PROJECTION
        return (Intent.STATEMENT,) if wants_plan else ()
    if intent is Intent.STATEMENT and reading.countries and reading.has("share", "money", "meets"):
        return (Intent.LOOKUP,)
    return ()


def _target(reading: Reading, library: Library, intent: Intent) -> Target | None:
    targets = library.targets
    if reading.has("trump_demand") and (Decimal(5) in reading.levels or not reading.levels):
        return targets.get("demand_2025")
    levels = [level for level in reading.levels if level not in stated_levels(reading)]
    if reading.has("equipment") and (not levels or Decimal(20) in levels):
        return targets.get("equipment_2014") if levels or reading.has("gap", "meets") else None
    if reading.has("wales") and not levels:
        return targets.get("wales_2014")
    if reading.has("vilnius") and not levels:
        return targets.get("vilnius_2023")
    if levels:
        return _level_target(levels[0], targets)
    if reading.has("core", "hague"):
        wants_total = intent is Intent.TARGET and not reading.has("core")
        return targets.get("hague_total_2025" if wants_total else "hague_core_2025")
    if reading.has("related"):
        return targets.get("hague_related_2025")
    return None


def _level_target(level: Decimal, targets: dict[str, Target]) -> Target:
    return pick_target(targets, str(level)) if level <= 20 else plain_level(level)


def _measure(reading: Reading, target: Target | None, intent: Intent) -> Measure:
    if target is not None and target.leg == "equipment":
        return Measure.EQUIPMENT
    for cue, measure in _MEASURES:
        if reading.has(cue):
            return measure
    if reading.has("world_bank") and reading.countries:
        return Measure.MILEX_SHARE
    if intent in (Intent.GAP, Intent.PROJECTION, Intent.COUNT):
        return Measure.SHARE
    return _money_measure(reading)


def _money_measure(reading: Reading) -> Measure:
    says_share = reading.has("share") and not _negates_share(reading.folded)
    if says_share and not reading.has("money"):
        return Measure.SHARE
    if "constant" in reading.folded and reading.has("money"):
        return Measure.USD_CONSTANT
    if reading.currency not in (None, "USD") and not says_share:
        return Measure.NATIONAL_CURRENT
    if reading.has("money") and not says_share:
        return Measure.USD_CURRENT
    return Measure.SHARE


def _negates_share(folded: str) -> bool:
    return any(
        phrase in folded
        for phrase in ("not %", "not percent", "not in %", "not share", "not as", "not gdp")
    )


def _edition(reading: Reading, library: Library) -> str | None:
    if not reading.has("revision"):
        return None
    for edition in reversed(library.nato_editions()):
        year, *month = edition.source.edition.split("-")
        names = [f"{year} edition", f"edition of {year}", f"{year} release", f"{year} report"]
        if month:
            names += [f"{_MONTHS[int(month[0]) - 1]} {year}"]
        if edition.is_complete and any(name in reading.folded for name in names):
            return edition.id
    return None


_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip


def _premises(reading: Reading, this_year: int) -> tuple[str, ...]:
    """Beliefs in the question that must be checked before it is answered."""
    found = []
    if "stoltenberg" in reading.folded and _speaks_of_now(reading, this_year):
        found.append("stoltenberg")
    if reading.has("debt"):
        found.append("debt")
    if reading.has("everyone"):
        found.append("iceland")
    if reading.has("injection"):
        found.append("injection")
    if reading.outsiders:
        found.append("outsider")
    return tuple(found)


def _speaks_of_now(reading: Reading, this_year: int) -> bool:
    years = [year for year in (*reading.years, reading.due) if year]
    if years:
        return max(years) > 2024
    past = ("was ", "when did", "former", "until", "2014", "before")
    return not any(word in reading.folded for word in past)


def _is_follow_up(reading: Reading, fresh: Plan) -> bool:
    if fresh.intent is Intent.SOURCE:
        return True
    starts = reading.has("followup", "pronoun") and reading.words <= 9
    if fresh.intent in (Intent.HELP, Intent.UPDATE):
        return False
    has_own = bool(fresh.countries or fresh.group)
    is_bare = reading.words <= 4 and not reading.has("policy", "programme", "who", "define")
    lacks_place = not has_own and fresh.intent in (
        Intent.GAP, Intent.LOOKUP, Intent.TREND, Intent.PROJECTION, Intent.REVISION,
        Intent.OUT_OF_SCOPE, Intent.STATEMENT,
    )  # fmt: skip
    if has_own and reading.has("gap", "projection", "trend", "ranking", "compare"):
        return False
    if starts and (lacks_place or (has_own and fresh.intent in (Intent.SUMMARY, Intent.LOOKUP))):
        return not reading.has("policy", "programme")
    return (
        is_bare
        and (lacks_place or fresh.intent is Intent.SUMMARY)
        and reading.has("followup", "pronoun", "gap", "trend", "money", "projection")
        or (is_bare and bool(reading.years or reading.levels) and not has_own)
    )


def _merge(reading: Reading, fresh: Plan, old: Plan, library: Library) -> Plan:
    """The old plan with what the follow-up names put in its place."""
    if fresh.intent is Intent.SOURCE:
        return replace(old, intent=Intent.SOURCE)
    intent = old.intent
    if fresh.intent in (Intent.GAP, Intent.TREND, Intent.PROJECTION, Intent.RANKING, Intent.COUNT):
        intent = fresh.intent
    if intent is Intent.RANKING and fresh.countries:
        intent = Intent.LOOKUP
    if reading.has("compare") and fresh.countries:
        places = tuple(dict.fromkeys((*old.countries, *fresh.countries)))
        return _complete(replace(old, intent=Intent.COMPARISON, countries=places), reading)
    names_money = reading.has("money", "per_head", "equipment", "troops", "share", "real_change")
    merged = replace(
        old,
        intent=intent,
        countries=fresh.countries or (() if fresh.group else old.countries),
        group=fresh.group or (None if fresh.countries else old.group),
        outsiders=fresh.outsiders,
        years=fresh.years or old.years,
        is_range=fresh.is_range if fresh.years else old.is_range,
        due=fresh.due or old.due,
        target=fresh.target or old.target,
        measure=fresh.measure if names_money and intent is not Intent.GAP else old.measure,
        currency=fresh.currency or old.currency,
        wants_money=fresh.wants_money or old.wants_money,
        top=fresh.top or old.top,
        is_lowest=fresh.is_lowest or (old.is_lowest and not reading.has("ranking")),
        stated=(),
        premises=fresh.premises,
    )
    return _complete(merged, reading)


def _complete(plan: Plan, reading: Reading) -> Plan:
    """Fill in what the question left open, and name each default that was taken."""
    if plan.intent is Intent.RANKING and plan.countries == (ALLIANCE,):
        plan = replace(plan, countries=())
    if plan.intent is Intent.LOOKUP and len(plan.countries) > 1:
        plan = replace(plan, intent=Intent.COMPARISON)
    needs_place = plan.intent in (Intent.GAP, Intent.PROJECTION, Intent.TREND, Intent.REVISION)
    if needs_place and not (plan.countries or plan.group or plan.outsiders):
        if reading.has("alliance", "domain") and not reading.has("pronoun"):
            return replace(plan, countries=(ALLIANCE,), defaults=(*plan.defaults, "alliance"))
        return replace(plan, unresolved=("country",))
    return plan
