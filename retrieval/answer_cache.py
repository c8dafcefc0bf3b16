"""The cache of checked wordings: the same draft in the same language is worded once."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from dataclasses import dataclass

from knowledge.library import Library
from retrieval.model import Answer, Sentence

_MOST = 512


@dataclass(frozen=True, slots=True)
class Wording:
    """Checked sentences and the model that wrote them."""

    sentences: tuple[Sentence, ...]
    model: str


class AnswerCache:
    """The last few hundred wordings, the oldest forgotten first; safe to use from threads."""

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._kept: OrderedDict[str, Wording] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: str) -> Wording | None:
        """The wording under a key, or None."""
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
            return found

    def put(self, key: str, wording: Wording) -> None:
        """Keep a wording."""
        with self._lock:
            self._kept[key] = wording
            self._kept.move_to_end(key)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)


def cache_key(built_in: Answer, library: Library, lang: str, models: str) -> str:
    """What a wording depends on: plan, editions, claims, language, models and the draft itself.

    The draft (its sentences, figures and evidence) makes a wording of anything else impossible;
    the rest makes it new whenever an edition or a claim comes in.
    """
    parts = (
        repr(built_in.plan),
        ",".join(edition.id for edition in library.editions),
        claims_hash(library),
        lang,
        models,
        repr(built_in.sentences),
        repr(built_in.figures),
        ",".join(item.passage.id for item in built_in.evidence),
    )
    return _hash("\x1f".join(parts))


_claims_known: dict[int, tuple[Library, str]] = {}
_MOST_LIBRARIES = 40


def claims_hash(library: Library) -> str:
    """A hash of every claim that the library holds, counted once for each library."""
    known = _claims_known.get(id(library))
    if known is not None and known[0] is library:
        return known[1]
    if len(_claims_known) >= _MOST_LIBRARIES:
        _claims_known.clear()
    found = _hash("\x1e".join(repr(claim) for claim in library.claims))
    _claims_known[id(library)] = (library, found)
    return found


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
