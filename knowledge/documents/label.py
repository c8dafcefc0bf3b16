"""Labels: title, publisher and date of a document, as told or as the file itself says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from knowledge.dates import last_day
from knowledge.documents.document import Document, Found
from knowledge.documents.tidy import clean
from knowledge.errors import BadData, BadInput
from knowledge.names import fold

_EARLIEST = date(1900, 1, 1)
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Told:
    """What the person who adds a document says of it; "" leaves it to the file."""

    title: str = ""
    publisher: str = ""
    published: str = ""


def labelled(found: Found, told: Told, sha256: str, url: str, today: date) -> Document:
    """The document with its label: what is told counts, else what the file says of itself.

    Raises:
        BadInput: a part is missing, or the date is none, or lies ahead; the message completes
            "FILE …" and says what to give.
    """
    title = _line(told.title) or _line(found.title)
    publisher = _line(told.publisher) or _line(found.publisher)
    published = told.published.strip() or _possible(found.published, today)
    missing = [
        name
        for name, value in (("title", title), ("publisher", publisher), ("published", published))
        if not value
    ]
    if missing:
        raise BadInput(_ask_for(missing, found.made))
    _require_day(published, today)
    key = document_id(title, sha256)
    return Document(key, title, publisher, published, url, sha256, found.sections)


def document_id(title: str, sha256: str) -> str:
    """The id of a document: words of its title and the beginning of its hash."""
    words = re.findall(r"[a-z0-9]+", fold(title))
    return "-".join(["-".join(words)[:48].strip("-") or "document", sha256[:8]])


def _ask_for(missing: list[str], made: str) -> str:
    examples = {"title": '"…"', "publisher": '"…"', "published": made or "2025-06-25"}
    named = {"title": "title", "publisher": "publisher", "published": "date of publication"}
    what = ", ".join(named[name] for name in missing)
    how = " ".join(f"--{name} {examples[name]}" for name in missing)
    hint = f" (the file was made on {made})" if made and "published" in missing else ""
    return f"does not say its {what}{hint}; add it with {how}"


def _require_day(text: str, today: date) -> None:
    try:
        last_day(text)
        begins = _first_day(text)
    except (BadData, ValueError) as error:
        raise BadInput(
            f'cannot be dated "{text}"; write --published as 2025-06-25, 2025-06 or 2025'
        ) from error
    if not _EARLIEST <= begins <= today:
        raise BadInput(f"cannot have come out on {text}; give the day on which it did")


def _first_day(text: str) -> date:
    parts = [int(part) for part in text.split("-")[:3]]
    if len(parts) == 2 and parts[1] > 12:
        return date(parts[0], 1, 1)
    return date(parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1)


def _possible(text: str, today: date) -> str:
    """A date that a file gives of itself, where it can be one."""
    try:
        last_day(text)
        return text if _EARLIEST <= _first_day(text) <= today else ""
    except (BadData, ValueError):
        return ""


def _line(text: str) -> str:
    return " ".join(clean(text).split())[:_LONGEST]
