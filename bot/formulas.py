"""Formulas: a figure's working in the reader's language; its numbers stay what they are.

A calculator writes its working in English, for files and programs. Here each of its phrases becomes
a locale's own words (`work-*`), codes become names, days become dates, and a decimal point the
reader's sign. What is no known phrase stays as it was written.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from babel import Locale
from babel.numbers import get_decimal_symbol

from bot.numbers import LOCALES, day
from knowledge.country import CountryBook
from knowledge.model import AGGREGATES
from retrieval.phrasebook import Phrases, phrases

_N, _Y, _DAY = r"-?\d+(?:\.\d+)?", r"\d{4}", r"\d{4}-\d\d-\d\d"
_DATE = r"\d{4}(?:-\d\d){0,2}"
_OF = r"(?P<count>\d+) of (?P<of>\d+)"
_OF_THE = r"(?P<count>\d+) of the (?P<of>\d+)"
_OR_MORE = rf"print (?P<level>{_N}) or more"
_CODES = r"[A-Z]{3}(?:, [A-Z]{3})*"
_PHRASES: tuple[tuple[str, str], ...] = (
    ("years-print", rf"{_OF_THE} years (?P<from>{_Y})-(?P<to>{_Y}) {_OR_MORE}"),
    ("rows-then", rf"{_OF} allies of (?P<year>{_Y}) {_OR_MORE}"),
    ("rows", rf"{_OF} rows {_OR_MORE}"),
    ("run", rf"years up to (?P<year>{_Y}) without a break that {_OR_MORE}"),
    ("short", rf"{_OF} allies print a share below the target"),
    ("joined-later", rf"without (?P<names>{_CODES}), who joined later"),
    ("next-year", "up to the next whole year"),
    ("span", rf"from (?P<from>{_N}) to (?P<to>{_N})(?=:)"),
    ("membership", "the aggregate follows membership, so steps at accessions are in it"),
    (
        "place",
        r"place by (?P<measure>[A-Za-z_ ]+?) among (?P<of>\d+) (?:rows|allies) with a value",
    ),
    ("highest", "highest first"),
    ("lowest", "lowest first"),
    ("what-if", "what if(?=: )"),
    ("supposed-step", "a step a year supposed by the reader"),
    ("supposed", "supposed by the reader"),
    ("rate", "at the exchange rate implied by the same edition's spending in both currencies"),
    (
        "rate-of",
        (
            rf"the rate implied by (?P<country>[A-Z]{{3}})'s spending of (?P<year>{_Y}) "
            "in (?P<currency>[A-Z]{3}) and in USD"
        ),
    ),
    ("supposed-less", "supposed less actual"),
    (
        "current-share",
        (
            rf"it uses the share in current prices, (?P<used>{_N}) \(rounded\), "
            rf"not the headline share, (?P<share>{_N})"
        ),
    ),
    ("agreed", "as agreed"),
    ("rose", rf"allies whose value of (?P<year>{_Y}) lies above that of (?P<before>{_Y})"),
    ("fell", rf"allies whose value of (?P<year>{_Y}) lies below that of (?P<before>{_Y})"),
    ("years-left", rf"to one decimal, from (?P<day>{_DAY})"),
    ("joined", "countries that have joined"),
    ("different", "different measures, only the printed numbers compared"),
    ("mean", "simple mean, each ally weighs the same"),
    (
        "median",
        (
            r"simple median of (?P<of>\d+) allies: the middle of their order, "
            rf"(?P<values>{_N}(?: and {_N})?)"
        ),
    ),
    ("on-track", "allies whose straight line at their mean pace reaches the level by then"),
    ("there", "allies at or above the level in the newest year"),
    ("years-at", r"years at or above the level among (?P<of>\d+) years of the edition"),
    ("years-below", r"years below the level among (?P<of>\d+) years of the edition"),
    ("calendar", r"\Acalendar\Z"),
    ("met", rf"(?P<share>{_N}) in (?P<year>{_Y}) is at or above (?P<level>{_N})"),
    (
        "target-due",
        rf"the target itself, due in (?P<due>{_Y}) \((?P<share>{_N}) in (?P<year>{_Y})\)",
    ),
    (
        "target-met",
        rf"the target itself, met in (?P<due>{_Y}) \((?P<share>{_N}) in (?P<year>{_Y})\)",
    ),
    ("plan-above", "the plan is above the path"),
    ("plan-below", "the plan is below the path"),
    ("plan-on", "the plan is on the path"),
    (
        "said",
        rf'"[^"]*" of [\w-]+, said by (?P<by>.+?), (?P<day>{_DATE}), source: [a-z]+',
    ),
    ("overtaken", rf"(?<=, )overtaken (?P<day>{_DATE})"),
    ("two-sums", "own sum / own sum"),
    ("sum-over", rf"own sum over (?P<count>\d+) allies below (?P<level>{_N})"),
    ("sum", rf"own sum of (?P<names>{_CODES})"),
    ("nobody", "nobody is below"),
    ("total-sum", "the total is an own sum"),
    ("spending-sum", "the spending is an own sum"),
    ("pace-less", "pace less needed pace"),
    ("growth-less", "growth less needed growth"),
    ("straight", rf"a straight line from (?P<from>{_Y}) to (?P<to>{_Y})"),
    ("editions", rf"editions of (?P<new>{_DATE}) and (?P<old>{_DATE})"),
    ("across", rf"(?<=, )across (?P<level>{_N})"),
    ("unchanged", "all else unchanged"),
    ("first-year", "the first year in which"),
    ("assumed", "assumed growth of GDP"),
    ("persons", "persons, implied by"),
    ("constant", "constant prices"),
    ("both-computed", "both computed from spending / GDP"),
    ("named-rate", "rate named by the reader"),
    ("named-growth", "real growth of GDP assumed by the reader, not a forecast"),
    ("per-dollar", r"(?P<currency>[A-Z]{3}) per USD"),
    ("years", rf"(?<=, )(?P<from>{_Y}) to (?P<to>{_Y})(?=;|\Z)"),
)
"""A locale's key, without `work-`, and what a calculator writes."""

_LOOSE_DAY = re.compile(rf"1 January (?P<year>{_Y})|(?P<day>{_DAY})")
_LOOSE_CODE = re.compile(r"(?<=\d) of ([A-Z]{3})\b")
_LONG = re.compile(r"\d+\.\d{7,}")
_SIX = Decimal("0.000001")
_COLON = re.compile(r"(?<=[\w)]): ")
_SIGN = re.compile(r"(?<=[\d)]) ([-+/x]) (?=[\d(])")
_SIGNS = {"-": "−", "x": "×"}
"""Signs of arithmetic as they are set; none ends a line, where a minus would seem lost."""
_POINT = re.compile(r"(?<=\d)\.(?=\d)")
_TOKEN = re.compile("\ue000(\\d+)\ue001")


@cache
def _compiled() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((key, re.compile(pattern)) for key, pattern in _PHRASES)


def in_words(how: str, lang: str, book: CountryBook) -> str:
    """A working such as "3.5 - 2.00, pace less needed pace" as the reader's language writes it."""
    made = _Words(lang, book)
    done: list[str] = []

    def keep(text: str) -> str:
        """What is said already, out of reach of what follows."""
        done.append(text)
        return f"\ue000{len(done) - 1}\ue001"

    text = how
    for key, pattern in _compiled():
        while match := pattern.search(text):
            text = text[: match.start()] + keep(made.phrase(key, match)) + text[match.end() :]
    text = _LOOSE_DAY.sub(lambda found: keep(made.day(found[2] or f"{found[1]}-01-01")), text)
    text = _LOOSE_CODE.sub(lambda found: keep(f" ({made.country(found[1])})"), text)
    told = _TOKEN.sub(lambda found: done[int(found[1])], made.number(text))
    told = _SIGN.sub(lambda found: f" {_SIGNS.get(found[1], found[1])}\xa0", told)
    return _COLON.sub("\xa0: ", told) if lang == "fr" else told


class _Words:
    """What stands in a phrase, in one language."""

    def __init__(self, lang: str, book: CountryBook) -> None:
        self._lang = lang
        self._book = book
        self._own: Phrases = phrases(lang, LOCALES)
        self._shared: Phrases = phrases(lang)
        self._sign = get_decimal_symbol(Locale.parse(lang))

    def phrase(self, key: str, match: re.Match[str]) -> str:
        """A phrase with what it names."""
        given = {name: self._part(name, part) for name, part in match.groupdict().items()}
        return self._own.say(f"work-{key}", **given)

    def _part(self, name: str, text: str) -> str:
        match name:
            case "measure":
                key = f"measure-{text.replace(' ', '-').replace('_', '-')}"
                return self._shared.say(key) if self._shared.has(key) else text
            case "country":
                return self.country(text)
            case "names":
                return ", ".join(map(self.country, text.split(", ")))
            case "day" | "new" | "old":
                return self.day(text)
            case "values":
                return "; ".join(map(self.number, text.split(" and ")))
            case _:
                return self.number(text)

    def country(self, code: str) -> str:
        """A country's name; a code that names none stays."""
        is_known = code in self._book.allies or code in AGGREGATES
        return self._book.name(code, self._lang) if is_known else code

    def day(self, text: str) -> str:
        """A day such as 2026-11-24 as a date."""
        return day(text, self._lang)

    def number(self, text: str) -> str:
        """Decimals with the language's own sign; a formula groups no digits.

        A value with more decimals than anybody reads, such as a rate, is shown with six.
        """
        return _POINT.sub(self._sign, _LONG.sub(_shortened, text))


def _shortened(match: re.Match[str]) -> str:
    return f"{Decimal(match[0]).quantize(_SIX, rounding=ROUND_HALF_UP):f}"
