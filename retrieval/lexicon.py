"""The lexicon: the words of passages, indexed by bm25s and kept on disk between starts."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from retrieval.index import Words
from retrieval.model import Passage

_PREFIX = "words-"


def open_words(passages: Sequence[Passage], folder: Path) -> Words:
    """The word index of these passages: read from disk, or made anew where they changed.

    A folder that cannot be read or written costs making it anew, nothing else.
    """
    kept = folder / f"{_PREFIX}{_digest(passages)}"
    if kept.is_dir():
        try:
            return Words.load(kept, len(passages))
        except Exception:  # noqa: BLE001 - numpy and bm25s raise all kinds on a damaged file
            shutil.rmtree(kept, ignore_errors=True)
    made = Words.of([passage.text for passage in passages])
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


def _digest(passages: Sequence[Passage]) -> str:
    seen = hashlib.sha256()
    for passage in passages:
        seen.update(f"{passage.id}\0{passage.text}\0".encode("utf-8", "replace"))
    return seen.hexdigest()[:32]
