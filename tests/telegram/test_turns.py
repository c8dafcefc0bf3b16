"""Turns: in order, one at a time, cancellable until they are on their way."""

from __future__ import annotations

import asyncio

import pytest

from bot.transports.telegram.turns import Crowded, Turns


class Desk:
    """Work that waits for a word, and what was delivered."""

    def __init__(self) -> None:
        self.turns = Turns(3)
        self.begun: list[str] = []
        self.delivered: list[str] = []
        self.may_end = asyncio.Event()
        self.may_arrive = asyncio.Event()
        self.may_arrive.set()

    def ask(self, name: str, chat: str = "7") -> asyncio.Task[bool]:
        async def work() -> str:
            self.begun.append(name)
            await self.may_end.wait()
            return name

        async def deliver(done: str) -> None:
            await self.may_arrive.wait()
            self.delivered.append(done)

        return asyncio.create_task(self.turns.run(chat, work, deliver))


async def _settle() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


async def test_a_chat_is_answered_one_by_one_and_another_chat_at_the_same_time():
    desk = Desk()
    tasks = [desk.ask("a"), desk.ask("b"), desk.ask("x", "8")]
    await _settle()
    assert desk.begun == ["a", "x"]
    desk.may_end.set()
    assert await asyncio.gather(*tasks) == [True, True, True]
    assert [name for name in desk.delivered if name != "x"] == ["a", "b"]


async def test_cancelling_drops_what_runs_and_what_waits_and_leaves_other_chats_alone():
    desk = Desk()
    tasks = [desk.ask("a"), desk.ask("b"), desk.ask("x", "8")]
    await _settle()
    assert desk.turns.cancel("7") == 2
    desk.may_end.set()
    assert await asyncio.gather(*tasks) == [False, False, True]
    assert desk.delivered == ["x"]
    assert await desk.ask("later")
    assert desk.turns.cancel("7") == 0


async def test_what_is_on_its_way_is_not_cancelled():
    desk = Desk()
    desk.may_end.set()
    desk.may_arrive.clear()
    first, second = desk.ask("a"), desk.ask("b")
    await _settle()
    assert desk.turns.cancel("7") == 1
    desk.may_arrive.set()
    assert await asyncio.gather(first, second) == [True, False]
    assert desk.delivered == ["a"]


async def test_a_crowd_is_told_once():
    desk = Desk()
    tasks = [desk.ask(name) for name in "abc"]
    await _settle()
    told = []
    for _ in range(3):
        with pytest.raises(Crowded) as caught:
            await desk.ask("d")
        told.append(caught.value.is_first)
    assert told == [True, False, False]
    desk.may_end.set()
    await asyncio.gather(*tasks)
    assert await desk.ask("e")


async def test_a_failure_reaches_its_own_caller_and_the_next_is_answered():
    turns = Turns()

    async def fails() -> str:
        raise ValueError("x")

    async def works() -> str:
        return "y"

    got = []

    async def deliver(done: str) -> None:
        got.append(done)

    with pytest.raises(ValueError, match="x"):
        await turns.run("7", fails, deliver)
    assert await turns.run("7", works, deliver)
    assert got == ["y"]
    assert not turns._lines
