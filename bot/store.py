"""The store: who follows what, what was sent, what was said; SQLite or PostgreSQL by address."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Engine, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.answers import Answers, Asked
from bot.chronicle import Chronicle
from bot.following import Following
from bot.inbox import Inbox
from bot.lookout import Lookout
from bot.migrations.tables import SCHEMA, chats, contexts, inbox
from bot.migrations.upgrade import open_database
from bot.outbox import Outbox, utc_text
from bot.pictures import Pictures
from bot.preferences import Choices, Preferences
from bot.purse import Limits, Purse
from bot.schedule import Follower
from bot.told import Told
from bot.workers import Workers
from knowledge.errors import BadInput


@dataclass(frozen=True, slots=True)
class Chat:
    """How a chat wants to be spoken to, and when; `paused_reason` is None while it is active."""

    chat: str
    lang: str = "en"
    zone: str = "UTC"
    hour: int = 8
    paused_reason: str | None = None
    minute: int = 0

    @property
    def time(self) -> str:
        """When its updates come, such as "8:00"."""
        return f"{self.hour}:{self.minute:02}"


def now() -> datetime:
    """The time, with its zone."""
    return datetime.now(UTC)


def find_zone(name: str) -> ZoneInfo:
    """The IANA time zone of this name.

    Raises:
        BadInput: there is no such zone.
    """
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise BadInput(f'"{name[:40]}" is no time zone; write one such as Europe/Warsaw.') from None


class Store:
    """The state of the product; safe to call from several threads."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime] = now) -> None:
        self._engine = engine
        self._clock = clock
        self.outbox = Outbox(engine, clock)
        self.inbox = Inbox(engine, clock)
        self.following = Following(engine, clock)
        self.workers = Workers(engine, now)
        self.told = Told(engine)
        self.answers = Answers(engine, clock)
        self.chronicle = Chronicle(engine, clock)
        self.lookout = Lookout(engine, clock)
        self.pictures = Pictures(engine)
        self._choices = Choices(engine)
        self._insert: Any = sqlite.insert if engine.name == "sqlite" else postgresql.insert

    @classmethod
    def open(cls, url: str, clock: Callable[[], datetime] = now) -> Store:
        """The store at an address, its schema brought up first.

        Raises:
            BriefingError: the database cannot be opened; the message says what to check.
        """
        return cls(open_database(url, SCHEMA), clock)

    def purse(self, limits: Limits) -> Purse:
        """What models may still cost, counted in the same database."""
        return Purse(self._engine, self._clock, limits)

    @property
    def is_file(self) -> bool:
        """Whether it is a file of one process, and no server that several share."""
        return self._engine.name == "sqlite"

    def close(self) -> None:
        """Give back every connection."""
        self._engine.dispose()

    # Chats

    def chat(self, chat: str) -> Chat:
        """How this chat wants it; the defaults for one never seen."""
        kept = chats.c
        wanted = select(kept.chat, kept.lang, kept.zone, kept.hour, kept.paused_reason, kept.minute)
        with self._engine.connect() as connection:
            row = connection.execute(wanted.where(chats.c.chat == chat)).one_or_none()
        return Chat(chat) if row is None else Chat(*row)

    def set_lang(self, chat: str, lang: str) -> None:
        """Speak this language to the chat."""
        self._keep(chat, lang=lang)

    def set_hour(self, chat: str, hour: int, minute: int = 0) -> None:
        """Send the chat's updates at this local hour and minute.

        Raises:
            BadInput: the hour is not 0 to 23, or the minute not 0 to 59.
        """
        if not (0 <= hour <= 23 and 0 <= minute <= 59):
            raise BadInput(f"{hour} is no hour of the day; give one from 0 to 23.")
        self._keep(chat, hour=hour, minute=minute, changed=utc_text(self._clock()))

    def set_zone(self, chat: str, zone: str) -> None:
        """Count the chat's hours in this IANA time zone.

        Raises:
            BadInput: there is no such zone.
        """
        self._keep(chat, zone=find_zone(zone).key, changed=utc_text(self._clock()))

    def pause(self, chat: str, reason: str) -> None:
        """Send nothing to the chat until it is heard of again; what it follows is kept."""
        self.following.pause(chat, reason)

    def resume(self, chat: str) -> None:
        """Send to the chat again; nothing happens where it was not paused, or asked for it."""
        self.following.resume(chat)

    def move(self, old: str, new: str) -> None:
        """A group became another chat: all that is kept goes with it."""
        known = select(chats.c.chat).where(chats.c.chat == old).exists()
        with self._engine.begin() as connection:
            connection.execute(delete(chats).where(chats.c.chat == new, known))
            for table in (chats, inbox):
                connection.execute(update(table).where(table.c.chat == old).values(chat=new))

    def preferences(self, chat: str) -> Preferences:
        """What the chat has chosen."""
        return self._choices.of(chat)

    def prefer(self, chat: str, chosen: Preferences) -> None:
        """Keep what the chat has chosen; its daily update speaks the chosen language too."""
        self._keep(chat, **({} if chosen.lang is None else {"lang": chosen.lang}))
        self._choices.keep(chat, chosen)

    def forget(self, chat: str) -> None:
        """Delete everything about the chat: every table's rows go with their owner."""
        with self._engine.begin() as connection:
            for table in (chats, inbox):
                connection.execute(delete(table).where(table.c.chat == chat))

    def everything(self, chat: str) -> dict[str, list[dict[str, Any]]]:
        """All rows about the chat, by table; empty lists where there is nothing."""
        found = {}
        with self._engine.connect() as connection:
            for table in (item for item in SCHEMA.sorted_tables if "chat" in item.c):
                rows = connection.execute(select(table).where(table.c.chat == chat)).mappings()
                found[table.name] = [dict(row) for row in rows]
        return found

    def _keep(self, chat: str, **values: str | int | None) -> None:
        with self._engine.begin() as connection:
            connection.execute(self._chat_row(chat, values))

    def _chat_row(self, chat: str, values: dict[str, str | int | None]) -> Any:  # noqa: ANN401 - one of two dialects
        row = self._insert(chats).values(chat=chat, created=utc_text(self._clock()), **values)
        if not values:
            return row.on_conflict_do_nothing(index_elements=["chat"])
        return row.on_conflict_do_update(index_elements=["chat"], set_=values)

    # What is followed

    def follow(self, chat: str, targets: Iterable[str], topic: int | None = None) -> None:
        """Follow these country codes, group keys or "all" as well; a paused chat resumes.

        Its updates go to this topic of it, or to its main room.
        """
        self.following.follow(chat, targets, topic=topic)

    def unfollow(self, chat: str, targets: Iterable[str] | None = None) -> tuple[str, ...]:
        """Stop following these, or everything; returns what was followed until now."""
        return self.following.unfollow(chat, targets)

    def follows(self, chat: str) -> tuple[str, ...]:
        """What the chat follows, in the order in which it began."""
        return self.following.follows(chat)

    def followers(self) -> list[Follower]:
        """Every active chat that follows something."""
        return self.following.followers()

    def follower(self, chat: str) -> Follower | None:
        """An active chat that follows something, or None."""
        return self.following.follower(chat)

    # What was said

    def keep_answer(self, chat: str, asked: Asked, asked_in: str | None = None) -> str:
        """Keep an answer given to the chat; returns its id."""
        self._keep(chat)
        return self.answers.keep(chat, asked, asked_in)

    def context(self, chat: str) -> str | None:
        """What `remember` kept for the chat, or None."""
        wanted = select(contexts.c.said).where(contexts.c.chat == chat)
        with self._engine.connect() as connection:
            return connection.scalar(wanted)

    def remember(self, chat: str, said: str) -> None:
        """Keep the last exchange of the chat, in place of the one before."""
        values = {"said": said, "updated": utc_text(self._clock())}
        row = self._insert(contexts).values(chat=chat, **values)
        with self._engine.begin() as connection:
            connection.execute(self._chat_row(chat, {}))
            connection.execute(row.on_conflict_do_update(index_elements=["chat"], set_=values))
