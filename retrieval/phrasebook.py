"""Phrases: the engine's and the bot's own words, one Fluent file per language."""

from __future__ import annotations

import re
import threading
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

FALLBACK = "en"
HERE = Path(__file__).parent / "phrases"
_ENTRY = re.compile(r"^(?=-?[A-Za-z][\w-]*[ \t]*=)", re.MULTILINE)
_REFERENCE = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)\s*[}(.]")


class Phrases:
    """The words of one language; a key that it lacks is taken from English."""

    def __init__(self, lang: str, books: tuple[Book, ...]) -> None:
        self.lang = lang
        self._books = books

    def say(self, key: str, **arguments: str | int) -> str:
        """The phrase for a key with its arguments filled in.

        Raises:
            KeyError: no language has the key.
        """
        for book in self._books:
            if key in book:
                return book.say(key, arguments)
        raise KeyError(key)

    def has(self, key: str) -> bool:
        """Whether some language has the key."""
        return any(key in book for book in self._books)


class Book:
    """One Fluent file; an entry is parsed when it is first said.

    Parsing all of a file takes some 50 ms, which the first answer in each language would wait
    for; cutting it into entries takes less than one.
    """

    def __init__(self, lang: str, text: str) -> None:
        self._bundle: Any = FluentBundle([lang], use_isolating=False)
        entries = (entry for entry in _ENTRY.split(text) if _ENTRY.match(entry))
        self._unread = {entry.partition("=")[0].strip(): entry for entry in entries}
        self._keys = frozenset(self._unread)
        self._reading = threading.RLock()

    def __contains__(self, key: str) -> bool:
        return key in self._keys

    def say(self, key: str, arguments: dict[str, str | int]) -> str:
        """The entry with its arguments filled in.

        Raises:
            KeyError: an argument is missing, or the entry cannot be read.
        """
        with self._reading:
            self._read(key)
        message = self._bundle.get_message(key)
        text, errors = self._bundle.format_pattern(message.value, arguments)
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return str(text)

    def _read(self, key: str) -> None:
        """Parse an entry and those that it refers to, once."""
        entry = self._unread.pop(key, None)
        if entry is None:
            return
        self._bundle.add_resource(FluentResource(entry))
        for other in _REFERENCE.findall(entry):
            self._read(other)


@cache
def phrases(lang: str, folder: Path = HERE) -> Phrases:
    """The phrases of a language (English where the language has no file yet)."""
    wanted = dict.fromkeys((lang, FALLBACK))
    files = {each: folder / f"{each}.ftl" for each in wanted}
    books = tuple(_book(path) for path in files.values() if path.exists())
    spoken = lang if files[lang].exists() else FALLBACK
    return Phrases(spoken, books)


def languages(folder: Path = HERE) -> tuple[str, ...]:
    """The languages that have a file, in order."""
    return tuple(sorted(path.stem for path in folder.glob("*.ftl")))


@cache
def _book(path: Path) -> Book:
    return Book(path.stem, path.read_text(encoding="utf-8"))
