"""Bench of the daily update: what wording it costs a follower, on a quiet day and on an edition's.

`python -m evals.bench_update [PEOPLE]`: followers in 13 languages with 20 kinds of wishes get the
message of one day from the store, as the bot words it. Cold: nothing of the day is worded yet.
Warm: everything is. Each text is worded once for all who share language and follows.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from bot import digest
from bot.letters import Letters
from bot.message import Reply
from bot.outbox import Delivery
from bot.store import Store
from evals.delivery.crowd import FIRST, settle
from knowledge.library import Library
from knowledge.seen import Seen

PEOPLE = 2_600
_QUIET = date(2026, 11, 24)
_WORKER = "bench"


@dataclass
class Desk:
    """A store with its followers told on the day before; counts what is worded."""

    store: Store
    library: Library
    now: datetime
    worded: int = 0
    texts: set[tuple[object, ...]] = field(default_factory=set)

    def compose(self, follows: tuple[str, ...], *given: Any, **named: Any) -> Reply:  # noqa: ANN401 - passed on
        """Word an update, and count it."""
        self.worded += 1
        self.texts.add((follows, given[2]))
        return digest.compose(follows, *given, **named)

    def told(self, people: Sequence[str], day: date) -> None:
        """They have got the update of a day."""
        what, seen = day.isoformat(), Seen(day, "", self.store.chronicle.newest())
        self.store.outbox.plan([Delivery(chat, what, day, self.now) for chat in people])
        for chat in people:
            self.store.outbox.take(chat, what, _WORKER, "", seen)
            self.store.outbox.mark_sent(chat, what, "1")

    def write_all(self, letters: Letters, day: date) -> float:
        """Milliseconds of processor time a follower for wording everybody's message of a day."""
        followers = self.store.followers()
        begun = time.thread_time()
        for follower in followers:
            letters.write(Delivery(follower.chat, f"{day}", day, self.now), follower, is_late=False)
        return 1000 * (time.thread_time() - begun) / len(followers)


def bench_day(name: str, before: Library, library: Library, day: date, number: int) -> None:
    """Print what a day's messages cost, after a day on which `before` was all that was known."""
    with tempfile.TemporaryDirectory() as folder:
        desk: list[Desk] = []
        address = f"sqlite:///{Path(folder) / 'a.db'}"
        settle(address, number)
        store = Store.open(address, lambda: desk[0].now)
        now = datetime(day.year, day.month, day.day, 7, tzinfo=UTC)
        desk.append(Desk(store, library, now - timedelta(days=1)))
        here = desk[0]
        store.chronicle.notice(before)
        here.told([str(FIRST + at) for at in range(number)], day - timedelta(days=1))
        here.now = now
        changes = len(store.chronicle.notice(library))
        letters = Letters(store, lambda: library, here.compose)
        cold, warm = here.write_all(letters, day), here.write_all(letters, day)
        store.close()
    said = f"update, {name} ({changes} changes), each of {number}"
    print(f"{said:58} cold {cold:6.2f} ms   warm {warm:6.2f} ms")
    once = "once each" if here.worded == len(here.texts) else "MORE THAN ONCE"
    print(f"  worded for them: {here.worded} texts, {once} of {len(here.texts)} pairs")


def main(number: int = PEOPLE) -> None:
    """Measure both kinds of day."""
    library = Library.open()
    bench_day("a quiet day", library, library, _QUIET, number)
    edition = library.edition().source.day
    before = library.as_of(edition - timedelta(days=1))
    bench_day("an edition's day", before, library.as_of(edition), edition, number)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
