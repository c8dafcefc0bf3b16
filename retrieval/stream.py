"""Streaming: an answer given out as it grows, by a thread that works and one that waits."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator

from retrieval.model import Answer
from retrieval.turn import Turn


def answers_as_they_come(work: Callable[[Turn], Answer]) -> Iterator[Answer]:
    """What a turn shows on its way, and last what `work` returns.

    The work runs in a daemon thread; what it raises is raised here. When the iterator is closed
    early the turn is called off.
    """
    grown: queue.SimpleQueue[Answer | _End] = queue.SimpleQueue()
    turn = Turn(show=grown.put)
    worker = threading.Thread(
        target=_run, args=(work, turn, grown), name="answer-stream", daemon=True
    )
    worker.start()
    try:
        while not isinstance(item := grown.get(), _End):
            yield item
        if item.error is not None:
            raise item.error
    finally:
        turn.cancelled.set()


class _End:
    """Nothing more comes; with the reason where it was an error."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error


def _run(
    work: Callable[[Turn], Answer], turn: Turn, grown: queue.SimpleQueue[Answer | _End]
) -> None:
    try:
        grown.put(work(turn))
    except Exception as error:  # noqa: BLE001 - handed to the reader of the stream
        grown.put(_End(error))
    else:
        grown.put(_End())
