"""Every button that can be reached from a card is tapped: none is refused, left or lost."""

from __future__ import annotations

import html
import re

from tests.walks.test_cards import _actions, _tap

_EDITS = ("editMessageText", "editMessageMedia")
_SENDS = ("sendMessage", "sendPhoto")
_SAME_KIND = 2
_NO_SHOW = {"here", "good", "bad"}
"""Buttons that are answered in the tap alone: the page that stands, a thumb up or down."""


def _shown(line) -> list[tuple[str, dict]]:
    return [call for call in line.api.calls if call[0] in (*_EDITS, *_SENDS)]


def _kind(action: str) -> str:
    """A button's kind; the pages of a picker are a kind of their own."""
    name, *rest = action.split(":")
    return f"{name}/{len(rest)}"


async def _see(line, action: str, message: int) -> tuple[dict | None, int]:
    """Tap; what stands there afterwards (None for a notice) and in which message."""
    before = len(_shown(line))
    answer = await _tap(line, action, message)
    if answer.get("text"):
        return None, message
    await line.until(lambda: len(_shown(line)) > before)
    method, call = _shown(line)[-1]
    if method in _EDITS:
        assert call["message_id"] == str(message), "an edit stands in the place of what was tapped"
        return call, message
    return call, line.api.next_message


async def _walk(line, text: str) -> tuple[dict[str, int], set[str]]:
    """From a card on: how often each kind of button was tapped, and all the words seen."""
    line.api.say(text)
    (card,) = await line.replies(1)
    tapped: dict[str, int] = {}
    words: set[str] = set()
    ahead = [(action, line.api.next_message) for action in _actions(card)]
    while ahead:
        action, message = ahead.pop(0)
        kind = _kind(action)
        if kind.split("/")[0] in _NO_SHOW or tapped.get(kind, 0) >= _SAME_KIND:
            continue
        tapped[kind] = tapped.get(kind, 0) + 1
        call, where = await _see(line, action, message)
        if call is None:
            continue
        words.add(html.unescape(re.sub(r"<[^>]+>", "", call.get("text", ""))))
        if "reply_markup" in call:
            ahead += [(each, where) for each in _actions(call) if each]
    return tapped, words


async def test_every_button_from_a_card_on_is_answered_and_stands_in_its_place(line):
    tapped, words = await _walk(line, "/country Spain")
    assert line.api.violations == []
    assert len(line.api.sent("answerCallbackQuery")) == sum(tapped.values())
    assert not [text for text in words if "went wrong" in text]
    kinds = {kind.split("/")[0] for kind in tapped}
    assert kinds >= {
        "trend", "gaps", "path", "revs", "compare", "second", "pair", "near", "how", "sources",
        "revisions", "follow", "unfollow", "card",
    }  # fmt: skip


async def test_the_buttons_of_a_card_whose_answer_is_no_longer_kept_still_work(line):
    line.api.say("/country Spain")
    (card,) = await line.replies(1)
    message = line.api.next_message
    answers = line.application.bot_data["services"].store.answers
    for action in _actions(card):
        while (kept := answers.last("7")) is not None:
            answers.forget(kept.id)
        call, where = await _see(line, action, message)
        assert call is not None
        back, message = await _see(line, "card:ESP", where)
        assert back is not None
        assert back["text"] == card["text"]
    assert line.api.violations == []


async def test_what_an_answer_no_longer_kept_cannot_do_is_explained(line):
    line.api.say("/compare Spain Poland")
    (shown,) = await line.replies(1)
    answers = line.application.bot_data["services"].store.answers
    answers.forget(answers.last("7").id)
    for action in _actions(shown):
        told = await _tap(line, action, line.api.next_message)
        assert "older message" in told["text"], action
    assert len(line.api.sent()) == 1
    assert line.api.violations == []
