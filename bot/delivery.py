"""Delivery: each follower's update at the local hour, once a day; knows no messenger.

Undelivered              a sender could not deliver; it certainly did not arrive
├── Blocked              the chat wants nothing from us any more
└── Flooded              the messenger asks to wait `seconds`
Unclear                  no answer came: it may have arrived, so it is never sent again
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from bot.message import Reply
from bot.outbox import Follower, State
from bot.store import Store
from knowledge.library import Library
from knowledge.news import Change
from knowledge.seen import Seen

_log = logging.getLogger(__name__)
_AT_ONCE = 8
_PAUSE_SECONDS = 1 / 25
_LONGEST_REST = timedelta(minutes=30)

Send = Callable[[str, Reply], Awaitable[str]]


class Undelivered(Exception):
    """The message certainly did not arrive."""


class Blocked(Undelivered):
    """The chat has blocked the bot, or is gone."""


class Flooded(Undelivered):
    """Too many messages: nothing more for so many seconds."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"asked to wait {seconds:g} s")
        self.seconds = seconds


class Unclear(Exception):
    """No answer came, so the message may have arrived."""


class Compose(Protocol):
    """What words an update: `bot.digest.compose`."""

    def __call__(
        self,
        follows: tuple[str, ...],
        day: date,
        library: Library,
        lang: str,
        news: Sequence[Change],
    ) -> Reply:
        """The update of one day for one set of follows."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a round of deliveries needs: the state, the knowledge, the words, a way to send.

    `may_get` says whether a chat may be written to at all (`ALLOWED_CHAT_IDS`).
    """

    store: Store
    library: Library
    compose: Compose
    send: Send
    clock: Callable[[], datetime]
    may_get: Callable[[str], bool] = lambda _chat: True

    async def deliver(self, stopping: asyncio.Event | None = None) -> Counter[State]:
        """Send every update that is due now; returns how many ended in which state.

        A round that is asked to stop finishes what it is sending and leaves the rest for the
        next start.
        """
        tally: Counter[State] = Counter()
        await asyncio.to_thread(self.store.chronicle.notice, self.library)
        settled = await asyncio.to_thread(self.store.outbox.settle)
        if settled:
            tally[State.UNKNOWN] += settled
            _log.warning("%d updates were cut off while being sent; they stay unknown", settled)
        lane = asyncio.Semaphore(_AT_ONCE)
        async with asyncio.TaskGroup() as group:
            for follower, day in await asyncio.to_thread(self._due):
                await lane.acquire()
                if stopping is not None and stopping.is_set():
                    break
                group.create_task(self._one(follower, day, lane, tally))
                await asyncio.sleep(_PAUSE_SECONDS)
        return tally

    def _due(self) -> list[tuple[Follower, date]]:
        followers = [item for item in self.store.followers() if self.may_get(item.chat)]
        return self.store.outbox.due(followers)

    async def _one(
        self, follower: Follower, day: date, lane: asyncio.Semaphore, tally: Counter[State]
    ) -> None:
        try:
            state = await self._deliver_to(follower, day)
        except Exception:  # noqa: BLE001 - one chat must not stop the others
            _log.exception("the update for chat %s of %s could not be kept", follower.chat, day)
            state = State.FAILED
        finally:
            lane.release()
        if state is not None:
            tally[state] += 1

    async def _deliver_to(self, follower: Follower, day: date) -> State | None:
        outbox = self.store.outbox
        if not await asyncio.to_thread(outbox.claim, follower.chat, day):
            return None
        try:
            reply = await asyncio.to_thread(self._composed, follower, day)
        except Exception as error:  # noqa: BLE001 - one chat must not stop the others
            _log.exception("the update for chat %s of %s could not be worded", follower.chat, day)
            return await self._failed(follower, day, str(error) or type(error).__name__)
        await asyncio.to_thread(outbox.mark_sending, follower.chat, day)
        return await self._sent(follower, day, reply)

    def _composed(self, follower: Follower, day: date) -> Reply:
        told, chronicle = self.store.outbox.last_seen(follower.chat), self.store.chronicle
        now = Seen(day, self.library.edition().id, chronicle.newest())
        news = chronicle.since(told.noted, now.noted) if told else ()
        reply = self.compose(follower.targets, day, self.library, follower.lang, news)
        content = hashlib.sha256(reply.text.encode("utf-8", "replace")).hexdigest()
        self.store.outbox.mark_composed(follower.chat, day, content, now)
        return reply

    async def _sent(self, follower: Follower, day: date, reply: Reply) -> State:
        chat, outbox = follower.chat, self.store.outbox
        try:
            message = await self.send(chat, reply)
        except Unclear as error:
            _log.warning("no answer for the update of chat %s of %s: unknown", chat, day)
            await asyncio.to_thread(outbox.mark_unknown, chat, day, str(error))
            return State.UNKNOWN
        except Blocked as error:
            await asyncio.to_thread(self.store.pause, chat, str(error) or "blocked")
            return await self._failed(follower, day, str(error))
        except Flooded as error:
            rest = timedelta(seconds=error.seconds)
            return await self._failed(follower, day, str(error), rest)
        except Undelivered as error:
            return await self._failed(follower, day, str(error))
        await asyncio.to_thread(outbox.mark_sent, chat, day, message)
        return State.SENT

    async def _failed(
        self, follower: Follower, day: date, error: str, rest: timedelta | None = None
    ) -> State:
        """Try again in the next round; after more failures less and less often."""
        _log.warning("the update for chat %s of %s failed: %s", follower.chat, day, error)
        outbox = self.store.outbox
        if rest is None:
            known = await asyncio.to_thread(outbox.find, follower.chat, day)
            tried = known.attempts if known else 1
            rest = min(timedelta(minutes=2 ** min(tried, 9) - 2), _LONGEST_REST)
        moment = self.clock() + rest
        await asyncio.to_thread(outbox.mark_failed, follower.chat, day, error, moment)
        return State.FAILED
