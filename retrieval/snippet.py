"""Snippet: the sentences of a long passage that a question is about, verbatim."""

from __future__ import annotations

import re

from knowledge.documents.sentences import sentences
from retrieval.terms import field_terms
from retrieval.tokens import tokens

LONG_WORDS = 60
_PART = re.compile(r";\s+(?=[\"'“„(]?[A-ZÀ-ÞА-ЯІЇЄҐ0-9])")
_CONCEPT = 0.5
_SHORT_WORDS = 4  # "No." alone says nothing
_NEAR = 0.5
_FEW_WORDS = 25
_SHARED = 2


def snippet(text: str, question: str, most_words: int = LONG_WORDS) -> str:
    """The part of a text that best answers a question: whole neighbouring sentences.

    A text of at most `most_words` words is returned as it is. Of a longer one, the sentence that
    shares most with the question, with its better neighbour where both are short enough; the
    result is a part of the text letter by letter (a single longer sentence is not cut).
    """
    if len(text.split()) <= most_words:
        return text
    spans = _sentences(text)
    scores = [_shared(text[start:end], question) for start, end in spans]
    first = last = max(range(len(spans)), key=lambda at: (scores[at], -at))
    while (grown := _grown(text, spans, scores, first, last, most_words)) is not None:
        first, last = grown
    if len(text[spans[first][0] : spans[last][1]].split()) <= _FEW_WORDS:
        last = _with_next(text, spans, first, last, most_words)
    return text[spans[first][0] : spans[last][1]]


def _with_next(
    text: str, spans: list[tuple[int, int]], first: int, last: int, most_words: int
) -> int:
    """Where a short snippet ends: the next sentence often holds the answer in other words."""
    after = min(last + 1, len(spans) - 1)
    fits = len(text[spans[first][0] : spans[after][1]].split()) <= most_words
    return after if fits else last


def covers(text: str, question: str) -> bool:
    """Whether a text holds most of a question's words, and at least two of them."""
    wanted = set(tokens(question))
    shared = wanted & set(tokens(text))
    return len(shared) >= _SHARED and len(shared) * 5 >= len(wanted) * 3


def _grown(
    text: str,
    spans: list[tuple[int, int]],
    scores: list[float],
    first: int,
    last: int,
    most_words: int,
) -> tuple[int, int] | None:
    """One sentence more on the better side, where it helps and fits."""
    best: tuple[float, int, int] | None = None
    for start, end, new in ((first, last + 1, last + 1), (first - 1, last, first - 1)):
        if start < 0 or end >= len(spans):
            continue
        words = len(text[spans[start][0] : spans[end][1]].split())
        is_fragment = len(text[spans[first][0] : spans[last][1]].split()) < _SHORT_WORDS
        if words > most_words or (scores[new] < _NEAR * max(scores) and not is_fragment):
            continue
        if best is None or scores[new] > best[0]:
            best = (scores[new], start, end)
    return None if best is None else best[1:]


def _sentences(text: str) -> list[tuple[int, int]]:
    """Where each sentence begins and ends, and each full part of a list after a semicolon."""
    spans: list[tuple[int, int]] = []
    begun = 0
    for sentence in sentences(text):
        begun = text.index(sentence, begun)
        end = begun + len(sentence)
        for match in _PART.finditer(sentence):
            spans.append((begun, end - len(sentence) + match.start() + 1))
            begun = end - len(sentence) + match.end()
        spans.append((begun, end))
        begun = end
    return spans


def _shared(sentence: str, question: str) -> float:
    """Words and concepts that a sentence has in common with the question."""
    words = set(tokens(sentence)) & set(tokens(question))
    terms = field_terms()
    concepts = set(terms.concepts(sentence)) & set(terms.concepts(question))
    return len(words) + _CONCEPT * len(concepts)
