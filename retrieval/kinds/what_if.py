"""What if: a supposed share or a supposed step a year, in money and beside the actual figures."""

from __future__ import annotations

from decimal import Decimal

from knowledge.calculators.membership import joined_in
from knowledge.calculators.what_if_share import WhatIfShare, what_if_share
from knowledge.calculators.what_if_step import TargetReached, WhatIfStep, what_if_step
from knowledge.errors import BriefingError, NoFigure
from knowledge.model import AGGREGATES, Measure, Target
from retrieval.desk import Desk, Outcome
from retrieval.kinds.growth import target_for
from retrieval.kinds.refusal import refuse_missing
from retrieval.model import Plan


def what_if(plan: Plan, desk: Desk) -> Outcome:
    """What a supposed share comes to in money, or where supposed steps lead; arithmetic only."""
    places = desk.places(plan)
    try:
        if plan.kept is not None:
            _say_kept(plan, desk, places[0], plan.kept)
        elif plan.step is not None:
            _say_step(plan, desk, places[0])
        else:
            for place in places[:3]:
                _say_share(plan, desk, place)
    except NoFigure:
        return refuse_missing(plan, desk, places[0])
    name = desk.name(places[0])
    return Outcome(
        follow_ups=(
            desk.words.say("ask-gap", country=name),
            desk.words.say("ask-pace", country=name),
            desk.words.say("ask-plan", country=name),
        )
    )


def _say_share(plan: Plan, desk: Desk, country: str) -> None:
    edition = desk.edition(plan)
    newest = edition.latest_year(Measure.SHARE)
    year = next((item for item in reversed(plan.years) if item <= newest), newest)
    share = plan.what_if or (plan.target or desk.library.targets["hague_core_2025"]).share
    is_member = country in AGGREGATES or joined_in(desk.library.countries, country) <= year
    found = what_if_share(edition, country, share, year, is_member=is_member)
    _say_money(desk, found)
    if found.alliance is not None and found.alliance_share is not None:
        desk.say(
            "what-if-alliance",
            alliance=desk.slot(found.alliance),
            share=desk.slot(found.alliance_share),
        )
    if plan.years and plan.years[-1] > newest:
        desk.say("what-if-newest", "note", year=desk.slot(found.actual, "year"))
    desk.say("note-what-if", "note")


def _say_kept(plan: Plan, desk: Desk, country: str, share: Decimal) -> None:
    """How far a share that stays as it is would be from a target; points, as no GDP is known."""
    edition, target = desk.edition(plan), target_for(plan, desk)
    found = what_if_share(edition, country, share, None, (target,))
    points = found.gaps[0]
    desk.say(
        "kept-below" if points.value > 0 else "kept-met",
        "lead",
        desk.cite_row(found.actual),
        country=desk.name(country),
        share=desk.slot(found.share),
        points=desk.slot(points),
        target=desk.target_name(target),
        actual=desk.slot(found.actual),
        year=desk.slot(found.actual, "year"),
        edition=desk.slot(found.actual, "edition"),
    )
    newest = _newest(plan, desk)
    if (plan.due or 0) > newest or any(year > newest for year in plan.years):
        desk.say("kept-points", "note", year=desk.slot(found.actual, "year"))


def _say_money(desk: Desk, found: WhatIfShare) -> None:
    money = found.usd_current or found.usd_constant
    more = found.difference_current or found.difference_constant
    if money is None or more is None:
        raise NoFigure(f"The edition has no money for {found.country} in {found.year}.")
    desk.say(
        "what-if-less" if more.value < 0 else "what-if-more",
        "lead",
        desk.cite_row(found.actual),
        country=desk.name(found.country),
        share=desk.slot(found.share),
        money=desk.slot(money),
        more=desk.slot(more, "size"),
        actual=desk.slot(found.actual),
        year=desk.slot(found.actual, "year"),
        edition=desk.slot(found.actual, "edition"),
    )


def _say_step(plan: Plan, desk: Desk, country: str) -> None:
    targets = _targets(plan, desk)
    step = plan.step
    if step is None:
        return
    try:
        found = what_if_step(desk.edition(plan), country, step, targets, plan.due)
    except NoFigure:
        raise
    except BriefingError:  # a step that leaves 0-100 % before the due year: shorter is fine
        found = what_if_step(desk.edition(plan), country, step, targets, (_newest(plan, desk)) + 1)
    last = found.levels[-1]
    desk.say(
        "what-if-step",
        "lead",
        desk.cite_row(found.start),
        country=desk.name(country),
        step=desk.slot(found.step, "signed"),
        level=desk.slot(last),
        due=desk.slot(last, "when"),
        share=desk.slot(found.start),
        year=desk.slot(found.start, "year"),
        edition=desk.slot(found.start, "edition"),
    )
    for target, reached in zip(targets, found.targets, strict=True):
        _say_reached(desk, found, target, reached)
    desk.say("note-arithmetic", "note")


def _newest(plan: Plan, desk: Desk) -> int:
    return desk.edition(plan).latest_year(Measure.SHARE)


def _targets(plan: Plan, desk: Desk) -> tuple[Target, ...]:
    known = desk.library.targets
    wanted = plan.target
    if wanted is None or wanted.leg != "core":
        return (known["hague_core_2025"],)
    return (wanted,)


def _say_reached(desk: Desk, found: WhatIfStep, target: Target, reached: TargetReached) -> None:
    name = desk.target_name(target)
    if reached.year is None:
        desk.say("what-if-never", target=name)
    elif reached.year.value == found.start.year:
        desk.say("what-if-met", target=name)
    else:
        desk.say("what-if-reached", target=name, reached=desk.slot(reached.year))
