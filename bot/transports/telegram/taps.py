"""Taps: a button in, a message edited or sent; every tap is answered, a stale one explained."""

from __future__ import annotations

import asyncio
import logging
from collections import deque

from telegram import CallbackQuery, Message, Update
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.commands.buttons import FOR_ADMINS, press
from bot.message import Reply
from bot.services import Services
from bot.transports.telegram.keyboard import shows
from bot.transports.telegram.members import is_allowed, may_rule
from bot.transports.telegram.mornings import Mornings
from bot.transports.telegram.send import remove
from bot.transports.telegram.split import clean, fit
from bot.transports.telegram.talk import Talk
from knowledge.errors import BriefingError

_log = logging.getLogger(__name__)
_LONGEST = 200
_DELETES = "delete:yes"
_MOST_LEAVING = 1000
_ANSWER_WITHIN = 8.0  # the reader's spinner turns until a tap is answered


class Taps:
    """What to do with a tap."""

    def __init__(self, talk: Talk, services: Services) -> None:
        self._talk = talk
        self._services = services
        self._leaving: deque[tuple[int, int]] = deque(maxlen=_MOST_LEAVING)

    async def pressed(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """A button: answered at the latest after some seconds, even while work goes on."""
        query = update.callback_query
        if query is None:
            return
        task = asyncio.ensure_future(self._reply(update, clean(query.data or "")))
        await asyncio.wait((task,), timeout=_ANSWER_WITHIN)
        is_late = not task.done()
        if is_late:
            await _answer(query, "", is_alert=False)
        try:
            reply = await task
        except BriefingError as error:
            reply = Reply(str(error), is_notice=True)
        except Exception:
            if not is_late:
                await _answer(query, "", is_alert=False)
            raise
        if not is_late:
            text = fit(reply.text, _LONGEST) if reply.is_notice else ""
            await _answer(query, text, is_alert=len(text) > 40)
        if reply.is_notice or query.message is None:
            return
        await self._show(update, reply, _standing(query, reply))
        if query.data == _DELETES:
            mornings: Mornings = context.application.bot_data["mornings"]
            await mornings.forget(context.bot, str(query.message.chat.id))

    async def _show(self, update: Update, reply: Reply, message: Message | None) -> None:
        """Send a reply, or put it in the place of the tapped message.

        Telegram puts no words in the place of a picture: they are sent, then the picture goes.
        """
        if message is None:
            await self._talk.send(update, reply)
        elif shows(message, reply):
            _log.info("message %s shows that already", message.message_id)
        elif not message.photo or reply.image is not None:
            await self._talk.send(update, reply, (str(message.message_id),))
        else:
            await self._put_words(update, reply, message)

    async def _put_words(self, update: Update, reply: Reply, picture: Message) -> None:
        """Words for a picture; somebody who taps twice gets them once."""
        place = (picture.chat.id, picture.message_id)
        if place in self._leaving:
            return
        self._leaving.append(place)
        if await self._talk.send(update, reply):
            await remove(update.get_bot(), str(picture.chat.id), (str(picture.message_id),))
        else:
            self._leaving.remove(place)

    async def _reply(self, update: Update, action: str) -> Reply:
        request = await self._talk.request(update, "")
        words = self._services.words(request.lang)
        if not is_allowed(self._services, request.chat):
            return Reply(words.say("not-allowed"), is_notice=True)
        if action.partition(":")[0] in FOR_ADMINS and not await may_rule(update):
            return Reply(words.say("admins-only"), is_notice=True)
        return await press(action, request, self._services)


def _standing(query: CallbackQuery, reply: Reply) -> Message | None:
    """The tapped message where the reply takes its place; one too old to edit is left alone.

    It may be of text, rich (which this library reads as holding nothing) or a picture. One that
    Telegram no longer shows the bot is dated to the beginning of time.
    """
    message = query.message
    is_shown = isinstance(message, Message) and message.date.timestamp() > 0
    return message if reply.replaces and is_shown and isinstance(message, Message) else None


async def _answer(query: CallbackQuery, text: str, *, is_alert: bool) -> None:
    try:
        await query.answer(text or None, show_alert=is_alert or None)
    except TelegramError as error:
        _log.info("a tap was answered too late: %s", error)
