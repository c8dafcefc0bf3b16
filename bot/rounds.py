"""Rounds: what is due is planned, what workers that are gone left is taken on; once a minute."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from bot.amends import announce
from bot.durable import Workflows
from bot.outbox import Delivery
from bot.store import Store
from bot.workers import GONE
from knowledge.library import Library

_log = logging.getLogger(__name__)
_TWO_DAYS = timedelta(days=2)
_TOLD_FOR = timedelta(days=90)


@dataclass(slots=True)
class Rounds:
    """What plans: the state, the knowledge, a clock, and the workflows that do the work."""

    store: Store
    library: Callable[[], Library]
    clock: Callable[[], datetime]
    workflows: Workflows
    worker: str
    is_alone: bool
    may_get: Callable[[str], bool] = lambda _chat: True
    gone: timedelta = GONE
    _tidied: date | None = field(default=None, init=False)

    async def begin(self) -> None:
        """Before the workflows start: whoever shares a file of our own is known to be gone."""
        await asyncio.to_thread(self.store.workers.beat, self.worker)
        if self.is_alone:
            await asyncio.to_thread(self.store.workers.bury, self.worker, timedelta(0))
        await asyncio.to_thread(self._settle)

    async def turn(self) -> int:
        """One round; returns how many messages were asked for."""
        await self.workflows.take_over(await asyncio.to_thread(self._gone))
        wanted = await asyncio.to_thread(self._wanted)
        asked = await self.workflows.ask(wanted)
        today = self.clock().date()
        if self._tidied != today:
            self._tidied = today
            await self.workflows.tidy()
            await asyncio.to_thread(self.store.told.forget, today - _TOLD_FOR)
        return asked

    async def forget(self, chat: str) -> None:
        """The chat has had everything deleted: what was delivered to it is forgotten too."""
        await self.workflows.forget(chat)

    async def beat(self) -> None:
        """Show that this worker lives."""
        await asyncio.to_thread(self.store.workers.beat, self.worker)

    async def end(self) -> None:
        """After the workflows have stopped: this worker sends no more."""
        await asyncio.to_thread(self.store.workers.leave, self.worker)
        await asyncio.to_thread(self._settle)

    def _gone(self) -> tuple[str, ...]:
        self.store.workers.beat(self.worker)
        gone = self.store.workers.bury(self.worker, self.gone)
        self._settle()
        return gone

    def _settle(self) -> None:
        settled = self.store.outbox.settle()
        if settled:
            _log.warning("%d messages were cut off while being sent; they stay unknown", settled)

    def _wanted(self) -> list[tuple[str, str, str]]:
        self.store.chronicle.notice(self.library())
        self._plan()
        announce(self.store, self.library(), self.clock)
        moment = self.clock()
        return [(item.key(moment), item.chat, item.what) for item in self.store.outbox.open()]

    def _plan(self) -> None:
        """Put down every update that is due now and was not planned before."""
        moment = self.clock()
        known = self.store.outbox.planned(moment.date() - _TWO_DAYS)
        planned = []
        for follower in self.store.followers():
            due = follower.due(moment)
            if due is None or not follower.may_get(due.day):
                continue
            if (follower.chat, due.day.isoformat()) in known:
                continue
            if self.may_get(follower.chat):
                what = due.day.isoformat()
                planned.append(Delivery(follower.chat, what, due.day, due.since))
        if planned:
            self.store.outbox.plan(planned)
