"""/rank: the allies in order of a measure, a page at a time."""

from __future__ import annotations

import asyncio

from bot.commands.answering import give
from bot.commands.pages import page
from bot.message import Reply, Request
from bot.services import Services


async def run(request: Request, services: Services) -> Reply:
    """The ranking that the words ask for, by share of GDP where they name no measure."""
    return await asyncio.to_thread(_ranking, request, services)


def _ranking(request: Request, services: Services) -> Reply:
    _, shown = give("rank", request, services)
    return page(shown, 0, f"page:{shown.key}")
