"""Updates known: by what one that was answered is told from another with the same number."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; what was kept before is known by its number alone."""
    op.add_column("inbox", sa.Column("print", sa.String(64)))


def downgrade() -> None:
    """Drop the column."""
    op.drop_column("inbox", "print")
