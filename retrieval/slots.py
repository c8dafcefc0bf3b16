"""Slots and marks: how a draft's sentence names its figures and sources, and reading them.

`{f2}` is figure 2 with its unit, `{f2.size}` the same without a sign, `{f2.signed}` with one,
`{f2.number}` without its unit; `{f2.year}` (`{f2.when}` without the estimate mark),
`{f2.edition}` and `{f2.country}` are what belongs to it. `{e1.label}` and `{e1.date}` name a
source, `[1]` cites it. Only the digits 0 to 9 count: anything else in braces is no slot.
"""

from __future__ import annotations

import re
from collections.abc import Hashable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeVar

from knowledge.country import CountryBook
from knowledge.errors import UnknownCountry
from knowledge.model import Figure
from retrieval.model import Evidence, Passage, Sentence

SLOT = re.compile(r"\{f([1-9][0-9]{0,2})(?:\.(year|when|number|edition|country|signed|size))?\}")
SOURCE_SLOT = re.compile(r"\{e([1-9][0-9]{0,2})\.(label|date)\}")
MARK = re.compile(r"\s*\[([0-9]{1,3}(?:\s*[,;]\s*[0-9]{1,3})*)\]")
_CLAUSE = re.compile(
    r"[,;:]\s|\s(?:and|but|while|whereas|although|to|against|versus|than|from)\s", re.IGNORECASE
)
# Names of places that stand for a meeting, a currency or an office, not for a country.
_NO_PLACE = re.compile(
    r"(?i:\b(?:US|U\.S\.|American|Canadian|Australian) dollars?\b"
    r"|\bUS President(?:['’]s)?|\bEurope(?:an allies)? and Canada\b)"
    r"|\b(?:Wales|Vilnius|Madrid|Riga|Warsaw|Washington|Brussels|London|Ankara|Prague|Istanbul"
    r"|Lisbon|Rome|Bucharest|Strasbourg|Chicago)"
    r"(?='?s? (?:pledge|commitment|summit|guideline|declaration|target|treaty|[Tt]reaty|Nine))"
)
_SMALL_WORD = re.compile(r"(?<![\w'’-])[a-zà-ÿ][\w'’-]{4,}")

Name = TypeVar("Name", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Slot:
    """A figure's slot at a place of a text; `part` is empty for the value with its unit."""

    number: int
    part: str
    start: int
    end: int

    @property
    def is_value(self) -> bool:
        """Whether it shows the figure's value (not its year, edition or country)."""
        return self.part in ("", "number", "signed", "size")

    @property
    def is_year(self) -> bool:
        """Whether it shows the figure's year."""
        return self.part in ("year", "when")


def find_slots(text: str) -> tuple[Slot, ...]:
    """The slots of figures in a text, in order."""
    return tuple(
        Slot(int(match[1]), match[2] or "", match.start(), match.end())
        for match in SLOT.finditer(text)
    )


def find_source_slots(text: str) -> tuple[int, ...]:
    """The evidence numbers that a text names by slot, in order."""
    return tuple(int(match[1]) for match in SOURCE_SLOT.finditer(text))


def find_marks(text: str) -> tuple[int, ...]:
    """The evidence numbers that a text cites by mark, in order, each once."""
    numbers = (int(each) for mark in MARK.findall(text) for each in re.split(r"[,;]", mark))
    return tuple(dict.fromkeys(numbers))


def strip_marks(text: str) -> str:
    """A text without its citation marks."""
    return MARK.sub("", text).strip()


def blank_slots(text: str) -> str:
    """A text with a space for each sign of a slot, so that all other places stay the same."""
    for pattern in (SLOT, SOURCE_SLOT):
        text = pattern.sub(lambda match: " " * len(match[0]), text)
    return text


def clause(text: str, at: int) -> tuple[int, int]:
    """Where the clause around a place begins and ends."""
    start, end = 0, len(text)
    for match in _CLAUSE.finditer(text):
        if match.end() <= at:
            start = match.end()
        elif match.start() >= at:
            return start, match.start()
    return start, end


@dataclass(frozen=True)
class Case:
    """One sentence read against the figures and evidence that its draft may use.

    `about` are the countries that the sentences before it named last, `basis` the sentences of
    the built-in draft where a model's wording is judged, `lang` the language of the sentence.
    """

    sentence: Sentence
    figures: tuple[Figure, ...]
    evidence: tuple[Evidence, ...]
    countries: CountryBook
    is_model: bool = False
    about: tuple[str, ...] = ()
    basis: tuple[Sentence, ...] = ()
    lang: str = "en"

    @cached_property
    def text(self) -> str:
        """The sentence without its citation marks."""
        return strip_marks(self.sentence.text)

    @cached_property
    def bare(self) -> str:
        """The text with slots blanked out, places unchanged."""
        return blank_slots(self.text)

    @cached_property
    def slots(self) -> tuple[tuple[Slot, Figure], ...]:
        """The slots that name a figure of the draft, with it."""
        known = (slot for slot in find_slots(self.text) if slot.number <= len(self.figures))
        return tuple((slot, self.figures[slot.number - 1]) for slot in known)

    @cached_property
    def values(self) -> tuple[tuple[Slot, Figure], ...]:
        """The slots that show a value."""
        return tuple(pair for pair in self.slots if pair[0].is_value)

    @cached_property
    def cites(self) -> tuple[int, ...]:
        """The evidence numbers cited in whatever way."""
        text = self.sentence.text
        return (*self.sentence.cites, *find_marks(text), *find_source_slots(text))

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The cited passages that exist."""
        known = (number for number in self.cites if 1 <= number <= len(self.evidence))
        return tuple(self.evidence[number - 1].passage for number in known)

    @cached_property
    def places(self) -> tuple[tuple[int, str], ...]:
        """The countries named, by name or by slot, with the place where."""
        named = list(_named(self.countries, self.bare))
        named += [
            (slot.start, figure.country) for slot, figure in self.slots if slot.part == "country"
        ]
        return tuple(sorted(named))

    def is_country(self, code: str) -> bool:
        """Whether a figure's country is a country (no aggregate and no speaker)."""
        try:
            self.countries.get(code)
        except UnknownCountry:
            return False
        return True


@lru_cache(maxsize=4096)
def _named(countries: CountryBook, text: str) -> tuple[tuple[int, str], ...]:
    """Countries named in a text by words with a capital letter."""
    text = _NO_PLACE.sub(lambda match: " " * len(match[0]), text)
    text = _SMALL_WORD.sub(lambda match: " " * len(match[0]), text)
    return tuple(
        (found.start, found.key)
        for found in countries.mentions(text, "en")
        if not found.is_group and not found.is_guess
        # "usa" is Spanish for "uses", "tai" Lithuanian for "this": a name has a capital.
        if not text[found.start : found.end].islower()
    )
