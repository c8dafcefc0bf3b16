"""Workings: builds a derived figure from its inputs, with formula, edition and estimate mark."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Context, Decimal

from knowledge.edition import require_same_edition
from knowledge.errors import MixedEditions
from knowledge.model import Figure, Measure

CONTEXT = Context(prec=28)
"""The arithmetic of every calculator, whatever context the caller has set."""

PERCENTAGES = frozenset(
    {
        Measure.SHARE,
        Measure.MILEX_SHARE,
        Measure.MILEX_SHARE_GOV,
        Measure.EQUIPMENT,
        Measure.PERSONNEL_COSTS,
        Measure.INFRASTRUCTURE,
        Measure.OTHER,
        Measure.REAL_CHANGE,
    }
)
"""Measures in percent: their differences are percentage points, never percent (DOMAIN 8)."""


STATED = frozenset(
    {"target", "stated_rate", "stated_growth", "stated_share", "stated_step", "national_plan"}
)
"""Inputs that a summit, a reader or a government states: they belong to no edition."""


def derive(
    measure: str,
    value: Decimal,
    unit: str,
    how: str,
    inputs: tuple[Figure, ...],
    *,
    year: int | None = None,
    target: str | None = None,
) -> Figure:
    """A figure computed from inputs of one edition; stated ones among them belong to none.

    Country, edition and (unless given) year are those of the first input that is not stated
    (see `STATED`); it is an estimate when any such input is one.

    Raises:
        MixedEditions: the inputs come from different editions, or money of different price
            bases meets among them (DOMAIN rule 2).
    """
    published = tuple(figure for figure in inputs if figure.measure not in STATED)
    require_same_edition(*published)
    require_one_price_base(*published)
    first = published[0]
    return Figure(
        country=first.country,
        measure=measure,
        year=first.year if year is None else year,
        value=value,
        unit=unit,
        estimate=any(figure.estimate for figure in published),
        source=first.source,
        edition=first.edition,
        how=how,
        inputs=inputs,
        target=target,
    )


def stated(
    measure: str,
    value: Decimal,
    unit: str,
    country: str,
    *,
    source: str = "reader",
    how: str = "stated by the reader",
    year: int | None = None,
) -> Figure:
    """An input that no table holds, such as a growth rate that the reader names.

    `measure` is one of `STATED`; `source` says who stated it.
    """
    return Figure(
        country=country,
        measure=measure,
        year=year,
        value=value,
        unit=unit,
        estimate=False,
        source=source,
        edition="",
        how=how,
    )


def price_base(unit: str) -> str:
    """The prices that a unit is in, such as "current" or "2021"; empty where it has none."""
    found = re.search(r"(current|\d{4}) prices", unit)
    return found.group(1) if found else ""


def require_one_price_base(*figures: Figure) -> None:
    """Refuse money of different price bases in one calculation; `derive` asks it always.

    Figures without a price base (shares, persons, targets) go with any.

    Raises:
        MixedEditions: at least two price bases meet.
    """
    bases = sorted({base for figure in figures if (base := price_base(figure.unit))})
    if len(bases) > 1:
        raise MixedEditions(
            f"Money in {' and '.join(bases)} prices cannot meet in one calculation; "
            "take measures of one price base."
        )


def require_same_basis(*figures: Figure) -> None:
    """Refuse to add, subtract or order money of different price bases or currencies.

    A conversion at an exchange rate multiplies and divides, so it has no need to ask.

    Raises:
        MixedEditions: the units differ in currency or price base.
    """
    require_one_price_base(*figures)
    currencies = sorted({code for figure in figures if (code := currency(figure.unit))})
    if len(currencies) > 1:
        raise MixedEditions(
            f"Money in {' and '.join(currencies)} cannot be added or subtracted; convert it at "
            "a named exchange rate first, or take spending_usd_current."
        )


def currency(unit: str) -> str:
    """The currency code in a unit such as "million BGN, current prices"; empty where none is."""
    found = re.search(r"\b(?!GDP|GNI)[A-Z]{3}\b", unit)
    return found.group() if found else ""


def text(value: Decimal) -> str:
    """A value as a formula shows it: every digit, never an exponent."""
    return f"{value:f}"


def term(value: Decimal) -> str:
    """The same as a term to add or subtract: a negative one stands in brackets."""
    return f"({text(value)})" if value < 0 else text(value)


def finest_places(figures: Iterable[Figure]) -> int:
    """The most decimals that any of the figures is printed with; 0 for none.

    A file drops trailing zeros, so one value alone does not tell how finely it was printed.
    """
    exponents = (figure.value.as_tuple().exponent for figure in figures)
    return max((-item for item in exponents if isinstance(item, int)), default=0)


def require_one_unit(figures: Iterable[Figure]) -> None:
    """Refuse values in different units or currencies, which can be neither added nor ordered.

    Raises:
        MixedEditions: at least two units meet.
    """
    units = sorted({figure.unit for figure in figures})
    if len(units) > 1:
        raise MixedEditions(
            f"Values in different units ({units[0]}; {units[1]}) cannot be set together; "
            "take spending_usd_current instead."
        )


def half_unit(places: int) -> Decimal:
    """The most that rounding to so many decimals can move a value."""
    return Decimal("0.5").scaleb(-places)
