"""One question: from a private chat through the whole house and back, over HTTP."""

from __future__ import annotations

import html
import re

import pytest

COMMANDS = ["/start", "/help", "/targets", "/update", "/sources", "/privacy", "/country Poland",
            "/ask top 3 spenders", "/follow Poland Baltics 7", "/follow", "/unfollow Poland",
            "/unfollow all", "/start c_ESP", "/country", "/ask", "/country Wakanda",
            "/follow Wakanda", "/follow Poland 99", "/nonsense", "/update Spain", "/compare", "/compare Spain",
            "/compare Spain Poland", "/compare baltics", "/compare Wakanda", "/rank", "/rank equipment",
            "/gap", "/gap germany 3.5", "/gap Wakanda", "/gap Austria", "/chart", "/settings",
            "/settings zone Europe/Warsaw", "/settings zone Nowhere", "/settings quiet 22-7",
            "/settings colour red", "/how", "/accuracy", "/deleteme", "/cancel", "/start q_none",
            "/start c_XXX", "/how"]  # fmt: skip


def _bare(text: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", text))


async def test_a_person_asks_and_gets_the_figure_with_its_source(line):
    line.api.say("How far is Spain from 3.5%?")
    (message,) = await line.replies(1)
    text = _bare(message["text"])
    assert "1.50 percentage points below" in text
    assert "2026 (estimate)" in text
    assert "edition of 10 July 2026" in text
    assert "blockquote expandable" in message["text"]
    assert 'href="https://www.nato.int' in message["text"]
    assert line.api.sent("sendChatAction")
    assert line.api.violations == []


async def test_a_follow_up_knows_the_question_before(line):
    line.api.say("How far is Spain from 3.5%?")
    await line.replies(1)
    line.api.say("and Estonia?")
    replies = await line.replies(2)
    assert "Estonia is 1.60 percentage points above" in _bare(replies[1]["text"])


@pytest.mark.parametrize("menus_stand", [False])
async def test_every_command_is_answered_and_no_call_is_refused(line):
    for number, text in enumerate(COMMANDS, start=1):
        line.api.say(text)
        replies = await line.replies(number)
        assert "Traceback" not in replies[-1]["text"]
        assert "went wrong" not in replies[-1]["text"], text
    assert line.api.violations == []
    await line.until(lambda: len(line.api.sent("setMyShortDescription")) == 14)
    menus = line.api.sent("setMyCommands")
    assert len(menus) == 14 * 3
    assert {menu["scope"]["type"] for menu in menus} == {
        "all_private_chats", "all_group_chats", "all_chat_administrators",
    }  # fmt: skip


async def test_in_a_group_only_a_mention_or_a_command_is_meant(line):
    line.api.say("How far is Spain from 3.5%?", chat=-9, kind="supergroup")
    line.api.say("@gapwatch_bot how far is Spain from 3.5%?", chat=-9, kind="supergroup",
                 message_thread_id=3, is_topic_message=True)  # fmt: skip
    (message,) = await line.replies(1)
    assert str(message["message_thread_id"]) == "3"


async def test_a_flood_is_waited_for_and_a_time_out_is_not_repeated(line):
    from collections import deque

    line.api.script["sendMessage"] = deque([(429, "Too Many Requests", 1), None])
    line.api.say("/help")
    await line.replies(2)
    line.api.script["sendMessage"] = deque(["drop"])
    line.api.say("/privacy")
    await line.replies(3)
    line.api.say("/help")
    replies = await line.replies(4)
    assert sum("Stored:" in item["text"] for item in replies) == 1


async def test_a_picture_gets_a_kind_sentence(line):
    line.api.say("x")
    line.api.updates[-1]["message"].pop("text")
    line.api.updates[-1]["message"]["sticker"] = {
        "file_id": "a", "file_unique_id": "b", "width": 1, "height": 1,
        "is_animated": False, "is_video": False, "type": "regular",
    }  # fmt: skip
    (message,) = await line.replies(1)
    assert "text only" in message["text"]
