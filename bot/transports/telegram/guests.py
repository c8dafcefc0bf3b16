"""Guests: a question that mentions the bot in a chat it has not joined, answered there once."""

from __future__ import annotations

import asyncio
import logging

from telegram import InlineQueryResultArticle, InputTextMessageContent, LinkPreviewOptions, Update
from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.commands import ask
from bot.message import Reply, Request
from bot.services import Services
from bot.transports.telegram import html
from bot.transports.telegram.members import is_allowed, without_mention
from bot.transports.telegram.split import clean
from knowledge.errors import BriefingError
from retrieval.language import known

_log = logging.getLogger(__name__)
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Guests:
    """What to do with a guest message (Bot API 10.0).

    It is answered as its sender prefers, with the first message of the answer: there is room for
    one, and nothing can be tapped under it.
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
        content = InputTextMessageContent(
            html.messages(shown)[0], ParseMode.HTML, link_preview_options=_NO_PREVIEW
        )
        result = InlineQueryResultArticle("answer", "Gapwatch", content)
        try:
            await context.bot.answer_guest_query(message.guest_query_id, result)
        except TelegramError as error:
            _log.info("a guest was not answered: %s", error)

    async def _answered(self, asked: Request) -> Reply:
        words = self._services.words(asked.lang)
        if not asked.text:
            return Reply(words.say("start"))
        try:
            return await ask.run(asked, self._services)
        except BriefingError as error:
            return Reply(str(error))
