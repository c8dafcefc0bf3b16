"""A crowd of people who ask, and how long each waited; used by the walk and by the benchmark."""

from __future__ import annotations

import asyncio
import heapq
import time
from collections import deque
from dataclasses import dataclass, field

from tests.botapi.server import BotApi

QUESTIONS = (
    "How far is Spain from 3.5%?",
    "top five by share of GDP",
    "How many allies meet 2%?",
    "/gap germany 3.5",
    "How much does Poland spend in dollars?",
)
FIRST_CHAT = 10_000


@dataclass
class Crowd:
    """Asks in many chats at once, or `each_second`; knows when what was asked and answered."""

    api: BotApi
    people: int
    questions: int
    each_second: float | None = None
    asked: dict[int, list[float]] = field(default_factory=dict)

    async def ask(self) -> None:
        """Everybody asks everything: question by question, person by person."""
        for place in range(self.questions):
            for person in range(self.people):
                chat = FIRST_CHAT + person
                self.asked.setdefault(chat, []).append(time.monotonic())
                self.api.say(QUESTIONS[place % len(QUESTIONS)], chat=chat)
                if self.each_second:
                    await asyncio.sleep(1 / self.each_second)

    async def answered(self, seconds: float, without: tuple[int, ...] = ()) -> bool:
        """Whether everybody had every answer within so many seconds."""
        until = time.monotonic() + seconds
        wanted = [chat for chat in self.asked if chat not in without]
        while time.monotonic() < until:
            if all(len(self.api.replied.get(chat, ())) >= self.questions for chat in wanted):
                return True
            await asyncio.sleep(0.02)
        return False

    def beyond_limits(self, without: tuple[int, ...] = ()) -> list[float]:
        """How much later each answer came than limits allow, shortest first."""
        earliest = earliest_answers(self.asked)
        return sorted(
            max(0.0, came - could)
            for chat, moments in earliest.items()
            if chat not in without
            for could, came in zip(moments, self.api.replied.get(chat, ()), strict=False)
        )

    def waits(self, without: tuple[int, ...] = ()) -> list[float]:
        """How long each answer took, shortest first."""
        return sorted(
            came - went
            for chat, moments in self.asked.items()
            if chat not in without
            for went, came in zip(moments, self.api.replied.get(chat, ()), strict=False)
        )


def earliest_answers(asked: dict[int, list[float]]) -> dict[int, list[float]]:
    """When each answer could come at the earliest: one a second in a chat, 30 in all."""
    found: dict[int, list[float]] = {chat: [] for chat in asked}
    line = [(moments[0], chat) for chat, moments in asked.items()]
    heapq.heapify(line)
    gone: deque[float] = deque(maxlen=30)
    while line:
        moment, chat = heapq.heappop(line)
        if len(gone) == 30:
            moment = max(moment, gone[0] + 1)
        gone.append(moment)
        found[chat].append(moment)
        if len(found[chat]) < len(asked[chat]):
            heapq.heappush(line, (max(moment + 1, asked[chat][len(found[chat])]), chat))
    return found
