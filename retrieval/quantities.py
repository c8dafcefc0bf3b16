"""Quantities: levels, steps, growth rates and counts that a text names, in any language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from retrieval.vocabulary import Vocabulary, either, percent_words

_NUMBER = r"\d{1,2}(?:[.,]\d{1,2})?"
_POINTS = (
    r"(?:(?:percentage|percent\w*|prozent\w*|procent\w*|protsen\w*|відсотк\w*|%)[- ]?)?"
    r"(?:points?\b|punkt\w*|punti?\b|puntos?\b|puan\w*|pontos?\b|пункт\w*|punti\w*|punten|pp\b|п\.п)"
)
_SCALES = (
    "bn|billion|million|trillion|mld|mrd|mil|mio|miljard|milliard|miliard|milijard|milyar|мільярд"
    "|млрд|milion|millon|milhoes|bilho|percentage|prozentpunkt"
)
_YEARLY = r"(?= (?:(?:a|per|each|every) year|annually|yearly|per annum|pro jahr|par an|al ano))"
_STEP = re.compile(rf"(?<![\d.,])({_NUMBER})(?: ?{_POINTS}|{_YEARLY})")
_BARE = re.compile(rf"(?<![\d.,$€£])(\d[.,]\d{{1,2}})(?![\d%]|[.,]\d| ?(?:{_SCALES}))")
_BARE_WHOLE = re.compile(
    r"\b(?:gap to|reach(?:es|ed)?|hit|meet|make|at|below|above|under|over|target of|the|from|exceed|past|to)"
    r" (2|3|4|5)(?= target| goal| mark| line| threshold|\?|$| by\b| in\b| this| yet)"
)
_BARE_IN_OTHERS = re.compile(
    r"\b(?:die|der|den|les|aux|el|al|los|las|il|ai|i|os|aos|de|do|до|iki|lidz|kuni) ([2-5])"
    r"(?=\s*(?:[?!.]|$)| (?:in|en|nel|em|w|у|в|im|20\d\d)\b)|\b([2-5])[' ](?:yi|ye|u|e|i|un|in|unu|ini)\b"
    r"|(?<=[a-zа-яіїєґ] )([2-5]) (?:w|у|в|in|en|nel|em) 20\d\d\b"
)
_OR = "or|and|oder|ou|o|czy|voi|vai|chi|чи|of|veya|yoksa|arba|ar|lub"
_ALTERNATIVES = re.compile(
    rf"((?:\d+(?:[.,]\d+)?[a-z%]*,? (?:(?:{_OR}) )?){{1,4}}"
    rf"(?:{_OR.replace('|and', '')}) (?:already )?(?:in |at |by |bis |do )?\d+(?:[.,]\d+)?)"
)
_BOTH = re.compile(
    r"(\d+(?:[.,]\d+)?%?(?:,| or| and|, or) \d+(?:[.,]\d+)?%?),? (?:or|and) (?:both|all|neither|none)"
)
_GROWTH = re.compile(
    rf"\b(?:gdp|bip|pib|pil|pkb|skp|ikp|bvp|ввп|gsyh|bbp|economy|wirtschaft)\W+(?:\w+\W+){{0,4}}?"
    rf"({_NUMBER}) ?%|({_NUMBER}) ?(?:%|percent) (?:real )?gdp growth"
)
# "2 and 3.5": a bare whole level beside one that is written as a level.
_PAIR = re.compile(
    r"(?<![\d.,])(2|3|5)(?= ?(?:and|&|,|und|et|y|e|oraz|ir|un|ja|ve|en|та|і|/) ?\d[.,]\d)"
)
_LISTED = tuple(map(Decimal, ("2", "2.5", "3", "3.5", "5")))


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))


@cache
def _level_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\d.,])({_NUMBER})( and a half| i pol| et demi| y medio)?[ -]?{percent_words()}"
    )


@cache
def _percent_first() -> re.Pattern[str]:
    return re.compile(rf"(?:yuzde|(?<![\d.,] )(?<![\d.,])%) ?({_NUMBER})(?!\d)")


@cache
def _word_levels(words: Vocabulary) -> re.Pattern[str]:
    """A level in words: "zwei Prozent", "two and a half per cent", "yüzde üç buçuk"."""
    number = either(words.numbers)
    point = words.phrases["point"].pattern
    half = words.phrases["half"].pattern
    level = rf"({number})( (?:{half})| (?:{point}) ({number}))?"
    if "percent_first" in words.phrases:
        return re.compile(rf"\b(?:{words.phrases['percent_first'].pattern}) {level}(?!\w{{4}})")
    return re.compile(rf"\b{level}[ -]?{percent_words()}")


def read_levels(
    folded: str, words: Sequence[Vocabulary], *, is_goal: bool, has_gap: bool
) -> tuple[Decimal, ...]:
    """The shares in percent that a folded text names, in order.

    Args:
        folded: the text without accents and capitals.
        words: vocabularies of its likely languages.
        is_goal: whether a bare "the 2" may be a level, because the text speaks of goals.
        has_gap: whether listed numbers ("2, 3.5 or 5") may be levels.
    """
    text = _STEP.sub(" ", folded)
    found = [
        (match.start(), _decimal(match[1]) + (Decimal("0.5") if match[2] else 0))
        for match in _level_pattern().finditer(text)
    ]
    patterns = [_BARE] + ([_percent_first()] if any(each.lang == "tr" for each in words) else [])
    for pattern in patterns:
        found += [(match.start(), _decimal(match[1])) for match in pattern.finditer(text)]
    for each in words:
        found += _in_words(text, each)
    if is_goal:
        found += [(match.start(), Decimal(match[1])) for match in _BARE_WHOLE.finditer(text)]
        if not found and words[0].lang != "en":
            found += [
                (match.start(), Decimal(match[1] or match[2] or match[3]))
                for match in _BARE_IN_OTHERS.finditer(text)
            ]
    if found:
        pairs = _PAIR.finditer(text)
        found += [(match.start(), Decimal(match[1].replace(",", "."))) for match in pairs]
    if found and has_gap:
        found += [(len(text), item) for item in alternatives(folded) if item in _LISTED]
    return tuple(dict.fromkeys(level for _, level in sorted(found) if 0 < level <= 100))


def _in_words(text: str, words: Vocabulary) -> list[tuple[int, Decimal]]:
    found = []
    for match in _word_levels(words).finditer(text):
        level = words.numbers[match[1]]
        if match[3]:
            level += words.numbers[match[3]] / 10
        elif match[2]:
            level += Decimal("0.5")
        found.append((match.start(), level))
    return found


def alternatives(folded: str) -> tuple[Decimal, ...]:
    """The numbers between which a question asks to decide: "23 or 22 or 18"."""
    match = _ALTERNATIVES.search(folded) or _BOTH.search(folded)
    return tuple(map(_decimal, re.findall(r"\d+(?:[.,]\d+)?", match[1]))) if match else ()


def read_step(folded: str) -> Decimal | None:
    """Percentage points that a text names: "0.2 points a year"."""
    match = _STEP.search(folded)
    return _decimal(match[1]) if match else None


def read_growth(folded: str) -> Decimal | None:
    """The growth of GDP in percent a year that a text supposes."""
    match = _GROWTH.search(folded)
    return _decimal(match[1] or match[2]) if match else None


def without_growth(folded: str) -> str:
    """The text without the growth of GDP that it supposes, so that it is no level."""
    return _GROWTH.sub(" ", folded)


def read_count(phrase: str, folded: str, words: Sequence[Vocabulary], most: int) -> int | None:
    """The number in a phrase such as "top #", where it is at most `most`."""
    for each in words:
        found = each.find(phrase, folded)
        if found:
            number = int(each.number(found[0]))
            return number if 1 <= number <= most else None
    return None


def read_place(folded: str, words: Sequence[Vocabulary], most: int) -> int | None:
    """The place asked for in a phrase such as "third highest" or "place 3", 2 to `most`."""
    for each in words:
        found = each.find("nth", folded) or each.find("place", folded)
        if found:
            place = int(each.number(found[0]))
            return place if 2 <= place <= most else None
    return None
