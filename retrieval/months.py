"""Months: which months of which years a text names, in any of the thirteen languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from babel import Locale

from knowledge.names import fold

_LANGUAGES = ("en", "de", "fr", "es", "it", "pl", "et", "lv", "lt", "uk", "tr", "nl", "pt")
_WORD = re.compile(r"\d+|[^\W\d_]+")
_DAY = re.compile(r"\b((?:19|20)\d\d)-(0[1-9]|1[0-2])(?:-\d\d)?\b")
_YEAR = re.compile(r"(?:19|20)\d\d")
# An ending of two letters may differ ("sierpień", "sierpnia", "sierpniu"), but three stay.
_ENDING, _SHORTEST = 2, 3
# "August 2025", "agosto de 2025"; "2025. gada augustā", "2025 m. rugpjūtį".
_BEFORE, _AFTER = 2, 3


def months_in(text: str) -> frozenset[str]:
    """The months that a text names together with their years, as "2025-08"."""
    found = {f"{year}-{month}" for year, month in _DAY.findall(text)}
    words = _WORD.findall(fold(_DAY.sub(" ", text)))
    for at, word in enumerate(words):
        month = _beside(words, at) if _YEAR.fullmatch(word) else 0
        if month:
            found.add(f"{word}-{month:02d}")
    return frozenset(found)


def _beside(words: Sequence[str], at: int) -> int:
    """The month named nearest before a year, else the one after it; 0 where there is none."""
    before = words[max(at - _BEFORE, 0) : at]
    after = words[at + 1 : at + 1 + _AFTER]
    for word in (*reversed(before), *after):
        if _YEAR.fullmatch(word):
            break
        if month := _month(word):
            return month
    return 0


def _month(word: str) -> int:
    """1 to 12 for a month's name in whatever case, 0 for any other word."""
    if len(word) <= _SHORTEST:
        return _names().get(word, 0)
    for end in range(len(word), _SHORTEST - 1, -1):
        month = _stems().get(word[:end])
        if month is not None and len(word) - end <= 2 * _ENDING:
            return month
    return 0


@cache
def _names() -> dict[str, int]:
    """The months' names as CLDR has them, folded."""
    found: dict[str, int] = {}
    for language in _LANGUAGES:
        months = Locale.parse(language).months
        for context in ("format", "stand-alone"):
            found |= {fold(name): number for number, name in months[context]["wide"].items()}
    return found


@cache
def _stems() -> dict[str, int]:
    """The beginnings of the names; one that stands for several months is left out."""
    found: dict[str, set[int]] = {}
    for name, number in _names().items():
        found.setdefault(name[: max(len(name) - _ENDING, _SHORTEST)], set()).add(number)
    return {stem: next(iter(numbers)) for stem, numbers in found.items() if len(numbers) == 1}
