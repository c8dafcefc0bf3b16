"""/follow: a daily update for countries and groups, read back as understood."""

from __future__ import annotations

import asyncio
import re

from bot.message import Reply, Request
from bot.services import Services
from knowledge.errors import BadInput

_HOUR = re.compile(r"(?:\bat\s+)?\b(\d{1,2})(?::00)?(?:\s*h|\s*uhr)?\s*$", re.IGNORECASE)


async def run(request: Request, services: Services) -> Reply:
    """Follow what the text names; without a text, say what is followed."""
    return await asyncio.to_thread(_follow, request, services)


def _follow(request: Request, services: Services) -> Reply:
    words, store = services.words(request.lang), services.store
    text, hour = _without_hour(request.text.strip(), words.say("follow-hour"))
    if not text and hour is None:
        return Reply(_current(request, services))
    keys = named(text, services, request.lang) if text else ()
    if text and not keys:
        shown = " ".join(text.split())[:40]
        raise BadInput(words.say("follow-unknown", name=shown) + " " + words.say("follow-empty"))
    if keys:
        store.follow(request.chat, keys)
        store.set_lang(request.chat, request.lang)
    if hour is not None:
        store.set_hour(request.chat, hour)
    chat = store.chat(request.chat)
    shown = names(store.follows(request.chat), services, request.lang)
    return Reply(words.say("follow-done", names=shown, hour=str(chat.hour), zone=chat.zone))


def _without_hour(text: str, complaint: str) -> tuple[str, int | None]:
    match = _HOUR.search(text)
    if not match:
        return text, None
    hour = int(match[1])
    if hour > 23:
        raise BadInput(complaint)
    return text[: match.start()].strip(" ,"), hour


def _current(request: Request, services: Services) -> str:
    words = services.words(request.lang)
    follows = services.store.follows(request.chat)
    if not follows:
        return words.say("follow-nothing", empty=words.say("follow-empty"))
    chat = services.store.chat(request.chat)
    shown = names(follows, services, request.lang)
    return words.say("follow-now", names=shown, hour=str(chat.hour), zone=chat.zone)


def named(text: str, services: Services, lang: str) -> tuple[str, ...]:
    """The allies (ISO3) and groups that a text names, "all" among them.

    Raises:
        BadInput: a name is no ally.
    """
    book = services.library.countries
    if text.casefold().strip() in ("all", "everything", "everyone"):
        return ("all",)
    found = [item.key for item in book.mentions(text, lang)]
    codes = [part.upper() for part in re.split(r"[\s,;]+", text)]
    found += [code for code in codes if code in book.allies]
    strangers = [key for key in found if key not in book.allies and key not in book.groups()]
    if strangers:
        raise BadInput(
            services.words(lang).say("follow-unknown", name=book.name(strangers[0], lang))
        )
    return tuple(dict.fromkeys(found))


def names(keys: tuple[str, ...], services: Services, lang: str) -> str:
    """Followed keys as words."""
    book = services.library.countries
    return ", ".join(
        book.group_name(key, lang) if key == "all" or key in book.groups() else book.name(key, lang)
        for key in keys
    )
