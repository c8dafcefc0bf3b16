"""Markup: a message's HTML, classic or rich, taken apart into the lines that a reader sees."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

_SPACE = re.compile(r"[ \t\r\f\v]+")


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text that looks the same throughout."""

    text: str
    is_bold: bool = False
    is_link: bool = False
    is_small: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line of runs, or the cells of a table's row; `fold` inside something that unfolds.

    `gap` is the room above it, as a share of a line's height.
    """

    runs: tuple[Run, ...] = ()
    cells: tuple[tuple[Run, ...], ...] = ()
    is_fold: bool = False
    is_bullet: bool = False
    gap: float = 0.0


@dataclass
class Reader(HTMLParser):
    """Reads one message; `lines` are what it says, in order."""

    lines: list[Line] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._runs: list[Run] = []
        self._cells: list[tuple[Run, ...]] = []
        self._open: list[str] = []
        self._gap = 0.0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - HTMLParser's signature
        """Begin a block or a way of looking."""
        if tag in ("p", "h4", "li", "table", "details", "blockquote"):
            self._break()
            is_close = tag in ("li", "blockquote") or "details" in self._open
            self._gap = 0.0 if is_close else 0.35
        self._open.append(tag)
        if tag == "summary":
            self._runs.append(Run("▾ ", is_bold=True))

    def handle_endtag(self, tag: str) -> None:
        """End a block; a row of cells becomes a line."""
        if tag in ("td", "th"):
            self._cells.append(tuple(self._runs))
            self._runs = []
        elif tag == "tr":
            self.lines.append(Line(cells=tuple(self._cells), gap=self._gap))
            self._cells, self._gap = [], 0.0
        elif tag in ("p", "h4", "li", "summary", "blockquote", "details"):
            self._break()
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        """Text: in classic messages a line's end is one."""
        first, *more = data.split("\n")
        self._add(first)
        for text in more:
            self._break(is_forced=True)
            self._add(text)

    def close(self) -> None:
        """The last line ends as well."""
        super().close()
        self._break()

    def _add(self, text: str) -> None:
        if not text:
            return
        bold = any(tag in ("b", "strong", "h4", "summary") for tag in self._open)
        self._runs.append(Run(_SPACE.sub(" ", text), bold, "a" in self._open, "sup" in self._open))

    def _break(self, *, is_forced: bool = False) -> None:
        if not self._runs and not is_forced:
            return
        is_fold = "blockquote" in self._open or "details" in self._open
        is_bullet = "li" in self._open
        self.lines.append(Line(tuple(self._runs), (), is_fold, is_bullet, self._gap))
        self._runs, self._gap = [], 0.0


def read(html: str) -> list[Line]:
    """The lines of one message."""
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader.lines


def bare(text: str) -> list[Line]:
    """The lines of a message without markup."""
    return [Line((Run(line),)) for line in text.split("\n")]
