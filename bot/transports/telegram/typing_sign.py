"""The typing sign: shown at once and kept alive while an answer is being made."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator

from telegram import Bot
from telegram.constants import ChatAction
from telegram.error import TelegramError

_log = logging.getLogger(__name__)
_UNDER_WAY: set[asyncio.Task[None]] = set()  # the loop itself holds tasks only weakly
_EACH_SECONDS = 4.0  # Telegram shows it for five


@contextlib.asynccontextmanager
async def typing(bot: Bot, chat: str, thread: int | None) -> AsyncIterator[None]:
    """Shows that something is being written; a sign that fails holds nothing up."""
    is_done = asyncio.Event()
    task = asyncio.create_task(_keep_alive(bot, chat, thread, is_done))
    _UNDER_WAY.add(task)
    task.add_done_callback(_UNDER_WAY.discard)
    try:
        yield
    finally:
        is_done.set()  # a call under way is let finish: cutting it off costs its connection


async def _keep_alive(bot: Bot, chat: str, thread: int | None, is_done: asyncio.Event) -> None:
    while not is_done.is_set():
        try:
            await bot.send_chat_action(chat, ChatAction.TYPING, message_thread_id=thread)
        except TelegramError as error:
            _log.info("no typing sign in chat %s: %s", chat, error)
            return
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(is_done.wait(), _EACH_SECONDS)
