"""The index: vectors of passages in Chroma, kept up to date; the only user of chromadb."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from knowledge.errors import BriefingError
from knowledge.names import fold
from retrieval.embed import Embedder, ShippedVectors, content_hash
from retrieval.language import common_words
from retrieval.model import Passage

_COLLECTION = "passages"
_BATCH = 64
_AT_ONCE = 64  # more than a question should wait for
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_STOP = frozenset(
    (
        "the a an of in on at to for and or is are was were be it its by with from as that this "
        "what who how does do did much many which has have had will would than not"
    ).split()
)
# Words of the field, which stand among the signs of a language but say what a question is about.
_TELLING = frozenset(
    (
        "gdp share military gap spend spending defence defense europe country countries allies "
        "ausgaben verteidigung "
        "depenses gasto defesa difesa defensa aizsardzibai"
    ).split()
)
_DIGITS = {
    word: str(number)
    for number, word in enumerate("one two three four five six seven eight nine ten".split(), 1)
}


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
            _COLLECTION, metadata={"hnsw:space": "cosine"}, embedding_function=None
        )

    @classmethod
    def open(cls, folder: Path, embedder: Embedder, chroma_url: str = "") -> Index:
        """The index under a folder, or on a Chroma server; a broken folder is built anew.

        Raises:
            BriefingError: the server cannot be reached or the folder cannot be written.
        """
        if chroma_url:
            return cls(_server(chroma_url), embedder)
        try:
            return cls(_embedded(folder), embedder)
        except Exception:  # noqa: BLE001 - chromadb raises its own kinds and Rust panics
            _forget(folder)
        try:
            return cls(_embedded(folder), embedder)
        except Exception as error:
            raise BriefingError(
                f"The index under {folder} cannot be opened; check that the folder can be written."
            ) from error

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

    def vectors(self) -> tuple[list[str], NDArray[np.float32]]:
        """All ids (without hashes) and vectors that the collection holds."""
        found = self._vectors.get(include=["embeddings"])
        ids = [key.rpartition("#")[0] for key in found["ids"]]
        return ids, np.asarray(found["embeddings"], dtype=np.float32).reshape(len(ids), -1)


def _forget(folder: Path) -> None:
    """Remove a broken folder, and what chromadb still remembers of it in this process."""
    from chromadb.api.shared_system_client import SharedSystemClient

    SharedSystemClient.clear_system_cache()
    shutil.rmtree(folder, ignore_errors=True)


def _settings() -> Any:  # noqa: ANN401 - chromadb is lazy
    from chromadb.config import Settings

    return Settings(anonymized_telemetry=False)


def _embedded(folder: Path) -> Any:  # noqa: ANN401 - chromadb is lazy
    import chromadb

    folder.mkdir(parents=True, exist_ok=True)
    return chromadb.PersistentClient(path=str(folder), settings=_settings())


def _server(url: str) -> Any:  # noqa: ANN401 - chromadb is lazy
    from urllib.parse import urlsplit

    import chromadb

    parts = urlsplit(url)
    try:
        return chromadb.HttpClient(
            host=parts.hostname or "localhost",
            port=parts.port or (443 if parts.scheme == "https" else 8000),
            ssl=parts.scheme == "https",
            settings=_settings(),
        )
    except Exception as error:
        raise BriefingError(
            f"The Chroma server at {url} cannot be reached; start it or leave CHROMA_URL empty."
        ) from error


def tokens(text: str) -> list[str]:
    """The words that lexical search compares: folded, stemmed, numbers and acronyms kept."""
    stop = _stop_words()
    words = [_DIGITS.get(word, word) for word in _TOKEN.findall(fold(text)) if word not in stop]
    return [str(word) for word in _stemmer().stemWords(words)]


def splitting() -> str:
    """What `tokens` goes by: an index of words that was made by something else is of no use."""
    return " ".join([*sorted(_stop_words()), *_DIGITS])


@cache
def _stop_words() -> frozenset[str]:
    """Short common words of all languages: "de" in a French question is no Mr De Wever."""
    return (_STOP | common_words()) - _TELLING


def _stemmer() -> Any:  # noqa: ANN401 - PyStemmer has no types
    global _STEMMER  # noqa: PLW0603 - one stemmer a process; making one costs milliseconds
    if _STEMMER is None:
        import Stemmer

        _STEMMER = Stemmer.Stemmer("english")
    return _STEMMER


_STEMMER: Any = None
