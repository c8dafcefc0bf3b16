"""Texts that Telegram takes: lengths in UTF-16 units, something to be seen, markup it can read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from tests.botapi.markup import classic, rich, utf16

_LENGTHS = (("text", 4096), ("caption", 1024), ("message_text", 4096))
MOST_ENTITIES = 100
_UNSEEN = "\u115f\u1160\u2800\u3164\ufffc"
_REFUSED = re.compile("[\x00\ud800-\udfff]")


def is_seen(text: str) -> bool:
    """Whether anything in a text can be seen; Telegram calls one of blanks alone empty."""
    kinds = (unicodedata.category(sign) for sign in text if sign not in _UNSEEN)
    return any(kind not in ("Zs", "Zl", "Zp", "Cc", "Cf") for kind in kinds)


def faults(given: dict[str, Any], *, may_be_empty: bool) -> Iterator[str]:
    """What is wrong with the texts of a call or of a part of one."""
    mode = given.get("parse_mode")
    if mode not in (None, "HTML", "MarkdownV2", "Markdown"):
        yield "unsupported parse_mode"
    if mode and given.get("entities"):
        yield "parse_mode beside entities"
    for name, limit in _LENGTHS:
        if isinstance(given.get(name), str):
            yield from _of_one(name, given[name], limit, mode, may_be_empty=may_be_empty)
    if "rich_message" in given:
        yield from _of_page(given)


def _of_one(
    name: str, text: str, limit: int, mode: str | None, *, may_be_empty: bool
) -> Iterator[str]:
    if _REFUSED.search(text):
        yield f"{name} must be encoded in UTF-8"
    if mode == "HTML":
        read = classic(text)
        if read.faults:
            yield f"can't parse entities: {read.faults[0]}"
        if read.entities > MOST_ENTITIES:
            yield "more than 100 entities, the rest would be lost"
        text = read.text
    if utf16(text) > limit:
        yield f"{name} is too long"
    if not is_seen(text) and not may_be_empty:
        yield "message text is empty"


def _of_page(given: dict[str, Any]) -> Iterator[str]:
    page = given["rich_message"]
    if not isinstance(page, dict) or len({"html", "markdown"} & set(page)) != 1:
        yield "exactly one of html and markdown must be used"
        return
    if {"text", "parse_mode", "entities", "link_preview_options"} & set(given):
        yield "text beside a rich message"
    found = rich(page.get("html", ""))
    if _REFUSED.search(page.get("html", "")):
        yield "rich_message must be encoded in UTF-8"
    if found.faults:
        yield f"can't parse rich message: {found.faults[0]}"
    if not is_seen(found.text):
        yield "message text is empty"
