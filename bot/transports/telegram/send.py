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
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.delivery import Blocked, Flooded, Unclear, Undelivered
from bot.message import Button, Reply
from bot.transports.telegram import html
from bot.transports.telegram.limiter import seconds_of

_log = logging.getLogger(__name__)
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


async def send_reply(bot: Bot, chat: str, reply: Reply, **where: Any) -> tuple[Message, ...]:  # noqa: ANN401 - PTB's own arguments
    """Send a reply; returns its messages, whose chat is another where a group has moved.

    Raises:
        Blocked: the chat does not want messages.
        Flooded: the messenger asks for a longer wait than is sensible here.
        Unclear: no answer came; the message may have arrived and is not sent again.
        Undelivered: refused for another reason.
    """
    if reply.image is not None:
        return (await _send_picture(bot, chat, reply, where),)
    if reply.file is not None:
        return (await _send_file(bot, chat, reply, where),)
    return await _send_texts(bot, chat, html.messages(reply), reply, where)


async def replace_reply(
    bot: Bot,
    chat: str,
    standing: tuple[str, ...],
    reply: Reply,
    **where: Any,  # noqa: ANN401 - PTB's own arguments
) -> tuple[str, ...]:
    """Put a reply in the place of messages that stand; returns the ids that carry it now.

    What cannot be edited (too old, deleted, a picture) is sent anew; surplus messages go.

    Raises:
        Blocked, Flooded, Unclear, Undelivered: as for `send_reply`.
    """
    texts = html.messages(reply)
    if reply.image is not None or reply.file is not None:
        return ids(await send_reply(bot, chat, reply, **where))
    kept: list[str] = []
    for message, text in zip(standing, texts, strict=False):
        buttons = keyboard(reply.buttons) if text is texts[-1] else None
        if not await _edit(bot, chat, message, text, buttons):
            break
        kept.append(message)
    if texts[len(kept) :]:
        sent = await _send_texts(bot, chat, texts[len(kept) :], reply, where)
        return (*kept, *ids(sent))
    for message in standing[len(kept) :]:
        await _delete(bot, chat, message)
    return tuple(kept)


def ids(messages: tuple[Message, ...]) -> tuple[str, ...]:
    """The ids of messages as text."""
    return tuple(str(message.message_id) for message in messages)


async def _edit(
    bot: Bot, chat: str, message: str, text: str, buttons: InlineKeyboardMarkup | None
) -> bool:
    async def call(to: str) -> Message | bool:
        return await bot.edit_message_text(
            text,
            to,
            int(message),
            parse_mode=ParseMode.HTML,
            reply_markup=buttons,
            link_preview_options=_NO_PREVIEW,
        )

    try:
        await _once(call, chat)
    except BadRequest as error:
        _log.info("message %s of chat %s stays: %s", message, chat, error)
        return "not modified" in str(error).lower()
    return True


async def _delete(bot: Bot, chat: str, message: str) -> None:
    try:
        await bot.delete_message(chat, int(message))
    except TelegramError as error:
        _log.info("message %s of chat %s could not be deleted: %s", message, chat, error)


async def _send_texts(
    bot: Bot, chat: str, texts: list[str], reply: Reply, where: dict[str, Any]
) -> tuple[Message, ...]:
    sent: list[Message] = []
    for number, text in enumerate(texts, start=1):
        buttons = keyboard(reply.buttons) if number == len(texts) else None
        try:
            sent.append(await _send_text(bot, chat, text, ParseMode.HTML, buttons, where))
        except BadRequest as error:
            if "parse" not in str(error).lower() and "entit" not in str(error).lower():
                raise Undelivered(str(error)) from error
            _log.warning("Telegram could not parse a reply; it is sent as plain text: %s", error)
            return await _send_plain(bot, chat, reply, where)
        chat = str(sent[-1].chat.id)
    return tuple(sent)


async def _send_plain(
    bot: Bot, chat: str, reply: Reply, where: dict[str, Any]
) -> tuple[Message, ...]:
    texts = html.plain(reply)
    sent = []
    for number, text in enumerate(texts, start=1):
        buttons = keyboard(reply.buttons) if number == len(texts) else None
        try:
            sent.append(await _send_text(bot, chat, text, None, buttons, where))
        except BadRequest as error:
            raise Undelivered(str(error)) from error
    return tuple(sent)


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


async def _send_picture(bot: Bot, chat: str, reply: Reply, where: dict[str, Any]) -> Message:
    picture = reply.image
    if picture is None:
        raise Undelivered("no picture")

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
        return await _once(call, chat)
    except BadRequest as error:
        raise Undelivered(str(error)) from error


async def _send_file(bot: Bot, chat: str, reply: Reply, where: dict[str, Any]) -> Message:
    file = reply.file
    if file is None:
        raise Undelivered("no file")

    async def call(to: str) -> Message:
        return await bot.send_document(
            to,
            file.content,
            filename=file.name,
            caption=html.caption(reply.text),
            parse_mode=ParseMode.HTML,
            **where,
        )

    try:
        return await _once(call, chat)
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
    except TelegramError as error:
        raise Undelivered(str(error)) from error


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
