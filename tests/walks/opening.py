"""Opening a bot for a walk: its settings, services and application on a time that the walk sets."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from telegram.ext import Application

from bot.services import Services
from bot.settings import Settings
from bot.store import Store
from bot.transports.telegram.app import build_application
from bot.transports.telegram.limiter import Limiter
from tests.botapi.server import TOKEN, BotApi
from tests.template import brought_up


def fast_limiter(speed: float) -> Limiter:
    """The limiter on a clock that runs faster, so that a walk is no waiting room."""
    return Limiter(lambda: time.monotonic() * speed, lambda seconds: asyncio.sleep(seconds / speed))


def settings_of(folder: Path, address: str, **more: Any) -> Settings:
    """Settings of a bot on the local Bot API server, its database brought up already."""
    brought_up(folder / "gapwatch.db")
    return Settings(
        _env_file=None, data_dir=folder, telegram_bot_token=SecretStr(TOKEN),
        telegram_api_url=address, telegram_file_url=address.replace("/bot", "/file/bot"), **more,
    )  # fmt: skip


def open_bot(
    settings: Settings, clock: Callable[[], datetime], speed: float, **held: Any
) -> tuple[Services, Application]:
    """Services and application whose time is the walk's; `held` are parts that are open already."""
    services = Services(settings, clock=clock)
    services.__dict__.update(store=Store.open(settings.database, clock), **held)
    return services, build_application(services, fast_limiter(speed))


async def until(
    done: Callable[[], bool], api: BotApi, seconds: float = 50.0, pause: float = 0.02
) -> None:
    """Wait until something has happened, looking again after each pause.

    Raises:
        AssertionError: it did not happen in so many seconds; the newest calls are named.
    """
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, f"nothing came; {api.calls[-3:]} {api.violations}"
        await asyncio.sleep(pause)
