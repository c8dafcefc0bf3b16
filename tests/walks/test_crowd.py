"""A crowd on a server that enforces Telegram's limits: all are answered, none too fast."""

from __future__ import annotations

import pytest

from tests.botapi.limits import Limits
from tests.walks.crowd import FIRST_CHAT, Crowd

SPEED = 6.0


@pytest.fixture
def speed():
    return SPEED


async def test_a_crowd_is_answered_and_no_call_comes_too_early(line):
    line.api.limits = Limits(SPEED)
    crowd = Crowd(line.api, people=30, questions=4)
    await crowd.ask()
    assert await crowd.answered(60)
    assert line.api.violations == []


async def test_a_flooded_chat_is_answered_after_its_wait_and_the_others_before_it(line):
    limits = line.api.limits = Limits(SPEED)
    flooded = FIRST_CHAT
    limits.flooded[str(flooded)] = limits.now() + 60
    crowd = Crowd(line.api, people=15, questions=2)
    await crowd.ask()
    assert await crowd.answered(60, without=(flooded,))
    assert limits.flooded[str(flooded)] > limits.now(), "the others waited for it"
    assert not line.api.replied.get(flooded)
    assert await crowd.answered(60)
    # It was refused once: nothing more was tried before its moment.
    assert len(line.api.violations) == 1
