"""Excerpts: the one to three sentences of a passage that a question is about, verbatim."""

from __future__ import annotations

from knowledge.documents.sentences import sentences
from retrieval.index import tokens

_MOST_SIGNS = 420
_MOST_SENTENCES = 3


def excerpt(passage: str, question: str) -> str:
    """The run of sentences that shares most words with the question, as it stands.

    A single space parts the sentences of a passage, so a run of them is a part of it letter by
    letter. A longer run must earn its length by words that a shorter one lacks.
    """
    said = sentences(passage)
    wanted = set(tokens(question))
    words = [wanted & set(tokens(sentence)) for sentence in said]
    best, worth = "", -1.0
    for first in range(len(said)):
        for last in range(first + 1, min(first + _MOST_SENTENCES, len(said)) + 1):
            run = " ".join(said[first:last])
            if (last - first > 1 and len(run) > _MOST_SIGNS) or run not in passage:
                break
            value = len(set().union(*words[first:last])) - 0.4 * (last - first - 1)
            if value > worth:
                best, worth = run, value
    return best or passage
