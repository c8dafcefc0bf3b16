"""Identities: what the columns of one edition must give when computed from each other."""

from __future__ import annotations

import pandas as pd

from knowledge.model import Measure
from knowledge.tables import CATEGORIES, Cell, Finding, Tables, by_edition, differing

_CONSTANT = (Measure.USD_CONSTANT, Measure.GDP_CONSTANT)
_NEAR_ZERO = 1e-9
_PARTED = 0.05
_LEAP = 25


def _columns(tables: Tables, *measures: Measure) -> tuple[pd.Series[float], ...]:
    return tuple(tables.wide[item.value] for item in measures)


def shares(tables: Tables) -> Finding:
    """Share = constant spending / constant GDP within the rounding of all three."""
    share, spending, gdp = _columns(tables, Measure.SHARE, *_CONSTANT)
    computed = spending / gdp * 100
    slack = tables.half(Measure.SHARE) + _NEAR_ZERO
    slack = slack + (tables.half(_CONSTANT[0]) * 100 + tables.half(_CONSTANT[1]) * computed) / gdp
    return differing(
        "share of GDP is constant spending / constant GDP",
        Measure.SHARE, share, computed, slack, "but spending / GDP gives {value}",
    )  # fmt: skip


def shares_in_current_prices(tables: Tables) -> Finding:
    """The headline share and spending / GDP in current prices agree within 0.05 points."""
    share, spending, gdp = _columns(tables, Measure.SHARE, Measure.USD_CURRENT, Measure.GDP_CURRENT)
    return differing(
        "headline and current-price share agree within 0.05 points",
        Measure.SHARE, share, spending / gdp * 100, _PARTED,
        "but in current prices the share is {value}",
    )  # fmt: skip


def categories(tables: Tables) -> Finding:
    """Equipment, personnel, infrastructure and other shares sum to 100."""
    four = tables.wide[[item.value for item in CATEGORIES]].dropna()
    total = four.sum(axis=1)
    whole = pd.Series(100.0, index=total.index)
    found = differing("category shares sum to 100", Measure.EQUIPMENT, whole, total, 0.1, "{value}")
    bad = tuple((cell, f"the four shares sum to {why}") for cell, why in found.bad)
    return Finding(found.name, found.looked, bad)


def per_head(tables: Tables) -> Finding:
    """Spending and GDP per head imply the same population, where an edition prints both."""
    spending, gdp, each, gdp_each = _columns(
        tables, *_CONSTANT, Measure.PER_CAPITA, Measure.GDP_PER_CAPITA
    )
    computed = spending / (gdp / (gdp_each * 1000))  # GDP per head is in thousand dollars
    relative = (
        tables.half(Measure.USD_CONSTANT) / spending
        + tables.half(Measure.GDP_CONSTANT) / gdp
        + tables.half(Measure.GDP_PER_CAPITA) / gdp_each
    )
    slack = tables.half(Measure.PER_CAPITA) + computed * relative + _NEAR_ZERO
    return differing(
        "spending per head fits GDP per head",
        Measure.PER_CAPITA, each, computed, slack,
        "but the population that GDP per head implies gives {value}",
    )  # fmt: skip


def national_rates(tables: Tables) -> Finding:
    """A country's constant prices in its currency and in dollars keep one rate in all years."""
    national, dollars = _columns(tables, Measure.NATIONAL_CONSTANT, Measure.USD_CONSTANT)
    rate = (national / dollars).groupby(level=["edition", "country"]).transform("median")
    slack = tables.half(Measure.NATIONAL_CONSTANT) + tables.half(Measure.USD_CONSTANT) * rate
    return differing(
        "constant prices keep one exchange rate",
        Measure.NATIONAL_CONSTANT, national, dollars * rate, 2 * slack + national * 1e-8,
        "but the row's rate to the dollar gives {value}",
    )  # fmt: skip


def exchange_rates(tables: Tables) -> Finding:
    """Current spending in one currency keeps one rate to the dollar in each year."""
    national, dollars = _columns(tables, Measure.NATIONAL_CURRENT, Measure.USD_CURRENT)
    rows = tables.cells[tables.cells["measure"] == Measure.NATIONAL_CURRENT.value]
    unit = rows.drop_duplicates(["edition", "country", "year"]).set_index(
        ["edition", "country", "year"]
    )["unit"]
    rates = national / dollars
    rounding = tables.half(Measure.NATIONAL_CURRENT) + tables.half(Measure.USD_CURRENT) * rates
    frame = pd.DataFrame(
        {"rate": rates, "rounding": rounding / national, "unit": unit.reindex(rates.index)}
    )
    groups = frame.dropna().groupby(["edition", "year", "unit"])
    several = groups["rate"].transform("size") >= 3  # of two that differ, which one is odd?
    rate = groups["rate"].transform("median")[several].reindex(rates.index)
    # The middle rate is itself rounded, by as much as the middle of the roundings.
    slack = rounding + national * (groups["rounding"].transform("median") + 1e-6)
    return differing(
        "one exchange rate for a currency and year",
        Measure.NATIONAL_CURRENT, national, dollars * rate, slack,
        "but the others' rate to the dollar gives {value}",
    )  # fmt: skip


def real_changes(tables: Tables) -> Finding:
    """The printed real change is the growth of constant spending on the year before."""
    printed, spending = _columns(tables, Measure.REAL_CHANGE, Measure.USD_CONSTANT)
    before = spending.groupby(level=["edition", "country"]).shift(1)
    computed = spending / before * 100 - 100
    half = tables.half(Measure.USD_CONSTANT)
    slack = tables.half(Measure.REAL_CHANGE) + 100 * half * (1 + spending / before) / before
    return differing(
        "real change is the growth of constant spending",
        Measure.REAL_CHANGE, printed, computed, slack + 1e-6,
        "but constant spending grew by {value} %",
    )  # fmt: skip


def leaps_of_gdp(tables: Tables) -> Finding:
    """A country's real GDP does not leap by more than a quarter from one year to the next."""
    (gdp,) = _columns(tables, Measure.GDP_CONSTANT)
    before = gdp.groupby(level=["edition", "country"]).shift(1)
    growth = (gdp / before * 100 - 100).dropna()
    bad: list[tuple[Cell, str]] = [
        (
            (str(edition), str(country), int(year), Measure.GDP_CONSTANT.value),
            f"is {growth[edition, country, year]:+.1f} % on the year before",
        )
        for edition, country, year in growth.index[growth.abs() > _LEAP]
    ]
    return Finding("real GDP moves by less than 25 % a year", by_edition(growth.index), tuple(bad))
