"""The gap: how far a country stands from a target, in points and in money, in one edition."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal, localcontext

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import COUNTRY, EDITION, TARGET, YEAR, Computed, Entry, Input
from knowledge.calculators.exchange import implied_rate, in_currency, named_rate
from knowledge.calculators.money_gap import CONSTANT, CURRENT, money_gap, points_gap
from knowledge.calculators.population import MILLION, implied_population
from knowledge.calculators.working import CONTEXT, derive, text
from knowledge.edition import Edition
from knowledge.errors import BadInput, NoFigure
from knowledge.model import SHARE_OF_GDP, Figure, Measure, Target
from knowledge.results import Gap
from knowledge.target import measured_by, target_figure

HUNDRED = Decimal(100)
PARTING = Decimal("0.05")
"""Points by which two shares must part before both are shown (DOMAIN rule 7)."""


def gap(edition: Edition, country: str, target: Target, year: int | None = None) -> Gap:
    """The gap of a country (ISO3 or aggregate) to a target; `year` None is the newest one.

    `points` = target - share, in percentage points: positive below the target. Money gaps =
    target x GDP - spending, in the unit of the spending table, None where the edition lacks an
    input. For a target on equipment the share is equipment's part of spending and money =
    (target - share) x spending. `per_head` is the constant gap / the population that the
    edition implies. The current-price gap rests on the share in current prices: its working
    says so where that parts from the headline share (DOMAIN rule 7).

    Source of the rule: DOMAIN rules 4, 7 and 8; GDP is NATO's own table of the same edition.

    Raises:
        UnknownTarget: the target is on a leg that no table measures.
        NoFigure: the edition has no share for this country and year.
    """
    measure = measured_by(target)
    if year is None:
        year = edition.latest_year(measure, country)
    share = edition.figure(country, measure, year)
    level = target_figure(target)
    with localcontext(CONTEXT):
        points = points_gap(level, share)
        in_current_prices = _share_current(edition, share)
        current = _say_share(money_gap(edition, level, share, CURRENT), share, in_current_prices)
        constant = money_gap(edition, level, share, CONSTANT)
        population = implied_population(edition, country, year)
        return Gap(
            country=country,
            year=year,
            target=level,
            share=share,
            points=points,
            usd_current=current,
            usd_constant=constant,
            national_current=_national(edition, current),
            share_current=in_current_prices,
            per_head=_per_head(edition, constant, population),
            population=population,
            gdp_national=_gdp_national(edition, share),
        )


def gap_in_currency(found: Gap, rate: Figure) -> Figure:
    """The current-price gap in another currency, at a rate of `exchange`, in millions.

    Raises:
        NoFigure: the edition gives no gap in current USD.
    """
    if found.usd_current is None:
        raise NoFigure(
            f"{found.share.source} holds no gap in current USD for {found.country}, "
            "so it cannot be exchanged."
        )
    return in_currency(found.usd_current, rate, "gap_in_currency")


def _national(edition: Edition, current: Figure | None) -> Figure | None:
    """The gap in national currency, at the rate that the edition's own two tables imply."""
    if current is None:
        return None
    spending = current.inputs[-1]
    national = edition.find(current.country, Measure.NATIONAL_CURRENT, current.year or 0)
    if national is None or not spending.value:
        return None
    how = (
        f"{text(current.value)} x {text(national.value)} / {text(spending.value)}, "
        "at the exchange rate implied by the same edition's spending in both currencies"
    )
    return derive(
        "gap_national_current",
        current.value * national.value / spending.value,
        national.unit,
        how,
        (current, national, spending),
        target=current.target,
    )


def _say_share(
    current: Figure | None, headline: Figure, in_current_prices: Figure | None
) -> Figure | None:
    """The money gap, its working naming the share it uses where the two shares part."""
    if current is None or in_current_prices is None:
        return current
    if abs(in_current_prices.value - headline.value) <= PARTING:
        return current
    used = in_current_prices.value.quantize(Decimal("0.01"), ROUND_HALF_UP)
    how = (
        f"{current.how}; it uses the share in current prices, {text(used)} (rounded), "
        f"not the headline share, {text(headline.value)}"
    )
    return replace(current, how=how)


def _per_head(
    edition: Edition, constant: Figure | None, population: Figure | None
) -> Figure | None:
    """The constant-price gap for each person, in the price base of the per-head column."""
    if constant is None or population is None or not population.value:
        return None
    each = edition.figure(constant.country, Measure.PER_CAPITA, constant.year or 0)
    how = (
        f"{text(constant.value)} x 1000000 / {text(population.value)} persons, "
        f"implied by {population.how}"
    )
    value = constant.value * MILLION / population.value
    return derive(
        "gap_per_head", value, each.unit, how, (constant, population), target=constant.target
    )


def _gdp_national(edition: Edition, share: Figure) -> Figure | None:
    """GDP in national currency, at the rate that the edition's own two tables imply."""
    year = share.year or 0
    gdp = edition.find(share.country, Measure.GDP_CURRENT, year)
    spending = edition.find(share.country, Measure.USD_CURRENT, year)
    national = edition.find(share.country, Measure.NATIONAL_CURRENT, year)
    if gdp is None or spending is None or national is None or not spending.value:
        return None
    how = f"{text(gdp.value)} x {text(national.value)} / {text(spending.value)}"
    value = gdp.value * national.value / spending.value
    return derive("gdp_national_current", value, national.unit, how, (gdp, national, spending))


def _share_current(edition: Edition, share: Figure) -> Figure | None:
    """Spending / GDP in current prices, beside NATO's headline share on constant prices."""
    year = share.year or 0
    spending = edition.find(share.country, Measure.USD_CURRENT, year)
    gdp = edition.find(share.country, Measure.GDP_CURRENT, year)
    if share.measure != Measure.SHARE or spending is None or gdp is None or not gdp.value:
        return None
    value = spending.value / gdp.value * HUNDRED
    how = f"{text(spending.value)} / {text(gdp.value)} x 100"
    return derive("share_of_gdp_current", value, SHARE_OF_GDP, how, (spending, gdp))


def _from_words(given: Arguments) -> Computed:
    target = given.target()
    measure = Measure.EQUIPMENT if target.leg == "equipment" else Measure.SHARE
    edition = given.edition(measure)
    found = gap(edition, given.country(), target, given.year())
    money = (found.usd_current, found.usd_constant, found.national_current)
    other = _other_currency(given, edition, found)
    shares = (found.share_current, found.gdp_national)
    return found, (found.points, *money, other, found.per_head, found.population, *shares)


def _other_currency(given: Arguments, edition: Edition, found: Gap) -> Figure | None:
    if not given.has("currency"):
        if given.has("rate") or given.has("rate_source"):
            raise BadInput("rate needs currency=…, the code of what one USD buys, such as EUR.")
        return None
    currency = given.currency()
    if not given.has("rate"):
        return gap_in_currency(found, implied_rate(edition, currency, found.year))
    source = given.text("rate_source") if given.has("rate_source") else "no source named"
    return gap_in_currency(found, named_rate(currency, given.rate(), source, found.country))


ENTRY = Entry(
    "gap",
    "How far a country stands from a target, in points and in money.",
    (
        COUNTRY,
        TARGET,
        YEAR,
        Input("currency", "another currency's code, such as EUR, for the gap in current prices"),
        Input("rate", "units of it per USD (default: the rate that the edition implies)"),
        Input("rate_source", "where the rate is from, such as a central bank and a day"),
        EDITION,
    ),
    "percentage points; million USD (current and constant prices); million national or other "
    "currency; USD per person (constant prices)",
    "target - share; target / 100 x GDP - spending, same price base; x rate; / population, "
    "which is constant spending / spending per head",
    "NATO's tables of one edition; DOMAIN rules 4, 7 and 8",
    "country=ESP target=3.5 year=2026",
    _from_words,
)
