"""The growth: how spending grew, year by year and a year on average, in real and nominal terms."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, localcontext
from itertools import pairwise

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import COUNTRY, EDITION, Computed, Entry, Input
from knowledge.calculators.working import CONTEXT, derive, text
from knowledge.edition import Edition
from knowledge.errors import BadInput, NoFigure
from knowledge.model import Figure, Measure

HUNDRED = Decimal(100)
PERCENT = "%"
A_YEAR = "% a year"


@dataclass(frozen=True, slots=True)
class Pace:
    """How one series of spending grew between two years of one edition.

    `yearly` are changes on the year before, oldest first, only where both years are printed.
    `total` is the change over the whole span, `average` the compound rate a year.
    """

    measure: Measure
    start: Figure
    end: Figure
    yearly: tuple[Figure, ...]
    total: Figure
    average: Figure


@dataclass(frozen=True, slots=True)
class Growth:
    """Real growth (constant USD) beside nominal growth in US dollars and national currency.

    Nominal growth holds inflation, in US dollars the exchange rate too. One that the edition
    lacks is None; aggregates have no national currency.
    """

    country: str
    start: int
    end: int
    real: Pace
    nominal_usd: Pace | None
    nominal_national: Pace | None


def growth(
    edition: Edition, country: str, start: int | None = None, end: int | None = None
) -> Growth:
    """Growth from `start` (None: the first year) to `end` (None: the newest year).

    Yearly: value / value of the year before x 100 - 100, in "%". Average: ((end / start) ^
    (1 / years) - 1) x 100, in "% a year". An aggregate's growth includes the steps of its
    membership (DOMAIN rule 10).

    Source of the rule: DOMAIN rule 2, one edition and price base only.

    Raises:
        NoFigure: the edition lacks constant spending for one of the years, or it is 0.
        BadInput: `start` does not lie before `end`.
    """
    newest = edition.latest_year(Measure.USD_CONSTANT, country)
    last = newest if end is None else end
    first = edition.years(Measure.USD_CONSTANT, country)[0] if start is None else start
    if first >= last:
        raise BadInput(f"Growth runs forward: {first} does not lie before {last}.")
    real = pace(edition, country, Measure.USD_CONSTANT, first, last)
    return Growth(
        country=country,
        start=first,
        end=last,
        real=real,
        nominal_usd=_if_held(edition, country, Measure.USD_CURRENT, first, last),
        nominal_national=_if_held(edition, country, Measure.NATIONAL_CURRENT, first, last),
    )


_NAMES = {
    Measure.USD_CONSTANT: "real_growth",
    Measure.USD_CURRENT: "nominal_growth_usd",
    Measure.NATIONAL_CURRENT: "nominal_growth_national",
    Measure.GDP_CONSTANT: "real_gdp_growth",
}


def pace(edition: Edition, country: str, measure: Measure, first: int, last: int) -> Pace:
    """How one money series grew between two years.

    Raises:
        NoFigure: a year is missing or 0.
        BadInput: the measure is no series of spending or GDP that growth is told for.
    """
    if measure not in _NAMES:
        known = ", ".join(item.value for item in _NAMES)
        raise BadInput(f"Growth is told for {known}, not for {measure.value}.")
    start = edition.figure(country, measure, first)
    end = edition.figure(country, measure, last)
    if start.value <= 0:
        raise NoFigure(f"{country} printed {text(start.value)} in {first}: nothing to grow from.")
    within = [row for row in edition.series(country, measure) if first <= (row.year or 0) <= last]
    steps = [
        (old, new)
        for old, new in pairwise(within)
        if (new.year or 0) - (old.year or 0) == 1 and old.value > 0
    ]
    name = _NAMES[measure]
    with localcontext(CONTEXT):
        yearly = tuple(_change(name, old, new) for old, new in steps)
        total = _change(f"{name}_total", start, end)
        average = _average(f"{name}_a_year", start, end)
    return Pace(measure, start, end, yearly, total, average)


def _if_held(
    edition: Edition, country: str, measure: Measure, first: int, last: int
) -> Pace | None:
    ends = [edition.find(country, measure, year) for year in (first, last)]
    if any(end is None for end in ends):
        return None
    return pace(edition, country, measure, first, last)


def _change(name: str, old: Figure, new: Figure) -> Figure:
    how = f"{text(new.value)} / {text(old.value)} x 100 - 100"
    return derive(name, new.value / old.value * HUNDRED - HUNDRED, PERCENT, how, (new, old))


def _average(name: str, start: Figure, end: Figure) -> Figure:
    """The compound rate; Decimal's own power, exact to the last of 28 digits but one."""
    years = (end.year or 0) - (start.year or 0)
    how = f"(({text(end.value)} / {text(start.value)}) ^ (1 / {years}) - 1) x 100"
    value = ((end.value / start.value) ** (Decimal(1) / years) - 1) * HUNDRED
    return derive(name, value, A_YEAR, how, (end, start))


def _from_words(given: Arguments) -> Computed:
    edition = given.edition(Measure.USD_CONSTANT)
    found = growth(edition, given.country(), given.year("start"), given.year("end"))
    paces = [
        item for item in (found.real, found.nominal_usd, found.nominal_national) if item is not None
    ]
    averages = [figure for item in paces for figure in (item.average, item.total)]
    return found, (*averages, *(figure for item in paces for figure in item.yearly))


ENTRY = Entry(
    "growth",
    "How spending grew a year on average and year by year, real and nominal side by side.",
    (
        COUNTRY,
        Input("start", "a year (default: the first of the edition)"),
        Input("end", "a year (default: the newest of the edition)"),
        EDITION,
    ),
    "% a year on average; % over the span and on the year before",
    "((end / start) ^ (1 / years) - 1) x 100; value / value of the year before x 100 - 100",
    "one edition and price base only; DOMAIN rule 2",
    "country=POL start=2014 end=2024",
    _from_words,
)
