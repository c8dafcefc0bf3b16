"""Vintages: rules of intent for questions about editions and what they revised."""

from __future__ import annotations

from retrieval.arithmetic import has_places
from retrieval.goals import goals
from retrieval.model import Intent
from retrieval.reading import Reading


def of_edition(reading: Reading, _: int) -> Intent | None:
    """A figure of a named edition: looked up there, unless more is asked."""
    if reading.edition_year is None or not reading.countries:
        return None
    if goals(reading) or reading.has("gap", "trend", "compare", "ranking"):
        return None
    return Intent.REVISION if reading.has("why") else Intent.LOOKUP


def most_revised(reading: Reading, _: int) -> Intent | None:
    """Which figures the newest edition changed; before rankings, which "most" asks for."""
    asks = reading.has("ranking", "trend", "update", "list_them")
    if has_places(reading) or not reading.has("revision") or goals(reading) or not asks:
        return None
    if reading.edition_year is not None:
        return None
    return None if reading.has("why", "policy") else Intent.REVISION


def revised(reading: Reading, _: int) -> Intent | None:
    """What editions print for one country, side by side."""
    if reading.countries and reading.has("revision") and not reading.has("gap", "meets"):
        return Intent.REVISION if not goals(reading) else None
    return None
