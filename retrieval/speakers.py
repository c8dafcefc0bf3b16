"""Speakers: who speaks for which ally or institution, named in any of the languages."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from knowledge.names import fold

_FILE = Path(__file__).parent / "speakers.toml"
_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*")
# Institutions, for which no single country answers.
_NOT_ALLIES = frozenset(("NATO", "EU"))


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person by key, whom he or she speaks for, and the beginnings of the words of each name.

    `party` is an ally's ISO3 code, "NATO" or "EU".
    """

    key: str
    party: str
    names: tuple[tuple[str, ...], ...]


class Speakers:
    """The people of a table, found in a text by their names."""

    def __init__(self, people: Iterable[Speaker]) -> None:
        self._party = {person.key: person.party for person in people}
        self._first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for person in people:
            for name in person.names:
                self._first.setdefault(name[0][:3], []).append((name, person.key))

    def named(self, text: str) -> frozenset[str]:
        """The keys of the people whom a text names."""
        words = _WORD.findall(fold(text))
        found = set()
        for at, word in enumerate(words):
            for name, key in self._first.get(word[:3], ()):
                if len(name) <= len(words) - at and _begin(name, words[at:]):
                    found.add(key)
        return frozenset(found)

    def allies(self, keys: Iterable[str]) -> frozenset[str]:
        """The ISO3 codes of the allies for which people speak."""
        return frozenset(self._party[key] for key in keys) - _NOT_ALLIES


def _begin(name: tuple[str, ...], words: list[str]) -> bool:
    """Whether the words are those of a name, each from its beginning; "=" closes one."""
    return all(
        word == part[:-1] if part.endswith("=") else word.startswith(part)
        for part, word in zip(name, words, strict=False)
    )


def speakers_of(table: Mapping[str, Mapping[str, str]]) -> Speakers:
    """The speakers of a table as `speakers.toml` holds it."""
    return Speakers(
        [
            Speaker(
                key,
                row["for"],
                tuple(tuple(name.split("+")) for name in fold(row["names"]).split()),
            )
            for key, row in table.items()
        ]
    )


@cache
def speakers() -> Speakers:
    """The people of `speakers.toml`, read once."""
    with _FILE.open("rb") as file:
        return speakers_of(tomllib.load(file)["speaker"])
