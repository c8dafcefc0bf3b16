"""The plate: one look for every chart, its head, key, foot and colours; painting with a memory.

A picture brings its own light ground, so that it reads the same in a light and a dark chat.
"""

from __future__ import annotations

import hashlib
import io
import threading
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

from bot.message import Image

GROUND, INK, QUIET, RULE = "#f7f8fa", "#18222d", "#55616e", "#d3d9df"
BAR, BAR_LIGHT = "#2f6db5", "#d9e6f5"
SHORT, SHORT_LIGHT = "#b25a00", "#fbe6cd"
FLOOR, GOAL, PACE = "#9a4f00", "#a3123a", "#0a6f66"
LEVELS = (FLOOR, GOAL)
"""The older floor and the newer goal, in this order on every chart."""

HATCH = "////"
DASHED = (0, (6, 3))
WIDTH, DPI = 7.2, 150
_MARGIN = 0.42
_VERSION = "4"
"""Part of every picture's key: a change of the look makes new pictures."""
_LOCK = threading.Lock()
_WIDE: dict[tuple[Hashable, ...], float] = {}
"""How wide a text is in inches, by text, size and weight: charts share heads, keys and feet."""
_MOST_WIDE = 20_000


@dataclass(frozen=True, slots=True)
class Key:
    """One line of the key under the head: a stroke in this colour and what it means.

    Without a stroke it is a remark: nothing of that colour is drawn.
    """

    text: str
    colour: str
    is_dashed: bool = True
    has_stroke: bool = True
    width: float = 2.6


@dataclass(frozen=True, slots=True)
class Face:
    """What stands around a chart: title, what is measured, key, and source lines at the foot."""

    title: str
    subtitle: str
    keys: tuple[Key, ...]
    foot: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Level:
    """A target's line across a chart."""

    share: float
    colour: str


class Plate:
    """A canvas with head, key and foot drawn; `box` is what is left for the chart itself.

    Lengths are inches from the top left corner. The head grows with what it holds, and the
    chart gets the rest of `height`.
    """

    def __init__(self, face: Face, height: float) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure as Canvas

        self.height = height
        self.canvas: Any = Canvas(figsize=(WIDTH, height), dpi=DPI, facecolor=GROUND)
        surface: Any = FigureCanvasAgg(self.canvas)
        self._renderer = surface.get_renderer()
        top = self._lines(face.title, 0.32, 22, INK, weight="bold")
        size = self.fitting(face.subtitle, 14.5, 13.0, WIDTH - 2 * _MARGIN)
        top = self._lines(face.subtitle, top + 0.04, size, QUIET)
        for key in face.keys:
            top = self._key(key, top + 0.05)
        self.top = top + 0.12
        self.bottom = self._foot(face.foot)

    def axes(self, left: float, right: float, above: float = 0.0, below: float = 0.0) -> Any:  # noqa: ANN401 - matplotlib has no types here
        """Axes over the rest of the plate, with these margins in inches."""
        from_bottom = self.bottom + below
        tall = self.height - self.top - above - from_bottom
        box = (left / WIDTH, from_bottom / self.height, (WIDTH - left - right) / WIDTH,
               tall / self.height)  # fmt: skip
        axes = self.canvas.add_axes(box)
        axes.set_facecolor(GROUND)
        axes.tick_params(colors=QUIET, length=0)
        for side in ("top", "right", "left"):
            axes.spines[side].set_visible(False)
        axes.spines["bottom"].set_color(RULE)
        return axes

    def write(
        self, text: str, left: float, top: float, size: float, colour: str, **more: str
    ) -> None:
        """One line of text whose upper left corner is here."""
        given = {"va": "top", "ha": "left", **more}
        self.canvas.text(
            left / WIDTH, 1 - top / self.height, text, fontsize=size, color=colour, **given
        )

    def wide(self, text: str, size: float, **more: str) -> float:
        """How many inches a text takes; measured once for all plates."""
        key = (text, size, tuple(sorted(more.items())))
        found = _WIDE.get(key)
        if found is None:
            probe = self.canvas.text(0, 0, text, fontsize=size, **more)
            found = float(probe.get_window_extent(self._renderer).width) / DPI
            probe.remove()
            if len(_WIDE) >= _MOST_WIDE:
                _WIDE.clear()
            _WIDE[key] = found
        return found

    def fitting(self, text: str, size: float, least: float, room: float) -> float:
        """The size in points at which a text fits on one line; `size` where none from `least`."""
        wide = self.wide(text, size)
        if wide <= room:
            return size
        smaller = size * room / wide * 0.99
        return smaller if smaller >= least else size

    def png(self) -> bytes:
        """The finished picture."""
        buffer = io.BytesIO()
        self.canvas.savefig(buffer, format="png", facecolor=GROUND)
        return buffer.getvalue()

    def folded(self, text: str, size: float, room: float, **more: str) -> list[str]:
        """A text in lines that fit into so many inches, broken between words."""
        lines: list[str] = []
        for word in text.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.wide(longer, size, **more) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def _lines(self, text: str, top: float, size: float, colour: str, **more: str) -> float:
        for line in self.folded(text, size, WIDTH - 2 * _MARGIN, **more):
            self.write(line, _MARGIN, top, size, colour, **more)
            top += size * 1.32 / 72
        return top

    def _key(self, key: Key, top: float) -> float:
        from matplotlib.lines import Line2D

        size, stroke = 12.5, 0.42
        if not key.has_stroke:
            return self._lines(key.text, top, size, key.colour)
        height = 1 - (top + size * 0.62 / 72) / self.height
        ends = (_MARGIN / WIDTH, (_MARGIN + stroke) / WIDTH)
        style: Any = DASHED if key.is_dashed else "solid"
        self.canvas.add_artist(
            Line2D(ends, (height, height), color=key.colour, linewidth=key.width, linestyle=style)
        )
        for line in self.folded(key.text, size, WIDTH - 2 * _MARGIN - stroke - 0.1):
            self.write(line, _MARGIN + stroke + 0.1, top, size, key.colour)
            top += size * 1.3 / 72
        return top

    def _foot(self, lines: tuple[str, ...]) -> float:
        size = 10.5
        folded = [line for text in lines for line in self.folded(text, size, WIDTH - 2 * _MARGIN)]
        step = size * 1.4 / 72
        top = self.height - 0.2 - step * len(folded)
        for place, line in enumerate(folded):
            self.write(line, _MARGIN, top + place * step, size, QUIET)
        return self.height - top + 0.1


def picture(spec: Hashable, draw: Callable[[Any], Plate], caption: str) -> Image:
    """An image whose key is a hash of all that is drawn; a content is painted once."""
    shown = f"{_VERSION}|{draw.__module__}.{draw.__qualname__}|{spec!r}"
    key = hashlib.sha256(shown.encode()).hexdigest()[:32]
    return Image(caption, key, partial(_painted, draw, spec))


@lru_cache(maxsize=64)
def _painted(draw: Callable[[Any], Plate], spec: Hashable) -> bytes:
    with _LOCK:  # matplotlib's caches of fonts and texts are not made for threads
        return draw(spec).png()
