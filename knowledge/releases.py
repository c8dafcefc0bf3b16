"""Releases: when NATO's next figures usually come, by the dates of its editions so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import MAXYEAR, date

from knowledge.edition import Edition

_MOST = 3
"""Editions of a season that count: the newest ones, since habits change."""
_SUMMER = 6
"""The annual report comes in spring, the summer's estimates from June on."""


@dataclass(frozen=True, slots=True)
class Expected:
    """The days between which a release usually falls; `after` are the days that tell it."""

    first: date
    last: date
    after: tuple[date, ...]

    @property
    def how(self) -> str:
        """The rule in words, with the days used."""
        days = ", ".join(day.isoformat() for day in self.after)
        return f"earliest and latest day of the year of the editions of {days}"


def next_release(editions: Iterable[Edition], today: date) -> Expected | None:
    """The next usual time of release that is not over; None with fewer than two to go by.

    NATO publishes an annual report in spring and estimates in summer. The span of a season
    runs from the earliest to the latest day on which its newest three editions came out. A
    season whose edition of the year is there already is not expected again.
    """
    days = [item.source.day for item in editions if len(item.source.published) == 10]
    spans = []
    for year in range(today.year, min(today.year + 1, MAXYEAR) + 1):
        for is_summer in (False, True):
            season = [day for day in days if (day.month >= _SUMMER) == is_summer]
            told = tuple(sorted(season)[-_MOST:])
            if len(told) > 1 and all(day.year != year for day in season):
                spans.append(_span(told, year))
    return next((item for item in spans if item.last >= today), None)


def _span(days: tuple[date, ...], year: int) -> Expected:
    first, last = (
        pick((day.month, day.day) for day in days if (day.month, day.day) != (2, 29))
        for pick in (min, max)
    )
    return Expected(date(year, *first), date(year, *last), days)
