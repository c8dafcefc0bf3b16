"""The commands by name, in the order in which a menu shows them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.commands import ask, country, follow, privacy, sources, start, targets, unfollow, update
from bot.commands import help as help_command
from bot.message import Reply, Request
from bot.services import Services

Run = Callable[[Request, Services], Awaitable[Reply]]

COMMANDS: dict[str, Run] = {
    "start": start.run,
    "help": help_command.run,
    "ask": ask.run,
    "country": country.run,
    "targets": targets.run,
    "update": update.run,
    "follow": follow.run,
    "unfollow": unfollow.run,
    "sources": sources.run,
    "privacy": privacy.run,
}
NEEDS_TEXT = ("ask", "country")
