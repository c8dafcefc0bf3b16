"""Odd texts over HTTP: whatever somebody types is answered, in every form, and no call is refused."""

from __future__ import annotations

import pytest

from tests.walks.stroll import Stroll, only_plain

ODD = [
    "\ud800 how far is Spain from 3.5%? \udfff", "\x00\x01\x1b[0m Spain", "\u200b\u200f\u2060", "\u2800",
    "\u202eniapS si raf woh\u202c", "\u05db\u05de\u05d4 \u05e1\u05e4\u05e8\u05d3? Spain", "👨\u200d👩\u200d👧\u200d👦" * 500, "e\u0301" * 2000,
    "<b>&amp;</i> <a href='x'> Spain [1][2]", "x" * 4096, "Spain? " * 580, "[1" * 2000, "%s {} {0} {f1} {e1.date} $x",
    "'; DROP TABLE chats; --", "\u2028\u2029\n\n\n",
]  # fmt: skip
COMMANDS = ("/ask", "/gap", "/compare", "/chart", "/country", "/follow", "/settings zone", "/start",
            "/rank", "/unfollow", "/start q_", "/start c_")  # fmt: skip


@pytest.mark.parametrize("form", ["classic", "rich", "plain"])
async def test_whatever_is_typed_is_answered_and_no_call_is_refused(line, form):
    api = line.api
    api.refuses = only_plain if form == "plain" else None
    stroll = Stroll(line)
    await stroll.said(f"/settings form {'classic' if form == 'classic' else 'rich'}")
    shown = ODD if form == "classic" else ODD[::3]
    for number, text in enumerate(shown):
        await stroll.said(text)
        command = COMMANDS[number % len(COMMANDS)]
        await stroll.said(f"{command} {text}"[:4096])
        api.ask_inline(text[:256], offset="²" if number % 2 else "")
        await stroll.settled()
    await stroll.through("/compare Spain Poland")
    for action in ("open:\ud800", "page:\x00:1", "set:zone:\ud800", "x" * 64, "choice:é:1"):
        await stroll.tap(api.next_message, action)
    await stroll.said("/mydata")
    assert stroll.faults == []
    assert not [text for text in stroll.words if "went wrong" in text]
    assert api.standing.unanswered() == []
    assert api.violations == []
