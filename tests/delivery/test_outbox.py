"""The outbox: planned once, owned by one, sent once, on SQLite and PostgreSQL alike."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from bot.outbox import _LAST_SEEN, LEASE, Delivery, State

WHAT = "2026-11-24"


def _planned(store, now, chat="7"):
    store.follow(chat, ("POL",))
    store.outbox.plan([Delivery(chat, WHAT, now.moment.date(), now.moment)])


def _state(store, chat="7"):
    return store.outbox.find(chat, WHAT).state


def test_a_day_is_planned_once_by_whomever(store, now):
    _planned(store, now)
    with ThreadPoolExecutor(8) as pool:
        delivery = Delivery("7", WHAT, now.moment.date(), now.moment)
        assert sum(pool.map(lambda _: store.outbox.plan([delivery]), range(20))) == 0
    assert [item.key(now.moment) for item in store.outbox.open()] == ["7|2026-11-24"]


def test_of_many_workers_one_begins_to_send(store, now):
    _planned(store, now)

    def work(worker):
        store.workers.beat(worker)
        mine = store.outbox.take("7", WHAT, worker, "h")
        return mine and store.outbox.mark_sending("7", WHAT, worker)

    with ThreadPoolExecutor(8) as pool:
        began = sum(bool(item) for item in pool.map(work, [f"w{at}" for at in range(8)]))
    assert began <= 1
    assert _state(store) in (State.SENDING, State.COMPOSED)


def test_who_was_taken_for_dead_cannot_send_what_another_has_taken_on(store, now):
    _planned(store, now)
    assert store.outbox.take("7", WHAT, "first", "h")
    assert store.outbox.take("7", WHAT, "second", "h")
    assert not store.outbox.mark_sending("7", WHAT, "first")
    assert store.outbox.mark_sending("7", WHAT, "second")
    assert not store.outbox.take("7", WHAT, "first", "h")


def test_what_a_dead_worker_was_sending_is_unknown_and_what_it_had_composed_is_open(store, now):
    for chat in ("7", "8", "9"):
        _planned(store, now, chat)
    store.workers.beat("alive")
    store.workers.beat("dead")
    for chat, worker in (("7", "dead"), ("8", "dead"), ("9", "alive")):
        assert store.outbox.take(chat, WHAT, worker, "h")
    store.outbox.mark_sending("7", WHAT, "dead")
    store.outbox.mark_sending("9", WHAT, "alive")
    assert store.outbox.settle() == 0
    store.workers._clock = lambda: now.moment + timedelta(days=3650)
    store.workers.beat("alive")
    assert store.workers.bury("alive") == ("dead",)
    assert store.workers.bury("alive") == ()
    assert store.outbox.settle() == 1
    assert [_state(store, chat) for chat in ("7", "8", "9")] == [
        State.UNKNOWN, State.COMPOSED, State.SENDING,
    ]  # fmt: skip
    assert [item.chat for item in store.outbox.open()] == ["8"]
    store.outbox.mark_sent("7", WHAT, "1")  # the answer came after all
    assert _state(store, "7") is State.SENT


def test_an_unknown_one_goes_again_only_when_somebody_says_so(store, now):
    _planned(store, now)
    store.outbox.mark_unknown("7", WHAT, "no answer")
    now.moment += timedelta(days=1)
    assert store.outbox.open() == []
    assert store.outbox.resolve("7", WHAT, again=True)
    (open_,) = store.outbox.open()
    assert open_.key(now.moment) != "7|2026-11-24"
    assert not store.outbox.resolve("7", WHAT, again=True)
    store.outbox.mark_unknown("7", WHAT, "no answer")
    assert store.outbox.resolve("7", WHAT, again=False)
    assert _state(store) is State.SENT


def test_a_failed_one_rests_and_one_that_was_dropped_is_asked_for_under_another_id(store, now):
    _planned(store, now)
    store.outbox.mark_failed("7", WHAT, "flood", now.moment + timedelta(minutes=5))
    assert store.outbox.open() == []
    now.moment += timedelta(minutes=5)
    first = store.outbox.open()[0].key(now.moment)
    assert first != "7|2026-11-24"
    now.moment += LEASE
    assert store.outbox.open()[0].key(now.moment) != first
    store.outbox.mark_failed("7", WHAT, "its day is over", None)
    now.moment += timedelta(days=1)
    assert store.outbox.open() == []


def test_a_pause_that_was_asked_for_ends_only_when_that_is_asked_for(store, now):
    store.follow("7", ("POL",))
    store.pause("7", "asked")
    store.resume("7")
    assert store.follower("7") is None
    assert store.following.resume("7", is_asked=True)
    assert store.follower("7").active_from == now.moment
    store.pause("7", "blocked")
    now.moment += timedelta(hours=1)
    store.resume("7")
    assert store.follower("7").active_from == now.moment


def test_what_a_chat_was_told_is_found_without_reading_everybodys(store):
    with store._engine.connect() as connection:
        wanted = _LAST_SEEN.params(of_chat="7").compile(
            connection, compile_kwargs={"literal_binds": True}
        )
        plan = connection.exec_driver_sql(f"EXPLAIN {_PLAN[connection.dialect.name]}{wanted}")
        steps = " ".join(str(row) for row in plan)
    assert "deliveries_by_chat" in steps


_PLAN = {"sqlite": "QUERY PLAN ", "postgresql": ""}
