"""The application: handlers, the daily job and the door to Telegram."""

from __future__ import annotations

import asyncio
import logging
import uuid
from typing import Any

from telegram import BotCommand, Message, Update
from telegram.constants import ChatAction, ChatType
from telegram.error import BadRequest, NetworkError
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from bot import digest
from bot.commands.buttons import press
from bot.commands.registry import COMMANDS, NEEDS_TEXT, Run
from bot.delivery import Blocked, Delivery, Unclear, Undelivered
from bot.message import Reply, Request
from bot.services import Services
from bot.transports.telegram.send import send_reply
from knowledge.errors import BriefingError
from retrieval.language import LANGUAGES, known

_log = logging.getLogger(__name__)
_ROUND_SECONDS = 60
_ANSWERED_TYPES = [Update.MESSAGE, Update.CALLBACK_QUERY]
Context = ContextTypes.DEFAULT_TYPE


def build_application(services: Services) -> Application[Any, Any, Any, Any, Any, Any]:
    """The wired application; nothing is sent or fetched before it is started."""
    settings = services.settings
    application = (
        ApplicationBuilder()
        .token(settings.telegram_bot_token.get_secret_value())
        .base_url(settings.telegram_api_url)
        .base_file_url(settings.telegram_file_url)
        .concurrent_updates(64)
        .connection_pool_size(64)
        .read_timeout(20)
        .post_init(_announce)
        .build()
    )
    talk = _Talk(services)
    for name, command in COMMANDS.items():
        application.add_handler(CommandHandler(name, talk.handler(name, command), _NEW))
    application.add_handler(CallbackQueryHandler(talk.pressed))
    application.add_handler(MessageHandler(filters.COMMAND & _NEW, talk.unknown))
    application.add_handler(MessageHandler(filters.TEXT & _NEW, talk.text))
    application.add_handler(MessageHandler(_NEW & ~filters.StatusUpdate.ALL, talk.other))
    application.add_error_handler(talk.failed)
    if application.job_queue is not None:
        application.job_queue.run_repeating(talk.deliver, _ROUND_SECONDS, first=5, name="daily")
    application.bot_data["services"] = services
    return application


_NEW = filters.UpdateType.MESSAGE


async def _announce(application: Application[Any, Any, Any, Any, Any, Any]) -> None:
    services: Services = application.bot_data["services"]
    try:
        for lang in ("", *LANGUAGES):
            words = services.words(lang or "en")
            menu = [BotCommand(name, words.say(f"command-{name}")) for name in COMMANDS]
            await application.bot.set_my_commands(menu, language_code=lang or None)
    except (BadRequest, NetworkError) as error:
        _log.warning("the command menu could not be set: %s", error)


class _Talk:
    """What to do with each kind of update."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._delivering = asyncio.Lock()

    def handler(self, name: str, command: Run) -> Any:  # noqa: ANN401 - PTB's callback type
        """The handler of one command."""

        async def handle(update: Update, context: Context) -> None:
            message = update.effective_message
            if message is None or not self._is_allowed(update):
                return
            text = " ".join(context.args or [])
            if name in NEEDS_TEXT and not text:
                await self._send(update, Reply(self._say(update, f"{name}-empty")))
                return
            await self._answer(update, command, text)

        return handle

    async def text(self, update: Update, context: Context) -> None:
        """Plain text: a question in a private chat; in a group only when we are meant."""
        message = update.effective_message
        if message is None or not message.text or not self._is_allowed(update):
            return
        text = message.text
        if message.chat.type != ChatType.PRIVATE:
            name = f"@{context.bot.username}"
            if name.casefold() not in text.casefold() and not _is_reply_to(message, context.bot.id):
                return
            text = text.replace(name, " ").strip()
        await self._answer(update, COMMANDS["ask"], text)

    async def unknown(self, update: Update, context: Context) -> None:
        """A command that does not exist; in groups it may be another bot's."""
        message = update.effective_message
        is_private = message is not None and message.chat.type == ChatType.PRIVATE
        if is_private and self._is_allowed(update):
            await self._send(update, Reply(self._say(update, "unknown-command")))

    async def other(self, update: Update, context: Context) -> None:
        """A picture, sticker, voice or file."""
        message = update.effective_message
        is_private = message is not None and message.chat.type == ChatType.PRIVATE
        if is_private and self._is_allowed(update):
            await self._send(update, Reply(self._say(update, "only-text")))

    async def pressed(self, update: Update, context: Context) -> None:
        """A button; every tap is answered, a stale one is explained."""
        query = update.callback_query
        if query is None:
            return
        try:
            reply = await press(query.data or "", self._request(update, ""), self._services)
        except BriefingError as error:
            await query.answer(str(error)[:200], show_alert=True)
            return
        try:
            await query.answer()
        except BadRequest as error:
            _log.info("a tap was answered too late: %s", error)
        if query.message is not None:
            await self._send(update, reply)

    async def _answer(self, update: Update, command: Run, text: str) -> None:
        await self._type(update)
        try:
            reply = await command(self._request(update, text), self._services)
        except BriefingError as error:
            reply = Reply(str(error))
        await self._send(update, reply)

    async def _type(self, update: Update) -> None:
        message = update.effective_message
        if message is None:
            return
        try:
            await message.chat.send_action(ChatAction.TYPING, message_thread_id=_thread(message))
        except (BadRequest, NetworkError) as error:
            _log.info("no typing sign: %s", error)

    async def _send(self, update: Update, reply: Reply) -> None:
        chat, message = update.effective_chat, update.effective_message
        if chat is None:
            return
        where: dict[str, Any] = {}
        if message is not None and _thread(message) is not None:
            where["message_thread_id"] = _thread(message)
        try:
            await send_reply(update.get_bot(), str(chat.id), reply, **where)
        except Blocked:
            await asyncio.to_thread(self._services.store.pause, str(chat.id), "blocked")
        except (Undelivered, Unclear) as error:
            _log.warning("a reply to chat %s did not arrive for certain: %s", chat.id, error)

    async def deliver(self, _context: Context) -> None:
        """One round of daily updates; rounds never overlap."""
        if self._delivering.locked():
            return
        async with self._delivering:
            services = self._services

            async def send(chat: str, reply: Reply) -> str:
                return await send_reply(_context.bot, chat, reply)

            round_ = Delivery(
                services.store,
                services.library,
                digest.compose,
                send,
                services.clock,
                self._may_get,
            )
            await round_.deliver()

    async def failed(self, update: object, context: Context) -> None:
        """A bug: logged with an id; the reader gets an apology with it, never a traceback."""
        key = uuid.uuid4().hex[:8]
        _log.error("error %s", key, exc_info=context.error)
        if isinstance(update, Update):
            await self._send(update, Reply(self._say(update, "sorry", id=key)))

    def _request(self, update: Update, text: str) -> Request:
        chat, user = update.effective_chat, update.effective_user
        return Request(
            str(chat.id) if chat else "", str(user.id) if user else "", text, _language(update)
        )

    def _say(self, update: Update, key: str, **given: str) -> str:
        return self._services.words(_language(update)).say(key, **given)

    def _is_allowed(self, update: Update) -> bool:
        chat = update.effective_chat
        return chat is not None and self._may_get(str(chat.id))

    def _may_get(self, chat: str) -> bool:
        allowed = self._services.settings.allowed_chat_ids
        return not allowed or chat in {str(key) for key in allowed}


def _language(update: Update) -> str:
    """The language that somebody's Telegram speaks, where it is one of ours."""
    user = update.effective_user
    return (known(user.language_code) if user else None) or "en"


def _thread(message: Message) -> int | None:
    return message.message_thread_id if message.is_topic_message else None


def _is_reply_to(message: Message, bot: int) -> bool:
    answered = message.reply_to_message
    return answered is not None and answered.from_user is not None and answered.from_user.id == bot


def _set_up_logging(level: str, form: str) -> None:
    import structlog

    as_json = form == "json"
    renderer = structlog.processors.JSONRenderer() if as_json else structlog.dev.ConsoleRenderer()
    steps: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso"),
    ]
    if as_json:
        steps.append(structlog.processors.format_exc_info)
    handler = logging.StreamHandler()
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(processor=renderer, foreign_pre_chain=steps)
    )
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)


def run(services: Services) -> None:
    """Poll Telegram until stopped; the index is brought up to date first.

    Raises:
        BriefingError: a setting asks for what this version does not do.
    """
    if services.settings.webhook_url:
        raise BriefingError("WEBHOOK_URL is set, but this version only polls: leave it empty.")
    if services.settings.metrics_port is not None:
        raise BriefingError("METRICS_PORT is set, but this version has no metrics: leave it empty.")
    _set_up_logging(services.settings.log_level, services.settings.log_format)
    logging.getLogger("httpx").setLevel(logging.WARNING)  # its lines hold the token
    _ = services.engine, services.store
    application = build_application(services)
    application.run_polling(allowed_updates=_ANSWERED_TYPES)
