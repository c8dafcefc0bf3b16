"""The outbox: each message of a chat, and how far it has come; never two of one kind and day.

due → composed → sending → sent, or unknown (no answer came), or failed (tried again from
`retry_at` on, given up where that is None), or skipped (there was nothing to say). Who has
composed it owns it: only the owner may begin to send it, so that a process taken for dead cannot
send what another has taken on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Engine, and_, bindparam, func, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.migrations.tables import deliveries, workers
from knowledge.seen import Seen

LEASE = timedelta(minutes=30)
"""What lies this long in a living worker's hands has been dropped there."""
LONGEST_ERROR = 400
NOTE, TEST, FIX = "note:", "test:", "fix:"
"""How the names of an operator's notes, its test messages, and of corrections begin."""
_ALL_AT_ONCE = 500


class State(StrEnum):
    """How far a message has come: planned, worded, handed over, and how that ended."""

    DUE = "due"
    COMPOSED = "composed"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message: to a chat, of what ("2026-11-24" is a day's update), due since when."""

    chat: str
    what: str
    day: date
    due_at: datetime
    state: State = State.DUE
    worker: str | None = None
    message_id: str | None = None
    content_hash: str | None = None
    error: str | None = None
    attempts: int = 0

    updated: datetime | None = None

    @property
    def messages(self) -> tuple[str, ...]:
        """The messages that carry it; before it is sent, those of its parts that have arrived."""
        return tuple(self.message_id.split(",")) if self.message_id else ()

    @property
    def is_update(self) -> bool:
        """Whether it is the update of a day."""
        return self.what == self.day.isoformat()

    @property
    def is_for_operator(self) -> bool:
        """Whether it is about the bot itself: a pause of the chat's updates does not stop it."""
        return self.what.startswith((NOTE, TEST))

    @property
    def is_correction(self) -> bool:
        """Whether it puts a figure right that was told, and so waits for a chat that rests."""
        return self.what.startswith(FIX)

    def key(self, moment: datetime) -> str:
        """What names the attempt that is due now: chat and local day, with more for a later one."""
        name = f"{self.chat}|{self.what}"
        if self.updated is None:
            return name
        waits = (moment - self.updated) // LEASE
        if self.state is State.DUE and not self.attempts and not waits:
            return name
        return f"{name}|{utc_text(self.updated)}|{waits}"


_KEPT = deliveries.c
_ROW = (
    _KEPT.chat, _KEPT.what, _KEPT.day, _KEPT.due_at, _KEPT.state, _KEPT.worker, _KEPT.message_id,
    _KEPT.content_hash, _KEPT.error, _KEPT.attempts, _KEPT.updated,
)  # fmt: skip


def utc_text(moment: datetime) -> str:
    """A moment in fixed width, so that text order is time order in every database."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


class Outbox:
    """The deliveries of a store; safe to call from several threads and processes."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._clock = clock
        self._insert: Any = sqlite.insert if engine.name == "sqlite" else postgresql.insert

    # What is to be done

    def plan(self, planned: Iterable[Delivery]) -> int:
        """Put messages down as due; one that is there already stays as it is. Returns how many."""
        moment = utc_text(self._clock())
        rows = [
            {"chat": item.chat, "what": item.what, "day": item.day, "state": State.DUE.value,
             "due_at": utc_text(item.due_at), "updated": moment}
            for item in planned
        ]  # fmt: skip
        added = 0
        with self._engine.begin() as connection:
            for at in range(0, len(rows), _ALL_AT_ONCE):
                row = self._insert(deliveries).values(rows[at : at + _ALL_AT_ONCE])
                put = row.on_conflict_do_nothing().returning(_KEPT.chat)
                added += len(connection.execute(put).all())
        return added

    def planned(self, since: date) -> set[tuple[str, str]]:
        """Chat and kind of all that was planned for days from this one on."""
        wanted = select(_KEPT.chat, _KEPT.what).where(_KEPT.day >= since)
        with self._engine.connect() as connection:
            return {(chat, what) for chat, what in connection.execute(wanted)}

    def open(self) -> list[Delivery]:
        """What waits to be sent: due, failed and rested, or left by a worker that is gone."""
        moment = self._clock()
        mine = _KEPT.worker.in_(select(workers.c.id))
        dropped = and_(_KEPT.state == State.COMPOSED, or_(~mine, _stale(moment)))
        rested = and_(_KEPT.state == State.FAILED, _KEPT.retry_at <= utc_text(moment))
        waits = or_(_KEPT.state == State.DUE, dropped, rested)
        return self._read(waits)

    # How far it has come

    def take(
        self, chat: str, what: str, worker: str, content_hash: str, seen: Seen | None = None
    ) -> bool:
        """The words are there and this worker will send them; False when it is in other hands.

        `seen` is what they tell up to.
        """
        moment = self._clock()
        told = {} if seen is None else {"edition": seen.edition, "noted": seen.noted}
        which = _TAKE if seen is None else _TAKE_SEEN
        return self._put(
            which, chat, what, of_worker=worker, stale=utc_text(moment - LEASE), worker=worker,
            content_hash=content_hash, **told,
        )  # fmt: skip

    def mark_sending(self, chat: str, what: str, worker: str) -> bool:
        """From here on nobody can be sure that it did not arrive; False: do not send it."""
        return self._put(_BEGIN, chat, what, of_worker=worker)

    def mark_sent(self, chat: str, what: str, message_id: str) -> None:
        """It arrived as this message."""
        self._put(_ARRIVED, chat, what, message_id=message_id)

    def mark_unknown(self, chat: str, what: str, error: str, arrived: tuple[str, ...] = ()) -> None:
        """No answer came: it may have arrived, so it is never sent again by itself.

        `arrived` are the messages of its first parts, which certainly have.
        """
        values = {"state": State.UNKNOWN.value, "error": error[:LONGEST_ERROR]}
        self._set(_is(chat, what), values | _standing(arrived))

    def mark_failed(
        self,
        chat: str,
        what: str,
        error: str,
        retry_at: datetime | None,
        arrived: tuple[str, ...] = (),
    ) -> None:
        """It certainly did not arrive; it is tried again from a moment on, or given up.

        `arrived` are the messages of its first parts, which have and are not sent again.
        """
        later = None if retry_at is None else utc_text(retry_at)
        values = {"state": State.FAILED.value, "error": error[:LONGEST_ERROR], "retry_at": later}
        own = and_(_is(chat, what), _KEPT.state != State.SENT)
        self._set(own, values | _standing(arrived))

    def mark_skipped(self, chat: str, what: str) -> None:
        """There was nothing to say."""
        self._set(_is(chat, what), {"state": State.SKIPPED.value})

    def settle(self) -> int:
        """Mark as unknown what workers that are gone were sending; returns how many."""
        gone = and_(_KEPT.state == State.SENDING, ~_KEPT.worker.in_(select(workers.c.id)))
        values = {"state": State.UNKNOWN.value, "error": "the process stopped while sending"}
        row = update(deliveries).where(gone).values(updated=utc_text(self._clock()), **values)
        with self._engine.begin() as connection:
            return connection.execute(row).rowcount

    def resolve(self, chat: str, what: str, *, again: bool) -> bool:
        """Somebody has looked at an unknown one: send it again, or take it as arrived."""
        unknown = and_(_is(chat, what), _KEPT.state == State.UNKNOWN)
        moment = utc_text(self._clock())
        once_more = {"state": State.FAILED.value, "retry_at": moment}
        return self._set(unknown, once_more if again else {"state": State.SENT.value})

    # What is known of it

    def find(self, chat: str, what: str) -> Delivery | None:
        """The delivery of a chat, or None."""
        with self._engine.connect() as connection:
            row = connection.execute(_FIND, {"of_chat": chat, "of_what": what}).one_or_none()
        return None if row is None else _delivery(row)

    def unknown(self, most: int = 20) -> list[Delivery]:
        """Deliveries of which nobody knows whether they arrived, newest first."""
        return self._read(_KEPT.state == State.UNKNOWN, most)

    def last_seen(self, chat: str) -> Seen | None:
        """What the newest update that arrived had told, or None where none has arrived."""
        with self._engine.connect() as connection:
            row = connection.execute(_LAST_SEEN, {"of_chat": chat}).first()
        return None if row is None else Seen(*row)

    def tally(self, since: date) -> dict[date, dict[State, int]]:
        """How many messages of each day from this one on are in which state, newest first."""
        wanted = (
            select(_KEPT.day, _KEPT.state, func.count())
            .where(_KEPT.day >= since)
            .group_by(_KEPT.day, _KEPT.state)
            .order_by(_KEPT.day.desc())
        )
        found: dict[date, dict[State, int]] = {}
        with self._engine.connect() as connection:
            for day, state, number in connection.execute(wanted):
                found.setdefault(day, {})[State(state)] = number
        return found

    def _put(self, which: Any, chat: str, what: str, **values: Any) -> bool:  # noqa: ANN401 - SQLAlchemy's own type says no more
        """Run one of the statements below on a message; whether it was as they want it."""
        given = {"of_chat": chat, "of_what": what, "updated": utc_text(self._clock()), **values}
        with self._engine.begin() as connection:
            return connection.execute(which, given).rowcount > 0

    def _set(self, which: Any, values: dict[str, Any]) -> bool:  # noqa: ANN401 - SQLAlchemy's own type says no more
        row = update(deliveries).where(which)
        given = {"updated": utc_text(self._clock()), **values}
        with self._engine.begin() as connection:
            return connection.execute(row.values(**given)).rowcount > 0

    def _read(self, which: Any, most: int | None = None) -> list[Delivery]:  # noqa: ANN401 - the same
        wanted = select(*_ROW).where(which).order_by(_KEPT.due_at, _KEPT.chat)
        if most is not None:
            wanted = select(*_ROW).where(which).order_by(_KEPT.updated.desc()).limit(most)
        with self._engine.connect() as connection:
            rows = connection.execute(wanted).all()
        return list(map(_delivery, rows))


def _delivery(row: Any) -> Delivery:  # noqa: ANN401 - the same
    return Delivery(
        row.chat, row.what, row.day, _moment(row.due_at), State(row.state), row.worker,
        row.message_id, row.content_hash, row.error, row.attempts, _moment(row.updated),
    )  # fmt: skip


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


_IS_UPDATE = _KEPT.what.like("____-__-__")


def _is(chat: Any, what: Any) -> Any:  # noqa: ANN401 - SQLAlchemy's own type says no more
    return and_(_KEPT.chat == chat, _KEPT.what == what)


def _standing(arrived: tuple[str, ...]) -> dict[str, str]:
    return {"message_id": ",".join(arrived)} if arrived else {}


def _stale(moment: datetime) -> Any:  # noqa: ANN401 - the same
    return _KEPT.updated < utc_text(moment - LEASE)


# What is asked for each message: put together once, since that costs more than to run it.
_THIS = _is(bindparam("of_chat"), bindparam("of_what"))
_FIND = select(*_ROW).where(_THIS)
_LAST_SEEN = (
    select(_KEPT.day, _KEPT.edition, _KEPT.noted)
    .where(_KEPT.chat == bindparam("of_chat"), _KEPT.state == State.SENT, _IS_UPDATE)
    .order_by(_KEPT.day.desc())
    .limit(1)
)
_BY: Any = bindparam("of_worker")
_UPDATED: dict[str, Any] = {"updated": bindparam("updated")}
_FREE = or_(
    _KEPT.state.in_((State.DUE, State.FAILED)),
    and_(
        _KEPT.state == State.COMPOSED,
        or_(_KEPT.worker.is_(None), _KEPT.worker != _BY, _KEPT.updated < bindparam("stale")),
    ),
)
_TAKE = update(deliveries).where(_THIS, _FREE).values(
    state=State.COMPOSED.value, attempts=_KEPT.attempts + 1, worker=bindparam("worker"),
    content_hash=bindparam("content_hash"), **_UPDATED,
)  # fmt: skip
_TAKE_SEEN = _TAKE.values(edition=bindparam("edition"), noted=bindparam("noted"))
_OWN = and_(_KEPT.worker == _BY, _KEPT.state.in_((State.COMPOSED, State.SENDING)))
_BEGIN = update(deliveries).where(_THIS, _OWN).values(state=State.SENDING.value, **_UPDATED)
_ARRIVED = update(deliveries).where(_THIS).values(
    state=State.SENT.value, message_id=bindparam("message_id"), error=None, retry_at=None,
    **_UPDATED,
)  # fmt: skip
