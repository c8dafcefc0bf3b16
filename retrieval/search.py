"""Search: what vectors, words and concepts find, on one scale, then judged by the plan."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.errors import BadData
from knowledge.library import Library
from retrieval.added import KIND, added_passages
from retrieval.asked import asked_id, asked_passages
from retrieval.chroma import IndexUnusable, with_index
from retrieval.chunk import overtaken_days
from retrieval.chunk import passages as all_passages
from retrieval.embed import Embedder, ShippedVectors, embedder
from retrieval.index import Held, Index, shipped_alone
from retrieval.links import Links
from retrieval.model import Evidence, Passage
from retrieval.months import months_in
from retrieval.numerals import Numerals
from retrieval.sides import WEIGHT, Parts, Rows, Sides, keep_words
from retrieval.speakers import speakers
from retrieval.standing import Asked, Scores, Standing

# How many passages the query reads, and how far it moves; chosen with docs/SEARCH.md's queries.
_READ, _READ_SHARE = 5, 0.25
_READ_SOFT = 0.1  # of two passages this far apart the better one counts e times as much
_ASKED = 0.14  # for what people ask when they want a passage
_NUMBERS = 0.5  # for a passage that holds all numbers of the question
_AGREES = 0.99  # signed bytes keep a cosine above this
_PATIENCE = 10.0  # seconds to wait for another process; a first start takes about two

_log = logging.getLogger(__name__)


class Searcher:
    """Finds the passages that a question is about; safe to call from several threads.

    Shipped passages and those of added documents are searched apart and ranked together. Word
    indexes are kept under `folder` between starts, where there is one. `waiting` is how many
    passages have no vector yet.
    """

    def __init__(
        self,
        held: Held,
        passages: Sequence[Passage],
        embed: Embedder,
        ends: Mapping[str, date] | None = None,
        folder: Path | None = None,
    ) -> None:
        ids, vectors = held
        at = {key: place for place, key in enumerate(ids)}
        shipped = [item for item in passages if item.kind != KIND]
        added = [item for item in passages if item.kind == KIND]
        self.found = shipped + added
        self.passages = {passage.id: passage for passage in passages}
        self.waiting = sum(passage.id not in at for passage in passages)
        self._sides = [
            Sides(
                part,
                _rows(vectors, [item.id for item in part], at),
                _rows(vectors, [asked_id(item.id) for item in part], at),
                folder and folder / name,
                is_added=name == KIND,
            )
            for name, part in (("shipped", shipped), (KIND, added))
            if part
        ]
        self._standing = Standing(self.found, ends or {})
        self._numerals = Numerals([_stated(passage) for passage in self.found])
        self._links = Links(self.found, self._numerals.alike())
        self._kinds = np.array([passage.kind for passage in self.found])
        self._topics = np.array([passage.topic for passage in self.found])
        self._query = lru_cache(maxsize=512)(lambda text: embed.queries([text])[0])

    def search(
        self,
        text: str,
        top: int = 8,
        *,
        countries: Collection[str] = (),
        measure: str = "",
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
            measure: the measure asked about: table rows of others go down.
            kinds: only these kinds of passage ("claim", "target", "article", "row", "document", …).
            topics: only these topics.
            not_after: only what was out on that day.
        """
        asked = Asked(frozenset(countries), speakers().named(text), measure, months_in(text))
        lift = self._standing.lift(asked, not_after)
        lift += np.float32(_NUMBERS) * self._numerals.shared(text)
        scores = self._links.spread(self._read_on(text, lift / WEIGHT))
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
        """What the dense, the lexical and the concept side find among shipped passages, apart."""
        return self._sides[0].parts(text, self._query(text))

    def _read_on(self, text: str, lift: Scores) -> Scores:
        """The scores when the query has read the best shipped passages, on the scale of before.

        A question of three words in Estonian lies near few texts; what it found lies near the
        rest of the matter. How well the best one fits is still judged by the question alone, and
        so is every passage of an added document.
        """
        vector = self._query(text)
        parts = [side.parts(text, vector) for side in self._sides]
        first = np.concatenate([part.fused() for part in parts]) + lift
        shipped = slice(len(parts[0].dense))
        near = _best(first[shipped], _READ)
        weights = np.exp((first[near] - first[near[0]]) / np.float32(_READ_SOFT))
        read = vector + _READ_SHARE * (weights / weights.sum()) @ self._sides[0].matrix[near]
        read /= np.linalg.norm(read)
        again = self._sides[0].seen(parts[0], read).fused() + lift[shipped]
        if not speakers().named(text):  # who names a person asks for that person's words
            again += np.float32(_ASKED) * self._sides[0].asked(vector)
        again += first[shipped].max() - again.max()
        moved = first.copy()
        moved[shipped] = np.where(parts[0].waits, first[shipped], again)
        return np.asarray(moved, dtype=np.float32)

    def scores(self, text: str) -> Scores:
        """How well each passage fits a text, whoever said it; about 0 to 1."""
        vector = self._query(text)
        return np.concatenate([side.parts(text, vector).fused() for side in self._sides])

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


def _stated(passage: Passage) -> str:
    """A statement's text for its numbers: a row holds those of every year, so they say nothing."""
    return "" if passage.kind in ("row", KIND) else passage.text


def _best(scores: Scores, most: int) -> list[int]:
    """The places of the highest scores, best first; ties in the order of the passages."""
    if most >= len(scores):
        return [int(place) for place in np.argsort(-scores, kind="stable")]
    near = np.sort(np.argpartition(-scores, most)[:most])
    return [int(place) for place in near[np.argsort(-scores[near], kind="stable")]]


def _rows(vectors: Scores, ids: Sequence[str], at: Mapping[str, int]) -> Rows:
    """The vectors of some ids, zeros where there is none (yet)."""
    places = np.array([at.get(key, -1) for key in ids], dtype=np.int64)
    if not len(vectors):
        return Rows(np.zeros((len(places), vectors.shape[1]), dtype=np.float32), places < 0)
    found = vectors[np.maximum(places, 0)]
    found[places < 0] = 0.0
    return Rows(found, places < 0)


def open_searcher(
    library: Library,
    folder: Path,
    *,
    chroma_url: str = "",
    embeddings: str = "built-in",
    progress: Callable[[int, int], None] | None = None,
    patience: float = _PATIENCE,
) -> Searcher:
    """A searcher over the index under `folder`, brought up to date first.

    Where many passages of added documents and tables have no vector yet, they are left for
    `refresh_index` and found by their words alone till then. Where the embedded index cannot be
    used (another process works on it, the disk is full or read-only), questions are answered by
    the shipped vectors and by words, and a warning is logged.

    Raises:
        BriefingError: the Chroma server cannot be reached.
    """
    embed = embedder(embeddings)
    found = (*all_passages(library), *added_passages(library))
    shipped = ShippedVectors.read()
    wanted = (*found, *asked_passages(found))

    def brought(index: Index) -> Held:
        index.bring_up_to_date(wanted, shipped, later=_may_wait, progress=progress)
        return index.vectors()

    try:
        held = with_index(folder / "index", embed, chroma_url, brought, patience)
    except IndexUnusable as error:
        _log.warning("Searched without the index, by shipped vectors and words: %s", error)
        held = shipped_alone(wanted, shipped, embed)
    return Searcher(held, found, embed, overtaken_days(library), folder / "words")


def _may_wait(passage: Passage) -> bool:
    """Whether a question need not wait for a passage's vector: what was added may be much."""
    return passage.kind in (KIND, "row")


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
        BriefingError: the index cannot be used now; what is in it stays.
    """
    embed = embedder(embeddings)
    found = (*all_passages(library), *added_passages(library))
    shipped = ShippedVectors.read()
    added = [item for item in found if item.kind == KIND]
    if added:  # found by words before the first vector is made
        keep_words(added, folder / "words" / KIND)
    wanted = (*found, *asked_passages(found))

    is_compared = rebuild and embeddings == "built-in"

    def brought(index: Index) -> tuple[str, Held | None]:
        said = index.bring_up_to_date(wanted, shipped, rebuild=rebuild, progress=progress)
        return str(said), index.vectors() if is_compared else None

    said, held = with_index(folder / "index", embed, chroma_url, brought, _PATIENCE)
    if held is None or shipped is None:
        return said
    lowest = _agreement(held, shipped_alone(wanted, shipped, embed))
    if lowest < _AGREES:
        raise BadData(
            f"Vectors made here differ from the shipped ones (lowest cosine {lowest:.4f}); "
            "run python -m retrieval.ship to ship them anew."
        )
    return f"{said} They agree with the shipped vectors (lowest cosine {lowest:.4f})."


def _agreement(made: Held, shipped: Held) -> float:
    """The lowest cosine between the index's vectors and the shipped ones of the same text."""
    ids, vectors = made
    at = {key: place for place, key in enumerate(ids)}
    pairs = zip(*shipped, strict=True)
    return min((float(np.dot(kept, vectors[at[key]])) for key, kept in pairs), default=1.0)
