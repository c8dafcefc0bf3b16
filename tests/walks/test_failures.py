"""Failures over HTTP, each kind of call by each kind: nothing is lost, nothing is sent twice."""

from __future__ import annotations

import html
import re
from collections import deque

import pytest

MISREAD = (400, "Bad Request: can't parse entities: unsupported start tag")
TRIED_AGAIN = [
    (429, "Too Many Requests: retry after 2", 2),
    (429, "Too Many Requests"),
    (500, "Internal Server Error"),
    (503, "Service Unavailable"),
    "<html>502 Bad Gateway</html>",
]
UNKNOWN = ["drop", 2.5, "<html>504 Gateway Time-out</html>"]
FOR_GOOD = [
    (403, "Forbidden: bot was blocked by the user"),
    (400, "Bad Request: chat not found"),
    (400, "Bad Request: not enough rights to send text messages to the chat"),
    "<html>413 Request Entity Too Large</html>",
]
ASKED = "How far is Spain from 3.5%?"
ANSWER = "Spain is 1.50 percentage points below"


@pytest.fixture
def read_timeout():
    return 1.5


def _bare(text: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", text))


def _of(calls, chat, *methods):
    return [given for name, given in calls
            if name in methods and str(given.get("chat_id")) == str(chat)]  # fmt: skip


class Matrix:
    """One kind of call, made once for each fault, each in a chat of its own."""

    def __init__(self, line, method) -> None:
        self.line, self.api, self.method, self.chat = line, line.api, method, 100

    async def make(self, ask, fault):
        """The calls that the fault led to, and which of them were done."""
        self.chat += 1
        self.api.script[self.method] = deque([fault])
        ask(self.chat)
        await self.line.until(lambda: not self.api.script[self.method])
        await self.settled()
        methods = (self.method, "sendMessage")
        return (_of(self.api.calls, self.chat, *methods), _of(self.api.taken, self.chat, *methods))

    async def settled(self):
        """Until a question of another chat, asked now and again, finds everything at rest."""
        for _ in range(3):
            before = len(self.api.calls)
            await self.line.until(lambda: not _busy(self.line), 30)
            if len(self.api.calls) == before:
                return


def _busy(line):
    processor = line.application.update_processor
    return processor.current_concurrent_updates or line.api.updates


async def test_an_answer_arrives_once_or_is_unknown_and_never_sent_again(line):
    matrix = Matrix(line, "sendMessage")

    def ask(chat):
        line.api.say(ASKED, chat=chat)

    for fault in (*TRIED_AGAIN, MISREAD):
        calls, done = await matrix.make(ask, fault)
        assert len(calls) == 2, fault
        assert len(done) == 1, fault
        assert ANSWER in _bare(done[0]["text"])
    assert "parse_mode" not in done[0]
    for fault in (*UNKNOWN, *FOR_GOOD):
        calls, done = await matrix.make(ask, fault)
        assert len(calls) == 1, fault
        assert len(done) == isinstance(fault, float)
    calls, done = await matrix.make(ask, ("moved", -100_500))
    assert not done
    assert ANSWER in _bare(_of(line.api.taken, -100_500, "sendMessage")[0]["text"])
    assert line.api.violations == []


@pytest.mark.parametrize("fault", [*UNKNOWN, FOR_GOOD[-1]])
async def test_an_answer_that_may_be_missing_is_offered_with_the_next_reply(line, fault):
    matrix = Matrix(line, "sendMessage")
    await matrix.make(lambda chat: line.api.say(ASKED, chat=chat), fault)
    line.api.say("/help", chat=matrix.chat)
    await line.until(lambda: len(line.api.sent()) == 2)
    (*_, row) = line.api.sent()[1]["reply_markup"]["inline_keyboard"]
    line.api.tap(row[0]["callback_data"], chat=matrix.chat)
    await line.until(lambda: len(line.api.sent()) == 3)
    assert ANSWER in _bare(line.api.sent()[2]["text"])
    line.api.say("/help", chat=matrix.chat)
    await line.until(lambda: len(line.api.sent()) == 4)
    assert "reply_markup" not in line.api.sent()[3]
    assert line.api.violations == []


async def test_of_a_long_answer_that_was_cut_off_the_part_that_stands_is_known(line, monkeypatch):
    monkeypatch.setattr("bot.transports.telegram.html.ROOM", 200)  # so that it is a long one
    line.api.script["sendMessage"] = deque([None, MISREAD, MISREAD])
    question = line.api.say("How far is Poland from 3.5%?", chat=7)
    await line.until(lambda: len(line.api.sent()) == 3)
    monkeypatch.undo()
    await line.until(lambda: not _busy(line))
    (first,) = _of(line.api.taken, 7, "sendMessage")  # and it is not sent again
    line.api.edit(question, ASKED, 7)
    await line.until(lambda: line.api.sent("editMessageText"))
    assert ANSWER in _bare(line.api.sent("editMessageText")[0]["text"])
    assert _of(line.api.taken, 7, "sendMessage") == [first]
    assert line.api.violations == []


async def test_an_edit_is_made_once_or_the_answer_is_sent_anew(line):
    matrix = Matrix(line, "editMessageText")
    asked = {}

    async def first(chat):
        asked[chat] = line.api.say(ASKED, chat=chat)
        await line.until(lambda: _of(line.api.taken, chat, "sendMessage"))
        await matrix.settled()

    def change(chat):
        line.api.edit(asked[chat], "How far is Germany from 3.5%?", chat)

    expected = [(fault, ["editMessageText"]) for fault in (*TRIED_AGAIN, MISREAD, 2.5)]
    expected += [
        ((400, "Bad Request: message is not modified: same content"), []),
        ((400, "Bad Request: message to edit not found"), ["sendMessage"]),
        ((400, "Bad Request: message can't be edited"), ["sendMessage"]),
        ((403, "Forbidden: bot was blocked by the user"), []),
        ("drop", []),
        ("<html>504 Gateway Time-out</html>", []),
    ]
    for fault, methods in expected:
        await first(matrix.chat + 1)
        before = len(line.api.taken)
        await matrix.make(change, fault)
        done = [(name, given) for name, given in line.api.taken[before:]
                if str(given.get("chat_id")) == str(matrix.chat) and "text" in given]  # fmt: skip
        assert [name for name, _ in done] == methods, fault
        assert all("Germany is 0.81" in _bare(given["text"]) for _, given in done)
    assert line.api.violations == []


async def test_a_tap_is_answered_and_its_reply_comes_whatever_happens_to_the_answer(line):
    matrix = Matrix(line, "answerCallbackQuery")
    stale = (400, "Bad Request: query is too old and response timeout expired")
    for fault in (*TRIED_AGAIN, *UNKNOWN, *FOR_GOOD, stale):
        before = len(_done(line, matrix.method))
        await matrix.make(lambda chat: line.api.tap("first:1", chat=chat), fault)
        if fault in TRIED_AGAIN:
            assert len(_done(line, matrix.method)) == before + 1, fault
        assert _of(line.api.taken, matrix.chat, "editMessageText"), fault
    assert line.api.violations == []


def _done(line, method):
    return [given for name, given in line.api.taken if name == method]


async def test_an_inline_query_is_answered_once_and_the_next_one_too(line):
    matrix = Matrix(line, "answerInlineQuery")
    stale = (400, "Bad Request: query is too old and response timeout expired")
    for fault in (*TRIED_AGAIN, *UNKNOWN, *FOR_GOOD, stale):
        before = len(_done(line, matrix.method))
        await matrix.make(lambda _: line.api.ask_inline("spain"), fault)
        took = fault in TRIED_AGAIN or isinstance(fault, float)
        assert len(_done(line, matrix.method)) == before + took, fault
    assert line.api.violations == []


@pytest.mark.parametrize(
    ("method", "text", "words"),
    [("sendDocument", "/mydata", '"chats"'), ("sendPhoto", "/chart Spain", "2.00%")],
)
async def test_a_file_or_picture_arrives_once_or_its_words_do(line, method, text, words):
    matrix = Matrix(line, method)

    def ask(chat):
        line.api.say(text, chat=chat)

    for fault in TRIED_AGAIN:
        calls, done = await matrix.make(ask, fault)
        assert [len(calls), len(done)] == [2, 1], fault
    for fault in (*UNKNOWN, FOR_GOOD[0]):
        calls, done = await matrix.make(ask, fault)
        assert [len(calls), len(done)] == [1, isinstance(fault, float)], fault
    _, done = await matrix.make(ask, (400, "Bad Request: wrong file"))
    (shown,) = done  # a refused file id makes the picture go up again
    assert words in _bare(shown.get("text") or shown["caption"])
    assert line.api.violations == []
