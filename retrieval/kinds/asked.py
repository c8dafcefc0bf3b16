"""Asked: which year of a table a question means; another one never answers in its place."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.model import Measure, Target
from retrieval.desk import Desk
from retrieval.model import Plan


def asked_year(plan: Plan, years: Sequence[int], target: Target | None = None) -> int:
    """The year asked for (the last, of several), or the newest where none is named.

    `years` are those that the table holds, oldest first. Where the year is the one that `target`
    is due in, it dates the target: then the newest year is held against it.

    Raises:
        NoFigure: the table does not hold the year, or no year at all.
    """
    if not years:
        raise NoFigure("The table has no year with this figure.")
    if not plan.years or plan.years[-1] in years:
        return plan.years[-1] if plan.years else years[-1]
    if target is not None and plan.years[-1] == target.due:
        return years[-1]
    raise NoFigure(f"The table covers {years[0]} to {years[-1]}, not {plan.years[-1]}.")


def say_covered(plan: Plan, desk: Desk, edition: Edition, measure: Measure, place: str) -> None:
    """From when to when an edition reaches, where the years asked for go beyond it."""
    series = edition.series(place, measure)
    if not plan.years or not series:
        return
    first, last = series[0], series[-1]
    is_within = (first.year or 0) <= min(plan.years) and max(plan.years) <= (last.year or 0)
    if is_within:
        return
    desk.say(
        "note-covers", "note", desk.cite_row(last),
        first=desk.slot(first, "year"), last=desk.slot(last, "year"),
    )  # fmt: skip
