"""Input that is no text: captions, albums, stickers, voices, and documents of administrators."""

from __future__ import annotations

import html
import re
from collections import deque

import pytest

from tests.paper import PARAGRAPH

PHOTO = [{"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9}]
SAYING = "How far is Spain from 3.5%?"


def _bare(text: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", text))


def _send(line, chat=7, kind="private", **what):
    line.api.say("x", chat=chat, kind=kind, **what)
    line.api.updates[-1]["message"].pop("text")


def _document(line, name, content, chat=7, size=None, **more):
    line.api.files[f"file-{name}"] = content
    _send(line, chat, document={"file_id": f"file-{name}", "file_unique_id": "d",
                                "file_name": name, "file_size": size or len(content)}, **more)  # fmt: skip


@pytest.fixture
def more_settings():
    return {"admin_chat_ids": (42,)}


async def test_a_caption_is_a_question_and_an_album_is_explained_once(line):
    _send(line, photo=PHOTO, caption=SAYING)
    (answer,) = await line.replies(1)
    assert "Spain is 1.50" in _bare(answer["text"])
    for _ in range(4):
        _send(line, photo=PHOTO, media_group_id="a")
    line.api.say("/help")
    told = await line.replies(3)
    assert sum("text only" in item["text"] for item in told) == 1
    assert line.api.violations == []


@pytest.mark.parametrize(
    "what",
    [
        {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 3}},
        {"dice": {"emoji": "🎲", "value": 3}},
        {"contact": {"phone_number": "1", "first_name": "Ada"}},
        {"photo": PHOTO},
    ],
)
async def test_each_other_kind_gets_a_sentence_in_private_and_none_in_a_group(line, what):
    _send(line, chat=-9, kind="supergroup", **what)
    _send(line, **what)
    (told,) = await line.replies(1)
    assert (str(told["chat_id"]), "text only" in told["text"]) == ("7", True)


async def test_a_document_of_an_administrator_is_taken_in_and_anybody_elses_is_not(line):
    content = f"# Harbour works\n\n{PARAGRAPH.format(thing='the harbour of Klaipeda') * 6}".encode()
    _document(line, "harbour.md", content, chat=7)
    (told,) = await line.replies(1)
    assert "text only" in told["text"]
    assert not line.api.sent("getFile")
    _document(line, "harbour.md", content, chat=42)
    (_, told) = await line.replies(2)
    assert told["text"].startswith("harbour.md does not say its publisher")
    caption = '--publisher "Baltic Review" --published 2025-06-25'
    for number, words in ((3, "Taken in: Harbour works"), (4, "Already in: Harbour works")):
        _document(line, "harbour.md", content, chat=42, caption=caption)
        (*_, told) = await line.replies(number)
        assert words in told["text"]
    _document(line, "empty.pdf", b"%PDF-1.4", chat=42)
    (*_, told) = await line.replies(5)
    assert "went wrong" not in told["text"]
    _document(line, "big.pdf", b"x", chat=42, size=30 * 1024**2)
    (*_, told) = await line.replies(6)
    assert "at most 20 MB" in told["text"]
    assert line.api.violations == []


async def test_a_file_that_telegram_does_not_give_out_is_told_of(line):
    line.api.script["getFile"] = deque([(400, "Bad Request: wrong file_id")])
    _document(line, "a.txt", b"x", chat=42)
    (reply,) = await line.replies(1)
    assert "does not give out this file" in reply["text"]
    assert line.api.violations == []
