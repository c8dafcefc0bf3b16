"""A published figure: one country, one measure, one year, one edition."""

from __future__ import annotations

from decimal import Decimal

from knowledge.calculators.computed import computed_share
from knowledge.calculators.count import count_at
from knowledge.calculators.exchange import implied_rate, in_currency
from knowledge.errors import BriefingError, NoFigure
from knowledge.model import AGGREGATES, Figure, Measure
from knowledge.target import agreed_core
from retrieval.desk import Desk, Outcome
from retrieval.kinds.beside import say_figure_beside
from retrieval.kinds.money import say_no_rate
from retrieval.kinds.plans import say_planned_figure
from retrieval.kinds.refusal import refuse_missing
from retrieval.model import Plan

_NOTED = {"NLD": Measure.SHARE, "LUX": Measure.SHARE, "CAN": None, "GBR": None}


def lookup(plan: Plan, desk: Desk) -> Outcome:
    """The published figure with edition and estimate mark, or what is missing."""
    if plan.stated:
        return _answer_stated(plan, desk)
    country = plan.countries[0]
    try:
        edition = desk.library.edition_with(country, plan.measure, None)
        if plan.edition:
            edition = desk.edition(plan)
        year = desk.year(plan, edition, country, plan.measure)
        figure = edition.figure(country, plan.measure, year)
    except NoFigure:
        return _planned_instead(plan, desk, country) or refuse_missing(plan, desk, country)
    if desk.asks("gdp_per_head"):  # in no table: said first, the whole GDP stands in
        desk.say("missing-measure", "lead", country=desk.name(country))
    _say_figure(desk, figure)
    if plan.measure is Measure.PER_CAPITA and plan.currency not in (None, "USD"):
        desk.say("note-per-head-dollars", "note")
    _say_exchanged(plan, desk, figure)
    if not _say_further(plan, desk, figure):
        _say_beside(plan, desk, figure)
    say_edge(desk, figure)
    say_country_note(desk, country, plan.measure)
    return Outcome(follow_ups=_next(desk, country))


def _say_figure(desk: Desk, figure: Figure, part: str = "lead") -> None:
    measure = desk.words.say(f"measure-{figure.measure.replace('_', '-')}")
    desk.say(
        "lookup",
        part,
        desk.cite_row(figure),
        country=desk.name(figure.country),
        measure=measure,
        value=desk.slot(figure),
        year=desk.slot(figure, "year"),
        edition=desk.slot(figure, "edition"),
        publisher=_publisher(desk, figure),
    )


def _say_exchanged(plan: Plan, desk: Desk, figure: Figure) -> None:
    """The same spending in the currency asked for, at the rate that the edition implies."""
    wanted, unit = plan.currency, figure.unit
    if wanted in (None, "USD", "NATIONAL") or str(wanted) in unit or not unit.startswith("million"):
        return
    edition = desk.library.edition(figure.source)
    dollars = edition.find(figure.country, Measure.USD_CURRENT, figure.year or 0)
    try:
        rate = implied_rate(edition, str(wanted), figure.year or 0)
        if dollars is None:
            return
        money = in_currency(dollars, rate, "spending_exchanged")
    except BriefingError:
        say_no_rate(desk, str(wanted))
        return
    desk.say("gap-currency", cites=desk.cite_row(rate.inputs[0]), money=desk.slot(money))


def _say_further(plan: Plan, desk: Desk, figure: Figure) -> bool:
    """The other measures that the question names; whether any was there to say."""
    said = False
    for measure in plan.measures:
        if measure == figure.measure:
            continue
        try:
            edition = desk.library.edition_with(figure.country, measure, figure.year)
            further = edition.figure(figure.country, measure, figure.year or 0)
        except NoFigure:
            continue
        _say_figure(desk, further, "detail")
        said = True
    return said


def _publisher(desk: Desk, figure: Figure) -> str:
    return desk.publisher(desk.library.edition(figure.source).source.publisher)


def _say_beside(plan: Plan, desk: Desk, figure: Figure) -> None:
    """Money beside a share, a share beside money: from the same edition and year."""
    edition = desk.library.edition(figure.source)
    if figure.measure == Measure.MILEX_SHARE:
        _say_nato_beside(desk, figure)
        return
    other = {Measure.SHARE: Measure.USD_CURRENT}.get(plan.measure, Measure.SHARE)
    if plan.measure in (Measure.SHARE, Measure.USD_CURRENT, Measure.NATIONAL_CURRENT):
        beside = edition.find(figure.country, other, figure.year or 0)
        if beside is not None:
            desk.say("beside", cites=desk.cite_row(beside), value=desk.slot(beside))


def _say_nato_beside(desk: Desk, figure: Figure) -> None:
    nato = desk.library.edition()
    found = nato.find(figure.country, Measure.SHARE, figure.year or 0)
    if found is not None:
        desk.say(
            "nato-beside",
            cites=desk.cite_row(found),
            value=desk.slot(found),
            year=desk.slot(found, "year"),
            edition=desk.slot(found, "edition"),
        )
    claim = desk.library.claim("D-011")
    if claim is not None:
        desk.quote_claim(claim)


def say_country_note(desk: Desk, country: str, measure: Measure) -> None:
    """The footnote that an expert would add for this country."""
    if country in AGGREGATES:
        desk.say("note-aggregate", "note")
    elif country in _NOTED and _NOTED[country] in (None, measure):
        desk.say(f"note-{country.lower()}", "note")


def say_country_notes(desk: Desk, countries: tuple[str, ...]) -> None:
    """The footnotes of countries whose year is not the calendar's, as an answer's lead."""
    for country in countries:
        if country in _NOTED and _NOTED[country] is None:
            desk.say(f"note-{country.lower()}", "lead")


def _answer_stated(plan: Plan, desk: Desk) -> Outcome:
    """A figure that the question asserts, held against the tables (never taken over)."""
    country, stated = plan.countries[0], plan.stated[0]
    edition = desk.library.edition()
    try:
        year = desk.year(plan, edition, country, Measure.SHARE)
        figure = edition.figure(country, Measure.SHARE, year)
    except NoFigure:
        return refuse_missing(plan, desk, country)
    agrees = _is_borne_out(figure.value, stated, plan.believed)
    key = "stated-right" if agrees else "stated-wrong"
    desk.say(
        key,
        "lead",
        desk.cite_row(figure),
        country=desk.name(country),
        value=desk.slot(figure),
        year=desk.slot(figure, "year"),
        edition=desk.slot(figure, "edition"),
    )
    if not agrees and not plan.believed:
        _say_where_stated(desk, country, stated)
    return Outcome(follow_ups=_next(desk, country))


def _planned_instead(plan: Plan, desk: Desk, country: str) -> Outcome | None:
    """A year ahead of the tables: what the country has planned for it, if it said."""
    claim = say_planned_figure(plan, desk)
    if claim is None:
        return None
    desk.quote_claim(claim)
    say_figure_beside(plan, desk)
    return Outcome(follow_ups=_next(desk, country))


def _is_borne_out(value: Decimal, stated: Decimal, side: str) -> bool:
    """Whether a published value bears a belief out: unrounded on the side that it names."""
    if side:
        return value >= stated if side == "above" else value < stated
    return abs(value - stated) <= Decimal("0.05")


def say_edge(desk: Desk, figure: Figure) -> None:
    """A printed 2 that spending / GDP does not bear out is flagged (DOMAIN rule 6)."""
    floor = agreed_core(desk.library.targets)[-1].share
    if figure.measure != Measure.SHARE or figure.value != floor or figure.year is None:
        return
    edition = desk.library.edition(figure.source)
    if all(row.country != figure.country for row in count_at(edition, floor, figure.year).edge):
        return
    desk.say(
        "count-edge",
        "note",
        country=desk.name(figure.country),
        value=desk.slot(figure),
        computed=desk.slot(computed_share(edition, figure.country, figure.year)),
    )


def _say_where_stated(desk: Desk, country: str, stated: Decimal) -> None:
    """Whether an older edition once printed the stated share for some year."""
    for edition in reversed(desk.library.nato_editions()):
        for figure in edition.series(country, Measure.SHARE):
            if abs(figure.value - stated) < Decimal("0.005"):
                desk.say(
                    "stated-once",
                    cites=desk.cite_row(figure),
                    country=desk.name(country),
                    value=desk.slot(figure),
                    year=desk.slot(figure, "year"),
                    edition=desk.slot(figure, "edition"),
                )
                return


def _next(desk: Desk, country: str) -> tuple[str, ...]:
    name = desk.name(country)
    return (
        desk.words.say("ask-gap", country=name),
        desk.words.say("ask-trend", country=name),
    )
