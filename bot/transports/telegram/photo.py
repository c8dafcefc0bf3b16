"""Pictures to Telegram: painted and uploaded once for a content, then sent by their file id."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from telegram import Bot, InlineKeyboardMarkup, Message
from telegram.error import BadRequest

from bot.message import Image
from bot.transports.telegram.calls import once
from bot.transports.telegram.memory import Memory

_log = logging.getLogger(__name__)


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
                to, photo, caption=caption, reply_markup=buttons, filename="chart.png", **where
            )

        sent: Message = await once(call, chat)
        return sent

    known = await memory.file(image.key) if memory is not None else None
    if known is not None and memory is not None:
        try:
            return await send(known)
        except BadRequest as error:
            _log.info("a file id is refused, the picture goes up again: %s", error)
            await memory.drop_file(image.key)
    message = await send(await asyncio.to_thread(image.paint))
    if memory is not None and message.photo:
        await memory.keep_file(image.key, message.photo[-1].file_id)
    return message
