"""Search: dense, lexical and concept scores on one scale, added, then judged by the plan."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.errors import BadData
from knowledge.library import Library
from retrieval.chunk import overtaken_days
from retrieval.chunk import passages as all_passages
from retrieval.embed import Embedder, ShippedVectors, embedder
from retrieval.index import Index, Words
from retrieval.model import Evidence, Passage
from retrieval.standing import Scores, Standing
from retrieval.terms import field_terms

# multilingual-e5-small puts unrelated texts near a cosine of 0.78 and close ones near 0.91
# (measured on the shipped claims), so a raw cosine says little and is stretched to 0-1.
_FAR, _NEAR = 0.77, 0.91
_MOST_DENSE = 1.2
# Added to the dense part; chosen on the tuning half of evals/relevance (docs/SEARCH.md).
_LEXICAL, _CONCEPTS = 0.4, 0.4
# A BM25 score below these is no match worth a full mark, even where it is the query's best.
_WORDS_GOOD, _CONCEPTS_GOOD = 6.0, 3.0
_AGREES = 0.99  # signed bytes keep a cosine above this


@dataclass(frozen=True, slots=True)
class Parts:
    """What each side finds, one score a passage: cosines, BM25 over words, over concepts."""

    dense: Scores
    words: Scores
    concepts: Scores

    def fused(self) -> Scores:
        """The three on one scale, added; about 0 to 1."""
        dense = np.clip((self.dense - _FAR) / (_NEAR - _FAR), 0, _MOST_DENSE)
        words = self.words / max(float(self.words.max(initial=0.0)), _WORDS_GOOD)
        concepts = self.concepts / max(float(self.concepts.max(initial=0.0)), _CONCEPTS_GOOD)
        mixed = dense + _LEXICAL * words + _CONCEPTS * concepts
        return np.asarray(mixed / (1 + _LEXICAL + _CONCEPTS), dtype=np.float32)


class Searcher:
    """Finds the passages that a question is about; safe to call from several threads."""

    def __init__(
        self,
        index: Index,
        passages: Sequence[Passage],
        embed: Embedder,
        ends: Mapping[str, date] | None = None,
    ) -> None:
        ids, vectors = index.vectors()
        at = {key: place for place, key in enumerate(ids)}
        self.found = [passage for passage in passages if passage.id in at]
        self.passages = {passage.id: passage for passage in passages}
        self._matrix = vectors[[at[passage.id] for passage in self.found]]
        self._words = Words([passage.text for passage in self.found])
        self._concepts = Words(
            [f"{passage.quote} {passage.asked}" for passage in self.found],
            field_terms().concepts,
        )
        self._standing = Standing(self.found, ends or {})
        self._kinds = np.array([passage.kind for passage in self.found])
        self._topics = np.array([passage.topic for passage in self.found])
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

        A passage that a newer one had overtaken on the day asked about ranks below its like and
        is marked; one of a state propaganda network is never found.

        Args:
            text: the question, in any of the index's languages.
            top: how many at most.
            countries: ISO3 codes asked about: their passages go up, those of others down.
            kinds: only these kinds of passage ("claim", "target", "article", "source", "row").
            topics: only these topics.
            not_after: only what was out on that day.
        """
        lift = self._standing.lift(countries, not_after)
        scores = self.parts(text).fused() + lift / (1 + _LEXICAL + _CONCEPTS)
        allowed = self._allowed(kinds, topics, not_after)
        overtaken = self._standing.overtaken(not_after)
        found: list[Evidence] = []
        quotes: set[str] = set()
        for place in _best(np.where(allowed, scores, -np.inf), top * 4):
            passage = self.found[place]
            if not allowed[place] or len(found) == top:
                break
            if passage.quote not in quotes:
                quotes.add(passage.quote)
                marked = replace(passage, is_overtaken=bool(overtaken[place]))
                found.append(Evidence(marked, float(np.clip(scores[place], 0.0, 1.0))))
        return found

    def forget_queries(self) -> None:
        """Empty the cache of query vectors (for measuring)."""
        self._query.cache_clear()

    def parts(self, text: str) -> Parts:
        """What the dense, the lexical and the concept side find for a text, apart."""
        dense = np.asarray(self._matrix @ self._query(text), dtype=np.float32)
        return Parts(dense, self._words.scores(text), self._concepts.scores(text))

    def _allowed(
        self,
        kinds: Collection[str] | None,
        topics: Collection[str] | None,
        not_after: date | None,
    ) -> NDArray[np.bool_]:
        allowed = self._standing.out_on(not_after)
        if kinds is not None:
            allowed &= np.isin(self._kinds, list(kinds))
        if topics is not None:
            allowed &= np.isin(self._topics, list(topics))
        return allowed


def _best(scores: Scores, most: int) -> list[int]:
    """The places of the highest scores, best first; ties in the order of the passages."""
    if most >= len(scores):
        return [int(place) for place in np.argsort(-scores, kind="stable")]
    near = np.sort(np.argpartition(-scores, most)[:most])
    return [int(place) for place in near[np.argsort(-scores[near], kind="stable")]]


def open_searcher(
    library: Library,
    folder: Path,
    *,
    chroma_url: str = "",
    embeddings: str = "built-in",
    progress: Callable[[int, int], None] | None = None,
) -> Searcher:
    """A searcher over the index under `folder`, brought up to date first."""
    embed = embedder(embeddings)
    index = Index.open(folder / "index", embed, chroma_url)
    found = all_passages(library)
    index.bring_up_to_date(found, ShippedVectors.read(), progress=progress)
    return Searcher(index, found, embed, overtaken_days(library))


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
    found = all_passages(library)
    shipped = ShippedVectors.read()
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
