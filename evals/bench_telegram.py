"""Measures the Telegram transport: a crowd on a local server that enforces Telegram's limits.

`python -m evals.bench_telegram [--people 200] [--questions 5] [--each-second 20] [--flood]`
starts the application with the built-in engine and prints how many were answered, how long it
took (median, 95th percentile) and how many calls the server refused as too fast. Without
`--each-second` everybody asks everything at once, so that the limits decide how long it takes.
`--flood` puts the first chat into a flood wait of 60 seconds.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from pathlib import Path

from pydantic import SecretStr

from bot.services import Services
from bot.settings import Settings
from bot.transports.telegram.app import build_application
from tests.botapi.server import TOKEN, BotApi, Limits, serve
from tests.walks.crowd import FIRST_CHAT, Crowd

_LONGEST = 900.0
_FLOOD = 60.0


async def measure(people: int, questions: int, each_second: float | None, *, flood: bool) -> None:
    """Run one crowd and print what was seen."""
    api = BotApi(limits=Limits())
    runner, address = await serve(api)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(
            data_dir=Path(folder), telegram_bot_token=SecretStr(TOKEN), telegram_api_url=address
        )
        services = Services(settings)
        _ = services.engine, services.store
        application = build_application(services)
        await application.initialize()
        await application.start()
        if application.updater is not None:
            await application.updater.start_polling(timeout=1)
        await _run(Crowd(api, people, questions, each_second), flood=flood)
        if application.updater is not None:
            await application.updater.stop()
        await application.stop()
        await application.shutdown()
    await runner.cleanup()


async def _run(crowd: Crowd, *, flood: bool) -> None:
    limits, left_out = crowd.api.limits, (FIRST_CHAT,) if flood else ()
    if flood and limits is not None:
        limits.flooded[str(FIRST_CHAT)] = limits.now() + _FLOOD
    begun = time.monotonic()
    await crowd.ask()
    is_done = await crowd.answered(_LONGEST)
    waits = crowd.waits(left_out)
    print(f"answered        {'all' if is_done else 'NOT all'}: {len(crowd.waits())}")
    print(f"in all          {time.monotonic() - begun:.1f} s")
    print(f"median          {waits[len(waits) // 2]:.2f} s")
    print(f"95th percentile {waits[int(len(waits) * 0.95)]:.2f} s")
    print(f"longest         {waits[-1]:.2f} s")
    print(f"refused calls   {len(crowd.api.violations)}")


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--questions", type=int, default=5)
    parser.add_argument("--each-second", type=float, default=None)
    parser.add_argument("--flood", action="store_true")
    given = parser.parse_args()
    asyncio.run(measure(given.people, given.questions, given.each_second, flood=given.flood))


if __name__ == "__main__":
    main()
