"""A new statement: found in an article, accepted by a button in the place of an older one, told."""

from __future__ import annotations

import pytest

from bot.services import Services
from knowledge.news import Kind
from tests.pressroom import Pressroom
from tests.test_fetch import site
from tests.walks.newsroom import ADMIN, AFTER, RELEASED, Newsroom

SAID = (
    "Latvia will spend 5.3% of GDP on defence in 2027, Defence Minister A. Spruds said on Tuesday."
)
OLD = "C-LVA-02"


@pytest.fixture
async def newsroom(tmp_path, library, engine, monkeypatch):
    monkeypatch.setattr("bot.letters._FRESH_SECONDS", 0.0)  # days pass within seconds here
    press = Pressroom()
    with site(press.pages) as server:
        press.put_workbooks()
        press.put_feed(("/a", "Defence budget of Latvia", RELEASED))
        press.put_article("/a", "Defence budget of Latvia", SAID, "2026-11-24")
        room = Newsroom(tmp_path, library, engine, server.port)
        await room.open()
        yield room
        await room.close()


def _buttons(shown: dict) -> dict[str, str]:
    rows = shown["reply_markup"]["inline_keyboard"]
    return {item["text"]: item["callback_data"] for row in rows for item in row}


async def test_an_accepted_statement_overtakes_an_older_one(newsroom):
    room, api = newsroom, newsroom.api
    older = room.library.claim(OLD).statement
    await room.day(24)
    await room.look(AFTER)
    ((chat, note),) = await room.round(AFTER)
    assert (chat, "(/pending)" in note) == (ADMIN, True)
    await room.listen()
    before = len(api.sent())
    api.say("/pending", chat=int(ADMIN))
    await room.until(lambda: len(api.sent()) > before)
    shown = api.sent()[-1]
    assert f"{SAID} (Defence Minister A. Spruds, 24 November 2026)" in shown["text"]
    assert f"1. {older}" in shown["text"]
    action = _buttons(shown)["Accept, replaces 1"]
    assert len(action.encode()) <= 64
    start = room.store.chronicle.newest()
    api.tap(action, chat=7)  # a stranger who learned of the button
    await room.until(lambda: len(api.sent("answerCallbackQuery")) == 1)
    assert room.services.library.claim(OLD).valid_until is None
    api.tap(action, chat=int(ADMIN))
    await room.until(lambda: api.sent("editMessageText"))
    done = api.sent("editMessageText")[-1]["text"]
    assert f"No longer in force: {older}" in done
    assert "No statement is waiting" in done
    api.tap(action, chat=int(ADMIN))  # a second tap finds nothing left to do
    await room.until(lambda: len(api.sent("answerCallbackQuery")) == 3)
    new, over = room.store.chronicle.since(start)
    assert {new.kind, over.kind} == {Kind.CLAIM, Kind.OVERTAKEN}
    (made,) = (item for item in (new, over) if item.kind is Kind.CLAIM)
    (gone,) = (item for item in (new, over) if item.kind is Kind.OVERTAKEN)
    assert gone.sources == (OLD, *made.sources)
    assert room.services.library.claim(made.sources[0]).said_by == "Defence Minister A. Spruds"
    assert (gone.countries, room.services.library.claim(OLD).valid_until) == (
        ("LVA",),
        "2026-11-24",
    )
    _older_ranks_below(room.services, made.sources[0])
    got = await room.day(25)
    for chat in ("1", "2"):
        (text,) = got[chat]
        fresh, _, past = text.partition("No longer in force:")
        assert SAID in fresh.partition("New statements:")[2]
        assert older in past
    (other,) = got["3"]
    assert SAID not in other
    assert all("No longer in force" not in texts[0] for texts in (await room.day(26)).values())
    again = Services(room.services.settings, room.services.clock)
    assert again.library.claim(OLD).is_overtaken
    assert not api.violations


def _older_ranks_below(services: Services, new: str) -> None:
    """The engine of now finds both, the older one marked and below."""
    found = services.engine._searcher.search("How much will Latvia spend on defence in 2027?", 20)
    order = [item.passage.source for item in found]
    assert order.index(new) < order.index(OLD)
    assert {item.passage.source: item.passage.is_overtaken for item in found}[OLD]
