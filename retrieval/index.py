"""The index: vectors of passages in a Chroma collection, brought up to date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from retrieval.embed import Embedder, ShippedVectors, content_hash
from retrieval.model import Passage

COLLECTION = "passages"
_BATCH = 64
_AT_ONCE = 64  # more than a question should wait for

Held = tuple[list[str], NDArray[np.float32]]
"""Ids of passages, and a row of the matrix for each: its vector."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What bringing the index up to date did, in passages."""

    added: int
    removed: int
    kept: int
    embedded: int
    waiting: int = 0

    def __str__(self) -> str:
        said = (
            f"{self.added} passages added, {self.removed} removed, {self.kept} kept, "
            f"{self.embedded} embedded here."
        )
        if self.waiting:
            return (
                f"Index: {said} {self.waiting} wait for gapwatch index, found by words till then."
            )
        return f"Index up to date: {said}"


class Index:
    """Vectors of passages in a Chroma collection, keyed by passage and content hash."""

    def __init__(self, client: Any, embedder: Embedder) -> None:  # noqa: ANN401 - chromadb is lazy
        self._embedder = embedder
        self._vectors = client.get_or_create_collection(
            COLLECTION, metadata={"hnsw:space": "cosine"}, embedding_function=None
        )

    def bring_up_to_date(
        self,
        passages: Sequence[Passage],
        shipped: ShippedVectors | None,
        *,
        rebuild: bool = False,
        later: Callable[[Passage], bool] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Changes:
        """Add what is new or changed, remove what is gone; a killed run is finished by the next.

        Each batch is kept as soon as it is embedded, so a kill costs at most one.

        Args:
            passages: everything that should be in the index.
            shipped: vectors that came with the product, by content hash.
            rebuild: embed everything anew, shipped or not.
            later: passages that may wait for another run when many of them have no vector.
            progress: told how many passages are done, of how many.
        """
        wanted = {self.key(passage): passage for passage in passages}
        held = set(self._vectors.get(include=[])["ids"])
        gone = sorted(held - set(wanted)) if not rebuild else sorted(held)
        for start in range(0, len(gone), 1000):
            self._vectors.delete(ids=gone[start : start + 1000])
        missing = [key for key in wanted if rebuild or key not in held]
        waiting = {key for key in missing if later is not None and later(wanted[key])}
        waiting = {key for key in waiting if self._shipped(wanted[key], shipped) is None}
        if len(waiting) > _AT_ONCE:
            missing = [key for key in missing if key not in waiting]
        else:
            waiting = set()
        embedded = self._add(wanted, missing, None if rebuild else shipped, progress)
        kept = len(wanted) - len(missing) - len(waiting)
        return Changes(len(missing), len(gone), kept, embedded, len(waiting))

    def _add(
        self,
        wanted: dict[str, Passage],
        missing: list[str],
        shipped: ShippedVectors | None,
        progress: Callable[[int, int], None] | None,
    ) -> int:
        embedded = 0
        for start in range(0, len(missing), _BATCH):
            keys = missing[start : start + _BATCH]
            vectors, fresh = self._vectors_for([wanted[key] for key in keys], shipped)
            embedded += fresh
            self._vectors.upsert(ids=keys, embeddings=vectors)
            if progress is not None:
                progress(min(start + _BATCH, len(missing)), len(missing))
        return embedded

    def _vectors_for(
        self, passages: list[Passage], shipped: ShippedVectors | None
    ) -> tuple[NDArray[np.float32], int]:
        known = [self._shipped(passage, shipped) for passage in passages]
        unknown = [at for at, vector in enumerate(known) if vector is None]
        if unknown:
            made = self._embedder.passages([passages[at].text for at in unknown])
            for at, vector in zip(unknown, made, strict=True):
                known[at] = vector
        return np.stack([vector for vector in known if vector is not None]), len(unknown)

    def _shipped(
        self, passage: Passage, shipped: ShippedVectors | None
    ) -> NDArray[np.float32] | None:
        return None if shipped is None else shipped.get(self.hash(passage))

    def hash(self, passage: Passage) -> str:
        """The content hash of a passage under this index's embedder."""
        return content_hash(self._embedder.name, passage.text)

    def key(self, passage: Passage) -> str:
        """The id of a passage in the collection: it changes with the content."""
        return f"{passage.id}#{self.hash(passage)}"

    def vectors(self) -> Held:
        """All ids (without hashes) and vectors that the collection holds."""
        found = self._vectors.get(include=["embeddings"])
        ids = [key.rpartition("#")[0] for key in found["ids"]]
        if not ids:
            return [], np.zeros((0, self._embedder.dim), dtype=np.float32)
        return ids, np.asarray(found["embeddings"], dtype=np.float32)


def shipped_alone(
    passages: Sequence[Passage], shipped: ShippedVectors | None, embedder: Embedder
) -> Held:
    """The vectors that came with the product for these passages, without any index."""
    found = {
        passage.id: vector
        for passage in passages
        if shipped is not None
        and (vector := shipped.get(content_hash(embedder.name, passage.text))) is not None
    }
    matrix = np.stack(list(found.values())) if found else np.zeros((0, embedder.dim), np.float32)
    return list(found), matrix
