"""The limiter: how fast calls go out, so that one flooded chat never delays another.

A call to a chat passes three gates in this order: the chat's own (with its flood deadline), for
broadcasts their lane, and the one of the whole bot. A chat waits at its own gate without holding
a place at the others. Only a refusal with 429 is tried again; whatever else happens, a time-out
above all, belongs to the caller, since the message may have arrived.
"""

from __future__ import annotations

import asyncio
import contextlib
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
    """At most `most` calls in any `seconds`, counted where they arrive.

    Nobody here knows when a call arrives, only that it is after it went and before its answer
    came. So a call counts from the moment it goes until `seconds` after its end: however the
    line delays and bunches calls, no more than `most` can arrive within the time.
    """

    __slots__ = ("_ended", "_going", "_most", "_one_ended", "_seconds", "turn")

    def __init__(self, most: int, seconds: float) -> None:
        self._most = most
        self._seconds = seconds
        self._going = 0
        self._ended: deque[float] = deque(maxlen=most)
        self._one_ended = asyncio.Event()
        self.turn = asyncio.Lock()

    def _wait(self, now: float) -> float | None:
        """Seconds until the next call may go; None until one of those under way has ended."""
        left = self._most - self._going
        if left <= 0:
            return None
        if len(self._ended) < left:
            return 0.0
        return max(0.0, self._ended[-left] + self._seconds - now)

    async def enter(
        self, clock: Callable[[], float], sleep: Callable[[float], Awaitable[object]]
    ) -> None:
        """Wait for a place and take it; those who wait go in the order in which they came."""
        async with self.turn:
            while (wait := self._wait(clock())) != 0:
                if wait is None:
                    self._one_ended.clear()
                    await self._one_ended.wait()
                else:
                    await sleep(wait)
            self._going += 1

    def leave(self, now: float) -> None:
        """The call has ended, however it did."""
        self._going -= 1
        self._ended.append(now)
        self._one_ended.set()

    def is_idle(self, now: float) -> bool:
        """Whether nothing is under way and no call counts any more."""
        return not self._going and (not self._ended or self._ended[-1] + self._seconds <= now)


class _Gate:
    """The gate of one chat (or of one method that names no chat)."""

    __slots__ = ("flooded_until", "turn", "waiting", "windows")

    def __init__(self, windows: tuple[Window, ...]) -> None:
        self.windows = windows
        self.flooded_until = -math.inf
        self.turn = asyncio.Lock()
        self.waiting = 0

    def is_idle(self, now: float) -> bool:
        calm = self.flooded_until <= now and not self.waiting
        return calm and all(window.is_idle(now) for window in self.windows)


class Limiter(BaseRateLimiter[str]):
    """Telegram's limits kept from our side; `rate_limit_args=BROADCAST` takes the slow lane.

    A chat gets one message a second with bursts of three, a group 20 a minute besides, the
    whole bot 29 a second, of which broadcasts take at most 12. After a 429 the chat's calls
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
        self._everyone = Window(29, 1.0)
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
        lanes = (*gate.windows, *self._lanes(is_counted, rate_limit_args == BROADCAST))
        gate.waiting += 1
        try:
            for left in reversed(range(_TRIES)):
                with contextlib.ExitStack() as held:
                    await self._pass(gate, lanes, patience, held)
                    try:
                        return await callback(*args, **kwargs)
                    except RetryAfter as error:
                        wait = seconds_of(error.retry_after)
                        until = self._clock() + wait + _MARGIN
                        gate.flooded_until = max(gate.flooded_until, until)
                        _log.warning("%s to chat %s is to wait %g s", endpoint, chat, wait)
                        if not left or wait > patience:
                            raise
        finally:
            gate.waiting -= 1
        raise AssertionError("the last try returns or raises")

    def _lanes(self, is_counted: bool, is_broadcast: bool) -> tuple[Window, ...]:
        if not is_counted:
            return ()
        return (self._broadcasts, self._everyone) if is_broadcast else (self._everyone,)

    async def _pass(
        self,
        gate: _Gate,
        lanes: tuple[Window, ...],
        patience: float,
        held: contextlib.ExitStack,
    ) -> None:
        """Wait for everything that holds the call up; calls of one chat keep their order."""
        async with gate.turn:
            while (flood := gate.flooded_until - self._clock()) > 0:
                if flood > patience:
                    raise RetryAfter(math.ceil(flood))
                await self._sleep(flood)
            for window in lanes:
                await window.enter(self._clock, self._sleep)
                held.callback(self._leave, window)

    def _leave(self, window: Window) -> None:
        window.leave(self._clock())

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
