"""Sending: one reply to one chat, rich, HTML or plain; never again after a time-out."""

from __future__ import annotations

import logging
from itertools import count
from typing import Any

from telegram import Bot, Message
from telegram.error import BadRequest, TelegramError

from bot.delivery import Amendment, Blocked, Flooded, Unclear, Undelivered
from bot.message import Image, Reply
from bot.transports.telegram import html
from bot.transports.telegram.calls import once
from bot.transports.telegram.html import Part
from bot.transports.telegram.keyboard import content_of, keyboard
from bot.transports.telegram.memory import Memory
from bot.transports.telegram.parts import edit_caption, edit_part, ids, send_parts
from bot.transports.telegram.photo import edit_photo, send_photo
from bot.transports.telegram.rich_calls import edit_rich, send_rich
from bot.transports.telegram.split import is_blank

__all__ = ["amend_reply", "go_on", "ids", "remove", "replace_reply", "send_reply"]

_log = logging.getLogger(__name__)


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
        Each of these tells in `arrived` which messages of the reply stand all the same.
    """
    if reply.image is not None:
        return await _send_picture(bot, chat, reply, memory, where)
    if reply.file is not None:
        return await _send_file(bot, chat, reply, where)
    if memory is not None and await memory.is_rich(chat):
        sent = await send_rich(bot, chat, reply, keyboard(reply.buttons), memory, where)
        if sent is not None:
            return (sent,)
    return await send_parts(bot, chat, html.parts(reply), reply.buttons, where)


async def go_on(
    bot: Bot,
    chat: str,
    standing: tuple[str, ...],
    reply: Reply,
    *,
    is_reworded: bool = False,
    **where: Any,  # noqa: ANN401 - PTB's own arguments
) -> tuple[Message, ...]:
    """Send what of a reply is missing after the messages that stand; returns the new ones.

    Those that stand are never sent again; where the reply is worded otherwise by now, they are
    edited as far as Telegram allows.

    Raises:
        Blocked, Flooded, Unclear, Undelivered: as for `send_reply`.
    """
    words = _words(reply)
    lane = {key: where[key] for key in ("rate_limit_args",) if key in where}
    for number, (message, part) in enumerate(zip(standing, words, strict=False), start=1):
        if not is_reworded or (number == 1 and reply.image is not None):
            continue  # a picture and its caption stay as they are
        below = keyboard(reply.buttons) if number == len(words) else None
        try:
            await edit_part(bot, chat, message, part, below, lane)
        except (Blocked, Flooded) as error:
            error.arrived = standing
            raise
        except (Undelivered, Unclear) as error:
            _log.info("message %s of chat %s stays: %s", message, chat, error)
    return await send_parts(bot, chat, words[len(standing) :], reply.buttons, where, standing)


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
        if not await edit_part(bot, chat, message, part, buttons):
            break
        kept.append(message)
    if parts[len(kept) :]:
        missing, before = parts[len(kept) :], tuple(kept)
        sent = await send_parts(bot, chat, missing, reply.buttons, where, before)
        return (*kept, *ids(sent))
    await remove(bot, chat, standing[len(kept) :])
    return tuple(kept)


async def amend_reply(
    bot: Bot,
    chat: str,
    item: Amendment,
    memory: Memory,
    **where: Any,  # noqa: ANN401 - PTB's own arguments
) -> bool:
    """Put a reply where messages stand, sending nothing anew; whether it stands there now.

    Where a picture stands first and none is right any more, its caption says the first line.

    Raises:
        Blocked, Flooded, Unclear, Undelivered: as for `send_reply`.
    """
    standing, reply = item.messages, item.reply
    memory.repeats.forget((chat, standing[0]))
    if await memory.is_rich(chat) and len(standing) == 1:
        buttons = keyboard(reply.buttons)
        if await edit_rich(bot, chat, standing[0], reply, buttons, memory):
            return True
    parts = _words(reply)
    if reply.image is None and item.has_picture:
        head = html.unmarked(reply.text.partition("\n")[0])
        if not await edit_caption(bot, chat, standing[0], head, where):
            return False
        standing = standing[1:]
    if len(parts) > len(standing):
        return False
    if not await _amend_first(bot, chat, standing[0], parts[0], reply.image, memory, where):
        return False
    for message, part in zip(standing[1:], parts[1:], strict=False):
        if not await edit_part(bot, chat, message, part, None, where):
            return False
    return True


async def _amend_first(
    bot: Bot,
    chat: str,
    message: str,
    part: Part,
    image: Image | None,
    memory: Memory,
    where: dict[str, Any],
) -> bool:
    """Whether the first message shows its picture with its caption, or its words, now."""
    if image is None:
        return await edit_part(bot, chat, message, part, None, where)
    return await edit_photo(bot, chat, message, image, part.bare, None, memory, where)


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


async def remove(bot: Bot, chat: str, messages: tuple[str, ...]) -> None:
    """Delete messages; one that Telegram keeps (too old) stays."""
    for message in messages:
        try:
            await bot.delete_message(chat, int(message))
        except TelegramError as error:
            _log.info("message %s of chat %s could not be deleted: %s", message, chat, error)


async def _send_picture(
    bot: Bot, chat: str, reply: Reply, memory: Memory | None, where: dict[str, Any]
) -> tuple[Message, ...]:
    """The picture with as much of its caption as fits, then what is left of the words.

    A picture that Telegram refuses is left out: its caption says in words what it shows.
    """
    image = reply.image
    if image is None:
        raise Undelivered("no picture")
    caption, *rest = _words(reply)
    below = None if rest else keyboard(reply.buttons)
    try:
        photo = await send_photo(bot, chat, image, caption.bare, below, memory, where)
    except BadRequest as error:
        _log.warning("Telegram refused a picture; its caption is sent: %s", error)
        words = [part for part in (caption, *rest) if not is_blank(part.bare)]
        return await send_parts(bot, chat, words, reply.buttons, where)
    to, before = str(photo.chat.id), ids((photo,))
    return (photo, *await send_parts(bot, to, rest, reply.buttons, where, before))


def _words(reply: Reply) -> list[Part]:
    """The words of a reply, message by message; those of a picture begin with its caption."""
    image = reply.image
    if image is None:
        return html.parts(reply)
    first, *more = html.captions(image.caption)
    is_said = is_blank(reply.text) or reply.text == image.caption
    rest = _as_parts(more) + ([] if is_said else html.parts(reply))
    return [html.unmarked(first), *rest]


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
        return await send_parts(bot, chat, html.parts(Reply(words)), reply.buttons, where)
    to, before = str(sent.chat.id), ids((sent,))
    return (sent, *await send_parts(bot, to, _as_parts(rest), reply.buttons, where, before))
