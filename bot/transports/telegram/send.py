"""Sending: one reply to one chat; never sent again after a time-out."""

from __future__ import annotations

import logging
from typing import Any

import httpx
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.delivery import Blocked, Flooded, Unclear, Undelivered
from bot.message import Button, Reply
from bot.transports.telegram import html
from bot.transports.telegram.limiter import seconds_of

_log = logging.getLogger(__name__)
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


async def send_reply(bot: Bot, chat: str, reply: Reply, **where: Any) -> str:  # noqa: ANN401 - PTB's own arguments
    """Send a reply; returns the id of its last message.

    Raises:
        Blocked: the chat does not want messages.
        Flooded: the messenger asks for a longer wait than is sensible here.
        Unclear: no answer came; the message may have arrived and is not sent again.
        Undelivered: refused for another reason.
    """
    if reply.image is not None:
        return await _send_picture(bot, chat, reply, where)
    last: Message | None = None
    texts = html.messages(reply)
    for number, text in enumerate(texts, start=1):
        buttons = keyboard(reply.buttons) if number == len(texts) else None
        try:
            last = await _send_text(bot, chat, text, ParseMode.HTML, buttons, where)
        except BadRequest as error:
            if "parse" not in str(error).lower() and "entit" not in str(error).lower():
                raise Undelivered(str(error)) from error
            _log.warning("Telegram could not parse a reply; it is sent as plain text: %s", error)
            return await _send_plain(bot, chat, reply, where)
    return str(last.message_id) if last else ""


async def _send_plain(bot: Bot, chat: str, reply: Reply, where: dict[str, Any]) -> str:
    last: Message | None = None
    for text in html.plain(reply):
        last = await _send_text(bot, chat, text, None, keyboard(reply.buttons), where)
    return str(last.message_id) if last else ""


async def _send_text(
    bot: Bot,
    chat: str,
    text: str,
    mode: str | None,
    buttons: InlineKeyboardMarkup | None,
    where: dict[str, Any],
) -> Message:
    async def call(to: str) -> Message:
        return await bot.send_message(
            to,
            text,
            parse_mode=mode,
            reply_markup=buttons,
            link_preview_options=_NO_PREVIEW,
            **where,
        )

    return await _once(call, chat)


async def _send_picture(bot: Bot, chat: str, reply: Reply, where: dict[str, Any]) -> str:
    picture = reply.image
    if picture is None:
        return ""

    async def call(to: str) -> Message:
        return await bot.send_photo(
            to,
            picture.png,
            caption=html.caption(picture.caption),
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(reply.buttons),
            filename="chart.png",
            **where,
        )

    try:
        return str((await _once(call, chat)).message_id)
    except BadRequest as error:
        raise Undelivered(str(error)) from error


async def _once(call: Any, chat: str) -> Message:  # noqa: ANN401 - an async function of a chat id
    """One call; again only to the supergroup that a group became. The limiter has waited."""
    try:
        try:
            return await call(chat)  # type: ignore[no-any-return]
        except ChatMigrated as error:
            return await call(str(error.new_chat_id))  # type: ignore[no-any-return]
    except RetryAfter as error:
        raise Flooded(seconds_of(error.retry_after)) from error
    except Forbidden as error:
        raise Blocked(str(error)) from error
    except BadRequest:
        raise
    except TimedOut as error:
        raise _timed_out(error) from error
    except NetworkError as error:
        raise _lost(error) from error


def _timed_out(error: TimedOut) -> Exception:
    if isinstance(error.__cause__, httpx.ConnectTimeout | httpx.PoolTimeout):
        return Undelivered("no connection")
    return Unclear("no answer in time")


def _lost(error: NetworkError) -> Exception:
    if isinstance(error.__cause__, httpx.ConnectError):
        return Undelivered("no connection")
    return Unclear(f"no clear answer: {error}")


def keyboard(rows: tuple[tuple[Button, ...], ...]) -> InlineKeyboardMarkup | None:
    """Buttons as Telegram's keyboard; None for none."""
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(item.label, callback_data=item.action) for item in row]
            for row in rows
        ]
    )
