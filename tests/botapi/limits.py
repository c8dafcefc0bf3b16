"""Telegram's limits at their strictest, on a clock of their own."""

from __future__ import annotations

import time
from collections import deque
from typing import Any

_SHOWN = ("send", "edit", "copy", "forward")


class Limits:
    """Telegram's limits at their strictest; time runs `speed` times as fast as the clock.

    A chat takes one message a second, a group 20 in a minute besides, the whole bot 30 a second.
    A chat in `flooded` is refused until its moment.
    """

    def __init__(self, speed: float = 1.0) -> None:
        self._speed = speed
        self._gone: dict[str, deque[float]] = {}
        self.flooded: dict[str, float] = {}

    def now(self) -> float:
        """The moment on this clock."""
        return time.monotonic() * self._speed

    def refusal(self, method: str, given: dict[str, Any]) -> int | None:
        """The seconds to wait where a call comes too early; None where it may pass."""
        chat = str(given.get("chat_id", ""))
        if not chat or not method.startswith(_SHOWN) or method == "sendChatAction":
            return None
        now = self.now()
        if self.flooded.get(chat, 0) > now:
            return int(self.flooded[chat] - now) + 1
        rules = [(f"chat {chat}", 1, 1.0), ("all", 30, 1.0)]
        rules += [(f"group {chat}", 20, 60.0)] if chat.startswith("-") else []
        for key, most, seconds in rules:
            gone = self._gone.setdefault(key, deque(maxlen=most))
            if len(gone) == most and gone[0] + seconds > now:
                return int(gone[0] + seconds - now) + 1
        for key, _, _ in rules:
            self._gone[key].append(now)
        return None
