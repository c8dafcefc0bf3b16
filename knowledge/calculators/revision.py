"""The revision: what two editions of one publisher print for the same cell, side by side."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal, localcontext
from itertools import pairwise

from knowledge.calculators.working import CONTEXT, PERCENTAGES, finest_places, half_unit, text
from knowledge.edition import Edition
from knowledge.errors import BadInput, MixedEditions
from knowledge.model import POINTS, Figure, Measure
from knowledge.results import Revision

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
_UNDEFINED = frozenset({Measure.GDP_CURRENT, Measure.GDP_CONSTANT, Measure.GDP_PER_CAPITA})


def revision(old: Edition, new: Edition, country: str, measure: Measure, year: int) -> Revision:
    """What the newer edition prints less what the older one printed.

    The difference is in percentage points for shares, else in the newer edition's unit. Where
    `is_comparable` is False (other price base or currency) it only shows that the printed
    numbers differ; `reason` says in one sentence what stands behind it.

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
    return Revision(
        old=before,
        new=after,
        difference=_difference(before, after, measure),
        is_comparable=not obstacle,
        reason=obstacle or _reason(old, new, before, after),
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
    """Built here and not by `derive`, which refuses inputs of two editions."""
    with localcontext(CONTEXT):
        value = after.value - before.value
    return Figure(
        country=after.country,
        measure="revision",
        year=after.year,
        value=value,
        unit=POINTS if measure in PERCENTAGES else after.unit,
        estimate=before.estimate or after.estimate,
        source=after.source,
        edition=after.edition,
        how=f"{text(after.value)} - {text(before.value)}, "
        f"editions of {after.edition} and {before.edition}",
        inputs=(after, before),
    )


def _obstacle(old: Edition, new: Edition, before: Figure, after: Figure) -> str:
    """Why the two numbers cannot be compared; empty when they can."""
    measure = Measure(after.measure)
    if measure in _CONSTANT and old.source.price_base != new.source.price_base:
        return "The editions use different price bases."
    if measure not in PERCENTAGES and before.unit != after.unit:
        return f"The editions use different units ({before.unit}; {after.unit})."
    return ""


def _reason(old: Edition, new: Edition, before: Figure, after: Figure) -> str:
    if before.value == after.value:
        return "Both editions print the same value."
    if abs(after.value - before.value) <= _rounding(old, new, before):
        return "The difference lies within the rounding of the printed decimals."
    what = "The publisher revised the figure"
    if before.estimate:
        what = "The estimate was revised" if after.estimate else "An estimate was replaced"
    is_redefined = old.source.definition != new.source.definition
    if is_redefined and Measure(after.measure) not in _UNDEFINED:
        what += ", and the newer edition defines the series anew"
    return f"{what}."


def _rounding(old: Edition, new: Edition, cell: Figure) -> Decimal:
    """Half a unit of the coarser edition's last printed decimal."""
    measure = Measure(cell.measure)
    places = min(finest_places(item.series(cell.country, measure)) for item in (old, new))
    return half_unit(places)
