"""The purse: what models may still cost, for each chat and day; kept in the database."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Engine, Table, and_, case, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError

from bot.migrations.tables import chat_tokens, chats, model_days
from bot.outbox import utc_text
from retrieval.turn import Spent

_log = logging.getLogger(__name__)
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """Most tokens of a chat and of all chats on a UTC day, most USD on one; 0 is no limit."""

    chat_tokens: int = 0
    day_tokens: int = 0
    day_dollars: float = 0.0


class _UsedUp(Exception):
    """A budget does not hold what was asked for; the transaction is undone."""


class Purse:
    """Sets tokens aside before a call and books what it took after it, across processes.

    A process that dies in between leaves its reservation booked: a cap is never exceeded by
    more than what calls under way wrote beyond their own limit.
    """

    def __init__(self, engine: Engine, clock: Callable[[], datetime], limits: Limits) -> None:
        self._engine = engine
        self._clock = clock
        self._limits = limits
        self._insert: Any = sqlite.insert if engine.name == "sqlite" else postgresql.insert

    def reserve(self, chat: str, tokens: int, dollars: float) -> str | None:
        """Set so much aside for a chat ("" for nobody's); says why not where it is used up."""
        day = self._clock().date()
        limits = self._limits
        try:
            with self._engine.begin() as connection:
                self._open_day(connection, chat, day)
                caps = {"tokens": limits.day_tokens, "microdollars": _micro(limits.day_dollars)}
                what = {"tokens": tokens, "microdollars": _micro(dollars)}
                self._take(connection, model_days, _on(model_days, day), what, caps, "today")
                if chat:
                    own = and_(_on(chat_tokens, day), chat_tokens.c.chat == chat)
                    cap = {"tokens": limits.chat_tokens}
                    only = {"tokens": tokens}
                    self._take(connection, chat_tokens, own, only, cap, "of this chat for today")
        except _UsedUp as error:
            return str(error)
        except SQLAlchemyError as error:
            _log.warning("the model budget cannot be read: %s", type(error).__name__)
            return "the model budget cannot be read"
        return None

    def settle(self, chat: str, reserved: Spent, spent: Spent) -> None:
        """Book what a call took in place of what was set aside for it.

        What was set aside before midnight stays on its day. Where the database fails the
        reservation stays booked: the answer that was paid for is still given.
        """
        try:
            self._book(chat, reserved, spent)
        except SQLAlchemyError as error:
            _log.warning("what a model took cannot be booked: %s", type(error).__name__)

    def _book(self, chat: str, reserved: Spent, spent: Spent) -> None:
        day = self._clock().date()
        more = spent.tokens - reserved.tokens
        money = _micro(spent.dollars) - _micro(reserved.dollars)
        with self._engine.begin() as connection:
            self._open_day(connection, chat, day)
            own = and_(_on(chat_tokens, day), chat_tokens.c.chat == chat)
            connection.execute(
                update(model_days)
                .where(_on(model_days, day))
                .values(
                    tokens=_at_least_zero(model_days.c.tokens + more),
                    microdollars=_at_least_zero(model_days.c.microdollars + money),
                )
            )
            connection.execute(
                update(chat_tokens)
                .where(own)
                .values(tokens=_at_least_zero(chat_tokens.c.tokens + more))
            )

    def _open_day(self, connection: Connection, chat: str, day: date) -> None:
        """Rows to count in, at zero where there are none yet."""
        rows: list[tuple[Table, dict[str, Any]]] = [(model_days, {"day": day})]
        if chat:
            rows.append((chats, {"chat": chat, "created": utc_text(self._clock())}))
            rows.append((chat_tokens, {"chat": chat, "day": day}))
        for table, values in rows:
            connection.execute(self._insert(table).values(**values).on_conflict_do_nothing())

    def _take(
        self,
        connection: Connection,
        table: Table,
        row: Any,  # noqa: ANN401 - a condition
        amounts: dict[str, int],
        caps: dict[str, int],
        whose: str,
    ) -> None:
        """Add amounts to a row, all or none, as far as its caps hold them.

        Raises:
            _UsedUp: a cap does not.
        """
        room = [table.c[key] + amounts[key] <= cap for key, cap in caps.items() if cap]
        values = {key: table.c[key] + amount for key, amount in amounts.items()}
        done = connection.execute(update(table).where(row, *room).values(**values))
        if done.rowcount != 1:
            raise _UsedUp(f"the model budget {whose} is used up")


def _on(table: Table, day: date) -> Any:  # noqa: ANN401 - a condition
    return table.c.day == day


def _at_least_zero(count: Any) -> Any:  # noqa: ANN401 - expressions of SQL
    return case((count < 0, 0), else_=count)


def _micro(dollars: float) -> int:
    return round(dollars * _MILLION)
