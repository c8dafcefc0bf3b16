"""One morning: followers in three zones get one update each, at their hour, once."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime

from bot import digest
from bot.delivery import Blocked, Delivery, Unclear
from bot.outbox import State
from bot.store import Store


class Post:
    """A post office that remembers, and can refuse or stay silent."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, str]] = []
        self.fault: dict[str, Exception] = {}

    async def send(self, chat, reply):
        self.sent.append((chat, reply.text))
        if chat in self.fault:
            raise self.fault[chat]
        return str(len(self.sent))


def _store(tmp_path, clock):
    store = Store.open(f"sqlite:///{tmp_path / 'state.db'}", clock)
    for chat, zone in (("1", "Europe/Warsaw"), ("2", "America/New_York"), ("3", "Asia/Tokyo")):
        store.follow(chat, ("POL", "baltics"))
        store.set_hour(chat, 8)
        store.set_zone(chat, zone)
    return store


async def _round(store, library, post, moment):
    delivery = Delivery(store, library, digest.compose, post.send, lambda: moment)
    return await delivery.deliver()


async def test_each_follower_gets_it_once_at_the_local_hour(tmp_path, library):
    now = [datetime(2026, 11, 24, 7, 5, tzinfo=UTC)]
    store, post = _store(tmp_path, lambda: now[0]), Post()
    await _round(store, library, post, now[0])
    assert {chat for chat, _ in post.sent} == {"1", "3"}  # 08:05 in Warsaw, 16:05 in Tokyo
    await _round(store, library, post, now[0])
    assert len(post.sent) == 2
    store.close()
    again = Store.open(f"sqlite:///{tmp_path / 'state.db'}", lambda: now[0])
    await _round(again, library, post, now[0])
    assert len(post.sent) == 2
    now[0] = datetime(2026, 11, 24, 13, 5, tzinfo=UTC)
    await _round(again, library, post, now[0])
    assert Counter(chat for chat, _ in post.sent) == {"1": 1, "2": 1, "3": 1}
    assert "Poland: 4.68% of GDP" in post.sent[0][1]
    assert "Estonia" in post.sent[0][1]


async def test_a_blocked_chat_is_paused_and_silence_is_never_repeated(tmp_path, library):
    now = [datetime(2026, 11, 24, 7, 5, tzinfo=UTC)]
    store, post = _store(tmp_path, lambda: now[0]), Post()
    post.fault = {"1": Blocked("gone"), "3": Unclear("no answer")}
    tally = await _round(store, library, post, now[0])
    assert tally[State.UNKNOWN] == 1
    now[0] = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
    post.fault = {}
    await _round(store, library, post, now[0])
    assert Counter(chat for chat, _ in post.sent) == {"1": 1, "3": 1}
    assert "1" not in {item.chat for item in store.followers()}
