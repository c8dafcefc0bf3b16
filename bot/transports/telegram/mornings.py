"""Mornings: messages that nobody asked for just now go out, durably, through the slow lane."""

from __future__ import annotations

import asyncio
import logging
import uuid
from contextlib import AsyncExitStack
from typing import Any

from sqlalchemy.engine import make_url
from telegram import Bot
from telegram.ext import ContextTypes

from bot import digest
from bot.delivery import Amendment, Courier, Going, Standing, Undelivered, with_remark
from bot.durable import Workflows
from bot.letters import Letters
from bot.message import Reply
from bot.rounds import Rounds
from bot.services import Services
from bot.transports.telegram.limiter import BROADCAST, Broadcast, Limiter
from bot.transports.telegram.members import is_allowed, keep_move
from bot.transports.telegram.memory import Memory
from bot.transports.telegram.send import amend_reply, go_on, ids, send_reply
from bot.workers import GONE

_log = logging.getLogger(__name__)
_NOTHING = Standing((), is_reworded=False)
_ALONE = "local"  # who has a database file of his own finds his own workflows again


class Mornings:
    """The jobs that deliver; rounds never overlap.

    `gone` is how long a process must be silent to be taken for dead, `worker` this one's name.
    """

    def __init__(self, services: Services, limiter: Limiter, worker: str = "") -> None:
        self._services = services
        self._limiter = limiter
        self.gone = GONE
        self._worker = worker or uuid.uuid4().hex
        self._turning = asyncio.Lock()
        self._begun: Rounds | None = None
        self._running = AsyncExitStack()

    async def deliver(self, context: ContextTypes.DEFAULT_TYPE) -> None:
        """One round of what is due."""
        await self.turn(context.bot)

    async def turn(self, bot: Bot) -> int:
        """One round; the first begins the work. Returns how many messages were asked for."""
        if self._turning.locked():
            return 0
        async with self._turning:
            rounds = self._begun or await self._begin(bot)
            return await rounds.turn()

    async def beat(self, _context: ContextTypes.DEFAULT_TYPE | None = None) -> None:
        """Show that this process lives, and take its part of what the bot may send."""
        if self._begun is not None:
            await self._begun.beat()
            workers = self._services.store.workers
            self._limiter.share(max(1, await asyncio.to_thread(workers.number)))

    async def forget(self, bot: Bot, chat: str) -> None:
        """The chat has had everything deleted: the record of what was sent to it goes as well."""
        async with self._turning:
            rounds = self._begun or await self._begin(bot)
            await rounds.forget(chat)

    async def stop(self) -> None:
        """What is in hand ends; the rest waits for the next start."""
        async with self._turning:
            self._begun = None
            await self._running.aclose()

    async def _begin(self, bot: Bot) -> Rounds:
        services, worker = self._services, self._worker
        is_alone = make_url(services.settings.database).get_backend_name() == "sqlite"
        workflows = Workflows(
            services.settings.database, _ALONE if is_alone else worker, self._courier(bot).deliver
        )
        rounds = Rounds(
            services.store, services.renewed, services.clock, workflows, worker, is_alone,
            lambda chat: is_allowed(services, chat), self.gone,
        )  # fmt: skip
        await rounds.begin()
        self._running.push_async_callback(rounds.end)
        await workflows.start()
        self._running.push_async_callback(workflows.stop)
        self._begun = rounds
        await self.beat()
        return rounds

    async def _send(
        self, bot: Bot, chat: str, reply: Reply, going: Going, standing: Standing = _NOTHING
    ) -> str:
        """Send it to the topic that the chat followed from; to the main room where that is gone.

        After the messages that stand only what is missing goes out. Gives the ids of all.
        """
        following = self._services.store.following
        how = await asyncio.to_thread(following.manner, chat, self._services.clock())
        where: dict[str, Any] = {
            "disable_notification": how.is_silent,
            "rate_limit_args": Broadcast(going),
        }
        if how.topic is None:
            return await self._put(bot, chat, reply, standing, where)
        try:
            topic = {"message_thread_id": how.topic}
            return await self._put(bot, chat, reply, standing, where | topic)
        except Undelivered as error:
            if not _is_topic_gone(error):
                raise
            _log.info("chat %s has lost topic %d: %s", chat, how.topic, error)
            if error.arrived:
                standing = Standing(error.arrived, is_reworded=False)
        if not standing.messages:
            remark = self._services.words(how.lang).say("topic-gone")
            reply = with_remark(reply, remark)
        sent = await self._put(bot, chat, reply, standing, where)
        await asyncio.to_thread(following.leave_topic, chat)
        return sent

    async def _put(
        self, bot: Bot, chat: str, reply: Reply, standing: Standing, where: dict[str, Any]
    ) -> str:
        """Send a reply, or what is missing of it; a group that has moved is kept as moved."""
        before, is_reworded = standing.messages, standing.is_reworded
        if before:
            sent = await go_on(bot, chat, before, reply, is_reworded=is_reworded, **where)
        else:
            memory = Memory(self._services.store)
            sent = await send_reply(bot, chat, reply, memory, **where)
        await keep_move(self._services, chat, sent)
        return ",".join((*before, *ids(sent)))

    def _courier(self, bot: Bot) -> Courier:
        services = self._services
        letters = Letters(
            services.store, lambda: services.library, digest.compose, services.renewed
        )

        async def send(chat: str, reply: Reply, going: Going) -> str:
            return await self._send(bot, chat, reply, going)

        async def finish(chat: str, standing: Standing, reply: Reply, going: Going) -> str:
            return await self._send(bot, chat, reply, going, standing)

        async def amend(chat: str, item: Amendment) -> None:
            memory = Memory(services.store)
            await amend_reply(bot, chat, item, memory, rate_limit_args=BROADCAST)

        return Courier(
            services.store, letters.write, send, services.clock, self._worker,
            lambda chat: is_allowed(services, chat), amend, finish,
        )  # fmt: skip


def _is_topic_gone(error: Undelivered) -> bool:
    """Whether a refusal says that a topic was deleted or is closed."""
    said = str(error).lower()
    return "thread not found" in said or "topic" in said
