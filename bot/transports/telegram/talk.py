"""Talk: a message in, its answer out; one at a time in each chat, edited where it was edited."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import uuid
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import replace
from typing import Any

from telegram import Message, Update
from telegram.constants import ChatType
from telegram.ext import ContextTypes

from bot.commands.follow import meaning
from bot.commands.registry import COMMANDS, FOR_ADMINS, NEEDS_TEXT, OPERATOR, RUNS
from bot.message import Reply, Request
from bot.preferences import Preferences
from bot.services import Services
from bot.transports.telegram.growth import Growth
from bot.transports.telegram.members import (
    is_allowed,
    is_meant,
    may_rule,
    without_mention,
)
from bot.transports.telegram.post import Post, thread_of
from bot.transports.telegram.split import clean
from bot.transports.telegram.turns import Crowded, Turns
from bot.transports.telegram.typing_sign import typing
from knowledge.errors import BriefingError
from retrieval.language import known

_log = logging.getLogger(__name__)
_DESKS = 2  # an answer from tables keeps the processor busy: more only delay each other
_CROWD = 15
"""So many waiting for a desk are a crowd: the bot's places are for answers then, not for signs."""
_DESKS_WITH_MODEL = 32  # a model is waited for
_ARTICLE = 600  # nobody asks for so long without a question mark
Context = ContextTypes.DEFAULT_TYPE
_Made = tuple[Reply, tuple[str, ...]]  # a reply and the messages whose place it takes


class Talk:
    """What to do with each kind of message."""

    def __init__(self, services: Services, post: Post) -> None:
        self._services = services
        self._turns = Turns()
        self._post = post
        self._has_model = bool(services.settings.llm_model)
        self._waiting = 0
        self._desks = asyncio.Semaphore(_DESKS_WITH_MODEL if self._has_model else _DESKS)

    def command(self, name: str) -> Callable[[Update, Context], Coroutine[Any, Any, None]]:
        """The handler of one command."""

        async def handle(update: Update, context: Context) -> None:
            if update.effective_message is not None and self._is_allowed(update):
                await self._run(update, name, " ".join(context.args or []))

        return handle

    async def text(self, update: Update, context: Context) -> None:
        """Plain text: a question in a private chat; in a group only when we are meant."""
        message = update.effective_message
        if message is None or not message.text or not self._is_allowed(update):
            return
        if message.via_bot is not None and message.via_bot.id == context.bot.id:
            return  # a card of our own, chosen inline: it asks nothing
        text = message.text
        if message.chat.type != ChatType.PRIVATE:
            if not is_meant(message, context.bot):
                return
            text = without_mention(text, context.bot)
        await self._run(update, None, text, is_command=False)

    async def edited(self, update: Update, context: Context) -> None:
        """What was asked is edited: its answer is made anew, in the place of the old one."""
        message = update.edited_message or update.edited_channel_post
        text = (message.text or message.caption) if message is not None else None
        if message is None or not text or not self._is_allowed(update):
            return
        key = str(message.chat.id), str(message.message_id)
        standing = await self._stood(*key)
        if standing is None and await self._turns.after(key[0]):
            standing = await self._stood(*key)  # it was being answered
        if standing is None:
            return  # it was never answered, so nothing stands that is wrong now
        text = without_mention(text, context.bot)
        if not text.startswith("/"):
            await self._run(update, None, text, standing)
            return
        command, _, rest = text[1:].partition(" ")
        name = command.partition("@")[0].casefold()
        if name in COMMANDS or name in OPERATOR:
            await self._run(update, name, rest.strip(), standing)
        elif self.is_private(update):
            await self.send(update, Reply(await self.say(update, "unknown-command")), standing)

    async def _stood(self, chat: str, message: str) -> tuple[str, ...] | None:
        """The messages that answer one of the chat; None where it was not answered.

        An answer that is kept is replaced by the next, and is forgotten with this.
        """
        answers = self._services.store.answers
        old = await asyncio.to_thread(answers.asked_in, chat, message)
        if old is None:
            return self._post.stood(chat, message)
        await asyncio.to_thread(answers.forget, old.id)
        return old.sent_as

    async def unknown(self, update: Update, context: Context) -> None:
        """A command that does not exist; in groups it may be another bot's."""
        if self.is_private(update):
            await self.send(update, Reply(await self.say(update, "unknown-command")))

    async def heard(self, update: Update, text: str) -> None:
        """A text of another kind, such as a caption: asked, or checked where it is an article."""
        message = update.effective_message
        if message is not None and self._is_allowed(update):
            await self._run(update, None, text, is_command=False)

    async def located(self, update: Update, context: Context) -> None:
        """A shared location in a private chat names its time zone."""
        message = update.effective_message
        if message is not None and message.location is not None and self.is_private(update):
            where = f"{message.location.latitude} {message.location.longitude}"
            await self._run(update, "place", where)

    async def cancel(self, update: Update, context: Context) -> None:
        """Stop what is being answered in the chat, and what waits there."""
        chat = update.effective_chat
        if chat is not None and self._is_allowed(update):
            stopped = self._turns.cancel(str(chat.id))
            if self._has_model:
                self._services.engine.cancel(str(chat.id))
            key = "cancel-done" if stopped else "cancel-nothing"
            await self.send(update, Reply(await self.say(update, key)))

    async def _run(
        self,
        update: Update,
        name: str | None,
        text: str,
        standing: tuple[str, ...] = (),
        *,
        is_command: bool = True,
    ) -> None:
        """Answer when the chat's turn has come; `standing` are messages to put it in.

        `name` is that of a command; None for plain words, which may mean one or another.
        Nothing is awaited before the turn is taken, so that answers keep the order of questions.
        """
        chat, message = update.effective_chat, update.effective_message
        if chat is None or message is None:
            return

        async def work() -> _Made | None:
            async with self._desk():
                chosen = await asyncio.to_thread(self._heard, str(chat.id), is_command)
                if chosen is None:
                    return None
                if chat.type != ChatType.CHANNEL and self._waiting <= _CROWD:
                    sign = typing(update.get_bot(), str(chat.id), thread_of(message))
                    await signs.enter_async_context(sign)
                wanted = name or _meaning(message, text)
                if wanted not in FOR_ADMINS:
                    return await self._made(update, chosen, wanted, text, standing)
            return await self._ruled(update, chosen, wanted, text), standing

        async def deliver(made: _Made | None) -> None:
            if made is not None:
                await self.send(update, *made)

        async with contextlib.AsyncExitStack() as signs:
            try:
                await self._turns.run(str(chat.id), work, deliver)
            except Crowded as crowd:
                if crowd.is_first:
                    await self.send(update, Reply(await self.say(update, "crowded")))

    def _heard(self, chat: str, is_command: bool) -> Preferences | None:
        """What the chat has chosen, None where it wants commands alone; it is sent to again."""
        chosen = self._services.store.preferences(chat)
        if chosen.is_quiet and not is_command:
            return None
        self._services.store.resume(chat)
        return chosen

    @contextlib.asynccontextmanager
    async def _desk(self) -> AsyncIterator[None]:
        """A desk for one answer, when one is free."""
        self._waiting += 1
        try:
            await self._desks.acquire()
        finally:
            self._waiting -= 1
        try:
            yield
        finally:
            self._desks.release()

    async def _ruled(self, update: Update, chosen: Preferences, name: str, text: str) -> Reply:
        """The reply to a command for administrators: Telegram is asked who that is, at no desk."""
        if not await may_rule(update):
            words = self._services.words(chosen.lang or _language(update))
            return Reply(words.say("admins-only"))
        async with self._desk():
            return await self._reply(update, chosen, name, text)

    async def _made(
        self,
        update: Update,
        chosen: Preferences,
        name: str,
        text: str,
        standing: tuple[str, ...],
    ) -> _Made:
        """The reply and what it takes the place of; a model's words are shown as they grow."""
        if standing or not self._has_model or name != "ask":
            return await self._reply(update, chosen, name, text), standing
        async with Growth(update, await self._post.where(update)) as growth:
            made = await self._reply(update, chosen, name, text, growth.grow)
        return made, growth.standing

    async def _reply(
        self,
        update: Update,
        chosen: Preferences,
        name: str,
        text: str,
        grow: Callable[[Reply], None] | None = None,
    ) -> Reply:
        request = replace(self._request(update, text, chosen), grow=grow)
        words = self._services.words(request.lang)
        if name in NEEDS_TEXT and not text:
            return Reply(words.say(f"{name}-empty"))
        try:
            return await RUNS[name](request, self._services)
        except BriefingError as error:
            return Reply(str(error))

    async def send(self, update: Update, reply: Reply, standing: tuple[str, ...] = ()) -> bool:
        """Send a reply to where the update came from; whether it arrived for certain."""
        return await self._post.send(update, reply, standing)

    async def failed(self, update: object, context: Context) -> None:
        """A bug: logged with an id; the reader gets an apology with it, never a traceback."""
        key = uuid.uuid4().hex[:8]
        _log.error("error %s", key, exc_info=context.error)
        if isinstance(update, Update) and update.effective_chat is not None:
            await self.send(update, Reply(await self.say(update, "sorry", id=key)))

    async def request(self, update: Update, text: str) -> Request:
        """The update as a command sees it; a language chosen in the chat wins."""
        chat = update.effective_chat
        key = str(chat.id) if chat else ""
        chosen = await asyncio.to_thread(self._services.store.preferences, key)
        return self._request(update, text, chosen)

    def _request(self, update: Update, text: str, chosen: Preferences) -> Request:
        chat, user, message = update.effective_chat, update.effective_user, update.effective_message
        key = str(chat.id) if chat else ""
        answered = message.reply_to_message if message is not None else None
        person, lang = str(user.id) if user else "", chosen.lang or _language(update)
        made = Request(key, person, clean(text), lang, chosen.lang)
        return replace(
            made,
            message=str(message.message_id) if message is not None else "",
            answers=str(answered.message_id) if answered is not None else "",
            link=update.get_bot().link,
            topic=thread_of(message) if message is not None else None,
        )

    async def say(self, update: Update, key: str, **given: str) -> str:
        """The bot's own words in the reader's language."""
        return self._services.words((await self.request(update, "")).lang).say(key, **given)

    def _is_allowed(self, update: Update) -> bool:
        chat = update.effective_chat
        return chat is not None and is_allowed(self._services, str(chat.id))

    def is_private(self, update: Update) -> bool:
        """Whether it comes from a chat with one person, in which the bot may speak."""
        chat = update.effective_chat
        return chat is not None and chat.type == ChatType.PRIVATE and self._is_allowed(update)


def _meaning(message: Message, text: str) -> str:
    """A forwarded text, or a long one that asks nothing, is to be checked; else it asks."""
    is_article = message.forward_origin is not None
    is_article = is_article or (len(text) > _ARTICLE and "?" not in text)
    if is_article:
        return "check"
    user = message.from_user
    return meaning(text, (known(user.language_code) if user else None) or "en") or "ask"


def _language(update: Update) -> str:
    """The language that somebody's Telegram speaks, where it is one of ours."""
    user = update.effective_user
    return (known(user.language_code) if user else None) or "en"
