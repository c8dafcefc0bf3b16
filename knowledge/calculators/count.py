"""The count: how many allies stand at or above a threshold, decided on the printed digits."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from decimal import Decimal, localcontext

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import EDITION, MEASURE, Computed, Entry, Input
from knowledge.calculators.membership import joined_in
from knowledge.calculators.ranking import ranking
from knowledge.calculators.working import CONTEXT, finest_places, half_unit, text
from knowledge.country import CountryBook
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.model import Figure, Measure
from knowledge.results import Count

HUNDRED = Decimal(100)
_NEAR = Decimal("0.1")
"""How far above a threshold a printed share may stand and still compute below it: the sanity
rules let share and spending / GDP part by rounding only, but for the typed 2s (0.014 at most)."""


def count_at(
    edition: Edition,
    threshold: Decimal,
    year: int | None = None,
    measure: Measure = Measure.SHARE,
    among: Collection[str] | None = None,
) -> Count:
    """How many rows of the table print the threshold or more; `year` None is the newest.

    `among` are the codes of the countries counted; None counts all of the table.

    Every row is counted as printed, also of countries that joined the alliance later:
    NATO's table lists them from 2014 on, and NATO's own counts do the same. The number's unit
    is "allies" and its inputs are the rows counted, highest first; `below` starts with the
    lowest. `edge` holds the rows that
    print the threshold or more although constant spending / constant GDP computes below it,
    by more than the printed decimals explain (DOMAIN rule 6).

    Raises:
        NoFigure: no country has the measure in that year.
    """
    everyone = ranking(edition, measure, year, among)
    if not everyone.rows:
        raise NoFigure(f"None of those countries has {measure} in {everyone.year}.")
    at = tuple(row for row in everyone.rows if row.value >= threshold)
    below = tuple(row for row in reversed(everyone.rows) if row.value < threshold)
    near = (row for row in at if row.value - threshold < _NEAR)
    edge = tuple(row for row in near if _computes_below(edition, row, threshold))
    number = Figure(
        country="NATO",
        measure="allies_at_threshold",
        year=everyone.year,
        value=Decimal(len(at)),
        unit="allies",
        estimate=any(row.estimate for row in everyone.rows),
        source=everyone.rows[0].source,
        edition=everyone.rows[0].edition,
        how=f"{len(at)} of {everyone.of} rows print {text(threshold)} or more",
        inputs=at,
    )
    return Count(threshold, everyone.year, number, at, below, edge)


def count_by_year(
    edition: Edition,
    threshold: Decimal,
    measure: Measure = Measure.SHARE,
    among: Collection[str] | None = None,
) -> tuple[Count, ...]:
    """The count of each year that the edition holds, oldest first, all from that edition.

    An edition that holds only some countries gives counts of those; `how` says of how many.
    """
    years = edition.years(measure)
    return tuple(count_at(edition, threshold, year, measure, among) for year in years)


def count_of_allies(found: Count, book: CountryBook) -> Figure:
    """The same count over those who were allies in that year (from the year of accession on).

    Countries that joined later are named in `how`: they have rows from 2014 on, and NATO's
    own counts hold them (DOMAIN rule 10).
    """
    then = {row.country for row in (*found.at, *found.below)}
    then = {code for code in then if joined_in(book, code) <= found.year}
    at = tuple(row for row in found.at if row.country in then)
    later = ", ".join(sorted({row.country for row in found.at} - then))
    note = f"; without {later}, who joined later" if later else ""
    return replace(
        found.number,
        measure="allies_at_threshold_then",
        value=Decimal(len(at)),
        how=f"{len(at)} of {len(then)} allies of {found.year} print "
        f"{text(found.threshold)} or more{note}",
        inputs=at,
    )


def _computes_below(edition: Edition, row: Figure, threshold: Decimal) -> bool:
    """Whether spending / GDP lies below by more than the rounding of all three explains."""
    year = row.year or 0
    spending = edition.find(row.country, Measure.USD_CONSTANT, year)
    gdp = edition.find(row.country, Measure.GDP_CONSTANT, year)
    if row.measure != Measure.SHARE or spending is None or gdp is None or not gdp.value:
        return False
    with localcontext(CONTEXT):
        computed = spending.value / gdp.value * HUNDRED
        if computed >= threshold:
            return False
        halves = [
            half_unit(finest_places(edition.column(measure, year)))
            for measure in (Measure.SHARE, Measure.USD_CONSTANT, Measure.GDP_CONSTANT)
        ]
        slack = halves[0] + (halves[1] * HUNDRED + halves[2] * computed) / gdp.value
        return computed + slack < threshold


def _from_words(given: Arguments) -> Computed:
    measure = given.measure()
    edition, threshold = given.edition(measure), given.level()
    if given.has("year") and given.text("year") == "all":
        found = count_by_year(edition, threshold, measure)
    else:
        found = (count_at(edition, threshold, given.year(), measure),)
    return found, tuple(row for item in found for row in _rows(item, given.library.countries))


def _rows(found: Count, book: CountryBook) -> tuple[Figure, ...]:
    """The count, and beside it the count of that year's allies where the two differ."""
    allies = count_of_allies(found, book)
    return (found.number,) if allies.value == found.number.value else (found.number, allies)


ENTRY = Entry(
    "count",
    "How many allies stand at or above a level; year=all counts each year.",
    (
        Input("threshold", "a level in percent, such as 2", is_required=True),
        Input("year", "a year, or all (default: the newest of the edition)"),
        MEASURE,
        EDITION,
    ),
    "allies",
    "number of rows with a printed value >= threshold",
    "printed digits decide, as in NATO's own counts; DOMAIN rule 6",
    "threshold=2 year=2024",
    _from_words,
)
