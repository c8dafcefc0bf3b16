"""Arrivals: no update is lost between its fetch and its answer, whenever the process is killed.

A batch is put down before its fetch is confirmed, each update's answer is marked when it goes
out and again when it was sent (`bot/inbox.py`). At the start, what another process has left is
answered before anything new, in the order in which it came; an answer that was cut off while it
was being sent is told of, not sent again.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, cast

from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot, Update
from telegram.constants import PollingLimit
from telegram.error import NetworkError
from telegram.ext import BaseUpdateProcessor, ExtBot

from bot.delivery import Overtaken
from bot.inbox import Arrival, Left, Mark, Stage
from bot.store import Store
from bot.transports.telegram.limiter import Lane
from bot.transports.telegram.marks import Marks

_log = logging.getLogger(__name__)
_MOST_MISSING = 1000
_REST = 0.3
"""Seconds of rest after a full batch: in a crowd the first are answered before all is fetched."""
FETCH = "getUpdates"
Tell = Callable[[Update, str | None], Awaitable[None]]


class Arrivals(BaseUpdateProcessor):
    """The updates that this process has to answer, and how far each has come.

    `missing` is by chat the answer that may not have arrived and is to be offered again.
    """

    def __init__(self, store: Store, worker: str, at_once: int) -> None:
        super().__init__(at_once)
        self.queue: asyncio.Queue[object] = asyncio.Queue()
        self.missing: dict[str, str] = {}
        self._store = store
        self._worker = worker
        self._marks = Marks(lambda marks: store.inbox.mark(worker, marks))
        self._open: dict[int, Stage] = {}
        self._hands: dict[int, asyncio.Future[Any]] = {}
        self._is_stopping = False
        self._not_ours: set[int] = set()
        self._cut_off: dict[int, str | None] = {}
        self._bot: Bot | None = None
        self._tell: Tell | None = None

    def serve(self, bot: Bot, tell: Tell) -> None:
        """For this bot; `tell` is called with an update whose answer was cut off."""
        self._bot, self._tell = bot, tell

    # What comes

    async def initialize(self) -> None:
        """Take on what was left, before anything is fetched."""
        await asyncio.to_thread(self._store.workers.beat, self._worker)
        kept = await asyncio.to_thread(self._store.inbox.missing)
        self.missing.update(list(kept.items())[-_MOST_MISSING:])
        await self.look(starts=True)

    async def look(self, *, starts: bool = False) -> int:
        """Take on what processes that are gone have left; returns how many updates that were."""
        await asyncio.to_thread(self._store.inbox.tidy)
        left = await asyncio.to_thread(self._store.inbox.take_over, self._worker, starts=starts)
        for item in left:
            await self._again(item)
        if left:
            _log.warning("%d updates were left unanswered and are answered now", len(left))
        return len(left)

    async def _again(self, item: Left) -> None:
        if item.is_cut_off:
            self._cut_off[item.id] = item.answer
        self._open[item.id] = Stage.WAITING
        await self.queue.put(Update.de_json(json.loads(item.body), self._bot))

    async def take(self, updates: tuple[Update, ...], bodies: dict[int, str]) -> None:
        """Put a batch down, each as its body says; only after that may its fetch be confirmed.

        Raises:
            NetworkError: the database does not take it; the same batch is fetched again.
        """
        came = [
            Arrival(
                item.update_id, str(item.effective_chat.id), bodies[item.update_id], print_of(item)
            )
            for item in updates
            if item.effective_chat is not None
        ]
        if not came:
            return
        try:
            ours = await asyncio.to_thread(self._store.inbox.take, self._worker, came)
        except SQLAlchemyError as error:
            raise NetworkError(f"updates could not be kept: {type(error).__name__}") from error
        self._open.update(dict.fromkeys(ours, Stage.WAITING))
        self._not_ours.update(item.id for item in came if item.id not in ours)

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Have an update answered; nothing is awaited before, so that their order is kept."""
        key = update.update_id if isinstance(update, Update) else 0
        if key in self._not_ours:  # it was answered, or is in hand
            self._not_ours.discard(key)
            cast("Coroutine[Any, Any, None]", coroutine).close()
            return
        if key in self._cut_off and self._tell is not None:
            cast("Coroutine[Any, Any, None]", coroutine).close()
            coroutine = self._tell(cast("Update", update), self._cut_off[key])
        if not await self._is_ended(key, coroutine):
            return
        self._cut_off.pop(key, None)
        if self._open.pop(key, None) is not None:
            self._marks.put(Mark(key, Stage.DONE))

    async def _is_ended(self, key: int, coroutine: Awaitable[Any]) -> bool:
        """Do what an update asks; False where the process stops before that is done."""
        if self._is_stopping and key in self._open:
            cast("Coroutine[Any, Any, None]", coroutine).close()
            return False
        hand = self._hands[key] = asyncio.ensure_future(coroutine)
        try:
            await hand
        except asyncio.CancelledError:
            if not self._is_stopping:
                raise
            return False
        finally:
            self._hands.pop(key, None)
        return True

    def let_go(self, *, is_urgent: bool = False) -> None:
        """The process stops: what is not being sent yet is answered after the next start.

        What is being sent ends; where it `is_urgent` it is cut off too and told of then.
        """
        self._is_stopping = True
        for key, hand in tuple(self._hands.items()):
            if is_urgent or self._open.get(key) is Stage.WAITING:
                hand.cancel()

    # How far its answer has come

    def lane(self, update: Update, answer: str) -> Lane:
        """The usual lane for an answer to an update, marked when its turn to go has come."""

        async def going() -> None:
            await self._going(update.update_id, answer)

        return Lane(going)

    async def _going(self, key: int, answer: str) -> None:
        stage = Stage.TELLING if key in self._cut_off else Stage.SENDING
        if self._open.get(key, stage) is stage:
            return  # of no chat, or a further message of the same answer
        before, self._open[key] = self._open[key], stage  # it cannot be let go any more
        try:
            is_ours = await self._marks.put(Mark(key, stage, answer or self._cut_off.get(key)))
        except SQLAlchemyError:  # logged; an answer is worth more than its mark
            self._open[key] = before
            return
        if not is_ours:
            raise Overtaken

    async def miss(self, update: Update, chat: str, answer: str) -> None:
        """The answer may not have arrived: the next one to the chat offers it."""
        if not answer or len(self.missing) >= _MOST_MISSING:
            return
        self.missing[chat] = answer
        if self._open.pop(update.update_id, None) is not None:
            await self._marks.put(Mark(update.update_id, Stage.MISSING, answer))

    async def offered(self, chat: str, answer: str) -> None:
        """The chat was offered what may be missing."""
        if self.missing.get(chat) == answer:
            del self.missing[chat]
            await asyncio.to_thread(self._store.inbox.offer, chat)

    async def shutdown(self) -> None:
        """What is still to be put down is put down."""
        await self._marks.rest()


def print_of(update: Update) -> str:
    """A hash of what an update is: where, when and in which words, or which tap."""
    message, tap = update.effective_message, update.callback_query
    member = update.my_chat_member
    what: tuple[object, ...] = (update.effective_chat and update.effective_chat.id,)
    if tap is not None:  # what it was tapped under may have changed since
        what += (tap.id, tap.data)
    elif message is not None:
        what += (message.message_id, message.date, message.edit_date, message.text)
    elif member is not None:
        what += (member.date, member.new_chat_member.status)
    return hashlib.sha256(repr(what).encode("utf-8", "surrogatepass")).hexdigest()


def numbered(came: list[Any]) -> list[dict[str, Any]]:
    """What has a number among what came; nothing else can be read, kept or confirmed."""
    return [item for item in came if isinstance(item, dict) and "update_id" in item]


class KeepingBot(ExtBot[Lane]):
    """A bot whose fetched updates are put down before the next fetch confirms them."""

    def __init__(self, arrivals: Arrivals, token: str, **given: Any) -> None:  # noqa: ANN401 - as ExtBot takes them
        super().__init__(token, **given)
        with self._unfrozen():
            self._arrivals = arrivals
            self._bodies: dict[int, str] = {}
            self._rest = 0.0

    async def get_updates(self, *given: Any, **named: Any) -> tuple[Update, ...]:  # noqa: ANN401 - as the library calls it
        """Updates that are safe from now on.

        Raises:
            NetworkError: as for every call, or the database did not take them.
        """
        await asyncio.sleep(self._rest)
        updates = await super().get_updates(*given, **named)
        await self._arrivals.take(updates, self._bodies)
        with self._unfrozen():
            self._rest = _REST if len(updates) >= PollingLimit.MAX_LIMIT else 0.0
        return updates

    async def _post(self, endpoint: str, *given: Any, **named: Any) -> Any:  # noqa: ANN401 - the library's own type
        found = await super()._post(endpoint, *given, **named)
        if endpoint == FETCH and isinstance(found, list):
            self.note(found)
        return found

    def note(self, came: list[Any]) -> None:
        """These are the bodies of what was fetched; to make them of what was read costs more."""
        with self._unfrozen():
            self._bodies = {item["update_id"]: json.dumps(item) for item in numbered(came)}
