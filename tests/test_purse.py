"""The purse: caps hold for each chat and day, over restarts, threads and processes' crashes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from bot.purse import Limits
from bot.services import Services
from bot.settings import Settings
from bot.store import Store
from knowledge.errors import BriefingError
from retrieval.turn import Spent
from tests.template import brought_up

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


class _Clock:
    def __init__(self):
        self.now = NOON

    def __call__(self):
        return self.now


def _open(tmp_path, clock):
    return Store.open(f"sqlite:///{brought_up(tmp_path / 'a.db')}", clock)


def test_a_chat_s_cap_holds_and_other_chats_go_on(tmp_path):
    purse = _open(tmp_path, _Clock()).purse(Limits(chat_tokens=100))
    assert purse.reserve("7", 60, 0) is None
    assert purse.reserve("7", 60, 0) == "the model budget of this chat for today is used up"
    assert purse.reserve("8", 60, 0) is None
    assert purse.reserve("", 10_000, 0) is None


def test_what_a_refused_chat_asked_for_does_not_count_for_the_day(tmp_path):
    purse = _open(tmp_path, _Clock()).purse(Limits(chat_tokens=100, day_tokens=150))
    assert purse.reserve("7", 100, 0) is None
    for _ in range(5):
        assert purse.reserve("7", 50, 0)
    assert purse.reserve("8", 50, 0) is None
    assert purse.reserve("9", 1, 0) == "the model budget today is used up"


def test_a_cap_in_money_holds_for_all_chats_together(tmp_path):
    purse = _open(tmp_path, _Clock()).purse(Limits(day_dollars=0.01))
    assert purse.reserve("7", 1, 0.006) is None
    assert purse.reserve("8", 1, 0.006)
    purse.settle("7", Spent(1, 0, 0.006), Spent(1, 0, 0.001))
    assert purse.reserve("8", 1, 0.006) is None


def test_what_was_set_aside_and_not_needed_comes_back(tmp_path):
    purse = _open(tmp_path, _Clock()).purse(Limits(chat_tokens=100))
    assert purse.reserve("7", 90, 0) is None
    purse.settle("7", Spent(50, 40), Spent(5, 5))
    assert purse.reserve("7", 90, 0) is None
    assert purse.reserve("7", 1, 0)


def test_a_restart_keeps_what_was_spent_and_a_new_day_does_not(tmp_path):
    clock = _Clock()
    store = _open(tmp_path, clock)
    assert store.purse(Limits(day_tokens=100)).reserve("7", 100, 0) is None
    store.close()
    purse = _open(tmp_path, clock).purse(Limits(day_tokens=100))
    assert purse.reserve("8", 1, 0)
    clock.now += timedelta(days=1)
    assert purse.reserve("8", 100, 0) is None


def test_settling_after_midnight_gives_the_new_day_nothing_back(tmp_path):
    clock = _Clock()
    purse = _open(tmp_path, clock).purse(Limits(day_tokens=100))
    assert purse.reserve("7", 100, 0) is None
    clock.now += timedelta(days=1)
    purse.settle("7", Spent(100, 0), Spent(1, 0))
    assert purse.reserve("7", 101, 0)
    assert purse.reserve("7", 100, 0) is None


def test_threads_together_never_pass_the_cap(tmp_path):
    purse = _open(tmp_path, _Clock()).purse(Limits(day_tokens=100))
    with ThreadPoolExecutor(8) as pool:
        got = list(pool.map(lambda number: purse.reserve(str(number % 3), 7, 0), range(40)))
    assert sum(why is None for why in got) == 100 // 7


def test_a_deleted_chat_takes_its_count_with_it_and_the_day_s_stays(tmp_path):
    store = _open(tmp_path, _Clock())
    purse = store.purse(Limits(chat_tokens=100, day_tokens=150))
    assert purse.reserve("7", 100, 0) is None
    store.move("7", "8")
    assert purse.reserve("8", 50, 0) == "the model budget of this chat for today is used up"
    assert purse.reserve("7", 60, 0) == "the model budget today is used up"


def test_a_cap_in_money_without_prices_is_refused_in_words(tmp_path, library):
    settings = Settings(
        _env_file=None, data_dir=tmp_path, llm_model="openai:x", llm_dollars_per_day=1
    )
    services = Services(settings)
    services.__dict__["library"] = library
    with pytest.raises(BriefingError, match="LLM_PRICE_IN"):
        services._purse()


def test_a_database_that_fails_means_the_built_in_engine_and_no_error(tmp_path):
    store = _open(tmp_path, _Clock())
    purse = store.purse(Limits())
    assert purse.reserve("7", 1, 0) is None
    with store._engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE model_days")
    assert purse.reserve("7", 1, 0) == "the model budget cannot be read"
    purse.settle("7", Spent(1, 0), Spent(2, 0))
