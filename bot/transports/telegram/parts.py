"""Parts: the messages of one reply in their order; what has arrived is never sent again."""

from __future__ import annotations

import logging
from typing import Any

from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.delivery import Overtaken, Unclear, Undelivered
from bot.message import Button
from bot.transports.telegram.calls import once
from bot.transports.telegram.html import Part
from bot.transports.telegram.keyboard import keyboard
from bot.transports.telegram.split import is_blank, split

_log = logging.getLogger(__name__)
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_HOPELESS = ("chat not found", "rights", "thread not found", "topic", "deactivated", "kicked")
"""Refusals that no other wording of the same message would change."""


def ids(messages: tuple[Message, ...]) -> tuple[str, ...]:
    """The ids of messages as text."""
    return tuple(str(message.message_id) for message in messages)


async def send_parts(
    bot: Bot,
    chat: str,
    parts: list[Part],
    rows: tuple[tuple[Button, ...], ...],
    where: dict[str, Any],
    before: tuple[str, ...] = (),
) -> tuple[Message, ...]:
    """Each part in the first form that Telegram takes; buttons stand under the last.

    `before` are the messages of the same reply that stand already, one a part.

    Raises:
        Undelivered, Unclear, Overtaken: as for `send_reply`; `arrived` holds `before` and the
            message of each part that has arrived since.
    """
    sent: list[Message] = []
    arrived = list(before)
    for number, part in enumerate(parts, start=1):
        buttons = keyboard(rows) if number == len(parts) else None
        try:
            made = await _send_part(bot, chat, part, buttons, where)
        except (Undelivered, Unclear, Overtaken) as error:
            error.arrived = tuple(arrived)
            raise
        sent += made
        arrived.append(str(made[0].message_id))
        chat = str(made[-1].chat.id)
    return tuple(sent)


async def _send_part(
    bot: Bot, chat: str, part: Part, buttons: InlineKeyboardMarkup | None, where: dict[str, Any]
) -> list[Message]:
    """A part with its markup, or as plain text where Telegram refuses that."""
    try:
        return [await _send_text(bot, chat, part.html, ParseMode.HTML, buttons, where)]
    except BadRequest as error:
        if any(words in str(error).lower() for words in _HOPELESS):
            raise Undelivered(str(error)) from error
        _log.warning("Telegram refused a message; it is sent as plain text: %s", error)
    return await _send_plain(bot, chat, part.bare, buttons, where)


async def _send_plain(
    bot: Bot, chat: str, bare: str, buttons: InlineKeyboardMarkup | None, where: dict[str, Any]
) -> list[Message]:
    """The same words without markup; should a button be at fault, without buttons."""
    sent: list[Message] = []
    texts = [text for text in split(bare) if not is_blank(text)]
    for number, text in enumerate(texts, start=1):
        below = buttons if number == len(texts) else None
        try:
            sent.append(await _send_text(bot, chat, text, None, below, where))
        except BadRequest as error:
            if below is None:
                raise Undelivered(str(error)) from error
            try:
                sent.append(await _send_text(bot, chat, text, None, None, where))
            except BadRequest as again:
                raise Undelivered(str(again)) from again
    return sent


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
            link_preview_options=NO_PREVIEW,
            **where,
        )

    sent: Message = await once(call, chat)
    return sent


async def edit_caption(
    bot: Bot, chat: str, message: str, part: Part, where: dict[str, Any] | None = None
) -> bool:
    """Whether the message is a picture and bears these words, without markup, now.

    Raises:
        Blocked, Flooded, Unclear, Undelivered: as for `once`.
    """

    async def call(to: str) -> Message | bool:
        return await bot.edit_message_caption(to, int(message), caption=part.bare, **(where or {}))

    try:
        await once(call, chat)
    except BadRequest as error:
        _log.info("message %s of chat %s takes no caption: %s", message, chat, error)
        return "not modified" in str(error).lower()
    return True


async def edit_part(
    bot: Bot,
    chat: str,
    message: str,
    part: Part,
    buttons: InlineKeyboardMarkup | None,
    where: dict[str, Any] | None = None,
) -> bool:
    """Whether the message shows the part now, with markup or else without.

    Raises:
        Blocked, Flooded, Unclear, Undelivered: as for `once`.
    """
    for text, mode in ((part.html, ParseMode.HTML), (part.bare, None)):

        async def call(to: str, text: str = text, mode: str | None = mode) -> Message | bool:
            return await bot.edit_message_text(
                text,
                to,
                int(message),
                parse_mode=mode,
                reply_markup=buttons,
                link_preview_options=NO_PREVIEW,
                **(where or {}),
            )

        try:
            await once(call, chat)
        except BadRequest as error:
            _log.info("message %s of chat %s stays: %s", message, chat, error)
            if "not modified" in str(error).lower():
                return True
            if "parse" not in str(error).lower():
                return False
        else:
            return True
    return False
