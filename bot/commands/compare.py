"""/compare: allies side by side; names that are missing are picked from a list."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.commands.answering import give
from bot.commands.pickers import allies
from bot.message import Button, Reply, Request
from bot.render import reply
from bot.services import Services
from retrieval.brief import compare_brief


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
    rows = allies(page, request, services, "first", "second")
    return Reply(services.words(request.lang).say("pick-first"), buttons=rows, replaces=True)


def second(iso3: str, page: int, request: Request, services: Services) -> Reply:
    """The picker for the country that stands beside the one chosen, and the way to its card."""
    words = services.words(request.lang)
    rows = allies(page, request, services, f"second:{iso3}", f"pair:{iso3}", iso3)
    near = Button(words.say("button-near"), f"near:{iso3}")
    text = words.say("pick-second", country=services.library.countries.name(iso3, request.lang))
    return Reply(text, buttons=(*rows, (near, card_button(iso3, services, request.lang))),
                 replaces=True)  # fmt: skip


def pair(one: str, other: str, request: Request, services: Services) -> Reply:
    """Two countries side by side in the place of the picker, with the ways back."""
    name = services.library.countries.name
    both = ", ".join(name(key, request.lang) for key in (one, other))
    shown = give("compare", replace(request, text=both), services)[1]
    rows = (*shown.buttons, _ways_back(one, request, services))
    return replace(shown, buttons=rows, replaces=True)


def near(iso3: str, request: Request, services: Services) -> Reply:
    """A country beside its neighbours in the ranking."""
    answer = compare_brief(services.library, iso3, services.clock().date(), request.lang)
    rows = (_ways_back(iso3, request, services),)
    return replace(reply(answer, services.library), buttons=rows, replaces=True)


def card_button(iso3: str, services: Services, lang: str) -> Button:
    """The way back to a country's card."""
    name = services.library.countries.name(iso3, lang)
    return Button(services.words(lang).say("button-card", country=name), f"card:{iso3}")


def _ways_back(iso3: str, request: Request, services: Services) -> tuple[Button, ...]:
    words = services.words(request.lang)
    again = Button(words.say("button-compare"), f"compare:{iso3}")
    return (again, card_button(iso3, services, request.lang))
