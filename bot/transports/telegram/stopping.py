"""Stopping: what is being sent ends, what only waits is answered after the next start."""

from __future__ import annotations

import asyncio
from typing import Any

from telegram.ext import Application

_LONGEST = 25.0
"""Seconds for what is being sent: a further part of it may wait for a group's next minute."""


class Stopping(Application[Any, Any, Any, Any, Any, Any]):
    """An application that stops soon, since its updates are kept until they are answered."""

    async def stop(self) -> None:
        """Take nothing up any more and end what is in hand, within `_LONGEST` seconds."""
        arrivals = self.bot_data["arrivals"]
        arrivals.let_go()
        at_last = asyncio.get_running_loop().call_later(
            _LONGEST, lambda: arrivals.let_go(is_urgent=True)
        )
        try:
            await super().stop()
        finally:
            at_last.cancel()
