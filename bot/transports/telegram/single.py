"""Single: a reply in one message, where there is no room for a second; the rest opens elsewhere."""

from __future__ import annotations

import re
from dataclasses import replace

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputTextMessageContent,
    LinkPreviewOptions,
)
from telegram.constants import ParseMode

from bot.message import Reply
from bot.transports.telegram import html
from bot.transports.telegram.split import ROOM, fit, units

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_MARK = re.compile(r"\[(\d{1,3})\]")
_MORE = "…"


def single(reply: Reply) -> tuple[InputTextMessageContent, bool]:
    """A reply as the content of one message, and whether that is all of it.

    One that is too long loses its workings, then lines from its end; what is left keeps the
    footnotes that it cites.
    """
    made = html.parts(reply)
    if len(made) == 1:
        return _content(made[0].html), True
    bare = replace(reply, workings=())
    lines = bare.text.split("\n")
    number = next((most for most in range(len(lines), 0, -1) if _fits(bare, lines, most)), 0)
    shown = html.parts(_cut(bare, lines, number))[0] if number else _first(bare)
    return _content(shown.html), False


def opening(label: str, link: str, payload: str) -> InlineKeyboardMarkup:
    """A button that opens the whole in the private chat with the bot."""
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, url=f"{link}?start={payload}")]])


def _fits(reply: Reply, lines: list[str], most: int) -> bool:
    return len(html.parts(_cut(reply, lines, most))) == 1


def _cut(reply: Reply, lines: list[str], most: int) -> Reply:
    """The reply with so many of its lines, and the notes that these cite."""
    if most == len(lines):
        return reply
    text = "\n".join((*lines[:most], _MORE))
    cited = {int(number) for number in _MARK.findall(f"{reply.title}{text}")}
    return replace(reply, text=text, notes=tuple(n for n in reply.notes if n.number in cited))


def _first(reply: Reply) -> html.Part:
    """The beginning of a line that alone is too long."""
    room = ROOM - units(reply.title) - 1
    return html.parts(Reply(fit(reply.text, max(room, 1)), reply.title))[0]


def _content(markup: str) -> InputTextMessageContent:
    return InputTextMessageContent(markup, ParseMode.HTML, link_preview_options=_NO_PREVIEW)
