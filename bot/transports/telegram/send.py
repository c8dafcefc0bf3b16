"""Sending: one reply to one chat, rich, HTML or plain; never again after a time-out."""

from __future__ import annotations

import logging
from itertools import count
from typing import Any

from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from bot.delivery import Undelivered
from bot.message import Button, Reply
from bot.transports.telegram import html
from bot.transports.telegram.calls import once
from bot.transports.telegram.html import Part
from bot.transports.telegram.keyboard import content_of, keyboard
from bot.transports.telegram.memory import Memory
from bot.transports.telegram.photo import edit_photo, send_photo
from bot.transports.telegram.rich_calls import edit_rich, send_rich
from bot.transports.telegram.split import is_blank, split

_log = logging.getLogger(__name__)
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_HOPELESS = ("chat not found", "rights", "thread not found", "topic", "deactivated", "kicked")
"""Refusals that no other wording of the same message would change."""


async def send_reply(
    bot: Bot,
    chat: str,
    reply: Reply,
    memory: Memory | None = None,
    **where: Any,  # noqa: ANN401 - PTB's own arguments
) -> tuple[Message, ...]:
    """Send a reply; returns its messages, whose chat is another where a group has moved.

    A chat that chose rich messages gets one; what Telegram refuses is sent as classic HTML, what
    it refuses again as plain text, each message for itself. Only a definite refusal is followed
    by another try, so nothing arrives twice.

    Raises:
        Blocked: the chat does not want messages.
        Flooded: the messenger asks for a longer wait than is sensible here.
        Unclear: no answer came; the message may have arrived and is not sent again.
        Undelivered: refused for another reason.
    """
    if reply.image is not None:
        return await _send_picture(bot, chat, reply, memory, where)
    if reply.file is not None:
        return await _send_file(bot, chat, reply, where)
    if memory is not None and await memory.is_rich(chat):
        sent = await send_rich(bot, chat, reply, keyboard(reply.buttons), memory, where)
        if sent is not None:
            return (sent,)
    return await _send_parts(bot, chat, html.parts(reply), reply.buttons, where)


async def replace_reply(
    bot: Bot,
    chat: str,
    standing: tuple[str, ...],
    reply: Reply,
    memory: Memory | None = None,
    **where: Any,  # noqa: ANN401 - PTB's own arguments
) -> tuple[str, ...]:
    """Put a reply in the place of messages that stand; returns the ids that carry it now.

    What cannot be edited (too old, deleted) is sent anew; surplus messages go. A picture takes
    the place of words or of another picture; words cannot take that of a picture. What was put
    there a moment ago is not put there again.

    Raises:
        Blocked, Flooded, Unclear, Undelivered: as for `send_reply`.
    """
    if memory is None:
        return await _replaced(bot, chat, standing, reply, memory, where)
    place, content = (chat, standing[0]), content_of(reply)
    if memory.repeats.is_one(place, content):
        return standing
    try:
        placed = await _replaced(bot, chat, standing, reply, memory, where)
    except BaseException:
        memory.repeats.forget(place)
        raise
    if placed[:1] == standing[:1]:
        memory.repeats.stands(place, content)
    else:
        memory.repeats.forget(place)
    return placed


async def _replaced(
    bot: Bot,
    chat: str,
    standing: tuple[str, ...],
    reply: Reply,
    memory: Memory | None,
    where: dict[str, Any],
) -> tuple[str, ...]:
    """The reply where the messages stand, else below them; the ids that carry it."""
    if reply.image is not None and await _put_picture(bot, chat, standing[0], reply, memory):
        await remove(bot, chat, standing[1:])
        return standing[:1]
    if reply.image is not None or reply.file is not None:
        return ids(await send_reply(bot, chat, reply, memory, **where))
    if memory is not None and await memory.is_rich(chat):
        buttons = keyboard(reply.buttons)
        if await edit_rich(bot, chat, standing[0], reply, buttons, memory):
            await remove(bot, chat, standing[1:])
            return standing[:1]
    parts = html.parts(reply)
    kept: list[str] = []
    for number, message, part in zip(count(1), standing, parts, strict=False):
        buttons = keyboard(reply.buttons) if number == len(parts) else None
        if not await _edit(bot, chat, message, part, buttons):
            break
        kept.append(message)
    if parts[len(kept) :]:
        sent = await _send_parts(bot, chat, parts[len(kept) :], reply.buttons, where)
        return (*kept, *ids(sent))
    await remove(bot, chat, standing[len(kept) :])
    return tuple(kept)


async def amend_reply(
    bot: Bot,
    chat: str,
    standing: tuple[str, ...],
    reply: Reply,
    memory: Memory,
    **where: Any,  # noqa: ANN401 - PTB's own arguments
) -> bool:
    """Put a reply where messages stand, sending nothing anew; whether it stands there now.

    Raises:
        Blocked, Flooded, Unclear, Undelivered: as for `send_reply`.
    """
    memory.repeats.forget((chat, standing[0]))
    if await memory.is_rich(chat) and len(standing) == 1:
        buttons = keyboard(reply.buttons)
        if await edit_rich(bot, chat, standing[0], reply, buttons, memory):
            return True
    parts = html.parts(reply)
    if len(parts) > len(standing):
        return False
    for message, part in zip(standing, parts, strict=False):
        if not await _edit(bot, chat, message, part, None, where):
            return False
    return True


def ids(messages: tuple[Message, ...]) -> tuple[str, ...]:
    """The ids of messages as text."""
    return tuple(str(message.message_id) for message in messages)


async def _put_picture(
    bot: Bot, chat: str, message: str, reply: Reply, memory: Memory | None
) -> bool:
    """Whether a message that stands shows the reply's picture now, with all its words."""
    image = reply.image
    if image is None or not (is_blank(reply.text) or reply.text == image.caption):
        return False
    first, *more = html.captions(image.caption)
    if more:
        return False
    return await edit_photo(bot, chat, message, image, first, keyboard(reply.buttons), memory)


async def _edit(
    bot: Bot,
    chat: str,
    message: str,
    part: Part,
    buttons: InlineKeyboardMarkup | None,
    where: dict[str, Any] | None = None,
) -> bool:
    """Whether the message shows the part now, with markup or else without."""
    for text, mode in ((part.html, ParseMode.HTML), (part.bare, None)):

        async def call(to: str, text: str = text, mode: str | None = mode) -> Message | bool:
            return await bot.edit_message_text(
                text,
                to,
                int(message),
                parse_mode=mode,
                reply_markup=buttons,
                link_preview_options=_NO_PREVIEW,
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


async def remove(bot: Bot, chat: str, messages: tuple[str, ...]) -> None:
    """Delete messages; one that Telegram keeps (too old) stays."""
    for message in messages:
        try:
            await bot.delete_message(chat, int(message))
        except TelegramError as error:
            _log.info("message %s of chat %s could not be deleted: %s", message, chat, error)


async def _send_parts(
    bot: Bot,
    chat: str,
    parts: list[Part],
    rows: tuple[tuple[Button, ...], ...],
    where: dict[str, Any],
) -> tuple[Message, ...]:
    """Each part in the first form that Telegram takes; buttons stand under the last."""
    sent: list[Message] = []
    for number, part in enumerate(parts, start=1):
        buttons = keyboard(rows) if number == len(parts) else None
        try:
            made = [await _send_text(bot, chat, part.html, ParseMode.HTML, buttons, where)]
        except BadRequest as error:
            if any(words in str(error).lower() for words in _HOPELESS):
                raise Undelivered(str(error)) from error
            _log.warning("Telegram refused a message; it is sent as plain text: %s", error)
            made = await _send_plain(bot, chat, part.bare, buttons, where)
        sent += made
        chat = str(made[-1].chat.id)
    return tuple(sent)


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
            link_preview_options=_NO_PREVIEW,
            **where,
        )

    sent: Message = await once(call, chat)
    return sent


async def _send_picture(
    bot: Bot, chat: str, reply: Reply, memory: Memory | None, where: dict[str, Any]
) -> tuple[Message, ...]:
    """The picture with as much of its caption as fits, then what is left of the words.

    A picture that Telegram refuses is left out: its caption says in words what it shows.
    """
    image = reply.image
    if image is None:
        raise Undelivered("no picture")
    first, *more = html.captions(image.caption)
    rest = _as_parts(more)
    if not is_blank(reply.text) and reply.text != image.caption:
        rest += html.parts(reply)
    below = None if rest else keyboard(reply.buttons)
    try:
        photo = await send_photo(bot, chat, image, first, below, memory, where)
    except BadRequest as error:
        _log.warning("Telegram refused a picture; its caption is sent: %s", error)
        words = [*_as_parts([first]), *rest]
        return await _send_parts(bot, chat, words, reply.buttons, where)
    return (photo, *await _send_parts(bot, str(photo.chat.id), rest, reply.buttons, where))


def _as_parts(texts: list[str]) -> list[Part]:
    return [part for text in texts for part in html.parts(Reply(text))]


async def _send_file(
    bot: Bot, chat: str, reply: Reply, where: dict[str, Any]
) -> tuple[Message, ...]:
    file = reply.file
    if file is None:
        raise Undelivered("no file")
    first, *rest = html.captions(reply.text)

    async def call(to: str) -> Message:
        return await bot.send_document(to, file.content, filename=file.name, caption=first, **where)

    try:
        sent: Message = await once(call, chat)
    except BadRequest as error:
        _log.warning("Telegram refused a file; what it holds is sent as text: %s", error)
        words = f"{reply.text}\n{file.content.decode('utf-8', 'replace')}"
        return await _send_parts(bot, chat, html.parts(Reply(words)), reply.buttons, where)
    more = _as_parts(rest)
    return (sent, *await _send_parts(bot, str(sent.chat.id), more, reply.buttons, where))
