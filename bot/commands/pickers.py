"""Pickers: keyboards to choose an ally or a group from, in the reader's alphabet, page by page."""

from __future__ import annotations

from collections.abc import Iterable

from bot.alphabet import order
from bot.commands.pages import turning
from bot.message import Button, Request
from bot.services import Services

Rows = tuple[tuple[Button, ...], ...]
PER_ROW = 3
_ROWS = 4


def allies(
    page: int, request: Request, services: Services, here: str, there: str, without: str = ""
) -> Rows:
    """A page of the allies, and the buttons that turn it.

    `there` and an ally's code after a colon are what its button does, `here` and a number what
    turns the page; a page that does not exist is the nearest one. `without` is left out.
    """
    book, size = services.library.countries, PER_ROW * _ROWS
    keys = (key for key in book.allies if key != without)
    names = in_order(((book.name(key, request.lang), key) for key in keys), request.lang)
    pages = -(-len(names) // size)
    page = max(0, min(page, pages - 1))
    shown = names[page * size : (page + 1) * size]
    # "second:ESP:1" turns a page, "second:POL" has chosen the first: the page is a number.
    made = [Button(name, f"{there}:{key}") for name, key in shown]
    return (*in_rows(made), turning(page, pages, lambda to: f"{here}:{to}"))


def groups(request: Request, services: Services, there: str) -> Rows:
    """All groups of allies."""
    book = services.library.countries
    held = ((book.group_name(key, request.lang), key) for key in (*book.groups(), "all"))
    named = in_order(held, request.lang)
    made = [Button(name[:1].upper() + name[1:], f"{there}:{key}") for name, key in named]
    return in_rows(made, 2)


def in_order(named: Iterable[tuple[str, str]], lang: str) -> list[tuple[str, str]]:
    """Names with their keys as the reader's alphabet lists them."""
    return sorted(named, key=lambda item: order(item[0], lang))


def in_rows(buttons: list[Button], per_row: int = PER_ROW) -> Rows:
    """Buttons in rows of so many."""
    return tuple(tuple(buttons[at : at + per_row]) for at in range(0, len(buttons), per_row))
