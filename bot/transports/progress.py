"""A progress bar for long work, on standard error; plain lines where nobody watches."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable
from typing import Any

_EVERY = 15.0  # seconds between two plain lines
_FIRST = 3.0
_WINDOW = 60.0


class IndexProgress:
    """Called with how many are done and how many in all; draws on standard error.

    The rate is that of the last minute: vectors that came with the product go in at once and
    say nothing of how long the others take.
    """

    def __init__(self, name: str = "Index", clock: Callable[[], float] = time.monotonic) -> None:
        self._name = name
        self._clock = clock
        self._bar: Any = None
        self._task: Any = None
        self._seen: deque[tuple[float, int]] = deque()
        self._told = 0.0

    def __call__(self, done: int, total: int) -> None:
        """Show how far the work has come; the bar closes when all is done."""
        now = self._clock()
        if not self._seen:
            self._told = now - _EVERY + _FIRST
        self._seen.append((now, done))
        while now - self._seen[0][0] > _WINDOW and len(self._seen) > 2:
            self._seen.popleft()
        if sys.stderr.isatty():
            self._draw(done, total)
        elif now - self._told >= _EVERY:
            self._told = now
            sys.stderr.write(self._line(done, total) + "\n")
            sys.stderr.flush()
        if done >= total:
            self._seen.clear()

    def _line(self, done: int, total: int) -> str:
        (begun, first), (now, _) = self._seen[0], self._seen[-1]
        said = f"{self._name}: {done:,} of {total:,}"
        if now <= begun or done <= first:
            return said
        rate = (done - first) / (now - begun)
        return f"{said}, {rate:.1f} a second, about {_span((total - done) / rate)} left"

    def _draw(self, done: int, total: int) -> None:
        if self._bar is None:
            self._bar = _bar(self._name)
            self._bar.start()
            self._task = self._bar.add_task("work", total=total)
        self._bar.update(self._task, completed=done, total=total)
        if done >= total:
            self._bar.stop()
            self._bar = None


def _span(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def _bar(name: str) -> Any:  # noqa: ANN401 - rich is loaded only here
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TaskProgressColumn,
        TextColumn,
        TimeRemainingColumn,
    )

    return Progress(
        TextColumn(name),
        BarColumn(),
        MofNCompleteColumn(),
        TaskProgressColumn(show_speed=True, text_format=""),
        TimeRemainingColumn(),
        console=Console(file=sys.stderr),
        speed_estimate_period=120,
    )
