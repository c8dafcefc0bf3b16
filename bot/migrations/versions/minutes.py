"""Minutes: an update may come at half past an hour, or at any other minute."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the minute; what was chosen until now are full hours."""
    op.add_column("chats", sa.Column("minute", sa.Integer, nullable=False, server_default="0"))


def downgrade() -> None:
    """Drop the minute."""
    op.drop_column("chats", "minute")
