"""Numbers as a reader sees them in a text, with what stands beside each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from evals.number_words import (
    COUNT_WORDS,
    CURRENCIES,
    DECIMAL_POINT,
    PERCENT_AFTER,
    PERCENT_BEFORE,
    POINTS_AFTER,
    scale_patterns,
)

Kind = Literal["percent", "points", "plain"]

_SPACES = re.compile("[\u00a0\u2007\u2009\u200a\u202f]")
_MARKS = re.compile(r"\[\d+(?:,\s*\d+)*\]")
_GLUED_CODE = re.compile(r"\b([A-Z]{3})(?=\d)")
_TOKEN = re.compile(
    r"(?<![\w.,])(?P<sign>(?<![\w\d)])-)?"
    r"(?P<digits>\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?(?![\d])|\d+(?:[.,]\d+)*)"
)
_ESTIMATE = re.compile(r"\s?(?:\(e\)|e\b)")
_FILLER = re.compile(
    r"\s*\(?\s*(?:(?:(?:of|in|de|di|current|constant|20\d\d)[\s-]+)|d'){0,3}", re.IGNORECASE
)
_MONTHS = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DATES = re.compile(
    rf"\b\d{{4}}-\d\d(?:-\d\d)?\b|\b\d{{1,2}}\.\d{{1,2}}\.\d{{4}}\b"
    rf"|\b\d{{1,2}}(?:-\d{{1,2}})? {_MONTHS}(?: \d{{4}})?|\b{_MONTHS} \d{{1,2}}(?:, \d{{4}})?\b"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """One number in a text: its value without the scale word, and what stands beside it."""

    value: float
    kind: Kind
    scale: float | None
    currencies: tuple[str, ...]
    is_whole: bool

    @property
    def is_year(self) -> bool:
        """Whether it looks like a calendar year."""
        return self.is_whole and 1900 <= self.value <= 2100


def plain_spaces(text: str) -> str:
    """The text with ordinary spaces, minus signs and apostrophes."""
    return _SPACES.sub(" ", text).replace("\u2212", "-").replace("\u2019", "'")


def readings(text: str, lang: str = "en", *, is_counting: bool = False) -> list[Reading]:
    """All numbers of a text; citation marks left out, and dates and words for a count."""
    clean = _GLUED_CODE.sub(r"\1 ", _MARKS.sub(" ", plain_spaces(text)))
    if is_counting:
        clean = _spelled_out(_DATES.sub(" ", clean))
    return list(_read(clean, lang))


@lru_cache(maxsize=64)
def scales_named(text: str, lang: str) -> frozenset[float]:
    """The scales that the text names anywhere (a table's heading counts for its cells)."""
    clean = plain_spaces(text)
    starts = [word.start() for word in re.finditer(r"\b[^\W\d_]{2,}", clean)]
    patterns = scale_patterns(lang)
    return frozenset(
        size for start in starts for pattern, size in patterns if pattern.match(clean, start)
    )


def _spelled_out(text: str) -> str:
    words = sorted(COUNT_WORDS, key=len, reverse=True)
    pattern = re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)
    return pattern.sub(lambda match: str(COUNT_WORDS[match.group().lower()]), text)


def _read(text: str, lang: str) -> Iterator[Reading]:
    for token in _TOKEN.finditer(text):
        value = _value(token["digits"], lang)
        before, after = text[: token.start()], text[token.end() :]
        after = after[match.end() :] if (match := _ESTIMATE.match(after)) else after
        scale, rest = _scale(after, lang)
        yield Reading(
            value=-value if token["sign"] else value,
            kind=_kind(before, after),
            scale=scale,
            currencies=_currencies(before, rest),
            is_whole=token["digits"].isdigit(),
        )


def _value(digits: str, lang: str) -> float:
    """The digits as a number, by the marks of the language where they are unclear."""
    digits = re.sub(r"[ '’]", "", digits)
    marks = re.findall(r"[.,]", digits)
    if not marks:
        return float(digits)
    decimal = marks[-1]
    if len(set(marks)) == 1:
        is_grouped = len(marks) > 1 or re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", digits)
        own = "." if lang in DECIMAL_POINT else ","
        if len(marks) > 1 or (is_grouped and decimal != own):
            return float(re.sub(r"[.,]", "", digits))
    whole, _, fraction = digits.rpartition(decimal)
    return float(re.sub(r"[.,]", "", whole) + "." + fraction)


def _scale(after: str, lang: str) -> tuple[float | None, str]:
    for pattern, size in scale_patterns(lang):
        if match := pattern.match(after):
            return size, after[match.end() :]
    return None, after


def _kind(before: str, after: str) -> Kind:
    if POINTS_AFTER.match(after):
        return "points"
    if PERCENT_AFTER.match(after) or PERCENT_BEFORE.search(before):
        return "percent"
    return "plain"


def _currencies(before: str, after: str) -> tuple[str, ...]:
    start = before[-20:].rstrip()
    for pattern, codes in CURRENCIES:
        if re.search(rf"(?:{pattern.pattern})$", start, re.IGNORECASE):
            return codes
    filler = _FILLER.match(after)
    rest = after[filler.end() :] if filler else after
    for pattern, codes in CURRENCIES:
        if pattern.match(rest):
            return codes
    return ()
