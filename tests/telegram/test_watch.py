"""The job that looks at the sources: one at a time, in spite of faults, and off when told so."""

from __future__ import annotations

import asyncio
import threading
from datetime import UTC, datetime

import pytest

from bot.services import Services
from bot.settings import Settings
from bot.transports.telegram.watch import Watch
from bot.watching import sync
from tests.pressroom import Pressroom, reader, write_sources
from tests.test_fetch import site

SAID = "Latvia will spend 5.3% of GDP on defence in 2027, the minister said on Tuesday evening."
DAY = "Tue, 24 Nov 2026 09:00:00 GMT"


@pytest.fixture
def press(tmp_path):
    room = Pressroom()
    with site(room.pages) as server:
        write_sources(tmp_path, server.port)
        room.put_workbooks()
        room.put_feed(("/a", "Defence budget of Latvia", DAY))
        room.put_article("/a", "Defence budget of Latvia", SAID, "2026-11-24")
        yield room


def _services(folder, **more) -> Services:
    settings = Settings(_env_file=None, data_dir=folder, admin_chat_ids="9", **more)
    return Services(settings, clock=lambda: datetime(2026, 11, 24, 7, tzinfo=UTC))


async def test_a_look_takes_in_and_plans_one_note_for_the_admin(press, tmp_path):
    services = _services(tmp_path)
    watch = Watch(services, reader())
    assert services.library.documents == ()
    await watch.look()
    assert len(services.library.documents) == 1  # changed over without a restart
    (note,) = services.store.outbox.open()
    assert note.chat == "9"
    assert "Defence budget of Latvia" in services.store.lookout.note(note.what)
    await watch.look()  # nothing is due
    assert len(services.store.outbox.open()) == 1


async def test_looks_never_overlap(press, tmp_path):
    goes_on, asked = threading.Event(), []
    answer = press.pages["/feed.xml"]

    def slow(handler):
        asked.append(handler.path)
        goes_on.wait(20)
        answer(handler)

    press.pages["/feed.xml"] = slow
    watch = Watch(_services(tmp_path), reader())
    first = asyncio.create_task(watch.look())
    while not asked:
        await asyncio.sleep(0.01)
    await watch.look()  # returns at once: the first one is still looking
    assert not first.done()
    goes_on.set()
    await first
    assert asked == ["/feed.xml"]


async def test_a_fault_in_the_list_of_sources_does_not_end_the_watch(press, tmp_path, caplog):
    good = (tmp_path / "sources.toml").read_text()
    (tmp_path / "sources.toml").write_text("nonsense [")
    services = _services(tmp_path)
    watch = Watch(services, reader())
    await watch.look()
    assert "could not be looked at" in caplog.text
    (tmp_path / "sources.toml").write_text(good)
    await watch.look()
    assert len(services.library.documents) == 1


async def test_switched_off_it_asks_nobody_and_still_sees_what_others_took_in(press, tmp_path):
    services = _services(tmp_path, watch=False)
    watch = Watch(services, reader())
    assert services.library.documents == ()
    await watch.look()
    assert press.sent == []
    sync(_services(tmp_path), reader())  # another process
    await watch.look()
    assert len(services.library.documents) == 1
