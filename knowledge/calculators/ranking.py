"""The ranking: countries in order of one measure in one year of one edition."""

from __future__ import annotations

from collections.abc import Collection

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import EDITION, MEASURE, YEAR, Computed, Entry, Input
from knowledge.edition import Edition, require_same_edition
from knowledge.errors import BadInput, MixedEditions, NoFigure
from knowledge.model import Figure, Measure
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
    if top is not None and top < 1:
        raise BadInput(f"A ranking shows at least 1 place, not {top}.")
    if year is None:
        year = edition.latest_year(measure)
    rows = edition.column(measure, year)
    if not rows:
        raise NoFigure(_nothing(edition, measure, year))
    if among is not None:
        rows = tuple(row for row in rows if row.country in among)
    require_same_edition(*rows)
    _require_one_unit(rows)
    ordered = tuple(sorted(rows, key=lambda row: _key(row, is_descending=is_descending)))
    return Ranking(measure, year, _first(ordered, top), len(ordered), is_descending)


def _require_one_unit(rows: tuple[Figure, ...]) -> None:
    units = sorted({row.unit for row in rows})
    if len(units) > 1:
        raise MixedEditions(
            f"Values in different units ({units[0]}; {units[1]}) have no order; "
            "rank spending_usd_current instead."
        )


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
        given.number("top"),
        given.choice("order", "descending", "ascending") == "descending",
    )
    return found, found.rows


ENTRY = Entry(
    "ranking",
    "Countries in order of one measure; equal values share a place.",
    (
        MEASURE,
        YEAR,
        Input("among", "a group such as baltics, or codes with commas between them"),
        Input("top", "how many places to show"),
        Input("order", "descending (default) or ascending"),
        EDITION,
    ),
    "the measure's unit",
    "order of the printed values; aggregates left out",
    "printed digits decide; DOMAIN rule 6",
    "year=2026 top=5",
    _from_words,
)
