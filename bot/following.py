"""Following: which chats get updates, of what, when; and which of them rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Engine, Row, and_, case, delete, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.migrations.tables import chats, follows
from bot.outbox import LONGEST_ERROR, utc_text
from bot.schedule import Follower

ASKED = "asked"
"""Why a chat rests that has asked for a pause: only asking again ends it."""


class Following:
    """What chats of a store follow; safe to call from several threads and processes."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._clock = clock
        self._insert: Any = sqlite.insert if engine.name == "sqlite" else postgresql.insert

    def follow(self, chat: str, targets: Iterable[str]) -> None:
        """Follow these country codes, group keys or "all" as well; a paused chat resumes.

        A chat that followed nothing until now gets its first update when its hour comes next.
        """
        moment = utc_text(self._clock())
        rows = [{"chat": chat, "target": key, "created": moment} for key in dict.fromkeys(targets)]
        follows_something = select(follows.c.chat).where(follows.c.chat == chat).exists()
        is_new = or_(chats.c.paused_reason.is_not(None), ~follows_something)
        known = update(chats).where(chats.c.chat == chat)
        with self._engine.begin() as connection:
            row = self._insert(chats).values(chat=chat, created=moment, active_from=moment)
            connection.execute(row.on_conflict_do_nothing(index_elements=["chat"]))
            connection.execute(known.where(is_new).values(active_from=moment, paused_reason=None))
            if rows:
                connection.execute(self._insert(follows).on_conflict_do_nothing(), rows)

    def unfollow(self, chat: str, targets: Iterable[str] | None = None) -> tuple[str, ...]:
        """Stop following these, or everything; returns what was followed until now."""
        gone = follows.c.chat == chat
        if targets is not None:
            gone = and_(gone, follows.c.target.in_(tuple(targets)))
        with self._engine.begin() as connection:
            rows = connection.execute(delete(follows).where(gone).returning(follows.c.target))
            return tuple(sorted(rows.scalars()))

    def follows(self, chat: str) -> tuple[str, ...]:
        """What the chat follows, in the order in which it began."""
        wanted = select(follows.c.target).where(follows.c.chat == chat)
        with self._engine.connect() as connection:
            ordered = wanted.order_by(follows.c.created, follows.c.target)
            return tuple(connection.scalars(ordered))

    def pause(self, chat: str, reason: str) -> None:
        """Send nothing to the chat until it is heard of again; what it follows is kept."""
        known = update(chats).where(chats.c.chat == chat)
        with self._engine.begin() as connection:
            connection.execute(known.values(paused_reason=reason[:LONGEST_ERROR]))

    def resume(self, chat: str, *, is_asked: bool = False) -> bool:
        """Send to the chat again from its next hour on; whether it was paused.

        A pause that was asked for ends only when that is asked for too.
        """
        paused = and_(chats.c.chat == chat, chats.c.paused_reason.is_not(None))
        if not is_asked:
            paused = and_(paused, chats.c.paused_reason != ASKED)
        values = {"paused_reason": None, "active_from": utc_text(self._clock())}
        with self._engine.begin() as connection:
            return connection.execute(update(chats).where(paused).values(values)).rowcount > 0

    def followers(self) -> list[Follower]:
        """Every active chat that follows something."""
        return self._read(chats.c.paused_reason.is_(None))

    def follower(self, chat: str) -> Follower | None:
        """An active chat that follows something, or None."""
        found = self._read(and_(chats.c.chat == chat, chats.c.paused_reason.is_(None)))
        return found[0] if found else None

    def number(self) -> tuple[int, int]:
        """How many chats follow something and get it, and how many of those rest."""
        wanted = (
            select(chats.c.chat, case((chats.c.paused_reason.is_(None), 1), else_=0))
            .join(follows, follows.c.chat == chats.c.chat)
            .distinct()
        )
        with self._engine.connect() as connection:
            rows = connection.execute(wanted).all()
        active = sum(row[1] for row in rows)
        return active, len(rows) - active

    def _read(self, which: Any) -> list[Follower]:  # noqa: ANN401 - SQLAlchemy's own type says no more
        kept = chats.c
        wanted = (
            select(
                kept.chat, kept.lang, kept.zone, kept.hour, kept.active_from, kept.changed,
                follows.c.target,
            )
            .join(follows, follows.c.chat == kept.chat)
            .where(which)
            .order_by(kept.chat, follows.c.created, follows.c.target)
        )  # fmt: skip
        with self._engine.connect() as connection:
            rows = connection.execute(wanted).all()
        return [_follower(tuple(of_chat)) for _, of_chat in groupby(rows, key=lambda row: row.chat)]


def _follower(rows: Sequence[Row[Any, Any, Any, Any, Any, Any, Any]]) -> Follower:
    first = rows[0]
    return Follower(
        first.chat,
        first.lang,
        first.zone,
        first.hour,
        tuple(row.target for row in rows),
        _moment(first.active_from),
        _moment(first.changed),
    )


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
