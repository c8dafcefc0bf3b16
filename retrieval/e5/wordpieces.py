"""Wordpieces: a text as the ids of the pieces of words that the model knows, likeliest first."""

from __future__ import annotations

from functools import lru_cache

from retrieval.e5.weights import Vocabulary

_SPACE = "\u2581"
_KEPT = 50_000
_NEVER = float("-inf")


class Wordpieces:
    """Cuts texts as SentencePiece's unigram model does: each word by its likeliest pieces.

    No piece crosses a space, so a word is cut the same way wherever it stands.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._known = vocabulary
        self._longest = max(map(len, vocabulary.pieces), default=1)
        self._word = lru_cache(maxsize=_KEPT)(self._cut)

    def ids(self, text: str) -> list[int]:
        """The ids of a text's pieces, without those that begin and end it."""
        plain = text.translate(self._known.signs)
        while "  " in plain:
            plain = plain.replace("  ", " ")
        plain = plain if plain.startswith(" ") else f" {plain}"
        words = plain.replace(" ", _SPACE).split(_SPACE)[1:]
        return [key for word in words for key in self._word(_SPACE + word)]

    def _cut(self, word: str) -> tuple[int, ...]:
        """The likeliest way to cut a word (Viterbi); an unknown sign stands alone."""
        best = [0.0, *[_NEVER] * len(word)]
        back = [(0, 0)] * (len(word) + 1)
        for start in range(len(word)):
            score = best[start]
            for end in range(start + 1, min(len(word), start + self._longest) + 1):
                found = self._known.pieces.get(word[start:end])
                if found is not None and score + found[1] > best[end]:
                    best[end], back[end] = score + found[1], (start, found[0])
            if score + self._known.unknown_score > best[start + 1]:
                best[start + 1] = score + self._known.unknown_score
                back[start + 1] = (start, self._known.unknown)
        ids, at = [], len(word)
        while at:
            ids.append(back[at][1])
            at = back[at][0]
        return tuple(reversed(ids))
