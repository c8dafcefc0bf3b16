"""A year through the store: each local day once, whatever clocks, moves and outages do."""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from bot.delivery import Courier
from bot.letters import Letters
from bot.message import Reply
from bot.outbox import State
from bot.rounds import Rounds
from bot.store import Store
from bot.wishes import Rhythm
from tests.delivery.wallclock import END, OUTAGE, QUARTER, START, Plan, check, slots

CHANGING = (
    "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Scoresbysund",
    "Asia/Beirut", "America/Santiago", "America/St_Johns",
)  # fmt: skip
STEADY = ("Asia/Tokyo", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "UTC")


class AtOnce:
    """Delivers what is asked for at once; the workflows have tests of their own."""

    def __init__(self, courier: Courier) -> None:
        self._courier, self._given = courier, set()

    async def ask(self, wanted) -> int:
        fresh = [item for item in wanted if item[0] not in self._given]
        for key, chat, what in fresh:
            self._given.add(key)
            assert await self._courier.deliver(chat, what) is State.SENT
        return len(fresh)

    async def take_over(self, gone) -> int:
        return len(tuple(gone))

    async def tidy(self) -> int:
        return 0


@dataclass
class Bot:
    """A bot that delivers into a list, on a clock that is set; a round wherever it is asked."""

    store: Store
    library: object
    moment: datetime = START
    arrived: list[tuple[str, date, datetime, bool]] = field(default_factory=list)

    def __post_init__(self) -> None:
        letters = Letters(self.store, lambda: self.library, self._word)
        courier = Courier(self.store, letters.write, self._send, lambda: self.moment, "worker")
        self.rounds = Rounds(
            self.store, lambda: self.library, lambda: self.moment, AtOnce(courier), "worker",
            is_alone=True,
        )  # fmt: skip

    def _word(self, _follows, day, *_more, is_late) -> Reply:
        return Reply(f"{day} {is_late}")

    async def _send(self, chat: str, reply: Reply, going) -> str:
        day, is_late = reply.text.split()
        assert self.store.outbox.find(chat, day).state is State.COMPOSED
        await going()
        assert self.store.outbox.find(chat, day).state is State.SENDING
        self.arrived.append((chat, date.fromisoformat(day), self.moment, is_late == "True"))
        return f"{len(self.arrived)}"

    async def live(self, people: list[Plan], moments: list[datetime]) -> None:
        """A round at each of these moments; who moves does it on the way."""
        store = self.store
        for person in people:
            store.follow(person.chat, ("POL",))
            store.set_zone(person.chat, person.zone)
            store.set_hour(person.chat, *divmod(person.time, 60))
            store.following.keep_rhythm(person.chat, person.rhythm)
        await self.rounds.begin()
        for self.moment in moments:
            for person in people:
                if self.moment == person.moves:
                    store.set_zone(person.chat, person.later)
            await self.rounds.turn()


def _run(library, people: list[Plan], dark: datetime) -> tuple[Bot, dict[date, dict[State, int]]]:
    moments = {dark + OUTAGE} | {person.moves for person in people if person.moves}
    for person in people:
        for zone in (person.zone, person.later) if person.moves else (person.zone,):
            moments |= set(slots(zone, person.time).values())
    up = sorted(
        item for item in moments if START <= item < END and not dark <= item < dark + OUTAGE
    )
    with tempfile.TemporaryDirectory() as folder:
        box: list[Bot] = []
        store = Store.open(f"sqlite:///{Path(folder) / 'a.db'}", lambda: box[0].moment)
        box.append(Bot(store, library))
        asyncio.run(box[0].live(people, up))
        tally = store.outbox.tally(START.date() - timedelta(days=2))
        store.close()
    return box[0], tally


RHYTHMS = st.sampled_from([Rhythm(), Rhythm(), Rhythm("weekdays"), Rhythm("weekly", 2)])
MOMENTS = st.integers(0, 360 * 96).map(lambda number: START + number * QUARTER)
TIMES = st.integers(0, 95).map(lambda number: number * 15)


# A year takes seconds, so it is always the same years here.
@settings(max_examples=2, deadline=None, derandomize=True, phases=[Phase.explicit, Phase.generate])
@example(
    zones=("Europe/Berlin", "Asia/Tokyo"), times=(2 * 60 + 30, 8 * 60), rhythms=(Rhythm(), Rhythm()),
    later="Pacific/Pago_Pago", moves=START + timedelta(days=57, hours=12),
    dark=START + timedelta(days=83),
)  # fmt: skip
@given(
    zones=st.tuples(st.sampled_from(CHANGING), st.sampled_from(STEADY + CHANGING)),
    times=st.tuples(TIMES, TIMES),
    rhythms=st.tuples(st.just(Rhythm()), RHYTHMS),
    later=st.sampled_from(STEADY + CHANGING),
    moves=MOMENTS,
    dark=MOMENTS,
)
def test_in_a_year_of_deliveries_each_local_day_arrives_once(
    library, zones, times, rhythms, later, moves, dark
):
    """Both clock changes, a leap day, three days out of service, a move to another zone."""
    if dark <= moves < dark + OUTAGE:  # nobody listens: it is asked for when somebody does
        moves = dark + OUTAGE
    stays = Plan("1", zones[0], times[0], rhythms[0], zones[0])
    goes = Plan("2", zones[1], times[1], rhythms[1], later, moves)
    bot, tally = _run(library, [stays, goes], dark)
    assert {state for day in tally.values() for state in day} == {State.SENT}
    for person in (stays, goes):
        got = [item[1:] for item in bot.arrived if item[0] == person.chat]
        check(person, got, dark)
    leap = slots(stays.zone, stays.time)[date(2028, 2, 29)]
    if not dark <= leap < dark + OUTAGE:
        assert ("1", date(2028, 2, 29), leap, False) in bot.arrived
