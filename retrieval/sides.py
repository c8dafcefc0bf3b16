"""Sides: what vectors, words and concepts find for a text, one score a passage, on one scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from retrieval.lexicon import Words, open_words
from retrieval.model import Passage
from retrieval.standing import Scores
from retrieval.terms import field_terms
from retrieval.tokens import splitting

# multilingual-e5-small puts unrelated texts near a cosine of 0.78 and close ones near 0.91
# (measured on the shipped claims), so a raw cosine says little and is stretched to 0-1.
_FAR, _NEAR = 0.77, 0.91
_MOST_DENSE = 1.2
# Added to the dense part; chosen on the tuning half of evals/relevance (docs/SEARCH.md).
_LEXICAL, _CONCEPTS = 0.4, 0.4
# A BM25 score below these is no match worth a full mark, even where it is the query's best.
_WORDS_GOOD, _CONCEPTS_GOOD = 6.0, 3.0
# A passage that has no vector yet is judged by its words alone.
_WORDS_ALONE = 0.75
WEIGHT = 1 + _LEXICAL + _CONCEPTS
"""What the parts may add up to: a lift beside them is divided by it."""


@dataclass(frozen=True, slots=True)
class Rows:
    """A vector for each of some passages; zeros where `lacks` says that there is none."""

    matrix: Scores
    lacks: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Parts:
    """What each side finds, one score a passage: cosines, BM25 over words, over concepts.

    `waits` marks passages without a vector; `known` is which part of the text's words some
    passage holds, `counted` how far the words count beside a vector.
    """

    dense: Scores
    words: Scores
    concepts: Scores
    waits: NDArray[np.bool_]
    known: float
    counted: float = 1.0

    def fused(self) -> Scores:
        """The three on one scale, added; about 0 to 1."""
        dense = _stretched(self.dense)
        words = self.words / max(float(self.words.max(initial=0.0)), _WORDS_GOOD)
        concepts = self.concepts / max(float(self.concepts.max(initial=0.0)), _CONCEPTS_GOOD)
        mixed = (dense + _LEXICAL * self.counted * words + _CONCEPTS * concepts) / WEIGHT
        alone = _WORDS_ALONE * self.known * words
        return np.asarray(np.where(self.waits, alone, mixed), dtype=np.float32)


class Sides:
    """Vectors, words and concepts of some passages: the shipped ones, or those of documents.

    How rare a word is among the shipped passages, and so their scores, do not depend on what
    was added. A document that lacks some of the question's words altogether is about something
    else, so its words count less; a shipped passage need not share a word with a question in
    another language.
    """

    def __init__(
        self,
        passages: Sequence[Passage],
        vectors: Rows,
        asked: Rows,
        folder: Path | None,
        *,
        is_added: bool,
    ) -> None:
        self.matrix, self._waits, self._is_added = vectors.matrix, vectors.lacks, is_added
        self._asked = asked
        self._words, self._concepts = keep_words(passages, folder)

    def parts(self, text: str, vector: Scores) -> Parts:
        """What the dense, the lexical and the concept side find for a text, apart."""
        dense = np.asarray(self.matrix @ vector, dtype=np.float32)
        words, known = self._words.scores(text)
        concepts, _ = self._concepts.scores(text)
        counted = known if self._is_added else 1.0
        return Parts(dense, words, concepts, self._waits, known, counted)

    def seen(self, parts: Parts, vector: Scores) -> Parts:
        """The same parts, the dense one seen from another vector."""
        return replace(parts, dense=np.asarray(self.matrix @ vector, dtype=np.float32))

    def asked(self, vector: Scores) -> Scores:
        """How near a text is to what people ask for each passage, else to the passage; 0 to 1.2."""
        own = self.matrix @ vector
        asked = self._asked.matrix @ vector
        return _stretched(np.where(self._asked.lacks, own, asked))


def _stretched(cosines: Scores) -> Scores:
    return np.asarray(np.clip((cosines - _FAR) / (_NEAR - _FAR), 0, _MOST_DENSE), np.float32)


def keep_words(passages: Sequence[Passage], folder: Path | None) -> tuple[Words, Words]:
    """The words and the concepts of passages, indexed; kept under a folder between starts."""
    terms = field_terms()
    texts = [passage.text for passage in passages]
    words = open_words(texts, folder and folder / "words", version=splitting())
    said = [f"{passage.quote} {passage.asked}" for passage in passages]
    kept = folder and folder / "concepts"
    return words, open_words(said, kept, terms.concepts, terms.version)
