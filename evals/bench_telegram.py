"""Measures the Telegram transport: a crowd on a local server that enforces Telegram's limits.

`python -m evals.bench_telegram [--people 200] [--questions 5] [--each-second 20] [--flood]`
starts `python -m bot run` as a process of its own with the built-in engine, lets a crowd ask and
prints how many were answered, how long that took, how much longer than the limits make it take,
and how many calls the server refused as too fast. Without `--each-second` everybody asks
everything at once. `--inline 200` asks so many inline queries instead. `--flood` puts the first
chat into a flood wait of 60 seconds.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
import time

from tests.botapi.limits import Limits
from tests.botapi.server import TOKEN, BotApi, serve
from tests.walks.crowd import FIRST_CHAT, Crowd

_LONGEST = 900.0
_FLOOD = 60.0
_TYPED = ("", "p", "po", "spain", "gap germany 3.5", "top 5", "spain poland", "baltics", "nothing")


async def measure(
    people: int, questions: int, each_second: float | None, inline: int, *, flood: bool
) -> None:
    """Run one crowd and print what was seen."""
    api = BotApi(limits=Limits())
    runner, address = await serve(api)
    with tempfile.TemporaryDirectory() as folder:
        given = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": address, "DATA_DIR": folder}
        bot = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", env={**os.environ, **given, "LOG_LEVEL": "ERROR"}
        )
        try:
            await _until_it_answers(api)
            if inline:
                await _inline(api, inline)
            else:
                await _run(Crowd(api, people, questions, each_second), flood=flood)
        finally:
            bot.terminate()
            await bot.wait()
    await runner.cleanup()


async def _inline(api: BotApi, number: int) -> None:
    """One person types on; each query is asked when the one before was answered."""
    waits = []
    for place in range(number):
        begun, before = time.monotonic(), len(api.sent("answerInlineQuery"))
        api.ask_inline(_TYPED[place % len(_TYPED)])
        while len(api.sent("answerInlineQuery")) == before:  # noqa: ASYNC110 - another task counts
            await asyncio.sleep(0.001)
        waits.append(1000 * (time.monotonic() - begun))
    waits.sort()
    late = waits[int(number * 0.95)]
    print(f"inline queries  {number}: median {waits[number // 2]:.0f} ms")
    print(f"95th percentile {late:.0f} ms, longest {waits[-1]:.0f} ms")


async def _until_it_answers(api: BotApi) -> None:
    """One question by somebody else warms the bot up; its menus are set meanwhile."""
    api.say("How far is Spain from 3.5%?", chat=FIRST_CHAT - 1)
    for _ in range(int(_LONGEST)):
        await asyncio.sleep(1)
        if api.replied and len(api.sent("setMyShortDescription")) == 14:
            break
    api.violations.clear()


async def _run(crowd: Crowd, *, flood: bool) -> None:
    limits, left_out = crowd.api.limits, (FIRST_CHAT,) if flood else ()
    if flood and limits is not None:
        limits.flooded[str(FIRST_CHAT)] = limits.now() + _FLOOD
    begun = time.monotonic()
    await crowd.ask()
    is_done = await crowd.answered(_LONGEST)
    waits, beyond = crowd.waits(left_out), crowd.beyond_limits(left_out)
    print(f"answered        {'all' if is_done else 'NOT all'}: {len(crowd.waits())}")
    print(f"in all          {time.monotonic() - begun:.1f} s")
    print(f"median          {waits[len(waits) // 2]:.2f} s")
    print(f"95th percentile {waits[int(len(waits) * 0.95)]:.2f} s, longest {waits[-1]:.2f} s")
    print("later than the limits make it:")
    print(f"  median        {beyond[len(beyond) // 2]:.2f} s")
    print(f"  95th perc.    {beyond[int(len(beyond) * 0.95)]:.2f} s, most {beyond[-1]:.2f} s")
    print(f"refused calls   {len(crowd.api.violations)}")


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--questions", type=int, default=5)
    parser.add_argument("--each-second", type=float, default=None)
    parser.add_argument("--inline", type=int, default=0)
    parser.add_argument("--flood", action="store_true")
    given = parser.parse_args()
    people, questions, each_second = given.people, given.questions, given.each_second
    asyncio.run(measure(people, questions, each_second, given.inline, flood=given.flood))


if __name__ == "__main__":
    main()
