"""The clock on the wall: when each local day's hour comes in a leap year, found by looking at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from bot.schedule import LATE
from bot.wishes import Rhythm

START = datetime(2028, 1, 1, tzinfo=UTC)  # a leap year
END = datetime(2029, 1, 1, tzinfo=UTC)
QUARTER = timedelta(minutes=15)
OUTAGE = timedelta(days=3)


@dataclass
class Plan:
    """One follower: where it lives, when it wants to hear, where it moves to."""

    chat: str
    zone: str
    time: int  # minutes after midnight
    rhythm: Rhythm
    later: str
    moves: datetime | None = None

    def zone_at(self, moment: datetime) -> str:
        return self.later if self.moves and moment >= self.moves else self.zone


@cache
def slots(zone: str, time: int) -> dict[date, datetime]:
    """When each local day's time has come: found by looking at the clock each quarter of an hour."""
    found: dict[date, datetime] = {}
    moment, place = START - timedelta(days=2), ZoneInfo(zone)
    while moment < END:
        local = moment.astimezone(place)
        if local.hour * 60 + local.minute >= time:
            found.setdefault(local.date(), moment)
        moment += QUARTER
    return found


def check(person: Plan, got: list[tuple[date, datetime, bool]], dark: datetime) -> None:
    """Hold what one follower got against the clock on the wall."""
    days = [day for day, _, _ in got]
    assert len(days) == len(set(days)), "a local day came twice"
    light, since = dark + OUTAGE, dict.fromkeys(days)
    for day, moment, is_late in got:
        assert person.rhythm.allows(day)
        slot = slots(person.zone_at(moment), person.time)[day]
        since[day] = slot
        assert slot <= moment < slot + timedelta(hours=25)
        has_moved = person.moves is not None and slot < person.moves <= moment
        begun = max(slot, person.moves) if has_moved else slot
        assert is_late == (moment - begun > LATE)
        assert moment in (slot, light) or has_moved
    assert sum(moment == light and since[day] < light for day, moment, _ in got) <= 1
    for zone in {person.zone, person.later if person.moves else person.zone}:
        for day, slot in slots(zone, person.time).items():
            is_own = START <= slot < END and person.zone_at(slot) == zone
            if is_own and not dark <= slot < light and person.rhythm.allows(day):
                assert day in since, f"{day} never came"
