"""Said: the words of `orders.toml` by language, and whether a text says them, misspelt too."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from rapidfuzz.distance import OSA

from knowledge.names import fold

_WORDS = Path(__file__).with_name("orders.toml")
_LETTERS = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_LONG = 6
"""From so many letters on a word may have one slip, and still be that word."""
_LONGER = 10


@cache
def words() -> dict[str, dict[str, tuple[str, ...]]]:
    """The words of each language by what they mean, folded."""
    found: dict[str, dict[str, str]] = tomllib.loads(_WORDS.read_text(encoding="utf-8"))
    return {
        lang: {key: tuple(fold(listed).split("|")) for key, listed in of.items()}
        for lang, of in found.items()
    }


def spoken(*langs: str, everywhere: bool = False) -> tuple[str, ...]:
    """These languages and English, as far as there are words of them; or all, these first."""
    others = tuple(words()) if everywhere else ("en",)
    return tuple(dict.fromkeys(lang for lang in (*langs, *others) if lang in words()))


def says(key: str, folded: str, *langs: str) -> bool:
    """Whether a folded text holds a word of this meaning; each is the beginning of a word."""
    return any(_pattern(key, lang).search(folded) for lang in langs)


def nearly_says(key: str, folded: str, *langs: str) -> bool:
    """Whether it holds one with a slip of the finger; the first letter is right."""
    listed = [word for lang in langs for word in words()[lang][key] if " " not in word]
    return any(is_near(said, word) for said in _LETTERS.findall(folded) for word in listed)


def without(keys: Iterable[str], folded: str, *langs: str) -> str:
    """The text without the words that have one of these meanings: what is left may be misspelt."""
    for key in keys:
        for lang in langs:
            folded = _ended(key, lang).sub(" ", folded)
    return folded


def is_near(said: str, word: str) -> bool:
    """Whether a word is said with one slip, two in a long one; it may have an ending as well."""
    if len(word) < _LONG or said[:1] != word[:1]:
        return False
    slips = 1 + (len(word) >= _LONGER)
    lengths = range(len(word) - 1, len(word) + 2)
    return any(OSA.distance(said[:length], word) <= slips for length in lengths)


@cache
def _pattern(key: str, lang: str) -> re.Pattern[str]:
    listed = "|".join(re.escape(word) for word in words()[lang][key])
    return re.compile(rf"(?<!\w)(?:{listed})")


@cache
def _ended(key: str, lang: str) -> re.Pattern[str]:
    """The same words with whatever ends them."""
    return re.compile(rf"{_pattern(key, lang).pattern}\w*")
