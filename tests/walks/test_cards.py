"""A card over HTTP: its charts and other sides come in one message, each with a way back."""

from __future__ import annotations

import html
import json
import re
from collections import deque

import pytest

CARD = ["trend", "gaps", "path", "revs", "compare", "how", "sources", "revisions", "follow"]


def _bare(text: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", text))


def _actions(call: dict) -> dict[str, str]:
    rows = call["reply_markup"]["inline_keyboard"]
    return {button["callback_data"]: button["text"] for row in rows for button in row}


async def _tap(line, action: str, message: int) -> dict:
    before = len(line.api.sent("answerCallbackQuery"))
    line.api.tap(action, message_id=message)
    await line.until(lambda: len(line.api.sent("answerCallbackQuery")) > before)
    return line.api.sent("answerCallbackQuery")[-1]


async def _card(line, text: str = "/country Spain") -> tuple[dict, int]:
    line.api.say(text)
    (card,) = await line.replies(1)
    return card, line.api.next_message


async def test_a_card_has_the_whole_briefing_and_nine_buttons(line):
    card, _ = await _card(line, "/country Italy")
    text = _bare(card["text"])
    for told in (
        "2.10% of GDP in 2026 (estimate), place 21 of 31 (NATO, edition of 10 July 2026)",
        "The Hague core target (3.5% of GDP): 1.40 percentage points below, 38.0 billion US",
        "The Vilnius commitment (2% of GDP): 0.10 percentage points above, 2.70 billion US",
        "being there in 2035 needs 0.16 percentage points a year",
        "Equipment takes 24.45%",
        "Revised: 2.01% of GDP for 2025 (estimate) in the edition of 28 August 2025, now 2.09% of",
        "National plan (12 November 2025):",
    ):
        assert told in text
    assert card["text"].startswith("<b>Italy: 2.10% of GDP")
    assert list(_actions(card)) == [f"{kind}:ITA" for kind in CARD]
    assert line.api.violations == []


@pytest.mark.parametrize("side", ["how", "sources", "revisions", "compare"])
async def test_a_side_stands_in_the_place_of_the_card_and_leads_back(line, side):
    card, message = await _card(line)
    await _tap(line, f"{side}:ESP", message)
    (shown,) = await line.replies(1, "editMessageText")
    assert shown["message_id"] == str(message)
    assert "Spain" in _bare(shown["text"])
    assert "card:ESP" in _actions(shown)
    await _tap(line, "card:ESP", message)
    (_, back) = await line.replies(2, "editMessageText")
    assert back["text"] == card["text"]
    assert _actions(back) == _actions(card)
    assert len(line.api.sent()) == 1
    assert line.api.violations == []


async def test_charts_take_the_cards_place_and_each_others_and_words_come_back(line):
    card, message = await _card(line)
    for number, action in enumerate(("trend", "gaps", "path", "revs"), start=1):
        await _tap(line, f"{action}:ESP", message)
        shown = (await line.replies(number, "editMessageMedia"))[-1]
        assert shown["message_id"] == str(message)
        assert "NATO" in shown["media"]["caption"]
        assert "card:ESP" in _actions(shown)
        assert f"{action}:ESP" not in _actions(shown)
    await _tap(line, "card:ESP", message)
    (_, back) = await line.replies(2)
    await line.until(lambda: line.api.sent("deleteMessage"))
    assert line.api.sent("deleteMessage")[0]["message_id"] == str(message)
    assert back["text"] == card["text"]
    assert not line.api.sent("sendPhoto")
    assert line.api.violations == []


async def test_a_picture_goes_up_once_and_then_by_its_file(line):
    _, message = await _card(line)
    await _tap(line, "trend:ESP", message)
    await line.replies(1, "editMessageMedia")
    await _tap(line, "path:ESP", message)
    await line.replies(2, "editMessageMedia")
    await _tap(line, "trend:ESP", message)
    first, _, again = await line.replies(3, "editMessageMedia")
    assert first["media"]["media"].startswith("attach://")
    assert again["media"]["media"] == f"file-{message}"
    line.api.say("/chart Spain")
    (sent,) = await line.replies(1, "sendPhoto")
    assert sent["photo"] == f"file-{message}"
    assert line.api.violations == []


async def test_where_no_picture_may_be_put_it_is_sent_and_the_card_stays(line):
    _, message = await _card(line)
    refusals = [(400, "Bad Request: message can't be edited")] * 2
    line.api.script["editMessageMedia"] = deque(refusals)
    await _tap(line, "trend:ESP", message)
    await line.replies(1, "sendPhoto")
    assert not line.api.sent("deleteMessage")


async def test_following_is_told_and_undone_in_the_card(line):
    _, message = await _card(line)
    store = line.application.bot_data["services"].store
    await _tap(line, "follow:ESP", message)
    (told,) = await line.replies(1, "editMessageText")
    assert "You follow Spain" in told["text"]
    assert store.follows("7") == ("ESP",)
    await _tap(line, "card:ESP", message)
    (_, card) = await line.replies(2, "editMessageText")
    assert "unfollow:ESP" in _actions(card)
    await _tap(line, "unfollow:ESP", message)
    (*_, told) = await line.replies(3, "editMessageText")
    assert "no longer follow Spain" in told["text"]
    assert store.follows("7") == ()


async def test_the_workings_name_formula_and_cells_and_the_sources_their_day(line):
    _, message = await _card(line)
    await _tap(line, "how:ESP", message)
    await _tap(line, "sources:ESP", message)
    working, sources = await line.replies(2, "editMessageText")
    assert "3.5 −\xa02.00" in working["text"]
    assert "• Distance to the target (3.5%), 2026" in working["text"]
    assert working["text"].count("Spain") == 1
    assert "edition of 10 July 2026" in working["text"]
    assert "(10 July 2026)\xa0[1][2][3]" in _bare(sources["text"])
    assert "Ara: Sanchez announces" in _bare(sources["text"])
    assert "2026: 2.00e" in sources["text"]


async def test_revisions_show_each_edition_of_a_year_and_other_years_to_tap(line):
    _, message = await _card(line, "/country Poland")
    await _tap(line, "revisions:POL", message)
    (newest,) = await line.replies(1, "editMessageText")
    assert "28 August 2025: 4.48% of GDP (estimate)" in newest["text"]
    assert "10 July 2026: 4.25% of GDP (estimate)" in newest["text"]
    await _tap(line, "revisions:POL:2024", message)
    (_, older) = await line.replies(2, "editMessageText")
    assert "17 June 2024: 4.12% of GDP (estimate)" in older["text"]
    assert "10 July 2026: 3.75% of GDP" in older["text"]
    assert "revs:POL:2024" in _actions(older)
    assert "revisions:POL:2024" not in _actions(older)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("/chart Poland", "Poland, defence expenditure as a share of GDP: 1.86% in 2014"),
        ("/chart trend Türkiye", "Türkiye, defence expenditure"),
        ("/chart path Italy", "Needed: +0.16 percentage points a year"),
        ("/chart gap", "Distance from 3.5% of GDP"),
        ("/chart gap 2", "Distance from 2% of GDP"),
        ("/chart gap Spain 3.5%", "Spain: 2.00%, 1.50 percentage points below"),
        ("/chart group baltics", "Baltic"),
        ("/chart nordics", "Nordic"),
        ("/chart all", "All allies"),
        ("/chart Poland Estonia", "Poland, Estonia"),
        ("/chart NATO", "NATO as a whole, defence expenditure as a share of GDP"),
        ("/chart gap NATO 2", "Distance from 2% of GDP"),
        ("/chart group NATO", "All allies"),
        ("/chart trend Europe and Canada", "The aggregates follow membership"),
        ("/chart group Poland", "Poland, defence expenditure as a share of GDP"),
        ("/chart gap 20", "Distance from 20% of defence expenditure"),
        ("/chart revisions Poland 2024", "17 June 2024: 4.12%"),
        ("/chart path Spain Italy", "Spain, 2026 (estimate)"),
    ],
)
async def test_every_kind_of_chart_is_a_command(line, text, told):
    line.api.say(text)
    (sent,) = await line.replies(1, "sendPhoto")
    assert told in sent["caption"]
    assert line.api.violations == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("/chart gap 5", "The full 5% of GDP cannot be measured"),
        ("/chart gap 1.5", "The defence-related leg (up to 1.5% of GDP) cannot be measured"),
        ("/chart Iceland", "Iceland has no armed forces"),
    ],
)
async def test_what_cannot_be_drawn_is_refused_with_its_reason(line, text, told):
    line.api.say(text)
    (sent,) = await line.replies(1)
    assert told in sent["text"]


async def test_a_chart_without_words_is_picked_in_steps(line):
    line.api.say("/chart")
    (kinds,) = await line.replies(1)
    message = line.api.next_message
    assert list(_actions(kinds)) == [
        f"chart:{kind}" for kind in ("trend", "gap", "path", "group", "revisions")
    ]
    await _tap(line, "chart:path", message)
    await _tap(line, "chart:path:1", message)
    first, second = await line.replies(2, "editMessageText")
    assert "chart:path:1" in _actions(first)
    assert "path:ITA" in {**_actions(first), **_actions(second)}
    await _tap(line, "path:ITA", message)
    (drawn,) = await line.replies(1, "editMessageMedia")
    assert "Italy" in drawn["media"]["caption"]
    await _tap(line, "chart:group", message)
    await line.until(lambda: len(line.api.sent()) == 2)
    await _tap(line, "group:baltics", line.api.next_message)
    await line.replies(2, "editMessageMedia")
    assert line.api.violations == []


async def test_a_country_without_a_name_is_picked(line):
    line.api.say("/country")
    (picker,) = await line.replies(1)
    message = line.api.next_message
    await _tap(line, "cards:1", message)
    await _tap(line, "card:POL", message)
    (*_, card) = await line.replies(2, "editMessageText")
    assert "4.68% of GDP" in _bare(card["text"])
    assert "card:BEL" in _actions(picker)
    assert line.api.violations == []


async def test_a_card_and_its_charts_hold_to_the_chosen_edition_and_currency(line):
    line.api.say("/settings edition nato_2024_06")
    line.api.say("/settings currency EUR")
    await line.replies(2)
    line.api.say("/country Poland")
    (*_, card) = await line.replies(3)
    assert "4.12% of GDP in 2024 (estimate)" in _bare(card["text"])
    assert "billion euros" in _bare(card["text"])
    await _tap(line, "trend:POL", line.api.next_message)
    (drawn,) = await line.replies(1, "editMessageMedia")
    assert "edition of 17 June 2024" in drawn["media"]["caption"]


async def test_a_card_comes_back_as_it_was_given_though_settings_changed(line):
    card, message = await _card(line)
    line.api.say("/settings lang de")
    await line.replies(2)
    await _tap(line, "how:ESP", message)
    await _tap(line, "card:ESP", message)
    (_, back) = await line.replies(2, "editMessageText")
    assert back["text"] == card["text"]
    assert "Folgen" in _actions(back).values()


@pytest.mark.parametrize(
    "action",
    ["card:XXX", "gaps:ESP:7", "gaps:XXX", "revs:ESP:99", "revs:ISL", "revisions:ESP:1914", "path:",
     "revisions:ISL", "group:nowhere", "group", "chart:trend:x", "cards:x", "near:", "how:ZZZ",
     "gaps:ESP:1.5", "unfollow:XXX", "sources:"],
)  # fmt: skip
async def test_a_stale_tap_is_explained(line, action):
    answer = await _tap(line, action, 5)
    is_picker = action == "chart:trend:x"
    assert is_picker or answer.get("text"), json.dumps(answer)
    assert not [item for item in line.api.sent() if "went wrong" in item["text"]]
    assert line.api.violations == []
