"""The store: who follows what, what was sent, what was said; SQLite or PostgreSQL by address."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from sqlalchemy import (
    Column,
    Date,
    Engine,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    and_,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from bot.migrations.upgrade import open_database
from knowledge.errors import BriefingError

SCHEMA = MetaData()
LEASE = timedelta(minutes=10)
_FIRST_LETTERS = 400


def _owner() -> Column[str]:
    key = ForeignKey("chats.chat", ondelete="CASCADE", onupdate="CASCADE")
    return Column("chat", String(64), key, primary_key=True)


chats = Table(
    "chats",
    SCHEMA,
    Column("chat", String(64), primary_key=True),
    Column("lang", String(16), nullable=False, server_default="en"),
    Column("zone", String(64), nullable=False, server_default="UTC"),
    Column("hour", Integer, nullable=False, server_default="8"),
    Column("paused_reason", Text),
    Column("created", String(32), nullable=False),
)
follows = Table(
    "follows",
    SCHEMA,
    _owner(),
    Column("target", String(32), primary_key=True),
    Column("created", String(32), nullable=False),
)
contexts = Table(
    "contexts",
    SCHEMA,
    _owner(),
    Column("said", Text, nullable=False),
    Column("updated", String(32), nullable=False),
)
deliveries = Table(
    "deliveries",
    SCHEMA,
    _owner(),
    Column("day", Date, primary_key=True),
    Column("state", String(16), nullable=False, index=False),
    Column("message_id", String(64)),
    Column("content_hash", String(64)),
    Column("error", Text),
    Column("attempts", Integer, nullable=False, server_default="1"),
    Column("retry_at", String(32)),
    Column("updated", String(32), nullable=False),
)


class State(StrEnum):
    """How far the update of one chat and day has come."""

    DUE = "due"
    COMPOSED = "composed"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Chat:
    """How a chat wants to be spoken to, and when; `paused_reason` is None while it is active."""

    chat: str
    lang: str = "en"
    zone: str = "UTC"
    hour: int = 8
    paused_reason: str | None = None


@dataclass(frozen=True, slots=True)
class Follower:
    """An active chat with what it follows."""

    chat: Chat
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Delivery:
    """The update of one chat and day: its state, and the message it became."""

    chat: str
    day: date
    state: State
    message_id: str | None
    content_hash: str | None
    error: str | None
    attempts: int


def _utc(moment: datetime) -> str:
    """Fixed width, so that text order is time order in every database."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


class Store:
    """The state of the product; safe to call from several threads."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._clock = clock
        self._insert: Any = sqlite.insert if engine.name == "sqlite" else postgresql.insert

    @classmethod
    def open(cls, url: str, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> Store:
        """The store at an address, its schema brought up first.

        Raises:
            BriefingError: the database cannot be opened; the message says what to check.
        """
        return cls(open_database(url, SCHEMA), clock)

    def close(self) -> None:
        """Give back every connection."""
        self._engine.dispose()
