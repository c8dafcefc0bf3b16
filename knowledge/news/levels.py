"""Levels crossed: allies on another side of 2 % or 3.5 % of GDP in a newer edition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from knowledge.edition import Edition
from knowledge.model import AGGREGATES, Figure, Measure, Target

LEVELS = ("vilnius_2023", "hague_core_2025")
"""The targets whose levels an ally may cross: 2 % and 3.5 %."""


@dataclass(frozen=True, slots=True)
class Crossed:
    """An ally on the other side of a target's level: the newest share before and the newest now."""

    target: Target
    old: Figure
    new: Figure

    @property
    def is_rise(self) -> bool:
        """Whether the ally comes to meet the level."""
        return self.new.value >= self.target.share


def watched(targets: Mapping[str, Target]) -> tuple[Target, ...]:
    """The targets whose levels are watched for everybody, as far as they are known."""
    return tuple(targets[key] for key in LEVELS if key in targets)


def crossed(
    earlier: Sequence[Edition], new: Edition, levels: Sequence[Target]
) -> Iterator[Crossed]:
    """Allies on another side of a level (in % of GDP), by the unrounded share (DOMAIN rule 6).

    `earlier` are editions of the same publisher, oldest first; what was printed last counts,
    in a partial edition too. Compared is where an ally stood with where it stands: the newest
    year of each. A year that is only revised to the other side is a revision, not a crossing,
    where a newer year stands on the old side.
    """
    for country in new.countries(Measure.SHARE):
        pair = None if country in AGGREGATES else _pair(earlier, new, country)
        if pair is not None:
            yield from (Crossed(item, *pair) for item in levels if _is_apart(item, *pair))


def _is_apart(target: Target, before: Figure, after: Figure) -> bool:
    return (before.value >= target.share) != (after.value >= target.share)


def _pair(earlier: Sequence[Edition], new: Edition, country: str) -> tuple[Figure, Figure] | None:
    """The newest share printed before and the newest now; None where that is an older year."""
    printed = {
        year: item.figure(country, Measure.SHARE, year)
        for item in earlier
        for year in item.years(Measure.SHARE, country)
    }
    now = max(new.years(Measure.SHARE, country), default=0)
    if not printed or now < max(printed):
        return None
    return printed[max(printed)], new.figure(country, Measure.SHARE, now)
