"""On track: which allies would be at a target by its year, each at its own pace; arithmetic."""

from __future__ import annotations

from decimal import Decimal

from knowledge.calculators.trajectory import trajectory
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.model import AGGREGATES, Figure, Measure, Target
from knowledge.results import Trajectory
from knowledge.target import agreed_core
from retrieval.desk import Desk, Outcome
from retrieval.kinds.refusal import refuse_missing
from retrieval.model import Plan

_MOST_ROWS = 10
_FAR = 9999


def on_track(plan: Plan, desk: Desk) -> Outcome:
    """How many allies would be there by the due year at their mean pace, and when the rest.

    The pace is each ally's own over the same years of one edition (DOMAIN rule 12).
    """
    target = _measured(plan, desk)
    edition = desk.edition(plan)
    newest = edition.latest_year(Measure.SHARE)
    years = [year for year in plan.years if year > newest]
    due = plan.due or (years[-1] if years else None) or target.due or newest + 1
    found = _paths(plan, desk, edition, target, due)
    if not found:
        return refuse_missing(plan, desk, "NATO_TOTAL")
    there = [item for item in found if _year(item) <= due]
    if plan.target is not None and plan.target.leg == "total":
        cites = desk.cite(f"target:{plan.target.id}")
        desk.say("projection-total", "premise", cites, total=desk.target_slot(plan.target))
    desk.say(
        "on-track",
        "lead",
        desk.cite_edition(found[0].start),
        number=desk.slot(_number(there, found[0].start, "allies_on_track", due)),
        met=desk.slot(_number([i for i in found if i.is_met], found[0].start, "allies_there")),
        target=desk.target_name(target),
        due=desk.slot(desk.year_figure(target, due, "year_asked"), "when"),
        year=desk.slot(found[0].start, "year"),
        since=desk.slot(found[0].pace.inputs[0], "year"),
        edition=desk.slot(found[0].start, "edition"),
    )
    for item in _shown(plan, found):
        _say_row(desk, item)
    never = [desk.name(item.country) for item in found if _year(item) == _FAR]
    if never:
        desk.say("on-track-never", names=", ".join(never))
    desk.say("note-arithmetic", "note")
    return Outcome(follow_ups=(desk.words.say("ask-ranking"), desk.words.say("ask-count")))


def _measured(plan: Plan, desk: Desk) -> Target:
    core = agreed_core(desk.library.targets)[0]
    target = plan.target or core
    return core if target.leg in ("total", "related") else target


def _paths(plan: Plan, desk: Desk, edition: Edition, target: Target, due: int) -> list[Trajectory]:
    """The paths of all allies, or of a group's, soonest there first."""
    book = desk.library.countries
    among = {key for group in plan.groups for key in book.group(group)} or set(book.allies)
    found = []
    for country in edition.countries(Measure.SHARE):
        if country in AGGREGATES or country not in among:
            continue
        try:
            found.append(trajectory(edition, country, target, due=due))
        except NoFigure:
            continue
    return sorted(found, key=lambda item: (_year(item), desk.name(item.country)))


def _year(item: Trajectory) -> int:
    return item.year_reached.year or _FAR if item.year_reached is not None else _FAR


def _shown(plan: Plan, found: list[Trajectory]) -> list[Trajectory]:
    """Those that are on their way, the last ones first where the last are asked for."""
    coming = [item for item in found if not item.is_met and _year(item) < _FAR]
    return (coming[::-1] if plan.is_lowest else coming)[: plan.top or _MOST_ROWS]


def _say_row(desk: Desk, item: Trajectory) -> None:
    if item.year_reached is not None:
        desk.say(
            "on-track-row",
            "row",
            country=desk.name(item.country),
            reached=desk.slot(item.year_reached, "when"),
            share=desk.slot(item.start),
        )


def _number(items: list[Trajectory], sample: Figure, name: str, due: int = 0) -> Figure:
    """How many allies, counted over the paths of one edition."""
    return Figure(
        country="NATO",
        measure=name,
        year=due or sample.year,
        value=Decimal(len(items)),
        unit="allies",
        estimate=True,
        source=sample.source,
        edition=sample.edition,
        how="allies whose straight line at their mean pace reaches the level by then"
        if due
        else "allies at or above the level in the newest year",
    )
