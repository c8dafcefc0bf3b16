"""Asked: what people ask when they want a passage, in words that its own text lacks."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

from retrieval.model import Passage

_FILE = Path(__file__).parent / "asked.toml"
KIND = "asked"


@cache
def asked() -> dict[str, str]:
    """The words by passage id ("claim:T-014"), from `asked.toml`."""
    with _FILE.open("rb") as file:
        kinds = tomllib.load(file)
    return {f"{kind}:{key}": words for kind, rows in kinds.items() for key, words in rows.items()}


def asked_passages(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """What people ask for each passage, as an entry of its own for the index alone.

    A question is nearer to questions than to the text that answers it; together in one vector
    the text outweighs them.
    """
    return tuple(
        replace(passage, id=asked_id(passage.id), kind=KIND, text=passage.asked)
        for passage in passages
        if passage.asked
    )


def asked_id(key: str) -> str:
    """The id under which the index holds what people ask for a passage."""
    return f"{KIND}:{key}"
