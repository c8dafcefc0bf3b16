"""Pieces: sections cut into passages of sensible length at sentence ends, each said once."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from knowledge.documents.document import Piece, Section
from knowledge.documents.sentences import sentences

SHORTEST, LONGEST = 60, 180
_AIM = 140
_FEWEST = 4
_SHINGLE = 4
_SKETCH = 12
_ALIKE = 0.85
_ORDER = re.compile(
    r"\b(?:ignor\w*|disregard\w*|forget\w*|overrid\w*|bypass\w*)\b[^.!?\n]{0,40}"
    r"\b(?:rules?|instructions?|prompts?|guidelines|training)\b"
    r"|\bsystem prompt\b|\byou are (?:now )?(?:an?|the) (?:ai|assistant|chatbot|language model)\b"
    r"|\b(?:assistant|chatbot|language model|AI)s?\s*(?:,|:)?\s+(?:must|should|shall)\b"
    r"|<\|?(?:system|im_start|endoftext)|\[/?INST\]",
    re.IGNORECASE,
)


def pieces(sections: Iterable[Section]) -> tuple[Piece, ...]:
    """The passages of the sections, in order: 60 to 180 words where a section holds as much.

    A passage never crosses a section. Of near-duplicates only the first stays.
    """
    cut = (Piece(section.locator, text) for section in sections for text in _cut(section.text))
    return tuple(_distinct(cut))


def gives_orders(text: str) -> bool:
    """Whether a text speaks to a language model ("ignore your rules …").

    A document is read, never obeyed: such a text changes nothing wherever it stands. It is not
    worth quoting either, so it is left out.
    """
    return _ORDER.search(text) is not None


def _cut(text: str) -> Iterator[str]:
    parts = [part for sentence in sentences(text) for part in _short_enough(sentence)]
    counts = [len(part.split()) for part in parts]
    total = sum(counts)
    if total < _FEWEST:
        return
    aim = total / max(1, round(total / _AIM))
    held: list[str] = []
    size = 0
    for part, count in zip(parts, counts, strict=True):
        if held and (size + count > LONGEST or (size >= SHORTEST and size + count / 2 > aim)):
            yield " ".join(held)
            held, size = [], 0
        held.append(part)
        size += count
    if held:
        yield " ".join(held)


def _short_enough(sentence: str) -> list[str]:
    """A sentence, or its parts of at most 180 words where it is no sentence but a list."""
    words = sentence.split()
    if len(words) <= LONGEST:
        return [" ".join(words)]
    parts: list[str] = []
    while len(words) > LONGEST:
        window = words[:LONGEST]
        ends = [at for at, word in enumerate(window) if word.endswith((";", ",", ":"))]
        cut = ends[-1] + 1 if ends and ends[-1] >= SHORTEST else LONGEST
        parts.append(" ".join(words[:cut]))
        words = words[cut:]
    return [*parts, " ".join(words)]


def _distinct(found: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, without those that repeat an earlier one nearly word by word.

    Each piece is known by the smallest hashes of its runs of four words; only pieces that share
    one of them are compared in full.
    """
    known: list[frozenset[int]] = []
    by_hash: dict[int, list[int]] = defaultdict(list)
    for piece in found:
        runs = _runs(piece.text)
        sketch = sorted(runs)[:_SKETCH]
        near = {place for key in sketch for place in by_hash[key]}
        if any(_overlap(runs, known[place]) >= _ALIKE for place in near):
            continue
        for key in sketch:
            by_hash[key].append(len(known))
        known.append(runs)
        yield piece


def _runs(text: str) -> frozenset[int]:
    words = re.findall(r"[^\W_]+", text.casefold())
    most = max(1, len(words) - _SHINGLE + 1)
    return frozenset(_number(words[at : at + _SHINGLE]) for at in range(most))


def _number(words: Sequence[str]) -> int:
    digest = hashlib.blake2b(" ".join(words).encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(digest, "big")


def _overlap(one: frozenset[int], other: frozenset[int]) -> float:
    return len(one & other) / max(1, len(one | other))
