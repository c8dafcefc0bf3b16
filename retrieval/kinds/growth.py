"""Growth: how fast spending grew in real terms, or has to grow under a stated growth of GDP."""

from __future__ import annotations

from knowledge.calculators.growth import growth as compute_growth
from knowledge.calculators.required_path import RequiredPath, required_path
from knowledge.errors import NoFigure
from knowledge.model import Measure, Target
from retrieval.desk import Desk, Outcome
from retrieval.kinds.refusal import refuse_missing
from retrieval.model import Plan


def growth(plan: Plan, desk: Desk) -> Outcome:
    """Real beside nominal growth of past years; the growth needed where a goal is named."""
    place = desk.places(plan)[0]
    newest = desk.edition(plan).latest_year(Measure.SHARE)
    is_past = any(year <= newest for year in plan.years)
    is_ahead = plan.growth is not None or (plan.target is not None and not is_past)
    try:
        if is_ahead:
            _say_needed(plan, desk, place)
        else:
            _say_past(plan, desk, place)
    except NoFigure:
        return refuse_missing(plan, desk, place)
    name = desk.name(place)
    return Outcome(
        follow_ups=(
            desk.words.say("ask-pace", country=name),
            desk.words.say("ask-trend", country=name),
        )
    )


def _say_past(plan: Plan, desk: Desk, country: str) -> None:
    edition = desk.edition(plan)
    years = sorted(plan.years)
    start = years[0] if years else None
    end = years[-1] if len(years) > 1 else None
    if start is not None and end is None and not plan.is_range:
        start, end = start - 1, start
    found = compute_growth(edition, country, start, end)
    desk.say(
        "growth" if found.real.total.value >= 0 else "growth-fall",
        "lead",
        desk.cite_row(found.real.end),
        country=desk.name(country),
        total=desk.slot(found.real.total, "size"),
        average=desk.slot(found.real.average, "signed"),
        start=desk.slot(found.real.start, "year"),
        end=desk.slot(found.real.end, "year"),
        edition=desk.slot(found.real.end, "edition"),
    )
    if found.nominal_usd is not None:
        desk.say("growth-nominal", nominal=desk.slot(found.nominal_usd.total, "signed"))
    if len(found.real.yearly) > 1:
        yearly = ", ".join(
            f"{desk.slot(item, 'year')} {desk.slot(item, 'signed')}" for item in found.real.yearly
        )
        desk.say("growth-yearly", years=yearly)


def say_path(plan: Plan, desk: Desk, country: str, target: Target) -> RequiredPath:
    """The pace that the path to a target needs, or that the target is met already."""
    found = required_path(
        desk.edition(plan), country, target, due_for(plan, desk, target), plan.growth
    )
    keys = {
        "country": desk.name(country),
        "target": desk.target_name(target),
        "share": desk.slot(found.start),
        "year": desk.slot(found.start, "year"),
        "edition": desk.slot(found.start, "edition"),
    }
    cites = desk.cite_row(found.start)
    if found.is_met or found.needed is None:
        desk.say("projection-met", "lead", cites, **keys)
        return found
    keys |= {"needed": desk.slot(found.needed, "signed"), "due": desk.slot(found.needed, "when")}
    desk.say("path-needed", "lead", cites, **keys)
    return found


def _say_needed(plan: Plan, desk: Desk, country: str) -> None:
    found = say_path(plan, desk, country, target_for(plan, desk))
    if found.needed is None:
        return
    if found.growth is not None and found.spending_growth is not None:
        desk.say(
            "path-growth",
            growth=desk.slot(found.growth),
            spending=desk.slot(found.spending_growth),
        )
    desk.say("note-arithmetic", "note")


def target_for(plan: Plan, desk: Desk) -> Target:
    """The target named, where a table measures it; else the core target in force."""
    wanted = plan.target
    if wanted is None or not wanted.is_measurable:
        return desk.library.targets["hague_core_2025"]
    return wanted


def due_for(plan: Plan, desk: Desk, target: Target) -> int | None:
    """The year named; else the target's own (None), or for one without, the Hague target's."""
    if plan.due is not None or target.due is not None:
        return plan.due
    newest = desk.edition(plan).latest_year(Measure.SHARE)
    later = next((year for year in plan.years if year > newest), None)
    return later or desk.library.targets["hague_core_2025"].due
