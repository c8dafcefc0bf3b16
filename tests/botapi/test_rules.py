"""The local server is strict: what Telegram refuses, it refuses too."""

from __future__ import annotations

import pytest

from tests.botapi import rules, schema

GOOD = {"chat_id": "7", "text": "<b>x</b>", "parse_mode": "HTML"}
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
