"""The watch in Telegram: sources are looked at while the bot runs; admins are told of the rest."""

from __future__ import annotations

import asyncio
import logging

from telegram.ext import ContextTypes

from bot.delivery import Unclear, Undelivered
from bot.message import Reply
from bot.services import Services
from bot.transports.telegram.limiter import BROADCAST
from bot.transports.telegram.memory import Memory
from bot.transports.telegram.send import send_reply
from bot.watching import Report, brought, fingerprint, sync
from knowledge.errors import BriefingError
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
        self._shelf = fingerprint(services.settings.data_dir)

    async def look(self, context: ContextTypes.DEFAULT_TYPE) -> None:
        """One look at what is due, and at what another process may have added."""
        if self._looking.locked():
            return
        async with self._looking:
            try:
                report = await asyncio.to_thread(self._look)
            except BriefingError as error:
                _log.warning("the sources could not be looked at: %s", error)
                return
            lines = _lines(report, self._services)
            for chat in self._services.settings.admin_chat_ids if lines else ():
                await self._tell(context, str(chat), "\n".join(lines))

    def _look(self) -> Report:
        services = self._services
        report = sync(services, self._fetcher, only_due=True)
        shelf = fingerprint(services.settings.data_dir)
        if shelf != self._shelf:
            self._shelf = shelf
            services.forget_library()
            services.store.chronicle.notice(services.library)
            _ = services.engine  # opened here, so that no question waits for it
        return report

    async def _tell(self, context: ContextTypes.DEFAULT_TYPE, chat: str, text: str) -> None:
        memory = Memory(self._services.store)
        try:
            await send_reply(context.bot, chat, Reply(text), memory, rate_limit_args=BROADCAST)
        except (Undelivered, Unclear) as error:
            _log.warning("admin chat %s was not told: %s", chat, error)


def _lines(report: Report, services: Services) -> list[str]:
    """What an admin wants to know: what came, what waits, and each failure that is new."""
    words = services.words("en")
    failed = [item for item in report.failures if item.is_new]
    told = [words.say("watch-failed", source=item.source, why=item.why) for item in failed]
    return [*brought(report, services), *told]
