"""One morning: followers in three zones get one update each, at their hour, once."""

from __future__ import annotations

from collections import Counter, deque
from datetime import UTC, datetime

from tests.walks.morning import Morning


async def _followed(tmp_path, library) -> Morning:
    morning = Morning(tmp_path, library)
    await morning.open()
    for chat, zone in (("1", "Europe/Warsaw"), ("2", "America/New_York"), ("3", "Asia/Tokyo")):
        morning.store.follow(chat, ("POL", "baltics"))
        morning.store.set_zone(chat, zone)
    return morning


async def test_each_follower_gets_it_once_at_the_local_hour(tmp_path, library):
    morning = await _followed(tmp_path, library)
    at = [
        datetime(2026, 11, day, hour, 5, tzinfo=UTC) for day, hour in ((23, 23), (24, 7), (24, 13))
    ]
    assert await morning.round(at[0]) == ["3"]  # 08:05 in Tokyo
    assert await morning.round(at[1]) == ["1"]
    assert await morning.round(at[1]) == []
    await morning.stop()
    await morning.start()
    assert await morning.round(at[1]) == []
    assert await morning.round(at[2]) == ["2"]
    text = morning.api.sent()[0]["text"]
    assert "Poland: 4.68% of GDP" in text
    assert "Estonia" in text
    assert "later than" not in text
    await morning.stop()
    await morning.runner.cleanup()


async def test_a_blocked_chat_is_paused_and_silence_is_never_repeated(tmp_path, library):
    morning = await _followed(tmp_path, library)
    morning.api.script["sendMessage"] = deque(["drop"])
    await morning.round(datetime(2026, 11, 23, 23, 5, tzinfo=UTC))
    assert [item.chat for item in morning.store.outbox.unknown()] == ["3"]
    morning.api.script["sendMessage"].append((403, "Forbidden: bot was blocked by the user"))
    await morning.round(datetime(2026, 11, 24, 7, 5, tzinfo=UTC))
    assert "1" not in {item.chat for item in morning.store.followers()}
    await morning.round(datetime(2026, 11, 24, 9, 5, tzinfo=UTC))
    assert Counter(str(item["chat_id"]) for item in morning.api.sent()) == {"1": 1, "3": 1}
    morning.now = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
    morning.store.resume("1")  # back again: from the next hour on, not at once
    assert await morning.round(datetime(2026, 11, 24, 10, 5, tzinfo=UTC)) == []
    assert await morning.round(datetime(2026, 11, 25, 7, 5, tzinfo=UTC)) == ["1", "3"]
    await morning.stop()
    await morning.runner.cleanup()


async def test_a_late_update_says_so_and_missed_days_do_not_pile_up(tmp_path, library):
    morning = await _followed(tmp_path, library)
    assert await morning.round(datetime(2026, 11, 27, 17, 5, tzinfo=UTC)) == ["1", "2"]
    assert all("later than planned" in item["text"] for item in morning.api.sent())
    assert await morning.round(datetime(2026, 11, 28, 7, 5, tzinfo=UTC)) == ["1", "3"]
    await morning.stop()
    await morning.runner.cleanup()
