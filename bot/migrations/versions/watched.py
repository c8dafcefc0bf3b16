"""Watched: what each address said last, and the statements that wait for a keeper's word."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the two tables."""
    op.create_table(
        "watched",
        sa.Column("address", sa.String(1000), primary_key=True),
        sa.Column("source", sa.String(64), nullable=False),
        sa.Column("etag", sa.Text, nullable=False, server_default=""),
        sa.Column("modified", sa.Text, nullable=False, server_default=""),
        sa.Column("failure", sa.Text, nullable=False, server_default=""),
        sa.Column("looked", sa.String(32), nullable=False),
    )
    op.create_table(
        "candidates",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("verdict", sa.String(8)),
        sa.Column("found", sa.String(32), nullable=False),
        sa.Column("judged", sa.String(32)),
    )


def downgrade() -> None:
    """Drop the two tables."""
    for table in ("candidates", "watched"):
        op.drop_table(table)
