"""Spoken: in which of the thirteen languages a word is a country's name."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from knowledge.names import fold

_NAMES = Path(__file__).parent / "country_names.csv"
_OWN = {
    "DEU": "de", "AUT": "de", "FRA": "fr", "ESP": "es", "ITA": "it", "POL": "pl", "EST": "et",
    "LVA": "lv", "LTU": "lt", "UKR": "uk", "TUR": "tr", "NLD": "nl", "PRT": "pt",
}  # fmt: skip
_LONGEST = 3
_MOST_LANGUAGES = 3


def languages_named(text: str) -> Counter[str]:
    """How much the country names of a text speak for each language.

    A name that English shares with another language, or that more than three languages share,
    says nothing; "Norway" is English, "Niemcy" for Polish, "Grecia" for Spanish and
    Italian. A country's own language counts twice, so that "Latvija", which is Lithuanian too,
    is taken for Latvian. Names must stand in the nominative; accents may be missing.
    """
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text.casefold())
    found: Counter[str] = Counter()
    at = 0
    while at < len(words):
        used = 1
        for size in range(_LONGEST, 0, -1):
            langs = (
                _languages_of(" ".join(words[at : at + size])) if at + size <= len(words) else {}
            )
            if langs:
                found.update(langs)
                used = size
                break
        at += used
    return found


@lru_cache(maxsize=8192)
def _languages_of(name: str) -> Mapping[str, int]:
    exact, folded = _by_name()
    plain = fold(name)  # who types no accents may mean any of them: "turquia"
    langs = (exact.get(name) if name != plain else None) or folded.get(plain) or {}
    if "en" in langs:
        return langs if len(langs) == 1 else {}
    return {} if len(langs) > _MOST_LANGUAGES else langs


@cache
def _by_name() -> tuple[dict[str, dict[str, int]], dict[str, dict[str, int]]]:
    exact: dict[str, dict[str, int]] = {}
    folded: dict[str, dict[str, int]] = {}
    with _NAMES.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            weight = 2 if _OWN.get(row["iso3"]) == row["lang"] else 1
            exact.setdefault(row["name"].casefold(), {})[row["lang"]] = weight
            folded.setdefault(fold(row["name"]), {})[row["lang"]] = weight
    return exact, folded
