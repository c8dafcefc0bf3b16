"""Keyboards, inline results and command menus as Telegram takes them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.botapi import words
from tests.botapi.markup import utf16

ACTIONS = {
    "url", "callback_data", "web_app", "login_url", "switch_inline_query",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text",
    "callback_game", "pay",
}  # fmt: skip
_SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat",
           "chat_administrators", "chat_member"}  # fmt: skip
_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}")
_WEB = re.compile(r"(?:https?|tg)://\S+")


def faults(markup: Any, *, is_private: bool = True) -> Iterator[str]:
    """What is wrong with the keyboard below a message."""
    if markup is None:
        return
    if not isinstance(markup, dict):
        yield "object expected as reply markup"
        return
    rows = markup.get("inline_keyboard", [])
    if sum(map(len, rows)) > 100 or any(not row or len(row) > 8 for row in rows):
        yield "too many buttons, or none in a row"
    for button in (button for row in rows for button in row):
        yield from _button(button, is_private=is_private)


def _button(button: dict[str, Any], *, is_private: bool) -> Iterator[str]:
    if not words.is_seen(button["text"]) or utf16(button["text"]) > 128:
        yield "a button without words, or with too many"
    if len(ACTIONS & set(button)) != 1:
        yield "BUTTON_TYPE_INVALID"
    if not 1 <= len(str(button.get("callback_data", "x")).encode("utf-8", "replace")) <= 64:
        yield "BUTTON_DATA_INVALID"
    if not _WEB.fullmatch(button.get("url", "https://x")):
        yield "BUTTON_URL_INVALID"
    if not 1 <= len(button.get("copy_text", {}).get("text", "x")) <= 256:
        yield "BUTTON_COPY_TEXT_INVALID"
    if button.get("style", "danger") not in ("danger", "success", "primary"):
        yield "BUTTON_STYLE_INVALID"
    if "web_app" in button and not is_private:
        yield "BUTTON_TYPE_INVALID"


def inline_answer(given: dict[str, Any]) -> Iterator[str]:
    """What is wrong with the answer to an inline query."""
    results = given["results"]
    if len(results) > 50:
        yield "RESULTS_TOO_MUCH"
    if len(str(given.get("next_offset", "")).encode()) > 64:
        yield "NEXT_OFFSET_INVALID"
    if int(given.get("cache_time", 0)) < 0:
        yield "CACHE_TIME_INVALID"
    if len({item["id"] for item in results}) != len(results):
        yield "RESULT_ID_DUPLICATE"
    yield from _above(given.get("button"))
    for item in results:
        yield from result(item)


def _above(button: dict[str, Any] | None) -> Iterator[str]:
    """The button above the results leads into the bot."""
    if button is None:
        return
    if len({"web_app", "start_parameter"} & set(button)) != 1 or not words.is_seen(button["text"]):
        yield "exactly one action and a text for the button"
    if not _PARAMETER.fullmatch(button.get("start_parameter", "x")):
        yield "START_PARAM_INVALID"


def result(item: dict[str, Any]) -> Iterator[str]:
    """What is wrong with one article among the results."""
    if not 1 <= len(item["id"].encode("utf-8", "replace")) <= 64:
        yield "RESULT_ID_INVALID"
    if item["type"] != "article":
        yield f"{item['type']} is nothing that this bot offers"
    if not words.is_seen(item.get("title", "")) or "\ud800" <= max(item["title"]) <= "\udfff":
        yield "ARTICLE_TITLE_EMPTY"
    if not item.get("thumbnail_url", "https://").startswith("https://"):
        yield "WEBDOCUMENT_URL_INVALID"
    if "input_message_content" not in item:
        yield "MESSAGE_EMPTY"
        return
    yield from words.faults(item["input_message_content"], may_be_empty=False)
    yield from faults(item.get("reply_markup"), is_private=False)


def menu(given: dict[str, Any]) -> Iterator[str]:
    """What is wrong with a menu of commands."""
    commands = given["commands"]
    if len(commands) > 100:
        yield "BOT_COMMANDS_TOO_MUCH"
    if given.get("scope", {"type": "default"}).get("type") not in _SCOPES:
        yield "BotCommandScope: unsupported type"
    if any(often > 1 for often in Counter(item["command"] for item in commands).values()):
        yield "a command is named twice"
    for item in commands:
        if not re.fullmatch("[a-z0-9_]{1,32}", item["command"]):
            yield "BOT_COMMAND_INVALID"
        if not 1 <= len(item["description"].strip()) <= len(item["description"]) <= 256:
            yield "BOT_COMMAND_DESCRIPTION_INVALID"
