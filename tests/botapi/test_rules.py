"""The local server is strict: what Telegram refuses, it refuses too."""

from __future__ import annotations

import pytest

from tests.botapi import rules, schema
from tests.botapi.standing import Standing

GOOD = {"chat_id": "7", "text": "<b>x</b>", "parse_mode": "HTML"}
ARTICLE = {"id": "1", "type": "article", "title": "x",
           "input_message_content": {"message_text": "x"}}  # fmt: skip
COMMAND = {"command": "a", "description": "x"}


def keys(**button):
    return {"inline_keyboard": [[button]]}


BAD = [
    ("sendMessage", {**GOOD, "text": "<b>x"}),
    ("sendMessage", {**GOOD, "text": "x" * 4097}),
    ("sendMessage", {**GOOD, "text": " \n"}),
    ("sendMessage", {**GOOD, "text": "🇪🇪" * 1025}),
    ("sendMessage", {**GOOD, "reply_markup": {"inline_keyboard": [[]]}}),
    ("sendMessage", {**GOOD, "reply_markup": {"inline_keyboard": [[{"text": "x"}]]}}),
    ("sendPhoto", {"chat_id": "7", "photo": "id", "caption": "x" * 1025}),
    ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}),
    ("sendMessageDraft", {"chat_id": "-7", "draft_id": "1", "text": "x"}),
    ("setMyCommands", {"commands": [{"command": "Start", "description": "x"}]}),
    ("setMyDescription", {"description": "x" * 513}),
    ("sendMessage", {**GOOD, "text": "a < b"}),
    ("sendMessage", {**GOOD, "text": "<b><i>x</b></i>"}),
    ("sendMessage", {**GOOD, "text": "<p>x</p>"}),
    ("sendMessage", {**GOOD, "text": "<b class='y'>x</b>"}),
    ("sendMessage", {**GOOD, "text": "<code><b>x</b></code>"}),
    ("sendMessage", {**GOOD, "text": "<a href='javascript:x'>x</a>"}),
    ("sendMessage", {**GOOD, "text": "<b>x</b>" * 101}),
    ("sendMessage", {**GOOD, "text": "\u200b\u2800"}),
    ("sendMessage", {**GOOD, "text": "x\ud800"}),
    ("sendMessage", {**GOOD, "text": "x\x00"}),
    ("sendMessage", {**GOOD, "chat_id": "seven"}),
    ("sendMessage", {**GOOD, "message_thread_id": "0"}),
    ("sendMessage", {**GOOD, "parse_mode": "html5"}),
    ("sendMessage", {**GOOD, "reply_markup": "{}"}),
    ("sendMessage", {**GOOD, "reply_markup": keys(text="x", callback_data="é" * 33)}),
    ("sendMessage", {**GOOD, "reply_markup": keys(text="x", callback_data="")}),
    ("sendMessage", {**GOOD, "reply_markup": keys(text="x", url="javascript:x")}),
    ("sendMessage", {**GOOD, "reply_markup": keys(text="x", url="https://x", pay=True)}),
    ("sendMessage", {**GOOD, "reply_markup": keys(text="\u200b", callback_data="x")}),
    ("editMessageText", {"chat_id": "7", "message_id": "1"}),
    ("editMessageText", {**GOOD, "message_id": "1", "rich_message": {"html": "x"}}),
    ("sendRichMessage", {"chat_id": "7", "rich_message": {"html": "x", "markdown": "x"}}),
    ("sendRichMessage", {"chat_id": "7", "rich_message": {"html": "<p><p>x</p></p>"}}),
    ("sendRichMessage", {"chat_id": "7", "rich_message": {"html": "<tr><td>x</td></tr>"}}),
    ("sendRichMessage", {"chat_id": "7", "rich_message": {"html": "<a href='#n'>x</a>"}}),
    ("sendRichMessage", {"chat_id": "7", "rich_message": {"html": "<p>x</p>" * 501}}),
    ("sendRichMessageDraft", {"chat_id": "7", "draft_id": "0", "rich_message": {"html": "x"}}),
    ("sendChatAction", {"chat_id": "7", "action": "thinking"}),
    ("editMessageMedia", {"chat_id": "7", "media": {"type": "photo", "caption": "x" * 1025}}),
    ("answerInlineQuery", {"results": [], "button": {"text": "x", "start_parameter": "ü"}}),
    ("answerInlineQuery", {"results": [], "button": {"text": "x"}}),
    ("answerInlineQuery", {"results": [], "next_offset": "9" * 65}),
    ("answerInlineQuery", {"results": [ARTICLE, ARTICLE]}),
    ("answerInlineQuery", {"results": [{**ARTICLE, "id": "x" * 65}]}),
    ("answerInlineQuery", {"results": [{**ARTICLE, "title": " "}]}),
    ("answerInlineQuery", {"results": [{**ARTICLE, "id": str(n)} for n in range(51)]}),
    ("setMyCommands", {"commands": [{"command": "a", "description": ""}]}),
    ("setMyCommands", {"commands": [COMMAND, COMMAND]}),
    ("setMyCommands", {"commands": [COMMAND], "scope": {"type": "everybody"}}),
    ("setMyShortDescription", {"short_description": "x" * 121}),
    ("setMyDescription", {"description": "x", "language_code": "eng"}),
    ("getUpdates", {"allowed_updates": ["messages"]}),
    ("getUpdates", {"limit": "101"}),
]


@pytest.mark.parametrize(("method", "given"), BAD)
def test_a_call_beyond_a_limit_is_refused(method, given):
    assert rules.fault(method, given)


def test_a_good_call_passes_rules_and_schema():
    assert rules.fault("sendMessage", GOOD) is None
    assert schema.fault("sendMessage", GOOD) is None


@pytest.mark.skipif(schema.schema() is None, reason="the schema is not beside the project")
@pytest.mark.parametrize(
    ("method", "given"),
    [
        ("sendMessages", GOOD),
        ("sendMessage", {**GOOD, "colour": "red"}),
        ("sendMessage", {"text": "x"}),
        ("sendMessage", {**GOOD, "message_thread_id": "three"}),
        ("sendMessage", {**GOOD, "disable_notification": "yes"}),
        ("sendMessage", {**GOOD, "link_preview_options": {"disabled": True}}),
        ("sendRichMessage", {"chat_id": "7", "rich_message": {"text": "x"}}),
        ("setMyCommands", {"commands": [], "scope": {"type": "default", "x": 1}}),
    ],
)
def test_a_call_that_the_schema_does_not_know_is_refused(method, given):
    assert schema.fault(method, given)


def test_files_are_measured():
    png = b"\x89PNG\r\n\x1a\n" + bytes(8) + (9_000).to_bytes(4, "big")
    assert rules.upload("photo", png + (900).to_bytes(4, "big") + b"x", "a.png") is None
    assert rules.upload("photo", png + (1001).to_bytes(4, "big") + b"x", "a.png")
    assert rules.upload("photo", png + (400).to_bytes(4, "big") + b"x", "a.png")
    assert rules.upload("document", b"", "a.json")
    assert rules.upload("document", b"x", "")


def test_what_spans_calls_is_remembered():
    room = Standing()
    room.came({"callback_query": {"id": "1", "message": {
        "message_id": 5, "message_thread_id": 3, "chat": {"id": -7, "type": "supergroup"}}}})  # fmt: skip
    here = {"chat_id": "-7", "message_id": "5", "text": "x"}
    assert room.fault("editMessageText", here) is None
    room.done("editMessageText", here, None)
    assert room.fault("editMessageText", here) == "message is not modified"
    assert room.fault("editMessageText", {**here, "text": "y"}) is None
    room.done("deleteMessage", {"chat_id": "-7", "message_id": "5"}, None)
    assert "not found" in str(room.fault("editMessageText", {**here, "text": "y"}))
    assert room.fault("sendMessage", {"chat_id": "-7", "message_thread_id": "3"}) is None
    assert room.fault("sendMessage", {"chat_id": "-7", "message_thread_id": "4"})
    assert room.fault("sendMessageDraft", {"chat_id": "-7"})
    assert room.unanswered() == ["1"]
    assert room.fault("answerCallbackQuery", {"callback_query_id": "1"}) is None
    room.done("answerCallbackQuery", {"callback_query_id": "1"}, None)
    assert room.fault("answerCallbackQuery", {"callback_query_id": "1"})
    assert room.fault("answerCallbackQuery", {"callback_query_id": "2"})
    assert room.unanswered() == []


def _said(chat, kind, number, **more):
    return {"message": {"message_id": number, "chat": {"id": chat, "type": kind}, **more}}


def test_what_somebody_else_wrote_cannot_be_edited_and_is_deleted_in_private_alone():
    room = Standing()
    room.came(_said(7, "private", 5))
    room.came(_said(-7, "supergroup", 6))
    for chat, number in (("7", "5"), ("-7", "6")):
        given = {"chat_id": chat, "message_id": number, "text": "x"}
        assert room.fault("editMessageText", given) == "message can't be edited"
    assert room.fault("deleteMessage", {"chat_id": "7", "message_id": "5"}) is None
    theirs = {"chat_id": "-7", "message_id": "6"}
    assert room.fault("deleteMessage", theirs) == "message can't be deleted"
    room.done("sendMessage", {"chat_id": "-7", "text": "own"}, 8)
    own = {"chat_id": "-7", "message_id": "8"}
    assert room.fault("deleteMessage", own) is None
    assert room.fault("editMessageText", {**own, "text": "other"}) is None


def test_a_reply_stands_in_the_topic_of_what_it_answers():
    room = Standing()
    room.came(_said(-7, "supergroup", 5, message_thread_id=3, is_topic_message=True))
    room.came(_said(-7, "supergroup", 6, message_thread_id=4, is_topic_message=True))
    answer = {"chat_id": "-7", "text": "x", "reply_parameters": {"message_id": 5}}
    assert room.fault("sendMessage", {**answer, "message_thread_id": "3"}) is None
    assert room.fault("sendMessage", answer) is None  # goes to the topic of the message
    wrong = {**answer, "message_thread_id": "4"}
    assert room.fault("sendMessage", wrong) == "message to be replied not found"
    as_text = {**wrong, "reply_parameters": '{"message_id": 5}'}
    assert room.fault("sendMessage", as_text) == "message to be replied not found"
