"""/update: today's target update for what the chat follows."""

from __future__ import annotations

import asyncio

from bot.commands.answering import complain_of_strangers
from bot.commands.naming import goals, named
from bot.digest import compose
from bot.message import Reply, Request
from bot.services import Services
from knowledge.names import fold
from retrieval.vocabulary import vocabulary


async def run(request: Request, services: Services) -> Reply:
    """The update of today for the countries and targets named, else for what the chat follows.

    Raises:
        BadInput: a country is named that is no ally.
        UnknownCountry: a word names no country.
    """
    return await asyncio.to_thread(_update, request, services)


def _update(request: Request, services: Services) -> Reply:
    library = services.library
    wanted = [*named(request.text, services, request.lang)] if request.text.strip() else []
    wanted += goals(request.text, services, request.lang)
    if not wanted and not _is_today(request.text, request.lang):
        complain_of_strangers(request.text, (), library)
    follows = tuple(wanted) or tuple(services.store.follows(request.chat))
    store = services.store
    store.chronicle.notice(library)
    told = store.outbox.last_seen(request.chat)
    news = store.chronicle.since(told.noted) if told else ()
    return compose(follows, services.clock().date(), library, request.lang, news)


def _is_today(text: str, lang: str) -> bool:
    """Whether the words only say "today" or "now"."""
    folded = fold(text)
    return any(vocabulary(each).find("now", folded) is not None for each in (lang, "en"))
