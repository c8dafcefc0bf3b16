"""A progress bar for the index, shown only while something is being embedded."""

from __future__ import annotations

import sys


class IndexProgress:
    """Called with passages done and passages in all; draws on standard error."""

    def __init__(self) -> None:
        self._bar: object | None = None

    def __call__(self, done: int, total: int) -> None:
        """Show how far the index has come; the bar closes when all is done."""
        from rich.progress import (
            BarColumn,
            MofNCompleteColumn,
            Progress,
            TextColumn,
            TimeRemainingColumn,
        )

        if self._bar is None:
            columns = (
                TextColumn("Index"),
                BarColumn(),
                MofNCompleteColumn(),
                TimeRemainingColumn(),
            )
            bar = Progress(*columns, console=_console(), transient=False)
            bar.start()
            self._task = bar.add_task("index", total=total)
            self._bar = bar
        bar = self._bar
        assert isinstance(bar, Progress)  # noqa: S101 - narrows the lazily imported type
        bar.update(self._task, completed=done, total=total)
        if done >= total:
            bar.stop()
            self._bar = None


def _console() -> object:
    from rich.console import Console

    return Console(file=sys.stderr)
