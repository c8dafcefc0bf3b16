"""Post: replies to where an update came from; one that may be missing is offered with the next."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from dataclasses import replace
from typing import Any

from telegram import Message, ReplyParameters, Update
from telegram.constants import ChatType

from bot.answers import Given
from bot.delivery import Blocked, Overtaken, Unclear, Undelivered
from bot.message import Button, Reply
from bot.services import Services
from bot.transports.telegram.arrivals import Arrivals
from bot.transports.telegram.keyboard import content_of
from bot.transports.telegram.members import is_allowed, is_silent, keep_move
from bot.transports.telegram.memory import Memory
from bot.transports.telegram.send import ids, replace_reply, send_reply
from retrieval.language import known

_log = logging.getLogger(__name__)
_MOST_STOOD = 1000


class Post:
    """What goes out in answer to an update."""

    def __init__(self, services: Services, arrivals: Arrivals) -> None:
        self._services = services
        self._arrivals = arrivals
        self._stood: OrderedDict[tuple[str, str], tuple[str, ...]] = OrderedDict()

    async def send(self, update: Update, reply: Reply, standing: tuple[str, ...] = ()) -> bool:
        """Send a reply to where the update came from, or put it in messages that stand.

        Returns whether it arrived for certain. One that may not have is never sent again, but
        the next reply to the chat has a button that opens it.
        """
        if update.effective_chat is None:
            return False
        key = _chat_of(update)
        lost = self._arrivals.missing.get(key)
        try:
            await self._place(update, key, self._offered(reply, lost), standing)
        except Blocked:
            await asyncio.to_thread(self._services.store.pause, key, "blocked")
        except (Undelivered, Unclear) as error:
            _log.warning("a reply to chat %s did not arrive for certain: %s", key, error)
            if reply.key and error.arrived:  # an edited question replaces what stands of it
                answers = self._services.store.answers
                await asyncio.to_thread(answers.mark_sent, reply.key, error.arrived)
            await self._arrivals.miss(update, key, reply.key)
        except Overtaken:
            _log.info("another process answers chat %s", key)
        else:
            if lost is not None:
                await self._arrivals.offered(key, lost)
            return True
        return False

    async def tell(self, update: Update, lost: str | None) -> None:
        """Say once, beneath the question, that its answer was cut off and may be missing."""
        chat, message = _chat_of(update), update.effective_message
        if not is_allowed(self._services, chat):
            return
        found = await asyncio.to_thread(self._services.store.answers.find, lost or "")
        reply = Reply(self._services.words(await self._lang(update, found)).say("cut-off"))
        where = await self.where(update)
        if update.callback_query is None and message is not None:
            where["reply_parameters"] = _beneath(message)
        try:
            await send_reply(update.get_bot(), chat, self._offered(reply, lost), **where)
        except (Undelivered, Unclear, Overtaken) as error:
            _log.warning("chat %s was not told of a cut-off answer: %s", chat, error)
            await self._arrivals.miss(update, chat, lost or "")

    async def _lang(self, update: Update, found: Given | None) -> str:
        """The language of the answer, or else of the chat, or else of the sender."""
        if found is not None:
            return found.asked.lang
        chosen = await asyncio.to_thread(self._services.store.preferences, _chat_of(update))
        user = update.effective_user
        return chosen.lang or (known(user.language_code) if user else None) or "en"

    async def _place(
        self, update: Update, chat: str, reply: Reply, standing: tuple[str, ...]
    ) -> None:
        where, bot = await self.where(update, reply.key), update.get_bot()
        if standing:
            where.pop("reply_parameters", None)
            placed = await replace_reply(bot, chat, standing, reply, **where)
        else:
            sent = await send_reply(bot, chat, reply, **where)
            await keep_move(self._services, chat, sent)
            placed = ids(sent)
            if len(placed) == 1:
                where["memory"].repeats.stands((chat, placed[0]), content_of(reply))
        if reply.key:
            await asyncio.to_thread(self._services.store.answers.mark_sent, reply.key, placed)
        elif update.callback_query is None and update.effective_message is not None:
            self._note(chat, str(update.effective_message.message_id), placed)

    def _note(self, chat: str, message: str, placed: tuple[str, ...]) -> None:
        """These answer the message: something short, of which nothing is kept in the store."""
        self._stood[chat, message] = placed
        while len(self._stood) > _MOST_STOOD:
            self._stood.popitem(last=False)

    def stood(self, chat: str, message: str) -> tuple[str, ...] | None:
        """What answered a message of the chat lately, where it was no answer that is kept."""
        return self._stood.pop((chat, message), None)

    def _offered(self, reply: Reply, lost: str | None) -> Reply:
        """The reply with a button that opens the answer which may not have arrived."""
        if lost is None:
            return reply
        found = self._services.store.answers.find(lost)
        if found is None:
            return reply
        label = self._services.words(found.asked.lang).say("button-missing")
        return replace(reply, buttons=(*reply.buttons, (Button(label, f"open:{lost}"),)))

    async def where(self, update: Update, answer: str = "") -> dict[str, Any]:
        """Topic, sound and, in a group, the message that is answered; the form and the pictures.

        `answer` is the id of what is sent, by which it is found should it be cut off.
        """
        where: dict[str, Any] = {"memory": Memory(self._services.store)}
        where["rate_limit_args"] = self._arrivals.lane(update, answer)
        message = update.effective_message
        if message is not None and thread_of(message) is not None:
            where["message_thread_id"] = thread_of(message)
        is_asked = update.callback_query is None and message is not None
        if is_asked and message is not None and message.chat.type in _GROUPS:
            where["reply_parameters"] = _beneath(message)
        if await asyncio.to_thread(is_silent, self._services, _chat_of(update)):
            where["disable_notification"] = True
        return where


_GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)


def _beneath(message: Message) -> ReplyParameters:
    return ReplyParameters(message.message_id, allow_sending_without_reply=True)


def _chat_of(update: Update) -> str:
    return str(update.effective_chat.id) if update.effective_chat is not None else ""


def thread_of(message: Message) -> int | None:
    """The topic that a message stands in."""
    return message.message_thread_id if message.is_topic_message else None
