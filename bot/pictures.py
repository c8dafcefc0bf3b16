"""Pictures: which file at the messenger shows a content, so that it is uploaded once."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from bot.migrations.tables import pictures


class Pictures:
    """The pictures of a store; safe to call from several threads and processes."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._insert: Any = sqlite.insert if engine.name == "sqlite" else postgresql.insert

    def file(self, key: str) -> str | None:
        """The messenger's id of the file with this content, None where none is known."""
        wanted = select(pictures.c.file).where(pictures.c.key == key)
        with self._engine.connect() as connection:
            return connection.scalar(wanted)

    def keep(self, key: str, file: str) -> None:
        """Remember a file; a newer one takes the place of an older."""
        row = self._insert(pictures).values(key=key, file=file)
        with self._engine.begin() as connection:
            connection.execute(
                row.on_conflict_do_update(index_elements=["key"], set_={"file": file})
            )

    def drop(self, key: str) -> None:
        """Forget a file that the messenger no longer knows."""
        with self._engine.begin() as connection:
            connection.execute(delete(pictures).where(pictures.c.key == key))
