"""Plans: what a country or each of a group plans, those for the year asked for first."""

from __future__ import annotations

import re
from decimal import Decimal

from knowledge.model import Claim, ClaimFigure, Figure, Measure
from retrieval.desk import Desk
from retrieval.model import Evidence, Intent, Plan

FEW = 12  # words of a question that asks plainly for plans
MOST_PLACES = 6
USUAL = 2
_OTHERS = ("Trump", "Rutte", "European Commission")  # who speak about other countries' plans
_AMOUNTS = ("budget", "plan", "target", "level", "quota", "total", "spending", "defence", "regular",
            "wider", "core", "aim")  # fmt: skip


def plans_asked(plan: Plan, desk: Desk) -> list[Evidence]:
    """Asked plainly what is planned: the plans of one country, or the first of each of several."""
    places = desk.places(plan)
    if not places or len(desk.text.split()) > FEW or Intent.LOOKUP in plan.also:
        return []
    is_budget = desk.asks("budget") and bool(_years(plan))  # "Macron defence budget 2026"
    if not (desk.asks("plan") or is_budget) or desk.asks("programme", "kit", "who"):
        return []
    if desk.asks("policy") and not is_budget:
        return []
    if len(places) == 1:
        return _plans_of(plan, desk, places[0])[: plan.most_sentences or USUAL]
    return [item for place in places[:MOST_PLACES] for item in _plans_of(plan, desk, place)[:1]]


def _plans_of(plan: Plan, desk: Desk, place: str) -> list[Evidence]:
    """A country's own plans in force: of the year asked for, shares of GDP before other numbers."""
    query = f"{desk.text} share of GDP pledge target"
    return own_plans(plan, desk, place, query)


def own_plans(plan: Plan, desk: Desk, place: str, query: str) -> list[Evidence]:
    """The national plans found for a country, the best first; what others say of it is none."""
    found = desk.search(query, top=8, countries=(place,), topics=("national_plans",))
    own = [item for item in found if place in item.passage.countries]
    own = [item for item in own if not item.passage.is_overtaken] or own
    own = [item for item in own if _is_own(desk, item, place)] or own
    return sorted(own, key=lambda item: _rank(plan, desk, item), reverse=True)


def _is_own(desk: Desk, item: Evidence, place: str) -> bool:
    """Whether the country itself speaks, not somebody else about it."""
    claim = desk.library.claim(item.passage.id.removeprefix("claim:"))
    said_by = "" if claim is None else claim.said_by or ""
    return place == "USA" or not any(name in said_by for name in _OTHERS)


def _rank(plan: Plan, desk: Desk, item: Evidence) -> tuple[bool, bool, float]:
    claim = desk.library.claim(item.passage.id.removeprefix("claim:"))
    if claim is None:
        return False, False, item.score
    is_wanted = any(figure.unit.startswith("% of GDP") for figure in claim.figures)
    if desk.asks("budget") and _years(plan):
        is_wanted = any(
            figure.name == "budget" and (figure.year or "") in _years(plan)
            for figure in claim.figures
        )
    return _is_for(claim, _years(plan)), is_wanted, item.score


def _years(plan: Plan) -> tuple[str, ...]:
    return tuple(str(year) for year in (*plan.years, plan.due) if year)


def _is_for(claim: Claim, years: tuple[str, ...]) -> bool:
    """Whether a number of the claim is meant for one of the years."""
    return any((figure.year or "").startswith(years) for figure in claim.figures if years)


def say_planned_figure(plan: Plan, desk: Desk) -> Claim | None:
    """The amount or share that a country plans for a year ahead of the tables, as a figure.

    The statement that it stands in; None where there is none, and nothing was said.
    """
    newest = desk.library.edition().latest_year(Measure.SHARE)
    ahead = [year for year in (*plan.years, plan.due) if year and year > newest]
    if len(plan.countries) != 1 or not ahead or desk.asks("programme", "kit"):
        return None
    for claim, figure in _planned(plan, desk, ahead[-1]):
        desk.say(
            "plan-figure",
            "lead" if not desk.sentences else "detail",
            desk.cite(f"claim:{claim.id}"),
            country=desk.name(figure.country),
            value=desk.slot(figure),
            year=desk.slot(figure, "when"),
            said=desk.slot(figure, "edition"),
        )
        return claim
    return None


def _planned(plan: Plan, desk: Desk, year: int) -> list[tuple[Claim, Figure]]:
    """What a country plans for a year: the unit asked for, the newest statement first."""
    country = plan.countries[0]
    wants_money = desk.asks("money", "money_gap", "budget")
    found = [
        (claim, _as_figure(item, claim, country, year))
        for claim in sorted(desk.library.claims, key=lambda claim: claim.as_of, reverse=True)
        if claim.countries == (country,)
        and claim.topic == "national_plans"
        and not claim.is_overtaken
        for item in claim.figures
        if _is_amount(item, year)
    ]
    return sorted(found, key=lambda pair: pair[1].unit.startswith("%") == wants_money)


def _is_amount(item: ClaimFigure, year: int) -> bool:
    """Whether a claim's number is an amount or a share of GDP for a year or its fiscal year."""
    is_for = re.fullmatch(rf"{year}(?:[/-]\d{{2}})?", item.year or "") is not None
    is_amount = item.name.startswith(_AMOUNTS) and is_for
    is_amount = is_amount and "incl" not in item.name and "definition" not in item.name
    is_plain = re.fullmatch(r"\d+(\.\d+)?", item.value) is not None
    return is_amount and is_plain and _is_unit(item.unit)


def _as_figure(item: ClaimFigure, claim: Claim, country: str, year: int) -> Figure:
    return Figure(
        country=country,
        measure="claim",
        year=year,
        value=Decimal(item.value),
        unit=item.unit.split(" (")[0],
        estimate=False,
        source=claim.id,
        edition=claim.as_of,
    )


def _is_unit(unit: str) -> bool:
    return unit.startswith("% of GDP") or bool(re.match(r"(billion|million) [A-Z]{3}", unit))
