"""Keyboards: a reply's buttons as Telegram's, and whether a message shows a reply already."""

from __future__ import annotations

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot.message import Button, Reply
from bot.transports.telegram import html
from bot.transports.telegram.split import fit, is_blank

_LABEL = 100  # units of a button's label; no telephone shows more


def content_of(reply: Reply) -> object:
    """All of a reply that a reader sees."""
    picture = reply.image.key if reply.image is not None else ""
    return reply.title, reply.text, reply.notes, reply.workings, reply.buttons, picture


def shows(message: Message, reply: Reply) -> bool:
    """Whether a message shows the reply already, as far as Telegram tells what it shows.

    The words of a picture name all that it shows; of a rich message nothing is known here.
    """
    if keyboard(reply.buttons) != message.reply_markup:
        return False
    if reply.image is not None:
        return bool(message.photo) and (message.caption or "") == reply.image.caption.strip()
    made = html.parts(reply)
    return len(made) == 1 and html.read(made[0].html).strip() == (message.text or "").strip() != ""


def keyboard(rows: tuple[tuple[Button, ...], ...]) -> InlineKeyboardMarkup | None:
    """Buttons as Telegram's keyboard; None for none."""
    if not rows:
        return None
    return InlineKeyboardMarkup([[_button(item) for item in row] for row in rows])


def _button(item: Button) -> InlineKeyboardButton:
    """A button; one whose label nobody could see gets three dots."""
    label = fit(item.label, _LABEL)
    return InlineKeyboardButton("…" if is_blank(label) else label, callback_data=item.action)
