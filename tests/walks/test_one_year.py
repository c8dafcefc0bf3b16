"""One year of the whole product: workflows, tables and messages over HTTP; each local day once.

Followers write to the bot what they want. The clock goes from one due moment to the next; on days
on which something happens to clocks or followers a round is made each half an hour. What is
held against the clock on the wall is what the local Bot API server received.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache

import pytest
from babel.dates import format_date

from bot.imports import import_table
from bot.numbers import day as in_words
from bot.outbox import State
from bot.wishes import Rhythm
from knowledge.accession.arrival import Given
from retrieval.phrasebook import phrases
from tests.botapi.server import BotApi, serve
from tests.delivery.wallclock import END, OUTAGE, START, Plan, check, slots
from tests.walks.opening import open_bot, settings_of, until
from tests.workbooks import NatoBook

DARK = datetime(2028, 8, 8, 12, tzinfo=UTC)
MOVES = datetime(2028, 12, 5, 12, tzinfo=UTC)  # noon in Dublin, an hour past midnight there
RELEASED = datetime(2028, 5, 2, 12, tzinfo=UTC)
HALF_HOUR = timedelta(minutes=30)
CLOCKS = ("2028-02-29", "2028-03-12", "2028-03-26", "2028-10-29", "2028-11-05")
"""The leap day; America's clocks and those of Europe change."""
NEW_YEAR = date(2028, 1, 1)
LATE = [(date(2028, 8, 11), DARK + OUTAGE)]  # of the third day out of service, whose hour is over
DAILY = [
    ("1", NEW_YEAR, 366 - 2, LATE),
    ("2", NEW_YEAR - timedelta(days=1), 366 - 3, []),  # it is evening there, and the day is over
    ("3", NEW_YEAR, 366 - 2, LATE),
]
"""The chat, the first day it hears of, how many days it hears of, which of them late."""
_ENDED = {State.SENT, State.SKIPPED}


@dataclass
class Person:
    """A follower: what it writes to the bot, in which language it is answered."""

    plan: Plan
    follows: str
    lang: str = "en"
    rhythm: str = "daily"
    got: list[tuple[date, datetime, bool]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def wishes(self) -> tuple[str, ...]:
        plan = self.plan
        hour, minute = divmod(plan.time, 60)
        return (
            f"/settings lang {self.lang}", f"/settings zone {plan.zone}",
            f"/settings hour {hour}:{minute:02}", f"/follow {self.follows}",
            f"/settings rhythm {self.rhythm}",
        )  # fmt: skip

    def receive(self, text: str, moment: datetime) -> None:
        """An update, by the day and the lateness that its own words tell.

        The line of the day is its first, but for the day of an edition, which begins with that.
        """
        days, heads = (
            _days(self.lang),
            (line.partition(":")[0].strip() for line in text.split("\n")),
        )
        (told,) = (days[head] for head in heads if head in days)
        self.got.append((told, moment, phrases(self.lang).say("digest-late") in text))
        self.texts.append(text)


@cache
def _days(lang: str) -> dict[str, date]:
    pattern = "d MMMM y" if lang == "en" else "long"
    days = (START.date() + timedelta(days=number) for number in range(-2, 368))
    return {format_date(day, pattern, locale=lang): day for day in days}


def _at(hour: int, minute: int = 0) -> int:
    return 60 * hour + minute


def _people() -> dict[str, Person]:
    berlin, half_past_two = "Europe/Berlin", _at(2, 30)  # skipped in March, twice in October
    new_york = "America/New_York"
    found = [
        Person(Plan("1", berlin, half_past_two, Rhythm(), berlin), "Poland"),
        Person(Plan("2", new_york, _at(20, 30), Rhythm(), new_york), "Spain"),
        Person(
            Plan("3", "Europe/Dublin", _at(1, 30), Rhythm(), "Pacific/Pago_Pago", MOVES), "Latvia"
        ),
        Person(
            Plan("4", berlin, half_past_two, Rhythm("weekly", 2), berlin),
            "Poland",
            "de",
            "every Wednesday",
        ),
        Person(
            Plan("5", berlin, half_past_two, Rhythm("changes"), berlin), "Poland", "fr", "changes"
        ),
    ]
    return {person.plan.chat: person for person in found}


class Year:
    """A bot with everything real but the time and Telegram's end of the line."""

    def __init__(self, folder, library) -> None:
        self.folder, self.library = folder, library
        self.moment, self.rounds = START, 0
        self.api, self.people = BotApi(), _people()

    async def open(self) -> None:
        self.runner, self.address = await serve(self.api)
        await self.start()

    async def start(self) -> None:
        settings = settings_of(self.folder, self.address)
        self.services, self.application = open_bot(settings, lambda: self.moment, 1000)
        self.store = self.services.store
        await self.application.initialize()
        await self.application.start()
        self.application.job_queue.scheduler.remove_all_jobs()  # time passes only as we say
        await self.application.updater.start_polling(timeout=1)
        self.mornings = self.application.bot_data["mornings"]

    async def stop(self) -> None:
        await self.application.updater.stop()
        await self.application.stop()
        await self.mornings.stop()
        await self.application.shutdown()
        self.store.close()

    async def say(self, chat: str, text: str) -> str:
        """A person writes to the bot; its answer."""
        before = len(self.api.sent())
        self.api.say(text, int(chat))
        await until(lambda: len(self.api.sent()) > before, self.api)
        return str(self.api.sent()[-1]["text"])

    async def round(self, moment: datetime) -> None:
        """A round at a moment; what the server received meanwhile goes to whom it came for."""
        self.moment = moment
        self.rounds += 1
        before = len(self.api.taken)
        if await self.mornings.turn(self.application.bot):
            await until(lambda: not self._is_busy(), self.api)
        for method, given in self.api.taken[before:]:
            if method in ("sendMessage", "sendPhoto"):
                text = given.get("text") or given["caption"]
                if method == "sendMessage":
                    self.people[str(given["chat_id"])].receive(text, moment)

    def _is_busy(self) -> bool:
        tally = self.store.outbox.tally(self.moment.date() - timedelta(days=2))
        return any(state not in _ENDED for day in tally.values() for state in day)

    def moments(self) -> list[datetime]:
        """All due moments, and each quarter of an hour around what happens."""
        found = {DARK + OUTAGE}
        for person in self.people.values():
            plan = person.plan
            for zone in {plan.zone, plan.later}:
                found |= {at for at in slots(zone, plan.time).values() if plan.zone_at(at) == zone}
        for day in (*map(date.fromisoformat, CLOCKS), MOVES.date()):
            midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
            found |= {midnight + HALF_HOUR * number for number in range(-12, 36)}
        return sorted(at for at in found if START <= at < END and not DARK <= at < DARK + OUTAGE)


@pytest.fixture
async def year(tmp_path, library, monkeypatch):
    monkeypatch.setattr("bot.letters._FRESH_SECONDS", 0.0)  # days pass within seconds here
    monkeypatch.setattr("bot.durable._POLL_SECONDS", 0.05)
    made = Year(tmp_path, library)
    await made.open()
    yield made
    await made.stop()
    await made.runner.cleanup()


async def test_in_a_year_of_the_whole_product_each_local_day_arrives_once(year, tmp_path):
    for chat, person in year.people.items():
        for wish in person.wishes():
            await year.say(chat, wish)
    book = NatoBook(year.library, shares={("POL", 2027): 4.9}).save(tmp_path / "new.xlsx")
    todo = {
        RELEASED: lambda: _import(year, book),
        MOVES: lambda: year.say("3", "/settings zone Pacific/Pago_Pago"),
        DARK + OUTAGE: lambda: _restart(year),
    }
    for moment in year.moments():
        for at in [item for item in todo if item <= moment]:
            year.moment = at
            await todo.pop(at)()
        await year.round(moment)
    assert not todo
    assert year.api.violations == []
    _hold(year)


async def _import(year, book) -> None:
    given = Given(publisher="NATO", published=f"{RELEASED:%Y-%m-%d}", overrides=False)
    await asyncio.to_thread(import_table, year.services, book, given)


async def _restart(year) -> None:
    await year.stop()
    await year.start()


def _hold(year) -> None:
    """Each local day once; of the days out of service only the newest, which says that it is late.

    The edition that came out in May is news once for each, and what is news alone moves the one
    who wants nothing else.
    """
    for chat in ("1", "2", "3", "4"):
        check(year.people[chat].plan, year.people[chat].got, DARK)
    for chat, first, number, late in DAILY:
        got = year.people[chat].got
        assert [got[0][0], len(got)] == [first, number]
        assert [(day, moment) for day, moment, is_late in got if is_late] == late
        assert {date(2028, 2, 29), date(2028, 12, 5), date(2028, 12, 6)} <= {
            item[0] for item in got
        }
    for person in year.people.values():
        edition = in_words(f"{RELEASED:%Y-%m-%d}", person.lang)
        new = phrases(person.lang).say("digest-new-edition", edition=edition)
        assert sum(new in text for text in person.texts) == 1, person
    moved = [day for day, _, _ in year.people["5"].got]
    assert date(2028, 5, 3) in moved
    assert len(moved) < 12
