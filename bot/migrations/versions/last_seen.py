"""Last seen: what a chat has received lately is found without looking at everybody's messages."""

from __future__ import annotations

from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the index."""
    op.create_index("deliveries_by_chat", "deliveries", ["chat", "state", "day"])


def downgrade() -> None:
    """Drop the index."""
    op.drop_index("deliveries_by_chat", table_name="deliveries")
