"""Guests: a question that mentions the bot in a chat it has not joined, answered there once."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace

from telegram import InlineQueryResultArticle, Update
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.commands.registry import RUNS
from bot.message import Reply, Request
from bot.services import Services
from bot.transports.telegram.members import is_allowed, without_mention
from bot.transports.telegram.single import opening, single
from bot.transports.telegram.split import clean
from knowledge.errors import BriefingError
from retrieval.language import known

_log = logging.getLogger(__name__)
_ANSWERS = ("ask", "country", "compare", "rank", "gap", "targets", "sources", "update", "help")
"""Commands that answer in words and change nothing: a guest may use them."""


class Guests:
    """What to do with a guest message (Bot API 10.0).

    It is answered as its sender prefers, in one message: there is room for no second. A button
    opens an answer that is longer.
    """

    def __init__(self, services: Services) -> None:
        self._services = services

    async def called(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Answer the question; after a bug nothing is said, for nobody here knows the bot."""
        message = update.guest_message
        person = message.from_user if message is not None else None
        if message is None or person is None or message.guest_query_id is None:
            return
        key, text = str(person.id), message.text or message.caption or ""
        if not is_allowed(self._services, key):
            return
        chosen = await asyncio.to_thread(self._services.store.preferences, key)
        lang = chosen.lang or known(person.language_code) or "en"
        asked = Request(key, key, clean(without_mention(text, context.bot)), lang, chosen.lang)
        shown = await self._answered(asked)
        content, is_whole = single(shown)
        label = self._services.words(lang).say("button-whole")
        is_kept = shown.key and not is_whole
        below = opening(label, context.bot.link, f"q_{shown.key}") if is_kept else None
        result = InlineQueryResultArticle("answer", "Gapwatch", content, below)
        try:
            await context.bot.answer_guest_query(message.guest_query_id, result)
        except TelegramError as error:
            _log.info("a guest was not answered: %s", error)

    async def _answered(self, asked: Request) -> Reply:
        words = self._services.words(asked.lang)
        if not asked.text:
            return Reply(words.say("start"))
        try:
            return await _run(asked, self._services)
        except BriefingError as error:
            return Reply(str(error))


async def _run(asked: Request, services: Services) -> Reply:
    """The answer to a question, or to a command that answers."""
    name, _, rest = asked.text.removeprefix("/").partition(" ")
    if asked.text.startswith("/") and name.casefold() in _ANSWERS and (rest or name != "ask"):
        return await RUNS[name.casefold()](replace(asked, text=rest.strip()), services)
    return await RUNS["ask"](asked, services)
