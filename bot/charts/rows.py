"""Rows: one bar a line, from nothing or to both sides of a level, each with its number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.charts.plate import (
    BAR,
    BAR_LIGHT,
    DASHED,
    HATCH,
    INK,
    QUIET,
    SHORT,
    SHORT_LIGHT,
    WIDTH,
    Face,
    Level,
    Plate,
)

_SIZE = 12.0
_STRONG_GROUND = "#e8edf3"
_LEFT = 0.42


@dataclass(frozen=True, slots=True)
class Row:
    """A line: its name, the value drawn (negative to the left) and the number written."""

    name: str
    value: float
    label: str
    is_estimate: bool
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """All that a chart by line shows; `sides` name left and right, ("", "") for bars from 0."""

    face: Face
    rows: tuple[Row, ...]
    levels: tuple[Level, ...] = ()
    sides: tuple[str, str] = ("", "")
    step: float = 0.29


def draw(spec: Rows) -> Plate:
    """The finished plate, as tall as its lines need."""
    above = 0.3 if any(spec.sides) else 0.05
    probe = Plate(spec.face, 20.0)
    height = probe.top + above + spec.step * len(spec.rows) + 0.15 + probe.bottom
    plate = Plate(spec.face, max(height, 4.5))
    names = [plate.wide(row.name, _SIZE, weight="bold") for row in spec.rows]
    axes = plate.axes(_LEFT + max(names) + 0.12, 0.36, above=above, below=0.1)
    _scale(axes, spec, plate)
    for place, row in enumerate(spec.rows):
        _row(axes, place, row)
    for level in spec.levels:
        axes.axvline(level.share, color=level.colour, linewidth=2.2, linestyle=DASHED, zorder=3)
    if any(spec.sides):
        _sides(axes, spec.sides)
    return plate


def _row(axes: Any, place: int, row: Row) -> None:  # noqa: ANN401 - matplotlib has no types here
    full, light = (SHORT, SHORT_LIGHT) if row.value < 0 else (BAR, BAR_LIGHT)
    look: dict[str, Any] = {"color": full}
    if row.is_estimate:
        look = {"facecolor": light, "edgecolor": full, "hatch": HATCH, "linewidth": 1.1}
    axes.barh(place, row.value, height=0.7, zorder=2, **look)
    weight = "bold" if row.is_strong else "normal"
    if row.is_strong:
        axes.axhspan(place - 0.5, place + 0.5, color=_STRONG_GROUND, zorder=0)
    is_left = row.value < 0
    axes.annotate(
        row.label,
        (row.value, place),
        xytext=(-4 if is_left else 4, 0),
        textcoords="offset points",
        ha="right" if is_left else "left",
        va="center",
        fontsize=_SIZE,
        fontweight=weight,
        color=INK,
        zorder=5,
    )
    axes.get_yticklabels()[place].set(fontweight=weight, color=INK)


def _scale(axes: Any, spec: Rows, plate: Plate) -> None:  # noqa: ANN401
    """Room beyond the longest bars for their numbers, on either side."""
    values = [row.value for row in spec.rows] + [level.share for level in spec.levels]
    low, high = min(0.0, *values), max(0.0, *values)
    inches = axes.get_position().width * WIDTH
    label = max(plate.wide(row.label, _SIZE, weight="bold") for row in spec.rows) + 0.12
    sides = label * ((low < 0) + (high > 0))
    unit = (high - low) / max(inches - sides, 1.0)
    axes.set_xlim(low - label * unit * (low < 0), high + label * unit * (high > 0))
    axes.set_ylim(len(spec.rows) - 0.5, -0.5)
    axes.set_yticks(range(len(spec.rows)), [row.name for row in spec.rows])
    axes.tick_params(axis="y", labelsize=_SIZE, pad=6)
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)
    axes.axvline(0, color=QUIET, linewidth=1.2, zorder=4)


def _sides(axes: Any, sides: tuple[str, str]) -> None:  # noqa: ANN401
    for text, side, colour in ((sides[0], -1, SHORT), (sides[1], 1, BAR)):
        axes.annotate(
            f"← {text}" if side < 0 else f"{text} →",
            (0, -0.5),
            xytext=(side * 8, 4),
            textcoords="offset points",
            ha="right" if side < 0 else "left",
            va="bottom",
            fontsize=12.5,
            fontweight="bold",
            color=colour,
            annotation_clip=False,
        )
