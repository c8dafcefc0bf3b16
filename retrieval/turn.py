"""Turns: how long one answer may take, who asked, what it cost, and whether it was called off."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from retrieval.model import Answer


@dataclass
class Turn:
    """One answer on its way.

    `seconds` is for everything that models do for it: help with the plan, wording and repair.
    `show` is handed the answer as far as it has passed the check. Set `cancelled` from any
    thread to call the answer off. `fell_back` says why help with the plan failed, if it did.
    """

    seconds: float = 0.0
    chat: str = ""
    show: Callable[[Answer], None] | None = None
    cancelled: threading.Event = field(default_factory=threading.Event)
    clock: Callable[[], float] = time.monotonic
    fell_back: str | None = None
    _begun: float = field(init=False)

    def __post_init__(self) -> None:
        self._begun = self.clock()

    def start(self, seconds: float, chat: str) -> None:
        """The time begins to run now."""
        self.seconds, self.chat, self._begun = seconds, chat, self.clock()

    def left(self) -> float:
        """Seconds that models may still take; 0 once the turn is called off."""
        if self.cancelled.is_set():
            return 0.0
        return max(0.0, self._begun + self.seconds - self.clock())


@dataclass(frozen=True, slots=True)
class Spent:
    """Tokens that a call took, as the server counted them or estimated, and their price in USD."""

    prompt: int = 0
    written: int = 0
    dollars: float = 0.0

    @property
    def tokens(self) -> int:
        """Tokens in all."""
        return self.prompt + self.written

    def __add__(self, other: Spent) -> Spent:
        return Spent(
            self.prompt + other.prompt,
            self.written + other.written,
            self.dollars + other.dollars,
        )


NOTHING = Spent()
_SIGNS_A_TOKEN = 3


def estimate_tokens(text: str) -> int:
    """About how many tokens a text is, on the high side: three signs a token."""
    return -(-len(text) // _SIGNS_A_TOKEN)
