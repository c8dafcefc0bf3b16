"""Updates kept: what was fetched and is not answered yet."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "inbox",
        sa.Column("update_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("chat", sa.String(64), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("stage", sa.String(16), nullable=False),
        sa.Column("worker", sa.String(36), nullable=False),
        sa.Column("answer", sa.String(16)),
        sa.Column("tries", sa.Integer, nullable=False, server_default="1"),
        sa.Column("arrived", sa.String(32), nullable=False),
    )
    op.create_index("inbox_by_stage", "inbox", ["stage", "arrived"])
    op.create_index("inbox_by_chat", "inbox", ["chat"])


def downgrade() -> None:
    """Drop the table."""
    op.drop_table("inbox")
