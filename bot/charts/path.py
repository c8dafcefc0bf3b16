"""The path: what the years to a target's due year need, beside what the recent pace gives."""

from __future__ import annotations

from bot.charts import columns as by_year
from bot.charts.columns import Columns, Way, ticks_up_to, top_of
from bot.charts.plate import GOAL, PACE, Face, Key, Level, picture
from bot.charts.sheet import Sheet, capital
from bot.charts.trend import bars
from bot.message import Image
from bot.numbers import careful_places, number, value_with_unit, year
from knowledge.calculators.required_path import required_path
from knowledge.calculators.trajectory import level_at, trajectory
from knowledge.edition import Edition
from knowledge.errors import BadInput, NoFigure
from knowledge.library import Library
from knowledge.model import Figure, Target
from knowledge.results import Trajectory

BELOW = 4.6
"""Points: the needed line is broad, so that it is seen where the pace runs over it."""


def path_chart(
    edition: Edition, country: str, library: Library, target: Target, lang: str = "en"
) -> Image:
    """The years so far, the straight line that reaches the target in its due year, and the pace.

    A country that meets the target has neither line. Arithmetic, not a forecast (DOMAIN rule
    12), and the picture says so.

    Raises:
        NoFigure: the edition has no series for the country.
        UnknownTarget: the target is on a leg that no table measures.
        BadInput: the target has no due year.
    """
    if target.due is None:
        raise BadInput(f"The {target.name} has no due year, so there is no path to draw.")
    sheet = Sheet(edition, library, lang)
    series = sheet.series(country)
    try:
        found = trajectory(edition, country, target)
    except NoFigure:  # a year that the pace is counted from is missing
        raise NoFigure(sheet.missing(country)) from None
    ways, ends = ((), ()) if found.is_met else _ways(sheet, country, target, found)
    shown = [float(item.value) for item in series] + [float(target.share)]
    shown += [value for way in ways for _, value in way.points]
    subtitle = sheet.say("chart-path-measure" if ways else "chart-measure")
    remarks = sheet.remarks((), (country,))
    keys = _keys(sheet, target, found)
    face = Face(sheet.name(country), subtitle, keys, (*remarks, *sheet.foot))
    spec = Columns(
        face,
        bars(series, {series[-1].year}, lang),
        (Level(float(target.share), GOAL),),
        ways,
        ticks_up_to(top_of(shown), sheet.tick),
    )
    caption = " ".join((_caption(sheet, target, found, ends), *remarks))
    return picture(spec, by_year.draw, caption)


def _ways(
    sheet: Sheet, country: str, target: Target, found: Trajectory
) -> tuple[tuple[Way, ...], tuple[Figure, ...]]:
    """The needed line and the line of the pace, and the figure that the pace ends at."""
    start = found.start.year or 0
    due = target.due or 0
    needed = required_path(sheet.edition, country, target)
    years = range(start + 1, due + 1)
    paced = tuple(level_at(sheet.edition, country, each) for each in years)
    if paced[-1].value < 0:  # a share below nothing is no share: the line ends where it meets it
        paced = tuple(item for item in paced if item.value >= 0)
    here = (start, float(found.start.value))
    lines = [Way((here, *map(_point, needed.steps)), GOAL, "", BELOW)]
    if paced:
        last = paced[-1].value
        end = number(last, sheet.lang, careful_places(last))
        lines.append(Way((here, *map(_point, paced)), PACE, end))
    return tuple(lines), paced[-1:]


def _point(figure: Figure) -> tuple[int, float]:
    return figure.year or 0, float(figure.value)


def _keys(sheet: Sheet, target: Target, found: Trajectory) -> tuple[Key, ...]:
    level = Key(sheet.target_key(target), GOAL)
    if found.is_met or found.needed is None:
        return (level, Key(capital(sheet.say("chart-met")), PACE, has_stroke=False))
    needed = sheet.say("chart-path-needed", points=_signed(found.needed, sheet.lang))
    return (
        level,
        Key(needed, GOAL, is_dashed=False, width=BELOW),
        Key(_pace(sheet, found), PACE, is_dashed=False),
    )


def _pace(sheet: Sheet, found: Trajectory) -> str:
    since = year(found.window[0], sheet.lang)
    return sheet.say("chart-path-pace", since=since, points=_signed(found.pace, sheet.lang))


def _signed(figure: Figure, lang: str) -> str:
    return value_with_unit(figure, lang, signed=True)


def _caption(sheet: Sheet, target: Target, found: Trajectory, ends: tuple[Figure, ...]) -> str:
    parts = [
        sheet.pair(
            f"{sheet.name(found.country)}, {sheet.when(found.start)}", sheet.share(found.start)
        )
        + ".",
        *(f"{capital(key.text)}." for key in _keys(sheet, target, found)),
    ]
    if ends:
        then = sheet.pair(str(ends[0].year), sheet.share(ends[0]))
        parts[-1] = f"{parts[-1][:-1]}, {then}."
    rule = () if found.is_met else (sheet.say("chart-arithmetic"),)
    return " ".join((*parts, *rule, f"{sheet.source}, {sheet.dated}."))
