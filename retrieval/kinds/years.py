"""Over the years: trends of the past and arithmetic about the future, one edition each."""

from __future__ import annotations

from decimal import Decimal

from knowledge.calculators.change import change as compute_change
from knowledge.calculators.trajectory import trajectory as compute_trajectory
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.model import Measure, Target
from knowledge.results import Change, Trajectory
from knowledge.target import agreed_core, pick_target, plain_level
from retrieval.desk import Desk, Outcome
from retrieval.kinds.asked import say_covered
from retrieval.kinds.lookup import say_country_note
from retrieval.kinds.refusal import refuse_missing
from retrieval.kinds.statement import quote_plans
from retrieval.model import Plan

WINDOW = 5
MOST_PLACES = 12
MOST_YEARS = 14
_LEAST_STEP = Decimal("0.005")  # less shows as no step at all


def trend(plan: Plan, desk: Desk) -> Outcome:
    """How a measure has moved between two years of one edition."""
    places = desk.places(plan)
    edition = _edition_for(plan, desk, places[0])
    told = 0
    if len(places) == 1 and plan.target is not None and not plan.is_range:
        for target in _levels(plan, desk):
            _say_crossing(plan, desk, edition, places[0], target)
    for place in places[:MOST_PLACES]:
        try:
            start, end = _span(plan, edition, place)
            found = compute_change(edition, place, plan.measure, start, end)
        except NoFigure:
            desk.say("row-missing", "note", country=desk.name(place))
            continue
        _say_change(desk, found, brief=len(places) > 1)
        told += 1
    if not told:
        desk.sentences.clear()
        return refuse_missing(plan, desk, places[0])
    if plan.is_range:
        say_covered(plan, desk, edition, plan.measure, places[0])
    if len(places) == 1:
        say_country_note(desk, places[0], plan.measure)
    return Outcome(follow_ups=_next(desk, places[0]))


def _edition_for(plan: Plan, desk: Desk, place: str) -> Edition:
    edition = desk.edition(plan)
    if edition.years(plan.measure, place):
        return edition
    try:
        return desk.library.edition_with(place, plan.measure, None)
    except NoFigure:
        return edition


def _span(plan: Plan, edition: Edition, place: str) -> tuple[int | None, int | None]:
    years = edition.years(plan.measure, place)
    known = [year for year in plan.years if years and year <= years[-1]]
    if plan.years and not known:
        raise NoFigure(f"The table ends before {min(plan.years)}.")
    if not known or (len(plan.years) == 1 and not plan.is_range):
        return None, None
    first = max(min(plan.years), years[0])
    last = max(plan.years) if len(plan.years) > 1 else years[-1]
    return first, min(last, years[-1])


def _say_change(desk: Desk, found: Change, *, brief: bool) -> None:
    moved = found.difference.value
    direction = "up" if moved > 0 else "down" if moved < 0 else "flat"
    desk.say(
        f"trend-{direction}",
        "row" if brief else "lead",
        desk.cite_row(found.end),
        country=desk.name(found.end.country),
        measure=desk.words.say(f"measure-{found.end.measure.replace('_', '-')}"),
        start=desk.slot(found.start),
        start_year=desk.slot(found.start, "year"),
        end=desk.slot(found.end),
        end_year=desk.slot(found.end, "year"),
        difference=desk.slot(found.difference, "size"),
        edition=desk.slot(found.end, "edition"),
    )
    if brief:
        return
    inner = (found.low, found.high)
    if any(figure.year not in (found.start.year, found.end.year) for figure in inner):
        desk.say(
            "trend-range",
            low=desk.slot(found.low),
            low_year=desk.slot(found.low, "year"),
            high=desk.slot(found.high),
            high_year=desk.slot(found.high, "year"),
        )
    if found.end.unit.startswith("million"):
        _say_amounts(desk, found)
    elif 2 < len(found.series) <= MOST_YEARS:
        shown = [f"{desk.slot(item, 'year')} {desk.slot(item, 'number')}" for item in found.series]
        desk.say("trend-series", years=desk.words.say("series-join").join(shown))
    desk.say("note-one-edition", "note")


def _say_amounts(desk: Desk, found: Change) -> None:
    """Money year by year, each amount with its unit on a line of its own."""
    if not 2 < len(found.series) <= MOST_YEARS:
        return
    for item in found.series:
        desk.say("count-years-row", "row", year=desk.slot(item, "year"), number=desk.slot(item))


def _levels(plan: Plan, desk: Desk) -> tuple[Target, ...]:
    """The target asked about, and the further levels that the question names, lowest first."""
    others = (pick_target(desk.library.targets, str(level)) for level in plan.levels)
    found = {item.share: item for item in (*others, plan.target) if item is not None}
    measurable = [
        item if item.leg != "total" else plain_level(item.share) for item in found.values()
    ]
    return tuple(sorted(measurable, key=lambda item: item.share))


def _say_crossing(plan: Plan, desk: Desk, edition: Edition, place: str, target: Target) -> None:
    """The first year at or above a level, where that is what was asked."""
    series = edition.series(place, plan.measure)
    reached = [item for item in series if item.value >= target.share]
    if not reached:
        desk.say(
            "crossing-never",
            "lead",
            desk.cite_row(series[-1]),
            country=desk.name(place),
            target=desk.target_name(target),
        )
        return
    before = [item for item in series if (item.year or 0) < (reached[0].year or 0)]
    desk.say(
        "crossing",
        "lead",
        desk.cite_row(reached[0]),
        country=desk.name(place),
        target=desk.target_name(target),
        year=desk.slot(reached[0], "year"),
        value=desk.slot(reached[0]),
        edition=desk.slot(reached[0], "edition"),
    )
    if before:
        desk.say("crossing-before", year=desk.slot(before[-1], "year"), value=desk.slot(before[-1]))


def projection(plan: Plan, desk: Desk) -> Outcome:
    """When a target would be reached at the recent pace, and what pace the due year needs."""
    target = plan.target or agreed_core(desk.library.targets)[0]
    measured = target
    if target.leg in ("total", "related"):
        measured = desk.library.targets["hague_core_2025"]
        desk.say(
            "projection-total",
            "note",
            desk.cite(f"target:{target.id}"),
            total=desk.target_slot(target),
        )
    places = desk.places(plan)
    edition = desk.edition(plan)
    window, due = _window(plan, edition), _due(plan, edition)
    told, begun = 0, len(desk.sentences)
    for place in places[:MOST_PLACES]:
        try:
            found = compute_trajectory(edition, place, measured, window, due)
        except NoFigure:
            desk.say("row-missing", "note", country=desk.name(place))
            continue
        _say_trajectory(desk, found, measured)
        told += 1
    if not told:
        desk.sentences.clear()
        return refuse_missing(plan, desk, places[0])
    desk.say("note-arithmetic", "note")
    if len(places) == 1:
        arithmetic = desk.sentences[begun:]
        quote_plans(plan, desk, places[0])
        plans = desk.sentences[begun + len(arithmetic) :]
        if plans and desk.asks("intends"):  # what it means to do leads, what its pace says follows
            desk.sentences[begun:] = [*plans, *arithmetic]
    return Outcome(follow_ups=_next(desk, places[0]))


def _window(plan: Plan, edition: Edition) -> int:
    """The years that the pace is taken over: since a year that was named, else the last five."""
    newest = edition.latest_year(Measure.SHARE)
    since = [year for year in plan.years if plan.is_range and year < newest]
    return newest - since[0] if since else WINDOW


def _due(plan: Plan, edition: Edition) -> int | None:
    """The year to be there by, where the question names a later one."""
    newest = edition.latest_year(Measure.SHARE)
    return plan.due or next((year for year in plan.years if year > newest), None)


def _say_trajectory(desk: Desk, found: Trajectory, target: Target) -> None:
    name = desk.name(found.country)
    shared = {
        "country": name,
        "target": desk.target_name(target),
        "share": desk.slot(found.start),
        "year": desk.slot(found.start, "year"),
        "edition": desk.slot(found.start, "edition"),
    }
    cites = desk.cite_row(found.start)
    if found.is_met:
        desk.say("projection-met", "lead", cites, **shared)
        return
    pace = {"pace": desk.slot(found.pace), "since": desk.slot(found.pace.inputs[0], "when")}
    if found.year_reached is None:
        desk.say("projection-never", "lead", cites, **shared, **pace)
    else:
        desk.say(
            "projection", "lead", cites, **shared, **pace, reached=desk.slot(found.year_reached)
        )
    if found.needed is not None and found.needed.value >= _LEAST_STEP:
        desk.say(
            "projection-needed",
            cites=cites,
            needed=desk.slot(found.needed),
            due=desk.slot(found.needed, "when"),
            country=name,
        )


def _next(desk: Desk, country: str) -> tuple[str, ...]:
    name = desk.name(country)
    return desk.words.say("ask-gap", country=name), desk.words.say("ask-plan", country=name)
