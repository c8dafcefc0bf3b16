"""A real process is killed amid a crowd and started again: no question is lost, no answer doubled."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys
from collections import Counter, deque
from contextlib import asynccontextmanager, closing

import pytest

from tests.botapi.server import TOKEN, BotApi, Limits, serve
from tests.walks.crowd import FIRST_CHAT, QUESTIONS

PEOPLE = 20
ASKED = QUESTIONS[:3]
NOTE = "I was interrupted"
_LONGEST = 240


@pytest.fixture
async def api():
    found = BotApi(limits=Limits())
    runner, found.address = await serve(found)
    yield found
    await runner.cleanup()


@asynccontextmanager
async def _running(api, folder):
    """The product as its user starts it; killed without a word in the end if it runs still."""
    given = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": api.address, "DATA_DIR": str(folder)}
    bot = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", env={**os.environ, **given, "LOG_LEVEL": "ERROR"}
    )
    try:
        yield bot
    finally:
        if bot.returncode is None:
            bot.send_signal(signal.SIGKILL)
            await bot.wait()


async def _until(done):
    for _ in range(_LONGEST * 50):
        if done():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it never came")


async def test_a_crowd_is_answered_though_the_process_is_killed_twice(api, tmp_path):
    """Killed with answers on the line, killed again while it makes up for it."""
    async with _running(api, tmp_path):
        # The first twelve are answered, five arrive whose acknowledgement never comes.
        api.script["sendMessage"] = deque([None] * 12 + [20.0] * 5)
        for text in ASKED:
            for person in range(PEOPLE):
                api.say(text, chat=FIRST_CHAT + person)
        await _until(lambda: len(_sends(api)) >= 20)
    cut_off = {int(given["chat_id"]) for given in _sends(api)[12:17]}
    sending, before = _open(tmp_path)["sending"], len(_sends(api))
    assert sending >= 5
    async with _running(api, tmp_path):
        await _until(lambda: _notes(api) >= sending and len(_sends(api)) > before + sending + 5)
    async with _running(api, tmp_path):
        await _until(lambda: not _open(tmp_path))
        await asyncio.sleep(1.5)  # nothing comes after it
    answers, notes = _taken(api)
    assert set(notes) >= cut_off
    for chat in range(FIRST_CHAT, FIRST_CHAT + PEOPLE):
        assert len(answers[chat]) + len(notes.get(chat, ())) >= len(ASKED), chat
    for chat, given in answers.items():
        twice = [text for text, n in Counter(item["text"] for item in given).items() if n > 1]
        assert not twice, (chat, twice)
    assert all(given["reply_parameters"] for told in notes.values() for given in told)
    assert api.violations == []


async def test_one_that_is_asked_to_stop_waits_for_no_flood_and_answers_after_the_next_start(
    api, tmp_path
):
    flooded, limits = FIRST_CHAT, api.limits
    limits.flooded[str(flooded)] = limits.now() + 80
    async with _running(api, tmp_path) as bot:
        for text in ASKED[:2]:
            for person in range(3):
                api.say(text, chat=FIRST_CHAT + person)
        await _until(lambda: len(_sends(api)) == 4 and api.violations)
        bot.terminate()
        await bot.wait()
        assert limits.flooded[str(flooded)] > limits.now(), "it waited for the flood"
    assert bot.returncode == 0
    assert _open(tmp_path) == {"waiting": 1, "sending": 1}  # the second was refused, not sent
    limits.flooded.clear()
    async with _running(api, tmp_path):
        await _until(lambda: not _open(tmp_path))
    answers, notes = _taken(api)
    assert {chat: len(given) for chat, given in answers.items()} == {
        FIRST_CHAT: 1, FIRST_CHAT + 1: 2, FIRST_CHAT + 2: 2
    }  # fmt: skip
    assert list(notes) == [flooded]


def _sends(api):
    """What arrived, in its order."""
    return [given for method, given in api.taken if method == "sendMessage"]


def _taken(api):
    """What arrived in each chat: its answers, and the notes that one may be missing."""
    answers, notes = {}, {}
    for given in _sends(api):
        found = notes if given["text"].startswith(NOTE) else answers
        found.setdefault(int(given["chat_id"]), []).append(given)
    return answers, notes


def _notes(api):
    return sum(map(len, _taken(api)[1].values()))


def _open(folder):
    """How many updates are at which stage, those done apart."""
    with closing(sqlite3.connect(folder / "gapwatch.db")) as database:
        stages = database.execute("SELECT stage, count(*) FROM inbox GROUP BY stage").fetchall()
    return {stage: number for stage, number in stages if stage not in ("done", "missing")}
