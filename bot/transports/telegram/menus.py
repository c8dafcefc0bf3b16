"""Menus: the commands that Telegram offers by scope and language, and what the bot says it is."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator
from contextlib import suppress
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


async def announce(context: ContextTypes.DEFAULT_TYPE) -> None:
    """Set menus and descriptions, unless they stand as they were set at an earlier start.

    A job of its own: dozens of calls that must not hold the first answers up.
    """
    services: Services = context.application.bot_data["services"]
    if _remembered(services) == _wanted(services, context.bot):
        return
    try:
        for code, menus, long, short in _words(services):
            for scope, commands in menus:
                menu = [BotCommand(name, said) for name, said in commands]
                await context.bot.set_my_commands(menu, scope, code)
            await context.bot.set_my_description(long, code)
            await context.bot.set_my_short_description(short, code)
    except TelegramError as error:
        _log.warning("menus and descriptions could not be set: %s", error)
    else:
        remember(services, context.bot)


def remember(services: Services, bot: Bot) -> None:
    """Put down that this bot's menus stand as wanted; where that fails they are set once more."""
    with suppress(OSError):
        _place(services).write_text(_wanted(services, bot), encoding="ascii")


_Menu = tuple[BotCommandScope, list[tuple[str, str]]]


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
