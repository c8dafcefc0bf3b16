"""/country: the summary of one ally, with buttons for what follows from it."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.commands.answering import give
from bot.message import Button, Reply, Request
from bot.services import Services
from retrieval.brief import country_brief
from retrieval.model import Answer


async def run(request: Request, services: Services) -> Reply:
    """The summary of the country that the request names.

    Raises:
        UnknownCountry: the text names no country.
    """
    return await asyncio.to_thread(_summary, request, services)


def _summary(request: Request, services: Services) -> Reply:
    answer, shown = give("country", request, services)
    return replace(shown, buttons=buttons(answer.plan.countries[0], services, request.lang))


def summary_answer(name: str, services: Services, lang: str = "en") -> Answer:
    """The summary as an answer with figures and evidence; loads no index."""
    country = services.library.countries.find(name)
    return country_brief(services.library, country.iso3, services.clock().date(), lang)


def buttons(iso3: str, services: Services, lang: str) -> tuple[tuple[Button, ...], ...]:
    """The keyboard under a summary: trend chart, compare, how computed, follow."""
    words = services.words(lang)
    row = [(key, words.say(f"button-{key}")) for key in ("trend", "compare", "how", "follow")]
    made = [Button(label, f"{key}:{iso3}") for key, label in row]
    return (tuple(made[:2]), tuple(made[2:]))
