"""Writers of an SQLite file wait for each other in the order in which they came."""

from __future__ import annotations

import threading
import time

import pytest
from sqlalchemy import text

from bot.migrations.writers import Line
from bot.store import Store

WRITERS = 12


@pytest.fixture
def engine(tmp_path):
    store = Store.open(f"sqlite:///{tmp_path / 'a.db'}")
    yield store._engine
    store.close()


def _in_threads(works):
    threads = []
    for work in works:
        threads.append(threading.Thread(target=work))
        threads[-1].start()
        time.sleep(0.02)  # so that the order of coming is known
    return threads


def test_those_who_came_first_write_first(engine):
    wrote = []

    def writer(number):
        def write():
            with engine.begin() as connection:
                connection.execute(text("DELETE FROM chats"))
                wrote.append(number)

        return write

    with engine.begin() as first:
        first.execute(text("DELETE FROM chats"))
        threads = _in_threads(map(writer, range(WRITERS)))
        assert wrote == []
    for thread in threads:
        thread.join()
    assert wrote == list(range(WRITERS))


def test_readers_do_not_wait_for_a_writer(engine):
    with engine.begin() as first:
        first.execute(text("DELETE FROM chats"))
        with engine.connect() as second:
            assert second.scalar(text("SELECT count(*) FROM chats")) == 0


def test_a_writer_that_fails_gives_its_turn_on(engine):
    with pytest.raises(ZeroDivisionError), engine.begin() as first:
        first.execute(text("DELETE FROM chats"))
        _ = 1 / 0
    with engine.begin() as second:
        second.execute(text("DELETE FROM chats"))


def test_who_has_waited_long_enough_goes_on_and_the_others_keep_their_order():
    line, gone = Line(), []
    assert line.enter(1)
    assert not line.enter(0.01)
    threads = _in_threads([lambda n=n: gone.append((n, line.enter(5))) for n in range(3)])
    for _ in threads:
        line.leave()
        time.sleep(0.05)
    assert gone == [(0, True), (1, True), (2, True)]
    line.leave()
    assert line.enter(0)
