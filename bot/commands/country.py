"""/country: the card of one ally, with buttons for what follows from it."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.commands.answering import give
from bot.commands.pickers import allies, in_rows
from bot.message import Button, Reply, Request
from bot.render import apart, reply
from bot.services import Services
from retrieval.brief import country_brief
from retrieval.model import Answer, Status

_CHARTS = ("trend", "gaps", "path", "revs")
_MORE = ("compare", "how", "sources", "revisions")


async def run(request: Request, services: Services) -> Reply:
    """The card of the country that the request names; without a name, a picker.

    Raises:
        UnknownCountry: the text names no country.
    """
    if not request.text.strip():
        return await asyncio.to_thread(pick, 0, request, services)
    return await asyncio.to_thread(shown, request, services)


def pick(page: int, request: Request, services: Services) -> Reply:
    """The picker for the country whose card is wanted."""
    rows = allies(page, request, services, "cards", "card")
    return Reply(services.words(request.lang).say("pick-first"), buttons=rows, replaces=True)


def shown(request: Request, services: Services) -> Reply:
    """The card, kept under an id."""
    answer, found = give("country", request, services)
    return as_card(answer, found.key, request, services)


def as_card(answer: Answer, key: str, request: Request, services: Services) -> Reply:
    """An answer about a country as its card: the headline as title, and the keyboard."""
    made = reply(answer, services.library)
    title, _, text = made.text.partition("\n")
    rows = buttons(answer, request, services)
    if not text:
        return replace(made, key=key, buttons=rows)
    return replace(made, title=title, text=apart(text), key=key, buttons=rows)


def summary_answer(name: str, services: Services, lang: str = "en") -> Answer:
    """The summary as an answer with figures and evidence; loads no index."""
    country = services.library.countries.find(name)
    return country_brief(services.library, country.iso3, services.clock().date(), lang)


def buttons(answer: Answer, request: Request, services: Services) -> tuple[tuple[Button, ...], ...]:
    """The keyboard under a card: charts, compare, workings, sources, revisions, follow.

    A country that no table has gets none of the charts.
    """
    words, iso3 = services.words(request.lang), answer.plan.countries[0]
    if answer.status is not Status.ANSWERED:
        return ()
    follows = iso3 in services.store.follows(request.chat)
    kinds = (*_CHARTS, *_MORE, "unfollow" if follows else "follow")
    return in_rows([Button(words.say(f"button-{kind}"), f"{kind}:{iso3}") for kind in kinds])
