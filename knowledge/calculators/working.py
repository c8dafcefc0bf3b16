"""Workings: builds a derived figure from its inputs, with formula, edition and estimate mark."""

from __future__ import annotations

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
        MixedEditions: the inputs come from different editions (DOMAIN rule 2).
    """
    published = tuple(figure for figure in inputs if figure.measure not in STATED)
    require_same_edition(*published)
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
