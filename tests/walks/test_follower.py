"""A follower's first ten minutes over HTTP: follow, read-back, zone, hour, pause, a channel."""

from __future__ import annotations

import html
import json
import re

import pytest


def _store(line):
    return line.application.bot_data["services"].store


def _bare(text):
    return html.unescape(re.sub(r"<[^>]+>", "", text))


def _actions(call):
    markup = call["reply_markup"]
    markup = json.loads(markup) if isinstance(markup, str) else markup
    return [item["callback_data"] for row in markup["inline_keyboard"] for item in row]


async def _tapped(line, action, number):
    """The words that stand where a button was, after it was pressed."""
    line.api.tap(action)
    edits = await line.replies(number, "editMessageText")
    return edits[number - 1]


async def test_a_target_is_followed_in_plain_words_and_everything_about_it_by_buttons(line):
    line.api.say("follow the Hague target")
    (asked,) = await line.replies(1)
    assert "Follow: the Hague target (5% of GDP)" in _bare(asked["text"])
    assert _actions(asked) == ["order:yes", "order:no"]
    done = await _tapped(line, "order:yes", 1)
    assert "daily at 8:00 (UTC)" in _bare(done["text"])
    assert _actions(done) == ["set:zone", "set:hour", "set:rhythm", "order:pause"]
    regions = await _tapped(line, "set:zone", 2)
    assert "set:zones:Europe" in _actions(regions)
    europe = await _tapped(line, "set:zones:Europe", 3)
    assert {"set:zone:Europe/Warsaw", "set:zone:Europe/Tallinn"} <= set(_actions(europe))
    await _tapped(line, "set:zone:Europe/Warsaw", 4)
    await _tapped(line, "set:hour:18", 5)
    kept = _store(line).chat("7")
    assert (kept.zone, kept.time) == ("Europe/Warsaw", "18:00")
    line.api.say("", location={"latitude": 40.71, "longitude": -74.0})
    replies = await line.replies(2)
    assert "America/New_York" in _bare(replies[1]["text"])
    assert line.api.violations == []


async def test_stop_pauses_a_question_that_holds_it_does_not_and_go_on_goes_on(line):
    line.api.say("/follow the 2% target")
    line.api.say("Will Spain stop spending?")
    line.api.say("please stop sending messages")
    replies = await line.replies(3)
    assert "Spain" in replies[1]["text"]
    assert "paused" in replies[2]["text"]
    assert _store(line).followers() == []
    line.api.say("continue")
    await line.replies(4)
    assert [item.targets for item in _store(line).followers()] == [("target:vilnius_2023",)]
    line.api.say("/update")
    (update,) = (await line.replies(5))[4:]
    assert "Below 2% of GDP" in _bare(update["text"])
    assert line.api.violations == []


async def test_who_follows_nothing_is_offered_what_can_be_followed(line):
    line.api.say("/follow")
    (empty,) = await line.replies(1)
    offered = _actions(empty)
    assert "order:add:target:hague_total_2025" in offered
    assert "order:add:baltics" in offered
    await _tapped(line, "order:add:baltics", 1)
    await _tapped(line, "order:add:target:vilnius_2023", 2)
    assert _store(line).follows("7") == ("baltics", "target:vilnius_2023")


@pytest.mark.parametrize(("chat", "kind"), [(-500, "channel"), (-9, "supergroup")])
async def test_a_channel_and_a_group_follow_targets_too(line, chat, kind):
    line.api.members[42] = "creator"
    line.api.say("/follow the Hague target weekdays at 7:30 Warsaw time", chat=chat, kind=kind)
    (asked,) = await line.replies(1)
    assert "Monday to Friday" in asked["text"]
    line.api.tap("order:yes", chat=chat)
    await line.until(lambda: _store(line).follows(str(chat)) == ("target:hague_total_2025",))
    assert _store(line).chat(str(chat)).time == "7:30"
    assert line.api.violations == []
