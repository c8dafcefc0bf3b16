"""Rehearsal: who would get an update on a day, and how many different ones; nothing is sent."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from bot.digest import compose
from bot.letters import Letters
from bot.outbox import Delivery
from bot.services import known_on
from bot.store import Store
from knowledge.library import Library


@dataclass(slots=True)
class Rehearsal:
    """What a day would bring: updates by hour (UTC) and language, different texts, the longest.

    `skipped` is how many followers' rhythm or wishes leave that day out; `late` are those of
    `hours` that begin before `day` in UTC or after it.
    """

    day: date
    hours: Counter[datetime] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    texts: set[str] = field(default_factory=set)
    skipped: int = 0
    longest: int = 0

    @property
    def number(self) -> int:
        """How many updates would go out."""
        return sum(self.hours.values())


def rehearse(store: Store, library: Library, day: date, today: date) -> Rehearsal:
    """Compose the updates of everybody's local day, with what was known by then.

    Raises:
        UnknownSource: no edition was out on that day.
    """
    found, then = Rehearsal(day), library if day >= today else known_on(library, day)
    letters = Letters(store, lambda: then, compose)
    for follower in store.followers():
        begins = follower.begins(day)
        delivery = Delivery(follower.chat, day.isoformat(), day, begins or datetime.now(UTC))
        letter = letters.write(delivery, follower, is_late=False) if begins else None
        if letter is None or begins is None:
            found.skipped += 1
            continue
        found.hours[begins.replace(minute=0)] += 1
        found.languages[follower.lang] += 1
        found.texts.add(letter.content)
        found.longest = max(found.longest, len(letter.reply.text))
    return found
