"""Pages: a long numbered list a screenful at a time, and the buttons that turn it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from bot.message import Button, Reply

ROWS = 10
_NUMBERED = re.compile(r"\d{1,3}\. ")
_Buttons = tuple[Button, ...]


def page(reply: Reply, number: int, action: str, rows: int = ROWS) -> Reply:
    """The page (0 first) of a reply whose numbered lines are a list; the rest stays.

    `action` and the page's number after a colon are what a button does. A page that does not
    exist is the nearest one; a list that fits is left as it is.
    """
    lines = reply.text.split("\n")
    listed = [at for at, line in enumerate(lines) if _NUMBERED.match(line)]
    if len(listed) <= rows:
        return reply
    pages = -(-len(listed) // rows)
    number = max(0, min(number, pages - 1))
    shown = set(listed[number * rows : (number + 1) * rows])
    text = "\n".join(line for at, line in enumerate(lines) if at in shown or at not in listed)
    turn = turning(number, pages, lambda to: f"{action}:{to}")
    return replace(reply, text=text, buttons=(turn, *reply.buttons))


def turning(number: int, pages: int, action: Callable[[int], str]) -> _Buttons:
    """The row of buttons that turns pages; the middle one tells where one is."""
    here = Button(f"{number + 1}/{pages}", "here")  # nothing is to be turned
    back = (Button("◀", action(number - 1)),) if number else ()
    on = (Button("▶", action(number + 1)),) if number + 1 < pages else ()
    return (*back, here, *on)
