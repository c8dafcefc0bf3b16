"""Replies as rich messages: lists as tables, footnotes that open, workings that unfold.

Bot API 10.1 (June 2026). What does not fit into one rich message is left to classic HTML.
"""

from __future__ import annotations

import html
import re

from bot.message import Note, Reply
from bot.transports.telegram.html import address, is_web, read, tied
from bot.transports.telegram.split import clean, is_blank

MOST_BYTES = 32_768
MOST_BLOCKS = 500
_MARK = re.compile(r"\[(\d{1,3})\]")
_ROW = re.compile(r"(?P<lead>•|\d{1,3}\.) (?P<rest>.*)", re.DOTALL)
_CELLS = re.compile(r"(?P<name>[^:\[]{1,90}?)\s?: (?P<value>.+)", re.DOTALL)


def page(reply: Reply) -> str | None:
    """The reply as rich HTML; None where it says nothing or is too long for one message.

    Lines that begin with a bullet or a place are a table of name and value; any other line is a
    paragraph. A mark such as [1] leads to its footnote, and the footnote to its address.
    """
    known = {note.number for note in reply.notes}
    blocks = [f"<h4>{_text(clean(reply.title), known)}</h4>"] if not is_blank(reply.title) else []
    rows: list[re.Match[str]] = []
    for line in clean(reply.text).split("\n"):
        if match := _ROW.fullmatch(line):
            rows.append(match)
            continue
        blocks += _listed(rows, known)
        rows = []
        if not is_blank(line):
            blocks.append(f"<p>{_text(line, known)}</p>")
    blocks += _listed(rows, known)
    if is_blank(read("".join(blocks))):
        return None
    blocks += _workings(reply.workings, known)
    blocks += _notes(reply.notes)
    made = "".join(blocks)
    return made if _fits(made) else None


def _fits(made: str) -> bool:
    """Counted on the safe side: bytes with all markup, every opening tag of a block."""
    blocks = len(re.findall(r"<(?:p|h4|table|tr|td|ul|li|details|summary)\b", made))
    return len(made.encode()) <= MOST_BYTES and blocks <= MOST_BLOCKS


def _listed(rows: list[re.Match[str]], known: set[int]) -> list[str]:
    """A run of list lines: a table where all of it is names and values, else a list."""
    if not rows:
        return []
    cells = [_CELLS.fullmatch(row["rest"]) for row in rows]
    if len(rows) < 2 or not all(cells):
        items = "".join(f"<li>{_item(row, known)}</li>" for row in rows)
        return [f"<ul>{items}</ul>"]
    lines = [_row(row, cell, known) for row, cell in zip(rows, cells, strict=True) if cell]
    return [f"<table striped>{''.join(lines)}</table>"]


def _item(row: re.Match[str], known: set[int]) -> str:
    place = "" if row["lead"] == "•" else f"{row['lead']} "
    return place + _text(row["rest"], known)


def _row(row: re.Match[str], cell: re.Match[str], known: set[int]) -> str:
    place = "" if row["lead"] == "•" else f"<td>{row['lead']}</td>"
    name, value = _text(cell["name"], known), _text(cell["value"], known)
    return f"<tr>{place}<td>{name}</td><td>{value}</td></tr>"


def _workings(lines: tuple[str, ...], known: set[int]) -> list[str]:
    """The first line is always seen, the others unfold."""
    if not lines:
        return []
    head, *rest = (_text(clean(line), known) for line in lines)
    inside = "".join(f"<p>{line}</p>" for line in rest if not is_blank(line))
    return (
        [f"<details><summary>{head}</summary>{inside}</details>"] if inside else [f"<p>{head}</p>"]
    )


def _notes(notes: tuple[Note, ...]) -> list[str]:
    if not notes:
        return []
    first, last = notes[0].number, notes[-1].number
    inside = "".join(f"<p>{_note(note)}</p>" for note in notes)
    label = f"[{first}]–[{last}]" if first != last else f"[{first}]"
    return [f"<details><summary>{label}</summary>{inside}</details>"]


def _note(note: Note) -> str:
    text = html.escape(clean(note.text), quote=False)
    if is_web(note.url) and not is_blank(text):
        text = f'<a href="{address(note.url)}">{text}</a>'
    return f'<tg-reference name="note-{note.number}">[{note.number}] {text}</tg-reference>'


def _text(text: str, known: set[int]) -> str:
    def linked(match: re.Match[str]) -> str:
        is_known = int(match[1]) in known
        return (
            f'<sup><a href="#note-{int(match[1])}">[{match[1]}]</a></sup>' if is_known else match[0]
        )

    return _MARK.sub(linked, html.escape(tied(text, known), quote=False))
