"""The group ranking: groups of allies in order of their weighted share or their spending."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import EDITION, YEAR, Computed, Entry, Input
from knowledge.calculators.group import MEMBERSHIP, Group, group
from knowledge.calculators.ranking import ORDER, TOP, in_order, wanted_order
from knowledge.country import CountryBook
from knowledge.edition import Edition
from knowledge.errors import BadInput, NoFigure
from knowledge.model import Figure, Measure
from knowledge.results import Ranking


@dataclass(frozen=True, slots=True)
class GroupRanking(Ranking):
    """A ranking whose rows are groups: each row's `country` is the group's key."""

    groups: tuple[Group, ...]


def group_ranking(
    edition: Edition,
    book: CountryBook,
    keys: Sequence[str] = (),
    year: int | None = None,
    top: int | None = None,
    is_descending: bool = True,
    measure: Measure = Measure.SHARE,
    *,
    is_of_the_year: bool = True,
) -> GroupRanking:
    """Groups (all of countries.toml when none is named) by share or by current USD spending.

    A country may stand in several groups. The share is the weighted one, an own sum.

    Raises:
        NoFigure: a member of a group lacks a value, or the edition lacks the measure.
        BadInput: a key is no group, or the measure is neither of the two.
    """
    if measure not in (Measure.SHARE, Measure.USD_CURRENT):
        raise BadInput(
            f"Groups are ranked by {Measure.SHARE.value} or {Measure.USD_CURRENT.value}, "
            f"not {measure.value}."
        )
    unknown = [key for key in keys if key not in book.groups()]
    if unknown:
        known = ", ".join(book.groups())
        raise BadInput(f'"{unknown[0]}" is no group; there are: {known}.')
    found = tuple(
        group(edition, book, key, year=year, is_of_the_year=is_of_the_year)
        for key in dict.fromkeys(keys or book.groups())
    )
    rows = [_row(edition, item, measure) for item in found]
    ordered = in_order(rows, top, is_descending=is_descending)
    return GroupRanking(measure, found[0].year, ordered, len(rows), is_descending, found)


def _row(edition: Edition, found: Group, measure: Measure) -> Figure:
    row = found.share if measure == Measure.SHARE else found.spending_current
    if row is None:
        raise NoFigure(f"{edition.id} has no {measure.value.replace('_', ' ')} to rank groups by.")
    return row


def _from_words(given: Arguments) -> Computed:
    measure = given.measure()
    keys = [key.strip() for key in given.text("groups").split(",")] if given.has("groups") else ()
    found = group_ranking(
        given.edition(Measure.USD_CONSTANT),
        given.library.countries,
        keys,
        given.year(),
        *wanted_order(given),
        measure,
        is_of_the_year=given.choice("membership", "year", "today") == "year",
    )
    return found, found.rows


ENTRY = Entry(
    "group_ranking",
    "Groups of allies by their weighted share of GDP or by their spending.",
    (
        Input("groups", "groups with commas between them (default: all)"),
        Input("measure", "share_of_gdp (default) or spending_usd_current"),
        YEAR,
        MEMBERSHIP,
        TOP,
        ORDER,
        EDITION,
    ),
    "% of GDP; or million USD",
    "sum of spending / sum of GDP x 100, same price base",
    "own sums, as of the calculator group; DOMAIN rules 2 and 10",
    "groups=baltics,nordics,benelux year=2026",
    _from_words,
)
