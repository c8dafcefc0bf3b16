"""The store: answers are kept, found, rated and forgotten; preferences; old databases open."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa

from bot.answers import MOST_KEPT, Asked, Verdict
from bot.inbox import Arrival
from bot.migrations import upgrade
from bot.migrations.upgrade import HEAD, open_database, version
from bot.outbox import Delivery
from bot.preferences import Form, Preferences
from bot.store import Store
from bot.wishes import Wish
from tests.template import brought_up

ASKED = Asked("ask", "How far is Spain?", "en", date(2026, 11, 24), None, "latest", "EUR")


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 7, 5, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def store(tmp_path, clock):
    found = Store.open(f"sqlite:///{brought_up(tmp_path / 'a.db')}", clock)
    yield found
    found.close()


def test_an_answer_is_found_by_its_id_by_its_messages_and_by_its_question(store):
    key = store.keep_answer("7", ASKED, "55")
    store.answers.mark_sent(key, ("1001", "1002"))
    for found in (
        store.answers.find(key), store.answers.sent_as("7", "1001"),
        store.answers.sent_as("7", "1002"), store.answers.asked_in("7", "55"),
        store.answers.last("7"),
    ):  # fmt: skip
        assert found is not None
        assert (found.id, found.asked, found.sent_as) == (key, ASKED, ("1001", "1002"))
    assert store.answers.sent_as("7", "100") is None
    assert store.answers.sent_as("7", "%") is None
    assert store.answers.sent_as("8", "1001") is None
    assert store.answers.find("") is None


def test_only_the_chat_that_got_an_answer_rates_it(store):
    key = store.keep_answer("7", ASKED)
    assert not store.answers.rate(key, "8", Verdict.BAD)
    assert store.answers.rate(key, "7", Verdict.GOOD)
    assert store.answers.find(key).verdict is Verdict.GOOD


def test_old_answers_and_surplus_ones_go(store, clock):
    first = store.keep_answer("7", ASKED)
    keys = [store.keep_answer("7", ASKED) for _ in range(MOST_KEPT)]
    other = store.keep_answer("8", ASKED)
    assert store.answers.find(first) is None
    assert store.answers.find(keys[0]) is not None
    clock.now += timedelta(days=91)
    store.keep_answer("9", ASKED)
    assert store.answers.find(other) is None
    assert store.answers.find(keys[-1]) is None


def test_what_a_chat_chose_is_kept_and_its_update_speaks_the_language(store):
    assert store.preferences("7") == Preferences()
    chosen = Preferences("pl", "EUR", "nato_2025_08", Form.RICH, 22, 7, True)
    store.prefer("7", chosen)
    assert store.preferences("7") == chosen
    assert store.chat("7").lang == "pl"
    store.prefer("7", replace(chosen, lang=None))
    assert store.preferences("7").lang is None


def test_quiet_hours_may_cross_midnight():
    night = Preferences(quiet_from=22, quiet_to=7)
    at = [hour for hour in range(24) if night.is_silent(datetime(2026, 1, 1, hour, tzinfo=UTC))]
    assert at == [0, 1, 2, 3, 4, 5, 6, 22, 23]
    noon = Preferences(quiet_from=12, quiet_to=14)
    assert [noon.is_silent(datetime(2026, 1, 1, h, tzinfo=UTC)) for h in (11, 12, 13, 14)] == [
        False, True, True, False,
    ]  # fmt: skip


def test_nothing_is_left_of_a_chat_that_is_forgotten(store):
    store.follow("7", ("POL",))
    store.remember("7", "{}")
    store.keep_answer("7", ASKED)
    store.prefer("7", Preferences("de"))
    moment = datetime(2026, 11, 24, 7, tzinfo=UTC)
    store.following.follow("7", (), (Wish("revised", "ESP"),))
    store.following.propose("7", "{}")
    store.outbox.plan([Delivery("7", "2026-11-24", moment.date(), moment)])
    store.inbox.take("here", [Arrival(1, "7", "{}")])
    store.follow("8", ("ESP",))
    empty = [name for name, rows in store.everything("7").items() if not rows]
    assert empty == ["chat_tokens"]  # no model was asked
    store.forget("7")
    assert not any(store.everything("7").values())
    assert store.follows("8") == ("ESP",)


def test_all_of_a_group_moves_with_it(store):
    key = store.keep_answer("-7", ASKED)
    store.prefer("-7", Preferences("de"))
    store.move("-7", "-1007")
    assert store.answers.find(key).chat == "-1007"
    assert store.preferences("-1007").lang == "de"


def test_a_database_of_the_first_version_is_brought_up_and_keeps_what_it_has(tmp_path, monkeypatch):
    address = f"sqlite:///{tmp_path / 'old.db'}"
    monkeypatch.setattr(upgrade, "HEAD", "0001")
    engine = open_database(address, sa.MetaData())
    with engine.begin() as connection:
        for order in (
            "INSERT INTO chats (chat, created) VALUES ('7', 'then')",
            "INSERT INTO follows VALUES ('7', 'POL', 'then')",
            "INSERT INTO deliveries (chat, day, state, message_id, updated) VALUES ('7', '2026-11-23', 'sent', '12', '2026-11-23T07:00:00.000000+00:00')",
        ):
            connection.exec_driver_sql(order)
    monkeypatch.undo()
    again = Store.open(address)
    assert again.follows("7") == ("POL",)
    assert again.preferences("7") == Preferences()
    assert again.outbox.last_seen("7").day == date(2026, 11, 23)
    assert again.outbox.find("7", "2026-11-23").message_id == "12"
    assert version(engine) == HEAD
