"""Telegram's HTML: no text of any kind or length is lost or breaks a limit."""

from __future__ import annotations

import html
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.message import Note, Reply
from bot.transports.telegram.html import messages, plain, split, units

TEXT = st.text(max_size=3000).map(lambda text: text * 4)


@settings(derandomize=True, max_examples=60, deadline=None)
@given(text=TEXT)
def test_splitting_loses_no_character(text):
    parts = split(text, 500)
    assert "".join(parts) == text
    assert all(units(part) <= 500 for part in parts)


@settings(derandomize=True, max_examples=60, deadline=None)
@given(text=TEXT, url=st.sampled_from(["https://nato.int/?a=1&b=2", "", "javascript:x"]))
def test_any_text_renders_within_the_limit_in_both_forms(text, url):
    reply = Reply(text + " [1]", notes=(Note(1, text[:50], url),))
    for shown in messages(reply):
        bare = html.unescape(re.sub(r"<[^<>]+>", "", shown))
        assert units(bare) <= 4096
        assert "javascript" not in shown or "javascript" in text
    assert all(units(shown) <= 4096 for shown in plain(reply))
