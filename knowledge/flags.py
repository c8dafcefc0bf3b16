"""Flags: a flag in a message names its country as a word would."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

from babel import Locale

_COUNTRIES = Path(__file__).parent / "countries.toml"
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_FIRST = 0x1F1E6


def spell_flags(text: str) -> str:
    """The text with each flag as a code or a name: an ally's ISO3 code, else the English name.

    A pair of regional indicators that is no country's is left as it is.
    """
    return _FLAG.sub(lambda match: _named(match[0]), text)


def _named(flag: str) -> str:
    code = "".join(chr(ord(sign) - _FIRST + ord("A")) for sign in flag)
    name = _allies().get(code) or Locale("en").territories.get(code)
    return f" {name} " if name else flag


@cache
def _allies() -> dict[str, str]:
    """ISO3 codes of the allies by ISO2 code."""
    with _COUNTRIES.open("rb") as file:
        found = tomllib.load(file)["country"]
    return {entry["iso2"]: key for key, entry in found.items() if "iso2" in entry}
