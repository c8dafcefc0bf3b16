"""Menus: the commands that Telegram offers by scope and language, and what the bot says it is."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.commands.registry import COMMANDS, FOR_ADMINS
from bot.services import Services
from retrieval.language import LANGUAGES

_log = logging.getLogger(__name__)
_SET = "menus"
"""The file under `DATA_DIR` that remembers what was set last."""
_MENUS: tuple[tuple[BotCommandScope, tuple[str, ...]], ...] = (
    (BotCommandScopeAllPrivateChats(), (*COMMANDS, "cancel")),
    (
        BotCommandScopeAllGroupChats(),
        tuple(name for name in COMMANDS if name not in (*FOR_ADMINS, "start")),
    ),
    (BotCommandScopeAllChatAdministrators(), (*COMMANDS, "cancel")),
)


FIRST_PAUSE, LONGEST_PAUSE, _GROWTH = 30.0, 3600.0, 4.0
"""Seconds until what failed is set again: the first time, at most; how much longer each time."""
LATE = {"misfire_grace_time": None}
"""For a job that runs once: a busy start that is a second late must not leave it out."""


@dataclass(frozen=True, slots=True)
class _Item:
    """What one call sets: a menu of a scope in a language (None for any other), else a text."""

    code: str | None
    scope: BotCommandScope | None = None
    menu: tuple[tuple[str, str], ...] = ()
    text: str = ""
    is_short: bool = False


@dataclass(frozen=True, slots=True)
class _Round:
    """What is left to set, and the seconds until what fails of it is set again."""

    left: tuple[_Item, ...]
    pause: float


async def announce(context: ContextTypes.DEFAULT_TYPE) -> None:
    """Set menus and descriptions, unless they stand as they were set at an earlier start.

    A job of its own: dozens of calls that must not hold the first answers up. One that fails
    keeps none of the others back; what failed is set again after a pause that grows.
    """
    services: Services = context.application.bot_data["services"]
    now = context.job.data if context.job else None
    if not isinstance(now, _Round):
        if _remembered(services) == _wanted(services, context.bot):
            return
        now = _Round(tuple(_items(services)), FIRST_PAUSE)
    failed = await _set(context.bot, now.left)
    if not failed:
        remember(services, context.bot)
    elif context.job_queue is not None:
        again = _Round(failed, min(now.pause * _GROWTH, LONGEST_PAUSE))
        context.job_queue.run_once(announce, now.pause, data=again, name="menus", job_kwargs=LATE)


async def _set(bot: Bot, items: tuple[_Item, ...]) -> tuple[_Item, ...]:
    """Set each; returns those that Telegram did not take."""
    failed: list[_Item] = []
    for item in items:
        try:
            if item.menu:
                menu = [BotCommand(name, said) for name, said in item.menu]
                await bot.set_my_commands(menu, item.scope, item.code)
            elif item.is_short:
                await bot.set_my_short_description(item.text, item.code)
            else:
                await bot.set_my_description(item.text, item.code)
        except TelegramError as error:
            _log.warning("a menu or description (%s) could not be set: %s", item.code, error)
            failed.append(item)
    return tuple(failed)


def remember(services: Services, bot: Bot) -> None:
    """Put down that this bot's menus stand as wanted; where that fails they are set once more."""
    with suppress(OSError):
        _place(services).write_text(_wanted(services, bot), encoding="ascii")


_Menu = tuple[BotCommandScope, list[tuple[str, str]]]


def _items(services: Services) -> Iterator[_Item]:
    """One item for each call."""
    for code, menus, long, short in _words(services):
        yield from (_Item(code, scope, tuple(menu)) for scope, menu in menus)
        yield _Item(code, text=long)
        yield _Item(code, text=short, is_short=True)


def _words(services: Services) -> Iterator[tuple[str | None, list[_Menu], str, str]]:
    """For each language its code, the menus, the description and the short one."""
    for lang in ("", *LANGUAGES):
        words = services.words(lang or "en")
        menus = [
            (scope, [(name, words.say(f"command-{name}")) for name in names])
            for scope, names in _MENUS
        ]
        yield lang or None, menus, words.say("start")[:512], words.say("bot-short")[:120]


def _wanted(services: Services, bot: Bot) -> str:
    """A digest of all the words, for this bot at this server."""
    told = [bot.id, services.settings.telegram_api_url]
    for code, menus, long, short in _words(services):
        told += [code, [(scope.type, commands) for scope, commands in menus], long, short]
    return hashlib.sha256(repr(told).encode()).hexdigest()


def _remembered(services: Services) -> str:
    try:
        return _place(services).read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return ""


def _place(services: Services) -> Path:
    return services.settings.data_dir / _SET
