"""Answers given: what was answered and how each chat wants it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the two tables."""
    op.create_table(
        "preferences",
        sa.Column("chat", sa.String(64), _owner(), primary_key=True),
        sa.Column("lang", sa.String(16)),
        sa.Column("currency", sa.String(16), nullable=False, server_default="USD"),
        sa.Column("edition", sa.String(64), nullable=False, server_default="latest"),
        sa.Column("form", sa.String(16), nullable=False, server_default="classic"),
        sa.Column("quiet_from", sa.Integer),
        sa.Column("quiet_to", sa.Integer),
        sa.Column("is_quiet", sa.Boolean, nullable=False, server_default=sa.false()),
    )
    op.create_table(
        "answers",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("chat", sa.String(64), _owner(), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("lang", sa.String(16), nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("context", sa.Text),
        sa.Column("edition", sa.String(64), nullable=False),
        sa.Column("currency", sa.String(16), nullable=False),
        sa.Column("asked_in", sa.String(32)),
        sa.Column("sent_as", sa.Text),
        sa.Column("verdict", sa.String(8)),
        sa.Column("created", sa.String(32), nullable=False),
    )
    op.create_index("answers_by_chat", "answers", ["chat", "created"])


def _owner() -> sa.ForeignKey:
    """A row that belongs to a chat goes with it, and moves with it."""
    return sa.ForeignKey("chats.chat", ondelete="CASCADE", onupdate="CASCADE")


def downgrade() -> None:
    """Drop the two tables."""
    for table in ("answers", "preferences"):
        op.drop_table(table)
