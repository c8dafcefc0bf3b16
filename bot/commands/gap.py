"""/gap: how far countries are from a target; without a country, everybody by distance."""

from __future__ import annotations

import asyncio

from bot.commands.answering import give
from bot.commands.pages import page
from bot.message import Reply, Request
from bot.services import Services


async def run(request: Request, services: Services) -> Reply:
    """The gap that the words ask for, such as "germany 3.5"."""
    return await asyncio.to_thread(_gap, request, services)


def _gap(request: Request, services: Services) -> Reply:
    _, shown = give("gap", request, services)
    return page(shown, 0, f"page:{shown.key}")
