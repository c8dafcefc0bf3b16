"""What models cost: tokens of each chat and day, tokens and money of each day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the two tables."""
    owner = sa.ForeignKey("chats.chat", ondelete="CASCADE", onupdate="CASCADE")
    op.create_table(
        "chat_tokens",
        sa.Column("chat", sa.String(64), owner, primary_key=True),
        sa.Column("day", sa.Date, primary_key=True),
        _count("tokens"),
    )
    op.create_table(
        "model_days",
        sa.Column("day", sa.Date, primary_key=True),
        _count("tokens"),
        _count("microdollars"),
    )


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=False, server_default="0")


def downgrade() -> None:
    """Drop the two tables."""
    for table in ("model_days", "chat_tokens"):
        op.drop_table(table)
