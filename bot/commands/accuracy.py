"""/accuracy: how the product did in its latest evaluation on this machine."""

from __future__ import annotations

import asyncio
from pathlib import Path

from pydantic import BaseModel, ValidationError

from bot.message import Reply, Request
from bot.numbers import day
from bot.services import Services

FILE = "evaluation.json"


class Suite(BaseModel):
    """One suite of an evaluation: how many answers of how many were right."""

    name: str
    right: int
    of: int


class Evaluation(BaseModel):
    """What an evaluation writes under `DATA_DIR`: its day, the engine, its suites."""

    day: str
    engine: str
    suites: list[Suite]


async def run(request: Request, services: Services) -> Reply:
    """The latest evaluation, suite by suite, or that there was none."""
    words = services.words(request.lang)
    found = await asyncio.to_thread(latest, services.settings.data_dir)
    if found is None:
        return Reply(words.say("accuracy-none"))
    rows = [f"• {item.name}: {item.right}/{item.of}" for item in found.suites]
    lead = words.say("accuracy", day=day(found.day, request.lang), engine=found.engine)
    return Reply("\n".join([lead, *rows]))


def latest(folder: Path) -> Evaluation | None:
    """The latest evaluation; None where none was run or its file is damaged."""
    try:
        return Evaluation.model_validate_json((folder / FILE).read_bytes())
    except (OSError, ValidationError):
        return None
