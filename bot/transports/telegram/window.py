"""A window: at most so many calls in so many seconds, counted where they arrive."""

from __future__ import annotations

import asyncio
import heapq
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from itertools import count

Clock = Callable[[], float]
Sleep = Callable[[float], Awaitable[object]]

_NUMBERS = count()
_NOTHING = 1e-9  # what is left when a sum of floats should be nothing


@dataclass(order=True, slots=True)
class _Place:
    """One who waits: in the order of these moments, then of coming."""

    moment: float
    number: int = field(default_factory=lambda: next(_NUMBERS))
    is_first: asyncio.Event = field(default_factory=asyncio.Event, compare=False)


class Window:
    """At most `most` calls in any `seconds`, counted where they arrive.

    Nobody here knows when a call arrives, only that it is after it went and before its answer
    came. So a call counts from the moment it goes until `seconds` after its end: however the
    line delays and bunches calls, no more than `most` can arrive within the time.
    """

    __slots__ = ("_ended", "_going", "_line", "_most", "_one_ended", "_seconds")

    def __init__(self, most: int, seconds: float) -> None:
        self._most = most
        self._seconds = seconds
        self._going = 0
        self._ended: deque[float] = deque(maxlen=most)
        self._one_ended = asyncio.Event()
        self._line: list[_Place] = []

    def allow(self, most: int) -> None:
        """Allow so many from now on."""
        self._most = most
        self._ended = deque(self._ended, maxlen=most)

    def wait(self, now: float) -> float | None:
        """Seconds until a call may go; None until one of those under way has ended."""
        left = self._most - self._going
        if left <= 0:
            return None
        if len(self._ended) < left:
            return 0.0
        wait = self._ended[-left] + self._seconds - now
        return wait if wait > _NOTHING else 0.0

    def room(self, now: float) -> int:
        """How many calls could go at once."""
        fresh = sum(ended + self._seconds > now for ended in self._ended)
        return max(0, self._most - self._going - fresh) if not self._line else 0

    def is_free(self, now: float) -> bool:
        """Whether a call may go at once, before nobody who waits."""
        return not self._line and self.wait(now) == 0

    def take(self) -> None:
        """Take a place that is free."""
        self._going += 1

    async def enter(
        self, clock: Clock, sleep: Sleep, later: float = 0.0, came: float | None = None
    ) -> None:
        """Wait for a place and take it; those who wait go in the order in which they came.

        One that can wait counts as if it had come `later` by so many seconds; one that waited
        elsewhere `came` at that moment.
        """
        place = _Place((clock() if came is None else came) + later)
        heapq.heappush(self._line, place)
        try:
            while not await self._may_go(place, clock, sleep):
                pass
            self.take()
        finally:
            self._line.remove(place)
            heapq.heapify(self._line)
            if self._line:
                self._line[0].is_first.set()

    async def _may_go(self, place: _Place, clock: Clock, sleep: Sleep) -> bool:
        """Whether it is this one's turn; waits for what comes next where it is not."""
        if self._line[0] is not place:
            place.is_first.clear()
            await place.is_first.wait()
            return False
        wait = self.wait(clock())
        if wait is None:
            self._one_ended.clear()
            await self._one_ended.wait()
        elif wait:
            await sleep(wait)
        return wait == 0

    def leave(self, now: float) -> None:
        """The call has ended, however it did."""
        self._going -= 1
        self._ended.append(now)
        self._one_ended.set()

    def is_idle(self, now: float) -> bool:
        """Whether nothing is under way or waits, and no call counts any more."""
        is_empty = not self._going and not self._line
        return is_empty and (not self._ended or self._ended[-1] + self._seconds <= now)
