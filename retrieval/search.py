"""Search: lexical and dense scores, each brought to 0-1, added, then judged by the plan."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.dates import last_day
from knowledge.errors import BadData
from knowledge.library import Library
from retrieval.added import KIND, added_passages
from retrieval.chunk import passages as all_passages
from retrieval.embed import Embedder, ShippedVectors, embedder
from retrieval.index import Index, Words
from retrieval.lexicon import open_words
from retrieval.model import Evidence, Passage

# multilingual-e5-small puts unrelated texts near a cosine of 0.78 and close ones near 0.91
# (measured on the shipped claims), so a raw cosine says little and is stretched to 0-1.
_FAR, _NEAR = 0.77, 0.91
_DENSE, _LEXICAL = 0.55, 0.45
_DENSE_ALONE = 0.75  # another language shares no words with the passages
_BM25_GOOD = 6.0
_SAME_COUNTRY, _OTHER_COUNTRY, _OVERTAKEN = 0.15, -0.3, -0.1
_TRUST = {"weak": -0.05, "aggregator": -0.02, "own": -0.02}
_ROWS = -0.15
# At an equal match a shipped claim stands above a passage of an added document.
_ADDED = -0.06
# A document's passage that has no vector yet is judged by its words alone.
_LEXICAL_ALONE = 0.75
_AGREES = 0.99  # signed bytes keep a cosine above this


class Searcher:
    """Finds the passages that a question is about; safe to call from several threads.

    Shipped passages and those of added documents have a word index each: how rare a word is
    among the shipped ones, and so their scores, do not depend on what was added. Both are kept
    under `folder` between starts, where there is one.
    """

    def __init__(
        self,
        index: Index,
        passages: Sequence[Passage],
        embed: Embedder,
        folder: Path | None = None,
    ) -> None:
        ids, vectors = index.vectors()
        at = {key: place for place, key in enumerate(ids)}
        shipped = [item for item in passages if item.kind != KIND and item.id in at]
        added = [item for item in passages if item.kind == KIND]
        self._list = shipped + added
        self.passages = {passage.id: passage for passage in passages}
        self._matrix = _rows(vectors, [at.get(passage.id, -1) for passage in self._list])
        self._waits = np.array([passage.id not in at for passage in self._list])
        parts = (("shipped", shipped), ("added", added))
        self._words = [_words_of(part, folder, name) for name, part in parts if part]
        self._lift = np.array([_standing(passage) for passage in self._list], dtype=np.float32)
        self._kinds = np.array([passage.kind for passage in self._list])
        self._topics = np.array([passage.topic for passage in self._list])
        self._days = np.array([_day(passage) for passage in self._list])
        self._places = _by_country(self._list)
        self._query = lru_cache(maxsize=512)(lambda text: embed.queries([text])[0])

    def search(
        self,
        text: str,
        top: int = 8,
        *,
        countries: Collection[str] = (),
        kinds: Collection[str] | None = None,
        topics: Collection[str] | None = None,
        not_after: date | None = None,
    ) -> list[Evidence]:
        """The best passages for a text, best first, near-duplicates dropped; scores 0 to 1.

        Args:
            text: the question, in any of the index's languages.
            top: how many at most.
            countries: ISO3 codes asked about: their passages go up, those of others down.
            kinds: only these kinds of passage ("claim", "target", "article", "source", "row").
            topics: only these topics.
            not_after: only what was out on that day.
        """
        scores = self._scores(text) + self._about(countries)
        allowed = self._allowed(kinds, topics, not_after)
        order = np.argsort(-np.where(allowed, scores, -np.inf), kind="stable")
        found: list[Evidence] = []
        for place in order[: top * 4]:
            passage = self._list[int(place)]
            if not allowed[place] or len(found) == top:
                break
            if all(passage.quote != item.passage.quote for item in found):
                score = float(np.clip(scores[place], 0.0, 1.0))
                found.append(Evidence(passage, score))
        return found

    def _scores(self, text: str) -> NDArray[np.float32]:
        dense = (self._matrix @ self._query(text) - _FAR) / (_NEAR - _FAR)
        lexical = np.concatenate([_lexical(words, text) for words in self._words])
        mixed = _DENSE * np.clip(dense, 0, 1.1) + _LEXICAL * lexical
        fused = np.maximum(mixed, _DENSE_ALONE * dense)
        fused = np.where(self._waits, _LEXICAL_ALONE * lexical, fused)
        return np.asarray(fused + self._lift, dtype=np.float32)

    def _about(self, countries: Collection[str]) -> NDArray[np.float32]:
        concern = np.zeros(len(self._list), dtype=np.float32)
        if countries:
            concern[self._places[""]] = _OTHER_COUNTRY
            for country in countries:
                concern[self._places.get(country, [])] = _SAME_COUNTRY
        return concern

    def _allowed(
        self,
        kinds: Collection[str] | None,
        topics: Collection[str] | None,
        not_after: date | None,
    ) -> NDArray[np.bool_]:
        allowed = np.ones(len(self._list), dtype=bool)
        if kinds is not None:
            allowed &= np.isin(self._kinds, list(kinds))
        if topics is not None:
            allowed &= np.isin(self._topics, list(topics))
        if not_after is not None:
            allowed &= self._days <= not_after.toordinal()
        return allowed


def _standing(passage: Passage) -> float:
    lift = _TRUST.get(passage.trust, 0.0) + (_OVERTAKEN if passage.is_overtaken else 0.0)
    return lift + {"row": _ROWS, KIND: _ADDED}.get(passage.kind, 0.0)


def _lexical(words: Words, text: str) -> NDArray[np.float32]:
    """BM25 brought to 0-1, less where the passages do not know some of the query's words."""
    found, known = words.scores(text)
    best = max(float(found.max(initial=0.0)), _BM25_GOOD)
    return np.asarray(known * found / best, dtype=np.float32)


def _words_of(passages: Sequence[Passage], folder: Path | None, name: str) -> Words:
    if folder is None:
        return Words.of([passage.text for passage in passages])
    return open_words(passages, folder / name)


def _rows(vectors: NDArray[np.float32], at: list[int]) -> NDArray[np.float32]:
    """The vectors at these places; zeros where there is none yet (-1)."""
    places = np.array(at, dtype=np.int64)
    if not len(vectors):
        return np.zeros((len(places), vectors.shape[1]), dtype=np.float32)
    found = vectors[np.maximum(places, 0)]
    found[places < 0] = 0.0
    return found


def _by_country(passages: Sequence[Passage]) -> dict[str, list[int]]:
    """The places of the passages about each country; those about any at all under ""."""
    found: dict[str, list[int]] = {"": []}
    for place, passage in enumerate(passages):
        for country in passage.countries:
            found.setdefault(country, []).append(place)
        if passage.countries:
            found[""].append(place)
    return found


def _day(passage: Passage) -> int:
    return last_day(passage.as_of).toordinal() if passage.as_of else 0


def open_searcher(
    library: Library,
    folder: Path,
    *,
    chroma_url: str = "",
    embeddings: str = "built-in",
    progress: Callable[[int, int], None] | None = None,
) -> Searcher:
    """A searcher over the index under `folder`, brought up to date first.

    Where very many passages of added documents have no vector yet, they are left for
    `refresh_index` and found by their words alone till then.
    """
    embed = embedder(embeddings)
    index = Index.open(folder / "index", embed, chroma_url)
    found = (*all_passages(library), *added_passages(library))
    shipped = ShippedVectors.read()
    index.bring_up_to_date(found, shipped, later=_is_added, progress=progress)
    return Searcher(index, found, embed, folder / "words")


def _is_added(passage: Passage) -> bool:
    return passage.kind == KIND


def refresh_index(
    library: Library,
    folder: Path,
    *,
    chroma_url: str = "",
    embeddings: str = "built-in",
    rebuild: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> str:
    """Bring the index up to date, or build it anew; one sentence says what was done.

    Raises:
        BadData: vectors made here and shipped ones do not agree.
    """
    embed = embedder(embeddings)
    index = Index.open(folder / "index", embed, chroma_url)
    found = (*all_passages(library), *added_passages(library))
    shipped = ShippedVectors.read()
    added = [item for item in found if item.kind == KIND]
    if added:
        open_words(
            added, folder / "words" / "added"
        )  # found by words before the first vector is made
    said = str(index.bring_up_to_date(found, shipped, rebuild=rebuild, progress=progress))
    if not rebuild or shipped is None or embeddings != "built-in":
        return said
    lowest = _agreement(index, found, shipped)
    if lowest < _AGREES:
        raise BadData(
            f"Vectors made here differ from the shipped ones (lowest cosine {lowest:.4f}); "
            "run python -m retrieval.ship to ship them anew."
        )
    return f"{said} They agree with the shipped vectors (lowest cosine {lowest:.4f})."


def _agreement(index: Index, found: Sequence[Passage], shipped: ShippedVectors) -> float:
    """The lowest cosine between the index's vectors and the shipped ones of the same text."""
    ids, vectors = index.vectors()
    at = {key: place for place, key in enumerate(ids)}
    lowest = 1.0
    for passage in found:
        kept = shipped.get(index.hash(passage))
        if kept is not None:
            lowest = min(lowest, float(np.dot(kept, vectors[at[passage.id]])))
    return lowest
