"""Wishes: how often a follower wants an update, and what it wants to be told when it happens."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from knowledge.news import Change

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often an update comes: `kind` is daily, weekdays, weekly (on `weekday`) or changes."""

    kind: str = "daily"
    weekday: int = 0

    @classmethod
    def read(cls, text: str) -> Rhythm:
        """A rhythm as it is kept, such as "weekly:0" for Mondays."""
        kind, _, day = text.partition(":")
        return cls(kind, int(day or 0))

    def __str__(self) -> str:
        return f"{self.kind}:{self.weekday}" if self.kind == "weekly" else self.kind

    def allows(self, day: date) -> bool:
        """Whether an update comes on this day for certain, whether there is news or not."""
        if self.kind == "weekly":
            return day.weekday() == self.weekday
        return self.kind == "daily" or (self.kind == "weekdays" and day.weekday() < _SATURDAY)


DAILY = Rhythm()


@dataclass(frozen=True, slots=True)
class Wish:
    """Tell me when: `kind` is crossed or revised, `place` a country, group or "all".

    `level` is the share of GDP in percent that is crossed; None means any level that is watched.
    """

    kind: str
    place: str
    level: Decimal | None = None

    @classmethod
    def read(cls, text: str) -> Wish:
        """A wish as it is kept, such as "crossed:all:3.5"."""
        kind, place, level = text.split(":")
        return cls(kind, place, Decimal(level) if level else None)

    def __str__(self) -> str:
        level = "" if self.level is None else f"{self.level.normalize():f}"
        return f"{self.kind}:{self.place}:{level}"

    def is_met(self, change: Change, places: Collection[str]) -> bool:
        """Whether a change is what was wished for; `places` are the countries of `place`."""
        if change.kind.value != self.kind or not change.figures:
            return False
        if self.place != "all" and not any(key in places for key in change.countries):
            return False
        return self.level is None or _crosses(change, self.level)


def _crosses(change: Change, level: Decimal) -> bool:
    """Whether the level lies between the old figure and the new one."""
    low, high = sorted((change.old.value, change.new.value))
    return low < level <= high
