"""Topics: a group's updates go where it followed from, and to its main room when that is gone."""

from __future__ import annotations

import asyncio
from collections import deque
from datetime import UTC, datetime, timedelta

from bot.outbox import State
from bot.store import Store
from tests.walks.conftest import (  # noqa: F401 - fixtures
    line,
    menus_stand,
    more_settings,
    read_timeout,
    speed,
)

GROUP = -9
TOPIC = {"message_thread_id": 3, "is_topic_message": True}
GONE = (400, "Bad Request: message thread not found")


class Days:
    """Mornings in Warsaw, one after another."""

    def __init__(self, line) -> None:  # noqa: F811 - the fixture's value
        self.line, self.moment = line, datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
        services = line.application.bot_data["services"]
        services.clock = lambda: self.moment
        self.store: Store = services.store
        for part in (self.store, self.store.outbox, self.store.following):
            part._clock = services.clock

    async def follow(self, **where) -> None:
        self.line.api.members[42] = "administrator"
        before = len(self.line.api.sent())
        self.line.api.say("/follow Poland", chat=GROUP, kind="supergroup", **where)
        await self.line.replies(before + 1)
        self.store.set_zone(str(GROUP), "Europe/Warsaw")

    async def next(self) -> dict:
        """The message of the next morning as it arrived."""
        self.moment = self.moment.replace(hour=7, minute=5) + timedelta(days=1)
        what = self.moment.date().isoformat()
        await self.line.application.bot_data["mornings"].turn(self.line.application.bot)
        for _ in range(500):
            found = self.store.outbox.find(str(GROUP), what)
            if found is not None and found.state is State.SENT:
                break
            await asyncio.sleep(0.02)
        assert found.state is State.SENT
        return self.line.api.sent()[-1]


async def test_updates_go_to_the_topic_that_was_followed_from_until_it_is_gone(line):  # noqa: F811
    days = Days(line)
    await days.follow(**TOPIC)
    for _ in range(2):
        told = await days.next()
        assert int(told["message_thread_id"]) == 3
        assert "Poland" in told["text"]
    line.api.script["sendMessage"] = deque([GONE])
    told = await days.next()
    assert "message_thread_id" not in told
    assert told["text"].startswith("The topic that these updates went to is gone")
    assert "Poland" in told["text"]
    told = await days.next()
    assert "message_thread_id" not in told
    assert "topic" not in told["text"].split("\n")[0]
    assert len(line.api.sent()) == 6  # what was said to /follow, the refused one, four mornings
    assert line.api.violations == []


async def test_who_follows_from_the_main_room_again_gets_it_there(line):  # noqa: F811
    days = Days(line)
    await days.follow(**TOPIC)
    await days.follow()
    told = await days.next()
    assert "message_thread_id" not in told
    assert "topic" not in told["text"].split("\n")[0]
