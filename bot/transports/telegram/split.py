"""Splitting: any text in parts within Telegram's limits, measured as Telegram measures."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

LIMIT = 4096
CAPTION_LIMIT = 1024
ROOM = 4000
MOST_LINKS = 90
"""Our own links in a message. Telegram drops what comes after 100 entities without a word, and
finds commands and addresses by itself besides."""

_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffc")
_BLANKS = ("Zs", "Zl", "Zp", "Cc", "Cf")
_MARKS = ("Mn", "Mc", "Me")
_LONGEST_SIGN = 24


def units(text: str) -> int:
    """The length that Telegram counts: UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def clean(text: str) -> str:
    """A text without what Telegram refuses: lone surrogates and zero bytes."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")


def is_blank(text: str) -> bool:
    """Whether nothing in a text can be seen; Telegram refuses such a message as empty.

    Blanks, control and format signs, variation selectors, and letters that are drawn as nothing.
    """
    return all(_is_unseen(sign) for sign in text)


def _is_unseen(sign: str) -> bool:
    is_selector = "\ufe00" <= sign <= "\ufe0f" or "\U000e0100" <= sign <= "\U000e01ef"
    return is_selector or sign in _UNSEEN or unicodedata.category(sign) in _BLANKS


def fit(text: str, room: int) -> str:
    """As much of a text as fits, cut between signs: for labels, titles and notices."""
    kept = clean(text)
    return kept[: _cut(kept, room)]


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
    """A word without a space in parts."""
    found = []
    while word:
        cut = _cut(word, room)
        found.append(word[:cut])
        word = word[cut:]
    return found


def _cut(text: str, room: int) -> int:
    """Where to cut for a first part within the room, between two signs where one is near."""
    size = most = 0
    for sign in text:
        size += 2 if sign > "\uffff" else 1
        if size > room:
            break
        most += 1
    most = max(1, most)
    for back in range(min(_LONGEST_SIGN, most - 1)):
        if not _is_joined(text, most - back):
            return most - back
    return most


def _is_joined(text: str, at: int) -> bool:
    """Whether a cut here would part an accent from its letter or tear an emoji or a flag."""
    if at >= len(text):
        return False
    sign, before = text[at], text[at - 1]
    if sign == "\u200d" or before == "\u200d" or unicodedata.category(sign) in _MARKS:
        return True
    if "\U0001f3fb" <= sign <= "\U0001f3ff" or "\U000e0020" <= sign <= "\U000e007f":
        return True  # a skin tone, or the letters of a flag such as Scotland's
    return _is_flag(sign) and _flags_before(text, at) % 2 == 1


def _is_flag(sign: str) -> bool:
    return "\U0001f1e6" <= sign <= "\U0001f1ff"


def _flags_before(text: str, at: int) -> int:
    """How many halves of flags stand just before: after an odd number the next belongs to it."""
    begin = at
    while begin and _is_flag(text[begin - 1]):
        begin -= 1
    return at - begin
