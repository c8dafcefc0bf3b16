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
_EACH_SECONDS = 4.0  # Telegram shows it for five


@contextlib.asynccontextmanager
async def typing(bot: Bot, chat: str, thread: int | None) -> AsyncIterator[None]:
    """Shows that something is being written; a sign that fails holds nothing up."""
    task = asyncio.create_task(_keep_alive(bot, chat, thread))
    try:
        yield
    finally:
        task.cancel()


async def _keep_alive(bot: Bot, chat: str, thread: int | None) -> None:
    while True:
        try:
            await bot.send_chat_action(chat, ChatAction.TYPING, message_thread_id=thread)
        except TelegramError as error:
            _log.info("no typing sign in chat %s: %s", chat, error)
            return
        await asyncio.sleep(_EACH_SECONDS)
