"""A new edition: it appears at the publisher's, and followers hear of it; a broken one is told."""

from __future__ import annotations

import time
from collections import deque
from contextlib import suppress
from datetime import timedelta

import pytest

from bot.following import ASKED
from bot.imports import import_table
from bot.services import Services, fingerprint
from bot.store import Store
from bot.transports.telegram.watch import Watch
from bot.watching import sync
from knowledge.accession.arrival import Given
from knowledge.model import Measure
from knowledge.news import Kind
from tests.pressroom import Pressroom, reader
from tests.test_fetch import site
from tests.walks.newsroom import ADMIN, AFTER, RELEASED, Newsroom
from tests.workbooks import NatoBook

NEW = "NATO's edition of 24 November 2026"


@pytest.fixture
def press():
    room = Pressroom()
    with site(room.pages) as server:
        room.port = server.port
        room.put_feed()
        yield room


@pytest.fixture
async def newsroom(press, tmp_path, library, engine, monkeypatch):
    monkeypatch.setattr("bot.letters._FRESH_SECONDS", 0.0)  # days pass within seconds here
    room = Newsroom(tmp_path, library, engine, press.port)
    await room.open()
    yield room
    await room.close()


@pytest.fixture(scope="module")
def workbook(library, tmp_path_factory):
    """The new edition: Latvia up in 2027, Poland's 2025 revised, Spain under 2 % in 2027."""
    edition = library.edition("nato_2026_07")
    latvia = float(edition.find("LVA", Measure.SHARE, 2026).value) + 0.4
    shares = {("LVA", 2027): latvia, ("POL", 2025): 4.5, ("ESP", 2027): 1.9}
    path = tmp_path_factory.mktemp("made") / "new.xlsx"
    return NatoBook(library, shares=shares).save(path).read_bytes()


def _publish(press, body: bytes) -> None:
    press.put("/tables.xlsx", body, "", RELEASED)
    press.put_workbooks("/tables.xlsx")


def _told_of_edition(got: dict[str, list[str]]) -> list[str]:
    return [
        chat
        for chat, texts in got.items()
        for text in texts
        if f"New since the last update: {NEW}" in text
    ]


async def test_a_new_edition_reaches_each_follower_once(newsroom, press, workbook):
    assert sorted(await newsroom.day(24)) == ["1", "2", "3"]
    _publish(press, workbook)
    await newsroom.look(AFTER)
    edition = newsroom.services.library.edition()
    assert (edition.id, edition.source.url.rpartition("/")[2]) == ("nato_2026_11", "tables.xlsx")
    got = await newsroom.day(25)
    assert {chat: len(texts) for chat, texts in got.items()} == {"1": 1, "2": 1, "3": 1, ADMIN: 1}
    assert sorted(_told_of_edition(got)) == ["1", "2", "3"]
    assert "Poland 2025 (estimate) was 4.25% of GDP" in got["1"][0]
    assert "now 4.50% of GDP" in got["1"][0]
    assert "Latvia: now place 2 of 31" in got["2"][0]
    assert "Spain no longer reaches" in got["3"][0]
    assert got[ADMIN][0].startswith("New table: NATO, ")
    await newsroom.look(AFTER + timedelta(days=1))
    again = await newsroom.day(26)
    assert sorted(again) == ["1", "2", "3"]  # nothing for the admin
    assert all("Nothing new" in text for texts in again.values() for text in texts)
    assert press.sent.count("/tables.xlsx") == 1  # then it was asked for with a condition


async def test_a_broken_workbook_changes_nothing_and_tells_the_admin_once(
    newsroom, press, workbook, library, tmp_path
):
    await newsroom.day(24)
    noted, shelf = newsroom.store.chronicle.newest(), fingerprint(tmp_path)
    below = NatoBook(library, shares={("POL", 2026): -4.0}).save(tmp_path / "below.xlsx")
    day = AFTER
    for body, said in ((workbook[: len(workbook) // 2], "tables.xlsx"),
                       (below.read_bytes(), "POL 2026 share_of_gdp")):  # fmt: skip
        _publish(press, body)
        await newsroom.look(day)
        (told,) = [text for chat, text in await newsroom.round(day) if chat == ADMIN]
        assert said in told
        assert "nothing was changed" in told
        await newsroom.look(day + timedelta(days=1))
        assert ADMIN not in dict(await newsroom.round(newsroom.now))  # the same is no news
        day += timedelta(days=2)
        assert fingerprint(tmp_path) == shelf
        assert newsroom.store.chronicle.newest() == noted
        assert newsroom.services.library.edition().id == "nato_2026_07"
    quiet = await newsroom.day(29)
    assert sorted(quiet) == ["1", "2", "3"]
    assert all("Nothing new" in text for texts in quiet.values() for text in texts)
    _publish(press, workbook)
    await newsroom.look(day + timedelta(days=2))
    assert newsroom.services.library.edition().id == "nato_2026_11"


async def test_an_admin_is_told_though_telegram_was_away(newsroom, press):
    await newsroom.day(24)
    _publish(press, b"no workbook")
    newsroom.api.script["sendMessage"] = deque([(500, "Internal Server Error")])
    await newsroom.look(AFTER)
    await newsroom.round(AFTER)
    await newsroom.stop()
    await newsroom.start(newsroom.library, newsroom.engine)
    for minutes in (10, 20, 30):
        await newsroom.round(AFTER + timedelta(minutes=minutes))
    told = [item["text"] for item in newsroom.api.sent() if str(item["chat_id"]) == ADMIN]
    assert len(told) == 2  # refused once, then taken
    assert len(set(told)) == 1


async def test_what_was_taken_in_gets_its_vectors_while_the_bot_runs(newsroom, press, monkeypatch):
    monkeypatch.setattr("retrieval.index._AT_ONCE", 0)  # a table's hundreds of rows take a minute
    press.put_workbooks()
    press.put_feed(("/a", "Defence plans", RELEASED))
    press.put_article("/a", "Defence plans", "Latvia will spend 5.2% of GDP on defence in 2027.")
    await newsroom.look(AFTER)
    services = newsroom.services
    earlier = services.engine
    assert services.waiting
    await newsroom.watch.embed()
    assert (services.waiting, services.engine is earlier) == (0, False)
    whole = services.engine
    await newsroom.watch.embed()
    assert services.engine is whole


async def test_an_admin_who_paused_the_updates_still_learns_what_is_broken(newsroom, press):
    newsroom.store.follow(ADMIN, ("POL",))
    newsroom.store.pause(ADMIN, ASKED)
    _publish(press, b"no workbook")
    await newsroom.look(AFTER)
    got = dict(await newsroom.round(AFTER))
    assert "tables.xlsx" in got.get(ADMIN, "")
    assert ADMIN not in await newsroom.day(25)  # its updates go on resting
    newsroom.store.resume(ADMIN)
    assert ADMIN not in {item.chat for item in newsroom.store.followers()}


@pytest.mark.parametrize("how", ["noted", "killed on the shelf", "another process"])
async def test_a_restart_between_import_and_update_loses_nothing(
    newsroom, press, workbook, tmp_path, how
):
    await newsroom.day(24)
    _publish(press, workbook)
    newsroom.now = AFTER
    if how == "killed on the shelf":
        (tmp_path / "tables.xlsx").write_bytes(workbook)
        given = Given(publisher="NATO", published="2026-11-24", overrides=False)
        import_table(newsroom.services, tmp_path / "tables.xlsx", given)
    else:
        other = Services(newsroom.services.settings, newsroom.services.clock)
        other.__dict__["store"] = Store.open(other.settings.database, other.clock)
        sync(other, reader())
        other.store.close()
    if how != "another process":
        await newsroom.stop()
        await newsroom.start()
    got = await newsroom.day(25)
    assert sorted(_told_of_edition(got)) == ["1", "2", "3"]
    await newsroom.look(AFTER + timedelta(days=1))
    assert _told_of_edition(await newsroom.day(26)) == []
    kept = [item for item in newsroom.store.chronicle.since(0) if item.kind is Kind.EDITION]
    assert len(kept) == 1


@pytest.mark.parametrize("fault", ["oversized", "slow", "cut"])
async def test_a_bad_source_is_told_and_the_others_come_in(newsroom, press, workbook, fault):
    def answer(handler):
        handler.send_response(200)
        if fault in ("oversized", "cut"):
            length = 10**12 if fault == "oversized" else len(workbook)
            handler.send_header("Content-Length", str(length))
        handler.end_headers()
        with suppress(OSError):
            for at in range(0, len(workbook) // 2, 4096):
                handler.wfile.write(workbook[at : at + 4096])
                time.sleep(0.2 if fault == "slow" else 0.0)

    await newsroom.day(24)
    press.put_workbooks("/tables.xlsx")
    press.pages["/tables.xlsx"] = answer
    press.put_feed(("/a", "Defence plans", RELEASED))
    press.put_article("/a", "Defence plans", "Latvia will spend 5.2% of GDP on defence in 2027.")
    limits = {"seconds": 1.5} if fault == "slow" else {"size": 1_000_000}
    newsroom.watch = Watch(newsroom.services, reader(**limits))
    await newsroom.look(AFTER)
    ((chat, text),) = await newsroom.round(AFTER)
    assert (chat, "tables" in text) == (ADMIN, True)
    assert "New document: Press Example: Defence plans" in text
    assert newsroom.services.library.edition().id == "nato_2026_07"
