"""A long update goes out in parts: what has arrived is not sent again, whatever meets the rest."""

from __future__ import annotations

from collections import deque
from datetime import UTC, datetime, timedelta

import pytest

from bot.digest import compose
from bot.outbox import State
from bot.transports.telegram import html
from tests.walks.morning import Morning

AT = datetime(2026, 11, 24, 7, 5, tzinfo=UTC)
DAY = "2026-11-24"
REFUSED = (400, "Bad Request: message is refused")
BLOCKED = (403, "Forbidden: bot was blocked by the user")
FLOOD = (429, "Too Many Requests")


@pytest.fixture
async def morning(tmp_path, library):
    made = Morning(tmp_path, library)
    await made.open()
    made.store.follow("1", library.countries.allies)
    made.store.set_zone("1", "Europe/Warsaw")
    yield made
    await made.stop()
    await made.runner.cleanup()


def _arrived(morning) -> list[str]:
    """The texts that stand in the chat, in the order in which they came."""
    return [given["text"].strip() for name, given in morning.api.taken if name == "sendMessage"]


def _told(texts: list[str], library) -> dict[str, int]:
    """How often each ally's line stands in the texts."""
    book = library.countries
    lines = [line for text in texts for line in text.split("\n") if line.startswith("• ")]
    return {
        key: sum(f"{book.name(key, 'en')}: " in line for line in lines)
        for key in book.allies
        if key != "ISL"
    }


def _whole(library) -> list[str]:
    """The messages of the whole update."""
    reply = compose(library.countries.allies, AT.date(), library)
    return [text.strip() for text in html.messages(reply)]


@pytest.mark.parametrize(
    "steps",
    [
        [None, REFUSED, REFUSED],  # in either form
        [None, FLOOD],
        [None, (500, "Internal Server Error")],
        [None, None, None, FLOOD],
    ],
    ids=["refused", "flood", "server fails", "last part"],
)
async def test_after_a_refusal_the_rest_goes_out_and_no_part_twice(morning, library, steps):
    expected = _whole(library)
    assert len(expected) > 3
    morning.api.script["sendMessage"] = deque(steps)
    await morning.round(AT)
    begun = morning.store.outbox.find("1", DAY)
    assert (begun.state, len(begun.messages)) == (State.FAILED, steps.count(None))
    assert _arrived(morning) == expected[: steps.count(None)]
    await morning.round(AT + timedelta(minutes=20))
    assert _arrived(morning) == expected
    done = morning.store.outbox.find("1", DAY)
    assert (done.state, done.messages[: len(begun.messages)]) == (State.SENT, begun.messages)
    assert len(done.messages) == len(expected)
    assert morning.api.violations == []


async def test_what_arrived_is_edited_where_the_rest_comes_late(morning, library):
    morning.api.script["sendMessage"] = deque([None, FLOOD])
    await morning.round(AT)
    (first,) = morning.store.outbox.find("1", DAY).messages
    await morning.round(AT + timedelta(hours=2))
    (edited,) = morning.api.sent("editMessageText")
    assert str(edited["message_id"]) == first
    assert "later than planned" in edited["text"]
    late = [edited["text"], *_arrived(morning)[1:]]
    assert set(_told(late, library).values()) == {1}
    assert morning.store.outbox.find("1", DAY).state is State.SENT


async def test_silence_after_a_part_is_unknown_and_goes_on_only_when_somebody_says_so(
    morning, library
):
    expected = _whole(library)
    morning.api.script["sendMessage"] = deque([None, None, "drop"])
    await morning.round(AT)
    found = morning.store.outbox.find("1", DAY)
    assert (found.state, len(found.messages)) == (State.UNKNOWN, 2)
    await morning.round(AT + timedelta(minutes=20))
    assert _arrived(morning) == expected[:2]
    assert morning.store.outbox.resolve("1", DAY, again=True)
    await morning.round(AT + timedelta(minutes=25))
    assert _arrived(morning) == expected


async def test_who_blocks_the_bot_within_an_update_is_known_to_have_its_first_part(morning):
    morning.api.script["sendMessage"] = deque([None, BLOCKED])
    await morning.round(AT)
    found = morning.store.outbox.find("1", DAY)
    assert (found.state, len(found.messages)) == (State.FAILED, 1)
    told = next(iter(_figures(morning, found)))
    (received,) = morning.store.told.who(told)
    assert (received.chat, received.message_id) == ("1", found.messages[0])


def _figures(morning, found) -> list[str]:
    with morning.store._engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT figure, content_hash FROM told").all()
    return [figure for figure, content in rows if content == found.content_hash]
