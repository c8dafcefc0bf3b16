"""Mornings: the daily updates go out through the broadcast lane, one round at a time."""

from __future__ import annotations

import asyncio

from telegram.ext import ContextTypes

from bot import digest
from bot.delivery import Delivery
from bot.message import Reply
from bot.services import Services
from bot.transports.telegram.limiter import BROADCAST
from bot.transports.telegram.members import is_allowed, is_silent, keep_move
from bot.transports.telegram.send import ids, send_reply


class Mornings:
    """The job that delivers; rounds never overlap."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._delivering = asyncio.Lock()

    async def deliver(self, context: ContextTypes.DEFAULT_TYPE) -> None:
        """One round of daily updates."""
        if self._delivering.locked():
            return
        services = self._services

        async def send(chat: str, reply: Reply) -> str:
            silent = await asyncio.to_thread(is_silent, services, chat)
            sent = await send_reply(
                context.bot, chat, reply, disable_notification=silent, rate_limit_args=BROADCAST
            )
            await keep_move(services, chat, sent)
            return ids(sent)[-1]

        async with self._delivering:
            round_ = Delivery(
                services.store,
                services.library,
                digest.compose,
                send,
                services.clock,
                lambda chat: is_allowed(services, chat),
            )
            await round_.deliver()
