"""Names in running text: exact, inflected and misspelt country names, in 13 languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz.distance import OSA

_WORD = re.compile(r"[^\W\d_]+(?:[.'’\-][^\W\d_]+)*\.?")
_ELISION = re.compile(r"(?:l|d|all|dell|nell|sull|dall|qu|s|n|quell)['’](?=\w{3})", re.IGNORECASE)
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "’": "'"})
_BEFORE_US = frozenset(("the", "vs", "versus", "than", "v", "without", "is", "does", "from"))
_AFTER_US = frozenset(
    ("defense", "defence", "military", "share", "spending", "spends", "army", "troops", "budget",
     "gdp", "forces", "vs", "versus", "president", "and", "in", "gap")
)  # fmt: skip
_INFLECTED = ("pl", "et", "lv", "lt", "uk", "tr", "de")
_LONGEST = 5
# English words that are also names elsewhere, or one slip away from one.
_NOT_NAMES = {
    "island", "finish", "pool", "pooling", "pools", "estimate", "estimates", "states",
    "chain", "trench", "greed", "green", "rating", "pain", "stain", "train", "brain", "gain",
    "grace", "latin", "forward", "nation", "nations", "alliance", "dollar", "dollars", "country",
    "countries", "spending", "spent", "spend", "target",
    "normal", "norms", "north", "south", "union", "united", "kingdom", "report", "reports",
    "polls", "creation", "create", "romance", "serve", "service", "album", "slower",
    "current", "currency", "demand", "demands", "inland", "mainland", "ukulele", "morning",
    "turnkey", "turned", "donkey", "hungry", "angry", "portion", "potential", "sudden", "maybe",
    "alone", "billion", "million", "percent", "points", "money", "years", "today", "update",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mention:
    """A country (ISO3) or group (its key) named in a text, with the place where."""

    key: str
    start: int
    end: int
    is_group: bool = False
    is_guess: bool = False


def fold(text: str) -> str:
    """Lower case without accents, so that "Türkiye", "turkiye" and "TÜRKİYE" are one."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).translate(_LETTERS)


def _words(text: str) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    for match in _WORD.finditer(text):
        word, start = match[0], match.start()
        elided = _ELISION.match(word)
        if elided:
            start += elided.end()
            word = word[elided.end() :]
        found.append((word, start, match.end()))
    return found


def _bare(word: str) -> str:
    """A folded word without possessive and final stop: "Spain's" is "spain"."""
    plain = fold(word)
    if plain.count(".") == 1:
        plain = plain.rstrip(".")
    return re.sub(r"'s?$", "", plain)


class NameIndex:
    """Names by their folded words; finds them in texts."""

    def __init__(
        self, names: Iterable[tuple[str, str, str]], groups: Iterable[tuple[str, str]]
    ) -> None:
        self._exact: dict[tuple[str, ...], tuple[str, bool]] = {}
        self._inflected: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._typos: dict[str, str] = {}
        for key, lang, name in names:
            self._add(key, lang, name)
        for key, name in groups:
            self._exact[self._split(name)] = (key, True)

    @staticmethod
    def _split(name: str) -> tuple[str, ...]:
        return tuple(_bare(word) for word, _, _ in _words(name))

    def _add(self, key: str, lang: str, name: str) -> None:
        words = self._split(name)
        self._exact.setdefault(words, (key, False))
        if len(words) == 1 and "-" in words[0]:
            self._exact.setdefault(tuple(words[0].split("-")), (key, False))
        if lang in _INFLECTED:
            self._inflected.setdefault(lang, []).append((words, key))
        if len(words) == 1 and len(words[0]) >= 5 and lang != "demonym":
            self._typos.setdefault(words[0], key)
        if lang == "demonym" and len(name) >= 7:
            self._typos.setdefault(words[0], key)

    def mentions(self, text: str, lang: str) -> list[Mention]:
        """The names in a text, longest first at each place, in the order of the text."""
        words = _words(text)
        found: list[Mention] = []
        at = 0
        while at < len(words):
            hit, used = self._at(words, at, lang)
            if hit is not None:
                found.append(hit)
            at += used
        return found

    def _at(
        self, words: list[tuple[str, int, int]], at: int, lang: str
    ) -> tuple[Mention | None, int]:
        for size in range(min(_LONGEST, len(words) - at), 0, -1):
            part = words[at : at + size]
            key = self._exact.get(tuple(_bare(word) for word, _, _ in part))
            if key and not (size == 1 and self._is_plain_word(words, at, lang)):
                return Mention(key[0], part[0][1], part[-1][2], key[1]), size
        for size in (2, 1):
            part = words[at : at + size]
            inflected = self._find_inflected(tuple(_bare(w) for w, _, _ in part), lang)
            if len(part) == size and inflected:
                return Mention(inflected, part[0][1], part[-1][2]), size
        word, start, end = words[at]
        guess = self._find_typo(_bare(word))
        return (Mention(guess, start, end, is_guess=True) if guess else None), 1

    @staticmethod
    def _is_plain_word(words: list[tuple[str, int, int]], at: int, lang: str) -> bool:
        """Whether a word that is also a name is just a word here, such as "us" or "island"."""
        word = words[at][0]
        plain = _bare(word)
        if plain in ("us", "american"):
            return NameIndex._is_pronoun_or_dollar(words, at, plain)
        if plain in ("island", "can", "pole", "poles", "man"):
            return lang == "en" and not (plain == "poles" and word[0].isupper())
        return False

    @staticmethod
    def _is_pronoun_or_dollar(words: list[tuple[str, int, int]], at: int, plain: str) -> bool:
        """Whether "us" is a pronoun here, or "US dollars" a currency."""
        after = _bare(words[at + 1][0]) if at + 1 < len(words) else ""
        if after.startswith(("dollar", "usd")):
            return True
        if plain != "us" or words[at][0].isupper():
            return False
        before = _bare(words[at - 1][0]) if at else ""
        return not (at == 0 or before in _BEFORE_US or after in _AFTER_US)

    def _find_inflected(self, words: tuple[str, ...], lang: str) -> str | None:
        langs = _INFLECTED if lang == "xx" else (lang,)
        for each in langs:
            for name, key in self._inflected.get(each, ()):
                if len(name) == len(words) and all(map(_is_form_of, words, name)):
                    return key
        return None

    def _find_typo(self, word: str) -> str | None:
        if len(word) < 5 or word in _NOT_NAMES:
            return None
        best = self._distances(word, limit=1 if len(word) < 7 else 2)
        if not best and word.endswith("s"):
            best = self._distances(word[:-1], limit=1 if len(word) < 8 else 2)
        if not best:
            return None
        near = min(best.values())
        winners = {key for key, distance in best.items() if distance == near}
        return winners.pop() if len(winners) == 1 else None

    def _distances(self, word: str, limit: int) -> dict[str, int]:
        found: dict[str, int] = {}
        for name, key in self._typos.items():
            if abs(len(name) - len(word)) > limit or not _starts_alike(name, word):
                continue
            distance = OSA.distance(name, word, score_cutoff=limit)
            if distance <= limit:
                found[key] = min(distance, found.get(key, limit))
        return found

    def nearest(self, text: str, most: int = 3) -> list[str]:
        """The keys whose names are nearest to a text, for "did you mean"."""
        word = fold(text.strip())[:40]
        scored = sorted(
            (OSA.normalized_distance(name, word), key) for name, key in self._typos.items()
        )
        keys = [key for score, key in scored if score <= 0.5]
        return list(dict.fromkeys(keys))[:most]


def _starts_alike(name: str, word: str) -> bool:
    """Typing slips rarely touch the first letter, except by swapping it with the second."""
    return name[0] == word[0] or name[:2] == word[1::-1]


def _is_form_of(word: str, name: str) -> bool:
    """Whether a word looks like an inflected form of a name: same stem, another ending."""
    if word == name:
        return True
    if len(name) < 4 or len(word) < 4 or word in _NOT_NAMES:
        return False
    same = next(
        (at for at, (a, b) in enumerate(zip(word, name, strict=False)) if a != b),
        min(len(word), len(name)),
    )
    return same >= max(4, len(name) - 2) and len(word) - same <= 4
