"""Following: which chats get updates, of what, when; and which of them rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Engine,
    Table,
    and_,
    bindparam,
    case,
    delete,
    false,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from bot.migrations.tables import changes, chats, follows, preferences, proposals, wishes
from bot.outbox import LONGEST_ERROR, utc_text
from bot.preferences import Preferences
from bot.schedule import Follower, zone_of
from bot.wishes import Rhythm, Wish

_BETWEEN = ","
ASKED = "asked"
"""Why a chat rests that has asked for a pause: only asking again ends it."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How an update comes: without a sound (always so, or at this hour), in which topic.

    `lang` is the language that the chat is spoken to in.
    """

    is_silent: bool = False
    topic: int | None = None
    lang: str = "en"


class Following:
    """What chats of a store follow; safe to call from several threads and processes."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._clock = clock
        self._insert: Any = sqlite.insert if engine.name == "sqlite" else postgresql.insert

    def follow(
        self,
        chat: str,
        targets: Iterable[str] = (),
        wished: Iterable[Wish] = (),
        topic: int | None = None,
    ) -> None:
        """Follow these country codes, group keys or "all" as well, wish this too; a pause ends.

        Updates go to this topic of the chat from now on, or to its main room. A chat that
        followed nothing until now gets its first update when its hour comes next.
        """
        moment = utc_text(self._clock())
        rows = [{"chat": chat, "target": key, "created": moment} for key in dict.fromkeys(targets)]
        newest = select(func.coalesce(func.max(changes.c.id), 0)).scalar_subquery()
        fresh = {"active_from": moment, "noted": newest}
        follows_something = select(follows.c.chat).where(follows.c.chat == chat).exists()
        wishes_something = select(wishes.c.chat).where(wishes.c.chat == chat).exists()
        has_nothing = and_(~follows_something, ~wishes_something)
        is_new = or_(chats.c.paused_reason.is_not(None), has_nothing)
        known = update(chats).where(chats.c.chat == chat)
        with self._engine.begin() as connection:
            row = self._insert(chats).values(chat=chat, created=moment, **fresh)
            connection.execute(row.on_conflict_do_nothing(index_elements=["chat"]))
            connection.execute(known.values(topic=topic))
            connection.execute(known.where(is_new).values(paused_reason=None, **fresh))
            if rows:
                connection.execute(self._insert(follows).on_conflict_do_nothing(), rows)
            hopes = [{"chat": chat, "wish": str(wish), "created": moment} for wish in wished]
            if hopes:
                connection.execute(self._insert(wishes).on_conflict_do_nothing(), hopes)

    def want(self, chat: str, *, rhythm: Rhythm | None = None, silent: bool | None = None) -> None:
        """Keep how often, and whether without a sound, a known chat wants its updates."""
        given: dict[str, Any] = {} if rhythm is None else {"rhythm": str(rhythm)}
        given |= {} if silent is None else {"is_silent": silent}
        if given:
            with self._engine.begin() as connection:
                connection.execute(update(chats).where(chats.c.chat == chat).values(given))

    def keep_rhythm(self, chat: str, rhythm: Rhythm) -> None:
        """Keep how often a chat, known or not, wants its updates."""
        row = self._insert(chats).values(chat=chat, created=utc_text(self._clock()))
        with self._engine.begin() as connection:
            connection.execute(row.on_conflict_do_nothing(index_elements=["chat"]))
        self.want(chat, rhythm=rhythm)

    def leave_topic(self, chat: str) -> None:
        """Updates go to the chat's main room from now on."""
        with self._engine.begin() as connection:
            connection.execute(update(chats).where(chats.c.chat == chat).values(topic=None))

    def manner(self, chat: str, moment: datetime) -> Manner:
        """How an update at this moment comes."""
        with self._engine.connect() as connection:
            row = connection.execute(_MANNER, {"of_chat": chat}).one_or_none()
        if row is None:
            return Manner()
        chosen = Preferences(
            is_quiet=bool(row.is_quiet), quiet_from=row.quiet_from, quiet_to=row.quiet_to
        )
        local = moment.astimezone(zone_of(row.zone))
        return Manner(bool(row.is_silent) or chosen.is_silent(local), row.topic, row.lang)

    def is_silent(self, chat: str) -> bool:
        """Whether the chat wants its updates without a sound."""
        with self._engine.connect() as connection:
            return bool(connection.scalar(select(chats.c.is_silent).where(chats.c.chat == chat)))

    def rhythm(self, chat: str) -> Rhythm:
        """How often the chat wants its updates."""
        with self._engine.connect() as connection:
            found = connection.scalar(select(chats.c.rhythm).where(chats.c.chat == chat))
        return Rhythm.read(found or "daily")

    def wishes(self, chat: str) -> tuple[Wish, ...]:
        """What the chat wants to be told when it happens, oldest first."""
        wanted = select(wishes.c.wish).where(wishes.c.chat == chat)
        with self._engine.connect() as connection:
            rows = connection.scalars(wanted.order_by(wishes.c.created, wishes.c.wish))
            return tuple(map(Wish.read, rows))

    def propose(self, chat: str, said: str) -> None:
        """Keep what the chat is asked to confirm, in place of what it was asked before."""
        moment = utc_text(self._clock())
        values = {"said": said, "created": moment}
        row = self._insert(proposals).values(chat=chat, **values)
        with self._engine.begin() as connection:
            known = self._insert(chats).values(chat=chat, created=moment)
            connection.execute(known.on_conflict_do_nothing(index_elements=["chat"]))
            connection.execute(row.on_conflict_do_update(index_elements=["chat"], set_=values))

    def proposed(self, chat: str) -> str | None:
        """What the chat was asked to confirm; asked for once, it is gone."""
        gone = delete(proposals).where(proposals.c.chat == chat).returning(proposals.c.said)
        with self._engine.begin() as connection:
            return connection.execute(gone).scalar()

    def unfollow(self, chat: str, targets: Iterable[str] | None = None) -> tuple[str, ...]:
        """Stop following these, or everything; returns what was followed until now."""
        targets = None if targets is None else tuple(targets)
        gone = follows.c.chat == chat
        if targets is not None:
            gone = and_(gone, follows.c.target.in_(targets))
        wished = wishes.c.chat == chat
        if targets is not None:
            places = (wishes.c.wish.like(f"%:{key}:%") for key in targets)
            wished = and_(wished, or_(false(), *places))
        with self._engine.begin() as connection:
            rows = connection.execute(delete(follows).where(gone).returning(follows.c.target))
            found = set(rows.scalars())
            dropped = connection.execute(delete(wishes).where(wished).returning(wishes.c.wish))
            found |= {Wish.read(text).place for text in dropped.scalars()}
            return tuple(sorted(found))

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
        with self._engine.connect() as connection:
            if connection.execute(select(chats.c.chat).where(paused)).first() is None:
                return False  # the usual case need not wait for its turn to write
        values = {"paused_reason": None, "active_from": utc_text(self._clock())}
        with self._engine.begin() as connection:
            return connection.execute(update(chats).where(paused).values(values)).rowcount > 0

    def followers(self) -> list[Follower]:
        """Every active chat that follows something."""
        with self._engine.connect() as connection:
            return list(map(_follower, connection.execute(_FOLLOWERS)))

    def follower(self, chat: str) -> Follower | None:
        """An active chat that follows something, or None."""
        return self._one(_FOLLOWER, chat)

    def anyone(self, chat: str) -> Follower | None:
        """An active chat, whatever it follows; None where it rests or is unknown."""
        return self._one(_ANYONE, chat)

    def operator(self, chat: str) -> Follower | None:
        """An operator's chat, also where it has asked for a pause of its updates."""
        return self._one(_OPERATOR, chat)

    def number(self) -> tuple[int, int]:
        """How many chats follow something and get it, and how many of those rest."""
        is_active = case((chats.c.paused_reason.is_(None), 1), else_=0)
        with self._engine.connect() as connection:
            rows = connection.execute(select(is_active).where(_WANTS_SOMETHING)).scalars().all()
        return sum(rows), len(rows) - sum(rows)

    def _one(self, which: Any, chat: str) -> Follower | None:  # noqa: ANN401 - SQLAlchemy's own type says no more
        with self._engine.connect() as connection:
            row = connection.execute(which, {"of_chat": chat}).one_or_none()
        return None if row is None else _follower(row)


def _follower(row: Any) -> Follower:  # noqa: ANN401 - the same
    return Follower(
        row.chat, row.lang, row.zone, row.hour, _parts(row.targets), _moment(row.active_from),
        _moment(row.changed), Rhythm.read(row.rhythm), tuple(map(Wish.read, _parts(row.wished))),
        row.noted, row.minute,
    )  # fmt: skip


_WANTS_SOMETHING = or_(
    select(follows.c.chat).where(follows.c.chat == chats.c.chat).exists(),
    select(wishes.c.chat).where(wishes.c.chat == chats.c.chat).exists(),
)


def _joined(table: Table, column: str) -> Any:  # noqa: ANN401 - SQLAlchemy's own type says no more
    """All of a chat's values in one text, each behind the moment in which it came."""
    dated = table.c.created + " " + table.c[column]
    own = select(func.aggregate_strings(dated, _BETWEEN)).where(table.c.chat == chats.c.chat)
    return own.correlate(chats).scalar_subquery()


def _parts(text: str | None) -> tuple[str, ...]:
    """The values, oldest first."""
    dated = sorted(text.split(_BETWEEN)) if text else ()
    return tuple(item.partition(" ")[2] for item in dated)


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


# What is asked for each message: put together once, since that costs more than to run it.
_MANNER = (
    select(
        chats.c.is_silent, chats.c.zone, chats.c.topic, chats.c.lang, preferences.c.is_quiet,
        preferences.c.quiet_from, preferences.c.quiet_to,
    )
    .join(preferences, preferences.c.chat == chats.c.chat, isouter=True)
    .where(chats.c.chat == bindparam("of_chat"))
)  # fmt: skip
_KNOWN = (
    select(
        chats.c.chat, chats.c.lang, chats.c.zone, chats.c.hour, chats.c.active_from,
        chats.c.changed, chats.c.rhythm, chats.c.noted, chats.c.minute,
        _joined(follows, "target").label("targets"), _joined(wishes, "wish").label("wished"),
    )
    .order_by(chats.c.chat)
)  # fmt: skip
_IS_ACTIVE = chats.c.paused_reason.is_(None)
_ACTIVE = _KNOWN.where(_IS_ACTIVE)
_FOLLOWERS = _ACTIVE.where(_WANTS_SOMETHING)
_ANYONE = _ACTIVE.where(chats.c.chat == bindparam("of_chat"))
_OPERATOR = _KNOWN.where(
    chats.c.chat == bindparam("of_chat"), or_(_IS_ACTIVE, chats.c.paused_reason == ASKED)
)
_FOLLOWER = _ANYONE.where(_WANTS_SOMETHING)
