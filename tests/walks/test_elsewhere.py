"""Elsewhere over HTTP: a guest's commands, in chats that the bot has not joined."""

from __future__ import annotations

import html
import re

PERSON = {"id": 42, "is_bot": False, "first_name": "Ada", "language_code": "en"}


def _guest(line, text: str, key: str) -> None:
    line.api.push(guest_message={
        "message_id": 5, "date": 1_790_000_000, "text": text, "from": PERSON,
        "guest_query_id": key, "chat": {"id": -77, "type": "supergroup", "title": "Elsewhere"},
    })  # fmt: skip


def _bare(result: dict) -> str:
    shown = result["input_message_content"]["message_text"]
    return html.unescape(re.sub(r"<[^>]+>", "", shown))


async def test_a_guest_may_use_the_commands_that_answer_and_no_other(line):
    for number, text in enumerate(
        ("/country@gapwatch_bot Poland", "/targets@gapwatch_bot", "/follow@gapwatch_bot Poland")
    ):
        _guest(line, text, f"g{number}")
    await line.until(lambda: len(line.api.sent("answerGuestQuery")) == 3)
    told = {item["guest_query_id"]: item["result"] for item in line.api.sent("answerGuestQuery")}
    assert "Poland: 4.68% of GDP" in _bare(told["g0"])
    assert "reply_markup" not in told["g0"]
    assert "Targets in force" in _bare(told["g1"])
    store = line.application.bot_data["services"].store
    assert store.follows("42") == ()
    assert line.api.violations == []
