"""/admin: how deliveries stand, what is unknown, test message and dry run; admin chats only."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta

from bot.commands import pending
from bot.commands.pages import turning
from bot.message import Button, Reply, Request
from bot.numbers import day as in_words
from bot.outbox import TEST, Delivery, State
from bot.rehearsal import rehearse
from bot.services import Services
from knowledge.errors import BadInput

Panel = Callable[[str, Request, Services], Reply]
_DAYS = timedelta(days=5)
_WAITING = (State.DUE, State.COMPOSED, State.SENDING)
_SHOWN = ("waiting", "sent", "unknown", "failed", "skipped")


def is_admin(request: Request, services: Services) -> bool:
    """Whether this chat is one of `ADMIN_CHAT_IDS`."""
    return request.chat in {str(key) for key in services.settings.admin_chat_ids}


async def run(request: Request, services: Services) -> Reply:
    """The desk of an operator; anywhere else the command does not exist.

    "dry 2026-12-01" is a dry run of that day.

    Raises:
        BadInput: it is no admin chat, or that is no day.
    """
    return await asyncio.to_thread(_desk, request, services)


def _desk(request: Request, services: Services) -> Reply:
    _refuse_others(request, services)
    word, _, rest = request.text.strip().partition(" ")
    if word == "dry":
        return _dry(rest, request, services)
    words, store = services.words(request.lang), services.store
    active, resting = store.following.number()
    lines = [words.say("admin-head")]
    lines.append(words.say("admin-followers", active=str(active), resting=str(resting)))
    tally = store.outbox.tally(services.clock().date() - _DAYS)
    lines += [_day(day, Counter(states), request, services) for day, states in tally.items()]
    made = [Button(words.say(f"button-{key}"), f"admin:{key}") for key in PANELS]
    return Reply("\n".join(lines), buttons=(tuple(made[:2]), tuple(made[2:])))


def _day(day: date, states: Counter[State], request: Request, services: Services) -> str:
    words = services.words(request.lang)
    shown: dict[str, int] = {key.value: states[key] for key in State}
    shown["waiting"] = sum(states[key] for key in _WAITING)
    told = ", ".join(f"{words.say(f'state-{key}')} {shown[key]}" for key in _SHOWN if shown[key])
    return f"• {in_words(day.isoformat(), request.lang)}: {told}"


def press(what: str, request: Request, services: Services) -> Reply:
    """A tap on the desk.

    Raises:
        BadInput: it is no admin chat, or no such button.
    """
    _refuse_others(request, services)
    kind, _, rest = what.partition(":")
    if kind not in (*PANELS, "again", "arrived"):
        raise BadInput(services.words(request.lang).say("stale"))
    return {**PANELS, "again": _resolve_again, "arrived": _resolve_arrived}[kind](
        rest, request, services
    )


def _refuse_others(request: Request, services: Services) -> None:
    if not is_admin(request, services):
        raise BadInput(services.words(request.lang).say("unknown-command"))


def _unknown(number: str, request: Request, services: Services) -> Reply:
    """One delivery that may have arrived, and the two ways to settle it; others by turning."""
    words, found = services.words(request.lang), services.store.outbox.unknown(most=99)
    if not found:
        return Reply(words.say("admin-none"))
    at = min(int(number) if number.isdigit() else 0, len(found) - 1)
    one = found[at]
    lines = [words.say("admin-unknown", count=str(len(found)))]
    lines.append(f"{one.chat} · {one.what} · {one.error or ''}")
    key = f"{one.chat}:{one.what}"
    rows: list[tuple[Button, ...]] = [
        (
            Button(words.say("button-again"), f"admin:again:{key}"),
            Button(words.say("button-arrived"), f"admin:arrived:{key}"),
        )
    ]
    if len(found) > 1:
        rows.append(turning(at, len(found), lambda to: f"admin:unknown:{to}"))
    return Reply("\n".join(lines), buttons=tuple(rows), replaces=True)


def _resolve_again(key: str, request: Request, services: Services) -> Reply:
    return _resolve(key, request, services, again=True)


def _resolve_arrived(key: str, request: Request, services: Services) -> Reply:
    return _resolve(key, request, services, again=False)


def _resolve(key: str, request: Request, services: Services, *, again: bool) -> Reply:
    """Settle an unknown delivery, then show the next."""
    chat, _, what = key.partition(":")
    words = services.words(request.lang)
    if not services.store.outbox.resolve(chat, what, again=again):
        raise BadInput(words.say("stale"))
    return _unknown("0", request, services)


def _claims(_what: str, request: Request, services: Services) -> Reply:
    """The oldest statement that waits for a yes."""
    return pending.shown(request, services)


def _test(_what: str, request: Request, services: Services) -> Reply:
    """A message to this chat by the very way that updates take."""
    moment = services.clock()
    what = f"{TEST}{moment:%Y-%m-%dT%H:%M:%S}"
    store = services.store
    store.set_lang(request.chat, request.lang)
    store.outbox.plan([Delivery(request.chat, what, moment.date(), moment)])
    return Reply(services.words(request.lang).say("admin-test"))


def _dry(text: str, request: Request, services: Services) -> Reply:
    """What a day (tomorrow, where none is named) would bring."""
    today = services.clock().date()
    try:
        day = date.fromisoformat(text.strip()) if text.strip() else today + timedelta(days=1)
    except ValueError:
        raise BadInput(services.words(request.lang).say("settings-wrong")) from None
    found = rehearse(services.store, services.library, day, today)
    said = services.words(request.lang).say(
        "admin-dry",
        day=in_words(day.isoformat(), request.lang),
        count=str(found.number),
        contents=str(len(found.texts)),
        skipped=str(found.skipped),
    )
    rows = [f"• {moment:%H:%M} UTC: {number}" for moment, number in sorted(found.hours.items())]
    return Reply("\n".join([said, *rows]))


PANELS: dict[str, Panel] = {
    "unknown": _unknown,
    "claims": _claims,
    "test": _test,
    "dry": _dry,
}
"""What the desk's buttons do, by the key of their label (`button-<key>`)."""
