"""A real Application talking HTTP to the local Bot API server."""

from __future__ import annotations

import asyncio
import time

import pytest

from bot.services import Services
from bot.settings import Settings
from bot.transports.telegram.app import build_application
from bot.transports.telegram.limiter import Limiter
from tests.botapi.server import TOKEN, BotApi, serve


class Line:
    """An open line: the server's record and the running application."""

    def __init__(self, api: BotApi, application) -> None:
        self.api = api
        self.application = application

    async def until(self, done, seconds: float = 20.0) -> None:
        """Wait until something has happened."""
        for _ in range(int(seconds / 0.02)):
            if done():
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"nothing came; {self.api.calls[-3:]} {self.api.violations}")

    async def replies(self, number: int, method: str = "sendMessage") -> list[dict]:
        """Wait for so many messages."""
        await self.until(lambda: len(self.api.sent(method)) >= number)
        return self.api.sent(method)


def fast_limiter(speed: float) -> Limiter:
    """The limiter on a clock that runs faster, so that a walk is no waiting room."""
    return Limiter(lambda: time.monotonic() * speed, lambda seconds: asyncio.sleep(seconds / speed))


@pytest.fixture
def speed():
    return 30.0


@pytest.fixture
def read_timeout():
    return 20.0


@pytest.fixture
def more_settings():
    return {}


@pytest.fixture
async def line(tmp_path, services, speed, read_timeout, more_settings):
    api = BotApi()
    runner, address = await serve(api)
    settings = Settings(
        _env_file=None, data_dir=tmp_path, telegram_bot_token=TOKEN, telegram_api_url=address,
        telegram_file_url=address.replace("/bot", "/file/bot"),
        **more_settings,
    )  # fmt: skip
    wired = Services(settings, clock=services.clock)
    wired.__dict__.update(library=services.library, engine=services.engine)
    application = build_application(wired, fast_limiter(speed), read_timeout)
    await application.initialize()
    await application.start()
    await application.updater.start_polling(timeout=1)
    yield Line(api, application)
    await application.updater.stop()
    await application.stop()
    await application.bot_data["mornings"].stop()
    await application.shutdown()
    await runner.cleanup()
