"""/compare: allies side by side; names that are missing are picked from a list."""

from __future__ import annotations

import asyncio

from bot.commands.answering import give
from bot.commands.pages import turning
from bot.message import Button, Reply, Request
from bot.services import Services

_PER_ROW = 3
_ROWS = 4


async def run(request: Request, services: Services) -> Reply:
    """The comparison of the countries and groups named; with fewer than two, a picker."""
    return await asyncio.to_thread(_compare, request, services)


def _compare(request: Request, services: Services) -> Reply:
    book = services.library.countries
    named = {item.key for item in book.mentions(request.text, request.lang)}
    named |= {word.upper() for word in request.text.split() if word.upper() in book.allies}
    if len(named) > 1 or any(key in book.groups() for key in named):
        return give("compare", request, services)[1]
    if named:
        return second(named.pop(), 0, request, services)
    if request.text.strip():
        return second(book.find(request.text).iso3, 0, request, services)
    return first(0, request, services)


def first(page: int, request: Request, services: Services) -> Reply:
    """The picker for the first country."""
    rows = _keyboard(page, request, services, "first", "second", "")
    return Reply(services.words(request.lang).say("pick-first"), buttons=rows, replaces=True)


def second(iso3: str, page: int, request: Request, services: Services) -> Reply:
    """The picker for the country that stands beside the one chosen."""
    name = services.library.countries.name(iso3, request.lang)
    rows = _keyboard(page, request, services, f"second:{iso3}", f"pair:{iso3}", iso3)
    text = services.words(request.lang).say("pick-second", country=name)
    return Reply(text, buttons=rows, replaces=True)


def _keyboard(
    page: int, request: Request, services: Services, here: str, there: str, without: str
) -> tuple[tuple[Button, ...], ...]:
    """The allies in the reader's alphabet, a page of them, and the buttons that turn it."""
    book, size = services.library.countries, _PER_ROW * _ROWS
    names = sorted((book.name(key, request.lang), key) for key in book.allies if key != without)
    pages = -(-len(names) // size)
    page = max(0, min(page, pages - 1))
    shown = names[page * size : (page + 1) * size]
    # "second:ESP:1" turns a page, "second:POL" has chosen the first: the page is a number.
    made = [Button(name, f"{there}:{key}") for name, key in shown]
    rows = [tuple(made[at : at + _PER_ROW]) for at in range(0, len(made), _PER_ROW)]
    return (*rows, turning(page, pages, lambda to: f"{here}:{to}"))
