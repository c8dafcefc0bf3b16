"""The schedule: each local day once, whatever clocks, zones and outages do."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.schedule import Follower, slot

ZONES = (
    "Europe/Berlin", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe", "America/Scoresbysund",
    "Pacific/Apia", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Africa/Casablanca", "Asia/Kathmandu",
    "America/St_Johns", "America/Santiago", "Asia/Beirut", "UTC",
)  # fmt: skip
START = datetime(2028, 1, 1, tzinfo=UTC)  # a leap year


def _follower(zone: str, hour: int, **more) -> Follower:
    return Follower("7", "en", zone, hour, ("POL",), **more)


@pytest.mark.parametrize(
    ("zone", "day", "hour", "utc"),
    [
        ("Europe/Berlin", date(2028, 3, 26), 2, "01:00"),  # the hour is left out: at the change
        ("Europe/Berlin", date(2028, 3, 26), 8, "06:00"),
        ("Europe/Berlin", date(2028, 10, 29), 2, "00:00"),  # the hour comes twice: its first coming
        ("Europe/Berlin", date(2028, 2, 29), 8, "07:00"),
        ("Asia/Tokyo", date(2028, 1, 2), 8, "23:00"),
        ("Asia/Beirut", date(2028, 3, 26), 0, "22:00"),  # the day begins at one o'clock
    ],
)
def test_an_hour_comes_once_a_day_also_when_clocks_change(zone, day, hour, utc):
    found = slot(day, hour, ZoneInfo(zone))
    assert f"{found:%H:%M}" == utc


def test_a_day_that_a_zone_left_out_has_no_hour():
    assert slot(date(2011, 12, 30), 8, ZoneInfo("Pacific/Apia")) is None
    assert slot(date(2011, 12, 31), 8, ZoneInfo("Pacific/Apia")) is not None


def test_a_new_follower_begins_with_the_next_hour_and_is_not_told_off_as_late():
    noon = datetime(2028, 5, 5, 12, tzinfo=UTC)
    assert _follower("UTC", 8, active_from=noon).due(noon) is None
    assert _follower("UTC", 8, active_from=noon).due(noon + timedelta(hours=20)).day == date(
        2028, 5, 6
    )
    moved = _follower("UTC", 8, changed=noon)
    due = moved.due(noon + timedelta(minutes=1))
    assert due.day == date(2028, 5, 5)
    assert not moved.is_late(due.since, noon + timedelta(minutes=1))
    assert _follower("UTC", 8).is_late(due.since, noon)


def test_an_evening_hour_is_caught_up_after_midnight_but_not_a_day_later():
    late = _follower("UTC", 22)
    assert late.due(datetime(2028, 5, 6, 2, tzinfo=UTC)).day == date(2028, 5, 5)
    assert late.due(datetime(2028, 5, 6, 4, tzinfo=UTC)) is None


@settings(max_examples=12, deadline=None)
@given(
    zones=st.tuples(st.sampled_from(ZONES), st.sampled_from(ZONES)),
    hour=st.integers(0, 23),
    change=st.integers(0, 8000),
    outage=st.integers(0, 8000),
    minute=st.integers(0, 59),
)
def test_in_a_year_with_everything_in_it_each_local_day_comes_once(
    zones, hour, change, outage, minute
):
    """Both clock changes, a leap day, three days of outage, a move from one zone to another."""
    follower, got, owed = _follower(zones[0], hour), Counter(), set()
    for number in range(366 * 24):
        moment = START + timedelta(hours=number, minutes=minute)
        if number == change:
            follower = replace(follower, zone=zones[1], changed=moment)
        if outage <= number < outage + 72:
            continue
        local = moment.astimezone(ZoneInfo(follower.zone))
        if local.hour >= hour:
            owed.add(local.date())
        due = follower.due(moment)
        if due is not None and due.day not in got:  # what the outbox holds is not planned again
            got[due.day] += 1
            assert timedelta(0) <= moment - due.since < timedelta(hours=25)
    assert owed <= set(got)
    assert set(got.values()) == {1}
    assert len(got) <= 368
    missed = {START.date() + timedelta(days=at) for at in range(1, 365)} - set(got)
    assert len(missed) <= 5  # of the outage three or four, of a move across the date line one
