"""Goals: which of the levels in a text are aimed at, and which are asserted of a country."""

from __future__ import annotations

import re
from decimal import Decimal

from retrieval.reading import Reading

USUAL_LEVELS = frozenset(map(Decimal, ("2", "2.5", "3", "3.5", "5", "1.5", "20")))
_HIGHEST_GOAL = Decimal(10)
_BARE = 4
_IS_AT = re.compile(
    r"(?:\b(?:is|are|at|spends?|spending|now|equals?|to be)|=) (?:now |already )?(?:at )?"
    r"(\d{1,2}(?:[.,]\d{1,2})?) ?(?:%|percent|per cent|pct)"
)


def goals(reading: Reading) -> tuple[Decimal, ...]:
    """The levels that can be targets: not those asserted, not a share of something else."""
    stated = stated_levels(reading)
    return tuple(
        level
        for level in reading.levels
        if level not in stated and (level <= _HIGHEST_GOAL or level == 20)
    )


def stated_levels(reading: Reading) -> tuple[Decimal, ...]:
    """Levels that the text asserts of a country, rather than measures it against."""
    if not reading.countries or not reading.levels or reading.is_range:
        return ()
    if believed_side(reading):
        return reading.levels[:1]
    if reading.has("first_time") or (reading.has("when") and reading.has("meets")):
        return ()
    if reading.has("injection"):
        return _dictated(reading) if reading.has("gap") else reading.levels
    if reading.has("source") and not reading.has("gap", "meets", "target"):
        return reading.levels[:1]  # "source for Italy's 2.10?"
    is_aimed = reading.has("gap", "meets", "target", "projection", "obliged", "what_if")
    is_odd = reading.levels[0] not in USUAL_LEVELS and reading.levels[0] <= _HIGHEST_GOAL
    if is_odd and not is_aimed and reading.words > _BARE:
        return reading.levels
    if not reading.has("spends") or reading.has("plan", "ranking", "count", "what_if"):
        return ()
    if reading.has("asserts", "why") and not reading.has("gap"):
        return reading.levels[:1]
    odd = [
        level for level in reading.levels if level not in USUAL_LEVELS and level <= _HIGHEST_GOAL
    ]
    asks_goal = (
        reading.has("gap", "projection", "obliged", "above_it", "below_it")
        or "did nato" in reading.folded
    )
    return tuple(odd[:1]) if odd and not asks_goal else ()


def believed_side(reading: Reading) -> str:
    """On which side of a level a belief puts a country ("Is it true that Spain is above 3 %?").

    "above" (at the level counts), "below", or "" where no such belief is held: then a level is
    either aimed at or asserted as it stands.
    """
    is_one = len(reading.countries) == 1 and len(reading.levels) == 1
    if not is_one or not reading.has("truth") or reading.is_range:
        return ""
    if reading.has(
        "when",
        "first_time",
        "which_years",
        "why",
        "gap",
        "projection",
        "obliged",
        "plan",
        "injection",
        "count",
    ):
        return ""
    if reading.has("below_it", "lowest"):
        return "below"
    return "above" if reading.has("above_it", "meets") else ""


def _dictated(reading: Reading) -> tuple[Decimal, ...]:
    """Levels that an order puts into a country's mouth beside the level of the real question."""
    told = tuple(Decimal(item.replace(",", ".")) for item in _IS_AT.findall(reading.folded))
    return tuple(level for level in reading.levels if level in told)
