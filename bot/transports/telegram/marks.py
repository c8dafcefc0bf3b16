"""Marks: what many answers have to put down at about the same time shares one transaction."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from sqlalchemy.exc import SQLAlchemyError

from bot.inbox import Mark

_log = logging.getLogger(__name__)
_MOST = 200


class Marks:
    """What is to be put down; while one transaction runs, the next one gathers."""

    def __init__(self, write: Callable[[list[Mark]], list[bool]]) -> None:
        self._write = write
        self._waiting: list[tuple[Mark, asyncio.Future[bool]]] = []
        self._task: asyncio.Task[None] | None = None

    def put(self, mark: Mark) -> asyncio.Future[bool]:
        """Have a mark put down soon; awaited, it gives False where the update is another's now.

        Raises (when awaited):
            SQLAlchemyError: the database did not take it.
        """
        done: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._waiting.append((mark, done))
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._run())
        return done

    async def rest(self) -> None:
        """Wait until everything is put down."""
        while self._task is not None and not self._task.done():
            await asyncio.wait((self._task,))

    async def _run(self) -> None:
        while self._waiting:
            now, self._waiting = self._waiting[:_MOST], self._waiting[_MOST:]
            try:
                found = await asyncio.to_thread(self._write, [mark for mark, _ in now])
            except SQLAlchemyError as error:
                _log.warning("%d marks could not be put down: %s", len(now), error)
                for _, done in now:
                    _settle(done, error)
            else:
                for (_, done), owned in zip(now, found, strict=True):
                    if not done.cancelled():
                        done.set_result(owned)


def _settle(done: asyncio.Future[bool], error: Exception) -> None:
    if not done.cancelled():
        done.set_exception(error)
        done.exception()  # nobody may be waiting for it
