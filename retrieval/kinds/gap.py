"""The distance to a target, in points and in money, with what the tables cannot measure."""

from __future__ import annotations

from decimal import Decimal

from knowledge.calculators.exchange import implied_rate
from knowledge.calculators.gap import gap as compute_gap
from knowledge.calculators.gap import gap_in_currency
from knowledge.errors import BriefingError, NoFigure
from knowledge.model import AGGREGATES, Figure, Measure, Standing, Target
from knowledge.results import Gap
from knowledge.target import agreed_core, pick_target
from retrieval.desk import Desk, Outcome
from retrieval.kinds.lookup import say_country_note, say_edge
from retrieval.kinds.money import say_no_rate
from retrieval.kinds.refusal import refuse_missing
from retrieval.model import Plan, Status

MOST_PLACES = 12
NEAR_THE_LINE = Decimal("0.3")
_LEAST_MONEY = Decimal("0.5")  # million; less lies within the rounding of what is printed


def gap(plan: Plan, desk: Desk) -> Outcome:
    """How far one country (or each of a few) is from a target."""
    target = plan.target or agreed_core(desk.library.targets)[0]
    if target.leg == "related":
        return refuse_related(desk, target)
    measured = desk.library.targets["hague_core_2025"] if target.leg == "total" else target
    places = desk.places(plan)
    if len(places) > 1:
        return _several(plan, desk, measured, places)
    try:
        found = _compute(plan, desk, places[0], measured)
    except NoFigure:
        return refuse_missing(plan, desk, places[0])
    _say_gap(desk, found, measured, "lead")
    if target.leg == "total":
        _say_total(desk, found, target)
    _say_money(plan, desk, found)
    if plan.target is None:
        _say_other_default(plan, desk, found)
    elif target.id == "hague_core_2025":
        _say_unmeasured(desk)
    if found.share.value == found.target.value:
        desk.say("note-edge", "note")
        say_edge(desk, found.share)
    _say_standing(desk, target)
    _say_other_levels(plan, desk, found, target)
    _quote_dispute(desk, found)
    say_country_note(desk, found.country, Measure.SHARE)
    return Outcome(follow_ups=_next(desk, found.country))


def _compute(plan: Plan, desk: Desk, country: str, target: Target) -> Gap:
    edition = desk.edition(plan)
    newest = edition.latest_year(Measure.SHARE)
    year = next((year for year in reversed(plan.years) if year <= newest), None)
    if plan.years and year is None and not plan.also:
        edition.figure(country, Measure.SHARE, plan.years[-1])
    return compute_gap(edition, country, target, year)


def _say_gap(desk: Desk, found: Gap, target: Target, part: str) -> None:
    if found.points.value > 0:
        key = "gap-below"
    else:
        key = "gap-above" if found.points.value < 0 else "gap-level"
    desk.say(
        key,
        part,
        desk.cite_row(found.share),
        country=desk.name(found.country),
        share=desk.slot(found.share),
        points=desk.slot(found.points),
        target=desk.target_name(target),
        year=desk.slot(found.share, "year"),
        edition=desk.slot(found.share, "edition"),
    )


def _say_total(desk: Desk, found: Gap, target: Target) -> None:
    """5 % has two legs and the tables hold one (DOMAIN rule 4)."""
    desk.say(
        "gap-total",
        cites=desk.cite(f"target:{target.id}"),
        total=desk.target_slot(target),
        core=desk.target_slot(desk.library.targets["hague_core_2025"]),
        related=desk.target_slot(desk.library.targets["hague_related_2025"]),
        country=desk.name(found.country),
    )


def _say_unmeasured(desk: Desk) -> None:
    desk.say(
        "note-unmeasured",
        "note",
        desk.cite("target:hague_total_2025"),
        total=desk.target_slot(desk.library.targets["hague_total_2025"]),
        related=desk.target_slot(desk.library.targets["hague_related_2025"]),
    )


def _say_money(plan: Plan, desk: Desk, found: Gap) -> None:
    money = _money(plan, found)
    if money is None or abs(money.value) < _LEAST_MONEY:
        return
    key = "gap-money-equipment" if found.share.measure == Measure.EQUIPMENT else "gap-money"
    key += "" if money.value > 0 else "-above"
    desk.say(key, cites=desk.cite_row(money), money=desk.slot(money))
    if plan.measure is Measure.PER_CAPITA and found.per_head is not None:
        desk.say(
            "gap-per-head", cites=desk.cite_row(money), money=desk.slot(found.per_head, "size")
        )
    if plan.currency not in (None, "USD", "NATIONAL") and money is found.usd_current:
        _say_exchanged(plan, desk, found)
    if found.shares_part and found.share_current is not None:
        desk.say(
            "note-shares-part",
            "note",
            current=desk.slot(found.share_current),
            headline=desk.slot(found.share),
        )


def _say_exchanged(plan: Plan, desk: Desk, found: Gap) -> None:
    """The gap in a currency that is not the country's own, at the edition's implied rate."""
    money = _exchanged(plan, desk, found)
    if money is None:
        say_no_rate(desk, str(plan.currency))
        return
    *_, rate = money.inputs
    desk.say("gap-currency", cites=desk.cite_row(rate.inputs[0]), money=desk.slot(money, "size"))


def _exchanged(plan: Plan, desk: Desk, found: Gap) -> Figure | None:
    """The gap in the currency asked for; None where no ally reports in it."""
    try:
        rate = implied_rate(desk.edition(plan), str(plan.currency), found.year)
        return gap_in_currency(found, rate)
    except BriefingError:
        return None


def _money(plan: Plan, found: Gap) -> Figure | None:
    national = found.national_current
    wanted = plan.currency
    is_national = national is not None and (wanted == "NATIONAL" or str(wanted) in national.unit)
    if is_national and wanted != "USD":
        return national
    if found.country in AGGREGATES and found.usd_current is None:
        return found.usd_constant
    return found.usd_current


def _say_other_default(plan: Plan, desk: Desk, found: Gap) -> None:
    """No target was named: the newer one was taken, the older is told as well."""
    other = agreed_core(desk.library.targets)[-1]
    if other.id == found.points.target:
        return  # an earlier day, with one target
    try:
        beside = _compute(plan, desk, found.country, other)
    except NoFigure:
        return
    _say_gap(desk, beside, other, "detail")
    desk.say("note-default-target", "note")


def _say_standing(desk: Desk, target: Target) -> None:
    if target.standing is Standing.DEMAND:
        desk.say("note-demand", "note", desk.cite(f"target:{target.id}"))
    elif target.id.startswith("level_"):
        desk.say("note-level", "note")


def _say_other_levels(plan: Plan, desk: Desk, found: Gap, target: Target) -> None:
    """Further levels that the same question names: "2, 3.5 or both"."""
    for level in plan.levels[:3]:
        other = pick_target(desk.library.targets, str(level))
        if level == target.share or not other.is_measurable:
            continue
        _say_gap(desk, _compute(plan, desk, found.country, other), other, "detail")


def _quote_dispute(desk: Desk, found: Gap) -> None:
    """Near the line, a dispute about the very figure is shown too (DOMAIN rule 13)."""
    if abs(found.points.value) > NEAR_THE_LINE:
        return
    years = {str(found.year), str(found.year - 1)}
    for claim in reversed(desk.library.claims):
        about = claim.topic == "contradictions" and claim.countries == (found.country,)
        shares = [item for item in claim.figures if item.unit.startswith("% of GDP")]
        if about and len(shares) > 1 and any(item.year in years for item in shares):
            desk.say("dispute")
            desk.quote_claim(claim)
            return


def refuse_related(desk: Desk, target: Target) -> Outcome:
    """A leg that no table measures: nothing can be held against it (DOMAIN rule 4)."""
    desk.say(
        "related-unmeasured",
        "lead",
        desk.cite(f"target:{target.id}"),
        level=desk.target_slot(target),
    )
    return Outcome(Status.PARTIAL, follow_ups=(desk.words.say("ask-target"),))


def _on_side_asked(plan: Plan, desk: Desk, found: list[Gap]) -> list[Gap]:
    """Asked which of a group stand above or below: those alone, the furthest first, if any."""
    if not plan.groups or desk.asks("gap", "compare", "everyone"):
        return found
    is_below = desk.asks("below_it", "lowest")
    if not is_below and not desk.asks("above_it", "meets"):
        return found
    asked = [item for item in found if (item.points.value > 0) == is_below]
    return (asked if is_below else asked[::-1]) or found


def _several(plan: Plan, desk: Desk, target: Target, places: tuple[str, ...]) -> Outcome:
    found: list[Gap] = []
    for place in places[:MOST_PLACES]:
        try:
            found.append(_compute(plan, desk, place, target))
        except NoFigure:
            desk.say("row-missing", "note", country=desk.name(place))
    if not found:
        return refuse_missing(plan, desk, places[0])
    found.sort(key=lambda item: item.points.value, reverse=True)
    found = _on_side_asked(plan, desk, found)
    first = found[0]
    desk.say(
        "gaps",
        "lead",
        desk.cite_edition(first.share),
        target=desk.target_name(target),
        year=desk.slot(first.share, "year"),
        edition=desk.slot(first.share, "edition"),
    )
    for item in found:
        _say_gap_row(plan, desk, item)
    if target.id == "hague_core_2025":
        _say_unmeasured(desk)
    return Outcome(follow_ups=_next(desk, found[0].country))


def _say_gap_row(plan: Plan, desk: Desk, found: Gap) -> None:
    """One of several: share and points; the money too where the question asks for it."""
    keys = {
        "country": desk.name(found.country),
        "share": desk.slot(found.share),
        "points": desk.slot(found.points),
    }
    key = "gaps-row-below" if found.points.value > 0 else "gaps-row-met"
    money = _money_asked(plan, desk, found) if plan.wants_money else None
    if money is None:
        desk.say(key, "row", (), **keys)
    else:
        desk.say(f"{key}-money", "row", (), **keys, money=desk.slot(money, "size"))


def _money_asked(plan: Plan, desk: Desk, found: Gap) -> Figure | None:
    """The gap in the currency asked for, exchanged where the country's own is another."""
    money = _money(plan, found)
    if plan.currency in (None, "USD", "NATIONAL") or money is not found.usd_current:
        return money
    return _exchanged(plan, desk, found) or money


def _next(desk: Desk, country: str) -> tuple[str, ...]:
    name = desk.name(country)
    return (
        desk.words.say("ask-pace", country=name),
        desk.words.say("ask-plan", country=name),
        desk.words.say("ask-trend", country=name),
    )
