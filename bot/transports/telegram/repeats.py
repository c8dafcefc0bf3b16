"""Repeats: an edit that would change nothing is not made; Telegram refuses those.

Somebody who taps twice asks for the same page twice, and some buttons lead where one is. Where one
process takes all updates it knows what stands; where several do, what was asked a moment ago.
"""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Callable

_SECONDS = 3.0
_MOST_KEPT = 1000
Place = tuple[str, str]


class Repeats:
    """What each message was last asked to show; only for a moment where others edit it too."""

    def __init__(
        self, *, is_alone: bool = True, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._seconds = math.inf if is_alone else _SECONDS
        self._clock = clock
        self._asked: OrderedDict[Place, tuple[object, float]] = OrderedDict()

    def is_one(self, place: Place, content: object) -> bool:
        """Whether the message (chat and id) was asked to show this already; else notes it."""
        before, moment = self._asked.get(place, (None, 0.0))
        if before == content and self._clock() - moment < self._seconds:
            return True
        self._asked[place] = (content, self._clock())
        self._asked.move_to_end(place)
        while len(self._asked) > _MOST_KEPT:
            self._asked.popitem(last=False)
        return False

    def stands(self, place: Place, content: object) -> None:
        """The message shows this just now."""
        self._asked[place] = (content, self._clock())

    def forget(self, place: Place) -> None:
        """Nobody knows what it shows: whoever asks again is to be heard."""
        self._asked.pop(place, None)
