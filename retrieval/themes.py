"""Themes: matters that a few dated statements answer, whatever the wording and the language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from retrieval.goals import goals
from retrieval.reading import Reading

_FILE = Path(__file__).parent / "themes.toml"


@dataclass(frozen=True, slots=True)
class Theme:
    """When a question is about it, and the ids of the claims that answer it, in order.

    `lead` is a key of the phrase book, or empty where the first claim leads; `is_borne` says
    whether the first claims bear it out, so that it cites them. `before` keeps it to questions
    whose years all lie before that one.
    """

    needs: tuple[frozenset[str], ...]
    never: frozenset[str]
    has_places: bool
    claims: tuple[str, ...]
    lead: str = ""
    before: int | None = None
    is_borne: bool = True


@cache
def themes() -> Mapping[str, Theme]:
    """The themes by name, from `themes.toml`, in the order in which they are tried."""
    with _FILE.open("rb") as file:
        entries = tomllib.load(file)
    return {
        name: Theme(
            tuple(map(frozenset, entry["needs"])),
            frozenset(entry["never"]),
            bool(entry["places"]),
            tuple(entry["claims"]),
            entry.get("lead", ""),
            entry.get("before"),
            bool(entry.get("borne", True)),
        )
        for name, entry in entries.items()
    }


def theme_of(reading: Reading) -> str:
    """The name of the first theme that a question is about; "" for none."""
    cues = reading.cues | ({"levels"} if goals(reading) else set())
    for name, theme in themes().items():
        if (reading.countries or reading.groups) and not theme.has_places:
            continue
        if theme.before and not (reading.years and max(reading.years) < theme.before):
            continue
        if all(one & cues for one in theme.needs) and not theme.never & cues:
            return name
    return ""
