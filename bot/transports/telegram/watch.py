"""The watch in Telegram: sources are looked at while the bot runs."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from telegram.ext import ContextTypes

from bot.heap import settle
from bot.imports import refresh_index
from bot.services import Services
from bot.watching import sync
from knowledge.errors import BriefingError
from knowledge.library import Library
from retrieval.fetch import Fetcher

_log = logging.getLogger(__name__)
FIRST = 600
"""Seconds after the start, so that a start that fails again and again troubles no site."""
SECONDS = 300
"""Between two looks at what is due; each source says in hours how often that is."""


class Watch:
    """The job that looks; looks never overlap. `fetcher` is another than the usual, for tests."""

    def __init__(self, services: Services, fetcher: Fetcher | None = None) -> None:
        self._services = services
        self._fetcher = fetcher
        self._looking = asyncio.Lock()
        self._whole: Library | None = None

    async def look(self, _context: ContextTypes.DEFAULT_TYPE | None = None) -> None:
        """One look at what is due (`WATCH`), and at what another process may have added."""
        if self._looking.locked():
            return
        async with self._looking:
            await _aside(self._look, "the sources could not be looked at")

    def _look(self) -> None:
        """Take in aside, then change over: no question waits for a table or an index."""
        services, before = self._services, self._services.library
        try:
            if services.settings.watch:
                sync(services.beside(), self._fetcher, only_due=True)
        finally:
            services.renewed()
            services.renew_engine()
            if services.library is not before:
                settle()

    async def embed(self, _context: ContextTypes.DEFAULT_TYPE | None = None) -> None:
        """Make the vectors that what was taken in still lacks; once for what is known now."""
        async with self._looking:
            await _aside(self._embed, "vectors could not be made")

    def _embed(self) -> None:
        services, library = self._services, self._services.library
        if not services.waiting or self._whole is library:
            return
        _log.info("%s", refresh_index(services))
        services.reopen_engine()
        self._whole = library
        settle()


async def _aside(work: Callable[[], None], failed: str) -> None:
    """Work in a thread of its own; what hinders it is logged, and the next round tries again."""
    try:
        await asyncio.to_thread(work)
    except BriefingError as error:
        _log.warning("%s: %s", failed, error)
