"""/unfollow: stop the daily update for countries, groups or everything."""

from __future__ import annotations

import asyncio

from bot.commands.naming import goals, named, names
from bot.message import Reply, Request
from bot.services import Services


async def run(request: Request, services: Services) -> Reply:
    """Unfollow what the text names; without a text or with "all", everything."""
    return await asyncio.to_thread(_unfollow, request, services)


def _unfollow(request: Request, services: Services) -> Reply:
    words, store = services.words(request.lang), services.store
    text = request.text.strip()
    if not text or text.casefold() == "all":
        store.unfollow(request.chat)
        return Reply(words.say("unfollow-all"))
    asked = (*named(text, services, request.lang), *goals(text, services, request.lang))
    gone = store.unfollow(request.chat, asked)
    if not gone:
        return Reply(words.say("unfollow-none"))
    return Reply(words.say("unfollow-done", names=names(gone, services, request.lang)))
