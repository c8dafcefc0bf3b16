"""The value of a formula such as `gap_pp(ESP,last,3.5)`, from the tables with plain pandas.

Independent of the product's calculators on purpose: the two must agree. Money comes back in
single units of the currency (never millions), people as persons, shares in percent. The
newest full NATO edition is used unless a formula says `edition=nato_2024_06`.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd

SOURCES = Path(__file__).resolve().parent.parent / "knowledge" / "sources"
NEWEST = "nato_2026_07"
LAST = 2026
ALL = "ALL"
AGGREGATES = {"EURCAN": "NATO_EUR_CAN", "NATO": "NATO_TOTAL"}
BASES = {
    "usd_current": "defexp_usd_current",
    "usd_const": "defexp_usd_constant",
    "nat": "defexp_national_currency_current",
}
GDP_BASES = {"usd_current": "gdp_usd_current", "usd_const": "gdp_usd_constant"}
MILLION = 1e6

Value = Any  # a number, a Series of every ally (`*`), a list of years or of countries


class FormulaError(ValueError):
    """A formula that cannot be read, or that asks for a cell no table holds."""


@cache
def table(edition: str) -> pd.DataFrame:
    """One edition's table in long form."""
    return pd.read_csv(SOURCES / edition / "table.csv")


def column(measure: str, year: int, edition: str) -> pd.Series[float]:
    """One measure of one year by iso3, allies and aggregates."""
    frame = table(edition)
    rows = frame[(frame["measure"] == measure) & (frame["year"] == year)]
    return rows.set_index("iso3")["value"].astype(float)


def cell(measure: str, country: str, year: int, edition: str) -> Value:
    """One cell, or every ally's when the country is `*`."""
    values = column(measure, year, edition)
    if country == ALL:
        return values[~values.index.isin(list(AGGREGATES.values()))]
    iso3 = AGGREGATES.get(country, country)
    if iso3 not in values.index:
        raise FormulaError(f"{edition} has no {measure} of {country} in {year}")
    return float(values.loc[iso3])


def share(country: str, year: int, edition: str = NEWEST) -> Value:
    """Share of GDP as the edition printed it, in percent."""
    return cell("defexp_share_gdp", country, year, edition)


def spend(country: str, year: int, basis: str = "usd_current", edition: str = NEWEST) -> Value:
    """Defence expenditure in dollars, or in national currency for `nat`."""
    return cell(BASES[basis], country, year, edition) * MILLION


def gdp(country: str, year: int, basis: str = "usd_current", edition: str = NEWEST) -> Value:
    """NATO's own GDP figure, in dollars."""
    return cell(GDP_BASES[basis], country, year, edition) * MILLION


def equip(country: str, year: int, edition: str = NEWEST) -> Value:
    """Equipment's share of defence expenditure, in percent."""
    return cell("equipment_share_defexp", country, year, edition)


def per_head(country: str, year: int, edition: str = NEWEST) -> Value:
    """Defence expenditure per person, in constant dollars."""
    return cell("defexp_per_capita", country, year, edition)


def troops(country: str, year: int, edition: str = NEWEST) -> Value:
    """Military personnel, in persons."""
    return cell("military_personnel", country, year, edition) * 1000


def gap_pp(country: str, year: int, target: float, edition: str = NEWEST) -> Value:
    """Target minus share, in percentage points; negative above the target."""
    return target - share(country, year, edition)


def gap_usd(country: str, year: int, target: float, edition: str = NEWEST) -> Value:
    """Target times GDP minus spending, in current dollars."""
    wanted = target / 100 * gdp(country, year, edition=edition)
    return wanted - spend(country, year, edition=edition)


def gap_nat(country: str, year: int, target: float, edition: str = NEWEST) -> float:
    """The same gap in national currency, at the rate that the two spending tables imply."""
    rate = spend(country, year, "nat", edition) / spend(country, year, edition=edition)
    return float(gap_usd(country, year, target, edition) * rate)


def top(
    n: int, year: int, measure: Callable[..., Value] = share, edition: str = NEWEST
) -> list[str]:
    """The n allies with the highest values, highest first."""
    return largest(measure(ALL, year, edition=edition), n)


def bottom(
    n: int, year: int, measure: Callable[..., Value] = share, edition: str = NEWEST
) -> list[str]:
    """The n allies with the lowest values, lowest first."""
    return smallest(measure(ALL, year, edition=edition), n)


def largest(values: pd.Series[float], n: int) -> list[str]:
    """The names of the n largest, largest first."""
    return [str(name) for name in values.sort_values(ascending=False).index[:n]]


def smallest(values: pd.Series[float], n: int) -> list[str]:
    """The names of the n smallest, smallest first."""
    return [str(name) for name in values.sort_values().index[:n]]


def rank(
    country: str, year: int, measure: Callable[..., Value] = share, edition: str = NEWEST
) -> int:
    """The place of an ally, 1 highest; equal values share the better place."""
    values = measure(ALL, year, edition=edition)
    return 1 + int((values > values.loc[country]).sum())


def count_ge(
    level: float, year: int, measure: Callable[..., Value] = share, edition: str = NEWEST
) -> int:
    """How many allies printed at or above a level."""
    return int((measure(ALL, year, edition=edition) >= level).sum())


def year_reach(country: str, target: float, window: int, last: int = LAST) -> float:
    """The year in which a straight line at the pace of the last `window` years arrives."""
    now = share(country, last)
    pace = (now - share(country, last - window)) / window
    if now >= target:
        return float(last)
    if pace <= 0:
        raise FormulaError(f"{country} never arrives at the pace of {window} years")
    return float(last + (target - now) / pace)


def year_reach_any(country: str, target: float) -> list[float]:
    """The years in which any window from 2 years to all years arrives."""
    years = []
    for window in range(2, LAST - 2014 + 1):
        try:
            years.append(year_reach(country, target, window))
        except FormulaError:
            continue
    return years


FUNCTIONS: dict[str, Value] = {
    function.__name__: function
    for function in (
        share, spend, gdp, equip, per_head, troops, gap_pp, gap_usd, gap_nat,
        top, bottom, largest, smallest, rank, count_ge, year_reach, year_reach_any,
    )
} | {"share_agg": share, "spend_agg": spend, "gdp_agg": gdp, "max": max, "min": min}  # fmt: skip

OPERATORS: dict[type, Callable[[Value, Value], Value]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


def evaluate(formula: str) -> Value:
    """The value of a formula: a number, a list of numbers, or a list of countries."""
    readable = formula.replace("(*,", f"({ALL},")
    try:
        return _value(ast.parse(readable, mode="eval").body)
    except (SyntaxError, KeyError, TypeError) as error:
        raise FormulaError(f"cannot read {formula!r}: {error}") from error


def _value(node: ast.expr) -> Value:
    if isinstance(node, ast.Constant):
        return node.value
    if isinstance(node, ast.Name):
        return LAST if node.id == "last" else FUNCTIONS.get(node.id, node.id)
    if isinstance(node, ast.BinOp):
        return OPERATORS[type(node.op)](_value(node.left), _value(node.right))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        arguments = [_value(argument) for argument in node.args]
        named = {word.arg: _value(word.value) for word in node.keywords if word.arg}
        return FUNCTIONS[node.func.id](*arguments, **named)
    raise FormulaError(f"a formula holds no {type(node).__name__}")
