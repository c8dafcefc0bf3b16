"""Tidying: text as a printer set it becomes running text; nothing is added or reworded."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence

# "de-\nfence" was broken by the printer; "Franco-\nGerman" was not.
_BROKEN = re.compile(r"(?<=[^\W\d_])[-\u2010]\n[ \t]*(?=[a-zß-öø-ÿа-яіїєґąćęłńóśźżčďěňřšťůž])")
_LEADERS = re.compile(r"^.*(?:\.{4,}|(?:\. ){4,}|…{2,}).*$", re.MULTILINE)
_SPACES = re.compile(r"[^\S\n]+")
_NUMBER = re.compile(r"\b\d+\b")
_EDGE = 3
_LEAST_PAGES = 3
_MOST_WORDS = 20


def clean(text: str) -> str:
    """Text without control signs, ligatures, odd spaces or words broken at a line's end."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n").replace("\f", "\n")
    text = text.replace("\u00ad\n", "").replace("\u2028", "\n").replace("\u2029", "\n\n")
    kept = "".join(sign if _is_text(sign) else "" for sign in text)
    for ligature in "ﬀﬁﬂﬃﬄﬅﬆ":
        kept = kept.replace(ligature, unicodedata.normalize("NFKC", ligature))
    kept = _SPACES.sub(" ", unicodedata.normalize("NFC", kept))
    return _BROKEN.sub("", kept).strip()


def _is_text(sign: str) -> bool:
    return sign in "\n\t" or unicodedata.category(sign)[0] != "C"


def running_text(page: str) -> str:
    """A page's lines joined to paragraphs; tables of contents (dot leaders) left out."""
    blocks = re.split(r"\n\s*\n", _LEADERS.sub("", page))
    joined = (" ".join(line.strip() for line in block.splitlines()) for block in blocks)
    return "\n".join(block.strip() for block in joined if block.strip())


def without_running_lines(pages: Sequence[str]) -> list[str]:
    """Pages without the headers, footers and page numbers that stand on many of them.

    A line counts as one when it stands, its whole numbers aside, among the outer three lines of
    at least three pages and of at least two in five of the pages between its first and last.
    """
    seen: dict[str, list[int]] = defaultdict(list)
    split = [page.splitlines() for page in pages]
    for number, lines in enumerate(split):
        for shape in {_shape(lines[at]) for at in _edges(lines)}:
            seen[shape].append(number)
    repeated = {shape for shape, numbers in seen.items() if shape and _is_running(numbers)}
    return ["\n".join(_kept(lines, repeated)) for lines in split]


def _is_running(numbers: list[int]) -> bool:
    return len(numbers) >= _LEAST_PAGES and len(numbers) * 5 >= (numbers[-1] - numbers[0] + 1) * 2


def _kept(lines: list[str], repeated: set[str]) -> list[str]:
    edges = set(_edges(lines))
    return [
        line for at, line in enumerate(lines) if at not in edges or _shape(line) not in repeated
    ]


def _edges(lines: list[str]) -> list[int]:
    filled = [at for at, line in enumerate(lines) if line.strip()]
    return sorted({*filled[:_EDGE], *filled[-_EDGE:]})


def _shape(line: str) -> str:
    """A line with its page number made a sign; rows of figures keep theirs, they are data."""
    plain = " ".join(line.split()).casefold()
    if len(plain.split()) > _MOST_WORDS:
        return ""
    numbers = _NUMBER.findall(plain)
    is_row = len(numbers) > 2 or re.search(r"\d[.,]\d", plain)
    return plain if is_row else _NUMBER.sub("#", plain)


def table_rows(rows: Sequence[Sequence[str]]) -> list[str]:
    """A table as one readable line per row: "Poland: 2024: 4.1; 2025: 4.5."."""
    filled = [[" ".join(cell.split()) for cell in row] for row in rows]
    filled = [row for row in filled if any(row)]
    if len(filled) < 2 or len(filled[0]) < 2:
        return [_sentence("; ".join(filter(None, row))) for row in filled]
    head = filled[0]
    return [_sentence(_row(head, row)) for row in filled[1:]]


def _row(head: list[str], row: list[str]) -> str:
    names = [*head, *[""] * (len(row) - len(head))]
    cells = [
        f"{name}: {cell}" if name and name != cell else cell
        for name, cell in zip(names[1:], row[1:], strict=False)
        if cell
    ]
    first = f"{names[0]} {row[0]}".strip() if row[0] and row[0][0].isdigit() else row[0]
    return ": ".join(filter(None, (first, "; ".join(cells))))


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."
