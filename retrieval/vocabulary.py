"""Vocabulary: the words of each language that the planner knows, read from data.

`vocabulary/<lang>.toml` holds terms as people write them. A term begins a word and may go on
(`erreich` also finds "erreichen"); `!` ends the word, `…` skips up to three words, `#` stands
for a number, an ordinal or a year. Terms are compared folded, without accents and capitals; cues
also without punctuation, so that "qu'est-ce" and "qu est ce" are one.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

from knowledge.names import fold

_FOLDER = Path(__file__).parent / "vocabulary"
LANGUAGES = tuple(sorted(path.stem for path in _FOLDER.glob("*.toml")))

YEAR = r"((?:19|20)\d{2})(?:e\b|'\w+|\.)?"
_OF_YEARS = frozenset(("since", "by", "range", "than"))
_TELLING = 4  # letters of a term that tells a language
_LONG = 5  # a term stands after a space
_MUTED = re.compile(r"([aou])e")
_NO_WORD = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Cue:
    """The terms of one cue: plain ones by their beginning, others as one pattern."""

    plain: tuple[str, ...]
    pattern: re.Pattern[str] | None

    def is_in(self, spaced: str) -> bool:
        """Whether any term stands in a text of words between single spaces."""
        if any(term in spaced for term in self.plain):
            return True
        return self.pattern is not None and bool(self.pattern.search(spaced))


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """One language's words, compiled: cues, numbers, turns of phrase and currencies."""

    lang: str
    signs: frozenset[str]
    cues: Mapping[str, Cue]
    numbers: Mapping[str, Decimal]
    ordinals: Mapping[str, int]
    phrases: Mapping[str, re.Pattern[str]]
    currencies: Mapping[str, Cue]

    def cues_in(self, folded: str) -> set[str]:
        """The names of the cues that a folded text holds."""
        spaced = _spaced(in_spelling(folded, self.lang))
        return {name for name, cue in self.cues.items() if cue.is_in(spaced)}

    def knows(self, word: str) -> bool:
        """Whether a folded word begins with a cue's term of one word, of five letters or more."""
        spelt = in_spelling(word, self.lang)
        return any(
            len(term) > _LONG and " " not in term[1:] and spelt.startswith(term.strip())
            for cue in self.cues.values()
            for term in cue.plain
        )

    def currency_in(self, folded: str) -> str | None:
        """The code of the first currency that a folded text names, "NATIONAL" for others."""
        spaced = _spaced(in_spelling(folded, self.lang))
        return next((code for code, cue in self.currencies.items() if cue.is_in(spaced)), None)

    def find(self, phrase: str, folded: str) -> tuple[str, ...] | None:
        """What stands in a phrase's `#` places, where the text holds it; () without places."""
        pattern = self.phrases.get(phrase)
        match = pattern.search(in_spelling(folded, self.lang)) if pattern else None
        if match is None:
            return None
        return tuple(group for group in match.groups() if group)

    def number(self, text: str) -> Decimal:
        """The number that digits, a number word or the beginning of an ordinal stand for."""
        if text in self.ordinals:
            return Decimal(self.ordinals[text])
        return self.numbers[text] if text in self.numbers else Decimal(text.replace(",", "."))


def in_spelling(folded: str, lang: str) -> str:
    """German typed with "ae", "oe", "ue" is read like German with umlauts."""
    return _MUTED.sub(r"\1", folded) if lang == "de" else folded


def _spaced(text: str) -> str:
    return f" {_NO_WORD.sub(' ', text).strip()} "


@cache
def _data(lang: str) -> dict[str, dict[str, str]]:
    with (_FOLDER / f"{lang}.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def signs(lang: str) -> frozenset[str]:
    """Common words that give a language away, folded."""
    return frozenset(fold(str(_data(lang)["signs"])).split())


@cache
def openings(lang: str) -> tuple[str, ...]:
    """How the words begin that alone are a language's terms, from four letters on, folded."""
    terms = (term for line in _data(lang)["cue"].values() for term in _terms(line, lang))
    words = (term.rstrip("!") for term in terms)
    return tuple({word for word in words if len(word) >= _TELLING and word.isalpha()})


@cache
def vocabulary(lang: str) -> Vocabulary:
    """The vocabulary of a language; its file must exist."""
    data = _data(lang)
    numbers = {
        in_spelling(fold(word), lang): Decimal(value)
        for value, words in data["number"].items()
        for word in words.split()
    }
    ordinals = {
        in_spelling(fold(word), lang): int(place)
        for place, words in data["ordinal"].items()
        for word in words.split()
    }
    count = rf"((?<!\d)\d{{1,2}}(?![\d]|[.,]\d)|{either(numbers)})"
    places = {"nth": _nth(ordinals)} | dict.fromkeys(_OF_YEARS, YEAR)
    return Vocabulary(
        lang=lang,
        signs=signs(lang),
        cues={name: _cue(terms, lang) for name, terms in data["cue"].items()},
        numbers=numbers,
        ordinals=ordinals,
        phrases={
            name: _pattern(terms, lang, places.get(name, count))
            for name, terms in data["phrase"].items()
        },
        currencies={name: _cue(terms, lang) for name, terms in data["currency"].items()},
    )


def _nth(ordinals: Iterable[str]) -> str:
    """A pattern for an ordinal: the beginning of its word, or digits with what marks them."""
    return rf"(?:({either(ordinals)})\w*|(?<!\d)(\d{{1,2}})(?:[.ºª°]|-?[^\W\d]{{1,4}}\b))"


def either(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _terms(terms: str, lang: str) -> list[str]:
    return [in_spelling(fold(term.strip()), lang) for term in terms.split(" | ")]


def _cue(terms: str, lang: str) -> Cue:
    plain, patterns = [], []
    for term in _terms(terms, lang):
        words = [_NO_WORD.sub(" ", part).strip() for part in re.split(r"(?:!|#|\.\.\.)", term)]
        if "..." in term or "#" in term or "!" in term[:-1]:
            patterns.append(_loose(term))
        elif words[0]:
            plain.append(f" {words[0]} " if term.endswith("!") else f" {words[0]}")
    pattern = re.compile("|".join(patterns)) if patterns else None
    return Cue(tuple(plain), pattern)


def _loose(term: str) -> str:
    """A term with places to skip or fill, as a pattern over words between single spaces."""
    parts = []
    for word in term.split():
        if word == "...":
            parts.append(r"\w*(?: \w+){0,3}")
        elif word == "#":
            parts.append(r" \d{4}")
        else:
            plain = re.escape(_NO_WORD.sub(" ", word).strip()).replace(r"\ ", " ")
            parts.append(rf" {plain}\b" if word.endswith("!") else f" {plain}")
    return "".join(parts)


def _pattern(terms: str, lang: str, number: str) -> re.Pattern[str]:
    return re.compile("|".join(_term(term, number) for term in _terms(terms, lang) if term))


def _term(term: str, number: str) -> str:
    """A turn of phrase as a pattern over a folded text."""
    pattern = re.escape(term).replace(r"\ \.\.\.\ ", r"\S*(?: \S+){0,3} ").replace(r"\ ", " ")
    pattern = pattern.replace("!", r"\b")
    pattern = re.sub(r"\\?#", lambda _: number, pattern)
    return rf"(?<!\w){pattern}" if term[0].isalnum() or term[0] == "#" else pattern


@cache
def percent_words() -> str:
    """One pattern for the word "percent" in all languages, and its sign."""
    words = {term for lang in LANGUAGES for term in _terms(_data(lang)["phrase"]["percent"], lang)}
    return rf"(?:%|(?:{either(words)})\w*)"
