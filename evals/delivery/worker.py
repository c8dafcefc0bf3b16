"""One process that delivers what is due at given moments; it is run, killed and run again.

`python -m evals.delivery.worker DATA_DIR DATABASE API SPEED ROUNDS MOMENT…`: at each moment (ISO,
UTC) it plans and delivers until nothing is open, its limiter on a clock of `SPEED`, with so many
seconds between two rounds. A line of JSON tells when each moment began and ended, and what wording
cost. `DATA_DIR/handed.log` gets a line before a message is handed over ("+chat") and one after the
outbox has put down how that ended ("-chat"); a killed process leaves there what it had in flight.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import sys
import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot.delivery import Letter
from bot.letters import Letters
from bot.outbox import Outbox, State
from bot.services import Services
from bot.settings import Settings
from bot.transports.telegram.app import build_application
from bot.transports.telegram.limiter import Limiter
from tests.botapi.server import TOKEN

_GONE = timedelta(seconds=5)  # nobody has a minute to wait for a dead process here
_OPEN = (State.DUE, State.COMPOSED, State.SENDING, State.FAILED)
_LOOKS = 0.2  # seconds between two looks whether all is done
LOG = "handed.log"


@dataclass
class Time:
    """The simulated time: a moment, from which it runs as fast as the limiter's clock."""

    speed: float
    moment: datetime | None = None
    began: float = field(default_factory=time.monotonic)

    def begin(self, moment: datetime) -> None:
        """It is this moment now."""
        self.moment, self.began = moment, time.monotonic()

    def __call__(self) -> datetime:
        """The time."""
        assert self.moment is not None  # noqa: S101 - begun by whoever runs it
        return self.moment + timedelta(seconds=(time.monotonic() - self.began) * self.speed)


def _limiter(speed: float) -> Limiter:
    return Limiter(lambda: time.monotonic() * speed, lambda seconds: asyncio.sleep(seconds / speed))


async def work(
    folder: Path, database: str, api: str, speed: float, rounds: float, moments: list[datetime]
) -> None:
    """Deliver what is due at each moment in turn."""
    clock, cost = Time(speed), [0, 0.0]
    _trace(folder / LOG)
    settings = Settings(
        data_dir=folder, database_url=database, telegram_api_url=api,
        telegram_bot_token=SecretStr(TOKEN),
    )  # fmt: skip
    services = Services(settings, clock)
    clock.begin(moments[0])
    services.store.outbox._clock = clock  # noqa: SLF001 - the simulated time
    _measure(cost)
    application = build_application(services, _limiter(speed))
    await application.initialize()
    mornings = application.bot_data["mornings"]
    mornings.gone = _GONE
    for moment in moments:
        clock.begin(moment)
        began, busy = time.time(), time.process_time()
        await mornings.turn(application.bot)
        turned = time.monotonic()
        while await asyncio.to_thread(_is_open, services, clock):
            await asyncio.sleep(_LOOKS)
            if time.monotonic() - turned >= rounds:
                await mornings.turn(application.bot)
                await mornings.beat()
                turned = time.monotonic()
        told = {"moment": moment.isoformat(), "began": began, "ended": time.time(),
                "worded": cost[0], "seconds": cost[1],
                "processor": time.process_time() - busy}  # fmt: skip
        print(json.dumps(told), flush=True)
    await mornings.stop()
    await application.shutdown()


def _is_open(services: Services, clock: Time) -> bool:
    """Whether anything waits or is under way, in whatever hands."""
    tally = services.store.outbox.tally(clock().date() - timedelta(days=2))
    return any(states.get(state, 0) for states in tally.values() for state in _OPEN)


def _trace(file: Path) -> None:
    """Put down when a message is handed over and when the outbox knows how it ended."""
    log = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    begin = Outbox.mark_sending

    def begun(self: Outbox, chat: str, what: str, worker: str) -> bool:
        os.write(log, f"+{chat}\n".encode())
        return begin(self, chat, what, worker)

    def ended(end: Any) -> Any:  # noqa: ANN401 - any of the outbox's methods
        def put_down(self: Outbox, chat: str, *given: Any) -> None:  # noqa: ANN401 - passed on
            end(self, chat, *given)
            os.write(log, f"-{chat}\n".encode())

        return put_down

    Outbox.mark_sending = begun  # type: ignore[method-assign]
    for name in ("mark_sent", "mark_unknown", "mark_failed"):
        setattr(Outbox, name, ended(getattr(Outbox, name)))


def _measure(cost: list[Any]) -> None:
    """Count what wording costs: messages, and seconds of processor time."""
    write = Letters.write

    def measured(self: Letters, *given: Any, **named: Any) -> Letter | None:  # noqa: ANN401 - passed on
        began = time.thread_time()
        try:
            return write(self, *given, **named)
        finally:
            cost[0] += 1
            cost[1] += time.thread_time() - began

    Letters.write = measured  # type: ignore[method-assign]


def main() -> None:
    """Read the arguments and work."""
    logging.basicConfig(level=logging.ERROR)
    folder, database, api, speed, rounds, *moments = sys.argv[1:]
    when = list(map(datetime.fromisoformat, moments))
    asyncio.run(work(Path(folder), database, api, float(speed), float(rounds), when))


if __name__ == "__main__":
    main()
