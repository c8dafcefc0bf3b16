"""The schedule: which local day's update a follower should get at a moment, and how late it is.

A day's slot is the first moment of that local day at which the clock shows the follower's time
or more: where the hour is skipped in spring it is the moment of the change, where it comes twice
in autumn its first coming. A day is due from its slot on until the local day is over, and at
least for `CATCH_UP`, so that an hour late in the evening can be caught up after midnight. Of
missed days only the newest is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.wishes import DAILY, Rhythm, Wish

CATCH_UP = timedelta(hours=6)
_NOON = 12
LATE = timedelta(minutes=30)
"""From here on a message says that it comes late."""


@dataclass(frozen=True, slots=True)
class Due:
    """An update that is due: of which local day, and since when (UTC)."""

    day: date
    since: datetime


@dataclass(frozen=True, slots=True)
class Follower:
    """A chat that gets updates: its language, its zone, hour and minute, what it follows.

    `active_from` is when it began to follow (or came back); slots before that are not its own.
    `changed` is when its hour or zone was last chosen. `noted` is the number of the newest
    change that was known when it began: what came before is no news for it.
    """

    chat: str
    lang: str
    zone: str
    hour: int
    targets: tuple[str, ...]
    active_from: datetime | None = None
    changed: datetime | None = None
    rhythm: Rhythm = DAILY
    wishes: tuple[Wish, ...] = ()
    noted: int = 0
    minute: int = 0

    def may_get(self, day: date) -> bool:
        """Whether there may be something for it on this day, be it only where there is news."""
        return bool(self.wishes) or self.rhythm.kind == "changes" or self.rhythm.allows(day)

    def due(self, moment: datetime) -> Due | None:
        """The update that should have gone out by this moment, None where it is no time for one."""
        zone = zone_of(self.zone)
        today = moment.astimezone(zone).date()
        since = slot(today, self.hour, zone, self.minute)
        if since is not None and since <= moment:
            return self._begun(Due(today, since))
        before = today - timedelta(days=1)
        since = slot(before, self.hour, zone, self.minute)
        if since is None or moment - since >= CATCH_UP:
            return None
        return self._begun(Due(before, since))

    def begins(self, day: date) -> datetime | None:
        """When a day's update becomes due, in UTC; None for a day that the zone left out."""
        return slot(day, self.hour, zone_of(self.zone), self.minute)

    def _begun(self, found: Due) -> Due | None:
        return None if self.active_from and found.since < self.active_from else found

    def is_late(self, since: datetime, moment: datetime) -> bool:
        """Whether an update due since then comes late now, the follower's own changes apart."""
        return moment - max(since, self.changed or since) > LATE


def slot(day: date, hour: int, zone: ZoneInfo, minute: int = 0) -> datetime | None:
    """When a time comes on a local day, in UTC; None for a day that the zone left out."""

    def at(clock: time) -> datetime:
        return datetime.combine(day, clock, zone).astimezone(UTC)

    if at(time(_NOON)).astimezone(zone).date() != day:
        return None
    wanted = time(hour, minute)
    is_skipped = at(wanted).astimezone(zone).time() != wanted
    return at(time(hour)) if is_skipped else at(wanted)


def zone_of(name: str) -> ZoneInfo:
    """A zone that the machine no longer knows counts as UTC: late is better than never."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return ZoneInfo("UTC")
