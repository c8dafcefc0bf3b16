"""The ranking: countries in order of one measure in one year of one edition."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from decimal import Decimal

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import EDITION, MEASURE, YEAR, Computed, Entry, Input
from knowledge.calculators.working import derive, require_one_unit, text
from knowledge.edition import Edition, require_same_edition
from knowledge.errors import BadInput, NoFigure
from knowledge.model import AGGREGATES, Figure, Measure
from knowledge.results import Ranking


def ranking(
    edition: Edition,
    measure: Measure,
    year: int | None = None,
    among: Collection[str] | None = None,
    top: int | None = None,
    is_descending: bool = True,
) -> Ranking:
    """The countries (of `among`, if given) by value; `year` None is the edition's newest.

    Rows are published figures in the measure's unit, equal values in the order of their
    codes. `top` keeps the first places, and whoever shares the last of them. `of` counts the
    countries that had a value before `top` cut; with nobody of `among` in the table it is 0.
    Aggregates never take part.

    Source of the rule: order of the printed digits (DOMAIN rule 6).

    Raises:
        NoFigure: no country has the measure in that year.
        BadInput: `top` is below 1.
        MixedEditions: the rows are in different currencies.
    """
    if year is None:
        year = edition.latest_year(measure)
    rows = edition.column(measure, year)
    if not rows:
        raise NoFigure(_nothing(edition, measure, year))
    if among is not None:
        rows = tuple(row for row in rows if row.country in among)
    ordered = in_order(rows, top, is_descending=is_descending)
    return Ranking(measure, year, ordered, len(rows), is_descending)


def in_order(
    rows: Iterable[Figure], top: int | None = None, *, is_descending: bool = True
) -> tuple[Figure, ...]:
    """Figures by value, equal ones by code; the first `top` and whoever shares the last place.

    Raises:
        BadInput: `top` is below 1.
        MixedEditions: the figures are of different editions, units or currencies.
    """
    if top is not None and top < 1:
        raise BadInput(f"A ranking shows at least 1 place, not {top}.")
    listed = tuple(rows)
    require_same_edition(*listed)
    require_one_unit(listed)
    ordered = sorted(listed, key=lambda row: _key(row, is_descending=is_descending))
    return _first(tuple(ordered), top)


def place_of(places: Ranking, country: str) -> Figure:
    """A country's place, 1 first, as a figure: measure "rank", unit "of N"; ties share a place.

    Raises:
        NoFigure: the country takes no part, such as an aggregate.
    """
    place = places.place(country)
    if place is None:
        what = "an aggregate" if country in AGGREGATES else "not ranked"
        raise NoFigure(f"{country} is {what} and has no place; ask for a single ally.")
    row = next(row for row in places.rows if row.country == country)
    name = row.measure.replace("_", " ")
    first = "highest first" if places.is_descending else "lowest first"
    how = f"place by {name} among {places.of} rows with a value, {first}: {text(row.value)}"
    return derive("rank", Decimal(place), f"of {places.of}", how, (row,))


def _key(row: Figure, *, is_descending: bool) -> tuple[object, str]:
    return (-row.value if is_descending else row.value), row.country


def _first(rows: tuple[Figure, ...], top: int | None) -> tuple[Figure, ...]:
    if top is None or top >= len(rows):
        return rows
    last = rows[top - 1].value
    return rows[:top] + tuple(row for row in rows[top:] if row.value == last)


def _nothing(edition: Edition, measure: Measure, year: int) -> str:
    name = measure.value.replace("_", " ")
    years = edition.years(measure)
    held = f"it covers {years[0]}-{years[-1]}" if years else "it has none for any year"
    return (
        f"{edition.source.publisher}'s edition of {edition.source.edition} has no {name} "
        f"for {year}; {held}."
    )


def _from_words(given: Arguments) -> Computed:
    measure = given.measure()
    found = ranking(
        given.edition(measure),
        measure,
        given.year(),
        given.countries(),
        *wanted_order(given),
    )
    return found, chosen_rows(given, found)


def wanted_order(given: Arguments) -> tuple[int | None, bool]:
    """How many places the words ask for, and whether the highest comes first (as by default).

    A named country is placed among all, so then nothing is cut.
    """
    top = None if given.has("country") else given.number("top")
    return top, given.choice("order", "descending", "ascending") == "descending"


def chosen_rows(given: Arguments, found: Ranking) -> tuple[Figure, ...]:
    """All rows, or the place of the country that was named, and its row."""
    if not given.has("country"):
        return found.rows
    place = place_of(found, given.country())
    return place, *place.inputs


AMONG = Input("among", "a group such as baltics, or codes with commas between them")
TOP = Input("top", "how many places to show")
ORDER = Input("order", "descending (default) or ascending")
PLACE = Input("country", "a country, to show only its place")

ENTRY = Entry(
    "ranking",
    "Countries in order of one measure; equal values share a place.",
    (
        MEASURE,
        YEAR,
        AMONG,
        TOP,
        ORDER,
        PLACE,
        EDITION,
    ),
    "the measure's unit",
    "order of the printed values; aggregates left out",
    "printed digits decide; DOMAIN rule 6",
    "year=2026 top=5",
    _from_words,
)
