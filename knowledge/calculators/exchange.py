"""The exchange rate: what a currency is worth in USD, implied by an edition or named by a reader.

NATO prints spending in USD and in national currency, so one edition implies a rate for every
currency in which a member reports.
"""

from __future__ import annotations

import re
from decimal import Decimal, localcontext

from knowledge.calculators.working import CONTEXT, derive, stated, text
from knowledge.edition import Edition
from knowledge.errors import BadInput, NoFigure
from knowledge.model import Figure, Measure


def implied_rate(edition: Edition, currency: str, year: int) -> Figure:
    """Units of a currency per USD, from one member's spending in both; `year` as printed.

    The member with the largest spending of those that report in the currency is taken and
    named: its two rounded cells give the rate the most digits.

    Raises:
        NoFigure: no member reports in that currency in that year.
    """
    pairs = [
        (national, spending)
        for national in edition.column(Measure.NATIONAL_CURRENT, year)
        if currency_of(national.unit) == currency
        and (spending := edition.find(national.country, Measure.USD_CURRENT, year)) is not None
        and spending.value
    ]
    if not pairs:
        raise NoFigure(
            f"No member reports in {currency} for {year} in {edition.id}; "
            f"name a rate, such as rate=0.92, in {currency} per USD."
        )
    national, spending = max(pairs, key=lambda pair: pair[1].value)
    how = (
        f"{text(national.value)} / {text(spending.value)}, the rate implied by "
        f"{national.country}'s spending of {year} in {currency} and in USD"
    )
    with localcontext(CONTEXT):
        value = national.value / spending.value
    return derive("exchange_rate", value, f"{currency} per USD", how, (national, spending))


def named_rate(currency: str, rate: Decimal, source: str, country: str) -> Figure:
    """A rate that the reader names, in units of the currency per USD, with its source text.

    Raises:
        BadInput: the rate is not above 0.
    """
    if rate <= 0:
        raise BadInput(f"An exchange rate must be above 0, not {text(rate)}.")
    unit = f"{currency} per USD"
    how = f"rate named by the reader, {source}"
    return stated("stated_rate", rate, unit, country, source=source, how=how)


def currency_of(unit: str) -> str:
    """The currency in a table's unit: "million EUR, current prices" gives EUR, else ""."""
    match = re.match(r"million ([A-Z]{3})\b", unit)
    return match[1] if match else ""


def in_currency(amount: Figure, rate: Figure, measure: str) -> Figure:
    """An amount in current USD, exchanged at a rate; the unit names the other currency.

    Raises:
        BadInput: the amount is not in current USD, or the edition's rate is of another year.
        MixedEditions: the rate was implied by another edition.
    """
    if not amount.unit.startswith("million USD, current"):
        raise BadInput(f"Only amounts in current USD can be exchanged, not {amount.unit}.")
    if rate.year is not None and rate.year != amount.year:
        raise BadInput(f"A rate of {rate.year} does not exchange an amount of {amount.year}.")
    unit = f"million {rate.unit.removesuffix(' per USD')}, current prices"
    how = f"{text(amount.value)} x {text(rate.value)} {rate.unit} ({rate.how})"
    with localcontext(CONTEXT):
        value = amount.value * rate.value
    return derive(measure, value, unit, how, (amount, rate), target=amount.target)
