"""The limiter: how fast calls go out, so that one flooded chat never delays another.

A call to a chat passes three gates in this order: the chat's own (with its flood deadline), for
broadcasts their lane, and the one of the whole bot. A chat waits at its own gate without holding
a place at the others. Only a refusal with 429 is tried again; whatever else happens, a time-out
above all, belongs to the caller, since the message may have arrived.
"""

from __future__ import annotations

import asyncio
import logging
import math
import time
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from datetime import timedelta
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

_log = logging.getLogger(__name__)

BROADCAST = "broadcast"
PATIENCE = 90.0
_TRIES = 4
_MARGIN = 0.1
_MOST_KEPT = 2048
# What shows nothing in a chat is not counted there.
_UNCOUNTED = ("sendChatAction", "answerCallbackQuery", "answerInlineQuery")

Call = Callable[..., Coroutine[Any, Any, Any]]


def seconds_of(wait: float | timedelta) -> float:
    """A wait in seconds; python-telegram-bot gives either kind."""
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


class Window:
    """At most `most` calls in any `seconds`."""

    __slots__ = ("_gone", "_seconds")

    def __init__(self, most: int, seconds: float) -> None:
        self._gone: deque[float] = deque(maxlen=most)
        self._seconds = seconds

    def opens(self, now: float) -> float:
        """The moment from which the next call may go, `now` at the earliest."""
        if len(self._gone) < (self._gone.maxlen or 0):
            return now
        return max(now, self._gone[0] + self._seconds)

    def take(self, moment: float) -> None:
        """A call goes at this moment."""
        self._gone.append(moment)

    def is_idle(self, now: float) -> bool:
        """Whether every call is so long ago that none counts any more."""
        return not self._gone or self._gone[-1] + self._seconds <= now


class _Gate:
    """The gate of one chat (or of one method that names no chat)."""

    __slots__ = ("flooded_until", "turn", "waiting", "windows")

    def __init__(self, windows: tuple[Window, ...]) -> None:
        self.windows = windows
        self.flooded_until = -math.inf
        self.turn = asyncio.Lock()
        self.waiting = 0

    def opens(self, now: float) -> float:
        return max([now, self.flooded_until, *(window.opens(now) for window in self.windows)])

    def is_idle(self, now: float) -> bool:
        calm = self.flooded_until <= now and not self.waiting
        return calm and all(window.is_idle(now) for window in self.windows)


class Limiter(BaseRateLimiter[str]):
    """Telegram's limits kept from our side; `rate_limit_args=BROADCAST` takes the slow lane.

    A chat gets one message a second with bursts of three, a group 20 a minute besides, the
    whole bot 27 a second, of which broadcasts take at most 12. After a 429 the chat's calls
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
        self._everyone = Window(27, 1.0)
        self._broadcasts = Window(12, 1.0)
        self._gates: dict[str, _Gate] = {}

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
        rate_limit_args: str | None,
    ) -> Any:  # noqa: ANN401 - whatever the call gives
        """Make one call as soon as it may go; gives what it gives.

        Raises:
            RetryAfter: the wait is longer than this kind of call has patience for.
        """
        chat = data.get("chat_id")
        is_counted = chat is not None and endpoint not in _UNCOUNTED
        gate = self._gate(f"{chat}" if is_counted else f"{endpoint} {chat or ''}", is_counted)
        is_patient = rate_limit_args != BROADCAST and endpoint not in _UNCOUNTED
        patience = self._patience if is_patient else 0.0
        gate.waiting += 1
        try:
            for left in reversed(range(_TRIES)):
                await self._pass(gate, patience, is_counted, rate_limit_args == BROADCAST)
                try:
                    return await callback(*args, **kwargs)
                except RetryAfter as error:
                    wait = seconds_of(error.retry_after)
                    gate.flooded_until = max(gate.flooded_until, self._clock() + wait + _MARGIN)
                    _log.warning("%s to chat %s is to wait %g s", endpoint, chat, wait)
                    if not left or wait > patience:
                        raise
        finally:
            gate.waiting -= 1
        raise AssertionError("the last try returns or raises")

    async def _pass(
        self, gate: _Gate, patience: float, is_counted: bool, is_broadcast: bool
    ) -> None:
        """Wait at the gates; calls of one chat pass in the order in which they came."""
        async with gate.turn:
            while (wait := gate.opens(self._clock()) - self._clock()) > 0:
                flood = gate.flooded_until - self._clock()
                if flood > patience:
                    raise RetryAfter(math.ceil(flood))
                await self._sleep(wait)
            if not is_counted:
                return
            if is_broadcast:
                await self._reserve(self._broadcasts)
            await self._reserve(self._everyone)
            for window in gate.windows:
                window.take(self._clock())

    async def _reserve(self, window: Window) -> None:
        """Take the next free place; nobody before it waits for anything but the clock."""
        place = window.opens(self._clock())
        window.take(place)
        while (wait := place - self._clock()) > 0:
            await self._sleep(wait)

    def _gate(self, key: str, is_counted: bool) -> _Gate:
        gate = self._gates.get(key)
        if gate is None:
            if len(self._gates) >= _MOST_KEPT:
                now = self._clock()
                self._gates = {k: g for k, g in self._gates.items() if not g.is_idle(now)}
            gate = self._gates[key] = _Gate(_windows(key) if is_counted else ())
        return gate


def _windows(chat: str) -> tuple[Window, ...]:
    """What a chat allows: groups and channels have negative numbers or names."""
    burst = Window(3, 3.0)
    return (burst, Window(20, 60.0)) if chat.startswith(("-", "@")) else (burst,)
