"""Request, Reply, Button: what goes in and out of a command, knowing no messenger."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody sent: the chat and user it came from, the text, the language.

    `lang` is the reader's usual language; `asked_lang` one asked for expressly, which wins over
    the language that a question is written in. `message` is the id of the message it stood in,
    `answers` of the one that it answers, `link` an address that opens the bot ("" for none).
    `topic` is the topic of a group that it stood in. `grow`, where somebody watches, is handed
    the reply as far as a model has written it, from any thread.
    """

    chat: str
    user: str
    text: str
    lang: str = "en"
    asked_lang: str | None = None
    message: str = ""
    answers: str = ""
    link: str = ""
    topic: int | None = None
    grow: Callable[[Reply], None] | None = None


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
    """A picture with its caption, which is its alternative text too; painted when wanted.

    `key` is a hash of all that the picture shows: a transport that has sent the same content
    before need not paint or upload it again.
    """

    caption: str
    key: str
    paint: Callable[[], bytes]

    @property
    def png(self) -> bytes:
        """The picture as a PNG file."""
        return self.paint()


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a reply."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer ready to send: plain text lines with [1] marks, footnotes, buttons, picture.

    `text` has no markup; a transport escapes it and turns marks and notes into its own kind of
    footnote. `buttons` are rows of buttons. `key` is the id of the answer that was kept.
    `workings` are lines that a transport folds away: the first is their head. After a tap,
    `replaces` puts the reply in the place of the tapped message, and `is_notice` shows its
    text for a moment instead of sending it. `told` are the keys of the published figures that
    an update tells (`bot.digest.figure_key`).
    """

    text: str
    title: str = ""
    notes: tuple[Note, ...] = ()
    buttons: tuple[tuple[Button, ...], ...] = ()
    image: Image | None = None
    file: Attachment | None = None
    key: str = ""
    workings: tuple[str, ...] = ()
    replaces: bool = False
    is_notice: bool = False
    told: tuple[str, ...] = ()
