"""The group: a small panel for each country, all to one scale, targets as lines."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.charts.columns import Column, ticks_up_to, top_of
from bot.charts.plate import (
    BAR,
    BAR_LIGHT,
    DASHED,
    HATCH,
    INK,
    QUIET,
    RULE,
    WIDTH,
    Face,
    Level,
    Plate,
    picture,
)
from bot.charts.sheet import Sheet, capital, ended, levels
from bot.charts.trend import bars
from bot.message import Image
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.library import Library
from knowledge.model import Figure, Measure, Target

MOST_TOLD = 12
"""Countries whose newest share a caption tells; the picture tells all."""
MOST_NAMED = 4
"""Countries whose names make the title of a chart of those that were named."""
_TALL, _HEAD, _LEFT, _GAP, _SIZE = 1.3, 0.23, 0.62, 0.28, 11.5


@dataclass(frozen=True, slots=True)
class Panel:
    """One country's columns, its name and its newest share as text."""

    name: str
    newest: str
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Panels:
    """All that a chart of small multiples shows; one scale for every panel."""

    face: Face
    panels: tuple[Panel, ...]
    levels: tuple[Level, ...]
    ticks: tuple[tuple[float, str], ...]
    top: float


def group_chart(
    edition: Edition,
    group: str,
    library: Library,
    targets: Sequence[Target],
    lang: str = "en",
    countries: Sequence[str] = (),
) -> Image:
    """Shares of GDP by year for each member of a group, in the order of the newest share.

    `group` is a group's key; `countries` (ISO3) stand in for it where they are given.

    Raises:
        NoFigure: no member has a row in the edition.
    """
    sheet = Sheet(edition, library, lang)
    members = countries or library.countries.group(group)
    found = [series for key in members if (series := edition.series(key, Measure.SHARE))]
    if not found:
        raise NoFigure(sheet.missing(*members))
    found.sort(key=lambda series: series[-1].value, reverse=True)
    title = _named(sheet, countries) or library.countries.group_name(group, lang)
    remarks = sheet.remarks(members, (series[0].country for series in found))
    face = Face(
        capital(title),
        sheet.say("chart-measure"),
        sheet.keys(targets),
        (*remarks, *sheet.foot),
    )
    values = [float(figure.value) for series in found for figure in series]
    top = top_of([*values, *(float(target.share) for target in targets)])
    panels = tuple(_panel(sheet, series) for series in found)
    spec = Panels(face, panels, levels(targets), ticks_up_to(top, sheet.tick), top)
    return picture(spec, draw, _caption(sheet, face, found, targets, remarks))


def _named(sheet: Sheet, countries: Sequence[str]) -> str:
    """A title of names; of many the first, and how many there are: each panel has its own."""
    is_long = len(countries) > MOST_NAMED
    named = ", ".join(map(sheet.name, countries[: MOST_NAMED - is_long]))
    return f"{named} … ({len(countries)})" if is_long else named


def _panel(sheet: Sheet, series: Sequence[Figure]) -> Panel:
    newest = series[-1]
    return Panel(sheet.name(newest.country), sheet.share(newest), bars(series, set(), sheet.lang))


def _caption(
    sheet: Sheet,
    face: Face,
    found: Sequence[Sequence[Figure]],
    targets: Sequence[Target],
    remarks: Sequence[str],
) -> str:
    told = [sheet.pair(sheet.name(s[-1].country), sheet.share(s[-1])) for s in found[:MOST_TOLD]]
    end = "; …" if len(found) > MOST_TOLD else "."
    about = f"{face.subtitle}, {sheet.when(found[0][-1])}"
    lead = f"{face.title}. {sheet.pair(about, '; '.join(told))}{end}"
    foot = (*ended(*remarks), f"{sheet.source}, {sheet.dated}.")
    return " ".join((lead, sheet.lines(targets), *foot))


def draw(spec: Panels) -> Plate:
    """The finished plate: two to four panels a row."""
    count = len(spec.panels)
    across = min(count, 2 if count in (2, 4) else 3 if count <= 15 else 4)
    tall = _TALL if count > 4 else 1.9
    head = _HEAD * (2 if across > 2 else 1)
    step = head + tall + 0.38
    down = math.ceil(count / across)
    probe = Plate(spec.face, 30.0)
    plate = Plate(spec.face, probe.top + down * step + probe.bottom)
    wide = (WIDTH - _LEFT - 0.3 - _GAP * (across - 1)) / across
    for place, panel in enumerate(spec.panels):
        row, column = divmod(place, across)
        left, top = _LEFT + column * (wide + _GAP), plate.top + row * step
        _write_head(plate, panel, (left, top, wide), is_tight=across > 2)
        box = (left, top + head, wide, tall)
        _draw_panel(plate, panel, spec, box, is_first=column == 0)
    return plate


def _write_head(
    plate: Plate, panel: Panel, place: tuple[float, float, float], *, is_tight: bool
) -> None:
    """Name and newest share on one line, or one below the other where panels are narrow."""
    left, top, wide = place
    room = wide if is_tight else wide - plate.wide(panel.newest, _SIZE, weight="bold") - 0.1
    plate.write(panel.name, left, top, _fitting(plate, panel.name, room), INK)
    if is_tight:
        plate.write(panel.newest, left, top + _HEAD, _SIZE, INK, weight="bold")
    else:
        plate.write(panel.newest, left + wide, top, _SIZE, INK, ha="right", weight="bold")


def _draw_panel(
    plate: Plate,
    panel: Panel,
    spec: Panels,
    box: tuple[float, float, float, float],
    *,
    is_first: bool,
) -> None:
    left, top, wide, tall = box
    axes = plate.canvas.add_axes(
        (left / WIDTH, 1 - (top + tall) / plate.height, wide / WIDTH, tall / plate.height)
    )
    axes.set_facecolor("none")
    _columns(axes, panel, spec)
    first, last = panel.columns[0].year, panel.columns[-1].year
    axes.set(xlim=(first - 0.6, last + 0.6), ylim=(0, spec.top))
    axes.set_xticks([first, last])
    axes.set_yticks([value for value, _ in spec.ticks])
    axes.set_yticklabels([text if is_first else "" for _, text in spec.ticks])
    axes.tick_params(labelsize=10, colors=QUIET, length=0)
    for label, side in zip(axes.get_xticklabels(), ("left", "right"), strict=True):
        label.set_ha(side)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(RULE)
    axes.grid(axis="y", color=RULE, linewidth=0.7)
    axes.set_axisbelow(True)


def _columns(axes: Any, panel: Panel, spec: Panels) -> None:  # noqa: ANN401 - matplotlib
    hatched: dict[str, Any] = {
        "facecolor": BAR_LIGHT,
        "edgecolor": BAR,
        "hatch": HATCH,
        "linewidth": 0.8,
    }
    for is_estimate, look in ((False, {"color": BAR}), (True, hatched)):
        chosen = [column for column in panel.columns if column.is_estimate == is_estimate]
        years, values = [item.year for item in chosen], [item.value for item in chosen]
        axes.bar(years, values, width=0.78, zorder=2, **look)
    for level in spec.levels:
        axes.axhline(level.share, color=level.colour, linewidth=1.6, linestyle=DASHED, zorder=3)


def _fitting(plate: Plate, name: str, room: float) -> float:
    """The size in points at which a name fits its panel; a long one is set smaller, never cut."""
    wide = plate.wide(name, _SIZE)
    return _SIZE if wide <= room else _SIZE * room / wide
