"""/start: what the bot does, in five lines with examples to tap."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.commands import country
from bot.commands.answering import open_again
from bot.message import Button, Reply, Request
from bot.services import Services
from knowledge.errors import BadInput

_EXAMPLES = ("ESP", "POL", "DEU")


async def run(request: Request, services: Services) -> Reply:
    """The greeting; `c_ESP` opens a country's summary, `q_` and an id a shared answer.

    Raises:
        UnknownCountry: the address names no country.
        BadInput: the answer that it names is not kept any more.
    """
    payload = request.text.strip()
    if payload.startswith("c_"):
        return await country.run(replace(request, text=payload[2:]), services)
    if payload.startswith("q_"):
        return await asyncio.to_thread(_shared, payload[2:], request, services)
    name = services.library.countries.name
    row = tuple(Button(name(key, request.lang), f"country:{key}") for key in _EXAMPLES)
    return Reply(services.words(request.lang).say("start"), buttons=(row,))


def _shared(key: str, request: Request, services: Services) -> Reply:
    if services.store.answers.find(key) is None:
        raise BadInput(services.words(request.lang).say("shared-gone"))
    return open_again(key, request, services)
