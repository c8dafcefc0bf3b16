"""Countries side by side: same year, same edition, price base named."""

from __future__ import annotations

from knowledge.calculators.comparison import FEWEST, MOST
from knowledge.calculators.comparison import comparison as compute_comparison
from knowledge.calculators.exchange import implied_rate, in_currency
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.model import ALLIANCE, EUROPE_AND_CANADA, Figure, Measure
from retrieval.desk import Desk, Outcome
from retrieval.kinds.asked import asked_year
from retrieval.kinds.gap import gap
from retrieval.kinds.refusal import refuse_missing
from retrieval.model import Plan

MOST_PLACES = 12


def comparison(plan: Plan, desk: Desk) -> Outcome:
    """Two to twelve countries or aggregates, share and money from one edition and year."""
    places = desk.places(plan)
    if len(places) == 1:
        places = (*places, ALLIANCE, EUROPE_AND_CANADA)
    if plan.target is not None and plan.target.leg != "equipment":
        return gap(plan, desk)
    edition = desk.edition(plan)
    wanted = plan.measures[0] if plan.measures else plan.measure
    measure = wanted if edition.years(wanted) else Measure.SHARE
    try:
        year = _common_year(plan, edition, places, measure)
    except NoFigure:
        return refuse_missing(plan, desk, places[0])
    if len(places) == FEWEST and desk.asks("who", "allies") and desk.asks("ranking"):
        places = _with_those_between(desk, edition, places, measure, year)
    rows = _rows(edition, places, measure, year)
    if not rows:
        return refuse_missing(plan, desk, places[0])
    measure = Measure(rows[0].measure)
    _say_lead(desk, rows, measure)
    _say_apart(desk, edition, rows, measure)
    say_rows(plan, desk, edition, rows)
    for place in places[:MOST_PLACES]:
        if all(row.country != place for row in rows):
            desk.say("row-missing", "note", country=desk.name(place))
    if any(place in (ALLIANCE, EUROPE_AND_CANADA) for place in places):
        desk.say("note-aggregate", "note")
    return Outcome(follow_ups=_next(desk, rows))


def say_rows(plan: Plan, desk: Desk, edition: Edition, rows: list[Figure]) -> None:
    """The figures one below the other, the highest first, with their price base."""
    rate = _rate(plan, edition, rows[0])
    for row in sorted(rows, key=lambda item: item.value, reverse=True):
        _say_row(desk, edition, row, plan.measures, rate)
    if any(figure.unit.startswith("million") for figure in desk.figures):
        desk.say("note-prices", "note")


def _with_those_between(
    desk: Desk, edition: Edition, places: tuple[str, ...], measure: Measure, year: int
) -> tuple[str, ...]:
    """Two allies and those whose value lies between theirs, where it is asked who does."""
    ends = [row.value for row in _rows(edition, places, measure, year)]
    if len(ends) != FEWEST or not desk.asks("lies_between"):
        return places
    column = edition.column(measure, year)
    inner = (row.country for row in column if min(ends) < row.value < max(ends))
    return (*places, *(country for country in inner if country not in places))


def _common_year(plan: Plan, edition: Edition, places: tuple[str, ...], measure: Measure) -> int:
    """The year asked for, or the newest that all of the places have."""
    if plan.years:
        return asked_year(plan, edition.years(measure))
    years = set(edition.years(measure))
    for place in places:
        held = set(edition.years(measure, place))
        years = years & held if held else years
    return max(years)


def _rows(edition: Edition, places: tuple[str, ...], measure: Measure, year: int) -> list[Figure]:
    """The figures to compare; amounts in several currencies as dollars, never as bare numbers."""
    rows = [figure for figure in _column(edition, places, measure, year) if figure]
    if measure == Measure.NATIONAL_CURRENT and len({row.unit for row in rows}) > 1:
        return _rows(edition, places, Measure.USD_CURRENT, year)
    return rows


def _column(
    edition: Edition, places: tuple[str, ...], measure: Measure, year: int
) -> list[Figure | None]:
    return [edition.find(place, measure, year) for place in places[:MOST_PLACES]]


def _say_lead(desk: Desk, rows: list[Figure], measure: Measure) -> None:
    best = max(rows, key=lambda item: item.value)
    level = [row for row in rows if row.value == best.value]
    desk.say(
        "comparison" if len(level) == 1 else "comparison-level",
        "lead",
        desk.cite_edition(best),
        country=", ".join(desk.name(row.country) for row in level),
        measure=desk.words.say(f"measure-{measure.value.replace('_', '-')}"),
        value=desk.slot(best),
        year=desk.slot(best, "year"),
        edition=desk.slot(best, "edition"),
    )


def _say_apart(desk: Desk, edition: Edition, rows: list[Figure], measure: Measure) -> None:
    """How far the first is ahead of the second: of two always, of more where it is asked.

    In points for shares, else in the measure's unit (DOMAIN rule 2); how many times it is only
    where that is asked.
    """
    wants_ratio, is_pair = desk.asks("how_many_times"), len(rows) == FEWEST
    is_told = is_pair or wants_ratio or desk.asks("difference")
    if not is_told or not FEWEST <= len(rows) <= MOST:
        return
    pair = [row.country for row in rows]
    found = compute_comparison(edition, pair, (measure,), rows[0].year).columns[0]
    cites = desk.cite_row(found.rows[0])
    if wants_ratio and found.ratio is not None:
        desk.say("comparison-ratio", "detail", cites, ratio=desk.slot(found.ratio, "number"))
    if is_pair and found.lead.value:
        desk.say("sides-difference", "detail", cites, difference=desk.slot(found.lead, "size"))
    elif not is_pair:
        desk.say("comparison-lead", "detail", cites, lead=desk.slot(found.lead))


def _rate(plan: Plan, edition: Edition, row: Figure) -> Figure | None:
    """The rate of the currency asked for where the amounts are in dollars, if one is implied."""
    if row.measure != Measure.USD_CURRENT or plan.currency in (None, "USD", "NATIONAL"):
        return None
    try:
        return implied_rate(edition, str(plan.currency), row.year or 0)
    except NoFigure:
        return None


def _say_row(
    desk: Desk, edition: Edition, row: Figure, measures: tuple[Measure, ...], rate: Figure | None
) -> None:
    """A country's figure and what else was asked; else money beside shares, shares beside money.

    Dollars stand beside the amount in the currency asked for, at `rate` per dollar.
    """
    usual = Measure.USD_CURRENT if row.measure == Measure.SHARE else Measure.SHARE
    others = [item for item in measures if item != row.measure] or [usual]
    held = [edition.find(row.country, other, row.year or 0) for other in others]
    if rate is not None:
        held.insert(0, in_currency(row, rate, "spending_exchanged"))
    beside = ", ".join(desk.slot(figure) for figure in held if figure is not None)
    keys = {"country": desk.name(row.country), "value": desk.slot(row)}
    if not beside:
        desk.say("row", "row", desk.cite_row(row), **keys)
        return
    desk.say("row-beside", "row", desk.cite_row(row), **keys, beside=beside)


def _next(desk: Desk, rows: list[Figure]) -> tuple[str, ...]:
    name = desk.name(rows[0].country)
    return desk.words.say("ask-gap", country=name), desk.words.say("ask-trend", country=name)
