"""Writers: those of one process write to an SQLite file one after another, in order of coming.

SQLite lets a second writer sleep and look again, each time longer, while others come and go: under
load one that came early is overtaken for seconds. Here each waits for the one before instead.
"""

from __future__ import annotations

import threading
from collections import deque
from typing import Any

from sqlalchemy import Engine, event

_READS = ("SELECT", "PRAGMA", "EXPLAIN")
_BEGINNING = 40  # signs of a statement among which its first word stands


class Line:
    """A lock that is handed on in the order in which it was asked for."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._waiting: deque[threading.Event] = deque()
        self._is_held = False

    def enter(self, seconds: float) -> bool:
        """Wait for one's turn; False where it has not come within so many seconds."""
        with self._guard:
            if not self._is_held:
                self._is_held = True
                return True
            mine = threading.Event()
            self._waiting.append(mine)
        if mine.wait(seconds):
            return True
        with self._guard:
            if mine.is_set():
                return True
            self._waiting.remove(mine)
            return False

    def leave(self) -> None:
        """Hand it on."""
        with self._guard:
            if self._waiting:
                self._waiting.popleft().set()
            else:
                self._is_held = False


def in_line(engine: Engine, seconds: float) -> None:
    """Have the writers of an engine wait for each other in order, `seconds` at most.

    One whose time is over goes on, and meets SQLite's own answer. The turn lasts from a
    connection's first statement that may write until it is given back.
    """
    line = Line()
    held = "turn to write"

    def before(connection: Any, _cursor: object, statement: str, *_: object) -> None:  # noqa: ANN401 - as the event gives it
        info = connection.connection.record_info
        if held not in info and not statement[:_BEGINNING].lstrip().upper().startswith(_READS):
            info[held] = line.enter(seconds)

    def after(_connection: object, record: Any) -> None:  # noqa: ANN401 - as above
        if record.record_info.pop(held, False):
            line.leave()

    event.listen(engine, "before_cursor_execute", before)
    event.listen(engine, "checkin", after)
