"""A progress bar for long work, on standard error; plain lines where nobody watches."""

from __future__ import annotations

import sys
import time
from typing import Any

_EVERY = 15.0  # seconds between two plain lines
_FIRST = 3.0


class IndexProgress:
    """Called with how many are done and how many in all; draws on standard error.

    The rate and the time left are those of this run, so they hold after a kill too.
    """

    def __init__(self, name: str = "Index") -> None:
        self._name = name
        self._bar: Any = None
        self._task: Any = None
        self._begun: float | None = None
        self._first = 0
        self._told = 0.0

    def __call__(self, done: int, total: int) -> None:
        """Show how far the work has come; the bar closes when all is done."""
        now = time.monotonic()
        if self._begun is None:
            self._begun, self._first, self._told = now, done, now - _EVERY + _FIRST
        if sys.stderr.isatty():
            self._draw(done, total)
        elif now - self._told >= _EVERY:
            self._told = now
            sys.stderr.write(self._line(done, total, now - self._begun) + "\n")
            sys.stderr.flush()
        if done >= total:
            self._begun = None

    def _line(self, done: int, total: int, seconds: float) -> str:
        rate = (done - self._first) / seconds if seconds > 0 else 0.0
        said = f"{self._name}: {done:,} of {total:,}"
        if rate <= 0:
            return said
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
