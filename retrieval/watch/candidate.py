"""Candidates: sentences of an article that state a share of GDP, for a keeper to judge."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from knowledge.country import CountryBook
from knowledge.documents.document import Label, Piece
from knowledge.documents.pieces import gives_orders
from knowledge.documents.sentences import sentences
from knowledge.model import Claim, ClaimFigure, Trust
from retrieval.watch.attribution import said_by

MOST = 10
"""Candidates that one article may give."""
_SHORTEST, _LONGEST = 40, 400
_GDP = r"(?:GDP|BIP|PIB|PIL|PKB|SKP|SKT|IKP|BVP|BBP|bbp|ВВП|GSYH|gross domestic product)"
_PERCENT = r"(?:%|per ?cent|Prozent|procent\w*|pour cent|por ciento|por cento|per cento|відсотк\w*)"
_SHARE = re.compile(
    rf"(?<![\d.,])(\d{{1,2}}(?:[.,]\d{{1,2}})?)\s*{_PERCENT}(?:\W+\w+){{0,4}}?\W+{_GDP}\b"
)
_MANY = 4
"""A sentence on more countries than this is a table in words, not a statement."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that could become a claim: nothing is said from it until a keeper accepts it."""

    id: str
    statement: str
    figures: tuple[str, ...]
    countries: tuple[str, ...]
    document: str
    locator: str
    title: str
    publisher: str
    published: str
    url: str
    trust: str

    @property
    def said_by(self) -> str:
        """Who says it by its own words, else plainly who published it."""
        return said_by(self.statement) or self.publisher

    def claim(self, day: str, overtakes: tuple[str, ...] = ()) -> Claim:
        """The dated statement that it becomes when it is accepted on a day."""
        return Claim(
            id=self.id,
            statement=self.statement,
            figures=tuple(ClaimFigure("stated", value, "% of GDP", None) for value in self.figures),
            as_of=self.published,
            valid_until=None,
            said_by=self.said_by,
            countries=self.countries,
            topic="accepted",
            title=self.title,
            publisher=self.publisher,
            url=self.url,
            other_urls=(),
            trust=Trust(self.trust),
            confidence=f"read from the page and accepted by a keeper on {day}",
            note=self.locator or None,
            added=day,
            overtakes=overtakes,
        )


def candidates(label: Label, pieces: tuple[Piece, ...], book: CountryBook) -> tuple[Candidate, ...]:
    """The sentences of a document that state a share of GDP of one to four allies, or of NATO."""
    found = {item.id: item for item in _found(label, pieces, book)}
    return tuple(found.values())[:MOST]


def _found(label: Label, pieces: tuple[Piece, ...], book: CountryBook) -> Iterator[Candidate]:
    for piece in pieces:
        for text in sentences(piece.text):
            shares = tuple(match[1].replace(",", ".") for match in _SHARE.finditer(text))
            if not shares or not _SHORTEST <= len(text) <= _LONGEST or gives_orders(text):
                continue
            named = _allies(text, book)
            if len(named) <= _MANY and (named or re.search(r"\bNATO\b|\ballies\b", text)):
                yield _candidate(label, piece, text, shares, named)


def _candidate(
    label: Label, piece: Piece, text: str, shares: tuple[str, ...], named: tuple[str, ...]
) -> Candidate:
    digest = hashlib.sha256(f"{label.url}\0{text}".encode()).hexdigest()[:8]
    return Candidate(
        id=f"N-{label.published[:4]}-{digest}",
        statement=text,
        figures=shares,
        countries=named,
        document=label.id,
        locator=piece.locator,
        title=label.title,
        publisher=label.publisher,
        published=label.published,
        url=label.url,
        trust=label.trust,
    )


def _allies(text: str, book: CountryBook) -> tuple[str, ...]:
    found = (item.key for item in book.mentions(text) if not (item.is_group or item.is_guess))
    return tuple(dict.fromkeys(key for key in found if key in book.allies))
