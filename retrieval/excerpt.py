"""Excerpts: the one to three sentences of a passage that a question is about, verbatim."""

from __future__ import annotations

from knowledge.documents.sentences import sentences
from retrieval.index import tokens

_MOST_SIGNS = 420
_SHORT = 240
_MOST_SENTENCES = 3


def excerpt(passage: str, question: str) -> str:
    """The run of sentences that shares most words with the question, as it stands.

    A single space parts the sentences of a passage, so a run of them is a part of it letter by
    letter. A longer run must earn its length by words that a shorter one lacks; a short one
    takes the next sentence along, which often holds the answer in other words.
    """
    said = sentences(passage)
    first, last = _best(said, question)
    if last < len(said) and len(" ".join(said[first : last + 1])) <= _SHORT:
        last += 1
    run = " ".join(said[first:last])
    return run if run and run in passage else passage


def _best(said: list[str], question: str) -> tuple[int, int]:
    """Where the best run begins and ends."""
    wanted = set(tokens(question))
    words = [wanted & set(tokens(sentence)) for sentence in said]
    best, worth = (0, 1), -1.0
    for first in range(len(said)):
        for last in range(first + 1, min(first + _MOST_SENTENCES, len(said)) + 1):
            if last - first > 1 and len(" ".join(said[first:last])) > _MOST_SIGNS:
                break
            value = len(set().union(*words[first:last])) - 0.4 * (last - first - 1)
            if value > worth:
                best, worth = (first, last), value
    return best


def covers(passage: str, question: str) -> bool:
    """Whether a passage holds most of a question's words, and at least two of them."""
    wanted = set(tokens(question))
    shared = wanted & set(tokens(passage))
    return len(shared) >= 2 and len(shared) * 5 >= len(wanted) * 3
