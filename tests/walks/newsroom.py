"""A newsroom: a bot that watches a local publisher and delivers to the local Bot API server."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from bot.outbox import State
from bot.transports.telegram.watch import Watch
from tests.botapi.server import BotApi, serve
from tests.pressroom import reader, write_sources
from tests.walks.opening import open_bot, settings_of, until

ADMIN = "9"
RELEASED = "Tue, 24 Nov 2026 09:00:00 GMT"
AFTER = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)
_WAITING = (State.DUE, State.COMPOSED, State.SENDING)


class Newsroom:
    """A bot that watches a local publisher and delivers to the local Bot API server."""

    def __init__(self, folder, library, engine, port) -> None:
        self.folder, self.library, self.engine, self.port = folder, library, engine, port
        self.now = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
        self.api = BotApi()

    async def open(self) -> None:
        self.runner, self.address = await serve(self.api)
        write_sources(self.folder, self.port)
        await self.start(self.library, self.engine)
        for chat, zone in (("1", "Europe/Warsaw"), ("2", "America/New_York"), ("3", "Asia/Tokyo")):
            self.store.follow(chat, ("ESP",) if chat == "3" else ("POL", "baltics"))
            self.store.set_zone(chat, zone)

    async def start(self, library=None, engine=None) -> None:
        """A process begins; without a library it opens what stands under its folder."""
        settings = settings_of(self.folder, self.address, admin_chat_ids=ADMIN)
        held = {} if library is None else {"library": library, "engine": engine}
        self.services, self.application = open_bot(settings, lambda: self.now, 100, **held)
        self.store = self.services.store
        await self.application.initialize()
        await self.application.start()
        self.application.job_queue.scheduler.remove_all_jobs()  # time passes only as we say
        self.watch = Watch(self.services, reader())
        self.mornings = self.application.bot_data["mornings"]

    async def stop(self) -> None:
        if self.application.updater.running:
            await self.application.updater.stop()
        await self.application.stop()
        await self.mornings.stop()
        await self.application.shutdown()
        self.store.close()

    async def close(self) -> None:
        await self.stop()
        await self.runner.cleanup()

    async def look(self, moment) -> None:
        """The job that looks runs once, a day and more after the last time."""
        self.now, done = moment, asyncio.Event()

        async def job(context) -> None:
            await self.watch.look(context)
            done.set()

        self.application.job_queue.run_once(job, 0)
        await asyncio.wait_for(done.wait(), 120)

    async def round(self, moment) -> list[tuple[str, str]]:
        """One round; chat and text of what arrived, when all is done."""
        self.now = moment
        before = len(self.api.calls)
        await self.mornings.turn(self.application.bot)
        await self.until(self._is_done)
        return [
            (str(given["chat_id"]), given["text"])
            for name, given in self.api.calls[before:]
            if name == "sendMessage"
        ]

    async def day(self, day: int) -> dict[str, list[str]]:
        """The rounds of a day in November in which somebody's hour comes; what each chat got."""
        got: dict[str, list[str]] = {}
        for hour in (7, 8, 13, 23):
            for chat, text in await self.round(datetime(2026, 11, day, hour, 5, tzinfo=UTC)):
                got.setdefault(chat, []).append(text)
        return got

    async def listen(self) -> None:
        """From here on it hears what people say and tap."""
        await self.application.updater.start_polling(timeout=1)

    async def until(self, done) -> None:
        """Wait until something has happened."""
        await until(done, self.api)

    def _is_done(self) -> bool:
        tally = self.store.outbox.tally(self.now.date() - timedelta(days=5))
        busy = any(n for day in tally.values() for key, n in day.items() if key in _WAITING)
        return not busy and not self.store.outbox.open()
