"""The tables at the newest version: chats, what belongs to one, what models cost."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    false,
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
    Column("minute", Integer, nullable=False, server_default="0"),
    Column("paused_reason", Text),
    Column("active_from", String(32)),
    Column("changed", String(32)),
    Column("rhythm", String(16), nullable=False, server_default="daily"),
    Column("is_silent", Boolean, nullable=False, server_default=false()),
    Column("noted", Integer, nullable=False, server_default="0"),
    Column("topic", BigInteger),
    Column("created", String(32), nullable=False),
)
follows = Table(
    "follows",
    SCHEMA,
    _owner(),
    Column("target", String(32), primary_key=True),
    Column("created", String(32), nullable=False),
)
wishes = Table(
    "wishes",
    SCHEMA,
    _owner(),
    Column("wish", String(64), primary_key=True),
    Column("created", String(32), nullable=False),
)
proposals = Table(
    "proposals",
    SCHEMA,
    _owner(),
    Column("said", Text, nullable=False),
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
    Column("what", String(48), primary_key=True),
    Column("day", Date, nullable=False),
    Column("due_at", String(32), nullable=False),
    Column("state", String(16), nullable=False),
    Column("worker", String(36)),
    Column("message_id", String(200)),
    Column("content_hash", String(64)),
    Column("error", Text),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("retry_at", String(32)),
    Column("edition", String(64), nullable=False, server_default=""),
    Column("noted", Integer, nullable=False, server_default="0"),
    Column("updated", String(32), nullable=False),
    Index("deliveries_by_day", "day", "state"),
    Index("deliveries_by_chat", "chat", "state", "day"),
    Index("deliveries_by_state", "state", "updated"),
    Index("deliveries_by_content", "content_hash"),
)
workers = Table(
    "workers",
    SCHEMA,
    Column("id", String(36), primary_key=True),
    Column("seen", String(32), nullable=False),
)
told = Table(
    "told",
    SCHEMA,
    Column("content_hash", String(64), primary_key=True),
    Column("figure", String(120), primary_key=True),
    Column("day", Date, nullable=False),
    Index("told_by_figure", "figure"),
)
notices = Table(
    "notices",
    SCHEMA,
    Column("id", String(40), primary_key=True),
    Column("said", Text, nullable=False),
    Column("created", String(32), nullable=False),
)
preferences = Table(
    "preferences",
    SCHEMA,
    _owner(),
    Column("lang", String(16)),
    Column("currency", String(16), nullable=False, server_default="USD"),
    Column("edition", String(64), nullable=False, server_default="latest"),
    Column("form", String(16), nullable=False, server_default="classic"),
    Column("quiet_from", Integer),
    Column("quiet_to", Integer),
    Column("is_quiet", Boolean, nullable=False, server_default=false()),
)
answers = Table(
    "answers",
    SCHEMA,
    Column("id", String(16), primary_key=True),
    Column(
        "chat",
        String(64),
        ForeignKey("chats.chat", ondelete="CASCADE", onupdate="CASCADE"),
        nullable=False,
    ),
    Column("kind", String(16), nullable=False),
    Column("text", Text, nullable=False),
    Column("lang", String(16), nullable=False),
    Column("day", Date, nullable=False),
    Column("context", Text),
    Column("edition", String(64), nullable=False),
    Column("currency", String(16), nullable=False),
    Column("asked_in", String(32)),
    Column("sent_as", Text),
    Column("verdict", String(8)),
    Column("created", String(32), nullable=False),
    Index("answers_by_chat", "chat", "created"),
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
pictures = Table(
    "pictures",
    SCHEMA,
    Column("key", String(64), primary_key=True),
    Column("file", Text, nullable=False),
)
changes = Table(
    "changes",
    SCHEMA,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("key", String(160), nullable=False, unique=True),
    Column("body", Text),
    Column("noted", String(32), nullable=False),
)
watched = Table(
    "watched",
    SCHEMA,
    Column("address", String(1000), primary_key=True),
    Column("source", String(64), nullable=False),
    Column("etag", Text, nullable=False, server_default=""),
    Column("modified", Text, nullable=False, server_default=""),
    Column("failure", Text, nullable=False, server_default=""),
    Column("looked", String(32), nullable=False),
)
candidates = Table(
    "candidates",
    SCHEMA,
    Column("id", String(32), primary_key=True),
    Column("body", Text, nullable=False),
    Column("verdict", String(8)),
    Column("found", String(32), nullable=False),
    Column("judged", String(32)),
)
inbox = Table(
    "inbox",
    SCHEMA,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat", String(64), nullable=False),
    Column("body", Text, nullable=False),
    Column("print", String(64)),
    Column("stage", String(16), nullable=False),
    Column("worker", String(36), nullable=False),
    Column("answer", String(16)),
    Column("tries", Integer, nullable=False, server_default="1"),
    Column("arrived", String(32), nullable=False),
    Index("inbox_by_stage", "stage", "arrived"),
    Index("inbox_by_chat", "chat"),
)
"""Belongs to no row of `chats`: a chat that is not known yet may ask. See `bot/inbox.py`."""
