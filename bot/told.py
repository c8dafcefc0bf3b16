"""Told: which published figures each content of an update held, so that a wrong one is traced."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Engine, and_, delete, or_, select
from sqlalchemy.dialects import postgresql, sqlite

from bot.migrations.tables import deliveries, notices, told
from bot.outbox import State, utc_text


@dataclass(frozen=True, slots=True)
class Received:
    """A message that arrived: whose, of which day, as which message."""

    chat: str
    day: date
    message_id: str


class Told:
    """The figures told by a store's messages; safe to call from several threads and processes."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._insert: Any = sqlite.insert if engine.name == "sqlite" else postgresql.insert

    def keep(self, content: str, figures: Iterable[str], day: date) -> None:
        """Remember what a content tells: keys of figures, as `bot.digest.figure_key` words."""
        rows = [{"content_hash": content, "figure": key, "day": day} for key in set(figures)]
        if rows:
            with self._engine.begin() as connection:
                connection.execute(self._insert(told).on_conflict_do_nothing(), rows)

    def who(self, figure: str) -> list[Received]:
        """Who received a figure, were it in part, and as which messages; oldest first."""
        kept = deliveries.c
        same = and_(told.c.content_hash == kept.content_hash, told.c.figure == figure)
        wanted = (
            select(kept.chat, kept.day, kept.message_id)
            .join(told, same)
            .where(or_(kept.state.in_((State.SENT, State.UNKNOWN)), kept.message_id.is_not(None)))
            .order_by(kept.day, kept.chat)
        )
        with self._engine.connect() as connection:
            rows = connection.execute(wanted).all()
        return [Received(row.chat, row.day, row.message_id or "") for row in rows]

    def span(self, chat: str, day: date) -> tuple[int | None, int | None]:
        """The changes that the update of a day told: after which number, up to which.

        None in the first place where no update had arrived before, in the second where this
        one is not known.
        """
        kept = deliveries.c
        has_arrived = or_(kept.state == State.SENT, kept.day == day)
        wanted = (
            select(kept.day, kept.noted)
            .where(kept.chat == chat, kept.day <= day, kept.what.like("____-__-__"), has_arrived)
            .order_by(kept.day.desc())
            .limit(2)
        )
        with self._engine.connect() as connection:
            rows = list(connection.execute(wanted))
        own = rows.pop(0).noted if rows and rows[0].day == day else None
        return (rows[0].noted if rows else None), own

    def is_announced(self, name: str) -> bool:
        """Whether this correction was announced before."""
        with self._engine.connect() as connection:
            found = connection.scalar(select(notices.c.id).where(notices.c.id == name))
        return found is not None

    def announce(self, name: str, said: str, moment: datetime) -> None:
        """This correction is announced."""
        row = self._insert(notices).values(id=name, said=said, created=utc_text(moment))
        with self._engine.begin() as connection:
            connection.execute(row.on_conflict_do_nothing())

    def forget(self, before: date) -> int:
        """Drop what contents of days before this one told; returns how many figures."""
        with self._engine.begin() as connection:
            return connection.execute(delete(told).where(told.c.day < before)).rowcount
