"""/settings: language, currency, edition, form, time zone and quiet hours of a chat."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace

from bot.commands.follow import worded
from bot.commands.naming import names
from bot.commands.place import clock
from bot.message import Button, Reply, Request
from bot.numbers import day, language_name, paired
from bot.orders import understand
from bot.places import city, region_name, regions, zone_named, zones
from bot.preferences import Form, Preferences
from bot.services import Services
from bot.wishes import Rhythm
from knowledge.errors import BadInput
from retrieval.language import LANGUAGES, known

CURRENCIES = ("USD", "EUR", "GBP", "NATIONAL")
RHYTHMS = ("daily", "weekdays", "weekly:0", "changes")
_PER_ROW = 3
_ON_WEEKDAY = re.compile(r"weekly:[0-6]$")  # as it is kept; 0 is Monday
_HOURS = re.compile(r"(\d{1,2})(?::00)?\s*[-–]\s*(\d{1,2})(?::00)?$")
_TIME = re.compile(r"(\d{1,2})(?:[:.h]([0-5]\d))?$")
_NAMES = ("lang", "currency", "edition", "form", "zone", "hour", "rhythm", "quiet", "group")


async def run(request: Request, services: Services) -> Reply:
    """Set what the text says ("zone Europe/Warsaw", "quiet 22-7"), then show all settings.

    Raises:
        BadInput: no such setting, or no such value.
    """
    return await asyncio.to_thread(_settings, request, services)


def _settings(request: Request, services: Services) -> Reply:
    name, _, value = request.text.strip().partition(" ")
    if name:
        change(name.casefold(), value.strip(), request, services)
    return shown(request, services)


def change(name: str, value: str, request: Request, services: Services) -> None:
    """Set one setting of the chat.

    Raises:
        BadInput: no such setting, or no such value.
    """
    store, words = services.store, services.words(request.lang)
    wrong = BadInput(words.say("settings-wrong") + " " + words.say("settings-how"))
    chosen = store.preferences(request.chat)
    match name:
        case "zone" | "hour" | "rhythm":
            _reschedule(name, value, request, services, wrong)
            return
        case "lang":
            lang = None if value in ("", "any") else known(value)
            if lang is None and value not in ("", "any"):
                raise wrong
            chosen = replace(chosen, lang=lang)
        case "currency" if value.upper() in CURRENCIES:
            chosen = replace(chosen, currency=value.upper())
        case "edition" if value in ("latest", *_editions(services)):
            chosen = replace(chosen, edition=value)
        case "form" if value in tuple(Form):
            chosen = replace(chosen, form=Form(value))
        case "group" if value in ("on", "off"):
            chosen = replace(chosen, is_quiet=value == "on")
        case "quiet":
            begin, end = _hours(value, wrong)
            chosen = replace(chosen, quiet_from=begin, quiet_to=end)
        case _:
            raise wrong
    store.prefer(request.chat, chosen)


def _reschedule(
    name: str, value: str, request: Request, services: Services, wrong: BadInput
) -> None:
    """When updates come: zone, hour or rhythm."""
    if name == "zone":
        of_city, _ = zone_named(f"time {value}", (request.lang, "en"))
        try:
            services.store.set_zone(request.chat, of_city or value)
        except BadInput:
            raise wrong from None
    elif name == "hour" and (time := _TIME.match(value)):
        try:
            services.store.set_hour(request.chat, int(time[1]), int(time[2] or 0))
        except BadInput:
            raise BadInput(services.words(request.lang).say("follow-hour")) from None
    elif name == "rhythm" and (rhythm := _rhythm(value, request.lang)) is not None:
        services.store.following.keep_rhythm(request.chat, rhythm)
    else:
        raise wrong


def _rhythm(value: str, lang: str) -> Rhythm | None:
    """A rhythm as a button names it, or in words such as "every Monday"."""
    kept = value.casefold().replace(" ", "")
    if kept in RHYTHMS or _ON_WEEKDAY.match(kept):
        return Rhythm.read(kept)
    return None if kept.startswith("weekly:") else understand(value, (), lang).rhythm


def _hours(text: str, wrong: BadInput) -> tuple[int | None, int | None]:
    if text in ("", "off"):
        return None, None
    match = _HOURS.match(text)
    if not match or max(int(match[1]), int(match[2])) > 23:
        raise wrong
    return int(match[1]), int(match[2])


def _editions(services: Services) -> tuple[str, ...]:
    return tuple(item.id for item in reversed(services.library.nato_editions()))


def shown(request: Request, services: Services) -> Reply:
    """All settings as text, and a button to change each of those that can be picked."""
    lang = services.store.preferences(request.chat).lang or request.lang
    words = services.words(lang)
    lines = [words.say("settings")]
    lines += [
        f"• {paired(words.say(f'setting-{name}'), value, lang)}"
        for name, value in _values(request, services, lang)
    ]
    lines.append(words.say("settings-how"))
    made = [Button(words.say(f"setting-{name}"), f"set:{name}") for name in _NAMES]
    rows = tuple(tuple(made[at : at + _PER_ROW]) for at in range(0, len(made), _PER_ROW))
    return Reply("\n".join(lines), buttons=rows, replaces=True)


def _values(request: Request, services: Services, lang: str) -> list[tuple[str, str]]:
    chosen, words = services.store.preferences(request.chat), services.words(lang)
    chat = services.store.chat(request.chat)
    spoken = language_name(chosen.lang, lang) if chosen.lang else words.say("value-any")
    followed = names(services.store.follows(request.chat), services, lang)
    return [
        *([("follow", followed)] if followed else []),
        ("lang", spoken),
        ("currency", _option("currency", chosen.currency, services, lang)),
        ("edition", _option("edition", chosen.edition, services, lang)),
        ("form", _option("form", chosen.form.value, services, lang)),
        ("zone", chat.zone),
        ("hour", chat.time),
        ("rhythm", _within(worded(services.store.following.rhythm(request.chat), services, lang))),
        ("quiet", _quiet(chosen, words.say("value-off"))),
        ("group", words.say("value-on" if chosen.is_quiet else "value-off")),
    ]


def _within(text: str) -> str:
    """A button's label as it stands after a colon: it does not begin large there."""
    return text[:1].lower() + text[1:]


def _quiet(chosen: Preferences, off: str) -> str:
    if chosen.quiet_from is None or chosen.quiet_to is None:
        return off
    return f"{chosen.quiet_from}:00–{chosen.quiet_to}:00"


def pick(action: str, request: Request, services: Services) -> Reply:
    """A tap: "lang" shows what can be chosen, "lang:de" chooses it and shows all settings.

    Raises:
        BadInput: no such setting, or no such value.
    """
    name, has_value, value = action.partition(":")
    if name == "back":
        return shown(request, services)
    if name == "zones":
        return _zones(value, request, services)
    if has_value:
        change(name, value, request, services)
        return shown(request, services)
    lang = services.store.preferences(request.chat).lang or request.lang
    words = services.words(lang)
    options = _options(name, services)
    if not options:
        raise BadInput(words.say("stale"))
    if name == "zone":
        made = [Button(region_name(item, lang), f"set:zones:{item}") for item in options]
        return _picker(words.say("zone-pick"), made, words.say("button-back"))
    made = [Button(_option(name, item, services, lang), f"set:{name}:{item}") for item in options]
    return _picker(words.say(f"setting-{name}"), made, words.say("button-back"))


def _zones(region: str, request: Request, services: Services) -> Reply:
    """The zones of a part of the world, each with what its clocks show now."""
    lang = services.store.preferences(request.chat).lang or request.lang
    words, book = services.words(lang), services.library.countries
    codes = {book.get(key).iso2 for key in book.allies}
    made = [
        Button(f"{city(item, lang)} {clock(item, services)}", f"set:zone:{item}")
        for item in zones(region, codes)
    ]
    return _picker(words.say("zone-pick"), made, words.say("button-back"))


def _picker(text: str, made: list[Button], back: str) -> Reply:
    rows = [tuple(made[at : at + _PER_ROW]) for at in range(0, len(made), _PER_ROW)]
    rows.append((Button(back, "set:back"),))
    return Reply(text, buttons=tuple(rows), replaces=True)


def _options(name: str, services: Services) -> tuple[str, ...]:
    offered = {
        "lang": ("any", *LANGUAGES),
        "currency": CURRENCIES,
        "edition": ("latest", *_editions(services)),
        "form": tuple(Form),
        "quiet": ("off", "22-7", "20-8", "23-6"),
        "group": ("off", "on"),
        "zone": regions(),
        "hour": tuple(map(str, range(24))),
        "rhythm": RHYTHMS,
    }
    return offered.get(name, ())


def _option(name: str, value: str, services: Services, lang: str) -> str:
    words = services.words(lang)
    if value in ("any", "latest", "classic", "rich", "on", "off", "NATIONAL"):
        return words.say(f"value-{value.lower()}")
    if name == "rhythm":
        return worded(Rhythm.read(value), services, lang)
    if name == "hour":
        return f"{value}:00"
    if name == "lang":
        return language_name(value, value)
    if name == "edition":
        known_here = {item.id: item.source.edition for item in services.library.editions}
        return day(known_here[value], lang) if value in known_here else words.say("value-latest")
    return value
