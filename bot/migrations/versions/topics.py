"""Topics: in which topic of a group its updates stand."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    op.add_column("chats", sa.Column("topic", sa.BigInteger))


def downgrade() -> None:
    """Drop it."""
    op.drop_column("chats", "topic")
