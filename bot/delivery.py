"""Delivery: one message of the outbox to its chat, once; knows no messenger.

Undelivered              a sender could not deliver; it certainly did not arrive
├── Blocked              the chat wants nothing from us any more
└── Flooded              the messenger asks to wait `seconds`
Unclear                  no answer came: it may have arrived, so it is never sent again
Overtaken                somebody else has taken it on; nothing was sent here
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from bot.message import Reply
from bot.outbox import Delivery, State
from bot.schedule import Follower
from bot.store import Store
from knowledge.seen import Seen

_log = logging.getLogger(__name__)
_LONGEST_REST = timedelta(minutes=30)
PATIENCE = timedelta(days=30)
"""How long a correction waits for a chat that has paused."""
_OVER = (State.SENT, State.UNKNOWN, State.SKIPPED)

Going = Callable[[], Awaitable[None]]
Amend = Callable[[str, "Amendment"], Awaitable[None]]
"""Puts what is right where a chat's messages stand, as far as the messenger allows it."""


Send = Callable[[str, Reply, Going], Awaitable[str]]
"""Sends a reply to a chat and gives the message's id; calls the third just before it goes out."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The messages of a letter's first parts, and whether it is worded otherwise by now."""

    messages: tuple[str, ...]
    is_reworded: bool


GoOn = Callable[[str, Standing, Reply, Going], Awaitable[str]]
"""Sends what of a reply is missing after the messages that stand; gives the ids of all."""


class _Failed(Exception):
    """`arrived` are the messages of the same reply that stand all the same, one a part."""

    arrived: tuple[str, ...] = ()


class Undelivered(_Failed):
    """The message, or what of it came after `arrived`, certainly did not arrive."""


class Blocked(Undelivered):
    """The chat has blocked the bot, or is gone."""


class Flooded(Undelivered):
    """Too many messages: nothing more for so many seconds."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"asked to wait {seconds:g} s")
        self.seconds = seconds


class Unclear(_Failed):
    """No answer came, so the message, or what of it came after `arrived`, may have arrived."""


class Overtaken(_Failed):
    """Another process has taken the message on, so this one sends nothing."""


@dataclass(frozen=True, slots=True)
class Amendment:
    """Messages that stand, and what should stand there instead.

    `has_picture` says that a picture stands first.
    """

    messages: tuple[str, ...]
    reply: Reply
    has_picture: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """A message ready to go: the reply and a hash of its content.

    `amends` is what it puts right elsewhere, `seen` what an update tells up to.
    """

    reply: Reply
    content: str
    amends: tuple[Amendment, ...] = ()
    seen: Seen | None = None


class Write(Protocol):
    """What words a message: `bot.letters.Letters.write`."""

    def __call__(self, delivery: Delivery, follower: Follower, *, is_late: bool) -> Letter | None:
        """The message for a follower, None where there is nothing to say."""


@dataclass(frozen=True, slots=True)
class Courier:
    """What delivers: the state, the words, a way to send, and whose hands these are.

    `may_get` says whether a chat may be written to at all (`ALLOWED_CHAT_IDS`). What arrived in
    part is completed by `go_on`; without one it is not sent again.
    """

    store: Store
    write: Write
    send: Send
    clock: Callable[[], datetime]
    worker: str
    may_get: Callable[[str], bool] = lambda _chat: True
    amend: Amend | None = None
    go_on: GoOn | None = None

    async def deliver(self, chat: str, what: str) -> State | None:
        """Try once to deliver; how it stands then, None where it is in other hands."""
        known = await asyncio.to_thread(self.store.outbox.find, chat, what)
        if known is None or known.state in _OVER:
            return known.state if known else None
        if known.state is State.SENDING:
            await asyncio.to_thread(self.store.outbox.settle)
            return None
        try:
            letter = await asyncio.to_thread(self._taken, known)
        except Exception as error:  # noqa: BLE001 - one chat must not stop the others
            _log.exception("the message %s for chat %s could not be worded", what, chat)
            return await self._failed(known, str(error) or type(error).__name__)
        return await self._sent(known, letter) if letter else None

    def _taken(self, known: Delivery) -> Letter | None:
        """The message, taken on by this worker; None where it is not to be sent now."""
        outbox, moment = self.store.outbox, self.clock()
        following = self.store.following
        if known.is_for_operator:
            follower = following.operator(known.chat)
        else:
            find = following.follower if known.is_update else following.anyone
            follower = find(known.chat)
        if follower is None or not self.may_get(known.chat):
            later = self._waits(known, moment) if self.may_get(known.chat) else None
            outbox.mark_failed(known.chat, known.what, "wants nothing now", later)
            return None
        since = known.due_at
        if known.is_update:
            due = follower.due(moment)
            if due is None or due.day != known.day:
                self._put_off(known, follower, moment)
                return None
            since = due.since
        letter = self.write(known, follower, is_late=follower.is_late(since, moment))
        if letter is None:
            outbox.mark_skipped(known.chat, known.what)
            return None
        is_mine = outbox.take(known.chat, known.what, self.worker, letter.content, letter.seen)
        return letter if is_mine else None

    def _waits(self, known: Delivery, moment: datetime) -> datetime | None:
        """A correction waits for a chat that rests: who was told a wrong figure is told the right.

        It is looked at once a day, and given up after `PATIENCE`.
        """
        is_held = known.is_correction and moment < known.due_at + PATIENCE
        return moment + timedelta(days=1) if is_held else None

    def _put_off(self, known: Delivery, follower: Follower, moment: datetime) -> None:
        """An update whose day is over is given up; one whose hour is still to come waits for it."""
        begins, outbox = follower.begins(known.day), self.store.outbox
        if begins is None or begins <= moment:
            outbox.mark_failed(known.chat, known.what, "its day is over", None)
        else:
            outbox.mark_failed(known.chat, known.what, "its hour is still to come", begins)

    async def _sent(self, known: Delivery, letter: Letter) -> State | None:
        """Send it; whatever goes wrong after it went out leaves it unknown."""
        outbox, key = self.store.outbox, (known.chat, known.what)
        has_gone = False

        async def going() -> None:
            nonlocal has_gone
            if not await asyncio.to_thread(outbox.mark_sending, *key, self.worker):
                raise Overtaken
            has_gone = True

        try:
            message = await self._handed(known, letter, going)
        except Overtaken:
            return None
        except Unclear as error:
            return await self._unknown(known, str(error), error.arrived)
        except Undelivered as error:
            return await self._refused(known, error)
        except Exception as error:  # noqa: BLE001 - one chat must not stop the others
            _log.exception("the message %s for chat %s met a fault", *reversed(key))
            if has_gone:
                return await self._unknown(known, str(error))
            return await self._failed(known, str(error) or type(error).__name__)
        await asyncio.to_thread(outbox.mark_sent, *key, message)
        for item in letter.amends if self.amend else ():
            await self._amended(known, item)
        return State.SENT

    async def _handed(self, known: Delivery, letter: Letter, going: Going) -> str:
        """The ids of its messages, those included that stood from an earlier attempt."""
        if not known.messages:
            return await self.send(known.chat, letter.reply, going)
        if self.go_on is None:
            raise Undelivered("it has arrived in part")
        standing = Standing(known.messages, letter.content != known.content_hash)
        return await self.go_on(known.chat, standing, letter.reply, going)

    async def _amended(self, known: Delivery, item: Amendment) -> None:
        """The correction has arrived; a message that cannot be edited any more stays."""
        try:
            if self.amend is not None:
                await self.amend(known.chat, item)
        except (Undelivered, Unclear) as error:
            _log.info("messages %s of chat %s stay: %s", item.messages, known.chat, error)

    async def _unknown(self, known: Delivery, error: str, arrived: tuple[str, ...] = ()) -> State:
        _log.warning("no answer for %s of chat %s: unknown", known.what, known.chat)
        outbox, key = self.store.outbox, (known.chat, known.what)
        await asyncio.to_thread(outbox.mark_unknown, *key, error, arrived)
        return State.UNKNOWN

    async def _refused(self, known: Delivery, error: Undelivered) -> State:
        if isinstance(error, Blocked):
            await asyncio.to_thread(self.store.pause, known.chat, str(error) or "blocked")
            outbox, key = self.store.outbox, (known.chat, known.what)
            later = self._waits(known, self.clock())
            await asyncio.to_thread(outbox.mark_failed, *key, str(error), later, error.arrived)
            return State.FAILED
        rest = timedelta(seconds=error.seconds) if isinstance(error, Flooded) else None
        return await self._failed(known, str(error), rest, error.arrived)

    async def _failed(
        self,
        known: Delivery,
        error: str,
        rest: timedelta | None = None,
        arrived: tuple[str, ...] = (),
    ) -> State:
        """Try again later; after more failures less and less often."""
        _log.warning("%s for chat %s failed: %s", known.what, known.chat, error)
        if rest is None:
            rest = min(timedelta(minutes=2 ** min(known.attempts, 9)), _LONGEST_REST)
        moment = self.clock() + rest
        outbox, key = self.store.outbox, (known.chat, known.what)
        await asyncio.to_thread(outbox.mark_failed, *key, error, moment, arrived)
        return State.FAILED


def with_remark(reply: Reply, remark: str) -> Reply:
    """The reply with a line of ours above it."""
    return replace(reply, text=f"{remark}\n{reply.text}")
