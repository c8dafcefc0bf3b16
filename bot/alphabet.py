"""Alphabet: the order in which a reader's language lists names."""

from __future__ import annotations

from functools import cache

from knowledge.names import fold

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_ORDERS = {
    "es": "abcdefghijklmnñopqrstuvwxyz",
    "et": "abcdefghijklmnopqrsšzžtuvwõäöüxy",
    "lt": "aąbcčdeęėfghiįyjklmnopqrsštuųūvwxzž",
    "lv": "aābcčdeēfgģhiījkķlļmnņopqrsštuūvwxyzž",
    "pl": "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż",
    "tr": "abcçdefgğhıijklmnoöpqrsştuüvwxyz",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
}
"""Letters that stand in a place of their own; elsewhere an accent changes no order."""
_CAPITALS = str.maketrans({"I": "ı", "İ": "i"})


@cache
def order(name: str, lang: str) -> tuple[tuple[int, ...], str]:
    """A key to sort names by: the letters' places in the language's alphabet, then the name.

    What is no letter of it stands first, and so a shorter first word before a longer one.
    Source of the orders: the languages' own alphabets; German as DIN 5007-1 lists words.
    """
    small = (name.translate(_CAPITALS) if lang == "tr" else name).lower()
    places = _places(lang)
    found: list[int] = []
    for sign in small:
        found += [places[sign]] if sign in places else [places.get(part, -1) for part in fold(sign)]
    return tuple(found), name


@cache
def _places(lang: str) -> dict[str, int]:
    return {sign: place for place, sign in enumerate(_ORDERS.get(lang, _LATIN))}
