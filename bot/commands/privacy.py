"""/privacy: what is stored and what leaves the machine."""

from __future__ import annotations

from bot.message import Reply, Request
from bot.services import Services


async def run(request: Request, services: Services) -> Reply:
    """What the product keeps about a chat."""
    return Reply(services.words(request.lang).say("privacy"))
