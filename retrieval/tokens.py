"""Tokens: the words of a text as lexical search compares them, folded and stemmed."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from knowledge.names import fold
from retrieval.language import common_words

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_STOP = frozenset(
    (
        "the a an of in on at to for and or is are was were be it its by with from as that this "
        "what who how does do did much many which has have had will would than not"
    ).split()
)
# Words of the field, which stand among the signs of a language but say what a question is about.
_TELLING = frozenset(
    (
        "gdp share military gap spend spending defence defense europe country countries allies "
        "compare rank "
        "ausgaben verteidigung "
        "depenses gasto defesa difesa defensa aizsardzibai"
    ).split()
)
_DIGITS = {
    word: str(number)
    for number, word in enumerate("one two three four five six seven eight nine ten".split(), 1)
}


def tokens(text: str) -> list[str]:
    """The words that lexical search compares: folded, stemmed, numbers and acronyms kept."""
    stop = _stop_words()
    words = [_DIGITS.get(word, word) for word in _TOKEN.findall(fold(text)) if word not in stop]
    return [str(word) for word in _stemmer().stemWords(words)]


def splitting() -> str:
    """What `tokens` goes by: an index of words that was made by something else is of no use."""
    return " ".join([*sorted(_stop_words()), *_DIGITS])


@cache
def _stop_words() -> frozenset[str]:
    """Short common words of all languages: "de" in a French question is no Mr De Wever."""
    return (_STOP | common_words()) - _TELLING


@cache
def _stemmer() -> Any:  # noqa: ANN401 - PyStemmer has no types
    import Stemmer

    return Stemmer.Stemmer("english")
