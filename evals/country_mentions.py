"""Which countries a text names, in the order in which it names them."""

from __future__ import annotations

import csv
import re
import unicodedata
from functools import cache
from itertools import groupby
from pathlib import Path

NAMES = Path(__file__).resolve().parent.parent / "knowledge" / "country_names.csv"

ALIASES: dict[str, tuple[str, ...]] = {
    "USA": ("USA", "United States of America", "America", "États-Unis", "ABD", "JAV", "ASV", "США"),
    "GBR": ("UK", "Britain", "Great Britain", "Großbritannien", "Royaume-Uni", "Reino Unido"),
    "CZE": ("Czechia", "Czech Republic", "Tschechien"),
    "TUR": ("Turkey", "Türkiye", "Türkei"),
    "NLD": ("Holland", "The Netherlands"),
    "SVK": ("Slovak Republic", "Slovakia"),
    "MKD": ("North Macedonia", "Macedonia"),
}
STEMS: dict[str, tuple[str, ...]] = {
    "ITA": ("włosz",),
    "HUN": ("węgier", "węgrz"),
    "DEU": ("niemiec", "niemc"),
}
"""Stems of names whose inflected forms part from the name itself."""

_US = re.compile(r"\bU\.?S\.?(?![-\w$])(?!\s+(?:dollar|president|demand))(?!D)")


@cache
def _pattern(lang: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """One pattern with a group per form, longest first, and the iso3 of each group."""
    forms: dict[str, str] = {}
    for iso3, names in ALIASES.items():
        forms |= {rf"{re.escape(_fold(name))}(?!\w)": iso3 for name in names}
    for iso3, stems in STEMS.items() if lang == "pl" else ():
        forms |= {rf"{_fold(stem)}\w*": iso3 for stem in stems}
    with NAMES.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["lang"] == "en":
                forms[rf"{re.escape(_fold(row['name']))}(?!\w)"] = row["iso3"]
            elif row["lang"] == lang:
                forms[_stemmed(row["name"])] = row["iso3"]
    ordered = sorted(forms, key=len, reverse=True)
    groups = {f"c{number}": forms[form] for number, form in enumerate(ordered)}
    joined = "|".join(f"(?P<c{number}>{form})" for number, form in enumerate(ordered))
    return re.compile(rf"(?<!\w)(?:{joined})"), groups


def _fold(text: str) -> str:
    """Lower case without accents, so that İspanya and ispanya are one name."""
    loose = unicodedata.normalize("NFKD", text.replace("\u2019", "'"))
    return "".join(sign for sign in loose if not unicodedata.combining(sign)).casefold()


def _stemmed(name: str) -> str:
    """A pattern for a name and its inflected forms: each word less its last letters."""
    words = []
    for word in _fold(name).split():
        cut = 2 if len(word) > 5 else 1
        words.append(re.escape(word[: max(4, len(word) - cut)]) + r"\w*")
    return r"\s+".join(words)


def mentions(text: str, lang: str = "en") -> list[str]:
    """The iso3 codes of the countries named, in order, repeats in a row taken as one."""
    pattern, groups = _pattern(lang)
    marked = _US.sub("USA", text)
    found = [groups[str(match.lastgroup)] for match in pattern.finditer(_fold(marked))]
    return [iso3 for iso3, _ in groupby(found)]


def has_run(found: list[str], wanted: list[str]) -> bool:
    """Whether the wanted countries stand in this order, with no other between them."""
    width = len(wanted)
    return any(found[i : i + width] == wanted for i in range(len(found) - width + 1))
