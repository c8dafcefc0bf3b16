"""Workers: which processes are sending now; one that is not seen for a while counts as gone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Engine, and_, delete, func, select
from sqlalchemy.dialects import postgresql, sqlite

from bot.migrations.tables import workers
from bot.outbox import utc_text

BEAT = timedelta(seconds=10)
"""How often a worker shows itself."""
GONE = timedelta(seconds=60)
"""A worker not seen for so long is gone; being wrong about it costs an unknown, never a double."""


class Workers:
    """The workers of a store; safe to call from several threads and processes."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._clock = clock
        self._insert: Any = sqlite.insert if engine.name == "sqlite" else postgresql.insert

    def beat(self, worker: str) -> None:
        """This worker lives."""
        values = {"seen": utc_text(self._clock())}
        row = self._insert(workers).values(id=worker, **values)
        with self._engine.begin() as connection:
            connection.execute(row.on_conflict_do_update(index_elements=["id"], set_=values))

    def leave(self, worker: str) -> None:
        """This worker sends no more."""
        with self._engine.begin() as connection:
            connection.execute(delete(workers).where(workers.c.id == worker))

    def bury(self, worker: str, after: timedelta = GONE) -> tuple[str, ...]:
        """Strike the others off that were not seen for so long; each is told to one caller only."""
        silent = workers.c.seen <= utc_text(self._clock() - after)
        gone = delete(workers).where(and_(workers.c.id != worker, silent))
        with self._engine.begin() as connection:
            return tuple(connection.execute(gone.returning(workers.c.id)).scalars())

    def number(self) -> int:
        """How many live."""
        with self._engine.connect() as connection:
            return connection.scalar(select(func.count()).select_from(workers)) or 0
