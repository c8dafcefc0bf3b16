"""Rhythms: how often a chat wants its updates, what it wishes to be told, what it is asked."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and create the two tables."""
    op.add_column(
        "chats", sa.Column("rhythm", sa.String(16), nullable=False, server_default="daily")
    )
    silent = sa.Column("is_silent", sa.Boolean, nullable=False, server_default=sa.false())
    op.add_column("chats", silent)
    op.add_column("chats", sa.Column("noted", sa.Integer, nullable=False, server_default="0"))
    op.create_table(
        "wishes",
        sa.Column("chat", sa.String(64), _owner(), primary_key=True),
        sa.Column("wish", sa.String(64), primary_key=True),
        sa.Column("created", sa.String(32), nullable=False),
    )
    op.create_table(
        "proposals",
        sa.Column("chat", sa.String(64), _owner(), primary_key=True),
        sa.Column("said", sa.Text, nullable=False),
        sa.Column("created", sa.String(32), nullable=False),
    )


def _owner() -> sa.ForeignKey:
    """A row that belongs to a chat goes with it, and moves with it."""
    return sa.ForeignKey("chats.chat", ondelete="CASCADE", onupdate="CASCADE")


def downgrade() -> None:
    """Drop what is new."""
    for table in ("proposals", "wishes"):
        op.drop_table(table)
    for name in ("rhythm", "is_silent", "noted"):
        op.drop_column("chats", name)
