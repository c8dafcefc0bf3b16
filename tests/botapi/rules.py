"""Rules that the Bot API states in words: lengths, entities, buttons, menus, inline results."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tests.botapi.markup import classic, rich

_LENGTHS = (("text", 4096), ("caption", 1024), ("message_text", 4096))
_MAY_BE_EMPTY = ("answerCallbackQuery", "sendMessageDraft", "sendPhoto", "sendDocument")


def fault(method: str, given: dict[str, Any]) -> str | None:
    """The first rule that a call breaks, or None."""
    return next(_faults(method, given), None)


def _faults(method: str, given: dict[str, Any]) -> Iterator[str]:
    yield from _texts(given, may_be_empty=method in _MAY_BE_EMPTY)
    yield from _texts(given.get("media") or {}, may_be_empty=True)
    yield from _keyboard(given.get("reply_markup"))
    if method == "answerCallbackQuery" and len(given.get("text", "")) > 200:
        yield "MESSAGE_TOO_LONG"
    if method.endswith("Draft") and (int(given["draft_id"]) == 0 or int(given["chat_id"]) < 0):
        yield "a draft needs a number and a private chat"
    if method == "answerInlineQuery":
        yield from _results(given)
    if method == "setMyCommands":
        yield from _menu(given["commands"])
    if given.get("language_code") and not re.fullmatch("[a-z]{2}", given["language_code"]):
        yield "language code invalid"
    for name, most in (("description", 512), ("short_description", 120)):
        if len(given.get(name, "")) > most:
            yield f"{name} is too long"


def _texts(given: dict[str, Any], *, may_be_empty: bool) -> Iterator[str]:
    for name, limit in _LENGTHS:
        text = given.get(name)
        if not isinstance(text, str):
            continue
        if given.get("parse_mode") == "HTML":
            read = classic(text)
            if read.faults:
                yield f"can't parse entities: {read.faults[0]}"
            if read.entities > 100:
                yield "more than 100 entities, the rest would be lost"
            text = read.text
        if len(text.encode("utf-16-le")) // 2 > limit:
            yield f"{name} is too long"
        if not text.strip() and not may_be_empty:
            yield "message text is empty"
    page = given.get("rich_message")
    if page is not None and (faults := rich(page["html"]).faults):
        yield f"can't parse rich message: {faults[0]}"


def _keyboard(markup: dict[str, Any] | None) -> Iterator[str]:
    rows = (markup or {}).get("inline_keyboard", [])
    if sum(map(len, rows)) > 100 or any(not row or len(row) > 8 for row in rows):
        yield "too many buttons"
    for button in (button for row in rows for button in row):
        if not button["text"].strip():
            yield "a button without words"
        if sum(name in button for name in ("callback_data", "url", "switch_inline_query")) != 1:
            yield "BUTTON_TYPE_INVALID"
        if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= 64:
            yield "BUTTON_DATA_INVALID"


def _results(given: dict[str, Any]) -> Iterator[str]:
    results = given["results"]
    if len(results) > 50 or len(given.get("next_offset", "").encode()) > 64:
        yield "too many results"
    if len({item["id"] for item in results}) != len(results):
        yield "RESULT_ID_DUPLICATE"
    for item in results:
        if not 1 <= len(item["id"].encode()) <= 64 or not item["title"].strip():
            yield "RESULT_ID_INVALID"
        if not item.get("thumbnail_url", "https://").startswith("https://"):
            yield "WEBDOCUMENT_URL_INVALID"
        yield from _texts(item["input_message_content"], may_be_empty=False)
        yield from _keyboard(item.get("reply_markup"))


def _menu(commands: list[dict[str, str]]) -> Iterator[str]:
    if len(commands) > 100:
        yield "BOT_COMMANDS_TOO_MUCH"
    for item in commands:
        if not re.fullmatch("[a-z0-9_]{1,32}", item["command"]):
            yield "BOT_COMMAND_INVALID"
        if not 1 <= len(item["description"]) <= 256:
            yield "BOT_COMMAND_DESCRIPTION_INVALID"
