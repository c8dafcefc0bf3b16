"""Worded: a command whose errors about names are told in the reader's language."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps

from bot.message import Reply, Request
from bot.services import Services
from knowledge.errors import BadInput, UnknownCountry

Run = Callable[[Request, Services], Awaitable[Reply]]


def worded(run: Run) -> Run:
    """The command; a name that it does not know is told in the words of the bot's locale.

    Raises:
        BadInput: in place of UnknownCountry.
    """

    @wraps(run)
    async def asked(request: Request, services: Services) -> Reply:
        try:
            return await run(request, services)
        except UnknownCountry as error:
            raise BadInput(_unknown(error, request, services)) from error

    return asked


def _unknown(error: UnknownCountry, request: Request, services: Services) -> str:
    """The name, the allies that it may have meant, and how to pick one."""
    if not error.name:
        return str(error)
    words, book = services.words(request.lang), services.library.countries
    near = [book.name(key, request.lang) for key in error.near if key in book.allies]
    told = words.say("unknown-country", name=error.name)
    hint = words.say("unknown-near", names=", ".join(near)) if near else words.say("unknown-pick")
    return f"{told} {hint}"
