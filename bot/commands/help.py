"""/help: how to ask."""

from __future__ import annotations

from bot.message import Reply, Request
from bot.services import Services


async def run(request: Request, services: Services) -> Reply:
    """The commands with examples."""
    return Reply(services.words(request.lang).say("help"))
