"""Names in running text: exact, inflected and misspelt country names, in 13 languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import filterfalse

from rapidfuzz.distance import OSA

_WORD = re.compile(r"(?i:\b[gbv]-?\d\b)|[^\W\d_]+(?:[.'’\-][^\W\d_]+)*\.?")
_ELISION = re.compile(r"(?:l|d|all|dell|nell|sull|dall|qu|s|n|quell)['’](?=\w{3})", re.IGNORECASE)
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "’": "'"})
_BEFORE_US = frozenset(("the", "vs", "versus", "than", "v", "without", "is", "does", "from"))
_AFTER_US = frozenset(
    ("defense", "defence", "military", "share", "spending", "spends", "army", "troops", "budget",
     "gdp", "forces", "vs", "versus", "president", "and", "in", "gap")
)  # fmt: skip
_INFLECTED = ("pl", "et", "lv", "lt", "uk", "tr", "de")
_LONGEST = 5
_LONGEST_FORM = 3
_LONGEST_ENDING = 5
_SHORTEST = 3  # names as short as this are words of other languages too
_DOLLAR = ("dolla", "dolar", "dolare", "долар", "doler")
# Names that are plain words of another language when they stand in it: Polish data are no Danes.
_PLAIN = {"en": ("island", "can", "pole", "poles", "man"), "pl": ("dane",)}
# Words that look like a name's form in the same language, or are one slip away from a name.
_NOT_NAMES = {
    "island", "finish", "pool", "pooling", "pools", "estimate", "estimates", "states", "chain",
    "trench", "greed", "green", "rating", "pain", "stain", "train", "brain", "gain", "grace",
    "latin", "forward", "nation", "nations", "alliance", "dollar", "dollars", "country",
    "countries", "spending", "spent", "spend", "target", "normal", "norms", "north", "south",
    "union", "united", "kingdom", "report", "reports", "polls", "creation", "create", "romance",
    "serve", "service", "album", "slower", "current", "currency", "demand", "demands", "inland",
    "mainland", "ukulele", "morning", "turnkey", "turned", "donkey", "hungry", "angry", "portion",
    "potential", "sudden", "maybe", "vienam", "vienas", "irangos", "iranga", "irangai", "kanal",
    "kanale", "дані", "дана", "finale", "final", "finanz", "finanse", "litres", "rumour", "alone",
    "billion", "million", "percent", "points", "money", "years", "today", "update", "poolest",
    "eest", "dane", "danych", "danymi", "cekirdek", "cekirdege", "cekirdegi",
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
    bare = plain if plain.isascii() else "".join(filterfalse(unicodedata.combining, plain))
    return bare.translate(_LETTERS)


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


@lru_cache(maxsize=8192)
def _bare(word: str) -> str:
    """A folded word without possessive and final stop: "Spain's" is "spain"."""
    plain = fold(word)
    if plain.count(".") == 1:
        plain = plain.rstrip(".")
    if len(plain) == 3 and plain[1] == "-":  # "G-7"
        return plain.replace("-", "")
    return re.sub(r"(?<=\w{3})'\w{0,5}$|'s?$", "", plain)


@dataclass(frozen=True, slots=True)
class _Form:
    """Stems of words that name a country or group; a stem may go on unless it ends in "!"."""

    stems: tuple[str, ...]
    key: str
    is_group: bool

    def fits(self, words: tuple[str, ...]) -> bool:
        return len(words) == len(self.stems) and all(map(self._fits, words, self.stems))

    def _fits(self, word: str, stem: str) -> bool:
        if stem.endswith("!"):
            return word == stem[:-1]
        more = len(word) - len(stem)
        longest = _LONGEST_ENDING + 5 * self.is_group
        return word.startswith(stem) and more <= longest and word not in _NOT_NAMES


class NameIndex:
    """Names by their folded words; finds them in texts."""

    def __init__(
        self,
        names: Iterable[tuple[str, str, str]],
        groups: Iterable[tuple[str, str]],
        forms: Iterable[tuple[str, str, str]] = (),
    ) -> None:
        self._exact: dict[tuple[str, ...], tuple[str, bool]] = {}
        self._own: dict[tuple[str, ...], set[str]] = {}
        self._inflected: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
        self._typos: dict[str, dict[str, str]] = {}
        self._forms: dict[str, dict[str, list[_Form]]] = {}
        self._keys: set[str] = set()
        for key, lang, name in names:
            self._keys.add(key)
            self._add(key, lang, name)
        for key, name in groups:
            if "*" in name:
                self._add_form(key, "any", name.replace("*", ""), is_group=True)
            else:
                self._exact[self._split(name)] = (key, True)
        for key, lang, stem in forms:
            self._add_form(key, lang, stem.replace("_", " "))
        self._read = lru_cache(maxsize=256)(self._find)

    def _add_form(self, key: str, lang: str, text: str, *, is_group: bool = False) -> None:
        stems = tuple(fold(word) for word in text.split())
        start = stems[0][:2]
        known = self._forms.setdefault(lang, {}).setdefault(start, [])
        known.append(_Form(stems, key, is_group))

    @staticmethod
    def _split(name: str) -> tuple[str, ...]:
        return tuple(_bare(word) for word, _, _ in _words(name))

    def _add(self, key: str, lang: str, name: str) -> None:
        words = self._split(name)
        self._exact.setdefault(words, (key, False))
        if len(name) <= _SHORTEST and name.istitle():
            self._own.setdefault(words, set()).add(lang)
        if len(words) == 1 and "-" in words[0]:
            self._exact.setdefault(tuple(words[0].split("-")), (key, False))
        if lang in _INFLECTED:
            known = self._inflected.setdefault(lang, {})
            known.setdefault(words[0][0], []).append((words, key))
        typed = "en" if lang == "demonym" else lang
        least = 7 if lang == "demonym" else 5
        if len(words) == 1 and len(words[0]) >= least:
            self._typos.setdefault(typed, {}).setdefault(words[0], key)

    def mentions(self, text: str, *langs: str) -> list[Mention]:
        """The names in a text, longest first at each place, in the order of the text.

        `langs` are the languages that the text may be in ("xx" for any); dictionary names are
        known in all languages, inflected and misspelt ones in these and in English.
        """
        return list(self._read(text, langs))

    def _find(self, text: str, langs: tuple[str, ...]) -> tuple[Mention, ...]:
        words = _words(text)
        found: list[Mention] = []
        at = 0
        has_codes = self._has_codes(words)
        while at < len(words):
            word, start, end = words[at]
            if has_codes and word in self._keys:
                found.append(Mention(word, start, end))
                at += 1
                continue
            hit, used = self._at(words, at, langs)
            if hit is not None:
                found.append(hit)
            at += used
        return tuple(found)

    def _has_codes(self, words: list[tuple[str, int, int]]) -> bool:
        """Whether capitals can be ISO3 codes: not in a text that is all in capitals but codes."""
        shown = [word for word, _, _ in words]
        return any(not word.isupper() for word in shown) or all(
            word in self._keys for word in shown
        )

    def _at(
        self, words: list[tuple[str, int, int]], at: int, langs: tuple[str, ...]
    ) -> tuple[Mention | None, int]:
        bare = tuple(_bare(word) for word, _, _ in words[at : at + _LONGEST])
        for size in range(len(bare), 0, -1):
            key = self._exact.get(bare[:size])
            if (
                key
                and not self._is_foreign(bare[:size], langs)
                and not (size == 1 and self._is_plain_word(words, at, langs))
            ):
                return Mention(key[0], words[at][1], words[at + size - 1][2], key[1]), size
        for size in range(min(_LONGEST_FORM, len(bare)), 0, -1):
            if form := self._find_form(bare[:size], langs):
                if form.key in ("USA", "CAN") and _is_by_dollar(words, at):
                    return None, size
                return Mention(form.key, words[at][1], words[at + size - 1][2], form.is_group), size
        for size in range(min(2, len(bare)), 0, -1):
            if inflected := self._find_inflected(bare[:size], langs):
                return Mention(inflected, words[at][1], words[at + size - 1][2]), size
        guesses = self._guesses(bare[0], langs)
        guess = guesses.pop() if len(guesses) == 1 else None
        _, start, end = words[at]
        return (Mention(guess, start, end, is_guess=True) if guess else None), 1

    def _is_foreign(self, name: tuple[str, ...], langs: tuple[str, ...]) -> bool:
        """Whether a very short name is one in other languages only: Estonian "Tai" is Thailand."""
        own = self._own.get(name)
        return own is not None and "xx" not in langs and not own & set(langs)

    def unsure(self, text: str, *langs: str) -> tuple[str, ...]:
        """The keys between which a misspelt name of a text cannot decide: "Slovania"."""
        for word, _, _ in _words(text):
            guesses = self._guesses(_bare(word), langs)
            if len(guesses) > 1:
                return tuple(sorted(guesses))
        return ()

    def _find_form(self, words: tuple[str, ...], langs: tuple[str, ...]) -> _Form | None:
        wanted = (*self._forms, "any") if "xx" in langs else (*langs, "any")
        for lang in wanted:
            for form in self._forms.get(lang, {}).get(words[0][:2], ()):
                if form.fits(words):
                    return form
        return None

    @staticmethod
    def _is_plain_word(words: list[tuple[str, int, int]], at: int, langs: tuple[str, ...]) -> bool:
        """Whether a word that is also a name is just a word here, such as "us" or "island"."""
        word = words[at][0]
        plain = _bare(word)
        if plain in ("us", "american"):
            return NameIndex._is_pronoun_or_dollar(words, at, plain)
        is_name = plain == "poles" and word[0].isupper()
        return plain in _PLAIN.get(langs[0] if langs else "en", ()) and not is_name

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

    def _find_inflected(self, words: tuple[str, ...], langs: tuple[str, ...]) -> str | None:
        if len(words) == 1 and words[0] in _NOT_NAMES:
            return None
        for each in _INFLECTED if "xx" in langs else langs:
            for name, key in self._inflected.get(each, {}).get(words[0][0], ()):
                if len(name) == len(words) and all(map(_is_form_of, words, name)):
                    # Estonian keeps the whole name and adds to it: "suurem" is not Syria.
                    own = name[0][:-1] if each == "et" and len(name) == 1 else ""
                    if not words[0].startswith(own):
                        continue
                    return key
        return None

    def _guesses(self, word: str, langs: tuple[str, ...]) -> set[str]:
        """The keys whose names are nearest to a misspelt word, where they are near enough."""
        if len(word) < 5 or word in _NOT_NAMES:
            return set()
        wanted = tuple(self._typos) if "xx" in langs else tuple(dict.fromkeys((*langs, "en")))
        best = self._distances(word, wanted, limit=1 if len(word) < 7 else 2)
        if not best and word.endswith("s"):
            best = self._distances(word[:-1], wanted, limit=1 if len(word) < 8 else 2)
        if not best:
            return set()
        near = min(best.values())
        return {key for key, distance in best.items() if distance == near}

    def _distances(self, word: str, langs: tuple[str, ...], limit: int) -> dict[str, int]:
        found: dict[str, int] = {}
        for lang in langs:
            for name, key in self._typos.get(lang, {}).items():
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
            (OSA.normalized_distance(name, word), key)
            for names in self._typos.values()
            for name, key in names.items()
        )
        keys = [key for score, key in scored if score <= 0.5]
        return list(dict.fromkeys(keys))[:most]


def _is_by_dollar(words: list[tuple[str, int, int]], at: int) -> bool:
    """Whether a word next to this one is "dollar": then "American" names a currency."""
    around = (*words[max(at - 1, 0) : at], *words[at + 1 : at + 2])
    return any(_bare(word).startswith(_DOLLAR) for word, _, _ in around)


def _starts_alike(name: str, word: str) -> bool:
    """Typing slips rarely touch the first letter, except by swapping it with the second."""
    return name[0] == word[0] or name[:2] == word[1::-1]


def _is_form_of(word: str, name: str) -> bool:
    """Whether a word looks like an inflected form of a name: same stem, another ending."""
    if word == name:
        return True
    if len(name) < 4 or len(word) < 4 or word in _NOT_NAMES:
        return False
    if len(word) < _SHORTEST + 2 and len(word) + 1 < len(name):  # Estonian "suur" is not Syria
        return False
    same = next(
        (at for at, (a, b) in enumerate(zip(word, name, strict=False)) if a != b),
        min(len(word), len(name)),
    )
    return same >= max(4, len(name) - 2) and len(word) - same <= 4
