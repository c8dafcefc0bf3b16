"""Language: which of the thirteen languages a short text is written in, offline."""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from pathlib import Path

from knowledge.names import fold
from knowledge.spoken import languages_named
from retrieval.vocabulary import LANGUAGES, in_spelling, openings, signs

__all__ = ["LANGUAGES", "choose", "common_words", "detect", "known", "likely", "of_names"]

_LETTERS = {
    "pl": "ąęłńśźż",
    "et": "õ",
    "lv": "āēīūģķļņ",
    "lt": "ąęėįųūšž",
    "tr": "ığş",
    "de": "ß",
    "es": "ñ¿¡",
    "pt": "ãõ",
    "fr": "çœêèù",
}
_NEIGHBOURS = Path(__file__).parent / "neighbours.toml"
_RIVALS = 2
_FEW = 3


def known(code: str | None) -> str | None:
    """The language of a code such as "pt-BR" or "EN"; None where it is none of the thirteen."""
    lang = re.split(r"[-_]", code.strip().casefold())[0] if code else ""
    return lang if lang in LANGUAGES else None


def choose(text: str, asked: str | None, usual: str | None = None) -> str:
    """The language to answer in.

    Args:
        text: what was asked.
        asked: the language that was asked for expressly (`--lang`); it always wins.
        usual: the reader's usual language, taken where the text does not tell.
    """
    return known(asked) or detect(text, known(usual) or "en")


def of_names(text: str) -> str:
    """The language of the country names that a text consists of; English where none is clear."""
    named = languages_named(text).most_common(2)
    is_clear = len(named) == 1 or (len(named) > 1 and named[0][1] > named[1][1])
    return named[0][0] if is_clear else "en"


def common_words() -> frozenset[str]:
    """The short common words of all languages, folded."""
    return frozenset().union(*(signs(lang) for lang in LANGUAGES))


def detect(text: str, default: str = "en") -> str:
    """The likeliest language code of a text; the default where nothing tells."""
    return likely(text, default)[0]


@cache
def _decoder() -> object:
    """py3langid over our languages; loaded only for texts that their words do not tell."""
    import py3langid

    py3langid.set_languages(list(LANGUAGES))
    return py3langid


@lru_cache(maxsize=512)
def likely(text: str, default: str = "en") -> tuple[str, ...]:
    """The languages that a text may be in, the likeliest first, at most three.

    Common words, letters that few languages use and country names of few languages are
    counted. Texts of three words or more that this leaves open are asked of the letter
    statistics of py3langid; a bare name of two languages ("Grecia") leaves the default.
    """
    lowered = text.casefold()
    if re.search(r"[іїєґ]", lowered) or len(re.findall(r"[а-я]", lowered)) > 3:
        return ("uk",)
    scores = _scores(lowered)
    best = max(scores.values())
    if _neighbours(lowered) > best:
        return (default,)
    near = [lang for lang in LANGUAGES if best and scores[lang] >= max(best - 1, 1)]
    first = _likelier([lang for lang in near if scores[lang] == best], lowered)
    if len(first) == 1:  # one common word alone may be another language's as well
        weak = (default,) if best == 1 else ()
        return tuple(dict.fromkeys((*first, *weak, *near)))[: _RIVALS + 1]
    count = len(re.findall(r"[^\W\d_]+", lowered))
    # Neither codes in capitals nor English names, which everyone types, tell a language.
    is_told = not text.isupper() and "en" not in languages_named(lowered)
    if count >= _FEW and is_told and not (best and default in first):
        guess = _guess(text)
        if guess in first or not first:
            return tuple(dict.fromkeys((guess, *first, default)))[: _RIVALS + 1]
    ahead = (default,) if default in first or not first or count < _FEW else ()
    return tuple(dict.fromkeys((*ahead, *first, *near)))[: _RIVALS + 1]


def _scores(lowered: str) -> dict[str, int]:
    words = re.findall(r"[^\W\d_]+", fold(lowered))
    scores = {lang: sum(word in signs(lang) for word in words) for lang in LANGUAGES}
    spelt = [in_spelling(word, "de") for word in words]
    scores["de"] = max(scores["de"], sum(word in signs("de") for word in spelt))
    named = languages_named(lowered)
    for lang, weight in named.items():
        if lang != "en":
            scores[lang] += weight if len(words) < _FEW else 1 + (len(named) == 1)
    for lang, letters in _LETTERS.items():
        scores[lang] += 2 * any(letter in lowered for letter in letters)
    return scores


def _likelier(langs: list[str], lowered: str) -> list[str]:
    """Of languages that score alike (all, where none scores) those whose terms the text holds."""
    words = re.findall(r"[^\W\d_]+", fold(lowered))
    if not langs and (len(words) < _FEW or "en" in languages_named(lowered)):
        return []
    rivals = langs or [lang for lang in LANGUAGES if lang != "en"]
    terms = dict.fromkeys(rivals, 0)
    for word in words:
        telling = [lang for lang in LANGUAGES if word.startswith(openings(lang))]
        for lang in telling if len(telling) <= _RIVALS else ():
            if lang in terms:
                terms[lang] += 1
    best = max(terms.values(), default=0)
    return [lang for lang in rivals if terms[lang] == best] if best else langs


@cache
def _neighbour_signs() -> dict[str, tuple[frozenset[str], str]]:
    with _NEIGHBOURS.open("rb") as file:
        entries = tomllib.load(file)
    return {
        lang: (frozenset(fold(item["signs"]).split()), item.get("letters", ""))
        for lang, item in entries.items()
    }


def _neighbours(lowered: str) -> int:
    """How much speaks for the likeliest other language of the alliance, which nobody answers in."""
    words = re.findall(r"[^\W\d_]+", fold(lowered))
    return max(
        sum(word in common for word in words) + 2 * any(sign in lowered for sign in letters)
        for common, letters in _neighbour_signs().values()
    )


def _guess(text: str) -> str:
    import py3langid

    _decoder()
    return str(py3langid.classify(text)[0])
