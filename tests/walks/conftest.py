"""A real Application talking HTTP to the local Bot API server."""

from __future__ import annotations

import pytest

from bot.services import Services
from bot.transports.telegram.app import build_application
from bot.transports.telegram.menus import remember
from tests.botapi.server import BotApi, serve
from tests.walks.opening import fast_limiter, settings_of, until


class Line:
    """An open line: the server's record and the running application."""

    def __init__(self, api: BotApi, application) -> None:
        self.api = api
        self.application = application

    async def until(self, done, seconds: float = 20.0) -> None:
        """Wait until something has happened."""
        await until(done, self.api, seconds)

    async def replies(self, number: int, method: str = "sendMessage") -> list[dict]:
        """Wait for so many messages."""
        await self.until(lambda: len(self.api.sent(method)) >= number)
        return self.api.sent(method)


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
def menus_stand():
    """Whether an earlier start has set the command menus: seventy calls otherwise."""
    return True


@pytest.fixture
async def line(tmp_path, services, speed, read_timeout, more_settings, menus_stand):
    api = BotApi()
    runner, address = await serve(api)
    wired = Services(settings_of(tmp_path, address, **more_settings), clock=services.clock)
    wired.__dict__.update(library=services.library, engine=services.engine)
    application = build_application(wired, fast_limiter(speed), read_timeout)
    await application.initialize()
    if menus_stand:
        remember(wired, application.bot)
    await application.start()
    await application.updater.start_polling(timeout=1)
    yield Line(api, application)
    await application.updater.stop()
    await application.stop()
    await application.bot_data["mornings"].stop()
    await application.shutdown()
    await runner.cleanup()
