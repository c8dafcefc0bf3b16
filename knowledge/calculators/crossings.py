"""The crossings: who passed a level from one year to the next, and who never reached it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, localcontext
from itertools import pairwise

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.count import count_at, count_of_allies
from knowledge.calculators.entry import EDITION, MEASURE, Computed, Entry, Input
from knowledge.calculators.ranking import in_order
from knowledge.calculators.working import CONTEXT, PERCENTAGES, derive, text
from knowledge.country import CountryBook
from knowledge.edition import Edition, require_same_edition
from knowledge.errors import BadInput, NoFigure
from knowledge.model import POINTS, Figure, Measure
from knowledge.results import Count


@dataclass(frozen=True, slots=True)
class CountedYear:
    """One year's count, and what changed against the year before in the same edition.

    `allies` counts only those who were allies in that year; `count.number` counts every row,
    as NATO does. `up` and `down` are the differences of those who crossed the level, widest
    first, each with both years as inputs; empty in the first year.
    """

    count: Count
    allies: Figure
    up: tuple[Figure, ...] = ()
    down: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Crossings:
    """The counts of successive years at one level; `never` holds the best of who never made it."""

    threshold: Decimal
    measure: Measure
    years: tuple[CountedYear, ...]
    never: tuple[Figure, ...]


def crossings(
    edition: Edition,
    book: CountryBook,
    threshold: Decimal,
    measure: Measure = Measure.SHARE,
    start: int | None = None,
    end: int | None = None,
) -> Crossings:
    """Year by year: how many stand at or above the level, who rose to it, who fell below it.

    A country crosses only between two years that follow each other and that both have its
    row. `never` (measure "never_reached") holds each country that stands below the level in
    every year shown, with its highest value, highest first. The printed digits decide.

    Source of the rule: DOMAIN rules 2, 6 and 10; one edition only.

    Raises:
        NoFigure: the edition has no such measure in the years asked for.
        BadInput: `start` lies after `end`.
    """
    years = _years(edition, measure, start, end)
    counts = [count_at(edition, threshold, year, measure) for year in years]
    require_same_edition(*(row for count in counts for row in (*count.at, *count.below)))
    first = CountedYear(counts[0], count_of_allies(counts[0], book))
    later = [_counted(before, after, book) for before, after in pairwise(counts)]
    return Crossings(threshold, measure, (first, *later), _never(counts))


def _years(
    edition: Edition, measure: Measure, start: int | None, end: int | None
) -> tuple[int, ...]:
    if start is not None and end is not None and start > end:
        raise BadInput(f"Years run forward: {start} lies after {end}.")
    held = edition.years(measure)
    years = tuple(year for year in held if (start or 0) <= year <= (end or 9999))
    if not years:
        covers = f"it covers {held[0]}-{held[-1]}" if held else "it has none for any year"
        name = measure.value.replace("_", " ")
        raise NoFigure(f"{edition.id} has no {name} in these years; {covers}.")
    return years


def _counted(before: Count, after: Count, book: CountryBook) -> CountedYear:
    allies = count_of_allies(after, book)
    if after.year != before.year + 1:
        return CountedYear(after, allies)
    was_below = {row.country: row for row in before.below}
    was_at = {row.country: row for row in before.at}
    up = [_crossed("crossed_up", was_below.get(row.country), row, after) for row in after.at]
    down = [_crossed("crossed_down", was_at.get(row.country), row, after) for row in after.below]
    risen = [figure for figure in up if figure is not None]
    fallen = [figure for figure in down if figure is not None]
    return CountedYear(after, allies, in_order(risen), in_order(fallen, is_descending=False))


def _crossed(name: str, earlier: Figure | None, later: Figure, after: Count) -> Figure | None:
    if earlier is None:
        return None
    unit = POINTS if later.measure in PERCENTAGES else later.unit
    how = f"{text(later.value)} - {text(earlier.value)}, across {text(after.threshold)}"
    with localcontext(CONTEXT):
        return derive(name, later.value - earlier.value, unit, how, (later, earlier))


def _never(counts: list[Count]) -> tuple[Figure, ...]:
    """The best of those below in every year; the earlier year where a best recurs."""
    reached = {row.country for item in counts for row in item.at}
    best: dict[str, Figure] = {}
    for row in (row for item in counts for row in item.below):
        if row.country not in reached:
            known = best.get(row.country)
            best[row.country] = row if known is None or row.value > known.value else known
    span = f"{counts[0].year}-{counts[-1].year}"
    level = text(counts[0].threshold)
    return in_order(
        derive(
            "never_reached",
            row.value,
            row.unit,
            f"highest of {span}: {text(row.value)} in {row.year}, never {level} or more",
            (row,),
        )
        for row in best.values()
    )


def _from_words(given: Arguments) -> Computed:
    measure = given.measure()
    found = crossings(
        given.edition(measure),
        given.library.countries,
        given.level(),
        measure,
        given.year("start"),
        given.year("end"),
    )
    rows = [
        row
        for item in found.years
        for row in (item.count.number, item.allies, *item.up, *item.down)
    ]
    return found, (*rows, *found.never)


ENTRY = Entry(
    "crossings",
    "Year by year: how many stand at a level, who crossed it, and who never reached it.",
    (
        Input("threshold", "a level in percent, such as 2, or 20 of equipment", is_required=True),
        MEASURE,
        Input("start", "a year (default: the first of the edition)"),
        Input("end", "a year (default: the newest of the edition)"),
        EDITION,
    ),
    "allies; percentage points for a crossing; the measure's unit for who never reached it",
    "number of rows with a printed value >= threshold; value - value of the year before",
    "printed digits decide, one edition only; DOMAIN rules 2, 6 and 10",
    "threshold=2 start=2023 end=2026",
    _from_words,
)
