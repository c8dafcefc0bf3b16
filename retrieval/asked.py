"""Asked: what people ask when they want a passage, in words that its own text lacks."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

_FILE = Path(__file__).parent / "asked.toml"


@cache
def asked() -> dict[str, str]:
    """The words by passage id ("claim:T-014"), from `asked.toml`."""
    with _FILE.open("rb") as file:
        kinds = tomllib.load(file)
    return {f"{kind}:{key}": words for kind, rows in kinds.items() for key, words in rows.items()}
