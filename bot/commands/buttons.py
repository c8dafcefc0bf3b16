"""Buttons: what a tap does; an action is "kind:what", such as "trend:ESP"."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

from bot.answers import Verdict
from bot.commands import (
    admin,
    ask,
    card,
    chart,
    compare,
    deleteme,
    follow,
    how,
    pending,
    settings,
)
from bot.commands import country as country_command
from bot.commands.answering import answered, buttons, open_again
from bot.commands.pages import page
from bot.message import Reply, Request
from bot.render import reply
from bot.services import Services
from knowledge.errors import BadInput

FOR_ADMINS = ("set", "delete", "follow", "unfollow", "order")


async def press(action: str, request: Request, services: Services) -> Reply:
    """The reply to a tap.

    Raises:
        BadInput: the action is none of ours, or what it needs is gone (an old message's button).
    """
    kind, _, what = action.partition(":")
    if kind == "country":
        _ally(what, request, services)
        return await country_command.run(replace(request, text=what), services)
    if kind == "choice":
        return await ask.run(replace(request, text=_choice(what, request, services)), services)
    if kind == "delete":
        return await deleteme.decide(what, request, services)
    if kind not in _KINDS:
        raise BadInput(services.words(request.lang).say("stale"))
    return await asyncio.to_thread(_KINDS[kind], what, request, services)


def _ally(iso3: str, request: Request, services: Services) -> str:
    if iso3 not in services.library.countries.allies:
        raise BadInput(services.words(request.lang).say("stale"))
    return iso3


def _number(text: str, request: Request, services: Services) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 3:
        raise BadInput(services.words(request.lang).say("stale"))
    return int(text)


def _choice(what: str, request: Request, services: Services) -> str:
    """The question that a button under an earlier answer stands for."""
    key, _, number = what.partition(":")
    found = services.store.answers.find(key)
    choices = answered(found.asked, services, request.chat).choices if found else ()
    place = _number(number, request, services)
    if place >= len(choices):
        raise BadInput(services.words(request.lang).say("stale"))
    return choices[place]


def _side(kind: str) -> Callable[[str, Request, Services], Reply]:
    def shown(what: str, request: Request, services: Services) -> Reply:
        return card.SIDES[kind](_ally(what, request, services), request, services)

    return shown


def _chart(kind: str) -> Callable[[str, Request, Services], Reply]:
    def drawn(what: str, request: Request, services: Services) -> Reply:
        return chart.tapped(kind, what, request, services)

    return drawn


def _revisions(what: str, request: Request, services: Services) -> Reply:
    _ally(what.partition(":")[0], request, services)
    return card.revisions(what, request, services)


def _cards(what: str, request: Request, services: Services) -> Reply:
    return country_command.pick(_number(what, request, services), request, services)


def _compare(what: str, request: Request, services: Services) -> Reply:
    return compare.second(_ally(what, request, services), 0, request, services)


def _first(what: str, request: Request, services: Services) -> Reply:
    return compare.first(_number(what, request, services), request, services)


def _second(what: str, request: Request, services: Services) -> Reply:
    iso3, _, number = what.partition(":")
    at = _number(number or "0", request, services)
    return compare.second(_ally(iso3, request, services), at, request, services)


def _pair(what: str, request: Request, services: Services) -> Reply:
    one, other = (_ally(key, request, services) for key in _two(what))
    return compare.pair(one, other, request, services)


def _two(what: str) -> tuple[str, str]:
    one, _, other = what.partition(":")
    return one, other


def _page(what: str, request: Request, services: Services) -> Reply:
    """Another page of a kept list, in the place of the one that stands."""
    key, _, number = what.partition(":")
    found = services.store.answers.find(key)
    if found is None:
        raise BadInput(services.words(request.lang).say("stale"))
    answer = answered(found.asked, services, request.chat)
    shown = reply(answer, services.library)
    shown = replace(shown, buttons=buttons(answer, key, services, found.asked.lang))
    turned = page(shown, _number(number, request, services), f"page:{key}")
    return replace(turned, replaces=True)


def _rate(verdict: Verdict) -> Callable[[str, Request, Services], Reply]:
    def rated(what: str, request: Request, services: Services) -> Reply:
        is_kept = services.store.answers.rate(what, request.chat, verdict)
        words = services.words(request.lang)
        return Reply(words.say("feedback-thanks" if is_kept else "stale"), is_notice=True)

    return rated


def _share(what: str, request: Request, services: Services) -> Reply:
    words = services.words(request.lang)
    if not request.link or services.store.answers.find(what) is None:
        raise BadInput(words.say("stale"))
    return Reply(words.say("share", link=f"{request.link}?start=q_{what}"))


def _here(_what: str, _request: Request, _services: Services) -> Reply:
    """The page that stands already."""
    return Reply("", is_notice=True)


_KINDS: dict[str, Callable[[str, Request, Services], Reply]] = {
    "order": follow.tapped,
    "admin": admin.press,
    **{kind: _side(kind) for kind in card.SIDES},
    **{kind: _chart(kind) for kind in ("chart", "gaps", "group", "revs")},
    "revisions": _revisions,
    "cards": _cards,
    "compare": _compare,
    "first": _first,
    "second": _second,
    "pair": _pair,
    "page": _page,
    "here": _here,
    "why": how.of_answer,
    "open": open_again,
    "good": _rate(Verdict.GOOD),
    "bad": _rate(Verdict.BAD),
    "share": _share,
    "set": settings.pick,
    "claim": pending.judge,
}
