"""The planner: a question becomes countries, years, target, measure and what to compute."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from knowledge.calculators.membership import joined_in
from knowledge.library import Library
from knowledge.model import AGGREGATES, ALLIANCE, Measure, Target
from knowledge.target import pick_target, plain_level
from retrieval.arithmetic import asks_published_budget, rises_in_one_year
from retrieval.followup import (
    NEEDS_PLACE,
    asks_of_programme,
    follow_up,
    is_follow_up,
    leans_on_part,
    with_places,
)
from retrieval.goals import believed_side, goals, stated_levels
from retrieval.intent import intent_of
from retrieval.matters import asks_both_ends
from retrieval.measuring import measure_of, measures_of
from retrieval.model import Context, Intent, Plan
from retrieval.reading import Reading
from retrieval.themes import theme_of

_COMPARES = (Intent.COMPARISON, Intent.LOOKUP, Intent.SUMMARY)


def make_plan(
    reading: Reading, library: Library, context: Context | None, earlier: Plan | None = None
) -> Plan:
    """What a question means, deterministically; a follow-up borrows from the context.

    Args:
        reading: what the question's text says.
        library: for targets and the years that tables hold.
        context: the earlier question's plan, if the chat has one.
        earlier: the plan of the part before in the same message, whose countries are meant
            where this part names none.
    """
    fresh = _before_joining(_fresh_plan(reading, library), reading, library)
    if fresh.moved or (fresh.intent is Intent.TREND and rises_in_one_year(reading)):
        fresh = _moving_years(fresh, library.edition().latest_year(fresh.measure))
    if context is not None and (
        is_follow_up(reading, fresh) or asks_of_programme(reading, fresh, context)
    ):
        return _complete(follow_up(reading, fresh, context, library.countries), reading)
    if earlier is not None and leans_on_part(reading, fresh):
        fresh = with_places(fresh, earlier)
    return _complete(fresh, reading)


def _before_joining(plan: Plan, reading: Reading, library: Library) -> Plan:
    """What "before it joined" means as years: those of the table up to its accession."""
    is_figure = plan.intent in (*_COMPARES, Intent.STATEMENT, Intent.MEMBER)
    if not is_figure or not reading.has("before_joining") or len(plan.countries) != 1:
        return plan
    if not reading.has("spends", "how_much", "share", "money", "budget"):
        return plan
    if plan.years:
        return replace(plan, intent=Intent.LOOKUP)
    last = joined_in(library.countries, plan.countries[0]) - 1
    begins = library.edition().years(Measure.SHARE)[0]
    if last > begins:
        return replace(plan, intent=Intent.TREND, years=(begins, last), is_range=True)
    return replace(plan, intent=Intent.LOOKUP, years=(last,))


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
        nth=reading.nth if intent is Intent.RANKING else None,
        is_lowest=reading.has("lowest") and not asks_both_ends(reading),
        edition=_edition(reading, library),
        also=_also(reading, intent, newest),
        stated=stated_levels(reading),
        believed=believed_side(reading),
        premises=(*_premises(reading), *_misdated(reading, library)),
        most_sentences=reading.most_sentences,
        step=reading.step,
        what_if=_supposed(reading, intent),
        growth=reading.growth,
        unsure=reading.unsure,
        averages=_averages(reading, intent),
        measures=measures_of(reading) if intent in _COMPARES else (),
        moved=_moved(reading, intent),
        near=_near(reading, intent),
        portion=_portion(reading, intent),
        without=reading.excluded,
        band=reading.band if intent is Intent.BAND else None,
        kept=reading.kept if intent is Intent.WHAT_IF else None,
        both_ends=intent is Intent.RANKING and asks_both_ends(reading),
        theme=theme_of(reading) if intent is Intent.THEME else "",
    )


def _averages(reading: Reading, intent: Intent) -> tuple[str, ...]:
    """Which simple averages stand beside the weighted one."""
    if intent is not Intent.TOTAL or not reading.has("average"):
        return ()
    return ("mean", "median") if "median" in reading.folded else ("mean",)


def _near(reading: Reading, intent: Intent) -> str:
    """On which side of a level the nearest allies are asked for; "" where they are not."""
    if intent is not Intent.RANKING or not reading.has("nearest"):
        return ""
    return "below" if reading.has("below_it") else "above" if reading.has("above_it") else "any"


def _portion(reading: Reading, intent: Intent) -> Decimal | None:
    return reading.levels[0] if intent is Intent.PORTION else None


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
    if reading.kept is not None:
        return None
    return levels[0] if intent is Intent.WHAT_IF and levels else None


def _also(reading: Reading, intent: Intent, newest: int) -> tuple[Intent, ...]:
    """What is asked besides: a plan beside a figure, a figure beside a plan."""
    if intent in (Intent.GAP, Intent.LOOKUP, Intent.PROJECTION) and reading.countries:
        is_plan = reading.has("plan") and not asks_published_budget(reading, newest)
        wants_plan = is_plan or intent is Intent.PROJECTION
        return (Intent.STATEMENT,) if wants_plan else ()
    is_other = reading.has("programme", "kit") and not reading.has("share")
    asks_figure = reading.has("share", "money", "meets") and not is_other
    if intent is Intent.STATEMENT and reading.countries and asks_figure:
        return (Intent.LOOKUP,)
    return ()


def _target(reading: Reading, library: Library, intent: Intent) -> Target | None:
    targets = library.targets
    if "level" in _misdated(reading, library):
        return targets["hague_total_2025"]
    if reading.has("trump_demand") and (Decimal(5) in reading.levels or not reading.levels):
        return targets.get("demand_2025")
    levels = _aims(reading, intent)
    if reading.has("equipment") and (not levels or Decimal(20) in levels):
        return targets.get("equipment_2014") if levels or reading.has("gap", "meets") else None
    is_past = intent in (Intent.STATEMENT, Intent.DEFINITION) and levels[:1] == [Decimal(2)]
    if reading.has("wales") and (is_past or not levels):
        return targets.get("wales_2014")
    if reading.has("vilnius") and not levels:
        return targets.get("vilnius_2023")
    if levels:
        is_open = not reading.countries and intent not in (Intent.COUNT, Intent.RANKING)
        is_leg = reading.has("related_part", "hague", "core", "target") or is_open
        if levels[0] == _related_share(targets) and not is_leg:
            return plain_level(levels[0])
        return _level_target(levels[0], targets)
    if reading.has("core", "hague"):
        wants_total = intent is Intent.TARGET and not reading.has("core")
        return targets.get("hague_total_2025" if wants_total else "hague_core_2025")
    if reading.has("related"):
        return targets.get("hague_related_2025")
    return None


def _aims(reading: Reading, intent: Intent) -> list[Decimal]:
    """The levels aimed at; one at which a country is supposed to stay is none."""
    kept = reading.kept if intent is Intent.WHAT_IF else None
    return [level for level in goals(reading) if level != kept]


def _related_share(targets: dict[str, Target]) -> Decimal | None:
    """The share of the related leg, which a bare number beside a country does not mean."""
    related = targets.get("hague_related_2025")
    return related.share if related else None


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
    if reading.has("left_nato") and reading.countries and not reading.has("what_if", "why"):
        found.append("left")
    if reading.has("injection"):
        found.append("injection")
    if reading.outsiders:
        found.append("outsider")
    return tuple(found)


def _misdated(reading: Reading, library: Library) -> tuple[str, ...]:
    """A wrong year or level put into the mouth of the Hague summit."""
    total = library.targets.get("hague_total_2025")
    if total is None or reading.countries or reading.groups or reading.has("plan", "clock"):
        return ()
    core = library.targets["hague_core_2025"]
    legs = (total.share, core.share, library.targets["hague_related_2025"].share)
    levels = goals(reading)
    is_natos = reading.has("hague") or (reading.has("decided") and reading.has("nato", "allies"))
    if is_natos and levels and not set(levels) & {*legs, Decimal(2)}:
        return ("level",) if reading.has("decided", "when", "target", "policy", "why") else ()
    is_target = reading.has("hague", "target") and (total.share in levels or core.share in levels)
    is_other = reading.due not in (None, total.due, total.review)
    asks_then = reading.has("projection") and not reading.has("asserts")
    return ("due",) if is_target and is_other and not asks_then else ()


def _speaks_of_now(reading: Reading) -> bool:
    years = [year for year in (*reading.years, reading.due) if year]
    if years:
        return max(years) > 2024
    past = ("was ", "when did", "former", "until", "2014", "before")
    return not any(word in reading.folded for word in past)


def _complete(plan: Plan, reading: Reading) -> Plan:
    """Fill in what the question left open, and name each default that was taken."""
    if plan.intent is Intent.RANKING and set(plan.countries) <= set(AGGREGATES):
        plan = replace(plan, countries=())
    if plan.intent is Intent.BURDEN and len(plan.countries) > 1:
        plan = replace(plan, countries=tuple(key for key in plan.countries if key != ALLIANCE))
    has_many = len(plan.countries) > 1 or (bool(plan.groups) and not plan.countries)
    if plan.intent in (Intent.LOOKUP, Intent.SUMMARY) and has_many:
        plan = replace(plan, intent=Intent.COMPARISON)
    needs_place = plan.intent in NEEDS_PLACE
    if needs_place and not (plan.countries or plan.groups or plan.outsiders):
        if reading.unsure:
            return replace(plan, unresolved=("country",))
        if reading.has("nato"):
            return replace(plan, countries=(ALLIANCE,), defaults=(*plan.defaults, "alliance"))
        return replace(plan, unresolved=("country",))
    return plan
