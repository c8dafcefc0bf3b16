"""Every button that can be reached is tapped, in every form: none is refused, left or lost."""

from __future__ import annotations

import pytest

from tests.botapi.markup import classic
from tests.walks.stroll import Stroll, only_plain
from tests.walks.test_cards import _actions, _tap

FORMS = [("classic", "pl"), ("rich", "de"), ("plain", "uk"), ("rich", "en")]
STARTS = [
    "/start", "/country Spain", "/country", "/compare Spain Poland", "/rank", "/gap", "/chart",
    "/chart revisions Poland 2024", "/follow Poland weekly on Monday", "/follow", "stop",
    "/settings", "How far is Spain from 3.5%?", "How far is Spain from the target of 5%?",
    "/targets", "/sources", "/how", "/privacy", "/accuracy", "/update Spain", "/help",
]  # fmt: skip
KINDS = {
    "country", "trend", "gaps", "path", "revs", "compare", "second", "pair", "near", "how",
    "sources", "revisions", "follow", "unfollow", "card", "cards", "page", "group", "chart",
    "good", "bad", "why", "share", "order", "set", "here", "first",
}  # fmt: skip


@pytest.mark.parametrize(("form", "lang"), FORMS)
async def test_every_button_is_answered_in_every_form_and_no_call_is_refused(line, form, lang):
    api = line.api
    api.refuses = only_plain if form == "plain" else None
    stroll = Stroll(line, lang=lang, steady=("set:lang:", "set:form:"))
    await stroll.said(f"/settings lang {lang}")
    await stroll.said(f"/settings form {'classic' if form == 'classic' else 'rich'}")
    for text in STARTS:
        await stroll.through(text)
    await stroll.through("/compare")
    await stroll.through("/deleteme")
    assert stroll.faults == []
    assert api.violations == []
    assert api.standing.unanswered() == []
    assert {kind.partition("/")[0].partition(":")[0] for kind in stroll.tapped} >= KINDS
    sorry = line.application.bot_data["services"].words(lang).say("sorry", id="").split("(")[0]
    assert not [text for text in stroll.words if sorry in text]
    store = line.application.bot_data["services"].store
    assert not any(store.everything("7").values()), "the last thing tapped was to delete all"


async def test_the_buttons_of_a_card_whose_answer_is_no_longer_kept_still_work(line):
    line.api.say("/country Spain")
    (card,) = await line.replies(1)
    stroll, message = Stroll(line), line.api.next_message
    answers = line.application.bot_data["services"].store.answers
    for action in _actions(card):
        while (kept := answers.last("7")) is not None:
            answers.forget(kept.id)
        await stroll.tap(message, action)
        (message, *_) = (place for place, back in stroll.shown() if back == "card:ESP")
        await stroll.tap(message, "card:ESP")
        (message, *_) = (place for place, back in stroll.shown() if back == "trend:ESP")
        back = line.api.standing.shown["7", message]
        assert back["text"] == classic(card["text"]).text
    assert stroll.faults == []
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


@pytest.mark.parametrize("form", ["classic", "rich"])
async def test_who_taps_twice_sees_the_page_once(line, form):
    line.api.say(f"/settings form {form}")
    line.api.say("/settings")
    method = "sendMessage" if form == "classic" else "sendRichMessage"
    await line.replies(2, method)
    stroll, message = Stroll(line), line.api.next_message
    for _ in range(3):
        line.api.tap("set:currency", message_id=message)
    await stroll.settled()
    assert len(line.api.sent("editMessageText")) == 1
    await stroll.tap(message, "set:currency:EUR")
    await stroll.tap(message, "set:currency")
    assert len(line.api.sent("editMessageText")) == 3
    assert line.api.standing.unanswered() == []
    assert line.api.violations == []


async def test_who_taps_twice_for_words_in_place_of_a_picture_gets_them_once(line):
    stroll = Stroll(line)
    await stroll.said("/chart Spain")
    picture = line.api.next_message
    line.api.tap("card:ESP", message_id=picture)
    line.api.tap("card:ESP", message_id=picture)
    await line.until(lambda: len(line.api.sent("answerCallbackQuery")) == 2)
    await stroll.settled()
    assert len(line.api.sent()) == 1
    assert len(line.api.sent("deleteMessage")) == 1
    assert line.api.violations == []
