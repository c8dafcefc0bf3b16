"""/start: what the bot does, in five lines with examples to tap."""

from __future__ import annotations

from bot.commands import country
from bot.message import Button, Reply, Request
from bot.services import Services

_EXAMPLES = ("ESP", "POL", "DEU")


async def run(request: Request, services: Services) -> Reply:
    """The greeting; `/start c_ESP` opens that country's summary."""
    payload = request.text.strip()
    if payload.startswith("c_"):
        return await country.run(
            Request(request.chat, request.user, payload[2:], request.lang), services
        )
    name = services.library.countries.name
    row = tuple(Button(name(key, request.lang), f"country:{key}") for key in _EXAMPLES)
    return Reply(services.words(request.lang).say("start"), buttons=(row,))
