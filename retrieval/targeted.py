"""Targets that are followed: their standing, who stands below and above, what news is theirs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from knowledge.calculators.count import count_at
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.model import Figure, Measure, Standing, Target
from knowledge.news import Change, Kind
from knowledge.target import measured_by
from retrieval.desk import Desk
from retrieval.kinds.target import say_row

MARK = "target:"
"""Begins the key of a followed target; other keys are countries, groups or "all"."""
_MOST_NAMES = 8
"""Allies that one line names; of more only those are named that are nearest to the level."""
_NEAR = 3
_TOLD = (Kind.CROSSED, Kind.STANDING, Kind.DUE)


def followed(keys: Iterable[str], targets: Mapping[str, Target]) -> tuple[Target, ...]:
    """The targets among what is followed; one that is not known (yet) is left out."""
    ids = (key.removeprefix(MARK) for key in keys if key.startswith(MARK))
    return tuple(targets[key] for key in dict.fromkeys(ids) if key in targets)


def held_against(target: Target, targets: Mapping[str, Target]) -> Target | None:
    """The target that the tables can be held against: of the Hague total it is the core leg.

    None where no table measures it (DOMAIN rule 4).
    """
    if target.is_measurable:
        return target
    core = targets.get("hague_core_2025")
    return core if target.leg == "total" and core and core.since == target.since else None


def crossings(
    news: Iterable[Change], goals: Sequence[Target], targets: Mapping[str, Target]
) -> tuple[Change, ...]:
    """The allies that have crossed the level of a followed target, each once."""
    shares = {of.share for goal in goals if (of := held_against(goal, targets)) and _is_share(of)}
    found = {
        change.key: change
        for change in news
        if change.kind is Kind.CROSSED
        and change.target in targets
        and targets[change.target].share in shares
    }
    return tuple(found.values())


def is_news(news: Iterable[Change], goals: Sequence[Target], targets: Mapping[str, Target]) -> bool:
    """Whether something has happened to a followed target: crossed, changed, or drawing near."""
    told = [item for item in news if item.kind in _TOLD]
    since = {goal.since for goal in goals}
    return bool(crossings(told, goals, targets)) or any(
        item.kind is not Kind.CROSSED
        and item.target in targets
        and targets[item.target].since in since
        for item in told
    )


def say_goal(edition: Edition, goal: Target, desk: Desk) -> None:
    """A target's standing and date, and which allies stand below and above it."""
    say_row(desk, goal)
    against = held_against(goal, desk.library.targets)
    if goal.leg == "total":
        _say_unmeasured(goal, desk)
    if against is None:
        desk.say("hague-measured", "note")
        return
    _say_sides(edition, against, desk)
    if goal.standing is Standing.DEMAND:
        desk.say("note-demand", "note")
    elif goal.due is None and goal.standing is Standing.COMMITMENT:
        desk.say("goal-always", "note", target=desk.target_name(goal))


def _say_unmeasured(total: Target, desk: Desk) -> None:
    related = desk.library.targets.get("hague_related_2025")
    if related is not None:
        full, part = desk.target_slot(total), desk.target_slot(related)
        desk.say("note-unmeasured", "note", total=full, related=part)


def _say_sides(edition: Edition, against: Target, desk: Desk) -> None:
    """Who stands at the level or above, and who below, highest first; of many the nearest."""
    try:
        found = count_at(edition, against.share, None, measured_by(against))
    except NoFigure:
        return
    level, cites = desk.target_slot(against), desk.cite_edition(found.number)
    given = {"level": level, "year": desk.slot(found.number, "year")}
    for side, rows in (("at", found.at), ("below", found.below)):
        if not rows:
            desk.say(f"goal-none-{side}", "row", cites, **given)
            continue
        is_long = len(rows) > _MOST_NAMES
        near = sorted(
            rows, key=lambda row: abs(row.value - against.share) if is_long else -row.value
        )
        key = f"goal-many-{side}" if is_long else f"goal-{side}"
        shown = near[:_NEAR] if is_long else near
        names = ", ".join(f"{desk.name(row.country)} {desk.slot(row)}" for row in shown)
        desk.say(
            key, "row", cites, names=names, number=desk.slot(_number(found.number, rows)), **given
        )


def _number(counted: Figure, rows: Sequence[Figure]) -> Figure:
    """How many allies stand on one side, as a figure."""
    if len(rows) == counted.value:
        return counted
    of = len(rows) + int(counted.value)
    return Figure(
        "NATO", "allies_below_threshold", counted.year, Decimal(len(rows)), "allies",
        counted.estimate, counted.source, counted.edition, f"{of} - {counted.value}", (counted,),
    )  # fmt: skip


def _is_share(target: Target) -> bool:
    return measured_by(target) == Measure.SHARE
