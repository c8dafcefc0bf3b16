"""Command menus are set at the first start, and again only where their words have changed."""

from __future__ import annotations

from collections import deque

import pytest

from bot.transports.telegram import menus
from bot.transports.telegram.menus import announce

NOT_NOW = (400, "Bad Request: not now")
FIRST = pytest.mark.parametrize("menus_stand", [False])


class _Start:
    """What a job is handed when the bot starts once more."""

    def __init__(self, line):
        self.application, self.bot = line.application, line.application.bot
        self.job, self.job_queue = None, line.application.job_queue


def _calls(line):
    names = ("setMyCommands", "setMyDescription", "setMyShortDescription")
    return [call for name in names for call in line.api.sent(name)]


async def _first(line):
    place = line.application.bot_data["services"].settings.data_dir / "menus"
    await line.until(place.exists)
    return place, len(_calls(line))


@FIRST
async def test_a_second_start_sets_nothing_again(line):
    _, number = await _first(line)
    assert number == 14 * 5
    await announce(_Start(line))
    assert len(_calls(line)) == number
    assert line.api.violations == []


@FIRST
async def test_other_words_or_another_bot_are_set_anew(line):
    place, number = await _first(line)
    place.write_text("the words of an older version")
    await announce(_Start(line))
    assert len(_calls(line)) == 2 * number


@FIRST
async def test_what_was_refused_is_set_at_the_next_start(line):
    place, number = await _first(line)
    place.unlink()
    line.api.script["setMyDescription"] = deque([NOT_NOW])
    await announce(_Start(line))
    assert not place.exists()
    line.api.script.clear()
    await announce(_Start(line))
    assert place.exists()
    assert len(_calls(line)) > 2 * number


@FIRST
async def test_a_call_that_fails_keeps_no_other_back_and_is_made_again(line, monkeypatch):
    place, number = await _first(line)
    place.unlink()
    monkeypatch.setattr(menus, "FIRST_PAUSE", 0.05)
    monkeypatch.setattr(menus, "LONGEST_PAUSE", 0.1)
    line.api.script["setMyCommands"] = deque([NOT_NOW, None, NOT_NOW])
    line.api.script["setMyShortDescription"] = deque([NOT_NOW] * 14 * 3)
    await announce(_Start(line))
    assert len(_calls(line)) == 2 * number
    await line.until(place.exists)
    assert len(line.api.sent("setMyCommands")) == 2 * 14 * 3 + 2
    assert len(line.api.sent("setMyShortDescription")) == 2 * 14 + 14 * 3
    assert line.api.violations == []
