"""Writers of an SQLite file wait for each other in the order in which they came."""

from __future__ import annotations

import threading
import time

import pytest
from sqlalchemy import text

from bot.migrations.writers import Line
from bot.store import Store

WRITERS = 12
WRITE = text("DELETE FROM chats")


@pytest.fixture
def engine(tmp_path):
    store = Store.open(f"sqlite:///{tmp_path / 'a.db'}")
    yield store._engine
    store.close()


def _queued(line, work, number):
    """Threads that do the work one after another in a line, each there before the next begins."""
    threads = []
    for place in range(number):
        threads.append(threading.Thread(target=work, args=(place,)))
        threads[-1].start()
        while len(line._waiting) <= place:
            time.sleep(0.001)
    return threads


def test_those_who_came_first_are_first():
    line, gone = Line(), []

    def work(place):
        assert line.enter(60)
        gone.append(place)
        line.leave()

    assert line.enter(0)
    threads = _queued(line, work, WRITERS)
    assert gone == []
    line.leave()
    for thread in threads:
        thread.join()
    assert gone == list(range(WRITERS))
    assert line.enter(0)


def test_who_has_waited_long_enough_goes_on_and_the_others_keep_their_order():
    line, gone = Line(), []
    assert line.enter(0)
    assert not line.enter(0.01)
    threads = _queued(line, lambda place: gone.append((place, line.enter(60))), 3)
    for number, thread in enumerate(threads):
        line.leave()
        thread.join()
        assert gone[number:] == [(number, True)]
    line.leave()
    assert line.enter(0)


def test_writers_of_a_store_wait_for_the_one_before(engine):
    wrote = []

    def write():
        with engine.begin() as connection:
            connection.execute(WRITE)
            wrote.append(1)

    threads = [threading.Thread(target=write) for _ in range(WRITERS)]
    with engine.begin() as first:
        first.execute(WRITE)
        for thread in threads:
            thread.start()
        assert wrote == []
    for thread in threads:
        thread.join()
    assert len(wrote) == WRITERS


def test_a_turn_is_held_from_the_first_write_until_the_connection_is_given_back(
    engine, monkeypatch
):
    turns = []
    enter, leave = Line.enter, Line.leave
    monkeypatch.setattr(Line, "enter", lambda line, wait: turns.append("+") or enter(line, wait))
    monkeypatch.setattr(Line, "leave", lambda line: turns.append("-") or leave(line))
    with engine.begin() as connection:
        connection.scalar(text("SELECT count(*) FROM chats"))
        assert turns == []
        connection.execute(WRITE)
        connection.execute(WRITE)
        assert turns == ["+"]
    assert turns == ["+", "-"]


def test_readers_do_not_wait_for_a_writer(engine):
    with engine.begin() as first:
        first.execute(WRITE)
        with engine.connect() as second:
            assert second.scalar(text("SELECT count(*) FROM chats")) == 0


def test_a_writer_that_fails_gives_its_turn_on(engine):
    with pytest.raises(ZeroDivisionError), engine.begin() as first:
        first.execute(WRITE)
        _ = 1 / 0
    with engine.begin() as second:
        second.execute(WRITE)
