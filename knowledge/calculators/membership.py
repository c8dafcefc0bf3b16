"""The membership: who of some countries were allies in a year, and who of them has a row."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from knowledge.country import CountryBook
from knowledge.errors import BadInput, NoFigure
from knowledge.model import ALLIANCE, EUROPE_AND_CANADA

WITHOUT_ROW = frozenset({"ISL"})
"""Allies without armed forces, which NATO's tables therefore leave out (DOMAIN rule 10)."""

_OUTSIDE_EUROPE_AND_CANADA = frozenset({"USA"})


@dataclass(frozen=True, slots=True)
class Membership:
    """Who counts in a sum of one year, and who is left out for which reason.

    `later` joined the alliance after that year; `without_row` are allies that no table lists.
    All are ISO3 codes in alphabetical order.
    """

    year: int
    members: tuple[str, ...]
    later: tuple[str, ...] = ()
    without_row: tuple[str, ...] = ()


def membership(
    book: CountryBook, wanted: Collection[str], year: int, *, is_of_the_year: bool = True
) -> Membership:
    """Who of the wanted countries counts in a year.

    A country counts from its year of accession on, as in NATO's own aggregates (DOMAIN rule
    10); `is_of_the_year` False counts later joiners too, whose rows reach back to 2014.

    Raises:
        BadInput: one of them is no ally.
        NoFigure: nobody is left.
    """
    strangers = [book.name(code) for code in wanted if not book.get(code).is_ally]
    if strangers:
        raise BadInput(f"{', '.join(strangers)}: no ally, so in no sum of allies; leave it out.")
    listed = sorted(set(wanted) - WITHOUT_ROW)
    later = [code for code in listed if is_of_the_year and joined_in(book, code) > year]
    members = tuple(code for code in listed if code not in later)
    if not members:
        names = ", ".join(book.name(code) for code in sorted(set(wanted)))
        why = "no ally yet" if later else "without a row in NATO's tables"
        raise NoFigure(f"{names or 'Nobody'}: {why} in {year}, so there is nothing to add up.")
    return Membership(year, members, tuple(later), tuple(sorted(set(wanted) & WITHOUT_ROW)))


def joined_in(book: CountryBook, country: str) -> int:
    """The year of accession; 9999 for a country that is no ally."""
    joined = book.get(country).joined
    return 9999 if joined is None else joined.year


def behind(book: CountryBook, aggregate: str) -> tuple[str, ...]:
    """The allies that NATO's two aggregates stand for, whenever they joined."""
    if aggregate == EUROPE_AND_CANADA:
        return tuple(code for code in book.allies if code not in _OUTSIDE_EUROPE_AND_CANADA)
    if aggregate == ALLIANCE:
        return book.allies
    raise BadInput(f"{aggregate} is no aggregate; there are {ALLIANCE} and {EUROPE_AND_CANADA}.")
