"""Telling: what some sentences say that others leave out, so that no wording says less."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from knowledge.model import Figure
from retrieval.guard.line import Token, tokens
from retrieval.guard.words import Wording, is_alike, wording
from retrieval.model import Sentence
from retrieval.slots import strip_marks

_SMALLEST = 2


def left_out(
    told: Sequence[Sentence], needed: Iterable[Sentence], figures: tuple[Figure, ...], lang: str
) -> tuple[str, ...]:
    """The slots and words of `needed` that `told` has in no form, in their order, each once.

    A slot is told by any that shows the same; a word of direction, need or time by any of its
    kind ("below" by "short of"), every other word by a form of itself. Words that change no
    meaning need not be told.
    """
    words = wording(lang)
    mine = [token for sentence in told for token in _tokens(sentence, figures)]
    facts = {token.fact for token in mine if token.fact}
    said = {token.text for token in mine if token.is_word}
    kinds = frozenset[str]().union(*(_kinds(word, words) for word in said))
    lost: dict[str, None] = {}
    for sentence in needed:
        for token in _tokens(sentence, figures):
            if token.fact is not None:
                is_told = token.fact in facts
            elif not token.is_word or not _matters(token.text, words):
                continue
            else:
                is_told = bool(_kinds(token.text, words) & kinds) or _is_said(token.text, said)
            if not is_told:
                lost[token.text] = None
    return tuple(lost)


def _tokens(sentence: Sentence, figures: tuple[Figure, ...]) -> tuple[Token, ...]:
    return tokens(strip_marks(sentence.text), figures)


def _kinds(word: str, words: Wording) -> frozenset[str]:
    return words.kinds.get(word, frozenset())


def _matters(word: str, words: Wording) -> bool:
    """Whether a word means something by itself; a stray letter ("’s") does not."""
    if word in words.neutral:
        return False
    return word in words.kinds or len(word) > _SMALLEST


def _is_said(word: str, said: set[str]) -> bool:
    return word in said or any(is_alike(word, other) for other in said)
