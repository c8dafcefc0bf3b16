"""First light: chats, what they follow, what was delivered, what was said."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the four tables."""
    op.create_table(
        "chats",
        sa.Column("chat", sa.String(64), primary_key=True),
        sa.Column("lang", sa.String(16), nullable=False, server_default="en"),
        sa.Column("zone", sa.String(64), nullable=False, server_default="UTC"),
        sa.Column("hour", sa.Integer, nullable=False, server_default="8"),
        sa.Column("paused_reason", sa.Text),
        sa.Column("created", sa.String(32), nullable=False),
        sa.CheckConstraint("hour BETWEEN 0 AND 23", name="hour_of_day"),
    )
    op.create_table(
        "follows",
        _chat(),
        sa.Column("target", sa.String(32), primary_key=True),
        sa.Column("created", sa.String(32), nullable=False),
    )
    op.create_table(
        "contexts",
        _chat(),
        sa.Column("said", sa.Text, nullable=False),
        sa.Column("updated", sa.String(32), nullable=False),
    )
    _create_deliveries()


def _create_deliveries() -> None:
    states = "'due', 'composed', 'sending', 'sent', 'unknown', 'failed'"
    op.create_table(
        "deliveries",
        _chat(),
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("message_id", sa.String(64)),
        sa.Column("content_hash", sa.String(64)),
        sa.Column("error", sa.Text),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="1"),
        sa.Column("retry_at", sa.String(32)),
        sa.Column("updated", sa.String(32), nullable=False),
        sa.CheckConstraint(f"state IN ({states})", name="known_state"),
    )
    op.create_index("deliveries_by_day", "deliveries", ["day", "state"])


def _chat() -> sa.Column[str]:
    """A row that belongs to a chat goes with it, and moves with it."""
    owner = sa.ForeignKey("chats.chat", ondelete="CASCADE", onupdate="CASCADE")
    return sa.Column("chat", sa.String(64), owner, primary_key=True)


def downgrade() -> None:
    """Drop the four tables."""
    for table in ("deliveries", "contexts", "follows", "chats"):
        op.drop_table(table)
