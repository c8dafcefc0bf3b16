"""What calculators return: gaps, rankings, counts, changes, revisions, trajectories, summaries.

All of them are made of `Figure`s, so that each number in them carries its working.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from knowledge.model import Figure, Measure


@dataclass(frozen=True, slots=True)
class Gap:
    """The distance from a country's share to a target in one year of one edition.

    `points` = target - share (negative: above the target). The money gaps are target x GDP -
    spending on the price base that their name says; `share_current` is spending / GDP in
    current prices, given because NATO's headline share is on constant prices and the two can
    part (DOMAIN rule 7). `per_head` is the constant gap for each of `population`, which the
    edition implies; `gdp_national` is GDP in national currency at the implied rate. Each is
    None where the edition lacks an input.
    """

    country: str
    year: int
    target: Figure
    share: Figure
    points: Figure
    usd_current: Figure | None
    usd_constant: Figure | None
    national_current: Figure | None
    share_current: Figure | None
    per_head: Figure | None = None
    population: Figure | None = None
    gdp_national: Figure | None = None

    @property
    def is_met(self) -> bool:
        """Decided on the published digits, never on a rounded display (DOMAIN rule 6)."""
        return self.points.value <= 0

    @property
    def shares_part(self) -> bool:
        """Whether headline and current-price share part by more than 0.05 points."""
        if self.share_current is None:
            return False
        return abs(self.share_current.value - self.share.value) > Decimal("0.05")


@dataclass(frozen=True, slots=True)
class Ranking:
    """Countries in order of one measure in one year of one edition; aggregates left out."""

    measure: Measure
    year: int
    rows: tuple[Figure, ...]
    of: int
    is_descending: bool

    def place(self, country: str) -> int | None:
        """The place of a country, 1 first; equal values share the better place."""
        for row in self.rows:
            if row.country == country:
                return 1 + sum(
                    1
                    for other in self.rows
                    if (other.value > row.value) == self.is_descending and other.value != row.value
                )
        return None


@dataclass(frozen=True, slots=True)
class Count:
    """How many allies stand at or above a threshold in one year of one edition.

    `edge` holds rows whose printed value sits on the threshold but whose spending / GDP
    computes below it (DOMAIN rule 6: show what was printed, flag it).
    """

    threshold: Decimal
    year: int
    number: Figure
    at: tuple[Figure, ...]
    below: tuple[Figure, ...]
    edge: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """The change of one measure between two years of one edition."""

    start: Figure
    end: Figure
    difference: Figure
    percent: Figure | None
    low: Figure
    high: Figure
    series: tuple[Figure, ...]


class RevisionKind(StrEnum):
    """The likely kind of change between two editions; several can apply at once."""

    DEFINITION = "definition"
    PRICE_BASE = "price_base"
    CURRENCY = "currency"
    ESTIMATE_REPLACED = "estimate_replaced"
    ESTIMATE_REVISED = "estimate_revised"
    ROUNDING = "rounding"
    REVISED = "revised"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Revision:
    """What two editions print for the same country, measure and year.

    `difference` and `percent` are None where the numbers cannot be compared (other price base
    or currency); `percent` also for shares, whose differences are points. `kinds` are what
    the labels and estimate marks of the two editions suggest; `reason` says it in a sentence.
    """

    old: Figure
    new: Figure
    difference: Figure | None
    is_comparable: bool
    reason: str
    kinds: tuple[RevisionKind, ...]
    percent: Figure | None = None


@dataclass(frozen=True, slots=True)
class Trajectory:
    """Arithmetic towards a target, not a forecast (DOMAIN rule 12).

    `needed` is points a year from the start year to `due`; `pace` is the mean change a year
    over `window`; `difference` is pace - needed, negative when behind; `year_reached` is None
    when the pace never gets there, and the start year when the target is met.
    """

    country: str
    target: Figure
    start: Figure
    due: int | None
    needed: Figure | None
    window: tuple[int, int]
    pace: Figure
    year_reached: Figure | None
    is_met: bool
    difference: Figure | None = None

    @property
    def is_on_track(self) -> bool | None:
        """Whether the pace suffices for the due year; None when no due year lies ahead."""
        if self.is_met:
            return True
        return None if self.difference is None else self.difference.value >= 0


@dataclass(frozen=True, slots=True)
class Summary:
    """What an analyst wants first about a country, all from one edition."""

    country: str
    year: int
    share: Figure
    gaps: tuple[Gap, ...]
    rank: Figure
    of: int
    trajectory: Trajectory
    change: Change
    spending: Figure | None
    per_capita: Figure | None
    equipment: Figure | None
    revisions: tuple[Revision, ...] = field(default=())
