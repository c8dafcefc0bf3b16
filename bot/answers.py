"""Answers given: enough of each to open it again as it was; the newest, for a while."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, Engine, and_, delete, insert, select, update

from bot.migrations.tables import answers
from bot.outbox import utc_text

MOST_KEPT = 200
KEPT_FOR = timedelta(days=90)


class Verdict(StrEnum):
    """What a reader says of an answer."""

    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Asked:
    """What an answer was made of: asked again on the same day it gives the same figures.

    `kind` is the command, `text` what stood after it, `day` the day on which it was answered,
    `context` what a follow-up leaned on, `edition` and `currency` what the chat prefers.
    """

    kind: str
    text: str
    lang: str
    day: date
    context: str | None = None
    edition: str = "latest"
    currency: str = "USD"


@dataclass(frozen=True, slots=True)
class Given:
    """An answer that was given: its id, its chat, what it was made of, where it stands.

    `sent_as` are the ids of the messages that carry it.
    """

    id: str
    chat: str
    asked: Asked
    sent_as: tuple[str, ...] = ()
    verdict: Verdict | None = None


_COLUMNS = (
    answers.c.id, answers.c.chat, answers.c.kind, answers.c.text, answers.c.lang, answers.c.day,
    answers.c.context, answers.c.edition, answers.c.currency, answers.c.sent_as,
    answers.c.verdict,
)  # fmt: skip


class Answers:
    """The answers of a store; safe to call from several threads and processes."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._clock = clock

    def keep(self, chat: str, asked: Asked, asked_in: str | None = None) -> str:
        """Keep an answer of a chat that the store knows; returns its id, which nobody can guess.

        What is older than `KEPT_FOR`, or beyond the newest `MOST_KEPT` of the chat, goes.
        """
        key = secrets.token_urlsafe(9)
        row = {
            "id": key, "chat": chat, "kind": asked.kind, "text": asked.text, "lang": asked.lang,
            "day": asked.day, "context": asked.context, "edition": asked.edition,
            "currency": asked.currency, "asked_in": asked_in, "created": utc_text(self._clock()),
        }  # fmt: skip
        of_chat = answers.c.chat == chat
        surplus = (
            select(answers.c.created)
            .where(of_chat)
            .order_by(answers.c.created.desc())
            .offset(MOST_KEPT)
            .limit(1)
        )
        old = utc_text(self._clock() - KEPT_FOR)
        with self._engine.begin() as connection:
            connection.execute(insert(answers), row)
            connection.execute(delete(answers).where(answers.c.created < old))
            oldest = connection.scalar(surplus)
            if oldest is not None:
                connection.execute(
                    delete(answers).where(and_(of_chat, answers.c.created <= oldest))
                )
        return key

    def mark_sent(self, key: str, messages: tuple[str, ...]) -> None:
        """The answer stands in the chat as these messages."""
        self._set(answers.c.id == key, sent_as=f" {' '.join(messages)} ")

    def rate(self, key: str, chat: str, verdict: Verdict) -> bool:
        """Keep what the chat says of its answer; False where there is no such answer."""
        own = and_(answers.c.id == key, answers.c.chat == chat)
        return self._set(own, verdict=verdict.value) > 0

    def find(self, key: str) -> Given | None:
        """The answer with this id, whoever got it."""
        return self._one(answers.c.id == key)

    def sent_as(self, chat: str, message: str) -> Given | None:
        """The answer that a message of the chat carries."""
        holds = answers.c.sent_as.contains(f" {message} ", autoescape=True)
        return self._one(and_(answers.c.chat == chat, holds))

    def asked_in(self, chat: str, message: str) -> Given | None:
        """The newest answer to what was asked in a message of the chat."""
        return self._one(and_(answers.c.chat == chat, answers.c.asked_in == message))

    def last(self, chat: str) -> Given | None:
        """The newest answer of the chat."""
        return self._one(answers.c.chat == chat)

    def forget(self, key: str) -> None:
        """The answer is replaced by another."""
        with self._engine.begin() as connection:
            connection.execute(delete(answers).where(answers.c.id == key))

    def _set(self, which: ColumnElement[bool], **values: str) -> int:
        with self._engine.begin() as connection:
            return connection.execute(update(answers).where(which).values(**values)).rowcount

    def _one(self, which: ColumnElement[bool]) -> Given | None:
        wanted = select(*_COLUMNS).where(which).order_by(answers.c.created.desc()).limit(1)
        with self._engine.connect() as connection:
            row = connection.execute(wanted).one_or_none()
        if row is None:
            return None
        key, chat, *asked, sent_as, verdict = row
        found = Verdict(verdict) if verdict else None
        return Given(key, chat, Asked(*asked), tuple((sent_as or "").split()), found)
