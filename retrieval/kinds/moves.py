"""Moves: who rose and who fell between two years of one edition."""

from __future__ import annotations

from decimal import Decimal

from knowledge.calculators.change import change as compute_change
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.model import AGGREGATES, Figure
from knowledge.results import Change
from retrieval.desk import Desk, Outcome
from retrieval.kinds.refusal import refuse_missing
from retrieval.model import Plan

USUAL_TOP = 5
MOST_ROWS = 12


def moves(plan: Plan, desk: Desk) -> Outcome:
    """The largest rises or falls; where it is asked who rose or fell, only those who did."""
    edition = _edition(plan, desk)
    found = _changes(plan, desk, edition)
    if not found:
        return refuse_missing(plan, desk, "NATO_TOTAL")
    first = found[0]
    if plan.moved:
        found = [item for item in found if _has_moved(item, plan.moved)]
        _say_number(plan, desk, first, len(found))
    else:
        _say_lead(plan, desk, first)
    usual = MOST_ROWS if plan.moved == "fell" else USUAL_TOP
    for item in found[: plan.top or usual]:
        _say_row(desk, item)
    if plan.without:
        desk.say("ranking-without", "note", names=", ".join(map(desk.name, plan.without)))
    asks = (desk.words.say("ask-ranking"), desk.words.say("ask-count-years"))
    return Outcome(follow_ups=asks)


def _edition(plan: Plan, desk: Desk) -> Edition:
    edition = desk.edition(plan)
    if edition.years(plan.measure):
        return edition
    return desk.library.edition_with("NATO_TOTAL", plan.measure, None)


def _changes(plan: Plan, desk: Desk, edition: Edition) -> list[Change]:
    """All changes of the span, the largest in the direction asked for first."""
    first, last = plan.years[0], plan.years[-1] if len(plan.years) > 1 else None
    named = desk.places(plan) or edition.countries(plan.measure)
    among = tuple(country for country in named if country not in plan.without)
    found = []
    for country in among:
        try:
            found.append(compute_change(edition, country, plan.measure, first, last))
        except NoFigure:
            continue
    found = [item for item in found if item.end.country not in AGGREGATES]
    falls_first = plan.moved == "fell" or (plan.is_lowest and not plan.moved)
    found.sort(key=lambda item: _shown(item).value, reverse=not falls_first)
    return found[::-1] if plan.moved == "rose" and plan.is_lowest else found


def _has_moved(found: Change, moved: str) -> bool:
    return found.difference.value < 0 if moved == "fell" else found.difference.value > 0


def _keys(plan: Plan, desk: Desk, found: Change) -> dict[str, str]:
    return {
        "measure": desk.words.say(f"measure-{plan.measure.value.replace('_', '-')}"),
        "start": desk.slot(found.start, "year"),
        "end": desk.slot(found.end, "year"),
        "edition": desk.slot(found.end, "edition"),
    }


def _say_lead(plan: Plan, desk: Desk, found: Change) -> None:
    desk.say("ranking-rises", "lead", desk.cite_edition(found.end), **_keys(plan, desk, found))


def _say_number(plan: Plan, desk: Desk, first: Change, number: int) -> None:
    """How many rose or fell, or that nobody did."""
    cites = desk.cite_edition(first.end)
    if not number:
        desk.say(f"moved-{plan.moved}-none", "lead", cites, **_keys(plan, desk, first))
        return
    counted = Figure(
        country="NATO",
        measure=f"allies_that_{plan.moved}",
        year=first.end.year,
        value=Decimal(number),
        unit="allies",
        estimate=first.end.estimate,
        source=first.end.source,
        edition=first.end.edition,
        how=f"allies whose value of {first.end.year} lies "
        f"{'below' if plan.moved == 'fell' else 'above'} that of {first.start.year}",
    )
    keys = _keys(plan, desk, first)
    desk.say(f"moved-{plan.moved}", "lead", cites, number=desk.slot(counted), **keys)


def _shown(found: Change) -> Figure:
    """The change that a list shows and is ordered by: points for shares, else % of the start."""
    is_share = found.end.unit.startswith("%") or found.percent is None
    return found.difference if is_share or found.percent is None else found.percent


def _say_row(desk: Desk, found: Change) -> None:
    """One country's change, as `_shown` has it."""
    moved = _shown(found)
    desk.say(
        "ranking-rises-row",
        "ranked",
        country=desk.name(found.end.country),
        difference=desk.slot(moved, "signed"),
        start=desk.slot(found.start),
        end=desk.slot(found.end),
    )
