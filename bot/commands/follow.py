"""/follow: what is to be sent, when and how; plain words understood and read back."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace

from babel import Locale
from pydantic import TypeAdapter, ValidationError

from bot.following import ASKED
from bot.message import Button, Reply, Request
from bot.numbers import percent
from bot.orders import Order, asks_for, understand
from bot.services import Services
from bot.wishes import Rhythm, Wish
from knowledge.errors import BadInput

_ORDER = TypeAdapter(Order)
_EVERYTHING = ("all", "everything", "everyone")


async def run(request: Request, services: Services) -> Reply:
    """Follow what the text asks for; without a text, say what is followed.

    Names and an hour are taken at once and read back; anything that was understood from words
    waits for a yes.

    Raises:
        BadInput: nothing was understood, a name is no ally, or the hour is none.
    """
    return await asyncio.to_thread(_follow, request, services)


def _follow(request: Request, services: Services) -> Reply:
    text, lang = request.text.strip(), request.lang
    if not text:
        return Reply(current(request, services), buttons=_buttons(request, services))
    asked = asks_for(text, lang)
    if asked is not None:
        return rest(asked, request, services)
    order = _understood(text, services, lang)
    if order.is_plain:
        keep(order, request, services)
        return Reply(current(request, services, key="follow-done"))
    services.store.following.propose(request.chat, _ORDER.dump_json(order).decode())
    words = services.words(lang)
    yes = Button(words.say("button-yes"), "order:yes")
    no = Button(words.say("button-no"), "order:no")
    said = "\n".join(f"• {line}" for line in described(order, services, lang))
    return Reply(f"{words.say('order-read')}\n{said}", buttons=((yes, no),))


def _understood(text: str, services: Services, lang: str) -> Order:
    words = services.words(lang)
    places = named(text, services, lang)
    order = understand(text, places, lang)
    if order.hour is not None and order.hour > 23:
        raise BadInput(words.say("follow-hour"))
    if order == Order():
        shown = " ".join(text.split())[:40]
        unknown = words.say("follow-unknown", name=shown) + " " + words.say("follow-empty")
        raise BadInput(f"{unknown}\n{words.say('follow-words')}")
    return order


def decide(answer: str, request: Request, services: Services) -> Reply:
    """The tap under what was read back: "yes" keeps it, anything else lets it be.

    Raises:
        BadInput: nothing waits for an answer any more.
    """
    words, said = services.words(request.lang), services.store.following.proposed(request.chat)
    try:
        order = _ORDER.validate_json(said or "")
    except ValidationError:
        raise BadInput(words.say("stale")) from None
    if answer != "yes":
        return Reply(words.say("order-dropped"), replaces=True)
    keep(order, request, services)
    return Reply(current(request, services, key="follow-done"), replaces=True)


def keep(order: Order, request: Request, services: Services) -> None:
    """Do what an order says."""
    store = services.store
    if order.targets or order.wishes:
        store.following.follow(request.chat, order.targets, order.wishes)
        store.set_lang(request.chat, request.lang)
    if order.hour is not None:
        store.set_hour(request.chat, order.hour)
    store.following.want(request.chat, rhythm=order.rhythm, silent=order.is_silent)


def rest(asked: str, request: Request, services: Services) -> Reply:
    """Pause, go on or stop: "stop" pauses and offers to forget what is followed."""
    words, following = services.words(request.lang), services.store.following
    if asked == "resume":
        following.resume(request.chat, is_asked=True)
        return Reply(current(request, services), replaces=True)
    if not (following.follows(request.chat) or following.wishes(request.chat)):
        return Reply(words.say("follow-nothing", empty=words.say("follow-empty")))
    following.pause(request.chat, ASKED)
    on = Button(words.say("button-resume"), "order:resume")
    gone = Button(words.say("button-forget"), "order:forget")
    return Reply(words.say("follow-paused"), buttons=((on, gone),), replaces=True)


def tapped(what: str, request: Request, services: Services) -> Reply:
    """A tap on yes, no, pause, go on or forget."""
    if what in ("pause", "resume"):
        return rest(what, request, services)
    if what == "forget":
        services.store.unfollow(request.chat)
        return Reply(services.words(request.lang).say("unfollow-all"), replaces=True)
    return decide(what, request, services)


def _buttons(request: Request, services: Services) -> tuple[tuple[Button, ...], ...]:
    chat, words = services.store.chat(request.chat), services.words(request.lang)
    if not services.store.follows(request.chat):
        return ()
    is_paused = chat.paused_reason is not None
    key = "resume" if is_paused else "pause"
    zone = Button(words.say("setting-zone"), "set:zone")
    return ((Button(words.say(f"button-{key}"), f"order:{key}"), zone),)


def current(request: Request, services: Services, key: str = "follow-now") -> str:
    """What the chat follows and wishes, how often and when, as lines."""
    words, store = services.words(request.lang), services.store
    follows, wishes = store.follows(request.chat), store.following.wishes(request.chat)
    if not follows and not wishes:
        nothing = words.say("follow-nothing", empty=words.say("follow-empty"))
        return f"{nothing}\n{words.say('follow-words')}"
    chat, rhythm = store.chat(request.chat), store.following.rhythm(request.chat)
    lines = []
    if follows:
        shown = names(follows, services, request.lang)
        if rhythm.kind == "daily":
            lines.append(words.say(key, names=shown, hour=str(chat.hour), zone=chat.zone))
        else:
            lines.append(words.say("order-follow", names=shown))
            lines.append(worded(rhythm, services, request.lang))
    lines += [_wish(item, services, request.lang) for item in wishes]
    if not follows or rhythm.kind != "daily":
        lines.append(words.say("order-hour", hour=str(chat.hour)) + f" ({chat.zone})")
    if store.following.is_silent(request.chat):
        lines.append(words.say("order-silent"))
    if chat.paused_reason is not None:
        lines.append(words.say("follow-paused"))
    return "\n".join(lines)


def described(order: Order, services: Services, lang: str) -> list[str]:
    """What was understood, line by line."""
    words, lines = services.words(lang), []
    if order.targets:
        lines.append(words.say("order-follow", names=names(order.targets, services, lang)))
    lines += [_wish(item, services, lang) for item in order.wishes]
    if order.rhythm is not None:
        lines.append(worded(order.rhythm, services, lang))
    if order.hour is not None:
        lines.append(words.say("order-hour", hour=str(order.hour)))
    if order.is_silent is not None:
        lines.append(words.say("order-silent" if order.is_silent else "order-sound"))
    return lines


def worded(rhythm: Rhythm, services: Services, lang: str) -> str:
    """A rhythm in words."""
    day = Locale.parse(lang).days["stand-alone"]["wide"][rhythm.weekday]
    return services.words(lang).say(f"rhythm-{rhythm.kind}", day=day)


def _wish(wish: Wish, services: Services, lang: str) -> str:
    words, place = services.words(lang), names((wish.place,), services, lang)
    if wish.level is None:
        return words.say(f"wish-{wish.kind}", place=place)
    return words.say("wish-level", place=place, level=percent(f"{wish.level:f}", lang))


def named(text: str, services: Services, lang: str) -> tuple[str, ...]:
    """The allies (ISO3) and groups that a text names, "all" among them.

    Raises:
        BadInput: a name is no ally.
    """
    book = services.library.countries
    if text.casefold().strip() in _EVERYTHING:
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


async def said(request: Request, services: Services) -> Reply:
    """A text that is nothing but stop, pause or go on."""
    asked = asks_for(request.text, request.lang) or "stop"
    return await asyncio.to_thread(rest, asked, replace(request, text=""), services)
