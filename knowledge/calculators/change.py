"""The change: how one measure moved between two years of one edition."""

from __future__ import annotations

from decimal import Decimal, localcontext

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import COUNTRY, EDITION, MEASURE, Computed, Entry, Input
from knowledge.calculators.working import CONTEXT, PERCENTAGES, derive, require_one_unit, text
from knowledge.edition import Edition, require_same_edition
from knowledge.errors import BadInput
from knowledge.model import POINTS, Figure, Measure
from knowledge.results import Change

HUNDRED = Decimal(100)


def change(
    edition: Edition,
    country: str,
    measure: Measure,
    start: int | None = None,
    end: int | None = None,
) -> Change:
    """The change from `start` (None: the first year) to `end` (None: the newest year).

    `difference` = end - start, in percentage points for shares, else in the measure's unit.
    `percent` = end / start x 100 - 100 in "%", None for shares (DOMAIN rule 8) and from zero.
    `low` and `high` are the extremes within, the earliest where a value recurs. An aggregate's
    change includes the steps of its membership (DOMAIN rule 10).

    Source of the rule: DOMAIN rule 2, one edition only.

    Raises:
        NoFigure: the edition lacks the measure for the country, or one of the two years.
        BadInput: `start` lies after `end`.
    """
    newest = edition.latest_year(measure, country)
    first = edition.years(measure, country)[0] if start is None else start
    earlier = edition.figure(country, measure, first)
    later = edition.figure(country, measure, newest if end is None else end)
    series = tuple(
        figure
        for figure in edition.series(country, measure)
        if (earlier.year or 0) <= (figure.year or 0) <= (later.year or 0)
    )
    if not series:
        raise BadInput(f"A change runs forward: {earlier.year} lies after {later.year}.")
    require_same_edition(*series)
    require_one_unit(series)
    difference, percent = change_between(earlier, later)
    return Change(
        start=earlier,
        end=later,
        difference=difference,
        percent=percent,
        low=min(series, key=lambda figure: figure.value),
        high=max(series, key=lambda figure: figure.value),
        series=series,
    )


def change_between(earlier: Figure, later: Figure) -> tuple[Figure, Figure | None]:
    """Difference and percent between two published figures of one row, as in `Change`.

    Raises:
        MixedEditions: they come from different editions, or bear different units.
    """
    require_one_unit((later, earlier))
    return _difference(earlier, later), _percent(earlier, later)


def _difference(earlier: Figure, later: Figure) -> Figure:
    unit = POINTS if later.measure in PERCENTAGES else later.unit
    how = f"{text(later.value)} - {text(earlier.value)}"
    with localcontext(CONTEXT):
        return derive("change", later.value - earlier.value, unit, how, (later, earlier))


def _percent(earlier: Figure, later: Figure) -> Figure | None:
    if later.measure in PERCENTAGES or not earlier.value:
        return None
    how = f"{text(later.value)} / {text(earlier.value)} x 100 - 100"
    with localcontext(CONTEXT):
        value = later.value / earlier.value * HUNDRED - HUNDRED
        return derive("change_percent", value, "%", how, (later, earlier))


def _from_words(given: Arguments) -> Computed:
    measure = given.measure()
    years = given.year("start"), given.year("end")
    found = change(given.edition(measure), given.country(), measure, *years)
    return found, (found.difference, found.percent, found.low, found.high)


ENTRY = Entry(
    "change",
    "How a measure moved between two years of one edition.",
    (
        COUNTRY,
        MEASURE,
        Input("start", "a year (default: the first of the edition)"),
        Input("end", "a year (default: the newest of the edition)"),
        EDITION,
    ),
    "percentage points for shares; else the measure's unit, and %",
    "end - start; end / start x 100 - 100",
    "one edition only; DOMAIN rules 2 and 8",
    "country=EST start=2014 end=2024",
    _from_words,
)
