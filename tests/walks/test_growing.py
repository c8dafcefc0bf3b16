"""Answers that a slow model writes are seen growing: drafts in private, edits in a group."""

from __future__ import annotations

import html
import re
from collections import deque

import pytest

from retrieval.answer import Engine
from retrieval.llm import open_llm
from tests.conftest import TODAY
from tests.llm_servers import running_server

ASKED = "How far is Spain from 3.5%?"
LEAD = "In short, Spain is 1.50 percentage points below"


def _bare(text: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", text))


@pytest.fixture
def speed():
    return 4.0


@pytest.fixture
def server():
    with running_server("good, then " + "Words follow words. " * 25) as found:
        found.pace = 0.05
        yield found


@pytest.fixture
def more_settings():
    return {"llm_model": "openai:test"}


@pytest.fixture
def slow(line, engine, server):
    """The line, with an engine whose model writes a word now and then."""
    llm = open_llm("openai:test", server.url, "", 20.0)
    slow = Engine(engine.library, engine.searcher, llm=llm, today=lambda: TODAY)
    line.application.bot_data["services"].__dict__["engine"] = slow
    return line


async def test_in_private_a_draft_grows_and_the_answer_comes_once(slow):
    slow.api.say(ASKED)
    (answer,) = await slow.replies(1)
    assert LEAD in _bare(answer["text"])
    drafts = slow.api.sent("sendMessageDraft")
    assert drafts
    assert {draft["draft_id"] for draft in drafts} == {drafts[0]["draft_id"]}
    assert all(_bare(draft["text"])[:20] in _bare(answer["text"]) for draft in drafts)
    names = [name for name, _ in slow.api.calls if name.startswith("send")]
    assert names[0] == "sendChatAction"
    assert "sendMessageDraft" not in names[names.index("sendMessage") :]
    assert slow.api.violations == []


async def test_a_chat_that_chose_rich_messages_gets_rich_drafts(slow):
    slow.api.say("/settings form rich")
    await slow.replies(1, "sendRichMessage")
    slow.api.say(ASKED)
    await slow.replies(2, "sendRichMessage")
    assert slow.api.sent("sendRichMessageDraft")
    assert slow.api.violations == []


@pytest.mark.parametrize(
    "fault",
    [(400, "Bad Request: method is not supported"), (404, "Not Found"), "drop",
     (429, "Too Many Requests", 30), (403, "Forbidden"), "<html>502 Bad Gateway</html>"],
)  # fmt: skip
async def test_a_draft_that_fails_costs_no_answer(slow, fault):
    slow.api.script["sendMessageDraft"] = deque([fault] * 9)
    slow.api.say(ASKED)
    (answer,) = await slow.replies(1)
    assert LEAD in _bare(answer["text"])
    assert len(slow.api.sent("sendMessage")) == 1


async def test_in_a_group_a_message_grows_into_the_answer(slow):
    slow.api.say(f"@gapwatch_bot {ASKED}", chat=-9, kind="supergroup",
                 message_thread_id=3, is_topic_message=True)  # fmt: skip
    (begun,) = await slow.replies(1)
    await slow.until(lambda: "reply_markup" in str(slow.api.sent("editMessageText")))
    last = slow.api.sent("editMessageText")[-1]
    assert LEAD in _bare(last["text"])
    assert str(begun["message_thread_id"]) == "3"
    assert len(slow.api.sent("sendMessage")) == 1
    assert not slow.api.sent("sendMessageDraft")
    assert slow.api.violations == []


async def test_what_is_called_off_in_a_group_is_taken_away(slow):
    slow.api.say(f"@gapwatch_bot {ASKED}", chat=-9, kind="supergroup")
    await slow.replies(1)
    slow.api.say("/cancel", chat=-9, kind="supergroup")
    await slow.until(lambda: slow.api.sent("deleteMessage"))
    await slow.replies(2)
    assert slow.api.sent()[-1]["text"] == "Stopped."
