"""Rich messages to Telegram: sent and edited by calls that the library has no names for."""

from __future__ import annotations

import logging
import warnings
from typing import Any

from telegram import Bot, InlineKeyboardMarkup, Message
from telegram.error import BadRequest, EndPointNotFound, InvalidToken
from telegram.warnings import PTBUserWarning

from bot.message import Reply
from bot.transports.telegram import rich
from bot.transports.telegram.calls import once
from bot.transports.telegram.memory import Memory

_log = logging.getLogger(__name__)
# The library would rather have its own editMessageText, which knows no rich_message yet.
warnings.filterwarnings("ignore", "Please use 'Bot.editMessageText'", PTBUserWarning)
_LACKING = ("rich", "unsupported", "not supported", "method not found", "unknown method")
_MISWRITTEN = ("parse", "entit", "too long", "too many", "too big", "unsupported start tag")


class _Unmodified(Exception):
    """The message shows this already."""


async def send_rich(
    bot: Bot,
    chat: str,
    reply: Reply,
    buttons: InlineKeyboardMarkup | None,
    memory: Memory,
    where: dict[str, Any],
) -> Message | None:
    """Send a reply as one rich message; None where classic HTML is to be sent in its place.

    The first sign that server or chat cannot do rich messages switches the chat back for good.

    Raises:
        Blocked, Flooded, Unclear, Undelivered: as for `once`; after those nothing is sent again.
    """
    page = rich.page(reply)
    if page is None:
        return None
    lane = where.get("rate_limit_args")
    given = {key: value for key, value in where.items() if key != "rate_limit_args"}

    async def call(to: str) -> Message:
        return await _api(
            bot,
            "sendRichMessage",
            {"chat_id": to, "rich_message": {"html": page}, "reply_markup": buttons, **given},
            lane,
        )

    return await _tried(call, chat, memory)


async def edit_rich(
    bot: Bot,
    chat: str,
    message: str,
    reply: Reply,
    buttons: InlineKeyboardMarkup | None,
    memory: Memory,
) -> bool:
    """Whether a message that stands shows the reply now as a rich one."""
    page = rich.page(reply)
    if page is None:
        return False

    async def call(to: str) -> Message:
        given = {"chat_id": to, "message_id": int(message), "rich_message": {"html": page}}
        return await _api(bot, "editMessageText", {**given, "reply_markup": buttons}, None)

    try:
        return await _tried(call, chat, memory) is not None
    except _Unmodified:
        return True


async def _api(bot: Bot, method: str, given: dict[str, Any], lane: str | None) -> Message:
    kept = {key: value for key, value in given.items() if value is not None}
    more: dict[str, Any] = {"rate_limit_args": lane} if lane is not None else {}
    made: Message = await bot.do_api_request(method, api_kwargs=kept, return_type=Message, **more)
    return made


async def _tried(call: Any, chat: str, memory: Memory) -> Message | None:  # noqa: ANN401 - as for `once`
    try:
        made: Message = await once(call, chat)
    except (EndPointNotFound, InvalidToken) as error:  # a 404, whatever it is taken for
        _log.warning("this Bot API server knows no rich messages: %s", error)
        await memory.give_up_rich(chat)
        return None
    except BadRequest as error:
        if "not modified" in str(error).lower():
            raise _Unmodified from error
        _log.warning("Telegram refused a rich message: %s", error)
        if _is_lacking(str(error).lower()):
            await memory.give_up_rich(chat)
        return None
    return made


def _is_lacking(words: str) -> bool:
    """Whether a refusal is about rich messages as such and not about this one."""
    return any(word in words for word in _LACKING) and not any(
        word in words for word in _MISWRITTEN
    )
