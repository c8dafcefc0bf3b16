"""Levels crossed: allies on another side of 2 % or 3.5 % of GDP in a newer edition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from knowledge.edition import Edition
from knowledge.model import AGGREGATES, Figure, Measure, Target

LEVELS = ("vilnius_2023", "hague_core_2025")
"""The targets whose levels an ally may cross: 2 % and 3.5 %."""


@dataclass(frozen=True, slots=True)
class Crossed:
    """An ally on the other side of a target's level: in one year, or newest year to newest."""

    target: Target
    old: Figure
    new: Figure

    @property
    def is_rise(self) -> bool:
        """Whether the ally comes to meet the level."""
        return self.new.value >= self.target.share


def crossed(old: Edition, new: Edition, targets: Mapping[str, Target]) -> Iterator[Crossed]:
    """Allies on another side of 2 % or 3.5 % of GDP, by the unrounded share (DOMAIN rule 6).

    Compared are the newest year that both editions hold and, where the newer edition goes
    further, the newest year of each.
    """
    for country in new.countries(Measure.SHARE):
        if country in AGGREGATES:
            continue
        for before, after in _pairs(old, new, country):
            for key in LEVELS:
                if key in targets:
                    level = targets[key].share
                    if (before.value >= level) != (after.value >= level):
                        yield Crossed(targets[key], before, after)


def _pairs(old: Edition, new: Edition, country: str) -> Iterator[tuple[Figure, Figure]]:
    before, after = old.years(Measure.SHARE, country), new.years(Measure.SHARE, country)
    if not before or not after:
        return
    both = [year for year in after if year in before]
    spans = {(both[-1], both[-1])} if both else set()
    if after[-1] > before[-1]:
        spans.add((before[-1], after[-1]))
    for first, last in sorted(spans):
        yield (
            old.figure(country, Measure.SHARE, first),
            new.figure(country, Measure.SHARE, last),
        )
