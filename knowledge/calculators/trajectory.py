"""The trajectory: arithmetic from a country's recent pace towards a target, not a forecast."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal, localcontext

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import COUNTRY, EDITION, TARGET, Computed, Entry, Input
from knowledge.calculators.working import CONTEXT, derive, term, text
from knowledge.edition import Edition
from knowledge.errors import BadInput
from knowledge.model import AGGREGATES, POINTS, Figure, Measure, Target
from knowledge.results import Trajectory
from knowledge.target import measured_by, target_figure

WINDOW = 5
"""The years that a pace is taken over when none are named."""


def trajectory(
    edition: Edition,
    country: str,
    target: Target,
    window: int = WINDOW,
    due: int | None = None,
    *,
    span: tuple[int, int] | None = None,
) -> Trajectory:
    """The path of a country to a target at its mean pace over some years of the edition.

    The pace is that of `span` (first and last year), else of the last `window` years; the path
    starts at the edition's newest year either way. `pace` and `needed` are percentage points a
    year (measures "pace_a_year" and "needed_a_year"; the needed one bears the due year), and
    `difference` is pace - needed. `pace.inputs` are the first and the last year of the pace.
    `needed` is None when the target is met, or no due year (given, or the target's own) lies
    ahead. `year_reached` is the first whole year at that pace, the start year when the target
    is met, None when the pace leads away or nowhere.

    Source of the rule: DOMAIN rule 12, linear in points a year. An aggregate's pace includes
    the steps of its membership, and its working says so (DOMAIN rule 10).

    Raises:
        UnknownTarget: the target is on a leg that no table measures.
        NoFigure: the edition lacks the newest year or one of the two years of the pace.
        BadInput: the window is shorter than a year, or the span does not run forward.
    """
    measure = measured_by(target)
    start = edition.figure(country, measure, edition.latest_year(measure, country))
    first, last = ends(edition, country, measure, span or _window(start, window))
    level = target_figure(target)
    due = target.due if due is None else due
    is_met = start.value >= level.value
    with localcontext(CONTEXT):
        pace = _pace(first, last)
        needed = None if is_met else needed_pace(level, start, due)
        return Trajectory(
            country=country,
            target=level,
            start=start,
            due=due,
            needed=needed,
            window=(first.year or 0, last.year or 0),
            pace=pace,
            year_reached=year_met(level, start) if is_met else _reached(level, start, first, last),
            is_met=is_met,
            difference=None if needed is None else _difference(pace, needed),
        )


def level_at(
    edition: Edition,
    country: str,
    year: int,
    window: int = WINDOW,
    measure: Measure = Measure.SHARE,
) -> Figure:
    """What the mean pace of the last `window` years gives in a later year, as an estimate.

    Measure "level_at_pace", in the unit of the share. Arithmetic, not a forecast: a straight
    line, which may even fall below zero.

    Raises:
        NoFigure: the edition lacks the newest year or the first year of the window.
        BadInput: the year is not after the edition's newest, or the window is shorter than 1.
    """
    newest = edition.figure(country, measure, edition.latest_year(measure, country))
    first, last = ends(edition, country, measure, _window(newest, window))
    ahead = year - (last.year or 0)
    if ahead < 1:
        raise BadInput(f"{year} is no later year: {edition.id} itself reaches {last.year}.")
    with localcontext(CONTEXT):
        value = last.value + (last.value - first.value) * ahead / window
        how = f"{text(last.value)} + {_slope(first, last)} x {ahead}"
        found = derive("level_at_pace", value, last.unit, how, (last, last, first), year=year)
    return as_estimate(found)


def ends(
    edition: Edition, country: str, measure: Measure, span: tuple[int, int]
) -> tuple[Figure, Figure]:
    """The first and the last figure of a span of years.

    Raises:
        NoFigure: the edition lacks one of them.
        BadInput: the span does not run forward.
    """
    start, end = span
    if start >= end:
        raise BadInput(f"A pace needs years that run forward, such as 2019 to 2024, not {end}.")
    last = edition.figure(country, measure, end)
    return edition.figure(country, measure, start), last


def _window(newest: Figure, window: int) -> tuple[int, int]:
    if window < 1:
        raise BadInput(f"A pace needs a window of at least 1 year, not {window}.")
    end = newest.year or 0
    return end - window, end


def years_between(first: Figure, last: Figure) -> int:
    """The number of yearly steps from one figure to another."""
    return (last.year or 0) - (first.year or 0)


def _slope(first: Figure, last: Figure) -> str:
    return f"({text(last.value)} - {text(first.value)}) / {years_between(first, last)}"


def steps_of_membership(country: str) -> str:
    """What the working of an aggregate's pace must add (DOMAIN rule 10), else nothing."""
    if country not in AGGREGATES:
        return ""
    return "; the aggregate follows membership, so steps at accessions are in it"


def _pace(first: Figure, last: Figure) -> Figure:
    how = (
        f"from {text(first.value)} to {text(last.value)}: {_slope(first, last)}"
        f"{steps_of_membership(first.country)}"
    )
    value = (last.value - first.value) / years_between(first, last)
    return derive("pace_a_year", value, POINTS, how, (first, last), year=last.year)


def needed_pace(level: Figure, start: Figure, due: int | None) -> Figure | None:
    """Points a year from the start to a level in the due year; None when none lies ahead."""
    ahead = 0 if due is None else due - (start.year or 0)
    if ahead < 1:
        return None
    return derive(
        "needed_a_year",
        (level.value - start.value) / ahead,
        POINTS,
        f"({text(level.value)} - {text(start.value)}) / ({due} - {start.year})",
        (level, start),
        year=due,
        target=level.target,
    )


def _difference(pace: Figure, needed: Figure) -> Figure:
    how = f"{text(pace.value)} - {term(needed.value)}, pace less needed pace"
    value = pace.value - needed.value
    inputs = (pace, needed)
    return derive(
        "pace_difference", value, POINTS, how, inputs, year=needed.year, target=needed.target
    )


def year_met(level: Figure, start: Figure) -> Figure:
    """The start year, as the year in which a target that is met already was reached."""
    how = f"{text(start.value)} in {start.year} is at or above {text(level.value)}"
    value = Decimal(start.year or 0)
    return derive("year_reached", value, "year", how, (level, start), target=level.target)


def _reached(level: Figure, start: Figure, first: Figure, last: Figure) -> Figure | None:
    """The first whole year on the straight line, by exact division: no rounded pace."""
    rise = last.value - first.value
    if rise <= 0:
        return None
    distance = (level.value - start.value) * years_between(first, last)
    ahead = int(distance // rise) + (1 if distance % rise else 0)
    year = (start.year or 0) + ahead
    found = derive(
        "year_reached",
        Decimal(year),
        "year",
        f"{start.year} + ({text(level.value)} - {text(start.value)}) / "
        f"({_slope(first, last)}), up to the next whole year",
        (level, start, last, first),
        year=year,
        target=level.target,
    )
    return as_estimate(found)


def as_estimate(figure: Figure) -> Figure:
    """Anything about a later year is an estimate, even from final figures."""
    return replace(figure, estimate=True)


def span_from_words(given: Arguments, newest: int) -> tuple[int, int]:
    """The years of a pace: from and to where one is given, else the window before the newest.

    Raises:
        BadInput: both ways are used, or the years do not run forward.
    """
    start, end, window = given.year("from"), given.year("to"), given.number("window")
    if window is not None and start is not None:
        raise BadInput("Give the pace's years as from=… and to=…, or as window=…, not as both.")
    last = newest if end is None else end
    first = last - (window or WINDOW) if start is None else start
    if first >= last:
        raise BadInput(f"from must be a year before {last}, not {first}.")
    return first, last


def require_ahead(due: int | None, start: Figure) -> None:
    """Refuse a due year that the edition has reached already.

    Raises:
        BadInput: `due` is given and not after the start.
    """
    if due is not None and due <= (start.year or 0):
        raise BadInput(f"due must be a year after {start.year}, not {due}.")


def _from_words(given: Arguments) -> Computed:
    target, country, due = given.target(), given.country(), given.year("due")
    measure = measured_by(target)
    edition = given.edition(measure)
    span = span_from_words(given, edition.latest_year(measure, country))
    found = trajectory(edition, country, target, due=due, span=span)
    require_ahead(due, found.start)
    return found, (found.pace, found.needed, found.difference, found.year_reached)


WINDOW_INPUTS = (
    Input("from", "first year of the pace (default: five before its last)"),
    Input("to", "last year of the pace (default: the newest of the edition)"),
    Input("window", "years before the last instead of from (default 5)"),
)

ENTRY = Entry(
    "trajectory",
    "When a target is reached at a past pace, and whether that pace suffices for its due year.",
    (
        COUNTRY,
        TARGET,
        *WINDOW_INPUTS,
        Input("due", "a year (default: the target's own)"),
        EDITION,
    ),
    "percentage points a year; year",
    "pace = (last - first of window) / years; needed = (target - newest) / years left; "
    "difference = pace - needed, negative when behind",
    "linear arithmetic, not a forecast; DOMAIN rules 10 and 12",
    "country=ITA target=3.5 from=2021 to=2026",
    _from_words,
)
