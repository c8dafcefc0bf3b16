"""Hours: a time of the day and a day of the week, read from plain words."""

from __future__ import annotations

import re
from functools import cache

from babel import Locale

from bot.said import is_near, says, words
from knowledge.names import fold

_CLOCK = re.compile(
    r"(?<![\d.,:])(\d{1,2})(?:(?:\s?[:h]\s?|\.)([0-5]\d))?(?![\d%])"
    r"(?P<half>\s?[ap]\.?m\b)?(?P<clock>\s?(?:h|hs|uhr|val|ч|год|ora|ore|uur|heures?)\b)?"
)
_NOON = 12
_LETTERS = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_SHORT = 4
_EACH = "що"  # Ukrainian: "щопонеділка", each Monday


def clock(folded: str, langs: tuple[str, ...]) -> tuple[int, int] | None:
    """The hour and minute that a folded text names, 24 hours; not checked for sense.

    A number is an hour where it has minutes, a word such as "at" before it or "o'clock" behind
    it, or where the text ends with it.
    """
    found = list(_CLOCK.finditer(folded))
    by_weight = sorted(found, key=lambda match: _weight(match, folded, langs), reverse=True)
    if not by_weight or not _weight(by_weight[0], folded, langs):
        return None
    return _read(by_weight[0], says("evening", folded, *langs))


def _read(match: re.Match[str], is_evening: bool) -> tuple[int, int]:
    hour, half = int(match[1]), (match["half"] or "").strip()
    if half.startswith("a"):
        return hour % _NOON, int(match[2] or 0)
    if hour < _NOON and (is_evening or half):
        hour += _NOON
    return hour, int(match[2] or 0)


def _weight(match: re.Match[str], folded: str, langs: tuple[str, ...]) -> int:
    if match[2] or match["half"]:
        return 3
    at = "|".join(re.escape(word) for lang in langs for word in words()[lang]["at"])
    if match["clock"] or re.search(rf"(?<!\w)(?:{at})\.?\s*$", folded[: match.start()]):
        return 2
    rest = re.sub(r"^['’]?\w{0,3}\b", "", folded[match.end() :])  # Turkish writes 8'de
    return 0 if rest.strip(" .!") else 1


def weekday(folded: str, langs: tuple[str, ...]) -> int | None:
    """The day of the week that a text names, Monday 0; of two that fit the longer name."""
    said = [word.removeprefix(_EACH) for word in _LETTERS.findall(_plain(folded))]
    for lang in langs:
        fits = [
            (len(name), day)
            for day, stem, name in _weekdays(lang)
            for word in said
            if word.startswith(stem) or is_near(word, name)
        ]
        if fits:
            return max(fits)[1]
    return None


def _plain(text: str) -> str:
    """Ukrainian has three signs for one apostrophe."""
    return text.replace("ʼ", "'").replace("’", "'")


@cache
def _weekdays(lang: str) -> tuple[tuple[int, str, str], ...]:
    """Each day's number, the beginning of its name, its name."""
    names = Locale.parse(lang).days["format"]["wide"]
    folded = ((day, _plain(fold(name)).partition("-")[0]) for day, name in names.items())
    return tuple((day, _stem(name), name) for day, name in folded)


def _stem(name: str) -> str:
    """What stays of a day's name in every case and number."""
    return name[:-2] if len(name) > _SHORT + 1 else name[:_SHORT]
