"""The trajectory: arithmetic from a country's recent pace towards a target, not a forecast."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal, localcontext

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import COUNTRY, EDITION, TARGET, Computed, Entry, Input
from knowledge.calculators.working import CONTEXT, derive, text
from knowledge.edition import Edition
from knowledge.errors import BadInput, UnknownTarget
from knowledge.model import POINTS, Figure, Measure, Target
from knowledge.results import Trajectory
from knowledge.target import target_figure


def trajectory(
    edition: Edition, country: str, target: Target, window: int = 5, due: int | None = None
) -> Trajectory:
    """The path of a country to a target at the mean pace of its last `window` years.

    `pace` and `needed` are percentage points a year (measures "pace_a_year" and
    "needed_a_year"; the needed one bears the due year). `pace.inputs` are the first and the
    last year of the window. `needed` is None when the target is met, or no due year (given,
    or the target's own) lies ahead. `year_reached` is the first whole year at that pace, the
    start year when the target is met, None when the pace leads away or nowhere.

    Source of the rule: DOMAIN rule 12, linear in points a year. An aggregate's pace includes
    the steps of its membership (DOMAIN rule 10).

    Raises:
        UnknownTarget: the target is on a leg that no table measures.
        NoFigure: the edition lacks the newest year or the first year of the window.
        BadInput: the window is shorter than a year.
    """
    measure = _measure_of(target)
    first, last = _ends(edition, country, measure, window)
    level = target_figure(target)
    due = target.due if due is None else due
    is_met = last.value >= level.value
    with localcontext(CONTEXT):
        return Trajectory(
            country=country,
            target=level,
            start=last,
            due=due,
            needed=None if is_met else _needed(level, last, due),
            window=(first.year or 0, last.year or 0),
            pace=_pace(first, last, window),
            year_reached=_met(level, last) if is_met else _reached(level, first, last, window),
            is_met=is_met,
        )


def level_at(
    edition: Edition,
    country: str,
    year: int,
    window: int = 5,
    measure: Measure = Measure.SHARE,
) -> Figure:
    """What the mean pace of the last `window` years gives in a later year, as an estimate.

    Measure "level_at_pace", in the unit of the share. Arithmetic, not a forecast: a straight
    line, which may even fall below zero.

    Raises:
        NoFigure: the edition lacks the newest year or the first year of the window.
        BadInput: the year is not after the edition's newest, or the window is shorter than 1.
    """
    first, last = _ends(edition, country, measure, window)
    ahead = year - (last.year or 0)
    if ahead < 1:
        raise BadInput(f"{year} is no later year: {edition.id} itself reaches {last.year}.")
    with localcontext(CONTEXT):
        value = last.value + (last.value - first.value) * ahead / window
        how = f"{text(last.value)} + {_slope(first, last, window)} x {ahead}"
        found = derive("level_at_pace", value, last.unit, how, (last, last, first), year=year)
    return _as_estimate(found)


def _measure_of(target: Target) -> Measure:
    if not target.is_measurable:
        raise UnknownTarget(
            f"No path to the {target.name} ({text(target.share)} {target.unit}) can be measured: "
            "NATO's tables hold only the core leg, so ask for the core target of 3.5 % instead."
        )
    return Measure.EQUIPMENT if target.leg == "equipment" else Measure.SHARE


def _ends(edition: Edition, country: str, measure: Measure, window: int) -> tuple[Figure, Figure]:
    """The first and the last figure of the window."""
    if window < 1:
        raise BadInput(f"A pace needs a window of at least 1 year, not {window}.")
    year = edition.latest_year(measure, country)
    last = edition.figure(country, measure, year)
    return edition.figure(country, measure, year - window), last


def _slope(first: Figure, last: Figure, window: int) -> str:
    return f"({text(last.value)} - {text(first.value)}) / {window}"


def _pace(first: Figure, last: Figure, window: int) -> Figure:
    how = f"from {text(first.value)} to {text(last.value)}: {_slope(first, last, window)}"
    value = (last.value - first.value) / window
    return derive("pace_a_year", value, POINTS, how, (first, last), year=last.year)


def _needed(level: Figure, last: Figure, due: int | None) -> Figure | None:
    ahead = 0 if due is None else due - (last.year or 0)
    if ahead < 1:
        return None
    return derive(
        "needed_a_year",
        (level.value - last.value) / ahead,
        POINTS,
        f"({text(level.value)} - {text(last.value)}) / ({due} - {last.year})",
        (level, last),
        year=due,
        target=level.target,
    )


def _met(level: Figure, last: Figure) -> Figure:
    how = f"{text(last.value)} in {last.year} is at or above {text(level.value)}"
    value = Decimal(last.year or 0)
    return derive("year_reached", value, "year", how, (last, level), target=level.target)


def _reached(level: Figure, first: Figure, last: Figure, window: int) -> Figure | None:
    """The first whole year on the straight line, by exact division: no rounded pace."""
    rise = last.value - first.value
    if rise <= 0:
        return None
    distance = (level.value - last.value) * window
    ahead = int(distance // rise) + (1 if distance % rise else 0)
    year = (last.year or 0) + ahead
    found = derive(
        "year_reached",
        Decimal(year),
        "year",
        f"{last.year} + ({text(level.value)} - {text(last.value)}) / "
        f"({_slope(first, last, window)}), up to the next whole year",
        (level, last, last, first),
        year=year,
        target=level.target,
    )
    return _as_estimate(found)


def _as_estimate(figure: Figure) -> Figure:
    """Anything about a later year is an estimate, even from final figures."""
    return replace(figure, estimate=True)


def _from_words(given: Arguments) -> Computed:
    target, due = given.target(), given.year("due")
    measure = Measure.EQUIPMENT if target.leg == "equipment" else Measure.SHARE
    window = given.number("window") or 5
    found = trajectory(given.edition(measure), given.country(), target, window, due)
    if due is not None and due <= (found.start.year or 0):
        raise BadInput(f"due must be a year after {found.start.year}, not {due}.")
    return found, (found.pace, found.needed, found.year_reached)


ENTRY = Entry(
    "trajectory",
    "When a target is reached at the recent pace, and the pace that its due year needs.",
    (
        COUNTRY,
        TARGET,
        Input("window", "years whose mean change is the pace (default 5)"),
        Input("due", "a year (default: the target's own)"),
        EDITION,
    ),
    "percentage points a year; year",
    "pace = (newest - first of window) / window; needed = (target - newest) / years left",
    "linear arithmetic, not a forecast; DOMAIN rule 12",
    "country=ITA target=3.5",
    _from_words,
)
