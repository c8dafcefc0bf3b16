"""/how: each figure of an earlier answer with its formula and the table cells behind it."""

from __future__ import annotations

import asyncio

from bot.commands.answering import answered
from bot.message import Reply, Request
from bot.numbers import day, value_with_unit, year
from bot.services import Services
from knowledge.errors import BadInput
from knowledge.model import AGGREGATES, Figure
from retrieval.model import Answer
from retrieval.phrasebook import Phrases, phrases


async def run(request: Request, services: Services) -> Reply:
    """The workings of the answer that the message replies to, else of the chat's last one.

    Raises:
        BadInput: no answer is kept.
    """
    return await asyncio.to_thread(_how, request, services)


def _how(request: Request, services: Services) -> Reply:
    answers = services.store.answers
    found = answers.sent_as(request.chat, request.answers) if request.answers else None
    found = found or answers.last(request.chat)
    if found is None:
        raise BadInput(services.words(request.lang).say("how-none"))
    return of_answer(found.id, request, services)


def of_answer(key: str, request: Request, services: Services) -> Reply:
    """The workings of a kept answer.

    Raises:
        BadInput: it is not kept any more.
    """
    found = services.store.answers.find(key)
    if found is None:
        raise BadInput(services.words(request.lang).say("how-none"))
    answer = answered(found.asked, services, request.chat)
    words = services.words(request.lang)
    lead = words.say("how-answer", day=day(found.asked.day.isoformat(), request.lang))
    return Reply("\n".join([lead, *workings(answer, services, request.lang)]))


def workings(answer: Answer, services: Services, lang: str) -> list[str]:
    """A line for each figure: computed ones with their formula, then the cells they rest on."""
    words = services.words(lang)
    computed = [item for item in answer.figures if item.how != "published"]
    published = [item for item in answer.figures if item.how == "published"]
    if not answer.figures:
        return [words.say("how-nothing")]
    lines = [f"• {_named(item, services, lang)} = {item.how}" for item in computed]
    if published:
        lines.append(words.say("how-published"))
    for item in published:
        edition = words.say("how-edition", source=item.source, edition=day(item.edition, lang))
        lines.append(f"• {_named(item, services, lang)} ({edition})")
    return list(dict.fromkeys(lines))


def _named(figure: Figure, services: Services, lang: str) -> str:
    """Country, measure, year and value as the reader's language writes them."""
    book, spoken = services.library.countries, phrases(lang)
    parts = [_measure(figure.measure, spoken)]
    if figure.country in (*book.allies, *AGGREGATES):
        parts.insert(0, book.name(figure.country, lang))
    if figure.year:
        parts.append(year(figure.year, lang, estimate=figure.estimate))
    return f"{', '.join(parts)}: {value_with_unit(figure, lang)}"


def _measure(measure: str, spoken: Phrases) -> str:
    key = f"measure-{measure.replace('_', '-')}"
    return spoken.say(key) if spoken.has(key) else measure.replace("_", " ")
