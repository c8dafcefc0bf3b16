"""The rises: countries in order of their rise or fall between two years of one edition."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.change import change_between
from knowledge.calculators.entry import EDITION, MEASURE, Computed, Entry, Input
from knowledge.calculators.ranking import (
    AMONG,
    ORDER,
    PLACE,
    TOP,
    chosen_rows,
    in_order,
    wanted_order,
)
from knowledge.calculators.working import PERCENTAGES
from knowledge.edition import Edition
from knowledge.errors import BadInput, NoFigure
from knowledge.model import AGGREGATES, Figure, Measure
from knowledge.results import Ranking


@dataclass(frozen=True, slots=True)
class Rises(Ranking):
    """A ranking whose rows are changes from `start` to `year`; `missing` lack one of the two."""

    start: int
    missing: tuple[str, ...]


def rises(
    edition: Edition,
    measure: Measure,
    start: int | None = None,
    end: int | None = None,
    among: Collection[str] | None = None,
    top: int | None = None,
    is_descending: bool = True,
) -> Rises:
    """Countries by change from `start` (None: the year before) to `end` (None: the newest).

    Rows are percentage points for shares and "%" of the start for everything else, which also
    lets national currencies be compared; largest rise first, or with `is_descending` False
    the largest fall. Ties share a place. `of` counts the rows before `top` cut.

    Source of the rule: DOMAIN rules 2 and 8; one edition only, aggregates left out.

    Raises:
        NoFigure: nobody has the measure in both years.
        BadInput: the years do not run forward, or `top` is below 1.
    """
    last = edition.latest_year(measure) if end is None else end
    first = last - 1 if start is None else start
    if first >= last:
        raise BadInput(f"A rise runs forward: {first} does not lie before {last}.")
    held: list[Figure] = []
    missing: list[str] = []
    for country in edition.countries(measure):
        if country in AGGREGATES or (among is not None and country not in among):
            continue
        found = _rise(edition, country, measure, first, last)
        held.append(found) if found else missing.append(country)
    if not held:
        years = edition.years(measure)
        covers = f"it covers {years[0]}-{years[-1]}" if years else "it has none at all"
        name = measure.value.replace("_", " ")
        raise NoFigure(f"{edition.id} has no {name} in both {first} and {last}; {covers}.")
    rows = in_order(held, top, is_descending=is_descending)
    return Rises(measure, last, rows, len(held), is_descending, first, tuple(missing))


def _rise(edition: Edition, country: str, measure: Measure, first: int, last: int) -> Figure | None:
    earlier = edition.find(country, measure, first)
    later = edition.find(country, measure, last)
    if earlier is None or later is None:
        return None
    difference, percent = change_between(earlier, later)
    return difference if measure in PERCENTAGES else percent


def _from_words(given: Arguments) -> Computed:
    measure = given.measure()
    found = rises(
        given.edition(measure),
        measure,
        given.year("start"),
        given.year("end"),
        given.countries(),
        *wanted_order(given),
    )
    return found, chosen_rows(given, found)


ENTRY = Entry(
    "rises",
    "Countries by their rise between two years; order=ascending shows the falls first.",
    (
        MEASURE,
        Input("start", "a year (default: the year before the end)"),
        Input("end", "a year (default: the newest of the edition)"),
        AMONG,
        TOP,
        ORDER,
        PLACE,
        EDITION,
    ),
    "percentage points for shares; else %",
    "end - start; end / start x 100 - 100",
    "one edition only, aggregates left out; DOMAIN rules 2 and 8",
    "start=2014 end=2026 top=5",
    _from_words,
)
