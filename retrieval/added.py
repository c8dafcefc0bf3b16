"""Added: the documents in the cabinet as passages to search, with page or heading as locator."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from knowledge.documents.document import Label, Shelved
from knowledge.library import Library
from knowledge.model import Trust
from knowledge.names import fold
from retrieval.model import Passage

KIND = "document"
# Whose own pages these hosts are: what stands there is said by that publisher.
_HOSTS = {"nato.int": Trust.OFFICIAL, "europa.eu": Trust.OFFICIAL, "gov.uk": Trust.OFFICIAL}


def added_passages(library: Library) -> tuple[Passage, ...]:
    """Every passage of every added document, by document and place."""
    return tuple(item for shelved in library.documents for item in _passages(shelved))


def _passages(shelved: Shelved) -> Iterator[Passage]:
    label = shelved.label
    for number, piece in enumerate(shelved.pieces, start=1):
        heading = "" if piece.locator.startswith(("p. ", "line ")) else f" {piece.locator}."
        yield Passage(
            id=f"{KIND}:{label.id}:{number}",
            kind=KIND,
            text=f"{label.title}.{heading} {piece.text}",
            quote=piece.text,
            source=label.id,
            title=label.title,
            publisher=label.publisher,
            url=_opened_at(label, piece.locator),
            as_of=label.published,
            countries=piece.countries,
            topic="documents",
            trust=label.trust,
            locator=piece.locator,
        )


def _opened_at(label: Label, locator: str) -> str:
    """The address, at the page where the document is a PDF."""
    page = locator.removeprefix("p. ")
    is_page = page != locator and page.isdigit()
    return f"{label.url}#page={page}" if label.url and is_page else label.url


def trust_of(publisher: str, url: str, library: Library, *, is_told: bool) -> Trust:
    """The trust class of a document: official only where somebody other than the file says so.

    The address's host counts (an institution's own site), else a publisher that the person who
    added the document named and that the library knows. What a file says of itself is press.
    """
    host = (urlsplit(url).hostname or "").casefold()
    for known, trust in _HOSTS.items():
        if host == known or host.endswith(f".{known}"):
            return trust
    if not is_told or url:
        return Trust.PRESS
    name = fold(publisher)
    if any(fold(item.source.publisher) == name for item in library.editions):
        return Trust.OFFICIAL
    found = [item.trust for item in library.claims if fold(item.publisher) == name]
    return max(found, key=found.count) if found else Trust.PRESS
