"""Rules that the Bot API states in words, call by call; what spans calls is in `standing`."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from typing import Any

from tests.botapi import keyboards, words
from tests.botapi.markup import utf16

_MAY_BE_EMPTY = (
    "answerCallbackQuery", "sendMessageDraft", "sendRichMessageDraft", "sendPhoto", "sendDocument",
)  # fmt: skip
_ACTIONS = {"typing", "upload_photo", "record_video", "upload_video", "record_voice",
            "upload_voice", "upload_document", "choose_sticker", "find_location",
            "record_video_note", "upload_video_note"}  # fmt: skip
UPDATES = {
    "message", "edited_message", "channel_post", "edited_channel_post", "business_connection",
    "business_message", "edited_business_message", "deleted_business_messages", "guest_message",
    "message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result",
    "callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll",
    "poll_answer", "my_chat_member", "chat_member", "chat_join_request", "chat_boost",
    "removed_chat_boost", "managed_bot",
}  # fmt: skip
MOST_OF_PHOTO, MOST_OF_FILE = 10 * 1024**2, 50 * 1024**2


def fault(method: str, given: dict[str, Any]) -> str | None:
    """The first rule that a call breaks, or None."""
    return next(_faults(method, given), None)


def _faults(method: str, given: dict[str, Any]) -> Iterator[str]:
    yield from words.faults(given, may_be_empty=method in _MAY_BE_EMPTY)
    yield from words.faults(given.get("media") or {}, may_be_empty=True)
    chat = str(given.get("chat_id", ""))
    yield from keyboards.faults(given.get("reply_markup"), is_private=not chat.startswith("-"))
    if "chat_id" in given and not re.fullmatch(r"-?[1-9]\d{0,15}|@\w{5,32}", chat):
        yield "chat not found"
    yield from _where(given)
    yield from _of_method(method, given)
    if given.get("language_code") and not re.fullmatch("[a-z]{2}", given["language_code"]):
        yield "language code invalid"
    for name, most in (("description", 512), ("short_description", 120)):
        if len(given.get(name, "")) > most:
            yield f"{name} is too long"


def _where(given: dict[str, Any]) -> Iterator[str]:
    for name in ("message_thread_id", "message_id", "draft_id"):
        if name in given and int(given[name]) <= 0:
            yield f"{name} is not valid"
    answered = given.get("reply_parameters")
    if answered is not None and (not isinstance(answered, dict) or answered["message_id"] <= 0):
        yield "can't parse reply parameters"


def _of_method(method: str, given: dict[str, Any]) -> Iterator[str]:
    match method:
        case "answerCallbackQuery" if utf16(given.get("text", "")) > 200:
            yield "MESSAGE_TOO_LONG"
        case "sendMessageDraft" | "sendRichMessageDraft" if int(given["chat_id"]) < 0:
            yield "a draft needs a private chat"
        case "editMessageText" if ("text" in given) == ("rich_message" in given):
            yield "exactly one of text and rich_message"
        case "sendChatAction" if given["action"] not in _ACTIONS:
            yield "wrong parameter action in request"
        case "answerInlineQuery":
            yield from keyboards.inline_answer(given)
        case "answerGuestQuery":
            yield from keyboards.result(given["result"])
        case "setMyCommands":
            yield from keyboards.menu(given)
        case "getUpdates":
            yield from _fetching(given)


def _fetching(given: dict[str, Any]) -> Iterator[str]:
    if unknown := set(given.get("allowed_updates") or ()) - UPDATES:
        yield f"allowed_updates: {sorted(unknown)}"
    if not 1 <= int(given.get("limit", 100)) <= 100 or int(given.get("timeout", 0)) < 0:
        yield "limit or timeout is not valid"


def upload(name: str, content: bytes, file_name: str) -> str | None:
    """What is wrong with a file that is sent up; pictures are measured."""
    if not content:
        return "file must be non-empty"
    if not file_name or "/" in file_name:
        return "file name is not valid"
    if name == "document":
        return None if len(content) <= MOST_OF_FILE else "Request Entity Too Large"
    if len(content) > MOST_OF_PHOTO:
        return "PHOTO_INVALID_SIZE"
    if content[:8] == b"\x89PNG\r\n\x1a\n" and len(content) > 24:
        width, height = struct.unpack(">II", content[16:24])
        if width + height > 10_000 or max(width, height) > 20 * min(width, height):
            return "PHOTO_INVALID_DIMENSIONS"
    return None
