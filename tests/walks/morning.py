"""A bot that only delivers, to the local Bot API server, at the times that a walk sets."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.outbox import State
from tests.botapi.server import BotApi, serve
from tests.walks.opening import open_bot, settings_of, until

EVENING = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
_WAITING = (State.DUE, State.COMPOSED, State.SENDING)


class Morning:
    """A bot that only delivers: its state, the server it sends to, the time."""

    def __init__(self, tmp_path, library) -> None:
        self.tmp_path, self.library = tmp_path, library
        self.now = EVENING
        self.api = BotApi()

    async def open(self) -> None:
        self.runner, self.address = await serve(self.api)
        await self.start()

    async def start(self) -> None:
        settings = settings_of(self.tmp_path, self.address)
        services, self.application = open_bot(settings, lambda: self.now, 100, library=self.library)
        self.store = services.store
        await self.application.initialize()
        self.mornings = self.application.bot_data["mornings"]

    async def stop(self) -> None:
        await self.mornings.stop()
        await self.application.shutdown()
        self.store.close()

    async def round(self, moment: datetime) -> list[str]:
        """One round at a moment; the chats that got something, when all is done."""
        self.now = moment
        before = len(self.api.sent())
        await self.mornings.turn(self.application.bot)
        await until(self._is_done, self.api)
        return sorted(str(item["chat_id"]) for item in self.api.sent()[before:])

    def _is_done(self) -> bool:
        tally = self.store.outbox.tally(self.now.date() - timedelta(days=3))
        busy = any(n for day in tally.values() for key, n in day.items() if key in _WAITING)
        return not busy and not self.store.outbox.open()
