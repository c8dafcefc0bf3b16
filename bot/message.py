"""Request, Reply, Button: what goes in and out of a command, knowing no messenger."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody sent: the chat and user it came from, the text, the language.

    `lang` is the reader's usual language; `asked_lang` one asked for expressly, which wins over
    the language that a question is written in.
    """

    chat: str
    user: str
    text: str
    lang: str = "en"
    asked_lang: str | None = None


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a reply: `action` is at most 64 bytes, such as "trend:ESP"."""

    label: str
    action: str


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: its number, the text shown and the address it opens ("" for none)."""

    number: int
    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Image:
    """A picture with its caption, which is its alternative text too."""

    png: bytes
    caption: str


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer ready to send: plain text lines with [1] marks, footnotes, buttons, picture.

    `text` has no markup; a transport escapes it and turns marks and notes into its own kind of
    footnote. `buttons` are rows of buttons.
    """

    text: str
    title: str = ""
    notes: tuple[Note, ...] = ()
    buttons: tuple[tuple[Button, ...], ...] = ()
    image: Image | None = None
