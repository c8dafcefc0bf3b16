"""The bubble: a message as a phone shows it, drawn with its links, folds, tables and buttons."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import matplotlib as mpl
from PIL import Image, ImageDraw, ImageFont

from evals.gallery.markup import Line, Run

WIDTH = 620
_PAD, _SIZE, _LEAD = 22, 22, 31
_FONTS = Path(mpl.get_data_path()) / "fonts" / "ttf"
_DRAWN = {"👍": "▲", "👎": "▼"}  # the font at hand has no thumbs
Keys = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of a chat."""

    wall: str
    paper: str
    ink: str
    link: str
    fold: str
    stripe: str
    key: str


LIGHT = Look("#cfe0c8", "#ffffff", "#111111", "#2a6fb0", "#e9f1f8", "#f2f4f6", "#8fae86")
DARK = Look("#0e1621", "#182533", "#f0f3f5", "#6ab3f3", "#22364a", "#1f2f40", "#2b3f53")


@cache
def font(size: int, *, is_bold: bool = False) -> ImageFont.FreeTypeFont:
    """The font of the charts, which has every sign of the thirteen languages."""
    name = "DejaVuSans-Bold.ttf" if is_bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(_FONTS / name), size)


class Page:
    """A strip that grows downwards while it is written on."""

    def __init__(self, look: Look, width: int = WIDTH) -> None:
        self._look = look
        self._width = width
        self._image = Image.new("RGB", (width, 6000), look.paper)
        self._draw = ImageDraw.Draw(self._image)
        self.top = _PAD - 6

    def line(self, line: Line) -> None:
        """One line, folded where the strip ends; a table's row in columns."""
        self.top += int(line.gap * _LEAD)
        if line.cells:
            self._row(line.cells)
            return
        left = _PAD + (20 if line.is_fold or line.is_bullet else 0)
        begin = self.top
        folded = self._folded(line.runs, self._width - left - _PAD)
        if line.is_fold:
            height = _LEAD * max(len(folded), 1)
            self._draw.rectangle((_PAD, begin, self._width - _PAD, begin + height), self._look.fold)
            self._draw.rectangle((_PAD, begin, _PAD + 5, begin + height), self._look.link)
        if line.is_bullet:
            self._draw.text((_PAD, begin), "•", self._look.ink, font(_SIZE))
        self.top = self._write(folded, left, begin)

    def picture(self, png: Image.Image) -> None:
        """A picture over the whole width of the bubble."""
        tall = round(png.height * self._width / png.width)
        self._image.paste(png.convert("RGB").resize((self._width, tall)), (0, 0))
        self.top = tall + 8

    def cut(self) -> Image.Image:
        """The strip as far as it is written on."""
        return self._image.crop((0, 0, self._width, min(self.top + _PAD - 6, 6000)))

    def _row(self, cells: tuple[tuple[Run, ...], ...]) -> None:
        room = self._width - 2 * _PAD
        numbered = 62 if len(cells) > 2 else 0
        wide = [numbered] * (len(cells) > 2) + [int((room - numbered) * 0.4)]
        wide.append(room - sum(wide))
        left, begin, low = _PAD, self.top, self.top
        made = [self._folded(cell, each - 12) for cell, each in zip(cells, wide, strict=False)]
        height = _LEAD * max(len(item) for item in made) + 6
        self._draw.rectangle(
            (_PAD, begin, self._width - _PAD, begin + height), self._look.stripe, self._look.fold
        )
        for folded, each in zip(made, wide, strict=False):
            low = max(low, self._write(folded, left + 6, begin + 2))
            left += each
        self.top = begin + height

    def _write(self, folded: list[list[Run]], left: int, top: int) -> int:
        for words in folded:
            x = float(left)
            for run in words:
                face = _face(run)
                colour = self._look.link if run.is_link else self._look.ink
                self._draw.text((x, top - (4 if run.is_small else 0)), run.text, colour, face)
                x += face.getlength(run.text)
            top += _LEAD
        return top if folded else top + _LEAD

    def _folded(self, runs: tuple[Run, ...], room: float) -> list[list[Run]]:
        """The words of runs in lines that fit; nothing breaks where no space stands."""
        lines: list[list[Run]] = [[]]
        used = 0.0
        for words in _unbroken([piece for run in runs for piece in _words(run, room)]):
            wide = sum(_face(word).getlength(word.text) for word in words)
            if used and used + wide - _tail(words[-1]) > room:
                lines.append([])
                used = 0.0
            lines[-1] += words
            used += wide
        return [line for line in lines if line]


def _unbroken(words: list[Run]) -> list[list[Run]]:
    """Words in groups that stay on one line: such as a word and its footnote's mark."""
    groups: list[list[Run]] = []
    for word in words:
        if groups and "\xa0" in (groups[-1][-1].text[-1], word.text[0]):
            groups[-1].append(word)
        else:
            groups.append([word])
    return groups


def _tail(word: Run) -> float:
    """The width of the space that a word ends with."""
    return _face(word).getlength(word.text) - _face(word).getlength(word.text.rstrip(" "))


def _face(run: Run) -> ImageFont.FreeTypeFont:
    return font(15 if run.is_small else _SIZE, is_bold=run.is_bold)


def _words(run: Run, room: float) -> list[Run]:
    """The words of a run with the space after them; one wider than a line in pieces."""
    pieces = [f"{word} " for word in run.text.split(" ")]
    pieces[-1] = pieces[-1][:-1]
    fitted = [part for piece in pieces for part in _pieces(piece, _face(run), room)]
    return [Run(text, run.is_bold, run.is_link, run.is_small) for text in fitted if text]


def _pieces(word: str, face: ImageFont.FreeTypeFont, room: float) -> list[str]:
    found = [""]
    for sign in word:
        if found[-1] and face.getlength((found[-1] + sign).rstrip()) > room:
            found.append("")
        found[-1] += sign
    return found


def bubble(
    lines: list[Line],
    keys: Keys = (),
    look: Look = LIGHT,
    picture: Image.Image | None = None,
    width: int = WIDTH,
) -> Image.Image:
    """A message on its wall: picture, words, and the buttons below with their labels cut to fit."""
    page = Page(look, width)
    if picture is not None:
        page.picture(picture)
    for line in lines:
        page.line(line)
    paper = page.cut()
    tall = paper.height + 54 * len(keys) + 2 * 16
    wall = Image.new("RGB", (width + 32, tall), look.wall)
    mask = Image.new("L", paper.size, 0)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, paper.width - 1, paper.height - 1), 18, 255)
    wall.paste(paper, (16, 16), mask)
    draw = ImageDraw.Draw(wall)
    for place, row in enumerate(keys):
        _keys(draw, row, 16 + paper.height + 6 + 54 * place, look, width)
    return wall


def _keys(
    draw: ImageDraw.ImageDraw, row: tuple[str, ...], top: int, look: Look, width: int
) -> None:
    wide = (width - 6 * (len(row) - 1)) / len(row)
    for place, label in enumerate(row):
        left = 16 + place * (wide + 6)
        draw.rounded_rectangle((left, top, left + wide, top + 48), 10, look.key)
        shown = fitting(label, wide - 16)
        at = left + (wide - font(19).getlength(shown)) / 2
        draw.text((at, top + 12), shown, "#ffffff", font(19))


def fitting(label: str, room: float) -> str:
    """A label as a button shows it: cut with an ellipsis where it is too long."""
    for sign, drawn in _DRAWN.items():
        label = label.replace(sign, drawn)
    if font(19).getlength(label) <= room:
        return label
    while label and font(19).getlength(f"{label}…") > room:
        label = label[:-1]
    return f"{label.rstrip()}…"


def beside(images: list[Image.Image], heads: tuple[str, ...], wall: str = "#eceff1") -> Image.Image:
    """Pictures side by side, each under its head."""
    wide = sum(image.width for image in images) + 16 * (len(images) + 1)
    sheet = Image.new("RGB", (wide, max(image.height for image in images) + 70), wall)
    draw, left = ImageDraw.Draw(sheet), 16
    for image, head in zip(images, heads, strict=True):
        draw.text((left + 4, 14), head, "#37474f", font(24, is_bold=True))
        sheet.paste(image, (left, 54))
        left += image.width + 16
    return sheet
