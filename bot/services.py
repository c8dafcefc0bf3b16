"""The composition root: settings in, wired services out; each part opened when first used."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from bot.numbers import LOCALES
from bot.settings import Settings
from knowledge.errors import BriefingError, UnknownSource
from knowledge.library import Library
from retrieval.phrasebook import Phrases, phrases

if TYPE_CHECKING:
    from bot.purse import Purse
    from bot.store import Store
    from retrieval.answer import Engine
    from retrieval.llm import Llm


def now() -> datetime:
    """The time, with its zone."""
    return datetime.now(UTC)


def noon_of(day: date) -> Callable[[], datetime]:
    """A clock that stands at noon of a day, for what was known then."""
    return lambda: datetime.combine(day, time(12), UTC)


def known_on(library: Library, day: date) -> Library:
    """The library of an earlier day.

    Raises:
        UnknownSource: no edition was out on that day; the message says when the first was.
    """
    then = library.as_of(day)
    if not then.editions:
        first = min((item.source for item in library.editions), key=lambda source: source.day)
        raise UnknownSource(
            f"No edition was out on {day.isoformat()}; the oldest one here is "
            f"{first.publisher}'s of {first.edition}, so choose {first.day.isoformat()} or later."
        )
    return then


def fingerprint(data_dir: Path) -> tuple[tuple[str, int], ...]:
    """What tells that something was added under `DATA_DIR`, by this process or another."""
    patterns = ("sources/*/source.toml", "documents/[!.]*/label.toml", "claims/*.jsonl")
    paths: Iterable[Path] = (path for pattern in patterns for path in data_dir.glob(pattern))
    found = [(path.as_posix(), path.stat().st_mtime_ns) for path in paths]
    corrections = data_dir / "corrections.toml"
    if corrections.exists():
        found.append((corrections.name, corrections.stat().st_mtime_ns))
    return tuple(sorted(found))


class Services:
    """The wired parts of one running product.

    `clock` gives the time in UTC; tests pass their own. `progress` is told how far a long
    index build has come. With `as_of` the library is that of an earlier day.
    """

    def __init__(
        self,
        settings: Settings,
        clock: Callable[[], datetime] = now,
        progress: Callable[[int, int], None] | None = None,
        as_of: date | None = None,
    ) -> None:
        self.settings = settings
        self.clock = clock
        self.as_of = as_of
        self.progress = progress
        self._shelf = fingerprint(settings.data_dir)
        self._renewing = threading.Lock()

    @cached_property
    def library(self) -> Library:
        """Shipped knowledge and what was added under `DATA_DIR`, as known on `as_of`.

        Raises:
            UnknownSource: no edition was out on that day.
        """
        self._shelf, found = self._opened()
        return found

    def _opened(self) -> tuple[tuple[tuple[str, int], ...], Library]:
        folder = self.settings.data_dir
        shelf = fingerprint(folder)  # before it is read: what comes later is seen later
        found = Library.open(folder, stamp=folder / "validated")
        return shelf, found if self.as_of is None else known_on(found, self.as_of)

    def forget_library(self) -> None:
        """Open the library and the engine anew at their next use: something was taken in."""
        self.__dict__.pop("library", None)
        self.__dict__.pop("engine", None)

    def renewed(self) -> Library:
        """The library with all that any process has added; opened anew only if that is more.

        The engine answers from the earlier one until `renew_engine`.
        """
        with self._renewing:
            if fingerprint(self.settings.data_dir) != self._shelf:
                self._shelf, self.__dict__["library"] = self._opened()
            return self.library

    def renew_engine(self) -> None:
        """An engine over the library of now, opened while the earlier one still answers."""
        if "engine" in self.__dict__ and self.engine.library is not self.library:
            self.__dict__["engine"] = self._open_engine()

    @property
    def waiting(self) -> int:
        """How many passages the open engine finds by their words alone; 0 where none is open."""
        return self.engine.searcher.waiting if "engine" in self.__dict__ else 0

    def reopen_engine(self) -> None:
        """An engine with the vectors that were made since, opened while the earlier one answers."""
        self.__dict__["engine"] = self._open_engine()

    def beside(self) -> Services:
        """The same settings, state and time with a library of its own, to take things in aside."""
        other = Services(self.settings, self.clock, self.progress, self.as_of)
        other.__dict__["store"] = self.store
        return other

    @cached_property
    def store(self) -> Store:
        """Who follows what, what was sent, what was said."""
        from bot.store import Store

        return Store.open(self.settings.database)

    @cached_property
    def engine(self) -> Engine:
        """The engine with its index; the first use brings the index up to date."""
        return self._open_engine()

    def _open_engine(self) -> Engine:
        from retrieval.answer import open_engine

        return open_engine(
            self.library,
            self.settings.data_dir,
            chroma_url=self.settings.chroma_url,
            embeddings=self.settings.embeddings,
            llm=self._llm(),
            purse=self._purse() if self.settings.llm_model else None,
            progress=self.progress,
            today=lambda: self.clock().date(),
        )

    def _llm(self) -> Llm | None:
        settings = self.settings
        if not settings.llm_model:
            return None
        from retrieval.llm import open_llm
        from retrieval.meter import Price

        return open_llm(
            settings.llm_model,
            settings.llm_base_url,
            settings.llm_api_key.get_secret_value(),
            settings.llm_timeout,
            second=settings.llm_fallback_model,
            price=Price(settings.llm_price_in, settings.llm_price_out),
            tracing=settings.llm_tracing,
        )

    def _purse(self) -> Purse:
        from bot.purse import Limits

        settings = self.settings
        if settings.llm_dollars_per_day and not (settings.llm_price_in or settings.llm_price_out):
            raise BriefingError(
                "LLM_DOLLARS_PER_DAY needs prices to count with: set LLM_PRICE_IN and "
                "LLM_PRICE_OUT in US dollars for a million tokens."
            )
        return self.store.purse(
            Limits(
                settings.llm_chat_tokens_per_day,
                settings.llm_tokens_per_day,
                settings.llm_dollars_per_day,
            )
        )

    def words(self, lang: str) -> Phrases:
        """The bot's own words in a language."""
        return phrases(lang, LOCALES)
