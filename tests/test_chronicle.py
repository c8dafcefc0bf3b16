"""The chronicle: each change is noted once, whoever notices it, and read back as it was."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.store import Store
from knowledge.news import Kind
from tests.template import brought_up
from tests.test_news import _without


def _store(tmp_path, moment=None):
    return Store.open(
        f"sqlite:///{brought_up(tmp_path / 'state.db')}",
        lambda: moment or datetime(2026, 11, 24, 7, tzinfo=UTC),
    )


def test_the_chronicle_begins_with_what_is_there_and_tells_each_change_once(tmp_path, library):
    store = _store(tmp_path)
    assert store.chronicle.notice(_without(library)) == ()
    start = store.chronicle.newest()
    assert store.chronicle.since(0) == ()
    found = store.chronicle.notice(library)
    assert {item.kind for item in found} >= {Kind.EDITION, Kind.REVISED}
    assert store.chronicle.since(start) == found
    store.close()
    again = _store(tmp_path)
    assert again.chronicle.notice(library) == ()
    assert again.chronicle.since(start) == found
    assert again.chronicle.since(again.chronicle.newest()) == ()


def test_two_processes_that_notice_at_once_note_it_once(tmp_path, library):
    from concurrent.futures import ThreadPoolExecutor

    first = _store(tmp_path)
    first.chronicle.notice(_without(library))
    start = first.chronicle.newest()
    stores = [_store(tmp_path) for _ in range(3)]
    with ThreadPoolExecutor(3) as pool:
        found = list(pool.map(lambda store: store.chronicle.notice(library), stores))
    assert sorted(map(bool, found)) == [False, False, True]
    kept = first.chronicle.since(start)
    assert len(kept) == len({item.key for item in kept}) == max(map(len, found))
