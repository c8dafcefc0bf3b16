"""The application: handlers, the daily job and the door to Telegram."""

from __future__ import annotations

import logging
import uuid
from functools import cache
from typing import Any

import httpx
from telegram import Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ContextTypes,
    InlineQueryHandler,
    MessageHandler,
    filters,
)
from telegram.request import HTTPXRequest

from bot.commands.cards import find_cards
from bot.commands.registry import COMMANDS, OPERATOR
from bot.heap import settle
from bot.message import Request
from bot.services import Services
from bot.transports.telegram.arrivals import Arrivals
from bot.transports.telegram.guests import Guests
from bot.transports.telegram.inline import Inline
from bot.transports.telegram.limiter import Limiter
from bot.transports.telegram.members import Members
from bot.transports.telegram.menus import LATE, announce
from bot.transports.telegram.mornings import Mornings
from bot.transports.telegram.other import Other
from bot.transports.telegram.post import Post
from bot.transports.telegram.readable import ReadableBot
from bot.transports.telegram.requests import Requests
from bot.transports.telegram.stopping import Stopping
from bot.transports.telegram.talk import Talk
from bot.transports.telegram.taps import Taps
from bot.transports.telegram.watch import FIRST, SECONDS, Watch
from bot.workers import BEAT
from knowledge.errors import BriefingError

_log = logging.getLogger(__name__)
_ROUND_SECONDS = 60
_READ_TIMEOUT = 20.0
_AT_ONCE = 512  # an update that waits for its chat's turn holds a place
_ANSWERED_TYPES = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.EDITED_CHANNEL_POST,
    Update.CHANNEL_POST,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.MY_CHAT_MEMBER,
    Update.GUEST_MESSAGE,
]
_NEW = filters.UpdateType.MESSAGE | filters.UpdateType.CHANNEL_POST
_App = Application[Any, Any, Any, Any, Any, Any]


def build_application(
    services: Services, limiter: Limiter | None = None, read_timeout: float = _READ_TIMEOUT
) -> _App:
    """The wired application; nothing is sent or fetched before it is started.

    `limiter` is another one than the usual, for tests on a faster clock; `read_timeout` is how
    many seconds an answer of Telegram is waited for.
    """
    settings = services.settings
    limiter = limiter or Limiter()
    worker = uuid.uuid4().hex
    mornings = Mornings(services, limiter, worker)
    arrivals = Arrivals(services.store, worker, _AT_ONCE)
    bot = ReadableBot(
        arrivals,
        settings.telegram_bot_token.get_secret_value(),
        base_url=settings.telegram_api_url,
        base_file_url=settings.telegram_file_url,
        request=Requests(
            connection_pool_size=64,
            pool_timeout=30,
            read_timeout=read_timeout,
            httpx_kwargs=_trust(),
        ),
        get_updates_request=HTTPXRequest(connection_pool_size=1, httpx_kwargs=_trust()),
        rate_limiter=limiter,
    )
    application = (
        ApplicationBuilder()
        .application_class(Stopping)
        .bot(bot)
        .update_queue(arrivals.queue)
        .concurrent_updates(arrivals)
        .post_stop(_stop)
        .build()
    )
    post = Post(services, arrivals)
    arrivals.serve(bot, post.tell)
    _add_handlers(application, services, post)
    if application.job_queue is not None:
        application.job_queue.run_repeating(mornings.deliver, _ROUND_SECONDS, first=5, name="daily")
        application.job_queue.run_repeating(mornings.beat, BEAT, name="alive")
        application.job_queue.run_repeating(_look, _ROUND_SECONDS, name="left behind")
        watch = Watch(services)
        application.job_queue.run_repeating(watch.look, SECONDS, first=FIRST, name="watch")
        application.job_queue.run_repeating(watch.embed, SECONDS, first=FIRST, name="vectors")
        application.job_queue.run_once(announce, 0, name="menus", job_kwargs=LATE)
    application.bot_data.update(services=services, mornings=mornings, arrivals=arrivals)
    return application


@cache
def _trust() -> dict[str, Any]:
    """The certificates that connections are held against, read once: that takes 30 ms each time."""
    return {"verify": httpx.create_ssl_context()}


async def _look(context: ContextTypes.DEFAULT_TYPE) -> None:
    """What a process that is gone has left unanswered is answered here."""
    await context.application.bot_data["arrivals"].look()


async def _stop(application: _App) -> None:
    """What is being delivered ends before the connections close."""
    await application.bot_data["mornings"].stop()


def _add_handlers(application: _App, services: Services, post: Post) -> None:
    talk, members = Talk(services, post), Members(services)
    text = filters.TEXT & _NEW
    for name in COMMANDS:
        application.add_handler(CommandHandler(name, talk.command(name), _NEW))
    desk = filters.ChatType.PRIVATE | filters.Chat(services.settings.admin_chat_ids)
    for name in OPERATOR:  # in a group it may be meant for another bot
        application.add_handler(CommandHandler(name, talk.command(name), _NEW & desk))
    application.add_handler(CommandHandler("stop", talk.command("rest"), _NEW))
    application.add_handler(CommandHandler("cancel", talk.cancel, _NEW))
    application.add_handler(CallbackQueryHandler(Taps(talk, services).pressed))
    application.add_handler(
        MessageHandler(filters.UpdateType.GUEST_MESSAGE, Guests(services).called)
    )
    application.add_handler(InlineQueryHandler(Inline(services).queried))
    application.add_handler(ChatMemberHandler(members.changed, ChatMemberHandler.MY_CHAT_MEMBER))
    application.add_handler(MessageHandler(filters.StatusUpdate.MIGRATE, members.moved))
    application.add_handler(MessageHandler(filters.UpdateType.EDITED, talk.edited))
    application.add_handler(MessageHandler(filters.COMMAND & _NEW, talk.unknown))
    application.add_handler(MessageHandler(text & filters.UpdateType.MESSAGE, talk.text))
    application.add_handler(MessageHandler(filters.LOCATION & _NEW, talk.located))
    application.add_handler(
        MessageHandler(
            filters.UpdateType.MESSAGE & ~filters.StatusUpdate.ALL, Other(talk, services).came
        )
    )
    application.add_error_handler(talk.failed)


def _set_up_logging(level: str, form: str, token: str) -> None:
    """Lines as JSON or for people; no line holds the token, no traceback the values of a call."""
    import structlog

    def without_token(_: object, __: str, line: Any) -> str:  # noqa: ANN401 - a processor's own type
        return str(line).replace(token, "…") if token else str(line)

    as_json = form == "json"
    plain = structlog.dev.plain_traceback
    renderer = (
        structlog.processors.JSONRenderer()
        if as_json
        else structlog.dev.ConsoleRenderer(exception_formatter=plain)
    )
    steps: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso"),
    ]
    if as_json:
        steps.append(structlog.processors.format_exc_info)
    handler = logging.StreamHandler()
    handler.setLevel(level.upper())  # a library that sets its own level is not louder than this
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                renderer,
                without_token,
            ],
            foreign_pre_chain=steps,
        )
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
    token = services.settings.telegram_bot_token.get_secret_value()
    _set_up_logging(services.settings.log_level, services.settings.log_format, token)
    logging.getLogger("httpx").setLevel(logging.WARNING)  # its lines hold the token
    _ = services.engine, services.store
    application = build_application(services)
    find_cards(Request("", "", ""), 0, services)  # the first reader need not wait for the tables
    settle()
    application.run_polling(allowed_updates=_ANSWERED_TYPES, bootstrap_retries=-1)
