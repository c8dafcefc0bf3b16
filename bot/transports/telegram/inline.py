"""Inline mode: cards for what is typed after the bot's name in any chat."""

from __future__ import annotations

import asyncio
import logging

from telegram import (
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    Update,
)
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.commands.cards import Card, find_cards
from bot.message import Request
from bot.services import Services
from bot.transports.telegram.members import is_allowed
from bot.transports.telegram.single import opening, single
from bot.transports.telegram.split import clean, fit, is_blank
from retrieval.language import known

_log = logging.getLogger(__name__)
_CACHE_SECONDS = 300
_TITLE, _LINE = 100, 200
_FLAG_SIZE = (256, 192)
_FLAG = "https://flagcdn.com/256x192/{}.png"
"""Telegram fetches the picture for its apps; this program never opens the address."""


class Inline:
    """What to do with an inline query."""

    def __init__(self, services: Services) -> None:
        self._services = services

    async def queried(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Answer with a page of cards in the asker's language, theirs alone to see."""
        query = update.inline_query
        if query is None:
            return
        person = str(query.from_user.id)
        chosen = await asyncio.to_thread(self._services.store.preferences, person)
        lang = chosen.lang or known(query.from_user.language_code) or "en"
        request = Request(person, person, clean(query.query), lang)
        is_ours = query.offset.isascii() and query.offset.isdigit()
        offset = int(query.offset) if is_ours else 0
        cards: list[Card] = []
        later: int | None = None
        try:
            if is_allowed(self._services, person):
                cards, later = await asyncio.to_thread(find_cards, request, offset, self._services)
        finally:  # after a bug too: the asker's app waits for an answer
            await self._answer(query, lang, cards, later)

    async def _answer(
        self, query: InlineQuery, lang: str, cards: list[Card], later: int | None
    ) -> None:
        words, link = self._services.words(lang), query.get_bot().link
        try:
            await query.answer(
                [_article(card, words.say("button-whole"), link) for card in cards],
                cache_time=_CACHE_SECONDS if cards else 0,
                is_personal=True,
                next_offset="" if later is None else str(later),
                button=InlineQueryResultsButton(words.say("button-ask"), start_parameter="inline"),
            )
        except TelegramError as error:
            _log.info("an inline query was answered too late: %s", error)


def _article(card: Card, label: str, link: str) -> InlineQueryResultArticle:
    content, is_whole = single(card.reply)
    title = fit(card.title, _TITLE)
    return InlineQueryResultArticle(
        card.id,
        "Gapwatch" if is_blank(title) else title,
        content,
        None if is_whole or not card.opens else opening(label, link, card.opens),
        description=fit(card.line, _LINE),
        thumbnail_url=_FLAG.format(card.flag) if card.flag else None,
        thumbnail_width=_FLAG_SIZE[0] if card.flag else None,
        thumbnail_height=_FLAG_SIZE[1] if card.flag else None,
    )
