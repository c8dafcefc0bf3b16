"""The lookout: what watched addresses said last, what waits for judgement, notes to admins."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import asdict
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Engine, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.migrations.tables import candidates, notices, watched
from bot.outbox import NOTE, utc_text
from retrieval.fetch import Validators
from retrieval.watch.candidate import Candidate


class Judgement(StrEnum):
    """What a keeper decided about a candidate."""

    ACCEPTED = "accepted"
    DECLINED = "declined"


class Lookout:
    """What a store knows of watched addresses; safe to call from several processes."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._clock = clock
        self._insert: Any = sqlite.insert if engine.name == "sqlite" else postgresql.insert

    def known(self, address: str) -> Validators | None:
        """What an address said when it was taken in; None for one that never was."""
        kept = watched.c
        wanted = select(kept.etag, kept.modified).where(kept.address == address, kept.failure == "")
        with self._engine.connect() as connection:
            row = connection.execute(wanted).one_or_none()
        return None if row is None else Validators(*row)

    def settle(self, address: str, source: str, validators: Validators) -> None:
        """What stands at the address has been dealt with."""
        self._keep(address, source, etag=validators.etag, modified=validators.modified, failure="")

    def fail(self, address: str, source: str, failure: str) -> None:
        """It could not be dealt with, and those who must know of it will hear of it."""
        self._keep(address, source, etag="", modified="", failure=failure)

    def failure(self, address: str) -> str:
        """Why what stands at the address could not be dealt with; "" where it could."""
        wanted = select(watched.c.failure).where(watched.c.address == address)
        with self._engine.connect() as connection:
            return connection.scalar(wanted) or ""

    def is_due(self, source: str, hours: float) -> bool:
        """Whether so many hours have passed since anything of the source was looked at."""
        wanted = select(func.max(watched.c.looked)).where(watched.c.source == source)
        with self._engine.connect() as connection:
            last = connection.scalar(wanted)
        return last is None or last <= utc_text(self._clock() - timedelta(hours=hours))

    def touch(self, address: str, source: str) -> None:
        """The address was looked at; what is known of it stays."""
        row = self._insert(watched).values(
            address=address, source=source, looked=utc_text(self._clock())
        )
        changed = {"looked": row.excluded.looked}
        with self._engine.begin() as connection:
            connection.execute(row.on_conflict_do_update(index_elements=["address"], set_=changed))

    def _keep(self, address: str, source: str, **values: str) -> None:
        values["looked"] = utc_text(self._clock())
        row = self._insert(watched).values(address=address, source=source, **values)
        with self._engine.begin() as connection:
            connection.execute(row.on_conflict_do_update(index_elements=["address"], set_=values))

    # Notes

    def keep_note(self, text: str, moment: datetime) -> str:
        """Keep a note to admin chats; the same note of one day has the same name, returned here."""
        digest = hashlib.sha256(f"{moment:%Y-%m-%d} {text}".encode()).hexdigest()
        row = self._insert(notices).values(
            id=f"{NOTE}{digest[:32]}", said=text, created=utc_text(moment)
        )
        with self._engine.begin() as connection:
            connection.execute(row.on_conflict_do_nothing(index_elements=["id"]))
        return f"{NOTE}{digest[:32]}"

    def note(self, name: str) -> str | None:
        """The text of a note."""
        with self._engine.connect() as connection:
            return connection.scalar(select(notices.c.said).where(notices.c.id == name))

    # Candidates

    def propose(self, found: Iterable[Candidate]) -> int:
        """Let candidates wait for judgement; returns how many are new."""
        stamp = utc_text(self._clock())
        rows = [
            {"id": item.id, "body": json.dumps(asdict(item), ensure_ascii=False), "found": stamp}
            for item in found
        ]
        once = self._insert(candidates).on_conflict_do_nothing(index_elements=["id"])
        with self._engine.begin() as connection:
            return sum(connection.execute(once.values(row)).rowcount for row in rows)

    def pending(self) -> tuple[Candidate, ...]:
        """The candidates that nobody has judged, oldest first."""
        kept = candidates.c
        wanted = select(kept.body).where(kept.verdict.is_(None)).order_by(kept.found, kept.id)
        with self._engine.connect() as connection:
            return tuple(_candidate(body) for body in connection.scalars(wanted))

    def judge(self, key: str, verdict: Judgement) -> Candidate | None:
        """Judge a candidate once; None where it is unknown or was judged before."""
        kept = candidates.c
        row = (
            update(candidates)
            .where(kept.id == key, kept.verdict.is_(None))
            .values(verdict=verdict.value, judged=utc_text(self._clock()))
            .returning(kept.body)
        )
        with self._engine.begin() as connection:
            body = connection.scalar(row)
        return None if body is None else _candidate(body)

    def accepted(self) -> tuple[str, ...]:
        """The ids of the candidates that were accepted."""
        kept = candidates.c
        wanted = select(kept.id).where(kept.verdict == Judgement.ACCEPTED.value)
        with self._engine.connect() as connection:
            return tuple(connection.scalars(wanted))

    def take_back(self, key: str) -> None:
        """A candidate waits again: what was decided could not be carried out."""
        row = update(candidates).where(candidates.c.id == key).values(verdict=None, judged=None)
        with self._engine.begin() as connection:
            connection.execute(row)


def _candidate(body: str) -> Candidate:
    entry = json.loads(body)
    for name in ("figures", "countries"):
        entry[name] = tuple(entry[name])
    return Candidate(**entry)
