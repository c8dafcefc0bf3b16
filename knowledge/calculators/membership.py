"""The membership: who of some countries were allies in a year, and who of them has a row."""

from __future__ import annotations

from collections.abc import Collection, Sequence
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

    @property
    def left_out(self) -> str:
        """Who is left out and why, as a working shows it; empty when nobody is."""
        parts = []
        if self.later:
            parts.append(f"without {', '.join(self.later)}, no allies in {self.year}")
        if self.without_row:
            parts.append(f"without {', '.join(self.without_row)}, which has no row")
        return "; ".join(parts)


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
    if not wanted:
        raise BadInput("A sum needs at least one ally; name a group such as baltics.")
    strangers = [code for code in wanted if not book.get(code).is_ally]
    if strangers:
        raise BadInput(f"{names_of(book, strangers)}: no ally, so in no sum of allies; leave out.")
    listed = sorted(set(wanted) - WITHOUT_ROW)
    later = [code for code in listed if is_of_the_year and joined_in(book, code) > year]
    members = tuple(code for code in listed if code not in later)
    if not members:
        why = "no ally yet" if later else "without a row in NATO's tables"
        who = names_of(book, sorted(set(wanted)))
        raise NoFigure(f"{who}: {why} in {year}, so there is nothing to add up.")
    return Membership(year, members, tuple(later), tuple(sorted(set(wanted) & WITHOUT_ROW)))


def names_of(book: CountryBook, codes: Sequence[str]) -> str:
    """English names with commas; of more than eight the first five and how many more."""
    shown = codes if len(codes) <= 8 else codes[:5]
    more = f" and {len(codes) - len(shown)} more" if len(codes) > len(shown) else ""
    return ", ".join(book.name(code) for code in shown) + more


def joined_in(book: CountryBook, country: str) -> int:
    """The year of accession; 9999 for a country that is no ally."""
    joined = book.get(country).joined
    return 9999 if joined is None else joined.year


def behind(book: CountryBook, key: str) -> tuple[str, ...]:
    """The allies that a key stands for, whenever they joined: aggregate, group, or one code."""
    if key == EUROPE_AND_CANADA:
        return tuple(code for code in book.allies if code not in _OUTSIDE_EUROPE_AND_CANADA)
    if key == ALLIANCE:
        return book.allies
    return book.group(key) if key in book.groups() else (key,)
