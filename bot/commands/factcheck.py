"""The fact check: a forwarded text's figures against the ledger; no command, but heard."""

from __future__ import annotations

import asyncio

from bot.commands.answering import give
from bot.message import Reply, Request
from bot.services import Services


async def run(request: Request, services: Services) -> Reply:
    """What the sources say about each figure of the text."""
    return await asyncio.to_thread(lambda: give("check", request, services)[1])
