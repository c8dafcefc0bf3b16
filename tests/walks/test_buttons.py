"""Buttons over HTTP: pickers, pages, settings, sharing, deletion; each tap is answered."""

from __future__ import annotations

import html
import re

import pytest


def _bare(text: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", text))


def _actions(call: dict) -> dict[str, str]:
    rows = call["reply_markup"]["inline_keyboard"]
    return {button["text"]: button["callback_data"] for row in rows for button in row}


async def _tap(line, action: str, **where) -> dict:
    """Tap and wait for the answer to the tap."""
    before = len(line.api.sent("answerCallbackQuery"))
    line.api.tap(action, **where)
    await line.until(lambda: len(line.api.sent("answerCallbackQuery")) > before)
    return line.api.sent("answerCallbackQuery")[-1]


async def test_two_countries_are_picked_and_compared_in_one_message(line):
    line.api.say("/compare")
    (picker,) = await line.replies(1)
    assert "▶" in _actions(picker)
    await _tap(line, _actions(picker)["▶"])
    (second_page,) = await line.replies(1, "editMessageText")
    assert not (await _tap(line, _actions(picker)["1/3"])).get("text")
    assert len(line.api.sent("editMessageText")) == 1, "the page that stands is not set again"
    assert "2/3" in _actions(second_page)
    await _tap(line, "second:ESP")
    (_, other) = await line.replies(2, "editMessageText")
    assert "Spain: compare" in other["text"]
    assert "Spain" not in _actions(other)
    await _tap(line, "pair:ESP:POL")
    (*_, shown) = await line.replies(3, "editMessageText")
    assert "Poland: 4.68% of GDP" in _bare(shown["text"])
    assert "Spain: 2.00% of GDP" in _bare(shown["text"])
    assert len(line.api.sent("sendMessage")) == 1
    assert line.api.violations == []


async def test_a_ranking_is_turned_page_by_page_in_its_place(line):
    line.api.say("/rank")
    (first,) = await line.replies(1)
    assert _bare(first["text"]).count("% of GDP") == 10
    await _tap(line, _actions(first)["▶"])
    (second,) = await line.replies(1, "editMessageText")
    assert "\n11. " in second["text"]
    assert "\n1. " not in second["text"]
    await _tap(line, _actions(first)["▶"].rsplit(":", 1)[0] + ":99")
    (_, last) = await line.replies(2, "editMessageText")
    assert "\n31. " in last["text"]
    assert "▶" not in _actions(last)
    assert line.api.violations == []


async def test_a_chosen_language_speaks_from_then_on(line):
    line.api.say("/settings")
    (settings,) = await line.replies(1)
    await _tap(line, _actions(settings)["Language"])
    (languages,) = await line.replies(1, "editMessageText")
    await _tap(line, _actions(languages)["Deutsch"])
    await line.replies(2, "editMessageText")
    line.api.say("How far is Spain from 3.5%?")
    replies = await line.replies(2)
    assert "1,50 Prozentpunkte" in _bare(replies[1]["text"])


async def test_a_preferred_edition_and_currency_are_used_and_named(line):
    line.api.say("/settings edition nato_2024_06")
    line.api.say("/settings currency EUR")
    line.api.say("How far is Poland from 2%?")
    replies = await line.replies(3)
    told = _bare(replies[2]["text"])
    assert "edition of 17 June 2024" in told or "edition of 12 June 2024" in told
    assert "4.12% of GDP" in told
    assert "euros" in told


async def test_an_answer_is_rated_explained_shared_and_opened_by_somebody_else(line):
    line.api.say("How far is Spain from 3.5%?")
    (answer,) = await line.replies(1)
    actions = _actions(answer)
    assert (await _tap(line, actions["👍"]))["text"] == "Thank you, noted."
    await _tap(line, actions["How computed"])
    (_, working) = await line.replies(2)
    assert "3.5 −\xa02.00" in working["text"]
    assert "edition of 10 July 2026" in working["text"]
    await _tap(line, actions["Share"])
    (*_, shared) = await line.replies(3)
    link = re.search(r"https://t\.me/gapwatch_bot\?start=([\w-]{1,64})", shared["text"])
    line.api.say(f"/start {link[1]}", chat=8)
    (*_, opened) = await line.replies(4)
    assert "An answer of 24 November 2026" in opened["text"]
    assert "1.50 percentage points below" in _bare(opened["text"])
    line.api.tap(actions["👎"], chat=8)
    await line.until(lambda: len(line.api.sent("answerCallbackQuery")) == 4)
    assert "older message" in str(line.api.sent("answerCallbackQuery")[-1])
    assert line.api.violations == []


async def test_how_explains_the_answer_that_it_replies_to(line):
    line.api.say("How far is Spain from 3.5%?")
    line.api.say("/gap germany 3.5")
    await line.replies(2)
    first = {"message_id": 1001, "date": 1_790_000_000, "text": "x",
             "chat": {"id": 7, "type": "private", "first_name": "Ada"},
             "from": {"id": 1, "is_bot": True, "first_name": "Gapwatch"}}  # fmt: skip
    line.api.say("/how", reply_to_message=first)
    line.api.say("/how")
    replies = await line.replies(4)
    assert "Spain" in replies[2]["text"]
    assert "Germany" in replies[3]["text"]


async def test_all_is_deleted_only_when_confirmed(line):
    line.api.say("/follow Poland")
    line.api.say("How far is Spain from 3.5%?")
    line.api.say("/deleteme")
    replies = await line.replies(3)
    store = line.application.bot_data["services"].store
    actions = _actions(replies[2])
    await _tap(line, actions["Keep it"])
    assert store.follows("7") == ("POL",)
    line.api.say("/mydata")
    await line.replies(1, "sendDocument")
    await _tap(line, actions["Delete everything"])
    await line.replies(2, "editMessageText")
    assert not any(store.everything("7").values())
    assert line.api.violations == []


@pytest.mark.parametrize(
    "action",
    ["", "nonsense", "trend:XXX", "second:ESP:x", "pair:ESP", "page:none:1", "page", "choice:a:0",
     "set:colour", "set:lang:xx", "set:edition:none", "why:none", "share:none", "first:-1",
     "second:", "first:٣", "delete:", "country:ISL", "trend:ISL"],
)  # fmt: skip
async def test_a_stale_or_broken_tap_is_answered_and_breaks_nothing(line, action):
    await _tap(line, action)
    assert not [item for item in line.api.sent("sendMessage") if "went wrong" in item["text"]]
    assert line.api.violations == []
