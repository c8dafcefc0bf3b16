"""Agreed: rules of intent for what was agreed, what is disputed and between which numbers."""

from __future__ import annotations

import re

from retrieval.arithmetic import has_places
from retrieval.goals import USUAL_LEVELS, goals
from retrieval.model import Intent
from retrieval.reading import Reading

_AGE = re.compile(r"how old|dates? (?:from|back)|how long has .* (?:been|existed)|origin")


def alternatives(reading: Reading, _: int) -> Intent | None:
    """Sources disagree, as in "23 or 22 or 18": the sides are shown."""
    if len(reading.alternatives) < 2:
        return None
    if set(reading.alternatives) <= USUAL_LEVELS and reading.has("gap", "meets"):
        return None
    if reading.has("allies") and not reading.countries:
        return Intent.COUNT
    return Intent.CONTRADICTION


def agreed(reading: Reading, _: int) -> Intent | None:
    """What was agreed, and when: "What did the Hague decide?", "NATO agreed 5 % in 2014?"."""
    named = reading.has("hague", "vilnius", "wales") or (
        goals(reading) and (reading.years or reading.has("when"))
    )
    if not reading.has("decided") or not named or has_places(reading):
        return None
    others = ("obliged", "who", "why", "meets", "everyone", "count")
    return None if reading.has(*others) else Intent.TARGET


def disputed(reading: Reading, _: int) -> Intent | None:
    """Whether sources or governments disagree; a debt or an obligation is told as it stands."""
    if goals(reading) and not has_places(reading) and _AGE.search(reading.folded):
        return Intent.TARGET
    if reading.has("debt"):
        return Intent.STATEMENT
    if reading.has("trump_demand") and reading.has("demanded") and not has_places(reading):
        return Intent.TARGET if goals(reading) else None
    if reading.has("count", "ranking") and not reading.countries:
        return None
    obliged = reading.has("obliged") and reading.countries and reading.has("meets", "hague")
    if obliged and not reading.has("gap", "projection", "per_year_count"):
        return Intent.CONTRADICTION
    if reading.has("everyone") and goals(reading):
        return None
    if goals(reading) and reading.has("per_year_count"):
        return None
    if reading.has("contradiction") and (reading.countries or reading.has("domain", "policy")):
        return Intent.CONTRADICTION
    return None
