"""/targets: the targets in force, each with date and standing."""

from __future__ import annotations

import asyncio

from bot.message import Reply, Request
from bot.render import reply
from bot.services import Services
from retrieval.brief import targets_brief


async def run(request: Request, services: Services) -> Reply:
    """The list of targets, which of them can be measured, and the demands beside them."""
    today = services.clock().date()
    answer = await asyncio.to_thread(targets_brief, services.library, today, request.lang)
    return reply(answer, services.library)
