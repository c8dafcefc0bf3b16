"""Bands: the allies that stand between two levels, both included."""

from __future__ import annotations

from decimal import Decimal

from knowledge.calculators.ranking import ranking
from knowledge.calculators.working import text
from knowledge.errors import NoFigure
from knowledge.model import ALLIANCE, Figure, Measure
from knowledge.target import plain_level
from retrieval.desk import Desk, Outcome
from retrieval.kinds.asked import asked_year
from retrieval.kinds.refusal import refuse_missing
from retrieval.model import Plan


def band(plan: Plan, desk: Desk) -> Outcome:
    """How many allies stand in the band, and which, the highest first (DOMAIN rule 6)."""
    if plan.band is None:
        return refuse_missing(plan, desk, ALLIANCE)
    low, high = plan.band
    edition = desk.edition(plan)
    among = desk.library.countries.group(plan.group) if plan.group else None
    try:
        year = asked_year(plan, edition.years(Measure.SHARE))
    except NoFigure:
        return refuse_missing(plan, desk, ALLIANCE)
    rows = ranking(edition, Measure.SHARE, year, among=among).rows
    if not rows:
        return refuse_missing(plan, desk, ALLIANCE)
    found = [row for row in rows if low <= row.value <= high]
    said = desk.words.say(
        "band",
        low=desk.target_slot(plain_level(low)),
        high=desk.target_slot(plain_level(high)),
        year=desk.slot(rows[0], "year"),
        edition=desk.slot(rows[0], "edition"),
        number=desk.slot(_number(found, rows, low, high)),
    )
    if plan.group:
        group = desk.library.countries.group_name(plan.group, desk.lang)
        said = desk.words.say("among", group=group, said=said)
    desk.put(said, "lead", desk.cite_edition(rows[0]))
    for row in found:
        desk.say("row", "row", country=desk.name(row.country), value=desk.slot(row))
    if among is None:
        desk.say("note-iceland", "note", desk.cite("claim:T-050"))
    return Outcome(follow_ups=(desk.words.say("ask-count-years"), desk.words.say("ask-ranking")))


def _number(found: list[Figure], rows: tuple[Figure, ...], low: Decimal, high: Decimal) -> Figure:
    """How many of the rows stand in the band, counted on unrounded values."""
    how = f"rows from {text(low)} to {text(high)}, both included, of {len(rows)} with a value"
    first = rows[0]
    return Figure(
        country="NATO", measure="allies_in_band", year=first.year, value=Decimal(len(found)),
        unit="allies", estimate=first.estimate, source=first.source, edition=first.edition,
        how=how, inputs=tuple(found),
    )  # fmt: skip
