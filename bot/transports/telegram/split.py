"""Splitting: any text in parts within Telegram's limits, measured as Telegram measures."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

LIMIT = 4096
CAPTION_LIMIT = 1024
ENTITY_LIMIT = 100
"""Entities of a message beyond this number are dropped by Telegram without a word."""

ROOM = 4000
MOST_LINKS = 90
"""Our own links in a message; Telegram finds commands and addresses by itself besides."""

_JOINS = {"\u200d", "\ufe0e", "\ufe0f", *map(chr, range(0x1F3FB, 0x1F400))}
_LONGEST_SIGN = 24


def units(text: str) -> int:
    """The length that Telegram counts: UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def clean(text: str) -> str:
    """A text without what Telegram refuses: lone surrogates and zero bytes."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")


def _none(_: str) -> int:
    return 0


def split(text: str, room: int = ROOM, links: Callable[[str], int] = _none) -> list[str]:
    """Parts that joined give the text again: cut between lines, else words, else signs.

    Each part has at most `room` units and at most `MOST_LINKS` links, as `links` counts them
    in a piece of text.
    """
    parts: list[str] = []
    current, size, held = "", 0, 0
    for piece in _pieces(text, room, links):
        more, linked = units(piece), links(piece)
        if current and (size + more > room or held + linked > MOST_LINKS):
            parts.append(current)
            current, size, held = "", 0, 0
        current, size, held = current + piece, size + more, held + linked
    return [*parts, current] if current or not parts else parts


def _pieces(text: str, room: int, links: Callable[[str], int]) -> list[str]:
    found: list[str] = []
    for line in re.split(r"(?<=\n)", text):
        if units(line) <= room and links(line) <= MOST_LINKS:
            found.append(line)
            continue
        for word in re.split(r"(?<=[ \]])", line):
            found += [word] if units(word) <= room else _signs(word, room)
    return found


def _signs(word: str, room: int) -> list[str]:
    """A word without a space in parts; a sign never takes more than two units."""
    found = []
    while word:
        cut = max(1, room // 2)
        for back in range(min(_LONGEST_SIGN, cut - 1)):
            if not _is_joined(word, cut - back):
                cut -= back
                break
        found.append(word[:cut])
        word = word[cut:]
    return found


def _is_joined(text: str, at: int) -> bool:
    """Whether a cut here would part an accent from its letter or tear an emoji."""
    if at >= len(text):
        return False
    sign, before = text[at], text[at - 1]
    flags = "\U0001f1e6" <= sign <= "\U0001f1ff" and "\U0001f1e6" <= before <= "\U0001f1ff"
    return sign in _JOINS or before == "\u200d" or bool(unicodedata.combining(sign)) or flags
