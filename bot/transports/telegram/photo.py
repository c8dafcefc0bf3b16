"""Pictures to Telegram: painted and uploaded once for a content, then sent by their file id."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from telegram import Bot, InlineKeyboardMarkup, InputMediaPhoto, Message
from telegram.error import BadRequest

from bot.message import Image
from bot.transports.telegram.calls import once
from bot.transports.telegram.memory import Memory

_log = logging.getLogger(__name__)
_NAME = "chart.png"
_Shown = TypeVar("_Shown", bound=Message | bool)


async def send_photo(
    bot: Bot,
    chat: str,
    image: Image,
    caption: str,
    buttons: InlineKeyboardMarkup | None,
    memory: Memory | None,
    where: dict[str, Any],
) -> Message:
    """Send a picture with a caption (plain text within the limit).

    Raises:
        BadRequest: Telegram refused the picture itself.
        Blocked, Flooded, Unclear, Undelivered: as for `once`.
    """

    async def send(photo: str | bytes) -> Message:
        async def call(to: str) -> Message:
            return await bot.send_photo(
                to, photo, caption=caption, reply_markup=buttons, filename=_NAME, **where
            )

        sent: Message = await once(call, chat)
        return sent

    return await _by_file_or_content(send, image, memory)


async def edit_photo(
    bot: Bot,
    chat: str,
    message: str,
    image: Image,
    caption: str,
    buttons: InlineKeyboardMarkup | None,
    memory: Memory | None,
    where: dict[str, Any] | None = None,
) -> bool:
    """Whether a message that stands, of text or a picture, shows this picture now.

    Raises:
        Blocked, Flooded, Unclear, Undelivered: as for `once`.
    """

    async def edit(photo: str | bytes) -> Message | bool:
        media = InputMediaPhoto(photo, caption=caption, filename=_NAME)

        async def call(to: str) -> Message | bool:
            return await bot.edit_message_media(
                media, to, int(message), reply_markup=buttons, **(where or {})
            )

        edited: Message | bool = await once(call, chat)
        return edited

    try:
        await _by_file_or_content(edit, image, memory)
    except BadRequest as error:
        _log.info("message %s of chat %s takes no picture: %s", message, chat, error)
        return "not modified" in str(error).lower()
    return True


async def _by_file_or_content(
    show: Callable[[str | bytes], Awaitable[_Shown]], image: Image, memory: Memory | None
) -> _Shown:
    """Show a picture by Telegram's file where it has it, else by painting and uploading it."""
    known = await memory.file(image.key) if memory is not None else None
    if known is not None and memory is not None:
        try:
            return await show(known)
        except BadRequest as error:
            if "not modified" in str(error).lower():
                raise
            _log.info("a file id is refused, the picture goes up again: %s", error)
            await memory.drop_file(image.key)
    shown = await show(await asyncio.to_thread(image.paint))
    if memory is not None and isinstance(shown, Message) and shown.photo:
        await memory.keep_file(image.key, shown.photo[-1].file_id)
    return shown
