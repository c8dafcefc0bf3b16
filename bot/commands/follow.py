"""/follow: what is to be sent, when and how; plain words understood and read back."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from babel import Locale
from pydantic import TypeAdapter, ValidationError

from bot.commands import ask
from bot.commands.naming import goal_name, goals, named, names, spoken_in, without_names
from bot.commands.pickers import groups
from bot.commands.place import clock
from bot.following import ASKED
from bot.message import Button, Reply, Request
from bot.numbers import number, paired, percent
from bot.orders import Order, asks_for, is_order, understand
from bot.places import zone_named
from bot.services import Services
from bot.wishes import Rhythm, Wish
from knowledge.errors import BadInput
from retrieval.targeted import MARK

_ORDER = TypeAdapter(Order)
_MOST_WORDS = 16
_ADD = "add:"
_FIRST_TARGETS = ("hague_total_2025", "vilnius_2023")


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
    order = understood(text, services, lang)
    if order.is_plain:
        keep(order, request, services)
        return Reply(
            current(request, services, key="follow-done"), buttons=_buttons(request, services)
        )
    return read_back(order, request, services)


def read_back(order: Order, request: Request, services: Services) -> Reply:
    """What was understood, line by line, waiting for a yes."""
    services.store.following.propose(request.chat, _ORDER.dump_json(order).decode())
    words = services.words(request.lang)
    yes = Button(words.say("button-yes"), "order:yes")
    no = Button(words.say("button-no"), "order:no")
    said = "\n".join(f"• {line}" for line in described(order, request, services))
    return Reply(f"{words.say('order-read')}\n{said}", buttons=((yes, no),))


def understood(text: str, services: Services, lang: str) -> Order:
    """What a text asks for.

    Raises:
        BadInput: nothing was understood, a name is no ally, or the hour is none.
    """
    words = services.words(lang)
    langs = spoken_in(text, lang)
    zone, rest = zone_named(text, langs)
    order = understand(
        without_names(rest, services, lang),
        named(rest, services, lang),
        *langs,
        goals=goals(rest, services, lang),
        zone=zone,
    )
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
    return Reply(
        current(request, services, key="follow-done"),
        buttons=_buttons(request, services),
        replaces=True,
    )


def keep(order: Order, request: Request, services: Services) -> None:
    """Do what an order says; when comes before what, so that nothing comes at another hour."""
    store = services.store
    if order.hour is not None:
        store.set_hour(request.chat, order.hour, order.minute)
    if order.zone is not None:
        store.set_zone(request.chat, order.zone)
    if order.targets or order.wishes:
        store.set_lang(request.chat, request.lang)
    if order.rhythm is not None:
        store.following.keep_rhythm(request.chat, order.rhythm)
    store.following.want(request.chat, silent=order.is_silent)
    if order.targets or order.wishes:
        store.following.follow(request.chat, order.targets, order.wishes, request.topic)


def rest(asked: str, request: Request, services: Services) -> Reply:
    """Pause, go on or stop: "stop" pauses and offers to forget what is followed."""
    words, following = services.words(request.lang), services.store.following
    if asked == "resume":
        following.resume(request.chat, is_asked=True)
        shown = current(request, services)
        return Reply(shown, buttons=_buttons(request, services), replaces=True)
    if not (following.follows(request.chat) or following.wishes(request.chat)):
        return Reply(words.say("follow-nothing", empty=words.say("follow-empty")))
    following.pause(request.chat, ASKED)
    on = Button(words.say("button-resume"), "order:resume")
    gone = Button(words.say("button-forget"), "order:forget")
    return Reply(words.say("follow-paused"), buttons=((on, gone),), replaces=True)


def tapped(what: str, request: Request, services: Services) -> Reply:
    """A tap on yes, no, pause, go on, forget, or something to follow."""
    if what in ("pause", "resume"):
        return rest(what, request, services)
    if what.startswith(_ADD):
        return _added(what.removeprefix(_ADD), request, services)
    if what == "forget":
        services.store.unfollow(request.chat)
        return Reply(services.words(request.lang).say("unfollow-all"), replaces=True)
    return decide(what, request, services)


def _added(key: str, request: Request, services: Services) -> Reply:
    """A tap on a group or a target that is to be followed.

    Raises:
        BadInput: it is none any more.
    """
    library = services.library
    known = (*library.countries.groups(), "all", *(MARK + item for item in library.targets))
    if key not in known:
        raise BadInput(services.words(request.lang).say("stale"))
    keep(Order((key,)), request, services)
    shown = current(request, services, key="follow-done")
    return Reply(shown, buttons=_buttons(request, services), replaces=True)


def _offered(request: Request, services: Services) -> tuple[tuple[Button, ...], ...]:
    """What somebody who follows nothing yet can follow with one tap: targets, groups."""
    held = (services.library.targets.get(key) for key in _FIRST_TARGETS)
    named = ((goal_name(item, request.lang), item.id) for item in held if item is not None)
    rows = tuple(
        (Button(name[:1].upper() + name[1:], f"order:{_ADD}{MARK}{key}"),) for name, key in named
    )
    return (*rows, *groups(request, services, f"order:{_ADD.rstrip(':')}"))


def _buttons(request: Request, services: Services) -> tuple[tuple[Button, ...], ...]:
    """When updates come can be changed at once, and whether; who has nothing yet can choose."""
    chat, words = services.store.chat(request.chat), services.words(request.lang)
    following = services.store.following
    if not (following.follows(request.chat) or following.wishes(request.chat)):
        return _offered(request, services)
    key = "resume" if chat.paused_reason is not None else "pause"
    when = (Button(words.say(f"setting-{name}"), f"set:{name}") for name in ("zone", "hour"))
    often = Button(words.say("setting-rhythm"), "set:rhythm")
    return (tuple(when), (often, Button(words.say(f"button-{key}"), f"order:{key}")))


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
            lines.append(words.say(key, names=shown, hour=chat.time, zone=chat.zone))
        else:
            lines.append(paired(words.say("setting-follow"), shown, request.lang))
            lines.append(worded(rhythm, services, request.lang))
    lines += [_wish(item, services, request.lang) for item in wishes]
    if not follows or rhythm.kind != "daily":
        lines.append(words.say("order-hour", hour=chat.time) + f" ({chat.zone})")
    if store.following.is_silent(request.chat):
        lines.append(words.say("order-silent"))
    if chat.paused_reason is not None:
        lines.append(words.say("follow-paused"))
    return "\n".join(lines)


def described(order: Order, request: Request, services: Services) -> list[str]:
    """What was understood, line by line."""
    lang = request.lang
    words, lines = services.words(lang), []
    if order.targets:
        lines.append(words.say("order-follow", names=names(order.targets, services, lang)))
    lines += [_wish(item, services, lang) for item in order.wishes]
    if order.rhythm is not None:
        lines.append(worded(order.rhythm, services, lang))
    if order.hour is not None:
        zone = order.zone or services.store.chat(request.chat).zone
        time = f"{order.hour}:{order.minute:02}"
        lines.append(words.say("order-hour", hour=time) + f" ({zone})")
    elif order.zone is not None:
        lines.append(words.say("zone-set", zone=order.zone, time=clock(order.zone, services)))
    if order.is_silent is not None:
        lines.append(words.say("order-silent" if order.is_silent else "order-sound"))
    return lines


def worded(rhythm: Rhythm, services: Services, lang: str) -> str:
    """A rhythm in words."""
    day = Locale.parse(lang).days["format"]["wide"][rhythm.weekday]
    return services.words(lang).say(f"rhythm-{rhythm.kind}", day=day)


def _wish(wish: Wish, services: Services, lang: str) -> str:
    words, place = services.words(lang), names((wish.place,), services, lang)
    if wish.level is None:
        return words.say(f"wish-{wish.kind}", place=place)
    return words.say(
        "wish-level", place=place, level=percent(number(wish.level, lang, fewest=0), lang)
    )


async def said(request: Request, services: Services) -> Reply:
    """A text that is nothing but stop, pause or go on; to go on is a question where none rests."""
    asked = asks_for(request.text, request.lang) or "stop"
    is_resting = services.store.chat(request.chat).paused_reason is not None
    if asked == "resume" and not is_resting:
        return await ask.run(request, services)
    return await asyncio.to_thread(rest, asked, replace(request, text=""), services)


async def wished(request: Request, services: Services) -> Reply:
    """A plain message that seems to be an order: read back; a question where it is none."""
    try:
        return await asyncio.to_thread(_proposed, request, services)
    except BadInput:
        return await ask.run(request, services)


def _proposed(request: Request, services: Services) -> Reply:
    return read_back(understood(request.text, services, request.lang), request, services)


def meaning(text: str, lang: str) -> str | None:
    """What a plain message is, where it is no question: "rest" (stop, pause, go on) or "wish"."""
    if asks_for(text, lang) is not None:
        return "rest"
    is_short = "?" not in text and len(text.split()) <= _MOST_WORDS
    return "wish" if is_short and is_order(text, *spoken_in(text, lang)) else None
