"""The chronicle: every change once, numbered in the order in which it became known."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, func, select, text
from sqlalchemy.dialects import postgresql, sqlite

from bot.migrations.tables import changes
from bot.outbox import utc_text
from knowledge.library import Library
from knowledge.news import Change, facts, news

_LOCK = 7_105_026  # any number that is ours alone
_BASELINE = "baseline"
_MOST_SPANS = 500


class Chronicle:
    """The changes of a store; safe to call from several threads and processes.

    What was there when the chronicle was begun is known but no news: it has no body.
    """

    def __init__(self, engine: Engine, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._clock = clock
        self._insert: Any = sqlite.insert if engine.name == "sqlite" else postgresql.insert
        self._read: dict[int, Change] = {}
        self._spans: dict[tuple[int, int], tuple[Change, ...]] = {}
        self._noticed: tuple[Library, str] | None = None

    def notice(self, library: Library) -> tuple[Change, ...]:
        """Note what the library holds that was not known yet; returns what is new.

        The first call of all notes everything as known. A call with the same library on the
        same day costs nothing. Of several processes one notes a change, the others find it.
        """
        moment = self._clock()
        day = moment.date()
        if self._noticed == (library, day.isoformat()):
            return ()
        with self._engine.begin() as connection:
            self._lock(connection)
            known = set(connection.scalars(select(changes.c.key)))
            held = facts(library, day)
            found = news(library, known, day) if known else ()
            told = {item.key for item in found}
            silent = sorted(held - known - told) if known else sorted(held)
            rows = [(item.key, item.to_json()) for item in found] + [(key, None) for key in silent]
            self._keep(connection, rows if known else [(_BASELINE, None), *rows], moment)
        self._noticed = (library, day.isoformat())
        return found

    def newest(self) -> int:
        """The number of the newest change that is known; 0 where there is none."""
        with self._engine.connect() as connection:
            return connection.scalar(select(func.max(changes.c.id))) or 0

    def since(self, noted: int, until: int | None = None) -> tuple[Change, ...]:
        """The changes with a higher number, oldest first; `until` is the last one wanted.

        Who was told the same gets the very same tuple, so that it is sorted out once for all.
        """
        if until is None:
            until = self.newest()
        if (noted, until) in self._spans:
            return self._spans[noted, until]
        span = changes.c.id > noted, changes.c.id <= until, changes.c.body.is_not(None)
        wanted = select(changes.c.id, changes.c.body).where(*span).order_by(changes.c.id)
        with self._engine.connect() as connection:
            rows = connection.execute(wanted).all()
        if len(self._spans) >= _MOST_SPANS:
            self._spans.clear()
        found = tuple(self._change(number, body) for number, body in rows)
        self._spans[noted, until] = found
        return found

    def _change(self, number: int, body: str) -> Change:
        if number not in self._read:
            self._read[number] = Change.from_json(body)
        return self._read[number]

    def _lock(self, connection: Connection) -> None:
        """Numbers must follow the order of commits: one process notes at a time."""
        if self._engine.name == "postgresql":
            connection.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))
        else:
            connection.exec_driver_sql("BEGIN IMMEDIATE")

    def _keep(
        self, connection: Connection, rows: Iterable[tuple[str, str | None]], moment: datetime
    ) -> None:
        stamp = utc_text(moment)
        values = [{"key": key, "body": body, "noted": stamp} for key, body in rows]
        if values:
            once = self._insert(changes).on_conflict_do_nothing(index_elements=["key"])
            connection.execute(once, values)
