"""The limiter: bursts, groups, the whole bot, floods; on a clock that only sleeping moves."""

from __future__ import annotations

import asyncio
import heapq
from datetime import timedelta

import pytest
from telegram.error import RetryAfter, TimedOut

from bot.transports.telegram.limiter import BROADCAST, Broadcast, Lane, Limiter
from bot.transports.telegram.requests import ServerFailed


class Clock:
    """A clock that jumps to the next sleeper once everybody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self._sleepers: list[tuple[float, int, asyncio.Event]] = []
        self._count = 0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self._count += 1
        event = asyncio.Event()
        heapq.heappush(self._sleepers, (self.now + seconds, self._count, event))
        await event.wait()

    async def run(self, *work):
        """Everything to its end, time moved on whenever all wait."""
        tasks = [asyncio.ensure_future(item) for item in work]
        while not all(task.done() for task in tasks):
            for _ in range(20):
                await asyncio.sleep(0)
            if self._sleepers and not all(task.done() for task in tasks):
                moment, _, event = heapq.heappop(self._sleepers)
                self.now = max(self.now, moment)
                event.set()
        return await asyncio.gather(*tasks, return_exceptions=True)


class Post:
    """Records when which chat was called, and refuses as told."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.gone: list[tuple[float, str]] = []
        self.faults: dict[str, list[Exception]] = {}

    async def call(self, chat: str):
        self.gone.append((self.clock(), chat))
        if self.faults.get(chat):
            raise self.faults[chat].pop(0)
        return chat

    def times(self, chat: str) -> list[float]:
        return [moment for moment, key in self.gone if key == chat]


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def post(clock):
    return Post(clock)


@pytest.fixture
def send(clock, post):
    limiter = Limiter(clock, clock.sleep)

    def go(chat, endpoint="sendMessage", lane=None):
        data = {"chat_id": chat}
        return limiter.process_request(post.call, (str(chat),), {}, endpoint, data, lane)

    return go


async def test_a_chat_gets_one_a_second(clock, post, send):
    await clock.run(*(send(7) for _ in range(5)))
    assert post.times("7") == [0, 1, 2, 3, 4]


async def test_a_group_gets_twenty_in_any_minute(clock, post, send):
    await clock.run(*(send(-7) for _ in range(45)))
    gone = post.times("-7")
    assert all(gone[at + 20] - gone[at] >= 60 for at in range(25))


async def test_the_whole_bot_stays_under_thirty_a_second_and_loses_nothing(clock, post, send):
    await clock.run(*(send(chat) for chat in range(200) for _ in range(2)))
    gone = [moment for moment, _ in post.gone]
    assert len(gone) == 400
    assert all(gone[at + 30] - gone[at] >= 1 for at in range(400 - 30))
    assert gone[-1] == 400 // 30  # not a place of any second is wasted


async def test_the_next_are_marked_while_they_wait_so_that_no_place_waits_for_a_mark(
    clock, post, send
):
    marked = []

    def lane(chat: int) -> Lane:
        async def going() -> None:
            await clock.sleep(0.2)  # the database
            marked.append(str(chat))
            ahead.append(len(marked) - len(post.gone))

        return Lane(going)

    ahead: list[int] = []
    await clock.run(*(send(chat, lane=lane(chat)) for chat in range(60)))
    moments = [moment for moment, _ in post.gone]
    assert [chat for _, chat in post.gone] == marked, "marked first, and in the order of coming"
    assert moments[0] == pytest.approx(0.2)
    assert moments[30] == pytest.approx(1.2), "its mark was there when the first place came free"
    assert 1 < max(ahead) <= 12, "a kill leaves no more in doubt"


async def test_a_flooded_chat_waits_out_its_deadline_and_delays_nobody(clock, post, send):
    post.faults["7"] = [RetryAfter(timedelta(seconds=60))]
    await clock.run(*(send(chat) for chat in (7, 7, *range(100, 120))))
    assert max(moment for moment, chat in post.gone if chat != "7") == 0
    first, *others = post.times("7")
    assert first == 0
    assert len(others) == 2  # the refused one again, and the one that waited
    assert min(others) > 60


async def test_a_wait_beyond_patience_is_told_at_once_and_not_tried_before_its_time(
    clock, post, send
):
    post.faults["7"] = [RetryAfter(timedelta(seconds=600))]
    (refused,) = await clock.run(send(7))
    (again,) = await clock.run(send(7))
    assert isinstance(refused, RetryAfter)
    assert isinstance(again, RetryAfter)
    assert post.times("7") == [0]


async def test_a_time_out_is_never_sent_again(clock, post, send):
    post.faults["7"] = [TimedOut()]
    (given,) = await clock.run(send(7))
    assert isinstance(given, TimedOut)
    assert len(post.gone) == 1


async def test_broadcasts_take_what_answers_leave(clock, post, send):
    waves = [send(chat, lane=BROADCAST) for chat in range(1000, 1200)]
    await clock.run(*waves, *(send(chat) for chat in range(20)))
    news = [moment for moment, chat in post.gone if int(chat) >= 1000]
    answers = [moment for moment, chat in post.gone if int(chat) < 1000]
    assert all(news[at + 30] - news[at] >= 1 for at in range(len(news) - 30))
    assert max(answers) <= 1
    assert max(news) <= 220 // 30


async def test_a_broadcast_is_going_when_its_turn_has_come_and_can_still_be_called_off(
    clock, post, send
):
    went = []

    async def going():
        went.append(clock())
        if len(went) > 30:
            raise RuntimeError

    given = await clock.run(*(send(chat, lane=Broadcast(going)) for chat in range(40)))
    assert sum(isinstance(item, RuntimeError) for item in given) == 10
    assert [moment for moment, _ in post.gone] == went[:30]


async def test_processes_that_send_for_one_bot_divide_what_it_may_send(clock, post):
    limiter = Limiter(clock, clock.sleep)
    limiter.share(3)
    await clock.run(*(
        limiter.process_request(post.call, (str(chat),), {}, "sendMessage", {"chat_id": chat}, BROADCAST)
        for chat in range(30)
    ))  # fmt: skip
    gone = [moment for moment, _ in post.gone]
    assert all(gone[at + 10] - gone[at] >= 1 for at in range(20))


async def test_broadcasts_wait_while_answers_do_and_a_chats_own_answer_passes_its_broadcast(
    clock, post, send
):
    crowd = [send(chat) for chat in range(100)]
    waves = [send(chat, lane=BROADCAST) for chat in range(1000, 1012)]
    await clock.run(*crowd, *waves, send(1000), send(1001))
    answers = [moment for moment, chat in post.gone if int(chat) < 1000]
    assert max(answers) <= 100 // 30
    assert post.times("1000")[0] <= 100 // 30
    assert len(post.gone) == 114


async def test_a_broadcast_is_not_starved_for_ever(clock, post, send):
    crowd = [send(chat) for chat in range(4000)]
    await clock.run(send(5000), send(5000, lane=BROADCAST), *crowd)
    assert post.times("5000")[1] < 70


async def test_a_flooded_broadcast_goes_back_to_its_outbox(clock, post, send):
    post.faults["7"] = [RetryAfter(timedelta(seconds=2))]
    (given,) = await clock.run(send(7, lane=BROADCAST))
    assert isinstance(given, RetryAfter)
    assert len(post.gone) == 1


async def test_typing_counts_among_all_calls_and_leaves_places_to_messages(clock, post, send):
    signs = [send(chat, "sendChatAction") for chat in range(100, 200)]
    await clock.run(*signs, *(send(chat) for chat in range(30)))
    assert sum(int(chat) >= 100 for _, chat in post.gone) == 20
    assert sum(moment == 0 for moment, _ in post.gone) == 30
    assert max(moment for moment, _ in post.gone) == 1


async def test_typing_is_left_out_where_messages_need_the_places(clock, post, send):
    signs = [send(chat, "sendChatAction") for chat in range(100, 200)]
    await clock.run(*(send(chat) for chat in range(30)), *signs)
    assert len(post.gone) == 30


async def test_a_draft_goes_at_once_or_not_at_all(clock, post, send):
    first = await clock.run(send(7, "sendMessageDraft"), send(7, "sendMessageDraft"))
    assert post.times("7") == [0]
    assert first[1] is True
    await clock.run(clock.sleep(1))
    crowd = [send(chat) for chat in range(100, 125)]
    await clock.run(*crowd, send(7, "sendMessageDraft"))
    assert len(post.times("7")) == 1


async def test_a_server_that_fails_is_asked_again_and_a_broadcast_goes_back(clock, post, send):
    post.faults["7"] = [ServerFailed("502"), ServerFailed("502")]
    assert await clock.run(send(7)) == ["7"]
    assert len(post.gone) == 3
    post.faults["8"] = [ServerFailed("502")]
    (given,) = await clock.run(send(8, lane=BROADCAST))
    assert isinstance(given, ServerFailed)


async def test_what_shows_nothing_in_a_chat_takes_no_place(clock, post, send):
    reads = [send(7, "getChatMember") for _ in range(50)]
    await clock.run(*reads, *(send(7, "deleteMessage") for _ in range(3)), send(7))
    assert set(post.times("7")) == {0}


async def test_one_tap_that_is_refused_holds_no_other_up(clock, post):
    limiter = Limiter(clock, clock.sleep)
    post.faults["a"] = [RetryAfter(timedelta(seconds=3))]

    def answer(tap):
        data = {"callback_query_id": tap}
        return limiter.process_request(post.call, (tap,), {}, "answerCallbackQuery", data, None)

    assert await clock.run(answer("a"), answer("b")) == ["a", "b"]
    assert post.times("b") == [0]
    assert post.times("a")[1] > 3


async def test_calls_about_the_bot_itself_are_spread(clock, post):
    limiter = Limiter(clock, clock.sleep)
    calls = [limiter.process_request(post.call, ("m",), {}, "setMyCommands", {}, None)
             for _ in range(24)]  # fmt: skip
    await clock.run(*calls)
    assert max(post.times("m")) == 2


async def test_typing_is_not_counted_and_its_flood_holds_no_message_back(clock, post, send):
    post.faults["7"] = [RetryAfter(timedelta(seconds=30))]
    await clock.run(send(7, "sendChatAction"))
    await clock.run(*(send(7, "sendChatAction") for _ in range(5)), send(7))
    assert post.times("7") == [0, 0]


async def test_chats_that_rest_are_forgotten(clock, post):
    limiter = Limiter(clock, clock.sleep)
    for chat in range(6000):
        await clock.run(limiter.process_request(
            post.call, (str(chat),), {}, "sendMessage", {"chat_id": chat}, None))  # fmt: skip
    assert len(limiter._gates) < 3000


async def test_calls_that_the_line_delays_and_bunches_still_do_not_arrive_too_fast(clock):
    limiter, arrived = Limiter(clock, clock.sleep), []

    async def slow(number: int) -> None:
        # Each third call hangs, so that it arrives together with later ones.
        await clock.sleep(0.9 if number % 3 == 0 else 0.05)
        arrived.append(clock())
        await clock.sleep(0.05)

    calls = [
        limiter.process_request(slow, (n,), {}, "sendMessage", {"chat_id": n}, None)
        for n in range(300)
    ]
    await clock.run(*calls)
    arrived.sort()
    assert len(arrived) == 300
    assert all(arrived[at + 30] - arrived[at] >= 1 for at in range(300 - 30))
