"""Known passages: those of a library by id, table rows made only when one is cited."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from knowledge.library import Library
from retrieval.chunk import row, statements
from retrieval.model import Passage


class Known(Mapping[str, Passage]):
    """A library's passages by id; a table row is looked up, and made, when it is asked for.

    A card cites a handful of some 1,400 rows. Iterating gives the statements and the rows that
    were asked for so far.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._made = {passage.id: passage for passage in statements(library)}

    def __getitem__(self, key: str) -> Passage:
        if key not in self._made:
            made = row(self._library, key)
            if made is None:
                raise KeyError(key)
            self._made[key] = made
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        return iter(tuple(self._made))

    def __len__(self) -> int:
        return len(self._made)
