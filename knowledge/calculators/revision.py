"""The revision: what two editions of one publisher print for the same cell, side by side."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal, localcontext
from itertools import pairwise

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import COUNTRY, MEASURE, Computed, Entry, Input
from knowledge.calculators.working import (
    CONTEXT,
    PERCENTAGES,
    currency,
    finest_places,
    half_unit,
    text,
)
from knowledge.edition import Edition
from knowledge.errors import BadInput, MixedEditions, NoFigure
from knowledge.model import POINTS, Figure, Measure
from knowledge.results import Revision, RevisionKind

_CONSTANT = frozenset(
    {
        Measure.USD_CONSTANT,
        Measure.MILEX_USD_CONSTANT,
        Measure.NATIONAL_CONSTANT,
        Measure.PER_CAPITA,
        Measure.GDP_CONSTANT,
        Measure.GDP_PER_CAPITA,
    }
)
_ON_CONSTANT = frozenset({Measure.SHARE, Measure.REAL_CHANGE})
"""Ratios of constant prices: comparable, though another base year moves them a little."""

_UNDEFINED = frozenset({Measure.GDP_CURRENT, Measure.GDP_CONSTANT, Measure.GDP_PER_CAPITA})


def revision(old: Edition, new: Edition, country: str, measure: Measure, year: int) -> Revision:
    """What the newer edition prints less what the older one printed.

    The difference is in percentage points for shares, else in the newer edition's unit and in
    percent of the older value. Where `is_comparable` is False (other price base, currency or
    unit) there is none; `kinds` and `reason` say what stands behind the change.

    Source of the rule: DOMAIN rules 1-3; the only calculation across editions.

    Raises:
        NoFigure: one of the editions lacks the cell.
        MixedEditions: the editions are of different publishers.
        BadInput: `old` was published after `new`.
    """
    if old.source.publisher != new.source.publisher:
        raise MixedEditions(
            f"{old.id} and {new.id} are of different publishers, whose measures differ; "
            "a revision compares editions of one publisher."
        )
    if old.source.day > new.source.day:
        raise BadInput(f"{old.id} was published after {new.id}; name the older edition first.")
    before = old.figure(country, measure, year)
    after = new.figure(country, measure, year)
    obstacle = _obstacle(old, new, before, after)
    kinds = _kinds(old, new, before, after)
    return Revision(
        old=before,
        new=after,
        difference=None if obstacle else _difference(before, after, measure),
        is_comparable=not obstacle,
        reason=obstacle or _sentence(kinds),
        kinds=kinds,
        percent=None if obstacle else _percent(before, after, measure),
    )


def revisions(
    editions: Iterable[Edition], country: str, measure: Measure, year: int
) -> tuple[Revision, ...]:
    """The revisions between successive editions that hold the cell, oldest first.

    Editions of different publishers are never compared with each other (DOMAIN rule 3);
    fewer than two editions with the cell give an empty tuple.
    """
    holding = sorted(
        (item for item in editions if item.find(country, measure, year) is not None),
        key=lambda item: (item.source.publisher, item.source.day, item.id),
    )
    return tuple(
        revision(old, new, country, measure, year)
        for old, new in pairwise(holding)
        if old.source.publisher == new.source.publisher
    )


def _difference(before: Figure, after: Figure, measure: Measure) -> Figure:
    with localcontext(CONTEXT):
        value = after.value - before.value
    unit = POINTS if measure in PERCENTAGES else after.unit
    return _across("revision", value, unit, f"{text(after.value)} - {text(before.value)}",
                   before, after)  # fmt: skip


def _percent(before: Figure, after: Figure, measure: Measure) -> Figure | None:
    """The change in percent of the older value; None for shares (DOMAIN rule 8) and from 0."""
    if measure in PERCENTAGES or not before.value:
        return None
    with localcontext(CONTEXT):
        value = after.value / before.value * 100 - 100
    how = f"{text(after.value)} / {text(before.value)} x 100 - 100"
    return _across("revision_percent", value, "%", how, before, after)


def _across(
    measure: str, value: Decimal, unit: str, how: str, before: Figure, after: Figure
) -> Figure:
    """Built here and not by `derive`, which refuses inputs of two editions."""
    return Figure(
        country=after.country,
        measure=measure,
        year=after.year,
        value=value,
        unit=unit,
        estimate=before.estimate or after.estimate,
        source=after.source,
        edition=after.edition,
        how=f"{how}, editions of {after.edition} and {before.edition}",
        inputs=(after, before),
    )


def _obstacle(old: Edition, new: Edition, before: Figure, after: Figure) -> str:
    """Why the two numbers cannot be compared; empty when they can."""
    measure = Measure(after.measure)
    if measure in PERCENTAGES:
        return ""
    if currency(before.unit) != currency(after.unit):
        return f"The editions use different currencies ({before.unit}; {after.unit})."
    if measure in _CONSTANT and old.source.price_base != new.source.price_base:
        return (
            f"The editions use different price bases ({old.source.price_base}; "
            f"{new.source.price_base})."
        )
    if before.unit != after.unit:
        return f"The editions use different units ({before.unit}; {after.unit})."
    return ""


def _kinds(old: Edition, new: Edition, before: Figure, after: Figure) -> tuple[RevisionKind, ...]:
    """What labels and estimate marks suggest; what cannot be compared is never "unchanged"."""
    measure = Measure(after.measure)
    if not _obstacle(old, new, before, after):
        if before.value == after.value:
            return (RevisionKind.UNCHANGED,)
        if abs(after.value - before.value) <= _rounding(old, new, before):
            return (RevisionKind.ROUNDING,)
    found: list[RevisionKind] = []
    if old.source.definition != new.source.definition and measure not in _UNDEFINED:
        found.append(RevisionKind.DEFINITION)
    is_moved = old.source.price_base != new.source.price_base
    if (measure in _CONSTANT and is_moved) or (measure in _ON_CONSTANT and _is_rebased(old, new)):
        found.append(RevisionKind.PRICE_BASE)
    if measure not in PERCENTAGES and currency(before.unit) != currency(after.unit):
        found.append(RevisionKind.CURRENCY)
    if before.estimate:
        is_open = after.estimate
        found.append(RevisionKind.ESTIMATE_REVISED if is_open else RevisionKind.ESTIMATE_REPLACED)
    return tuple(found) or (RevisionKind.REVISED,)


def _is_rebased(old: Edition, new: Edition) -> bool:
    """Whether both editions state a base year of their constant prices, and not the same."""
    before, after = old.source.price_base, new.source.price_base
    return before != after and before.startswith("constant") and after.startswith("constant")


_SAYS = {
    RevisionKind.UNCHANGED: "both editions print the same value",
    RevisionKind.ROUNDING: "the difference lies within the rounding of the printed decimals",
    RevisionKind.REVISED: "the publisher revised the figure",
    RevisionKind.ESTIMATE_REVISED: "the estimate was revised",
    RevisionKind.ESTIMATE_REPLACED: "an estimate was replaced",
    RevisionKind.DEFINITION: "the newer edition defines the series anew",
    RevisionKind.PRICE_BASE: "the newer edition moves to another price base",
    RevisionKind.CURRENCY: "the newer edition prints another currency",
}
"""A clause for each kind, in the order in which a sentence gives them."""


def _sentence(kinds: tuple[RevisionKind, ...]) -> str:
    clauses = "; ".join(clause for kind, clause in _SAYS.items() if kind in kinds)
    return f"{clauses[0].upper()}{clauses[1:]}."


def _rounding(old: Edition, new: Edition, cell: Figure) -> Decimal:
    """Half a unit of the coarser edition's last printed decimal."""
    measure, year = Measure(cell.measure), cell.year or 0
    return half_unit(min(_places(item, cell.country, measure, year) for item in (old, new)))


def _places(edition: Edition, country: str, measure: Measure, year: int) -> int:
    """The decimals that a cell was printed with.

    A file drops trailing zeros, so the row tells; but a row copied from two places holds
    2-decimal values beside unrounded ones, and such a cell was printed as short as it is. A
    whole number among unrounded values is a typed one.
    """
    own = finest_places([edition.figure(country, measure, year)])
    row = finest_places(edition.series(country, measure))
    return own if own and row - own >= 3 else row


def _from_words(given: Arguments) -> Computed:
    country, measure = given.country(), given.measure()
    year = given.year() or 0
    if given.has("old"):
        old, new = given.edition(measure, "old"), given.edition(measure, "new")
        found: tuple[Revision, ...] = (revision(old, new, country, measure, year),)
    elif given.has("new"):
        raise BadInput("revision with new= needs old= as well, such as old=nato_2024_06.")
    else:
        found = revisions(given.library.editions, country, measure, year)
    if not found:
        name = measure.value.replace("_", " ")
        raise NoFigure(f"Fewer than two editions print the {name} of {country} in {year}.")
    figures = [
        figure
        for item in found
        for figure in (
            (item.difference, item.percent) if item.is_comparable else (item.old, item.new)
        )
    ]
    return found, tuple(figures)


ENTRY = Entry(
    "revision",
    "What editions of one publisher print for the same country, measure and year.",
    (
        COUNTRY,
        Input("year", "a year such as 2024", is_required=True),
        MEASURE,
        Input("old", "the older edition's id (default: each edition in turn)"),
        Input("new", "the newer edition's id (default: the newest complete one)"),
    ),
    "percentage points for shares; else the measure's unit, and %; none across price bases",
    "newer edition - older edition; newer / older x 100 - 100",
    "the only calculation across editions; DOMAIN rules 1-3",
    "country=POL year=2024",
    _from_words,
)
