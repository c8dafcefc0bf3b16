"""A bot that only delivers, to the local Bot API server, at the times that a walk sets."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from pydantic import SecretStr

from bot.outbox import State
from bot.services import Services
from bot.settings import Settings
from bot.transports.telegram.app import build_application
from tests.botapi.server import TOKEN, BotApi, serve
from tests.walks.conftest import fast_limiter

EVENING = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)


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
        settings = Settings(
            _env_file=None, data_dir=self.tmp_path, telegram_bot_token=SecretStr(TOKEN),
            telegram_api_url=self.address,
        )  # fmt: skip
        services = Services(settings, clock=lambda: self.now)
        services.__dict__["library"] = self.library
        self.store = services.store
        self.store._clock = self.store.outbox._clock = self.store.following._clock = lambda: (
            self.now
        )
        self.application = build_application(services, fast_limiter(100))
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
        for _ in range(500):
            waiting = (State.DUE, State.COMPOSED, State.SENDING)
            tally = self.store.outbox.tally(moment.date() - timedelta(days=3))
            is_busy = any(
                number for day in tally.values() for key, number in day.items() if key in waiting
            )
            if not is_busy and not self.store.outbox.open():
                break
            await asyncio.sleep(0.02)
        return sorted(str(item["chat_id"]) for item in self.api.sent()[before:])
