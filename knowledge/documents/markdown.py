"""Markdown: headings as locators, front matter as label, tables as rows, marks taken off."""

from __future__ import annotations

import re

from knowledge.documents.document import Found
from knowledge.documents.headings import Outline
from knowledge.documents.tidy import clean, table_rows
from knowledge.errors import BadInput

_HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_UNDERLINE = re.compile(r"^ {0,3}(=+|-+)\s*$")
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)")
_TABLE = re.compile(r"^\s*\|.*\|\s*$")
_RULE = re.compile(r"^\s*\|?[\s:|-]+\|?\s*$")
_BULLET = re.compile(r"^\s*(?:[-*+]|\d{1,3}[.)])\s+")
_QUOTE = re.compile(r"^\s*(?:>\s?)+")
_MARKS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"<!--.*?-->", re.DOTALL), ""),
    (re.compile(r"!\[[^\]]*\]\([^)]*\)"), ""),
    (re.compile(r"\[([^\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"\[([^\]]+)\]\[[^\]]*\]"), r"\1"),
    (re.compile(r"</?[a-zA-Z][^<>]{0,500}>"), ""),
    (re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])([*_])(?=\S)(.+?)(?<=\S)\1(?!\w)"), r"\2"),
    (re.compile(r"`+([^`]+)`+"), r"\1"),
)
_FIELDS = {
    "title": "title", "publisher": "publisher", "source": "publisher", "site": "publisher",
    "published": "published", "date": "published",
}  # fmt: skip


def read_markdown(text: str) -> Found:
    """The text under each heading; front matter (`title: …`) or the first heading labels it.

    Raises:
        BadInput: there is no text.
    """
    said, body = _front_matter(text)
    outline, title = _read(body)
    sections = outline.sections()
    if not sections:
        raise BadInput("holds no text; give a file with text")
    return Found(
        sections,
        title=said.get("title", title),
        publisher=said.get("publisher", ""),
        published=said.get("published", "")[:10],
    )


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    lines = text.lstrip("\ufeff").splitlines()
    if not lines or lines[0].strip() != "---":
        return {}, text
    for at, line in enumerate(lines[1:60], start=1):
        if line.strip() in ("---", "..."):
            said: dict[str, str] = {}
            for entry in lines[1:at]:
                name, colon, value = entry.partition(":")
                key = _FIELDS.get(name.strip().casefold())
                if colon and key and value.strip():
                    said.setdefault(key, clean(value.strip().strip("\"'")))
            return said, "\n".join(lines[at + 1 :])
    return {}, text


def _read(body: str) -> tuple[Outline, str]:
    outline, title = Outline(), ""
    held: list[str] = []
    table: list[str] = []
    is_code = False

    def close() -> None:
        outline.add(clean(plain(" ".join(held))), *table_rows([_cells(row) for row in table]))
        held.clear()
        table.clear()

    for line in clean(body).splitlines():
        level, name = _heading(line, held, is_code=is_code)
        if _FENCE.match(line):
            close()
            is_code = not is_code
        elif level:
            close()
            title = title or (name if level == 1 else "")
            outline.head(level, name)
        elif _TABLE.match(line):
            if not _RULE.match(line):
                table.append(line)
        elif not line.strip() or _BULLET.match(line):
            close()
            held.append(_BULLET.sub("", line).strip())
        else:
            held.append(_QUOTE.sub("", line).strip())
    close()
    return outline, title


def _heading(line: str, held: list[str], *, is_code: bool) -> tuple[int, str]:
    """The level and name of the heading that a line is; an underline turns the line before."""
    if is_code:
        return 0, ""
    if match := _HEADING.match(line):
        return len(match[1]), clean(plain(match[2]))
    words = [text for text in held if text]
    if len(words) == 1 and (match := _UNDERLINE.match(line)) and len(match[1]) >= 3:
        held.clear()
        return (1 if match[1][0] == "=" else 2), clean(plain(words[0]))
    return 0, ""


def plain(text: str) -> str:
    """Markdown's inline marks taken off: links and emphasis keep their words."""
    for pattern, instead in _MARKS:
        text = pattern.sub(instead, text)
    return text


def _cells(row: str) -> list[str]:
    return [clean(plain(cell)) for cell in row.strip().strip("|").split("|")]
