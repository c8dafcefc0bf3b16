"""Shelving: a file or an address is read, labelled, cut into passages and put into the cabinet."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path

from knowledge.country import CountryBook
from knowledge.documents.cabinet import Cabinet, labelling
from knowledge.documents.document import Label, Piece
from knowledge.documents.formats import read_file
from knowledge.documents.label import Told, labelled
from knowledge.documents.pieces import gives_orders, pieces
from knowledge.errors import BadInput
from knowledge.library import Library
from retrieval.added import trust_of
from retrieval.fetch import Fetched, Fetcher, is_address

MOST_BYTES = 200_000_000
# Names stand in runs of capitalised words, with small words inside ("United States of America").
_RUN = re.compile(r"[^\W\d_a-zß-ÿ][\w'’.-]*(?:\s(?:of\s|the\s|and\s)?[^\W\d_a-zß-ÿ][\w'’.-]*)*")

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one place: its label, its passages, or that it was there before.

    `unreadable` counts pages that could not be read, `left_out` passages that give orders to a
    machine. `is_dry` tells that nothing was written.
    """

    label: Label
    passages: int
    unreadable: int = 0
    left_out: int = 0
    was_there: bool = False
    is_dry: bool = False


@dataclass(frozen=True, slots=True)
class Shelving:
    """Takes documents into a cabinet; `fetcher` is asked for addresses, `today` bounds dates.

    With `is_dry` it only tells what would be taken in.
    """

    cabinet: Cabinet
    library: Library
    fetcher: Fetcher
    today: date
    progress: Progress | None = None
    is_dry: bool = False

    def take(self, place: str, told: Told) -> Taken:
        """Take in the document at a path or address; a document that is in already stays.

        Raises:
            BadInput: it cannot be read or labelled; the message says what to do.
            BriefingError: a site does not answer, or the cabinet cannot be written.
        """
        file = self.fetcher.fetch(place) if is_address(place) else _from_disk(Path(place))
        return self.take_file(place, file, told)

    def take_file(self, place: str, file: Fetched, told: Told) -> Taken:
        """Take in a document whose bytes are here already; `place` names it in messages.

        Raises:
            BadInput: it cannot be read or labelled; the message says what to do.
            BriefingError: the cabinet cannot be written.
        """
        digest = hashlib.sha256(file.data).hexdigest()
        known = self.cabinet.holding(digest)
        if known is not None:
            return Taken(known, 0, was_there=True)
        try:
            return self._take(file, digest, told)
        except BadInput as error:
            raise BadInput(f"{place} {error}.") from error

    def _take(self, file: Fetched, digest: str, told: Told) -> Taken:
        found = read_file(file.data, file.name, file.content_type, file.url, self.progress)
        document = labelled(found, told, digest, file.url, self.today)
        found_pieces = pieces(document.sections)
        quotable = [piece for piece in found_pieces if not gives_orders(piece.text)]
        cut = _with_countries(quotable, self.library.countries)
        if not cut:
            raise BadInput("holds no sentence that could be quoted; give a file with text")
        known = self.cabinet.holding(digest, cut)
        if known is not None:
            return Taken(known, 0, was_there=True)
        is_told = bool(told.publisher)
        trust = trust_of(document.publisher, document.url, self.library, is_told=is_told)
        put = labelling if self.is_dry else self.cabinet.put
        label = put(document, cut, trust.value, self.today.isoformat())
        left_out = len(found_pieces) - len(cut)
        return Taken(label, len(cut), found.unreadable, left_out, is_dry=self.is_dry)


def _from_disk(path: Path) -> Fetched:
    """A file's bytes.

    Raises:
        BadInput: it is missing, a folder, no plain file, or larger than 200 MB.
    """
    try:
        if path.is_dir():
            raise BadInput(f"{path} is a folder; give its files, such as {path}/*.pdf.")
        if path.exists() and not path.is_file():
            raise BadInput(f"{path} is no plain file; give a document.")
        if path.stat().st_size > MOST_BYTES:
            most = MOST_BYTES // 1_000_000
            raise BadInput(f"{path} is larger than {most} MB; split it.")
        return Fetched("", path.read_bytes(), "", path.name)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "no such name"
        raise BadInput(f"{path} cannot be read: {why}.") from error


def _with_countries(found: Iterable[Piece], book: CountryBook) -> tuple[Piece, ...]:
    """The pieces with the countries that they name; guesses at misspelt names do not count."""

    @lru_cache(maxsize=20_000)
    def named(run: str) -> tuple[str, ...]:
        mentions = book.mentions(run)
        return tuple(item.key for item in mentions if not (item.is_group or item.is_guess))

    def countries(text: str) -> Iterator[str]:
        for run in _RUN.findall(text):
            yield from named(run)

    return tuple(
        replace(piece, countries=tuple(dict.fromkeys(countries(piece.text)))) for piece in found
    )
