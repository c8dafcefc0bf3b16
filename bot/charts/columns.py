"""Columns: bars by year with target lines, and straight paths beyond the last year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.charts.plate import (
    BAR,
    BAR_LIGHT,
    DASHED,
    GROUND,
    HATCH,
    INK,
    QUIET,
    RULE,
    WIDTH,
    Face,
    Level,
    Plate,
)
from bot.charts.ticks import round_steps

_SIZE, _BEYOND, _BESIDE = 13, 0.5, 0.05
"""Size of numbers, years that lines of levels go on for, inches between a line and its label."""
_SHORT = 4
"""Signs of a label such as "2.00", which is no wider than two columns."""


@dataclass(frozen=True, slots=True)
class Column:
    """A year's bar; `label` is written above it, "" for none."""

    year: int
    value: float
    label: str
    is_estimate: bool


@dataclass(frozen=True, slots=True)
class Way:
    """A line of points (year, value) with its colour, a label at its end, its width in points."""

    points: tuple[tuple[int, float], ...]
    colour: str
    label: str
    width: float = 2.6


@dataclass(frozen=True, slots=True)
class Columns:
    """All that a chart by year shows; `ticks` are the written numbers of its upright axis."""

    face: Face
    columns: tuple[Column, ...]
    levels: tuple[Level, ...]
    ways: tuple[Way, ...]
    ticks: tuple[tuple[float, str], ...]


def top_of(values: list[float]) -> float:
    """The upper end of an axis that leaves room for labels above the highest value."""
    return max(values) * 1.1


def ticks_up_to(top: float, tick: Any) -> tuple[tuple[float, str], ...]:  # noqa: ANN401 - a function of a number
    """Round numbers from 0 to the top with their text."""
    return tuple((value, tick(value)) for value in round_steps(top))


def draw(spec: Columns) -> Plate:
    """The finished plate."""
    plate = Plate(spec.face, 7.2)
    axes = plate.axes(0.72, 0.4, below=0.4)
    _bars(axes, spec.columns, is_left=bool(spec.ways))  # ways set out to the right
    _scale(axes, spec, plate)
    start, end = axes.get_xlim()[0], _last(spec) + (0 if spec.ways else _BEYOND)
    for level in spec.levels:
        axes.hlines(level.share, start, end, level.colour, linewidth=2.4, linestyle=DASHED,
                    zorder=3)  # fmt: skip
    for way in spec.ways:
        _way(axes, way)
    return plate


def _bars(axes: Any, columns: tuple[Column, ...], *, is_left: bool) -> None:  # noqa: ANN401
    for column in columns:
        look: dict[str, Any] = {"color": BAR}
        if column.is_estimate:
            look = {"facecolor": BAR_LIGHT, "edgecolor": BAR, "hatch": HATCH, "linewidth": 1.2}
        axes.bar(column.year, column.value, width=0.76, zorder=2, **look)
        if column.label:
            side = "right" if is_left else "center"
            edge = column.year + (0.2 if is_left else 0)
            far = 1 if len(column.label) <= _SHORT else 2  # years that the label reaches over
            beside = [each.value for each in columns if 0 <= column.year - each.year <= far]
            height = max(beside) if is_left else column.value  # covers no bar that it reaches over
            _label(axes, column.label, edge, height, INK, ha=side)


def _label(axes: Any, text: str, x: float, y: float, colour: str, **more: Any) -> None:  # noqa: ANN401
    from matplotlib.patheffects import withStroke

    axes.annotate(
        text,
        (x, y),
        textcoords="offset points",
        **{"ha": "center", "va": "bottom", "xytext": (0, 4), **more},
        fontsize=_SIZE,
        fontweight="bold",
        color=colour,
        zorder=6,
        path_effects=[withStroke(linewidth=3.5, foreground=GROUND)],
        annotation_clip=False,
    )


def _way(axes: Any, way: Way) -> None:  # noqa: ANN401
    """The line, its label beside its end, where no line goes on."""
    years, values = zip(*way.points, strict=True)
    axes.plot(years, values, color=way.colour, linewidth=way.width, marker="o", markersize=4.5,
              zorder=4)  # fmt: skip
    if way.label:
        beside = {"ha": "left", "va": "center", "xytext": (_BESIDE * 72, 0)}
        _label(axes, way.label, years[-1] + _BEYOND, values[-1], way.colour, **beside)


def _last(spec: Columns) -> int:
    years = [column.year for column in spec.columns]
    return max([*years, *(year for way in spec.ways for year, _ in way.points)])


def _scale(axes: Any, spec: Columns, plate: Plate) -> None:  # noqa: ANN401
    """Both axes; room for the ways' labels beyond the last year."""
    first, last = min(column.year for column in spec.columns), _last(spec)
    values = [column.value for column in spec.columns] + [level.share for level in spec.levels]
    values += [value for way in spec.ways for _, value in way.points]
    labels = [plate.wide(way.label, _SIZE, weight="bold") for way in spec.ways if way.label]
    room = max(labels) + 2 * _BESIDE if labels else 0.0
    inches = axes.get_position().width * WIDTH
    years = last + _BEYOND - first + 0.7
    axes.set(xlim=(first - 0.7, last + _BEYOND + years * room / (inches - room)))
    axes.set(ylim=(0, top_of(values)))
    step = 1 + (last - first) // 8
    axes.set_xticks(range(last, first - 1, -step))
    axes.set_yticks([value for value, _ in spec.ticks], [text for _, text in spec.ticks])
    axes.tick_params(labelsize=_SIZE, labelcolor=QUIET)
    axes.tick_params(axis="x", pad=9)  # the first year does not run into the axis's nought
    axes.grid(axis="y", color=RULE, linewidth=0.8, zorder=0)
    axes.set_axisbelow(True)
