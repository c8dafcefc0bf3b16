"""The outbox: the update of each chat and day, and how far it has come; never two for one day."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Engine, and_, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.migrations.tables import deliveries
from knowledge.seen import Seen

LEASE = timedelta(minutes=10)
LONGEST_ERROR = 400


class State(StrEnum):
    """How far an update has come: claimed, worded, handed over, and how that ended."""

    DUE = "due"
    COMPOSED = "composed"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Follower:
    """A chat that gets updates: its language, its zone and hour, what it follows."""

    chat: str
    lang: str
    zone: str
    hour: int
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Delivery:
    """The update of one chat and local day."""

    chat: str
    day: date
    state: State
    message_id: str | None
    content_hash: str | None
    error: str | None
    attempts: int


def utc_text(moment: datetime) -> str:
    """A moment in fixed width, so that text order is time order in every database."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


class Outbox:
    """The deliveries of a store; safe to call from several threads and processes."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._clock = clock
        self._insert: Any = sqlite.insert if engine.name == "sqlite" else postgresql.insert

    def due(self, followers: Iterable[Follower]) -> list[tuple[Follower, date]]:
        """Who should get the update of which local day now: the hour has come, it is not over."""
        moment = self._clock()
        over = self._over(moment)
        found = []
        for follower in followers:
            local = moment.astimezone(zone_of(follower.zone))
            key = (follower.chat, local.date())
            if local.hour >= follower.hour and key not in over:
                found.append((follower, local.date()))
        return found

    def _over(self, moment: datetime) -> set[tuple[str, date]]:
        """Deliveries that are done, under way, or waiting for a later moment."""
        yesterday = moment.astimezone(UTC).date() - timedelta(days=1)
        kept = deliveries.c
        done = kept.state.in_((State.SENT, State.UNKNOWN, State.SENDING))
        busy = and_(kept.state.in_((State.DUE, State.COMPOSED)), ~_left(moment))
        waits = and_(kept.state == State.FAILED, kept.retry_at > utc_text(moment))
        wanted = select(kept.chat, kept.day).where(kept.day >= yesterday, or_(done, busy, waits))
        with self._engine.connect() as connection:
            return {(chat, day) for chat, day in connection.execute(wanted)}

    def claim(self, chat: str, day: date) -> bool:
        """Take the update of this chat and day on; False when it is over or in other hands.

        One that failed can be taken again, and one that its process left before sending.
        """
        moment = self._clock()
        kept = deliveries.c
        rested = or_(kept.retry_at.is_(None), kept.retry_at <= utc_text(moment))
        values = {"state": State.DUE.value, "updated": utc_text(moment)}
        claim = (
            self._insert(deliveries)
            .values(chat=chat, day=day, **values)
            .on_conflict_do_update(
                index_elements=["chat", "day"],
                set_={**values, "attempts": kept.attempts + 1},
                where=or_(_left(moment), and_(kept.state == State.FAILED, rested)),
            )
            .returning(kept.chat)
        )
        with self._engine.begin() as connection:
            return connection.execute(claim).first() is not None

    def mark_composed(
        self, chat: str, day: date, content_hash: str, seen: Seen | None = None
    ) -> None:
        """The words are there; nothing was handed over yet. `seen` is what they tell up to."""
        told: dict[str, str | int | None] = (
            {} if seen is None else {"edition": seen.edition, "noted": seen.noted}
        )
        self._mark(chat, day, State.COMPOSED, content_hash=content_hash, **told)

    def mark_sending(self, chat: str, day: date) -> None:
        """From here on nobody can be sure that it did not arrive."""
        self._mark(chat, day, State.SENDING)

    def mark_sent(self, chat: str, day: date, message_id: str) -> None:
        """It arrived as this message."""
        self._mark(chat, day, State.SENT, message_id=message_id, error=None, retry_at=None)

    def mark_unknown(self, chat: str, day: date, error: str) -> None:
        """No answer came: it may have arrived, so it is never sent again."""
        self._mark(chat, day, State.UNKNOWN, error=error[:LONGEST_ERROR])

    def mark_failed(
        self, chat: str, day: date, error: str, retry_at: datetime | None = None
    ) -> None:
        """It certainly did not arrive; it may be tried again, at once or from a moment on."""
        later = None if retry_at is None else utc_text(retry_at)
        self._mark(chat, day, State.FAILED, error=error[:LONGEST_ERROR], retry_at=later)

    def settle(self) -> int:
        """Mark as unknown what was being sent when its process died; returns how many."""
        stale = and_(
            deliveries.c.state == State.SENDING,
            deliveries.c.updated < utc_text(self._clock() - LEASE),
        )
        values = {"state": State.UNKNOWN.value, "error": "the process stopped while sending"}
        with self._engine.begin() as connection:
            return connection.execute(update(deliveries).where(stale).values(values)).rowcount

    def find(self, chat: str, day: date) -> Delivery | None:
        """The delivery of a chat and day, or None."""
        kept = deliveries.c
        wanted = select(
            kept.chat,
            kept.day,
            kept.state,
            kept.message_id,
            kept.content_hash,
            kept.error,
            kept.attempts,
        ).where(kept.chat == chat, kept.day == day)
        with self._engine.connect() as connection:
            row = connection.execute(wanted).one_or_none()
        return None if row is None else Delivery(row[0], row[1], State(row[2]), *row[3:])

    def last_seen(self, chat: str) -> Seen | None:
        """What the newest update that arrived had told, or None where none has arrived."""
        kept = deliveries.c
        wanted = select(kept.day, kept.edition, kept.noted).where(
            kept.chat == chat, kept.state == State.SENT
        )
        with self._engine.connect() as connection:
            row = connection.execute(wanted.order_by(kept.day.desc()).limit(1)).first()
        return None if row is None else Seen(*row)

    def _mark(self, chat: str, day: date, state: State, **values: str | int | None) -> None:
        row = update(deliveries).where(deliveries.c.chat == chat, deliveries.c.day == day)
        moment = utc_text(self._clock())
        with self._engine.begin() as connection:
            connection.execute(row.values(state=state.value, updated=moment, **values))


def _left(moment: datetime) -> Any:  # noqa: ANN401 - SQLAlchemy's own type says no more
    """Claimed, never handed over, and not touched for so long that its process is gone."""
    kept = deliveries.c
    claimed = kept.state.in_((State.DUE, State.COMPOSED))
    return and_(claimed, kept.updated < utc_text(moment - LEASE))


def zone_of(name: str) -> ZoneInfo:
    """A zone that the machine no longer knows counts as UTC: late is better than never."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return ZoneInfo("UTC")
