"""Replies as Telegram's HTML: escaped, footnotes linked, split within 4,096 UTF-16 units."""

from __future__ import annotations

import html
import re

from bot.message import Note, Reply

LIMIT = 4096
CAPTION_LIMIT = 1024
_ROOM = 3900
_MARK = re.compile(r"\[(\d{1,3})\]")


def units(text: str) -> int:
    """The length that Telegram counts: UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def split(text: str, room: int = _ROOM) -> list[str]:
    """Parts of at most `room` units that joined give the text again: by line, word, sign."""
    parts: list[str] = []
    current = ""
    for piece in _pieces(text, room):
        if current and units(current) + units(piece) > room:
            parts.append(current)
            current = ""
        current += piece
    return [*parts, current] if current or not parts else parts


def _pieces(text: str, room: int) -> list[str]:
    found: list[str] = []
    for line in re.split(r"(?<=\n)", text):
        if units(line) <= room:
            found.append(line)
            continue
        for word in re.split(r"(?<= )", line):
            found += [word] if units(word) <= room else _signs(word, room)
    return found


def _signs(word: str, room: int) -> list[str]:
    """A word without a space in parts; a sign never takes more than two units."""
    step = max(1, room // 2)
    return [word[start : start + step] for start in range(0, len(word), step)]


def messages(reply: Reply) -> list[str]:
    """The HTML of each message that a reply needs, footnotes in an expandable quotation."""
    addresses = {note.number: note.url for note in reply.notes}
    parts = [_body(part, addresses) for part in split(_clean(reply.text))]
    notes = [_note(note) for note in reply.notes]
    if not notes:
        return parts
    shown = "\n".join(notes)
    visible = sum(units(_visible(note)) + 1 for note in reply.notes)
    if visible <= _ROOM and units(split(_clean(reply.text))[-1]) + visible <= _ROOM:
        parts[-1] += f"\n<blockquote expandable>{shown}</blockquote>"
        return parts
    return parts + _note_messages(reply.notes)


def _note_messages(notes: tuple[Note, ...]) -> list[str]:
    found: list[list[Note]] = [[]]
    size = 0
    for note in notes:
        size += units(_visible(note)) + 1
        if size > _ROOM:
            found.append([])
            size = units(_visible(note)) + 1
        found[-1].append(note)
    return [
        "<blockquote expandable>" + "\n".join(map(_note, group)) + "</blockquote>"
        for group in found
    ]


def _clean(text: str) -> str:
    """Telegram refuses lone surrogates and zero bytes."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")


def _body(part: str, addresses: dict[int, str]) -> str:
    def linked(match: re.Match[str]) -> str:
        url = addresses.get(int(match[1]), "")
        return f'<a href="{html.escape(url)}">[{match[1]}]</a>' if _is_web(url) else match[0]

    return _MARK.sub(linked, html.escape(part, quote=False))


def _visible(note: Note) -> str:
    return f"[{note.number}] {note.text[:300]}"


def _note(note: Note) -> str:
    text = html.escape(_clean(note.text[:300]), quote=False)
    if _is_web(note.url):
        return f'[{note.number}] <a href="{html.escape(note.url)}">{text}</a>'
    return f"[{note.number}] {text}"


def _is_web(url: str) -> bool:
    return url.startswith(("http://", "https://")) and len(url) < 2000


def plain(reply: Reply) -> list[str]:
    """The same messages without markup: the last resort."""
    notes = "".join(f"\n[{note.number}] {note.text} {note.url}" for note in reply.notes)
    return split(_clean(reply.text + ("\n" + notes if notes else "")))


def caption(text: str) -> str:
    """A picture's caption within 1,024 units, escaped."""
    return html.escape(split(_clean(text), CAPTION_LIMIT - 24)[0], quote=False)
