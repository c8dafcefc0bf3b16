"""Held: in which years a country stood at or above a level, all in one edition."""

from __future__ import annotations

from decimal import Decimal

from knowledge.errors import NoFigure
from knowledge.model import Figure, Measure
from knowledge.target import agreed_core
from retrieval.desk import Desk, Outcome
from retrieval.kinds.asked import say_covered
from retrieval.kinds.refusal import refuse_missing
from retrieval.model import Plan


def held(plan: Plan, desk: Desk) -> Outcome:
    """The years at or above a level and the years below it, of one edition (DOMAIN rule 1)."""
    target = plan.target or agreed_core(desk.library.targets)[-1]
    edition = desk.edition(plan)
    measure = Measure.EQUIPMENT if target.leg == "equipment" else Measure.SHARE
    country = plan.countries[0]
    try:
        series = edition.series(country, measure)
    except NoFigure:
        return refuse_missing(plan, desk, country)
    asked = [item for item in series if _is_asked(item, plan)]
    if not asked:
        return refuse_missing(plan, desk, country)
    at = [item for item in asked if item.value >= target.share]
    below = [item for item in asked if item.value < target.share]
    shown = below if plan.is_lowest else at
    desk.say(
        "held-below" if plan.is_lowest else "held",
        "lead",
        desk.cite_row(asked[-1]),
        country=desk.name(country),
        target=desk.target_name(target),
        number=desk.slot(_number(shown, asked, plan)),
        start=desk.slot(asked[0], "year"),
        end=desk.slot(asked[-1], "year"),
        edition=desk.slot(asked[-1], "edition"),
    )
    for key, years in (("count-at", at), ("count-below", below)):
        if years:
            desk.say(key, names=", ".join(desk.slot(item, "year") for item in years))
    say_covered(plan, desk, edition, measure, country)
    desk.say("note-one-edition", "note")
    name = desk.name(country)
    return Outcome(
        follow_ups=(
            desk.words.say("ask-trend", country=name),
            desk.words.say("ask-gap", country=name),
        )
    )


def _is_asked(item: Figure, plan: Plan) -> bool:
    if not plan.years:
        return True
    last = plan.years[-1] if len(plan.years) > 1 else 9999
    return plan.years[0] <= (item.year or 0) <= last


def _number(shown: list[Figure], asked: list[Figure], plan: Plan) -> Figure:
    """How many of the years asked for, as a figure with its inputs' edition."""
    last = asked[-1]
    side = "below" if plan.is_lowest else "at or above"
    return Figure(
        country=last.country,
        measure="years_below_level" if plan.is_lowest else "years_at_level",
        year=last.year,
        value=Decimal(len(shown)),
        unit="years",
        estimate=last.estimate,
        source=last.source,
        edition=last.edition,
        how=f"years {side} the level among {len(asked)} years of the edition",
    )
