"""The lexicon: words and concepts of passages, indexed by bm25s and kept on disk between starts."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from retrieval.tokens import tokens

Split = Callable[[str], list[str]]

_PREFIX = "words-"
# Passages are short and of like length, so length is punished less than usual.
_K1, _B = 1.2, 0.5


class Words:
    """BM25 over the words of passages, in memory or mapped from a folder."""

    def __init__(self, ranker: Any, size: int, split: Split) -> None:  # noqa: ANN401 - no types
        self._ranker = ranker
        self._size = size
        self._split = split

    @classmethod
    def of(cls, texts: Sequence[str], split: Split = tokens) -> Words:
        """The word index of these texts, made now; `split` gives the words of a text."""
        import bm25s

        found = [split(text) for text in texts]
        if not any(found):
            return cls(None, len(texts), split)
        ranker = bm25s.BM25(k1=_K1, b=_B)
        ranker.index(found, show_progress=False)
        return cls(ranker, len(texts), split)

    @classmethod
    def load(cls, folder: Path, size: int, split: Split = tokens) -> Words:
        """A saved index; its tables stay on disk and are read where needed."""
        import bm25s

        return cls(bm25s.BM25.load(folder, mmap=True, show_progress=False), size, split)

    def save(self, folder: Path) -> None:
        """Write the index into a folder; one without any word is not worth keeping."""
        if self._ranker is not None:
            self._ranker.save(folder, show_progress=False)

    def scores(self, text: str) -> tuple[NDArray[np.float32], float]:
        """A BM25 score for each passage, and which part of the text's words is known at all."""
        words = self._split(text)
        known = [] if self._ranker is None else [w for w in words if w in self._ranker.vocab_dict]
        if not known:
            return np.zeros(self._size, dtype=np.float32), 0.0
        found = self._ranker.get_scores(known)
        return np.asarray(found, dtype=np.float32), len(known) / len(words)


def open_words(
    texts: Sequence[str], folder: Path | None, split: Split = tokens, version: str = ""
) -> Words:
    """The word index of these texts: read from disk, or made anew where they changed.

    A folder that cannot be read or written costs making it anew, nothing else.

    Args:
        texts: the texts, one a passage.
        folder: where it is kept; None keeps it in memory.
        split: gives the words of a text.
        version: of what `split` goes by; another one makes the index anew.
    """
    if folder is None:
        return Words.of(texts, split)
    kept = folder / f"{_PREFIX}{_digest(texts, version)}"
    if kept.is_dir():
        try:
            return Words.load(kept, len(texts), split)
        except Exception:  # noqa: BLE001 - numpy and bm25s raise all kinds on a damaged file
            shutil.rmtree(kept, ignore_errors=True)
    made = Words.of(texts, split)
    try:
        _keep(made, kept)
    except OSError:
        return made
    return made


def _keep(made: Words, kept: Path) -> None:
    """Written beside its place and moved there, so that a kill leaves nothing half written."""
    kept.parent.mkdir(parents=True, exist_ok=True)
    unfinished = Path(tempfile.mkdtemp(prefix=".words-", dir=kept.parent))
    made.save(unfinished)
    unfinished.rename(kept)
    for other in (*kept.parent.glob(f"{_PREFIX}*"), *kept.parent.glob(".words-*")):
        if other != kept:
            shutil.rmtree(other, ignore_errors=True)


def _digest(texts: Sequence[str], version: str) -> str:
    seen = hashlib.sha256(version.encode())
    for text in texts:
        seen.update(f"\0{text}".encode("utf-8", "replace"))
    return seen.hexdigest()[:32]
