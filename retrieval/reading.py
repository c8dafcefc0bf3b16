"""Reading: years, levels, countries, currencies and cues, taken from a question's text."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

from knowledge.country import CountryBook
from knowledge.model import ALLIANCE, EUROPE_AND_CANADA
from knowledge.names import Mention, fold
from retrieval.language import detect

_CUES = Path(__file__).parent / "cues.toml"

_PERCENT = (
    r"(?:%|percent\w*|per ?cent\w*|pct|procent\w*|prozent\w*|pour ?cent|por ?cento|por ?ciento"
    r"|protsen\w*|відсотк\w*|yuzde|p\.?c\.?\b)"
)
_NUMBER_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twenty": 20, "a couple of": 2, "fifteen": 15,
}  # fmt: skip
_WORD_LEVEL = re.compile(
    rf"\b({'|'.join(_NUMBER_WORDS)})( and a half| point five)? ?{_PERCENT}".replace(
        "a couple of|", ""
    )
)
_LEVEL = re.compile(rf"(?<![\d.,])(\d{{1,2}}(?:[.,]\d{{1,2}})?) ?{_PERCENT}")
_YUZDE = re.compile(r"yuzde (\d{1,2}(?:[.,]\d{1,2})?)")
_BARE_LEVEL = re.compile(
    r"(?<![\d.,$€£])(\d[.,]\d{1,2})(?![\d%]|[.,]\d| ?(?:bn|billion|million|trillion|mld|mrd|percentage))"
)
_BARE_WHOLE = re.compile(
    r"\b(?:gap to|reach(?:es|ed)?|hit|meet|make|at|below|above|under|over|target of|the|from|exceed|past|to)"
    r" (2|3|4|5)(?= target| goal| mark| line| threshold|\?|$| by\b| in\b| this| yet)"
)
_YEAR = re.compile(
    r"(?<![\d.,$€£])((?:19|20)\d{2})(?:e|r\.?|/\d{2})?(?![\d]|[.,]\d| ?%| troops| soldiers)"
)
_RANGE = re.compile(
    r"((?:19|20)\d{2})(?: ?[-–—] ?| to | till | until | and | through | bis | a | do | al | et )"
    r"((?:19|20)\d{2})"
)
_SINCE = re.compile(
    r"(?:since|from|after|seit|depuis|desde|dal|od|alates|beri|sinds|kops|nuo|з|від) (?:\w+ )?((?:19|20)\d{2})"
)
_DUE = re.compile(
    r"(?:by|until|till|before|bis|do|d'ici(?: a)?|para|hasta|entro(?: il)?|до|tot|ate|lidz|iki|kuni|come)"
    r" (?:the end of |end of |konca )?(20\d{2})|(20\d{2})(?:'?(?:e|a) kadar|\. aastaks| metais)"
)
_THAN = re.compile(r"\b(?:than|compared (?:to|with)|vs|versus) (?:in )?((?:19|20)\d{2})")
_WITHOUT_US = re.compile(
    r"\b(?:nato|the alliance|allies|europe)(?: allies)? (?:without|minus|excluding|except|besides|ex|not counting)"
    r" (?:the )?(?:us|usa|u\.s\.|united states|america)\b",
    re.IGNORECASE,
)
_AGO = re.compile(rf"\b(\d{{1,2}}|{'|'.join(_NUMBER_WORDS)}|a) years? (?:ago|before|earlier)")
_LAST_YEARS = re.compile(
    rf"(?:last|past|recent|previous) (\d{{1,2}}|{'|'.join(_NUMBER_WORDS)}) years|last (decade)"
)
_TOP = re.compile(
    rf"(?:top|bottom|first|best|worst|lowest|highest|biggest|largest) (?:the )?(\d{{1,2}}|{'|'.join(_NUMBER_WORDS)})\b(?! ?%)"
    rf"|\b(\d{{1,2}}|{'|'.join(_NUMBER_WORDS)}) (?:\w+ )?(?:biggest|largest|highest|top|best|lowest|smallest|worst|least|most|leading)"
)
_SENTENCES = re.compile(
    rf"(?:in|with|within) (\d|{'|'.join(_NUMBER_WORDS)}) (?:short )?(?:sentence|line)s?"
)
_ALTERNATIVES = re.compile(
    r"((?:\d+(?:[.,]\d+)?[a-z%]*,? (?:and |or |oder |ou |o |czy |чи )?){1,4}"
    r"(?:or|oder|ou|o|czy|või|чи) (?:already )?(?:in |at |by |bis |do )?\d+(?:[.,]\d+)?)"
)
_EDITION = re.compile(
    r"(?:in |from |of |according to |use |using )?(?:the |its |nato's |nato )*(?:old |older |new |latest |newest )*"
    r"(?:(january|february|march|april|may|june|july|august|september|october|november|december) )?"
    r"(20\d{2}) (?:nato )?(?:edition|release|report|tables?|estimates?)\b"
    r"|(?:edition|release|report|tables?) (?:of|from) (?:(\w+) )?(20\d{2})"
)
_LISTED = tuple(map(Decimal, ("2", "2.5", "3", "3.5", "5")))
_CURRENCIES = {
    "EUR": r"euros?\b|\beur\b|€|євро|eurot|avro|eiro",
    "USD": r"dollars?\b|\busd\b|\$|dolar|доларів|dollari",
    "GBP": r"pounds?\b|sterling|\bgbp\b|£",
    "PLN": r"zlot|\bpln\b",
    "NATIONAL": r"national currency|local currency|own currency|own money|kron(?:er|or|a|e)\b"
    r"|crowns?\b|korun|forints?\b|denars?\b|\blei\b|\bleu\b|\bleks?\b|\bliras?\b|levs?\b|leva\b"
    r"|\b(?:nok|dkk|czk|huf|ron|mkd|try|cad)\b|canadian dollars?",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """What a question's text says, before it is decided what it means."""

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
    alternatives: tuple[Decimal, ...]
    edition_year: int | None
    currency: str | None
    most_sentences: int | None
    cues: frozenset[str]

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
    return {name: _compile(parts) for name, parts in cues.items()}


def _compile(parts: list[str]) -> re.Pattern[str]:
    return re.compile(
        "|".join(
            part if part[0] in "$€£%\\" or part[:2] == "3[" else rf"\b{part}" for part in parts
        )
    )


def cues_in(folded: str) -> frozenset[str]:
    """The names of all cues in a folded text."""
    return frozenset(name for name, pattern in _cue_patterns().items() if pattern.search(folded))


def cue_matches(name: str, folded: str) -> list[re.Match[str]]:
    """Where a cue stands in a folded text."""
    return list(_cue_patterns()[name].finditer(folded))


def read(text: str, book: CountryBook, this_year: int) -> Reading:
    """Read a question; `this_year` gives "last year" and "ten years ago" their meaning."""
    lang = detect(text)
    text = _WITHOUT_US.sub("Europe and Canada ", text)
    folded = " ".join(fold(text).replace("’", "'").split())
    cues = cues_in(folded)
    mentions = tuple(book.mentions(text, lang))
    countries, groups, outsiders = _sort_mentions(mentions, book, cues)
    plain, edition_year = _without_edition(folded)
    years, is_range = _years(plain, this_year)
    due = _due(plain)
    return Reading(
        text=text,
        folded=folded,
        lang=lang,
        countries=countries,
        groups=groups,
        outsiders=outsiders,
        mentions=mentions,
        years=tuple(year for year in years if year != due),
        is_range=is_range,
        due=due,
        levels=_levels(folded, cues),
        top=_first_number(_TOP, folded),
        alternatives=_alternatives(folded),
        edition_year=edition_year,
        currency=_currency(folded),
        most_sentences=_first_number(_SENTENCES, folded),
        cues=cues,
    )


def _sort_mentions(
    mentions: tuple[Mention, ...], book: CountryBook, cues: frozenset[str]
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    keys = list(dict.fromkeys(item.key for item in mentions if not item.is_group))
    groups = tuple(dict.fromkeys(item.key for item in mentions if item.is_group))
    allies = [key for key in keys if book.get(key).is_ally]
    outsiders = tuple(key for key in keys if not book.get(key).is_ally)
    if "europe_canada" in cues:
        allies = [key for key in allies if key != "CAN"]
        allies.insert(0, EUROPE_AND_CANADA)
    if "alliance" in cues and "europe_canada" not in cues:
        allies.append(ALLIANCE)
    return tuple(allies), groups, outsiders


def _number(text: str) -> int:
    return int(text) if text.isdigit() else _NUMBER_WORDS.get(text, 1)


def _first_number(pattern: re.Pattern[str], folded: str) -> int | None:
    match = pattern.search(folded)
    if not match:
        return None
    return _number(next(group for group in match.groups() if group))


def _years(folded: str, this_year: int) -> tuple[tuple[int, ...], bool]:
    if match := _RANGE.search(folded):
        first, last = sorted((int(match[1]), int(match[2])))
        return (first, last), True
    if match := _SINCE.search(folded.replace("since last year", f"since {this_year - 1}")):
        return (int(match[1]),), True
    if match := _LAST_YEARS.search(folded):
        return (this_year - (10 if match[2] else _number(match[1])),), True
    if match := _THAN.search(folded):
        return (int(match[1]),), True
    years = [int(year) for year in _YEAR.findall(folded)]
    if years and re.search(
        r"\b(?:now|today|agora|heute|maintenant|ahora|oggi|teraz|hoy)\b", folded
    ):
        return (years[0],), True
    if match := _AGO.search(folded):
        years.append(this_year - _number(match[1]))
    if re.search(
        r"\blast year\b|\bthan last\b|letztes jahr|im letzten jahr|l'an dernier|ano pasado|eelmisel aastal|zeszlym roku|ubieglym roku|vorig jaar|gecen yil|минулого року",
        folded,
    ):
        years.append(this_year - 1)
    if re.search(
        r"\bthis year\b|\bthis yr\b|dieses jahr|cette annee|este ano|tym roku|dit jaar|bu yil|цього року|sel aastal",
        folded,
    ):
        years.append(this_year)
    if re.search(r"\bnext year\b", folded):
        years.append(this_year + 1)
    return tuple(dict.fromkeys(years)), False


def _without_edition(folded: str) -> tuple[str, int | None]:
    """The text without "the June 2024 edition", and that edition's year."""
    match = _EDITION.search(folded)
    if not match:
        return folded, None
    return folded[: match.start()] + " " + folded[match.end() :], int(match[2] or match[4])


def _alternatives(folded: str) -> tuple[Decimal, ...]:
    """The numbers between which a question asks to decide: "23 or 22 or 18"."""
    match = _ALTERNATIVES.search(folded)
    if not match:
        return ()
    return tuple(
        Decimal(text.replace(",", ".")) for text in re.findall(r"\d+(?:[.,]\d+)?", match[1])
    )


def _due(folded: str) -> int | None:
    match = _DUE.search(folded)
    return int(match[1] or match[2]) if match else None


def _levels(folded: str, cues: frozenset[str]) -> tuple[Decimal, ...]:
    found: list[tuple[int, Decimal]] = []
    for pattern in (_LEVEL, _YUZDE, _BARE_LEVEL):
        found += [
            (match.start(), Decimal(match[1].replace(",", ".")))
            for match in pattern.finditer(folded)
        ]
    for match in _WORD_LEVEL.finditer(folded):
        half = Decimal("0.5") if match[2] else Decimal(0)
        found.append((match.start(), _NUMBER_WORDS[match[1]] + half))
    if cues & {"gap", "meets", "projection", "count"}:
        found += [(match.start(), Decimal(match[1])) for match in _BARE_WHOLE.finditer(folded)]
    if found and cues & {"gap", "meets"}:
        found += [(len(folded), item) for item in _alternatives(folded) if item in _LISTED]
    return tuple(dict.fromkeys(level for _, level in sorted(found) if 0 < level <= 100))


def _currency(folded: str) -> str | None:
    for code, pattern in _CURRENCIES.items():
        if re.search(pattern, folded):
            return code
    return None
