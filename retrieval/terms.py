"""Terms: the concepts of the field that a text speaks of, whatever its language."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from knowledge.names import fold

_FILE = Path(__file__).parent / "terms.toml"
_WORD = re.compile(r"\w+(?:[-.,'’/]\w+)*")
_PARTS = re.compile(r"[-'’/]")
_SHORTEST = 2


class Terms:
    """A table of concepts, each with the beginnings of the words that stand for it.

    `version` is another one when the table is another one.
    """

    def __init__(self, table: Mapping[str, str]) -> None:
        self.version = repr(sorted(table.items()))
        self._starts: defaultdict[str, set[str]] = defaultdict(set)
        self._words: defaultdict[str, set[str]] = defaultdict(set)
        for concept, stems in table.items():
            for stem in stems.split():
                kept = self._words if stem.endswith("=") else self._starts
                kept[fold(stem.rstrip("="))].add(concept)
        self._of_word = lru_cache(maxsize=65_536)(self._look_up)

    def concepts(self, text: str) -> list[str]:
        """The concepts of a text's words, one entry for each time that one is named."""
        found: list[str] = []
        for word in _WORD.findall(fold(text)):
            found += self._of_word(word)
            parts = _PARTS.split(word)
            if len(parts) > 1:
                for part in parts:
                    found += self._of_word(part)
        return found

    def _look_up(self, word: str) -> tuple[str, ...]:
        found = set(self._words.get(word, ()))
        for end in range(_SHORTEST, len(word) + 1):
            found |= self._starts.get(word[:end], set())
        return tuple(sorted(found))


@cache
def field_terms() -> Terms:
    """The table of `terms.toml`, read once."""
    with _FILE.open("rb") as file:
        return Terms(tomllib.load(file)["concepts"])
