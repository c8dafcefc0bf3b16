"""What Alembic runs: the changes, in one transaction, on the connection it is handed."""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection


def _change(connection: Connection) -> None:
    schema = context.config.attributes["schema"]
    context.configure(connection=connection, target_metadata=schema, transactional_ddl=True)
    with context.begin_transaction():
        context.run_migrations()


_change(context.config.attributes["connection"])
