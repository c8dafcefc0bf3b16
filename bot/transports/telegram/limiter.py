"""The limiter: how fast calls go out, so that one flooded chat never delays another.

What shows in a chat passes the chat's own gate (with its flood deadline) and then the one of the
whole bot; a chat waits at its own gate without holding a place at the other. Courtesies, the
typing sign and drafts, go only where nothing else wants the place and are left out otherwise.
Only a refusal is tried again: 429 after its time, a server's own failure after a moment. Whatever
else happens, a time-out above all, belongs to the caller, since the message may have arrived.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import math
import time
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.transports.telegram.requests import ServerFailed
from bot.transports.telegram.window import Window

_log = logging.getLogger(__name__)

PATIENCE = 90.0
EVERYONE = 30
"""Calls a second of the whole bot."""
_MARGIN = 0.1
_MOST_KEPT = 2048
_BACK_OFF = (0.5, 1.5, 4.0, 10.0)  # seconds before the second try and those after it
_ROOM_FOR_OTHERS = 10
_NEXT = 12
"""Answers that may be marked as going before their place is free: the marks of a second's calls
share a few transactions, and a kill leaves no more than these in doubt besides those in flight."""
_BROADCASTS_WAIT = 60.0  # beside answers a broadcast counts as if it had come so much later
_SHOWING = ("send", "edit", "copy", "forward")  # what shows in a chat begins like this
_TYPING, _DRAFTS = "sendChatAction", ("sendMessageDraft", "sendRichMessageDraft")
# The reader's spinner turns until these come: worth a short wait, not a long one.
_QUERIES = {"answerCallbackQuery": 10.0, "answerInlineQuery": 5.0}

Call = Callable[..., Coroutine[Any, Any, Any]]


async def _nothing() -> None:
    pass


@dataclass(frozen=True, slots=True)
class Lane:
    """The usual lane; `going` is awaited when the call is among the next, before it goes out.

    What `going` raises ends the call: nothing was sent.
    """

    going: Callable[[], Awaitable[None]] = _nothing


@dataclass(frozen=True, slots=True)
class Broadcast(Lane):
    """The slow lane."""


BROADCAST = Broadcast()


def seconds_of(wait: float | timedelta) -> float:
    """A wait in seconds; python-telegram-bot gives either kind."""
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


class _Gate:
    """The gate of one chat, or of one method that shows nothing in a chat."""

    __slots__ = ("flooded_until", "turn", "waiting", "windows")

    def __init__(self, windows: tuple[Window, ...]) -> None:
        self.windows = windows
        self.flooded_until = -math.inf
        self.turn = asyncio.Lock()
        self.waiting = 0

    def is_idle(self, now: float) -> bool:
        calm = self.flooded_until <= now and not self.waiting
        return calm and all(window.is_idle(now) for window in self.windows)


@dataclass(frozen=True, slots=True)
class _Trip:
    """One call on its way: its gate, the longest flood it waits for, what it passes besides."""

    gate: _Gate
    patience: float
    shows: bool
    is_broadcast: bool
    going: Callable[[], Awaitable[None]]


class Limiter(BaseRateLimiter[Lane]):
    """Telegram's limits kept from our side; `rate_limit_args=Broadcast(...)` takes the slow lane.

    A chat gets one message a second, a group 20 a minute besides, the whole bot 30 a second.
    Broadcasts take what answers leave of it, and none while answers wait. Several
    processes that send for one bot divide what it may send (`share`). After a 429 the chat's calls
    wait until the deadline that Telegram set; one further off than `patience` is raised as
    RetryAfter, and so is every 429 of a broadcast, which its outbox repeats later.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        patience: float = PATIENCE,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._patience = patience
        self._everyone = Window(EVERYONE, 1.0)
        self._signs = Window(20, 1.0)
        self._next = asyncio.Semaphore(_NEXT)
        self._gates: dict[str, _Gate] = {}

    def share(self, parts: int) -> None:
        """So many processes send for the bot: take one part of what it may send."""
        self._everyone.allow(max(1, EVERYONE // parts))

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def process_request(
        self,
        callback: Call,
        args: Any,  # noqa: ANN401 - PTB's own signature
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Lane | None,
    ) -> Any:  # noqa: ANN401 - whatever the call gives
        """Make one call as soon as it may go; gives what it gives.

        A typing sign or a draft that may not go at once is left out; that gives True.

        Raises:
            RetryAfter: the wait is longer than this kind of call has patience for.
            ServerFailed: the server failed each time.
        """

        async def call() -> Any:  # noqa: ANN401 - as above
            return await callback(*args, **kwargs)

        if endpoint == _TYPING or endpoint in _DRAFTS:
            return await self._courtesy(call, endpoint, str(data.get("chat_id")))
        trip = self._trip(endpoint, data, rate_limit_args)
        trip.gate.waiting += 1
        try:
            return await self._tried(call, trip)
        finally:
            trip.gate.waiting -= 1

    def _trip(self, endpoint: str, data: dict[str, Any], lane: Lane | None) -> _Trip:
        chat, shows = data.get("chat_id"), endpoint.startswith(_SHOWING)
        is_slow, going = isinstance(lane, Broadcast), lane.going if lane else _nothing
        patience = 0.0 if is_slow else _QUERIES.get(endpoint, self._patience)
        if chat is not None and shows:
            return _Trip(self._gate(f"{chat}", _of_chat), patience, True, is_slow, going)
        which = chat or data.get("callback_query_id") or data.get("inline_query_id")
        gate = self._gate(f"{endpoint} {which or ''}", _of_menus if which is None else _of_nothing)
        return _Trip(gate, patience, False, is_slow, going)

    async def _tried(self, call: Callable[[], Awaitable[Any]], trip: _Trip) -> Any:  # noqa: ANN401 - as above
        """Call until it succeeds or is not to be tried again."""
        for pause in _BACK_OFF:
            try:
                return await self._once(call, trip)
            except RetryAfter as error:
                if seconds_of(error.retry_after) > trip.patience:
                    raise
            except ServerFailed as error:
                if trip.is_broadcast:
                    raise
                _log.warning("the Bot API server failed, one more try: %s", error)
                await self._sleep(pause)
        return await self._once(call, trip)

    async def _once(self, call: Callable[[], Awaitable[Any]], trip: _Trip) -> Any:  # noqa: ANN401 - as above
        with contextlib.ExitStack() as held:
            await self._pass(trip, held)
            if trip.is_broadcast or not trip.shows:
                await trip.going()
            try:
                return await call()
            except RetryAfter as error:
                self._flood(trip.gate, error)
                raise

    def _flood(self, gate: _Gate, error: RetryAfter) -> None:
        wait = seconds_of(error.retry_after)
        _log.warning("told to wait %g s", wait)
        gate.flooded_until = max(gate.flooded_until, self._clock() + wait + _MARGIN)

    async def _pass(self, trip: _Trip, held: contextlib.ExitStack) -> None:
        """Wait for everything that holds the call up; calls of one chat keep their order."""
        gate = trip.gate
        if trip.is_broadcast:  # it waits for its places without holding its chat up
            async with gate.turn:
                await self._calm(trip)
            await self._enter(self._everyone, held, _BROADCASTS_WAIT)
        async with gate.turn:
            await self._calm(trip)
            for window in gate.windows:
                await self._enter(window, held)
            if trip.shows and not trip.is_broadcast:
                came = self._clock()
                async with self._next:
                    await trip.going()
                    await self._enter(self._everyone, held, came=came)

    async def _calm(self, trip: _Trip) -> None:
        """Wait for the end of a flood.

        Raises:
            RetryAfter: it is further off than the patience.
        """
        while (flood := trip.gate.flooded_until - self._clock()) > 0:
            if flood > trip.patience:
                raise RetryAfter(math.ceil(flood))
            await self._sleep(flood)

    async def _courtesy(self, call: Callable[[], Awaitable[Any]], endpoint: str, chat: str) -> Any:  # noqa: ANN401 - whatever the call gives
        """A call that goes at once or not at all."""
        own = self._gate(f"{endpoint} {chat}", _of_nothing)
        windows = self._ways(endpoint, chat)
        now = self._clock()
        if own.flooded_until > now or not all(window.is_free(now) for window in windows):
            return True
        with contextlib.ExitStack() as held:
            for window in windows:
                window.take()
                held.callback(self._leave, window)
            try:
                return await call()
            except RetryAfter as error:
                self._flood(own, error)
                return True

    def _ways(self, endpoint: str, chat: str) -> tuple[Window, ...]:
        """What a courtesy passes; it takes places that messages could have, so it leaves some."""
        now = self._clock()
        if self._everyone.room(now) < _ROOM_FOR_OTHERS:
            return (_CLOSED,)
        if endpoint == _TYPING:
            return (self._signs, self._everyone)
        gate = self._gate(chat, _of_chat)
        if gate.turn.locked() or gate.flooded_until > now:
            return (_CLOSED,)
        return (*gate.windows, self._everyone)

    async def _enter(
        self,
        window: Window,
        held: contextlib.ExitStack,
        later: float = 0.0,
        came: float | None = None,
    ) -> None:
        await window.enter(self._clock, self._sleep, later, came)
        held.callback(self._leave, window)

    def _leave(self, window: Window) -> None:
        window.leave(self._clock())

    def _gate(self, key: str, make: Callable[[str], tuple[Window, ...]]) -> _Gate:
        gate = self._gates.get(key)
        if gate is None:
            if len(self._gates) >= _MOST_KEPT:
                now = self._clock()
                self._gates = {k: g for k, g in self._gates.items() if not g.is_idle(now)}
            gate = self._gates[key] = _Gate(make(key))
        return gate


_CLOSED = Window(0, 1.0)


def _of_chat(chat: str) -> tuple[Window, ...]:
    """What a chat allows: groups and channels have negative numbers or names."""
    one = Window(1, 1.0)
    return (one, Window(20, 60.0)) if chat.startswith(("-", "@")) else (one,)


def _of_menus(_: str) -> tuple[Window, ...]:
    """Calls about the bot itself come in dozens and have time."""
    return (Window(8, 1.0),)


def _of_nothing(_: str) -> tuple[Window, ...]:
    return ()
