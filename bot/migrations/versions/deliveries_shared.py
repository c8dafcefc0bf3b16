"""Deliveries shared by processes: messages of any kind, who sends them, which figures they told."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_STATES = "'due', 'composed', 'sending', 'sent', 'unknown', 'failed', 'skipped'"


def upgrade() -> None:
    """Key deliveries by what is delivered; create workers, notices and the figures told."""
    op.drop_index("deliveries_by_day", "deliveries")
    op.rename_table("deliveries", "deliveries_of_days")
    _create_deliveries()
    op.execute(
        "INSERT INTO deliveries (chat, what, day, due_at, state, worker, message_id, content_hash,"
        " error, attempts, retry_at, updated) SELECT chat, CAST(day AS VARCHAR(10)), day, updated,"
        " state, '', message_id, content_hash, error, attempts, retry_at, updated"
        " FROM deliveries_of_days"
    )
    op.drop_table("deliveries_of_days")
    for name in ("active_from", "changed"):
        op.add_column("chats", sa.Column(name, sa.String(32)))
    op.create_table(
        "workers",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("seen", sa.String(32), nullable=False),
    )
    op.create_table(
        "told",
        sa.Column("content_hash", sa.String(64), primary_key=True),
        sa.Column("figure", sa.String(120), primary_key=True),
        sa.Column("day", sa.Date, nullable=False),
    )
    op.create_index("told_by_figure", "told", ["figure"])
    op.create_table(
        "notices",
        sa.Column("id", sa.String(40), primary_key=True),
        sa.Column("said", sa.Text, nullable=False),
        sa.Column("created", sa.String(32), nullable=False),
    )


def _create_deliveries() -> None:
    owner = sa.ForeignKey("chats.chat", ondelete="CASCADE", onupdate="CASCADE")
    op.create_table(
        "deliveries",
        sa.Column("chat", sa.String(64), owner, primary_key=True),
        sa.Column("what", sa.String(48), primary_key=True),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("due_at", sa.String(32), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("worker", sa.String(36)),
        sa.Column("message_id", sa.String(200)),
        sa.Column("content_hash", sa.String(64)),
        sa.Column("error", sa.Text),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
        sa.Column("retry_at", sa.String(32)),
        sa.Column("updated", sa.String(32), nullable=False),
        sa.CheckConstraint(f"state IN ({_STATES})", name="state_of_delivery"),
    )
    op.create_index("deliveries_by_day", "deliveries", ["day", "state"])
    op.create_index("deliveries_by_state", "deliveries", ["state", "updated"])
    op.create_index("deliveries_by_content", "deliveries", ["content_hash"])


def downgrade() -> None:
    """Drop what is new; the deliveries of days stay in the old table."""
    for table in ("notices", "told", "workers"):
        op.drop_table(table)
    for name in ("active_from", "changed"):
        op.drop_column("chats", name)
    op.drop_table("deliveries")
    owner = sa.ForeignKey("chats.chat", ondelete="CASCADE", onupdate="CASCADE")
    op.create_table(
        "deliveries",
        sa.Column("chat", sa.String(64), owner, primary_key=True),
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("message_id", sa.String(64)),
        sa.Column("content_hash", sa.String(64)),
        sa.Column("error", sa.Text),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="1"),
        sa.Column("retry_at", sa.String(32)),
        sa.Column("updated", sa.String(32), nullable=False),
    )
    op.create_index("deliveries_by_day", "deliveries", ["day", "state"])
