"""Periods: the years that a text names, as years, ranges, "ten years ago" or a due year."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from retrieval.vocabulary import Vocabulary

_YEAR = re.compile(
    r"(?<![\d.,$€£])((?:19|20)\d{2})(?:e|r\.?|/\d{2})?(?![\d]|[.,]\d|%| troops| soldiers)"
)
_SINCE_LAST = re.compile(
    r"(since|seit|depuis|desde) (?:the |el )?(?:last|letztem|ano) (?:year|jahr)"
)
# "'24", "FY25", "since 14", and a bare "24" that ends a text of words: years of the tables, not shares.
_SHORT_YEAR = re.compile(
    r"((?:^|(?<=\s))'|\bfy ?'?|\b(?:in|for|since|from|of|during|year) '?"
    r"|(?<=[a-z%] )(?=\d\d\W*$))(1[4-9]|2[0-9])"
    r"(?![\d.,%/]|\d| ?(?:%|percent|per cent|pct|allies|countries|members|billion|bn|million|points|years))"
)
# What people say instead of a year.
_EVENTS = {
    2014: "wales|newport|galles|galle|gales|walii|velsas?|velso|уельс\\w*|galler\\w*|crimea|krim\\w*"
    "|krym\\w*|крим\\w*|kirim",
    2022: "(?:full.scale )?invasion|full.scale war|kriegs?\\w*|guerre|guerra|wojny|wojna|війни|oorlog|karo|kara"
    "|invasi\\w+|invazij\\w+|вторгнення|überfall|uberfall",
    2023: "vilnius|vilnia\\w*|wilna|wilno|вільнюс\\w*",
    2025: "hague|haag\\w*|haye|haya|aia|hagi|hagos|haga\\w*|haia|гааг\\w*|lahey\\w*",
}
_EVENT = {
    year: re.compile(
        rf"(?<!\w)(?:since|seit|depuis|desde|dal|dalla|od|alates|beri|sinds|kops|nuo|з|від)"
        rf" (?:\w+ ){{0,2}}?(?:l')?(?:{names})(?!\w)"
    )
    for year, names in _EVENTS.items()
}

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_THEIR_MONTHS = (
    r"birzelio|liepos|rugpjucio|kovo|balandzio|junija|julija|augusta|marta|aprila|juuni|juuli|augusti"
    r"|martsi|aprilli|haziran|temmuz|agustos|mart|nisan"
)
_EDITION_WORD = (
    r"(?<!\w)(?:edicion\w*|edicao|edizione|edition|ausgabe|editie|wydani\w*|edycj\w*|видан\w*|leidim\w*"
    r"|laidien\w*|izdevum(?:s|a|am)\b|valjaan\w*|baski\w*)"
)
_FOR = "fur|para|pour|per|dla|za|для|voor|icin|uber|sur|sobre|kohta|par"
_EDITION = re.compile(
    r"(?:in |from |of |according to |use |using )?(?:the |its |nato's |nato )*(?:old |older |new |latest |newest )*"
    rf"(?:({_MONTHS}) )?(20\d{{2}}) (?:nato )?(?:edition|release|report|tables?|estimates?)\b"
    r"|(?:edition|release|report|tables?) (?:of|from) (?:(\w+) )?(20\d{2})"
    rf"|{_EDITION_WORD}(?:[ '](?!{_FOR})\w+){{0,3}}? (20\d{{2}})(?!\d)"
    rf"|(20\d{{2}})(?:er|\.|'\w{{1,4}})? (?:(?:m\.?|metu|gada|aasta|yili|року|{_THEIR_MONTHS}) ){{0,2}}{_EDITION_WORD}"
)

_AIM = (
    r"(?:targets?|goals?|objectives?|pledges?|commitments?|ziel\w*|objecti\w+|objetiv\w+|metas?\b|obiettiv\w+"
    r"|cel(?:u|em|e|ow)?\b|ціл\w+|мет[аиу]\b|hedef\w*|doel\w*|eesmar\w+|merk[ia]\w*|tiksl\w*)"
)
# "The 2035 target": its year dates the target, and no figure of that year is asked for.
_AIMED = re.compile(
    rf"(?<!\d)(20\d{{2}})(?:er|'\w{{1,3}}|\.)?[- ](?:(?:nato|m\.|metu|gada|aasta|року|yili)[- ]){{0,2}}{_AIM}"
    rf"|(?<!\w){_AIM} (?:(?:for|of|fur|pour|de|del|do|para|per|na|za|для|на|voor|van|il) ){{0,1}}(20\d{{2}})(?!\d)"
)

_COUNTED = ("place", "top")


@dataclass(frozen=True, slots=True)
class Period:
    """Years in the order named; `is_range` from the first on; `due` a year that lies ahead; `is_ago` told by its distance."""

    years: tuple[int, ...] = ()
    is_range: bool = False
    due: int | None = None
    event: int | None = None
    is_ago: bool = False


def read_period(folded: str, words: Sequence[Vocabulary], this_year: int) -> Period:
    """The years of a folded text, read with the vocabularies of its likely languages.

    Args:
        folded: the text without accents and capitals.
        words: vocabularies, the likeliest first.
        this_year: gives "last year" and "ten years ago" their meaning.
    """
    folded = _long_years(folded, words)
    folded = _SINCE_LAST.sub(rf"\1 {this_year - 1}", folded)
    due = _due(folded, words, this_year)
    for rule in (_range, _since, _last_years, _event, _than):
        if found := rule(folded, words, this_year):
            years = tuple(year for year in found.years if year != due)
            if years:
                return Period(years, found.is_range, due, found.event)
    years = _named(folded, words, this_year)
    is_range = bool(years) and any(each.find("now", folded) is not None for each in words)
    if is_range and years[0] < this_year:
        return Period(years[:1], is_range=True, due=due)
    is_ago = len(years) == 1 and _first("ago", folded, words) is not None
    return Period(tuple(year for year in years if year != due), due=due, is_ago=is_ago)


def _long_years(folded: str, words: Sequence[Vocabulary]) -> str:
    """The text with "'24" as 2024; a bare number that is a place or a count is no year."""

    def long(match: re.Match[str]) -> str:
        if not match[1] and any(
            match[2] in (_first(each, folded, words) or ((),))[0] for each in _COUNTED
        ):
            return match[0]
        return f"{match[1]}20{match[2]}"

    return _SHORT_YEAR.sub(long, folded)


def _first(
    phrase: str, folded: str, words: Sequence[Vocabulary]
) -> tuple[tuple[str, ...], Vocabulary] | None:
    for each in words:
        found = each.find(phrase, folded)
        if found is not None:
            return found, each
    return None


def _range(folded: str, words: Sequence[Vocabulary], _: int) -> Period | None:
    found = _first("range", folded, words)
    if not found or len(found[0]) < 2:
        return None
    first, last = sorted(map(int, found[0][:2]))
    return Period((first, last), is_range=True) if first < last else None


def _since(folded: str, words: Sequence[Vocabulary], _: int) -> Period | None:
    found = _first("since", folded, words)
    return Period((int(found[0][0]),), is_range=True) if found and found[0] else None


def _last_years(folded: str, words: Sequence[Vocabulary], this_year: int) -> Period | None:
    if found := _first("last_years", folded, words):
        back = _whole(found[1], found[0])
        return Period((this_year - back,), is_range=True)
    if _first("decade", folded, words):
        return Period((this_year - 10,), is_range=True)
    return None


def _event(folded: str, _words: Sequence[Vocabulary], _: int) -> Period | None:
    for year, pattern in _EVENT.items():
        if pattern.search(folded):
            return Period((year,), is_range=True, event=year)
    return None


def _than(folded: str, words: Sequence[Vocabulary], _: int) -> Period | None:
    found = _first("than", folded, words)
    if not found or not found[0]:
        return None
    years = sorted({int(found[0][0]), *map(int, _YEAR.findall(folded))})
    return Period((years[0], years[-1]) if len(years) > 1 else (years[0],), is_range=True)


def _whole(words: Vocabulary, found: tuple[str, ...]) -> int:
    return int(words.number(found[0])) if found else 1


def _due(folded: str, words: Sequence[Vocabulary], this_year: int) -> int | None:
    found = _first("by", folded, words)
    year = int(found[0][0]) if found and found[0] else 0
    return year if year > this_year else None


_RELATIVE: tuple[tuple[str, Callable[[int], int]], ...] = (
    ("last_year", lambda year: year - 1),
    ("this_year", lambda year: year),
    ("next_year", lambda year: year + 1),
)


def _named(folded: str, words: Sequence[Vocabulary], this_year: int) -> tuple[int, ...]:
    years = [int(year) for year in _YEAR.findall(folded)]
    if found := _first("ago", folded, words):
        years.append(this_year - _whole(found[1], found[0]))
    elif not years:
        years += [turn(this_year) for name, turn in _RELATIVE if _first(name, folded, words)][:2]
    return tuple(dict.fromkeys(years))


def without_spans(folded: str, words: Sequence[Vocabulary]) -> str:
    """The text without "the last five years" and "last year", so that its "last" ranks nobody."""
    for each in words:
        for phrase in ("last_years", "decade") if each.lang != "de" else ():
            folded = each.phrases[phrase].sub(" ", folded)
        if each.lang != "en":
            folded = each.phrases["last_year"].sub(" ", folded)
    return folded


def is_against_last_year(
    period: Period, folded: str, words: Sequence[Vocabulary], this_year: int
) -> bool:
    """Whether a text names last year and no other: "compared with last year" sets two apart."""
    is_alone = period.years == (this_year - 1,) and str(this_year - 1) not in folded
    return is_alone and _first("last_year", folded, words) is not None


def without_target_year(folded: str, this_year: int) -> tuple[str, bool]:
    """The text without the year to come that only dates a target; whether there was one."""
    match = _AIMED.search(folded)
    year = (match[1] or match[2]) if match else None
    if year is None or int(year) <= this_year:
        return folded, False
    return folded.replace(year, " ", 1), True


def without_edition(folded: str) -> tuple[str, int | None]:
    """The text without "the June 2024 edition", and that edition's year."""
    match = _EDITION.search(folded)
    if not match:
        return folded, None
    year = next(part for part in match.groups()[1:] if part and part.isdigit())
    return folded[: match.start()] + " " + folded[match.end() :], int(year)
