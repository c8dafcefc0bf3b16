"""Lines: a sentence as a row of words and slots, and the plain version as lines to compare with.

A slot is known by its fact: a value by its figure's number and part, a year by the year and its
estimate mark, an edition by its date. So `{f3.year}` and `{f1.year}` are one where they show
the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

from knowledge.country import CountryBook
from knowledge.model import Figure
from knowledge.names import fold
from retrieval.guard.words import Wording, is_alike, stem, wording
from retrieval.model import Sentence
from retrieval.slots import SLOT, SOURCE_SLOT, Slot, strip_marks

Fact = tuple[object, ...]
_PIECE = re.compile(rf"{SLOT.pattern}|{SOURCE_SLOT.pattern}|[^\W\d_]+|[,;:.()–—]")
_SMALL = re.compile(r"(?<![^\W\d_])[a-zß-ÿа-яєіїґāčēģīķļņšūžąęłńśźżėįųőűğış]+(?![^\W\d_])")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a sign of punctuation or a slot (then `fact` says what it shows)."""

    text: str
    start: int
    fact: Fact | None = None
    number: int = 0

    @property
    def is_value(self) -> bool:
        """Whether it is a slot that shows a value."""
        return self.fact is not None and self.fact[0] == "value"

    @property
    def is_word(self) -> bool:
        """Whether it is a word."""
        return self.fact is None and self.text.isalpha()


def fact_of(slot: Slot, figures: Sequence[Figure]) -> Fact | None:
    """What a slot shows; None for a figure that does not exist."""
    if slot.number > len(figures):
        return None
    figure = figures[slot.number - 1]
    match slot.part:
        case "year":
            return ("year", figure.year, figure.estimate)
        case "when":
            return ("year", figure.year, False)
        case "edition":
            return ("edition", figure.edition)
        case "country":
            return ("country", figure.country)
        case _:
            return ("value", slot.number)


def tokens(text: str, figures: Sequence[Figure]) -> tuple[Token, ...]:
    """A text (without marks) as tokens, in order."""
    return tuple(_tokens(text, figures))


def _tokens(text: str, figures: Sequence[Figure]) -> Iterator[Token]:
    for match in _PIECE.finditer(text):
        if match[1]:
            slot = Slot(int(match[1]), match[2] or "", match.start(), match.end())
            yield Token(match[0], match.start(), fact_of(slot, figures), slot.number)
        elif match[3]:
            yield Token(match[0], match.start(), ("source", match[3], match[4]))
        else:
            yield Token(_folded(match[0]), match.start())


@lru_cache(maxsize=8192)
def _folded(word: str) -> str:
    return fold(word)


@dataclass(frozen=True)
class Line:
    """One sentence of the plain version."""

    sentence: Sentence
    tokens: tuple[Token, ...]

    @cached_property
    def facts(self) -> tuple[int, ...]:
        """The places of its slots."""
        return tuple(at for at, token in enumerate(self.tokens) if token.fact)

    @cached_property
    def words(self) -> dict[str, tuple[str, ...]]:
        """Its words, by their stem."""
        found: dict[str, set[str]] = {}
        for token in self.tokens:
            if token.is_word:
                found.setdefault(stem(token.text), set()).add(token.text)
        return {key: tuple(words) for key, words in found.items()}

    def has(self, word: str, *, is_exact: bool = False) -> bool:
        """Whether it holds a folded word, or a form of it."""
        known = self.words.get(stem(word), ())
        return word in known or (not is_exact and any(is_alike(word, other) for other in known))


@dataclass(frozen=True)
class Plain:
    """The plain version: its lead and details, and where each slot stands in them.

    Rows, notes and quotations are shown as they are and no model is given them to word.

    `kept` holds what has been worked out about it once.
    """

    figures: tuple[Figure, ...]
    lines: tuple[Line, ...]
    places: dict[Fact, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    kept: dict[object, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, basis: Sequence[Sentence], figures: tuple[Figure, ...]) -> Plain:
        """The plain version that a draft's sentences make."""
        lines = tuple(
            Line(sentence, tokens(strip_marks(sentence.text), figures))
            for sentence in basis
            if not sentence.is_quote and sentence.part in ("lead", "detail")
        )
        places: dict[Fact, list[tuple[int, int]]] = {}
        for number, line in enumerate(lines):
            for at in line.facts:
                fact = line.tokens[at].fact
                if fact is not None:
                    places.setdefault(fact, []).append((number, at))
        return cls(figures, lines, {fact: tuple(found) for fact, found in places.items()})

    @cached_property
    def countries(self) -> frozenset[str]:
        """The countries of the values shown."""
        values = [fact[1] for fact in self.places if fact[0] == "value"]
        return frozenset(self.figures[int(str(number)) - 1].country for number in values)


_LAST: list[tuple[object, object, Plain]] = []
_KEPT = 4


def plain_version(basis: tuple[Sentence, ...], figures: tuple[Figure, ...]) -> Plain:
    """The plain version of a basis; kept for the draft's other sentences."""
    for known, given, plain in tuple(_LAST):
        if known is basis and given is figures:
            return plain
    plain = Plain.of(basis, figures)
    _LAST.insert(0, (basis, figures, plain))
    del _LAST[_KEPT:]
    return plain


@lru_cache(maxsize=4096)
def names_in(text: str, countries: CountryBook, lang: str) -> tuple[tuple[int, int, str], ...]:
    """The countries named in a text: from, to, which; guesses left out.

    Small words that every wording may hold are passed over: looking names up takes long.
    """
    known = wording(lang)
    text = _SMALL.sub(lambda match: _blank(match[0], known), text)
    found = {
        (item.start, item.end, item.key)
        for each in dict.fromkeys((lang, "en"))
        for item in countries.mentions(text, each)
        if not item.is_group and not item.is_guess
    }
    return tuple(sorted(found))


def _blank(word: str, known: Wording) -> str:
    plain = _folded(word)
    is_known = plain in known.neutral or plain in known.kinds
    return " " * len(word) if is_known else word
