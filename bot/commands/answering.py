"""Answering: an answer is made, kept with an id, and can be opened again as it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError

from bot.message import Button, Reply, Request
from bot.numbers import day
from bot.render import reply
from bot.services import Services, known_on
from knowledge.errors import BadInput, UnknownCountry
from knowledge.library import Library
from retrieval.brief import country_brief
from retrieval.direct import direct_brief
from retrieval.model import Answer, Context, Intent, Question
from retrieval.turn import Turn

if TYPE_CHECKING:  # it brings SQLAlchemy, which `gapwatch country` does without
    from bot.answers import Asked
    from bot.preferences import Preferences

_CONTEXT = TypeAdapter(Context)
_DIRECT = {"gap": Intent.GAP, "rank": Intent.RANKING, "compare": Intent.COMPARISON}
_MOST_CHOICES = 6
_LONGEST_ECHO = 400
"""Signs of a question that are said again above its answer."""


def asked(kind: str, request: Request, services: Services, context: str | None = None) -> Asked:
    """What the request asks for, on this day and with what its chat prefers."""
    from bot.answers import Asked

    chosen = services.store.preferences(request.chat)
    today = services.clock().date()
    text, lang = request.text.strip(), request.asked_lang or request.lang
    return Asked(kind, text, lang, today, context, chosen.edition, chosen.currency)


def preferred(chosen: Asked | Preferences) -> tuple[str | None, str | None]:
    """The edition and currency that the engine is to take; None where the default was chosen."""
    edition = None if chosen.edition == "latest" else chosen.edition
    return edition, None if chosen.currency == "USD" else chosen.currency


def answered(
    given: Asked,
    services: Services,
    chat: str = "",
    grow: Callable[[Reply], None] | None = None,
) -> Answer:
    """The answer to what was asked, on the day and with the edition it was asked on.

    `chat` is the one that asks now, whose budget of a model's work it counts against; `grow`
    is handed the reply as far as a model has written it.

    Raises:
        UnknownCountry: a command's words name no country.
        BadInput: it was asked before any edition was out.
    """
    today = services.clock().date()
    question = Question(
        given.text,
        given.lang,
        given.day if given.day < today else services.as_of,
        load_context(given.context),
        *preferred(given),
        chat,
    )
    if given.kind == "ask":
        return services.engine.answer(question, _watched(services.library, grow))
    if given.kind == "check":
        return services.engine.fact_check(question)
    library = _library(given.day, services)
    if given.kind == "country":
        country = library.countries.find(given.text)
        return country_brief(library, country.iso3, given.day, given.lang, preferred(given))
    answer = direct_brief(_DIRECT[given.kind], question, library, given.day)
    if given.text and not answer.plan.countries and not answer.plan.groups:
        complain_of_strangers(given.text, answer.plan.outsiders, library)
    return answer


def _watched(library: Library, grow: Callable[[Reply], None] | None) -> Turn | None:
    """A turn whose answer is shown while it grows."""
    if grow is None:
        return None
    return Turn(show=lambda answer: grow(reply(answer, library)))


def _library(known: date, services: Services) -> Library:
    if known >= services.clock().date():
        return services.library
    return known_on(services.library, known)


def complain_of_strangers(text: str, outsiders: tuple[str, ...], library: Library) -> None:
    """A word that means nothing here is most likely a country misspelt: better ask than guess.

    Raises:
        UnknownCountry: the text holds such a word.
    """
    from retrieval.reading import read

    reading = read(text, library.countries, library.edition().source.day.year)
    means_something = reading.cues - {"followup"} or reading.years or reading.top
    if not outsiders and not means_something and any(sign.isalpha() for sign in text):
        words = "".join(sign for sign in text if not sign.isdigit() and sign not in "%.,")
        library.countries.find(words.strip())
        raise UnknownCountry(f'"{words.strip()[:40]}" names no ally.', words.strip()[:40])


def give(
    kind: str, request: Request, services: Services, context: str | None = None
) -> tuple[Answer, Reply]:
    """Answer a request: kept under an id, with buttons for what can be done with it."""
    wanted = asked(kind, request, services, context)
    answer = answered(wanted, services, request.chat, request.grow)
    key = services.store.keep_answer(request.chat, wanted, request.message or None)
    shown = replace(reply(answer, services.library), key=key)
    return answer, replace(shown, buttons=buttons(answer, key, services, wanted.lang))


def open_again(key: str, request: Request, services: Services) -> Reply:
    """An answer by its id, with the edition it was given on; says of which day it is.

    Raises:
        BadInput: no such answer is kept any more.
    """
    found = services.store.answers.find(key)
    if found is None:
        raise BadInput(services.words(request.lang).say("stale"))
    answer = answered(found.asked, services, request.chat)
    words = services.words(found.asked.lang)
    dated = words.say("shared", day=day(found.asked.day.isoformat(), found.asked.lang))
    shown, text = reply(answer, services.library), found.asked.text
    echo = text if len(text) <= _LONGEST_ECHO else f"{text[:_LONGEST_ECHO]}…"
    return replace(shown, text=f"{dated}\n{echo}\n\n{shown.text}")


def buttons(
    answer: Answer, key: str, services: Services, lang: str
) -> tuple[tuple[Button, ...], ...]:
    """What can be done with an answer: choose, rate it, see its working, share it."""
    words = services.words(lang)
    rows = [
        (Button(choice[:60], f"choice:{key}:{number}"),)
        for number, choice in enumerate(answer.choices[:_MOST_CHOICES])
    ]
    if answer.figures:
        rows.append((Button(words.say("button-how"), f"why:{key}"),))
    last = (Button("👍", f"good:{key}"), Button("👎", f"bad:{key}"))
    return (*rows, (*last, Button(words.say("button-share"), f"share:{key}")))


def dump_context(context: Context) -> str:
    """A context as JSON text for the store."""
    return _CONTEXT.dump_json(context).decode()


def load_context(text: str | None) -> Context | None:
    """A context from the store; one that an older version wrote otherwise is forgotten."""
    if not text:
        return None
    try:
        return _CONTEXT.validate_json(text)
    except ValidationError:
        return None
