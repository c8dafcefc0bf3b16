"""The gap ranking: countries in order of their gap to a target, in points or in US dollars."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import EDITION, TARGET, YEAR, Computed, Entry, Input
from knowledge.calculators.money_gap import CONSTANT, CURRENT, money_gap, points_gap
from knowledge.calculators.ranking import (
    AMONG,
    ORDER,
    PLACE,
    TOP,
    chosen_rows,
    in_order,
    ranking,
    wanted_order,
)
from knowledge.edition import Edition
from knowledge.errors import BadInput, NoFigure
from knowledge.model import Figure, Target
from knowledge.results import Ranking
from knowledge.target import measured_by, target_figure

POINTS, USD, USD_CONSTANT = "points", "usd", "usd_constant"


@dataclass(frozen=True, slots=True)
class GapRanking(Ranking):
    """A ranking whose rows are gaps to `target`: positive below it, negative above."""

    target: Figure
    missing: tuple[str, ...]


def gap_ranking(
    edition: Edition,
    target: Target,
    year: int | None = None,
    among: Collection[str] | None = None,
    top: int | None = None,
    is_descending: bool = True,
    by: str = POINTS,
) -> GapRanking:
    """Countries by gap, widest first: by "points", "usd" (current) or "usd_constant".

    Rows are what the calculator gap gives. `missing` have a share but no money gap, where
    `by` asks for one. Ties share a place; `of` counts the rows before `top` cut.

    Source of the rule: DOMAIN rules 4, 7 and 8.

    Raises:
        UnknownTarget: the target is on a leg that no table measures.
        NoFigure: nobody has the share, or the money gap, in that year.
        BadInput: `top` is below 1 or `by` is none of the three.
    """
    if by not in (POINTS, USD, USD_CONSTANT):
        raise BadInput(f'A gap is ranked by {POINTS}, {USD} or {USD_CONSTANT}, not "{by}".')
    measure = measured_by(target)
    everyone = ranking(edition, measure, year, among)
    level = target_figure(target)
    found = [(row.country, _gap(edition, level, row, by)) for row in everyone.rows]
    rows = [row for _, row in found if row is not None]
    if not rows:
        what = "money gap" if by != POINTS else measure.value.replace("_", " ")
        raise NoFigure(f"{edition.id} gives no {what} for {everyone.year}; rank by points instead.")
    return GapRanking(
        measure=measure,
        year=everyone.year,
        rows=in_order(rows, top, is_descending=is_descending),
        of=len(rows),
        is_descending=is_descending,
        target=level,
        missing=tuple(country for country, row in found if row is None),
    )


def _gap(edition: Edition, level: Figure, share: Figure, by: str) -> Figure | None:
    if by == POINTS:
        return points_gap(level, share)
    return money_gap(edition, level, share, CURRENT if by == USD else CONSTANT)


def _from_words(given: Arguments) -> Computed:
    target = given.target()
    found = gap_ranking(
        given.edition(measured_by(target)),
        target,
        given.year(),
        given.countries(),
        *wanted_order(given),
        given.choice("by", POINTS, USD, USD_CONSTANT),
    )
    return found, chosen_rows(given, found)


ENTRY = Entry(
    "gap_ranking",
    "Countries by their gap to a target, widest first.",
    (
        TARGET,
        YEAR,
        Input("by", "points (default), usd (current prices) or usd_constant"),
        AMONG,
        TOP,
        ORDER,
        PLACE,
        EDITION,
    ),
    "percentage points; or million USD",
    "target - share; target / 100 x GDP - spending, same price base",
    "as of the calculator gap; DOMAIN rules 4, 7 and 8",
    "target=3.5 year=2026 by=usd top=5",
    _from_words,
)
