"""Unreadable updates over HTTP: the bot stands still before none, and hears what can be heard."""

from __future__ import annotations

import logging
from collections import deque

import pytest
from telegram import Bot

from bot.transports.telegram.readable import readable

NOW = 1_790_000_000
ADA = {"id": 42, "is_bot": False, "first_name": "Ada", "language_code": "en"}
CHAT = {"id": 7, "type": "private", "first_name": "Ada"}
OUT_OF_REACH = {"chat": CHAT, "message_id": 3, "date": 0}
QUESTION = {"message_id": 5, "date": NOW, "chat": CHAT, "from": ADA, "text": "/gap Italy",
            "entities": [{"type": "bot_command", "offset": 0, "length": 4}]}  # fmt: skip
NEWER_POLL = {"id": "1", "question": "Q"}  # the library asks for fields that it has not

NOTHING_IN_IT = [
    {"message": "not even a message"},
    {"message": {"date": NOW, "chat": CHAT, "from": ADA, "text": "no number"}},
    {"message": {**QUESTION, "date": "soon"}},
    {"message": {**QUESTION, "date": 99_999_999_999_999}},
    {"message": {"message_id": 6, "date": NOW, "chat": CHAT, "from": ADA,
                 "pinned_message": OUT_OF_REACH}},
    {"poll": NEWER_POLL},
    {"callback_query": {"data": "trend:ESP"}},
    {"my_chat_member": {"chat": CHAT, "from": ADA, "date": NOW,
                        "old_chat_member": {"status": "restricted", "user": ADA}}},
    {"a_kind_of_tomorrow": {"x": 1}},
]  # fmt: skip
PINNED = {"message_id": 4, "date": NOW, "chat": CHAT, "from": ADA, "pinned_message": OUT_OF_REACH}
HEARD = [
    {"message": {**QUESTION, "reply_to_message": PINNED}},
    {"message": {**QUESTION, "poll": NEWER_POLL}},
    {"message": {**QUESTION, "reply_to_message": {"message_id": "x"}}},
    {"message": {**QUESTION, "forward_origin": {"type": "user"}}},
]


@pytest.mark.parametrize("odd", NOTHING_IN_IT, ids=lambda item: str(item)[:40])
async def test_what_comes_after_an_unreadable_update_is_answered(line, odd, caplog):
    caplog.set_level(logging.WARNING)
    line.api.push(a_kind_of_tomorrow={})
    line.api.updates[-1] = {"update_id": line.api.next_update, **odd}
    line.api.say("/gap Spain")
    (reply,) = await line.replies(1)
    assert "Spain" in reply["text"]
    line.api.say("/gap Poland")
    assert "Poland" in (await line.replies(2))[1]["text"]
    told = [
        item for item in caplog.records if f"update {line.api.next_update - 2} " in item.message
    ]
    assert len(told) <= 1, "it is logged once"
    assert line.api.violations == []


@pytest.mark.parametrize("odd", HEARD, ids=lambda item: str(item["message"].keys())[60:])
async def test_a_question_is_heard_whatever_hangs_on_it(line, odd):
    line.api.push(message=QUESTION)
    line.api.updates[-1] = {"update_id": line.api.next_update, **odd}
    (reply,) = await line.replies(1)
    assert "Italy" in reply["text"]
    assert line.api.violations == []


async def test_a_question_behind_an_update_without_a_number_is_answered(line):
    line.api.updates.append({"message": QUESTION})
    line.api.say("/gap Italy")
    (reply,) = await line.replies(1)
    assert "Italy" in reply["text"]


async def test_a_tap_under_a_message_that_cannot_be_read_is_answered(line):
    line.api.tap("trend:ESP")
    told = line.api.updates[-1]["callback_query"]["message"]
    told["pinned_message"] = OUT_OF_REACH
    await line.until(lambda: len(line.api.sent("answerCallbackQuery")) == 1)
    await line.until(lambda: line.api.sent("editMessageMedia") or line.api.sent("sendPhoto"))
    assert line.api.violations == []


async def test_a_tap_under_a_message_out_of_reach_is_answered_below(line):
    line.api.tap("trend:ESP")
    line.api.updates[-1]["callback_query"]["message"] = OUT_OF_REACH
    await line.replies(1, "sendPhoto")
    assert line.api.sent("editMessageMedia") == []
    assert len(line.api.sent("answerCallbackQuery")) == 1
    assert line.api.violations == []


async def test_a_token_refused_for_a_moment_does_not_end_the_fetching(line):
    line.api.script["getUpdates"] = deque([(401, "Unauthorized"), (404, "Not Found")])
    line.api.say("/gap Spain")
    (reply,) = await line.replies(1)
    assert "Spain" in reply["text"]
    assert not line.api.script["getUpdates"]


def test_a_readable_update_is_left_as_it_is():
    update = {"update_id": 9, "message": QUESTION}
    assert readable(update, Bot("1:test")) is update
