"""Calls: one call of a model in a thread of its own, held to a time whatever the server does."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from retrieval.turn import Turn

_LOOK_SECONDS = 0.05
_MOST_HANGING = 32
_hanging = threading.Semaphore(_MOST_HANGING)


class Failed(Exception):
    """A call that gave nothing; `wait` is how long the server asked us to wait, in seconds."""

    def __init__(self, why: str, *, is_worth_retrying: bool = False, wait: float = 0.0) -> None:
        super().__init__(why)
        self.is_worth_retrying = is_worth_retrying
        self.wait = wait


@dataclass(frozen=True, slots=True)
class _Event:
    kind: str
    value: Any = None


def run_call(
    call: Callable[[], Iterator[Any]], seconds: float, turn: Turn, limit: float
) -> Iterator[Any]:
    """What a call yields, piece by piece, for so many seconds at most.

    The call runs in a daemon thread: a server that trickles bytes for hours cannot hold up an
    answer, and the thread ends with the client's own time-out. Stopping early closes the call.

    Args:
        call: yields pieces; an exception ends it.
        seconds: how long it may take in all.
        turn: is watched for being called off.
        limit: the seconds to name when the time is over.

    Raises:
        Failed: the time is over, the turn was called off, or the call failed.
    """
    if not _hanging.acquire(blocking=False):
        raise Failed("too many earlier calls of the model still hang")
    events: queue.SimpleQueue[_Event] = queue.SimpleQueue()
    stopped = threading.Event()
    worker = threading.Thread(
        target=_work, args=(call, events, stopped), name="llm-call", daemon=True
    )
    worker.start()
    ends = time.monotonic() + seconds
    try:
        while (event := _next(events, ends, turn, limit)).kind != "done":
            yield event.value
    finally:
        stopped.set()


def _work(
    call: Callable[[], Iterator[Any]], events: queue.SimpleQueue[_Event], stopped: threading.Event
) -> None:
    try:
        for piece in call():
            if stopped.is_set():
                return
            events.put(_Event("piece", piece))
        events.put(_Event("done"))
    except Exception as error:  # noqa: BLE001 - any failure of a model means the fallback
        events.put(_Event("error", error))
    finally:
        _hanging.release()


def _next(events: queue.SimpleQueue[_Event], ends: float, turn: Turn, limit: float) -> _Event:
    while True:
        if turn.cancelled.is_set():
            raise Failed("the answer was called off")
        left = ends - time.monotonic()
        if left <= 0:
            raise Failed(f"the model did not answer within {limit:g} s")
        try:
            event = events.get(timeout=min(left, _LOOK_SECONDS))
        except queue.Empty:
            continue
        if event.kind == "error":
            raise _told(event.value) from event.value
        return event


def _told(error: Exception) -> Failed:
    """A failure in words that hold no secret: the kind of error and the server's status."""
    status = getattr(error, "status_code", None)
    name = type(error).__name__
    is_passing = status in (408, 409, 425, 429, 500, 502, 503, 504) or (
        status is None and "Connection" in name
    )
    shown = f"{name}, HTTP {status}" if status else name
    return Failed(
        f"the model failed ({shown})", is_worth_retrying=is_passing, wait=_retry_after(error)
    )


def _retry_after(error: Exception) -> float:
    """The seconds of a Retry-After header; 0 where there is none or it is a date."""
    headers = getattr(getattr(error, "response", None), "headers", None) or {}
    try:
        return max(0.0, float(headers.get("retry-after", 0)))
    except (TypeError, ValueError):
        return 0.0
