"""The document in types: what a reader finds in a file, its label, its sections and pieces."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Format(StrEnum):
    """The formats that can be read."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Section:
    """One page, or what stands under one heading; `locator` is "p. 12" or "Aims > Core"."""

    locator: str
    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a reader found in a file; a label's part that the file does not say is "".

    `made` is the day on which the file says it was made: a hint, never the day of publication.
    `unreadable` counts pages that could not be read.
    """

    sections: tuple[Section, ...]
    title: str = ""
    publisher: str = ""
    published: str = ""
    made: str = ""
    unreadable: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """A document with its whole label; `published` is a date text such as "2025-06"."""

    id: str
    title: str
    publisher: str
    published: str
    url: str
    sha256: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage of a document: 60 to 180 words where the structure allows, never across it.

    `countries` are the ISO3 codes of the countries that it names.
    """

    locator: str
    text: str
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Label:
    """What stands in a shelved document's `label.toml`.

    `sha256` is that of the file as given, `passages_sha256` that of the passages beside the
    label. `trust` is the class of `knowledge.model.Trust` that its publisher earned.
    """

    id: str
    title: str
    publisher: str
    published: str
    url: str
    sha256: str
    passages_sha256: str
    trust: str
    added: str


@dataclass(frozen=True, slots=True)
class Shelved:
    """A document in the cabinet: its label and its pieces in order."""

    label: Label
    pieces: tuple[Piece, ...]
