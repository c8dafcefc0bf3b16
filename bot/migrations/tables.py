"""The tables at the newest version: chats, follows, contexts, deliveries, what models cost."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

SCHEMA = MetaData()


def _owner() -> Column[str]:
    """A row that belongs to a chat goes with it, and moves with it."""
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
    Column("state", String(16), nullable=False),
    Column("message_id", String(64)),
    Column("content_hash", String(64)),
    Column("error", Text),
    Column("attempts", Integer, nullable=False, server_default="1"),
    Column("retry_at", String(32)),
    Column("updated", String(32), nullable=False),
    Index("deliveries_by_day", "day", "state"),
)
chat_tokens = Table(
    "chat_tokens",
    SCHEMA,
    _owner(),
    Column("day", Date, primary_key=True),
    Column("tokens", BigInteger, nullable=False, server_default="0"),
)
model_days = Table(
    "model_days",
    SCHEMA,
    Column("day", Date, primary_key=True),
    Column("tokens", BigInteger, nullable=False, server_default="0"),
    Column("microdollars", BigInteger, nullable=False, server_default="0"),
)
