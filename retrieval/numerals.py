"""Numerals: the numbers that a question and a passage have in common, rare ones first."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from itertools import permutations

import numpy as np
from numpy.typing import NDArray

from knowledge.names import fold

_NUMBER = re.compile(
    r"(?<![\w.,])(\d{1,3}(?: \d{3})+|\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:\.\d{3}){2,}|\d+(?:[.,]\d+)?)"
    r"(?![.,]?\d)[- ]?(%|[^\W\d_]{1,9}(?: mil[a-z]*)?)?"
)
# Beginnings of "billion", "trillion", "million" and "per cent" in the thirteen languages, folded.
_SCALE = ("bil", "bn", "mil", "mld", "mrd", "tri", "bln", "mln", "міль", "трил", "млрд", "млн")
_PERCENT = ("%", "per", "pro", "por", "yuz", "від")
SCALED, PERCENT = "*", "%"
_DAY_OR_YEAR = re.compile(r"(?:19|20)\d\d|[12]?\d|3[012]")
# A number that more passages hold links none of them; so much in common is a full link.
_FEW, _ENOUGH = 12, 1.5


def numbers_in(text: str) -> frozenset[str]:
    """The numbers of a text, written alike, each alone and with what it counts where that is told.

    "3,50" and "3.5" are one number. "1.5 trillion" is "1.5" and "1.5*", "1.5 %" is "1.5" and
    "1.5%": money and shares that look alike are told apart.
    """
    return frozenset(form for plain, sign in _numbers(text) for form in (plain, plain + sign))


def _numbers(text: str) -> Iterator[tuple[str, str]]:
    """Each number as it is kept, and the sign of what it counts ("" where that is not told)."""
    for match in _NUMBER.finditer(fold(text)):
        unit = match[2] or ""
        is_scaled = unit.startswith(_SCALE) or " mil" in unit
        yield (
            _plain(match[1]),
            SCALED if is_scaled else PERCENT if unit.startswith(_PERCENT) else "",
        )


def _plain(number: str) -> str:
    if " " in number or number.count(",") + number.count(".") > 1:
        return re.sub(r"\D", "", number)
    whole, _, part = number.replace(",", ".").partition(".")
    part = part.rstrip("0")
    return f"{int(whole)}.{part}" if part else str(int(whole))


class Numerals:
    """Which passages hold which numbers, and how telling each number is.

    A number that every tenth passage holds ("2") says little; one that three hold says much.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._size = len(texts)
        self._holding = max(sum(bool(text) for text in texts), 1)
        places: dict[str, list[int]] = {}
        for at, text in enumerate(texts):
            for number in numbers_in(text):
                places.setdefault(number, []).append(at)
        self._places = {key: np.array(at, dtype=np.int64) for key, at in places.items()}

    def shared(self, text: str) -> NDArray[np.float32]:
        """0 to 1 for each passage: how much of the text's numbers it holds, by rarity."""
        found = np.zeros(self._size, dtype=np.float32)
        asked = {key: self._weight(key) for key in self._asked(text)}
        whole = max(sum(asked.values()), 1.0)
        for key, weight in asked.items():
            found[self._places[key]] += weight / whole
        return found

    def alike(self) -> dict[tuple[int, int], float]:
        """Pairs of places whose texts share telling numbers, with how much of them, 0 to 1.

        Two statements that both count 18.6 and 19.4 % speak of one matter. Years and numbers of
        days say nothing of the kind.
        """
        shared: dict[tuple[int, int], float] = {}
        whole: dict[int, float] = {}
        for number, places in self._places.items():
            if _DAY_OR_YEAR.fullmatch(number):
                continue
            weight = self._weight(number)
            for at in places.tolist():
                whole[at] = whole.get(at, 0.0) + weight
            if len(places) <= _FEW:
                for pair in permutations(places.tolist(), 2):
                    shared[pair] = shared.get(pair, 0.0) + weight
        return {
            (one, other): min(1.0, weight / max(_ENOUGH, min(whole[one], whole[other])))
            for (one, other), weight in shared.items()
        }

    def _asked(self, text: str) -> set[str]:
        """The known numbers of a text; with what they count where some passage counts the same."""
        forms = {form for plain, sign in _numbers(text) for form in (plain + sign, plain)}
        whole = {form for form in forms if form[-1] in SCALED + PERCENT and form in self._places}
        bare = {form for form in forms if f"{form}{SCALED}" not in whole}
        bare = {form for form in bare if f"{form}{PERCENT}" not in whole}
        return whole | {form for form in bare if form in self._places}

    def _weight(self, number: str) -> float:
        """1 for a number of one passage, 0 for one that half of them hold."""
        held = len(self._places[number])
        half = max(self._holding / 2, 2)
        return max(0.0, math.log(half / held) / math.log(half))
