"""Portions: what a share of a country's GDP comes to in money, beside what it spends."""

from __future__ import annotations

from knowledge.calculators.exchange import implied_rate, in_currency
from knowledge.calculators.membership import joined_in
from knowledge.calculators.what_if_share import WhatIfShare, what_if_share
from knowledge.errors import BriefingError, NoFigure
from knowledge.model import AGGREGATES, Figure, Measure, Target
from retrieval.desk import Desk, Outcome
from retrieval.kinds.asked import asked_year
from retrieval.kinds.money import say_no_rate
from retrieval.kinds.refusal import refuse_missing
from retrieval.model import Plan

MOST_PLACES = 4


def portion(plan: Plan, desk: Desk) -> Outcome:
    """The amount, what was spent and the difference; the whole target is parted into its legs."""
    places = desk.places(plan)
    try:
        for place in places[:MOST_PLACES]:
            _say_portion(plan, desk, place)
    except NoFigure:
        return refuse_missing(plan, desk, places[0])
    name = desk.name(places[0])
    say = desk.words.say
    return Outcome(follow_ups=(say("ask-gap", country=name), say("ask-pace", country=name)))


def _say_portion(plan: Plan, desk: Desk, place: str) -> None:
    edition = desk.edition(plan)
    years = edition.years(Measure.SHARE, place)
    is_ahead = bool(plan.years and years) and plan.years[-1] > years[-1]
    year = None if is_ahead else asked_year(plan, years)
    is_member = place in AGGREGATES or joined_in(desk.library.countries, place) <= (year or 9999)
    level = plan.portion
    if level is None:
        raise NoFigure(f"No share of {place}'s GDP is named.")
    found = what_if_share(edition, place, level, year, is_member=is_member)
    _say_money(plan, desk, found)
    if is_ahead:
        desk.say("what-if-newest", "note", year=desk.slot(found.actual, "year"))
    total = desk.library.targets.get("hague_total_2025")
    if total is not None and level == total.share and desk.asks("must_spend", "target", "hague"):
        _say_legs(plan, desk, place, year, total)


def _say_money(plan: Plan, desk: Desk, found: WhatIfShare) -> None:
    money, more = _amounts(plan, desk, found)
    desk.say(
        "portion",
        "lead",
        desk.cite_row(found.actual),
        country=desk.name(found.country),
        share=desk.slot(found.share),
        money=desk.slot(money, "size"),
        year=desk.slot(found.actual, "year"),
        edition=desk.slot(found.actual, "edition"),
    )
    key = "portion-more" if more.value > 0 else "portion-less"
    desk.say(
        key, cites=desk.cite_row(found.actual), actual=desk.slot(found.actual),
        difference=desk.slot(more, "size"),
    )  # fmt: skip


def _amounts(plan: Plan, desk: Desk, found: WhatIfShare) -> tuple[Figure, Figure]:
    """The amount and its distance from the actual one, in the currency asked for if possible."""
    national, wanted = found.national_current, plan.currency
    held = found.difference_national
    if national is not None and held is not None and _is_in(national.unit, wanted):
        return national, held
    money = found.usd_current or found.usd_constant
    more = found.difference_current or found.difference_constant
    if money is None or more is None:
        raise NoFigure(f"The edition has no money for {found.country} in {found.year}.")
    if wanted in (None, "USD", "NATIONAL"):
        return money, more
    try:
        rate = implied_rate(desk.edition(plan), str(wanted), found.year)
        return (
            in_currency(money, rate, "what_if_spending"),
            in_currency(more, rate, "what_if_difference"),
        )
    except BriefingError:
        say_no_rate(desk, str(wanted))
        return money, more


def _is_in(unit: str, wanted: str | None) -> bool:
    """Whether an amount in national currency is in the one asked for."""
    return wanted == "NATIONAL" or (wanted not in (None, "USD") and str(wanted) in unit)


def _say_legs(plan: Plan, desk: Desk, place: str, year: int | None, total: Target) -> None:
    """The target of 5 % has two legs, and only one of them is measured (DOMAIN rule 4)."""
    core = desk.library.targets["hague_core_2025"]
    found = what_if_share(desk.edition(plan), place, core.share, year)
    money, _ = _amounts(plan, desk, found)
    desk.say(
        "portion-core",
        cites=desk.cite(f"target:{core.id}"),
        target=desk.target_name(core),
        money=desk.slot(money, "size"),
    )
    desk.say(
        "note-unmeasured",
        "note",
        desk.cite(f"target:{total.id}"),
        total=desk.target_slot(total),
        related=desk.target_slot(desk.library.targets["hague_related_2025"]),
    )
