"""The inbox: each update from before its fetch is confirmed until its answer was sent.

waiting → sending (the answer goes out, nobody can be sure that it did not arrive) → done, or
missing (it may not have arrived, and no word of that is known to have arrived either). What a
process that is gone left waiting is answered; what it left sending is told of once (telling) and
never sent again. Who has an update owns it: only the owner may begin to send, so that two
processes cannot both answer it. What is done keeps nothing but its number and its print, a hash
of what it is, for a day: by these Telegram's second handing out of the same update is recognised.
Numbers alone would not do: a server that begins them anew would be met with silence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Engine, Row, and_, delete, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.migrations.tables import inbox, workers
from bot.outbox import utc_text

KEPT_FOR = timedelta(hours=25)
"""Telegram hands out an unconfirmed update for a day."""
MISSING_FOR = timedelta(days=7)
MOST_TRIES = 3
"""An update with which so many processes ended is not tried again: it may be what ends them."""


class Stage(StrEnum):
    """How far the answer to an update has come."""

    WAITING = "waiting"
    SENDING = "sending"
    TELLING = "telling"
    MISSING = "missing"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Arrival:
    """An update that has come: its number, its chat, the whole of it as JSON.

    `print` is a hash by which the same update is known again; None where the number says it all.
    """

    id: int
    chat: str
    body: str
    print: str | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """An update that a process which is gone has left: to be answered, or to be told of.

    `answer` is the id of the answer that may be missing, where it has one.
    """

    id: int
    chat: str
    body: str
    is_cut_off: bool
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """How far an update has come now; `answer` is the id of the answer that is or was sent."""

    id: int
    stage: Stage
    answer: str | None = None


_KEPT = inbox.c
_OPEN = (Stage.WAITING, Stage.SENDING, Stage.TELLING)
_FROM = {
    Stage.SENDING: (Stage.WAITING, Stage.SENDING),
    Stage.TELLING: (Stage.WAITING, Stage.SENDING),
    Stage.MISSING: _OPEN,
    Stage.DONE: _OPEN,
}
_EMPTY: dict[Stage, dict[str, Any]] = {
    Stage.DONE: {"chat": "", "body": "", "answer": None},
    Stage.MISSING: {"body": ""},
}


class Inbox:
    """The updates of a store; safe to call from several threads and processes."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._clock = clock
        self._insert: Any = sqlite.insert if engine.name == "sqlite" else postgresql.insert
        self.is_alone = engine.name == "sqlite"  # nobody shares a file of one's own

    def take(self, worker: str, came: Iterable[Arrival]) -> set[int]:
        """Put a batch down in one transaction; returns which are this worker's to answer.

        One that was there before is not, unless another process has it and has not begun to send:
        Telegram hands out to one process at a time, so the other no longer fetches.
        """
        rows = {item.id: self._row(worker, item) for item in came}
        if not rows:
            return set()
        with self._engine.begin() as connection:
            self._forget_others(connection, rows)
            there = select(_KEPT.update_id).where(_KEPT.update_id.in_(rows))
            known = set(connection.scalars(there))
            fresh = [row for key, row in rows.items() if key not in known]
            if fresh:
                connection.execute(self._insert(inbox).on_conflict_do_nothing(), fresh)
            if known:
                others = and_(_KEPT.update_id.in_(known), _KEPT.worker != worker)
                left = and_(others, _KEPT.stage == Stage.WAITING)
                known -= {row.update_id for row in self._own(connection, worker, left)}
        return set(rows) - known

    def _forget_others(self, connection: Connection, rows: dict[int, dict[str, Any]]) -> None:
        """Forget what ended under one of these numbers and was another update."""
        closed = and_(_KEPT.update_id.in_(rows), _KEPT.stage.in_((Stage.DONE, Stage.MISSING)))
        wanted = select(_KEPT.update_id, _KEPT.print).where(closed, _KEPT.print.is_not(None))
        others = [
            row.update_id
            for row in connection.execute(wanted)
            if rows[row.update_id]["print"] not in (None, row.print)
        ]
        if others:
            connection.execute(delete(inbox).where(_KEPT.update_id.in_(others)))

    def take_over(self, worker: str, *, starts: bool = False) -> list[Left]:
        """Own what processes that are gone have left; oldest first.

        Who `starts` takes what waits from the living too: one that fetches now is the only one.
        """
        others = _KEPT.worker != worker
        gone = others if self.is_alone else and_(others, ~_KEPT.worker.in_(select(workers.c.id)))
        if starts:
            gone = or_(gone, and_(others, _KEPT.stage == Stage.WAITING))
        with self._engine.begin() as connection:
            told = and_(gone, _KEPT.stage == Stage.TELLING)
            connection.execute(update(inbox).where(told).values(stage=Stage.MISSING, body=""))
            left = and_(gone, _KEPT.stage.in_((Stage.WAITING, Stage.SENDING)))
            rows = self._own(connection, worker, left)
        rows.sort(key=lambda row: (row.arrived, row.update_id))
        return [
            Left(row.update_id, row.chat, row.body,
                 row.stage == Stage.SENDING or row.tries > MOST_TRIES, row.answer)
            for row in rows
        ]  # fmt: skip

    def mark(self, worker: str, marks: Iterable[Mark]) -> list[bool]:
        """Put down in one transaction how far updates have come.

        False for one that this worker does not own: it is not to be sent.
        """
        with self._engine.begin() as connection:
            return [self._mark(connection, worker, item) for item in marks]

    def missing(self) -> dict[str, str]:
        """By chat, the newest answer that may not have arrived."""
        wanted = select(_KEPT.chat, _KEPT.answer).where(
            and_(_KEPT.stage == Stage.MISSING, _KEPT.answer.is_not(None))
        )
        with self._engine.connect() as connection:
            rows = connection.execute(wanted.order_by(_KEPT.update_id))
            return {chat: str(answer) for chat, answer in rows}

    def offer(self, chat: str) -> None:
        """The chat was offered what may be missing."""
        lost = and_(_KEPT.chat == chat, _KEPT.stage == Stage.MISSING)
        with self._engine.begin() as connection:
            connection.execute(
                update(inbox).where(lost).values(stage=Stage.DONE, **_EMPTY[Stage.DONE])
            )

    def tidy(self) -> int:
        """Forget what is done and old; returns how many that were."""
        moment = self._clock()
        done = and_(_KEPT.stage == Stage.DONE, _KEPT.arrived < utc_text(moment - KEPT_FOR))
        lost = and_(_KEPT.stage == Stage.MISSING, _KEPT.arrived < utc_text(moment - MISSING_FOR))
        with self._engine.begin() as connection:
            return connection.execute(delete(inbox).where(or_(done, lost))).rowcount

    def _row(self, worker: str, item: Arrival) -> dict[str, Any]:
        return {
            "update_id": item.id, "chat": item.chat, "body": item.body, "print": item.print,
            "worker": worker, "stage": Stage.WAITING.value, "arrived": utc_text(self._clock()),
        }  # fmt: skip

    def _own(self, connection: Connection, worker: str, which: Any) -> list[Row[Any]]:  # noqa: ANN401 - SQLAlchemy's own type says no more
        owned = update(inbox).where(which).values(worker=worker, tries=_KEPT.tries + 1)
        return list(connection.execute(owned.returning(*_KEPT)).all())

    def _mark(self, connection: Connection, worker: str, item: Mark) -> bool:
        own = and_(_KEPT.update_id == item.id, _KEPT.worker == worker)
        values = {"answer": item.answer, **_EMPTY.get(item.stage, {}), "stage": item.stage.value}
        row = update(inbox).where(own, _KEPT.stage.in_(_FROM[item.stage]))
        return connection.execute(row.values(**values)).rowcount > 0
