"""Beside: published figures that stand next to an answer, for orientation."""

from __future__ import annotations

from knowledge.model import Figure, Measure
from retrieval.desk import Desk
from retrieval.model import Plan

_MOST_PLACES = 2


def say_figure_beside(plan: Plan, desk: Desk, measure: Measure = Measure.SHARE) -> None:
    """The newest published figure of the first two countries named, where there is one."""
    edition = desk.library.edition()
    for country in plan.countries[:_MOST_PLACES]:
        years = edition.years(measure, country)
        if not years:
            continue
        figure = edition.figure(country, measure, years[-1])
        desk.say(
            "figure-beside",
            "detail",
            desk.cite_row(figure),
            country=desk.name(country),
            value=desk.slot(figure),
            year=desk.slot(figure, "year"),
            edition=desk.slot(figure, "edition"),
        )


def say_edition_row(desk: Desk, figure: Figure) -> None:
    """What one edition printed for a cell, as a row under other editions' rows."""
    desk.say(
        "revised-row",
        "row",
        desk.cite_row(figure),
        edition=desk.slot(figure, "edition"),
        value=desk.slot(figure),
        year=desk.slot(figure, "year"),
    )
