"""Replies as Telegram's classic HTML: escaped, footnotes linked, in parts within the limits.

Each part is at hand without markup too: should Telegram fail to read the one, the other is sent
in its place, and no part is lost or sent twice.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from urllib.parse import quote

from bot.message import Note, Reply
from bot.transports.telegram.split import (
    CAPTION_LIMIT,
    LIMIT,
    MOST_LINKS,
    ROOM,
    clean,
    is_blank,
    split,
    units,
)

__all__ = ["CAPTION_LIMIT", "LIMIT", "Part", "captions", "messages", "parts", "plain", "units"]

_MARK = re.compile(r"\[(\d{1,3})\]")
_LOOSE_MARK = re.compile(r" (?=\[(\d{1,3})\])")
_LONGEST_URL = 2000
_UNSAFE = re.compile(r"[\s<>\"'`\\]")


@dataclass(frozen=True, slots=True)
class Part:
    """One message: with markup, and the same words without any."""

    html: str
    bare: str


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a fold: its markup, its bare text, what it takes once it is parsed."""

    html: str
    bare: str
    units: int
    links: int


def parts(reply: Reply) -> list[Part]:
    """The messages that a reply needs; workings and footnotes in expandable quotations."""
    addresses = {note.number: note.url for note in reply.notes if is_web(note.url)}

    def links(text: str) -> int:
        return sum(int(number) in addresses for number in _MARK.findall(text))

    body = clean(f"{reply.title}\n{reply.text}" if reply.title else reply.text)
    text = tied(body, {note.number for note in reply.notes})
    found = [
        Part(_body(part, addresses), part)
        for part in split(text, ROOM, links)
        if not is_blank(part)
    ]
    if reply.title and found:
        title = tied(clean(reply.title), {note.number for note in reply.notes})
        found[0] = _titled(found[0], title, addresses)
    sizes = [(units(part.bare), links(part.bare)) for part in found]
    for fold in (_plain_lines(reply.workings), _note_lines(reply.notes)):
        _append(found, sizes, fold)
    return found


def messages(reply: Reply) -> list[str]:
    """The HTML of each message that a reply needs."""
    return [part.html for part in parts(reply)]


def plain(reply: Reply) -> list[str]:
    """The same messages without markup: the last resort."""
    return [text for part in parts(reply) for text in split(part.bare) if not is_blank(text)]


def captions(text: str) -> list[str]:
    """A picture's words without markup: the first fits under it, the rest are messages."""
    first = split(clean(text), CAPTION_LIMIT)[0]
    rest = clean(text)[len(first) :]
    return [first, *(part for part in split(rest) if not is_blank(part))]


def tied(text: str, known: set[int]) -> str:
    """A text whose footnotes' marks never begin a line: the space before them breaks no line."""
    return _LOOSE_MARK.sub(lambda found: "\xa0" if int(found[1]) in known else " ", text)


def unmarked(text: str) -> Part:
    """Words that fit into one message, as they stand."""
    return Part(html.escape(text, quote=False), text)


def read(markup: str) -> str:
    """The words of markup made here, as Telegram reads them."""
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


def is_web(url: str) -> bool:
    """Whether a link may lead there."""
    is_named = url.startswith(("http://", "https://")) and len(url) < _LONGEST_URL
    return is_named and url.isprintable()


def address(url: str) -> str:
    """An address as the value of an attribute; signs that end one elsewhere as their codes."""
    return html.escape(_UNSAFE.sub(lambda sign: quote(sign[0]), url))


def _titled(part: Part, title: str, addresses: dict[int, str]) -> Part:
    """The part with its title in bold, where it stands there whole."""
    if not title or not part.bare.startswith(f"{title}\n"):
        return part
    rest = part.bare[len(title) :]
    return Part(f"<b>{_body(title, addresses)}</b>{_body(rest, addresses)}", part.bare)


def _append(found: list[Part], sizes: list[tuple[int, int]], fold: list[_Line]) -> None:
    """A fold goes below the last message where it fits whole, else into messages of its own."""
    if not fold:
        return
    taken = sum(line.units + 1 for line in fold) + 1
    linked = sum(line.links for line in fold) + 1
    size, held = sizes[-1] if sizes else (ROOM, MOST_LINKS)
    if size + taken <= ROOM and held + linked <= MOST_LINKS:
        last, made = found[-1], _folded(fold)
        found[-1] = Part(f"{last.html}\n{made.html}", f"{last.bare}\n{made.bare}")
        sizes[-1] = (size + taken, held + linked)
        return
    for group in _groups(fold):
        found.append(_folded(group))
        sizes.append((sum(item.units + 1 for item in group), 1 + sum(i.links for i in group)))


def _groups(fold: list[_Line]) -> list[list[_Line]]:
    groups: list[list[_Line]] = []
    size = held = 0
    for line in fold:
        if not groups or size + line.units + 1 > ROOM or held + line.links >= MOST_LINKS:
            groups.append([])
            size = held = 0
        groups[-1].append(line)
        size, held = size + line.units + 1, held + line.links
    return groups


def _folded(lines: list[_Line]) -> Part:
    inside = "\n".join(line.html for line in lines)
    bare = "\n".join(line.bare for line in lines)
    return Part(f"<blockquote expandable>{inside}</blockquote>", bare)


def _plain_lines(lines: tuple[str, ...]) -> list[_Line]:
    return [
        _Line(html.escape(part, quote=False), part, units(part), 0)
        for line in lines
        for part in split(clean(line))
        if not is_blank(part)
    ]


def _note_lines(notes: tuple[Note, ...]) -> list[_Line]:
    return [line for note in notes for line in _note(note)]


def _note(note: Note) -> list[_Line]:
    """A footnote, linked; one that is longer than a message goes on in further lines."""
    mark = f"[{note.number}] "
    found = []
    for place, part in enumerate(split(clean(note.text), ROOM - 100)):
        lead = "" if place else mark
        text = html.escape(part, quote=False)
        bare, linked = f"{lead}{part}", is_web(note.url) and not is_blank(part)
        shown = f'{lead}<a href="{address(note.url)}">{text}</a>' if linked else lead + text
        where = f" {note.url}" if linked and not place else ""
        found.append(_Line(shown, bare + where, units(bare), int(linked)))
    return found


def _body(part: str, addresses: dict[int, str]) -> str:
    def linked(match: re.Match[str]) -> str:
        url = addresses.get(int(match[1]))
        return f'<a href="{address(url)}">[{match[1]}]</a>' if url else match[0]

    return _MARK.sub(linked, html.escape(part, quote=False))
