"""Reading: years, levels, countries, currencies and cues, taken from a question's text."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, lru_cache
from pathlib import Path

from knowledge.country import CountryBook
from knowledge.model import ALLIANCE, EUROPE_AND_CANADA
from knowledge.names import Mention, fold
from retrieval.bands import kept_level, read_band
from retrieval.currency import read_currency
from retrieval.language import likely
from retrieval.periods import (
    Period,
    is_against_last_year,
    read_period,
    without_edition,
    without_spans,
    without_target_year,
)
from retrieval.quantities import (
    alternatives,
    read_count,
    read_growth,
    read_levels,
    read_place,
    read_step,
    without_growth,
)
from retrieval.speakers import speakers
from retrieval.vocabulary import Vocabulary, vocabulary

_CUES = Path(__file__).parent / "cues.toml"
_MOST_ROWS = 32
_MOST_SENTENCES = 12
_PAIR = 2

_US_NAMES = (
    r"(?:the |les |die |den |los |gli |os |de )?(?:us|usa|u\.s\.|united states|america|[eé]tats[ -]unis"
    r"|amerika|ee\.? ?uu\.?|estados unidos|eua|stati uniti|stan[oó]w zjednoczonych|сша|jav|asv|usata"
    r"|ameerikata|abd|vs|verenigde staten)"
)
_WITHOUT_US = re.compile(
    r"\b(?:nato|the alliance|allies|europe)(?: allies)? (?:without|minus|excluding|except|besides|ex|not counting)"
    r" (?:the )?(?:us|usa|u\.s\.|united states|america)\b"
    r"|\b(?:nato|otan|navo|нато)(?:'\w+)? (?:hors|sans|ohne|sin|senza|sem|bez|без|be|ilma|zonder|excl\w*|haric)"
    rf" {_US_NAMES}\b|\b(?:nato|нато) {_US_NAMES} hari[cç]|\b{_US_NAMES} hari[cç] nato",
    re.IGNORECASE,
)
_CHANGES = frozenset(("compare", "rose", "fell", "trend", "above_it", "below_it"))
_MOVES = frozenset(("fell", "rose", "below_it", "above_it"))
_LEFT_OUT = re.compile(
    r"(?:outside|except(?: for)?|excluding|without|besides|other than|apart from|aside from"
    r"|not counting|leaving out|minus|ausser|ohne|sauf|hormis|excepto|salvo|tranne|oprocz|poza"
    r"|behalve|buiten|exceto|krome|okrim|крім|окрім|disinda|peale|iznemot|isskyrus)"
    r" (?:the |der |die |den |dem |le |la |les |los |las |gli |os |as |o |il )?$"
)
_NEVER_NAMES = frozenset(("trend", "ranking", "lowest", "meets", "allies", "count"))


@dataclass(frozen=True, slots=True)
class Reading:
    """What a question's text says, before it is decided what it means.

    `langs` are the languages it may be in, the likeliest first. `step` is a number of points
    (a year), `growth` a growth of GDP in percent a year that it supposes. `unsure` are the
    countries between which a misspelt name cannot decide, `excluded` those left out of a list.
    `band` are two levels between which is asked, `kept` one at which a country stays.
    """

    text: str
    folded: str
    lang: str
    countries: tuple[str, ...]
    groups: tuple[str, ...]
    outsiders: tuple[str, ...]
    mentions: tuple[Mention, ...]
    years: tuple[int, ...]
    is_range: bool
    due: int | None
    levels: tuple[Decimal, ...]
    top: int | None
    nth: int | None
    alternatives: tuple[Decimal, ...]
    edition_year: int | None
    currency: str | None
    most_sentences: int | None
    cues: frozenset[str]
    langs: tuple[str, ...] = ("en",)
    step: Decimal | None = None
    growth: Decimal | None = None
    unsure: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    band: tuple[Decimal, Decimal] | None = None
    kept: Decimal | None = None

    def has(self, *names: str) -> bool:
        """Whether any of the cues is there."""
        return any(name in self.cues for name in names)

    @property
    def words(self) -> int:
        """How many words the text has."""
        return len(self.folded.split())


@cache
def _cue_patterns() -> dict[str, re.Pattern[str]]:
    with _CUES.open("rb") as file:
        cues: dict[str, list[str]] = tomllib.load(file)["cue"]
    return {name: _compile(list(_spelt(name, cues))) for name in cues}


def _spelt(name: str, cues: dict[str, list[str]]) -> Iterator[str]:
    """The patterns of a cue, with those of each cue that it takes in ("@name")."""
    for part in cues[name]:
        if part.startswith("@"):
            yield from _spelt(part[1:], cues)
        else:
            yield part


def _compile(parts: list[str]) -> re.Pattern[str]:
    loose = [part for part in parts if part[0] in "$€£%\\" or part[:2] == "3["]
    words = "|".join(part for part in parts if part not in loose)
    return re.compile("|".join([*loose, rf"\b(?:{words})"] if words else loose))


@lru_cache(maxsize=512)
def cues_in(folded: str, *langs: str) -> frozenset[str]:
    """The names of all cues in a folded text: English ones, and those of the languages given."""
    found = {name for name, pattern in _cue_patterns().items() if pattern.search(folded)}
    for lang in langs:
        if lang != "en":
            found |= vocabulary(lang).cues_in(folded)
    return frozenset(found)


def cue_matches(name: str, folded: str) -> list[re.Match[str]]:
    """Where an English cue stands in a folded text."""
    return list(_cue_patterns()[name].finditer(folded))


def read(text: str, book: CountryBook, this_year: int, lang: str = "en") -> Reading:
    """Read a question.

    Args:
        text: the question, cleaned.
        book: the countries and groups that can be named.
        this_year: gives "last year" and "ten years ago" their meaning.
        lang: the reader's language, which decides where the text could be in several.
    """
    langs = likely(text, lang)
    words = tuple(vocabulary(each) for each in dict.fromkeys((*langs, "en")))
    text = _WITHOUT_US.sub("Europe and Canada ", text)
    folded = " ".join(fold(text).replace("’", "'").split())
    mentions = _mentions(text, book, langs, words)
    currency, idle = read_currency(text, folded, words, mentions)
    mentions = tuple(item for item in mentions if item not in idle)
    cues = cues_in(without_spans(folded, words), *langs) - _only_in_names(text, mentions, langs)
    plain, edition_year = without_edition(folded)
    plain, is_dated = without_target_year(plain, this_year)
    period = read_period(plain, words, this_year)
    cues = _without_event(cues, period) | ({"hague"} if is_dated else set())
    excluded = _excluded(text, mentions, cues)
    named = tuple(item for item in mentions if item.key not in excluded)
    countries, groups, outsiders = _sort_mentions(named, book, cues)
    countries = countries if countries or groups or outsiders else _spoken_for(text, cues)
    is_goal = bool(cues & {"gap", "meets", "projection", "count"})
    aimed = without_growth(folded)
    levels = read_levels(aimed, words, is_goal=is_goal, has_gap=bool(cues & {"gap", "meets"}))
    top, nth = _top_or_place(folded, words, levels)
    is_change = len(countries) == 1 and not levels and bool(cues & _CHANGES)
    against = is_change and is_against_last_year(period, folded, words, this_year)
    if against or (period.is_ago and cues & _MOVES):
        period = replace(period, is_range=True)  # "less than ten years ago" sets two years apart
    return Reading(
        text=text,
        folded=folded,
        lang=langs[0],
        countries=countries,
        groups=groups,
        outsiders=outsiders,
        mentions=mentions,
        years=period.years,
        is_range=period.is_range,
        due=period.due,
        levels=levels,
        top=top,
        nth=nth,
        alternatives=alternatives(folded),
        edition_year=edition_year,
        currency=currency,
        most_sentences=read_count("sentences", folded, words, _MOST_SENTENCES),
        cues=cues,
        langs=langs,
        step=read_step(folded),
        growth=read_growth(folded),
        excluded=excluded,
        band=read_band(folded) if levels and len(levels) <= _PAIR else None,
        kept=kept_level(folded) if levels and len(countries) == 1 else None,
        unsure=() if mentions else book.unsure(text, *langs),
    )


def _mentions(
    text: str, book: CountryBook, langs: tuple[str, ...], words: tuple[Vocabulary, ...]
) -> tuple[Mention, ...]:
    """The countries and groups named; a guess that is a word of the subject is none.

    Beside a place named for certain no misspelt word means a non-member.
    """
    named = book.mentions(text, *langs)
    is_clear = any(not item.is_guess for item in named)
    return tuple(
        item
        for item in named
        if not item.is_guess
        or not (
            _is_word(text[item.start : item.end], words)
            or (is_clear and not book.get(item.key).is_ally)
        )
    )


def _excluded(text: str, mentions: tuple[Mention, ...], cues: frozenset[str]) -> tuple[str, ...]:
    """The countries that a list is asked for without: "the biggest spenders besides the US"."""
    if not cues & {"ranking", "rose", "fell"}:
        return ()
    left_out = (item for item in mentions if _LEFT_OUT.search(fold(text[: item.start])))
    return tuple(dict.fromkeys(item.key for item in left_out if not item.is_group))


def _top_or_place(
    folded: str, words: tuple[Vocabulary, ...], levels: tuple[Decimal, ...]
) -> tuple[int | None, int | None]:
    """How many of a ranking are asked for, or which place of it: "fourth" is not "four"."""
    nth = None if levels else read_place(folded, words, _MOST_ROWS - 1)
    return (read_count("top", folded, words, _MOST_ROWS - 1) if nth is None else None), nth


def _is_word(name: str, words: tuple[Vocabulary, ...]) -> bool:
    """Whether a guessed name is a word of the subject: "alcanzan" is no slip for "Albanian"."""
    plain = fold(name)
    if " " not in plain and cues_in(plain):
        return True
    return any(each.knows(plain) for each in words)


def _only_in_names(
    text: str, mentions: tuple[Mention, ...], langs: tuple[str, ...]
) -> frozenset[str]:
    """Cues that stand in names alone: the "Bajos" of "Países Bajos" is no fall."""
    spans = [item for item in mentions if " " in text[item.start : item.end]]
    if not spans:
        return frozenset()
    for item in reversed(spans):
        text = text[: item.start] + " " + text[item.end :]
    return _NEVER_NAMES - cues_in(" ".join(fold(text).replace("’", "'").split()), *langs)


def _without_event(cues: frozenset[str], period: Period) -> frozenset[str]:
    """In "since Wales" the summit is a date, not a target."""
    events = {2014: {"wales"}, 2023: {"vilnius"}, 2025: {"hague"}}
    return cues - events.get(period.event or 0, set()) | ({"trend"} if period.event else set())


def _sort_mentions(
    mentions: tuple[Mention, ...], book: CountryBook, cues: frozenset[str]
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    keys = list(dict.fromkeys(item.key for item in mentions if not item.is_group))
    groups = tuple(dict.fromkeys(item.key for item in mentions if item.is_group))
    allies = [key for key in keys if book.get(key).is_ally]
    outsiders = tuple(key for key in keys if not book.get(key).is_ally)
    if not allies and not groups and _lists_europeans(cues):
        return (), ("european",), outsiders
    if "europe_canada" in cues or _is_european(cues, outsiders):
        allies = [key for key in allies if key != "CAN"]
        allies.insert(0, EUROPE_AND_CANADA)
    if "alliance" in cues and EUROPE_AND_CANADA not in allies:
        allies.append(ALLIANCE)
    return tuple(allies), groups, outsiders


def _lists_europeans(cues: frozenset[str]) -> bool:
    """Whether Europe's allies are counted or ranked one by one."""
    others = {"policy", "programme", "plan", "why", "fiscal"}
    asks = bool(cues & {"count", "ranking"}) and not cues & others
    return asks and bool(cues & {"european", "europe", "europe_canada"})


def _is_european(cues: frozenset[str], outsiders: tuple[str, ...]) -> bool:
    """Whether "Europe" means its spending, which NATO prints together with Canada's."""
    others = {"policy", "programme", "plan", "why", "burden", "troops", "kit", "fiscal", "count"}
    asks = {"spends", "compare", "how_much", "amount", "share", "gap"}
    if {"share", "nato"} <= cues:  # its part of the whole, not how burdens are shared
        others -= {"burden"}
    return "europe" in cues and bool(cues & asks) and not cues & others and not outsiders


def _spoken_for(text: str, cues: frozenset[str]) -> tuple[str, ...]:
    """The ally whose budget or plan a person's name stands for; Washington's names demand too."""
    if not cues & {"budget", "plan"} or cues & {"article", "trump_demand", "programme", "who"}:
        return ()
    people = speakers()
    found = people.allies(people.named(text)) - {"USA"}
    return tuple(found) if len(found) == 1 else ()
