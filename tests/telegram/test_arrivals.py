"""Arrivals against the local Bot API server: what is fetched is safe before that is confirmed."""

from __future__ import annotations

import asyncio

import pytest
from telegram import Update
from telegram.error import NetworkError

from bot.delivery import Overtaken
from bot.inbox import Arrival, Mark, Stage
from bot.transports.telegram.arrivals import Arrivals, KeepingBot
from tests.botapi.server import TOKEN


class Desk:
    """A process: its bot, and what it answers and tells."""

    def __init__(self, store, api, worker="here") -> None:
        self.arrivals = Arrivals(store, worker, 8)
        self.bot = KeepingBot(self.arrivals, TOKEN, base_url=api.address)
        self.answered, self.told = [], []
        self.arrivals.serve(self.bot, self._tell)

    async def _tell(self, update, lost):
        self.told.append((update.message.text, lost))

    async def _answer(self, update, answer):
        await self.arrivals.lane(update, answer).going()
        self.answered.append(update.message.text)

    async def process(self, update, answer="key"):
        await self.arrivals.process_update(update, self._answer(update, answer))

    async def work(self):
        """Answer what waits in the queue."""
        await self.arrivals.initialize()
        while not self.arrivals.queue.empty():
            await self.process(self.arrivals.queue.get_nowait())


async def test_what_is_fetched_again_is_answered_once(store, api):
    desk = Desk(store, api)
    api.say("first")
    async with desk.bot as bot:
        (update,) = await bot.get_updates(timeout=0)
        await desk.process(update)
        (again,) = await bot.get_updates(timeout=0)
        await desk.process(again)
    assert desk.answered == ["first"]


async def test_a_server_that_begins_its_numbers_anew_is_answered(store, api):
    desk = Desk(store, api)
    for text in ("first", "second"):
        api.next_update = 0
        api.updates.clear()
        api.say(text)
        async with desk.bot as bot:
            (update,) = await bot.get_updates(timeout=0)
            await desk.process(update)
            await desk.arrivals.shutdown()
    assert desk.answered == ["first", "second"]


async def test_a_fetch_that_cannot_be_kept_is_not_confirmed(store, api, monkeypatch):
    desk = Desk(store, api)
    api.say("first")
    with store._engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE inbox RENAME TO elsewhere")
    async with desk.bot as bot:
        with pytest.raises(NetworkError):
            await bot.get_updates(timeout=0)
        with store._engine.begin() as connection:
            connection.exec_driver_sql("ALTER TABLE elsewhere RENAME TO inbox")
        (update,) = await bot.get_updates(timeout=0)
        await desk.process(update)
    assert desk.answered == ["first"]


async def test_what_another_process_left_comes_first_and_in_order(store, api):
    gone, here = Desk(store, api, "gone"), Desk(store, api)
    for text in ("first", "second", "third"):
        api.say(text)
    async with gone.bot as bot:
        fetched = await bot.get_updates(timeout=0)
    await gone.process(fetched[0])
    await gone.arrivals.shutdown()
    await gone.arrivals.lane(fetched[1], "lost").going()  # and the process ends
    async with here.bot as bot:
        await here.work()
        for update in await bot.get_updates(timeout=0):
            await here.process(update)
    assert here.told == [("second", "lost")]
    assert here.answered == ["third"]


async def test_who_was_taken_for_gone_sends_nothing(store, api):
    slow, here = Desk(store, api, "slow"), Desk(store, api)
    api.say("first")
    async with slow.bot as bot:
        (update,) = await bot.get_updates(timeout=0)
    async with here.bot:
        await here.work()
    with pytest.raises(Overtaken):
        await slow.process(update)
    assert (slow.answered, here.answered) == ([], ["first"])


async def test_what_may_be_missing_is_known_after_a_restart(store, api):
    gone, here = Desk(store, api, "gone"), Desk(store, api)
    api.say("first")
    async with gone.bot as bot:
        (update,) = await bot.get_updates(timeout=0)
        await gone.arrivals.miss(update, "7", "key")
    async with here.bot:
        await here.work()
    assert here.arrivals.missing == {"7": "key"}
    await here.arrivals.offered("7", "key")
    assert store.inbox.missing() == {}


async def test_marks_of_many_answers_are_all_put_down(store, api):
    desk = Desk(store, api)
    store.inbox.take("here", [Arrival(n, "7", "{}") for n in range(500)])
    marks = [desk.arrivals._marks.put(Mark(n, Stage.DONE)) for n in range(500)]
    assert all(await asyncio.gather(*marks))
    assert store.everything("7")["inbox"] == []


async def test_an_update_of_no_chat_is_not_kept(store, api):
    desk = Desk(store, api)
    api.ask_inline("spain")
    async with desk.bot as bot:
        (update,) = await bot.get_updates(timeout=0)
    assert isinstance(update, Update)
    assert store.inbox.take_over("other", starts=True) == []
