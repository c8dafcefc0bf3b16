"""Measuring: which published measure, or which several, a question asks for."""

from __future__ import annotations

import re

from knowledge.model import Measure, Target
from retrieval.model import Intent
from retrieval.reading import Reading

_MEASURES: tuple[tuple[str, Measure], ...] = (
    ("equipment", Measure.EQUIPMENT),
    ("personnel_costs", Measure.PERSONNEL_COSTS),
    ("infrastructure_costs", Measure.INFRASTRUCTURE),
    ("other_costs", Measure.OTHER),
    ("per_head", Measure.PER_CAPITA),
    ("real_change", Measure.REAL_CHANGE),
    ("troops", Measure.PERSONNEL),
    ("population", Measure.POPULATION),
    ("gdp_per_head", Measure.GDP_CURRENT),
    ("gdp_itself", Measure.GDP_CURRENT),
)

MEASURING = (
    "money", "per_head", "equipment", "troops", "share", "real_change", "gdp_itself",
    "personnel_costs", "infrastructure_costs", "other_costs", "population",
)  # fmt: skip
_OF_GDP = re.compile(
    r"(?:%|percent\w*|pct|share|part|proportion) (?:of|to) (?:the |its |their )?gdp"
)

_LISTED = re.compile(r"[,;/&+:]| (?:and|plus|und|et|y|e|oraz|ja|un|ir|ve|en|та|і|й|both) ")
_SHARES = {
    Measure.EQUIPMENT,
    Measure.PERSONNEL_COSTS,
    Measure.INFRASTRUCTURE,
    Measure.OTHER,
    Measure.REAL_CHANGE,
}


def measure_of(reading: Reading, target: Target | None, intent: Intent) -> Measure:
    """The measure that a question is about; shares of GDP where it names none."""
    if target is not None and target.leg == "equipment":
        return Measure.EQUIPMENT
    for cue, measure in _MEASURES:
        if cue == "per_head" and reading.has("gdp_per_head"):
            continue
        if reading.has(cue) and not (cue == "gdp_itself" and _OF_GDP.search(reading.folded)):
            return measure
    if reading.has("world_bank") and reading.countries:
        return Measure.MILEX_SHARE
    if intent in (Intent.GAP, Intent.PROJECTION, Intent.COUNT, Intent.WHAT_IF, Intent.GROWTH):
        return Measure.SHARE
    if intent in (Intent.BURDEN, Intent.TOTAL) and not reading.has("per_head"):
        return Measure.USD_CURRENT
    measure = _money_measure(reading)
    is_list = intent is Intent.RANKING and measure is Measure.NATIONAL_CURRENT
    return Measure.USD_CURRENT if is_list else measure


def _money_measure(reading: Reading) -> Measure:
    says_share = reading.has("share") and not _negates_share(reading.folded)
    if says_share and not reading.has("money"):
        return Measure.SHARE
    if reading.has("how_many_times") and not says_share:
        return Measure.USD_CURRENT
    if "constant" in reading.folded and reading.has("money"):
        return Measure.USD_CONSTANT
    if reading.currency not in (None, "USD") and not says_share:
        return Measure.NATIONAL_CURRENT
    if reading.has("money") and not says_share:
        return Measure.USD_CURRENT
    return Measure.SHARE


def _negates_share(folded: str) -> bool:
    return any(
        phrase in folded
        for phrase in ("not %", "not percent", "not in %", "not share", "not as", "not gdp")
    )


def measures_of(reading: Reading) -> tuple[Measure, ...]:
    """All measures that a question names side by side, in a fixed order; () for one alone."""
    if not _LISTED.search(reading.folded):
        return ()
    found = [measure for cue, measure in _MEASURES if reading.has(cue)]
    if Measure.GDP_CURRENT in found and _OF_GDP.search(reading.folded):
        found.remove(Measure.GDP_CURRENT)
    if reading.has("money") or reading.currency is not None:
        found.insert(0, _money_measure(reading))
    is_of_gdp = "gdp" in reading.folded or not set(found) & _SHARES
    if reading.has("share") and is_of_gdp and not _negates_share(reading.folded):
        found = [Measure.USD_CURRENT if item is Measure.SHARE else item for item in found]
        found.insert(0, Measure.SHARE)
    known = tuple(dict.fromkeys(found))
    return known if len(known) > 1 else ()
