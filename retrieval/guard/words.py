"""Words: the closed list of wording that a model may use, by language and by kind.

`words/<lang>.toml` holds it as data. `neutral` words change no meaning. Every other kind is
charged ("below", "rise", "not"): a sentence may use one only where the plain version has one of
the same kind at the same figure. `edges` are charged words that turn a figure straight after
them into a bound ("over", "at least"); `numbers` are never allowed ("*" stands for any letters);
`joins` put one value beside another; `bounds` make a range or a limit of the value that they
stand before (`bounds_behind`: after); `sources` name who says so. Without `has_forms` a word is
only itself: a Turkish ending may negate.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from knowledge.names import fold

FOLDER = Path(__file__).parent / "words"
KINDS = (
    "spending", "estimate", "below", "above", "reach", "need", "rise", "fall", "highest",
    "lowest", "not", "least", "rate", "would", "since",
)  # fmt: skip
OPPOSITES = (("below", "above"), ("rise", "fall"), ("highest", "lowest"))
_LETTERS = re.compile(r"[^\W\d_]+")
_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Wording:
    """One language's words by kind, folded."""

    lang: str
    neutral: frozenset[str]
    openers: tuple[str, ...]
    kinds: dict[str, frozenset[str]]
    edges: frozenset[str]
    numbers: frozenset[str]
    number_pattern: re.Pattern[str]
    joins: frozenset[str]
    bounds: frozenset[str]
    bounds_behind: frozenset[str]
    sources: frozenset[str]
    are_sources_behind: bool = False
    has_forms: bool = True

    def is_number(self, word: str) -> bool:
        """Whether a folded word is a number, a part of one or a multiple."""
        return word in self.numbers or bool(self.number_pattern.fullmatch(word))


@cache
def wording(lang: str) -> Wording:
    """The words of a language; English where it has no list."""
    path = FOLDER / f"{lang}.toml"
    if not path.exists():
        return wording("en")
    with path.open("rb") as file:
        entry = tomllib.load(file)
    kinds: dict[str, set[str]] = {}
    for kind in KINDS:
        for word in split(entry.get(kind, "")):
            kinds.setdefault(word, set()).add(kind)
    numbers = fold(entry["numbers"]).split()
    loose = [re.escape(word).replace(r"\*", r"\w*") for word in numbers if "*" in word]
    return Wording(
        lang,
        frozenset(split(entry["neutral"])),
        tuple(fold(text) for text in entry["openers"]),
        {word: frozenset(found) for word, found in kinds.items()},
        frozenset(split(entry["edges"])),
        frozenset(word for word in numbers if "*" not in word),
        re.compile("|".join(loose)),
        frozenset(split(entry["joins"])),
        frozenset(split(entry.get("bounds", ""))),
        frozenset(split(entry.get("bounds_behind", ""))),
        frozenset(split(entry["sources"])),
        entry.get("sources_behind", False),
        entry.get("has_forms", True),
    )


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a list."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


@cache
def all_numbers() -> frozenset[str]:
    """The exact number words of every language, of three letters and more."""
    words = (word for lang in languages() for word in wording(lang).numbers)
    return frozenset(word for word in words if len(word) > 2)


@lru_cache(maxsize=4096)
def split(text: str) -> tuple[str, ...]:
    """The folded words of a text; what an apostrophe or a hyphen joins is two words."""
    return tuple(_LETTERS.findall(fold(text)))


def kinds_of(word: str, words: Wording) -> frozenset[str]:
    """The kinds of charge that a folded word has."""
    return words.kinds.get(word, _NOTHING)


def stem(word: str) -> str:
    """What two forms of one word share: enough to find the candidates for `is_alike`."""
    return word[:4]


def is_alike(one: str, other: str) -> bool:
    """Whether two folded words look like forms of one: the same up to a short ending."""
    if one == other:
        return True
    longest = max(len(one), len(other))
    size = max(4, longest - 3)
    return len(one) >= size and len(other) >= size and one[:size] == other[:size]
