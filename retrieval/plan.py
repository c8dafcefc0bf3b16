"""The planner: a question becomes countries, years, target, measure and what to compute."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from knowledge.library import Library
from knowledge.model import AGGREGATES, ALLIANCE, Measure, Target
from knowledge.target import pick_target, plain_level
from retrieval.goals import goals, stated_levels
from retrieval.intent import intent_of
from retrieval.measuring import MEASURING, measure_of, measures_of
from retrieval.model import Context, Intent, Plan
from retrieval.reading import Reading

_COMPARES = (Intent.COMPARISON, Intent.LOOKUP, Intent.SUMMARY)
_NEEDS_PLACE = (
    Intent.GAP, Intent.PROJECTION, Intent.TREND, Intent.REVISION, Intent.LOOKUP,
    Intent.SUMMARY, Intent.COMPARISON, Intent.WHAT_IF, Intent.GROWTH, Intent.PLANNED,
)  # fmt: skip


def make_plan(reading: Reading, library: Library, context: Context | None) -> Plan:
    """What a question means, deterministically; a follow-up borrows from the context.

    Args:
        reading: what the question's text says.
        library: for targets and the years that tables hold.
        context: the earlier question's plan, if the chat has one.
    """
    fresh = _fresh_plan(reading, library)
    if fresh.moved:
        fresh = _moving_years(fresh, library.edition().latest_year(fresh.measure))
    if context is not None and _is_follow_up(reading, fresh):
        merged = _merge(reading, fresh, context.plan)
        if merged.intent is Intent.STATEMENT:
            merged = replace(merged, query=f"{context.text} {reading.text}")
        return _complete(merged, reading)
    return _complete(fresh, reading)


def with_preferences(
    plan: Plan, library: Library, edition: str | None, currency: str | None
) -> Plan:
    """The plan with the reader's edition and currency where the question names none.

    An edition that is not out (on this day) is left aside, and so is any for questions that
    are about editions.
    """
    known = {item.id for item in library.editions}
    if plan.edition is None and edition in known and plan.intent is not Intent.REVISION:
        plan = replace(plan, edition=edition)
    if plan.currency is None and currency is not None:
        plan = replace(plan, currency=currency)
    return plan


def _fresh_plan(reading: Reading, library: Library) -> Plan:
    newest = library.edition().latest_year(Measure.SHARE)
    intent = intent_of(reading, newest)
    target = _target(reading, library, intent)
    measure = measure_of(reading, target, intent)
    return Plan(
        intent=intent,
        countries=reading.countries,
        groups=reading.groups,
        outsiders=reading.outsiders,
        years=reading.years,
        is_range=reading.is_range,
        due=reading.due,
        target=target,
        levels=goals(reading),
        measure=measure,
        currency=reading.currency,
        wants_money=reading.has("money_gap") or reading.currency is not None,
        top=reading.top,
        is_lowest=reading.has("lowest"),
        edition=_edition(reading, library),
        also=_also(reading, intent),
        stated=stated_levels(reading),
        premises=_premises(reading),
        most_sentences=reading.most_sentences,
        step=reading.step,
        what_if=_supposed(reading, intent),
        growth=reading.growth,
        unsure=reading.unsure,
        averages=_averages(reading, intent),
        measures=measures_of(reading) if intent in _COMPARES else (),
        moved=_moved(reading, intent),
    )


def _averages(reading: Reading, intent: Intent) -> tuple[str, ...]:
    """Which simple averages stand beside the weighted one."""
    if intent is not Intent.TOTAL or not reading.has("average"):
        return ()
    return ("mean", "median") if "median" in reading.folded else ("mean",)


def _moved(reading: Reading, intent: Intent) -> str:
    """Whether a list asks for falls or rises; a list of levels asks for neither."""
    if intent is not Intent.RANKING or reading.countries:
        return ""
    return "fell" if reading.has("fell") else "rose" if reading.has("rose") else ""


def _moving_years(plan: Plan, newest: int) -> Plan:
    """Falls and rises lie between two years: the one before the year asked for, and that one."""
    if plan.is_range and plan.years:
        return plan
    years = plan.years[-1:] or (newest,)
    first = plan.years[0] if len(plan.years) > 1 else years[0] - 1
    return replace(plan, years=tuple(sorted((first, years[0]))), is_range=True)


def _supposed(reading: Reading, intent: Intent) -> Decimal | None:
    levels = goals(reading)
    return levels[0] if intent is Intent.WHAT_IF and levels else None


def _also(reading: Reading, intent: Intent) -> tuple[Intent, ...]:
    """What is asked besides: a plan beside a figure, a figure beside a plan."""
    if intent in (Intent.GAP, Intent.LOOKUP, Intent.PROJECTION) and reading.countries:
        wants_plan = reading.has("plan") or intent is Intent.PROJECTION
        return (Intent.STATEMENT,) if wants_plan else ()
    is_other = reading.has("programme", "kit") and not reading.has("share")
    asks_figure = reading.has("share", "money", "meets") and not is_other
    if intent is Intent.STATEMENT and reading.countries and asks_figure:
        return (Intent.LOOKUP,)
    return ()


def _target(reading: Reading, library: Library, intent: Intent) -> Target | None:
    targets = library.targets
    if reading.has("trump_demand") and (Decimal(5) in reading.levels or not reading.levels):
        return targets.get("demand_2025")
    levels = list(goals(reading))
    if reading.has("equipment") and (not levels or Decimal(20) in levels):
        return targets.get("equipment_2014") if levels or reading.has("gap", "meets") else None
    is_past = intent in (Intent.STATEMENT, Intent.DEFINITION) and levels[:1] == [Decimal(2)]
    if reading.has("wales") and (is_past or not levels):
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


def _edition(reading: Reading, library: Library) -> str | None:
    """The complete NATO edition of a year that the question names."""
    if reading.edition_year is None:
        return None
    for edition in reversed(library.nato_editions()):
        if edition.is_complete and edition.source.day.year == reading.edition_year:
            return edition.id
    return None


def _premises(reading: Reading) -> tuple[str, ...]:
    """Beliefs in the question that must be checked before it is answered."""
    found = []
    if "stoltenberg" in reading.folded and _speaks_of_now(reading):
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


def _speaks_of_now(reading: Reading) -> bool:
    years = [year for year in (*reading.years, reading.due) if year]
    if years:
        return max(years) > 2024
    past = ("was ", "when did", "former", "until", "2014", "before")
    return not any(word in reading.folded for word in past)


def _is_follow_up(reading: Reading, fresh: Plan) -> bool:
    """Whether a text leans on the question before it: short, and not complete by itself."""
    if fresh.intent is Intent.SOURCE:
        return True
    if fresh.intent in (Intent.HELP, Intent.UPDATE) or reading.has("offtopic", "injection"):
        return False
    has_place = bool(fresh.countries or fresh.groups or fresh.outsiders)
    is_list = fresh.intent in (Intent.RANKING, Intent.COUNT) and reading.has("domain")
    if is_list and not has_place and not reading.has("followup", "pronoun", "list_them"):
        return False
    leans = reading.has("followup", "pronoun", "list_them") and reading.words <= 12
    is_bare = reading.words <= 4
    if fresh.intent in (Intent.STATEMENT, Intent.DEFINITION, Intent.CONTRADICTION):
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
    intent = _merged_intent(reading, fresh, old)
    if reading.has("compare") and fresh.countries:
        places = tuple(dict.fromkeys((*old.countries, *fresh.countries)))
        return replace(old, intent=Intent.COMPARISON, countries=places)
    named = fresh.countries or fresh.groups or fresh.outsiders
    keeps = intent in (Intent.RANKING, Intent.COUNT) and intent is not old.intent
    measured = reading.has(*MEASURING) or fresh.currency is not None
    return replace(
        old,
        intent=intent,
        countries=fresh.countries if named or keeps else old.countries,
        groups=fresh.groups if named or keeps else old.groups,
        outsiders=fresh.outsiders,
        years=fresh.years or old.years,
        is_range=fresh.is_range if fresh.years else old.is_range,
        due=fresh.due or old.due,
        target=fresh.target or old.target,
        measure=fresh.measure if measured else old.measure,
        currency=fresh.currency or old.currency,
        wants_money=fresh.wants_money or old.wants_money,
        top=fresh.top or old.top,
        is_lowest=fresh.is_lowest or (old.is_lowest and not reading.has("ranking")),
        stated=(),
        premises=fresh.premises,
    )


def _merged_intent(reading: Reading, fresh: Plan, old: Plan) -> Intent:
    own = (
        Intent.GAP,
        Intent.TREND,
        Intent.PROJECTION,
        Intent.RANKING,
        Intent.COUNT,
        Intent.REVISION,
    )
    if fresh.intent in own and not reading.has("list_them"):
        return fresh.intent
    repeats = reading.has(*MEASURING, "estimate") and not reading.has("policy", "why", "define")
    if reading.has("ranking") and old.intent is not Intent.STATEMENT:
        return Intent.RANKING
    words = (Intent.STATEMENT, Intent.DEFINITION, Intent.CONTRADICTION)
    if fresh.intent in words and not (repeats and old.intent not in words):
        return Intent.STATEMENT
    if old.intent in (Intent.RANKING, Intent.COUNT) and (fresh.countries or fresh.outsiders):
        return Intent.LOOKUP
    if old.intent in (Intent.SUMMARY, Intent.TARGET) and reading.has(*MEASURING):
        return Intent.LOOKUP
    if old.intent is Intent.COMPARISON and fresh.countries:
        return Intent.LOOKUP
    return old.intent


def _complete(plan: Plan, reading: Reading) -> Plan:
    """Fill in what the question left open, and name each default that was taken."""
    if plan.intent is Intent.RANKING and set(plan.countries) <= set(AGGREGATES):
        plan = replace(plan, countries=())
    if plan.intent is Intent.BURDEN and len(plan.countries) > 1:
        plan = replace(plan, countries=tuple(key for key in plan.countries if key != ALLIANCE))
    has_many = len(plan.countries) > 1 or (bool(plan.groups) and not plan.countries)
    if plan.intent in (Intent.LOOKUP, Intent.SUMMARY) and has_many:
        plan = replace(plan, intent=Intent.COMPARISON)
    needs_place = plan.intent in _NEEDS_PLACE
    if needs_place and not (plan.countries or plan.groups or plan.outsiders):
        if reading.unsure:
            return replace(plan, unresolved=("country",))
        if reading.has("nato"):
            return replace(plan, countries=(ALLIANCE,), defaults=(*plan.defaults, "alliance"))
        return replace(plan, unresolved=("country",))
    return plan
