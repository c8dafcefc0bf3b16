"""/update: today's target update for what the chat follows."""

from __future__ import annotations

import asyncio

from bot.commands.naming import goals
from bot.digest import compose
from bot.message import Reply, Request
from bot.services import Services


async def run(request: Request, services: Services) -> Reply:
    """The update of today for the countries and targets named, else for what the chat follows."""
    return await asyncio.to_thread(_update, request, services)


def _update(request: Request, services: Services) -> Reply:
    library = services.library
    named = [item.key for item in library.countries.mentions(request.text, request.lang)]
    named += goals(request.text, services, request.lang)
    follows = tuple(named) or tuple(services.store.follows(request.chat))
    store = services.store
    store.chronicle.notice(library)
    told = store.outbox.last_seen(request.chat)
    news = store.chronicle.since(told.noted) if told else ()
    return compose(follows, services.clock().date(), library, request.lang, news)
