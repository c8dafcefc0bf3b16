"""Gaps in order: the allies furthest from a level, or nearest to it."""

from __future__ import annotations

from collections.abc import Collection

from knowledge.calculators.gap_ranking import gap_ranking
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.model import Figure, Measure, Target
from knowledge.target import measured_by, plain_level
from retrieval.desk import Desk, Outcome
from retrieval.kinds.asked import asked_year
from retrieval.kinds.refusal import refuse_missing
from retrieval.model import Plan

USUAL_TOP = 5


def gap_list(plan: Plan, desk: Desk) -> Outcome:
    """The allies furthest below a target, furthest above it where that is asked, or nearest."""
    edition, target = desk.edition(plan), plan.target
    if target is None:
        return refuse_missing(plan, desk, "NATO_TOTAL")
    if is_whole := target.leg == "total":
        target = plain_level(target.share)
    among = desk.library.countries.group(plan.group) if plan.group else None
    measure = measured_by(target)
    try:
        year = asked_year(plan, edition.years(measure), target)
    except NoFigure:
        return refuse_missing(plan, desk, "NATO_TOTAL")
    rows = _rows(plan, desk, edition, target, year, among)
    if not rows:
        return refuse_missing(plan, desk, "NATO_TOTAL")
    shares = {row.country: row for row in edition.column(measure, year)}
    first = shares[rows[0].country]
    desk.say(
        "gaps-nearest" if plan.near else "gaps",
        "lead",
        desk.cite_edition(first),
        target=desk.target_name(target),
        year=desk.slot(first, "year"),
        edition=desk.slot(first, "edition"),
    )
    for row in rows:
        desk.say(
            "gaps-row-below" if row.value > 0 else "gaps-row-met",
            "ranked",
            country=desk.name(row.country),
            share=desk.slot(shares[row.country]),
            points=desk.slot(row),
        )
    if is_whole:
        say_core_only(desk)
    name = desk.name(first.country)
    asks = (desk.words.say("ask-gap", country=name), desk.words.say("ask-count-years"))
    return Outcome(follow_ups=asks)


def say_core_only(desk: Desk) -> None:
    """5 % is held against its measured leg alone (DOMAIN rule 4)."""
    related = desk.library.targets["hague_related_2025"]
    cites = desk.cite("target:hague_total_2025")
    desk.say("count-core-only", "note", cites, related=desk.target_slot(related))


def _rows(
    plan: Plan,
    desk: Desk,
    edition: Edition,
    target: Target,
    year: int,
    among: Collection[str] | None,
) -> tuple[Figure, ...]:
    wants_money = plan.wants_money or plan.measure is Measure.USD_CURRENT
    by = "usd" if wants_money and not plan.near else "points"
    is_above = desk.asks("above_it") and not desk.asks("below_it") and not plan.near
    top = plan.top or (len(among) if among else USUAL_TOP)
    if not plan.near:
        found = gap_ranking(edition, target, year, among, top, is_descending=not is_above, by=by)
        return found.rows[:top]
    found = gap_ranking(edition, target, year, among)
    sides = {"below": (True,), "above": (False,)}.get(plan.near, (True, False))
    near = [row for row in found.rows if (row.value > 0) in sides]
    return tuple(sorted(near, key=lambda row: (abs(row.value), row.country))[:top])
