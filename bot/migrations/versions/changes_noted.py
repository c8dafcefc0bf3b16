"""Changes noted: what became new and when, and what each update told of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table of changes; each update remembers its edition and its newest change."""
    op.create_table(
        "changes",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("key", sa.String(160), nullable=False, unique=True),
        sa.Column("body", sa.Text),
        sa.Column("noted", sa.String(32), nullable=False),
    )
    edition = sa.Column("edition", sa.String(64), nullable=False, server_default="")
    op.add_column("deliveries", edition)
    op.add_column("deliveries", sa.Column("noted", sa.Integer, nullable=False, server_default="0"))


def downgrade() -> None:
    """Drop both."""
    op.drop_column("deliveries", "noted")
    op.drop_column("deliveries", "edition")
    op.drop_table("changes")
