"""Arguments: the words after a calculator's name, read into countries, targets and numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from knowledge.edition import Edition
from knowledge.errors import BadInput, UnknownMeasure

if TYPE_CHECKING:  # the library is opened above the calculators
    from knowledge.library import Library
from knowledge.model import AGGREGATES, ALLIANCE, Measure, Target
from knowledge.target import pick_target

LATEST = "latest"
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Arguments:
    """The `key=value` words of one calculation, each read when a calculator asks for it.

    Every reader raises BadInput (or the error of the book it looks in), with one sentence
    that says what is allowed; an optional one gives None or its default when the key is absent.
    """

    words: Mapping[str, str]
    library: Library

    def has(self, key: str) -> bool:
        """Whether the key was given."""
        return key in self.words

    def text(self, key: str) -> str:
        """The word of a key, without blanks around it.

        Raises:
            BadInput: it is empty or overlong.
        """
        word = self.words[key].strip()
        if not word or len(word) > _LONGEST:
            raise BadInput(f"{key} needs a value of 1 to {_LONGEST} characters.")
        return word

    def country(self, key: str = "country") -> str:
        """The ISO3 code for a name or code; the aggregates by their codes.

        Raises:
            UnknownCountry: the name is no country that Gapwatch knows.
        """
        return self._country(self.text(key))

    def _country(self, word: str) -> str:
        if word.upper() in AGGREGATES:
            return word.upper()
        return self.library.countries.find(word).iso3

    def countries(self, key: str = "among") -> tuple[str, ...] | None:
        """The ISO3 codes of a group such as baltics, or of names with commas between them."""
        if not self.has(key):
            return None
        word = self.text(key)
        book = self.library.countries
        if word == "all" or word in book.groups():
            return book.group(word)
        return tuple(self._country(part) for part in word.split(",") if part.strip())

    def group(self, key: str = "group") -> tuple[str, tuple[str, ...]]:
        """A key and its ISO3 codes: a group, an aggregate (no codes), or several with + between.

        Raises:
            UnknownCountry: a word is neither a group nor a country.
            BadInput: nothing stands between the commas.
        """
        word = self.text(key)
        if word.casefold() == "all" or word.upper() in AGGREGATES:
            return (ALLIANCE if word.casefold() == "all" else word.upper()), ()
        parts = [part.strip() for part in word.split(",") if part.strip()]
        if not parts:
            raise BadInput(f'{key} needs a group or a country, not "{word}".')
        found = [self._part(part) for part in parts]
        codes = dict.fromkeys(code for _, some in found for code in some)
        return "+".join(dict.fromkeys(name for name, _ in found)), tuple(codes)

    def _part(self, word: str) -> tuple[str, tuple[str, ...]]:
        """One group by its key or another of its names, or one country."""
        book = self.library.countries
        named = re.sub(r"[\s-]+", "_", word).casefold()
        said = [item for item in book.mentions(word) if item.is_group and item.start == 0]
        whole = [item.key for item in said if not re.search(r"[^\W\d]", word[item.end :])]
        keys = [named] if named in book.groups() else whole
        if keys:
            return keys[0], book.group(keys[0])
        code = self._country(word)
        return code, (code,)

    def target(self, key: str = "target") -> Target:
        """A target by id or level.

        Raises:
            UnknownTarget: neither; the message lists the ids.
        """
        return pick_target(self.library.targets, self.text(key))

    def targets(self, key: str = "targets") -> tuple[Target, ...]:
        """Targets with commas between them; 3.5 and 2 when none is given."""
        parts = self.text(key).split(",") if self.has(key) else ["3.5", "2"]
        return tuple(pick_target(self.library.targets, part.strip()) for part in parts)

    def measure(self, key: str = "measure", default: Measure = Measure.SHARE) -> Measure:
        """A measure by the product's name.

        Raises:
            UnknownMeasure: no such measure; the message lists them.
        """
        return _measure(self.text(key)) if self.has(key) else default

    def measures(self, key: str = "measures") -> tuple[Measure, ...]:
        """Measures with commas between them, none when the key is absent."""
        parts = self.text(key).split(",") if self.has(key) else []
        return tuple(_measure(part.strip()) for part in parts if part.strip())

    def number(self, key: str) -> int | None:
        """A whole number from 1 to 9999, such as a year, a window or a place."""
        if not self.has(key):
            return None
        word = self.text(key)
        if not re.fullmatch(r"[0-9]{1,4}", word) or not int(word):
            raise BadInput(f'{key} must be a whole number from 1 to 9999, not "{word}".')
        return int(word)

    def year(self, key: str = "year") -> int | None:
        """A year from 1949, when the alliance was founded, to 2100."""
        found = self.number(key)
        if found is not None and not 1949 <= found <= 2100:
            raise BadInput(f"{key} must be a year from 1949 to 2100, not {found}.")
        return found

    def level(self, key: str = "threshold") -> Decimal:
        """A level in percent, above 0 and at most 100; a comma or a % sign does no harm."""
        word = self.text(key)
        plain = word.rstrip("%").strip().replace(",", ".")
        if not re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,9})?", plain) or not 0 < Decimal(plain) <= 100:
            raise BadInput(f'{key} must be above 0 and at most 100, such as 3.5, not "{word}".')
        return Decimal(plain)

    def percent(self, key: str) -> Decimal:
        """A rate or step in percent that may be negative: above -100 and at most 100."""
        word = self.text(key)
        plain = word.rstrip("%").strip().replace(",", ".").replace("\N{MINUS SIGN}", "-")
        if (
            not re.fullmatch(r"[+-]?[0-9]{1,3}(\.[0-9]{1,9})?", plain)
            or not -100 < Decimal(plain) <= 100
        ):
            raise BadInput(f'{key} must be above -100 and at most 100, such as 2, not "{word}".')
        return Decimal(plain)

    def rate(self, key: str = "rate") -> Decimal:
        """An exchange rate, above 0 and below a million; a comma is read as a decimal point."""
        word = self.text(key)
        plain = word.replace(",", ".")
        if not re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,12})?", plain) or not Decimal(plain):
            raise BadInput(f'{key} must be a number above 0, such as 0.92, not "{word}".')
        return Decimal(plain)

    def currency(self, key: str = "currency") -> str:
        """A currency's code of three letters, in capitals."""
        word = self.text(key).upper()
        if not re.fullmatch(r"[A-Z]{3}", word):
            raise BadInput(f'{key} must be a code of three letters such as EUR, not "{word}".')
        return word

    def choice(self, key: str, *allowed: str) -> str:
        """One of a few words, the first when none is given."""
        word = self.text(key).casefold() if self.has(key) else allowed[0]
        if word not in allowed:
            raise BadInput(f'{key} must be {" or ".join(allowed)}, not "{word}".')
        return word

    def edition(self, measure: Measure, key: str = "edition") -> Edition:
        """The edition asked for, else the newest complete one with the measure, NATO's first.

        Raises:
            UnknownSource: there is no such edition; the message lists the ids.
        """
        if self.has(key):
            return self.library.edition(self.text(key))
        newest = self.library.edition(LATEST)
        complete = (item for item in reversed(self.library.editions) if item.is_complete)
        holding = (item for item in complete if measure in item.measures())
        return newest if measure in newest.measures() else next(holding, newest)


def _measure(said: str) -> Measure:
    word = re.sub(r"[\s-]+", "_", said).casefold()
    try:
        return Measure(word)
    except ValueError:
        known = ", ".join(item.value for item in Measure)
        raise UnknownMeasure(f'"{word}" is no measure; there are: {known}.') from None
