"""Turns: one answer at a time in each chat, the others in order, all of them cancellable."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

MOST_WAITING = 8

T = TypeVar("T")


class Crowded(Exception):
    """So much waits in the chat already that nothing more is taken.

    `is_first` is True once for each crowd, so that the reader is told once.
    """

    def __init__(self, *, is_first: bool) -> None:
        super().__init__("too much waits")
        self.is_first = is_first


class _Line:
    """What waits in one chat."""

    __slots__ = ("cancelled", "is_told", "lock", "running", "waiting")

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.waiting = 0
        self.cancelled = 0
        self.running: asyncio.Future[Any] | None = None
        self.is_told = False


class Turns:
    """Who is being answered in which chat."""

    def __init__(self, most: int = MOST_WAITING) -> None:
        self._most = most
        self._lines: dict[str, _Line] = {}

    async def run(
        self,
        chat: str,
        work: Callable[[], Awaitable[T]],
        deliver: Callable[[T], Awaitable[None]],
    ) -> bool:
        """Do the work when its turn has come, then deliver it; False when it was cancelled.

        Waiting and working can be cancelled. Delivering cannot: what is on its way may have
        arrived.

        Raises:
            Crowded: too much waits in the chat.
        """
        line = self._lines.setdefault(chat, _Line())
        if line.waiting >= self._most:
            is_first, line.is_told = not line.is_told, True
            raise Crowded(is_first=is_first)
        line.waiting += 1
        began = line.cancelled
        try:
            async with line.lock:
                return await self._in_turn(line, began, work, deliver)
        finally:
            line.waiting -= 1
            if not line.waiting:
                self._lines.pop(chat, None)

    async def _in_turn(
        self,
        line: _Line,
        began: int,
        work: Callable[[], Awaitable[T]],
        deliver: Callable[[T], Awaitable[None]],
    ) -> bool:
        if line.cancelled != began:
            return False
        running = asyncio.ensure_future(work())
        line.running = running
        try:
            done = await running
        except asyncio.CancelledError:
            if line.cancelled == began:
                raise  # the program stops
            return False
        finally:
            line.running = None
        await deliver(done)
        return True

    async def after(self, chat: str) -> bool:
        """Wait for what is in line now; False where nothing is."""
        line = self._lines.get(chat)
        if line is None:
            return False
        async with line.lock:
            return True

    def cancel(self, chat: str) -> int:
        """Drop what is being worked on and what waits; returns how many that were."""
        line = self._lines.get(chat)
        if line is None:
            return 0
        line.cancelled += 1
        is_delivering = line.running is None
        if line.running is not None:
            line.running.cancel()
        return line.waiting - (1 if is_delivering else 0)
