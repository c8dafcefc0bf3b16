"""One morning: followers in three zones get one update each, at their hour, once."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
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
            if not any(
                number for day in tally.values() for key, number in day.items() if key in waiting
            ):
                break
            await asyncio.sleep(0.02)
        return sorted(str(item["chat_id"]) for item in self.api.sent()[before:])


async def _followed(tmp_path, library) -> Morning:
    morning = Morning(tmp_path, library)
    await morning.open()
    for chat, zone in (("1", "Europe/Warsaw"), ("2", "America/New_York"), ("3", "Asia/Tokyo")):
        morning.store.follow(chat, ("POL", "baltics"))
        morning.store.set_zone(chat, zone)
    return morning


async def test_each_follower_gets_it_once_at_the_local_hour(tmp_path, library):
    morning = await _followed(tmp_path, library)
    at = [
        datetime(2026, 11, day, hour, 5, tzinfo=UTC) for day, hour in ((23, 23), (24, 7), (24, 13))
    ]
    assert await morning.round(at[0]) == ["3"]  # 08:05 in Tokyo
    assert await morning.round(at[1]) == ["1"]
    assert await morning.round(at[1]) == []
    await morning.stop()
    await morning.start()
    assert await morning.round(at[1]) == []
    assert await morning.round(at[2]) == ["2"]
    text = morning.api.sent()[0]["text"]
    assert "Poland: 4.68% of GDP" in text
    assert "Estonia" in text
    assert "later than" not in text
    await morning.stop()
    await morning.runner.cleanup()


async def test_a_blocked_chat_is_paused_and_silence_is_never_repeated(tmp_path, library):
    morning = await _followed(tmp_path, library)
    morning.api.script["sendMessage"] = deque(["drop"])
    await morning.round(datetime(2026, 11, 23, 23, 5, tzinfo=UTC))
    assert [item.chat for item in morning.store.outbox.unknown()] == ["3"]
    morning.api.script["sendMessage"].append((403, "Forbidden: bot was blocked by the user"))
    await morning.round(datetime(2026, 11, 24, 7, 5, tzinfo=UTC))
    assert "1" not in {item.chat for item in morning.store.followers()}
    await morning.round(datetime(2026, 11, 24, 9, 5, tzinfo=UTC))
    assert Counter(str(item["chat_id"]) for item in morning.api.sent()) == {"1": 1, "3": 1}
    morning.now = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
    morning.store.resume("1")  # back again: from the next hour on, not at once
    assert await morning.round(datetime(2026, 11, 24, 10, 5, tzinfo=UTC)) == []
    assert await morning.round(datetime(2026, 11, 25, 7, 5, tzinfo=UTC)) == ["1", "3"]
    await morning.stop()
    await morning.runner.cleanup()


async def test_a_late_update_says_so_and_missed_days_do_not_pile_up(tmp_path, library):
    morning = await _followed(tmp_path, library)
    assert await morning.round(datetime(2026, 11, 27, 17, 5, tzinfo=UTC)) == ["1", "2"]
    assert all("later than planned" in item["text"] for item in morning.api.sent())
    assert await morning.round(datetime(2026, 11, 28, 7, 5, tzinfo=UTC)) == ["1", "3"]
    await morning.stop()
    await morning.runner.cleanup()
