"""The preview: what an arrival would change, beside the publisher's newest edition."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from knowledge.accession.arrival import Arrival
from knowledge.calculators.working import PERCENTAGES
from knowledge.edition import Edition
from knowledge.library import Library
from knowledge.model import AGGREGATES, Figure, Measure, Observation
from knowledge.news.levels import Crossed, crossed, watched
from knowledge.readers.table import Skipped

MOST_CHANGES = 10
_SHARES = (Measure.SHARE, Measure.MILEX_SHARE)


@dataclass(frozen=True, slots=True)
class Change:
    """One cell as the older edition prints it and as the new one does, in one unit."""

    old: Figure
    new: Figure


@dataclass(frozen=True, slots=True)
class Preview:
    """What an arrival holds and what differs from `against` (None: the publisher's first).

    `common` counts cells that both hold; `apart` those among them in another unit or price
    base, which are not compared; `differing` those that differ. `largest` are at most ten:
    shares of GDP by points first, then other measures by their relative size.
    """

    arrival: Arrival
    countries: int
    years: tuple[int, int]
    estimates: int
    against: Edition | None
    common: int = 0
    apart: int = 0
    differing: int = 0
    largest: tuple[Change, ...] = ()
    crossings: tuple[Crossed, ...] = ()


def preview(arrival: Arrival, library: Library) -> Preview:
    """What would change if the arrival were shelved; nothing is written."""
    cells = arrival.observations
    years = sorted({seen.year for seen in cells})
    against = _newest_of_publisher(arrival, library)
    facts = Preview(
        arrival=arrival,
        countries=len({seen.country for seen in cells if seen.country not in AGGREGATES}),
        years=(years[0], years[-1]),
        estimates=sum(seen.is_estimate for seen in cells),
        against=against,
    )
    return facts if against is None else _compared(facts, against, library)


def reasons(skipped: tuple[Skipped, ...]) -> list[tuple[str, int, str]]:
    """Why cells were left out: the reason, how many, and the first place."""
    counts = Counter(item.why for item in skipped)
    first = {item.why: item.place for item in reversed(skipped)}
    return [(why, number, first[why]) for why, number in counts.most_common()]


def _newest_of_publisher(arrival: Arrival, library: Library) -> Edition | None:
    """The newest edition of the publisher that has a measure in common."""
    mine = set(arrival.edition.measures())
    for item in reversed(library.editions):
        is_theirs = item.source.publisher == arrival.source.publisher
        if is_theirs and mine & set(item.measures()):
            return item
    return None


def _compared(facts: Preview, against: Edition, library: Library) -> Preview:
    new = facts.arrival.edition
    pairs = list(_pairs(against, new, facts.arrival.observations))
    comparable = [pair for pair in pairs if _is_comparable(pair)]
    changes = sorted(
        (pair for pair in comparable if pair.old.value != pair.new.value), key=_size, reverse=True
    )
    return Preview(
        arrival=facts.arrival,
        countries=facts.countries,
        years=facts.years,
        estimates=facts.estimates,
        against=against,
        common=len(pairs),
        apart=len(pairs) - len(comparable),
        differing=len(changes),
        largest=tuple(changes[:MOST_CHANGES]),
        crossings=tuple(crossed((against,), new, watched(library.targets))),
    )


def _pairs(old: Edition, new: Edition, cells: tuple[Observation, ...]) -> Iterator[Change]:
    for seen in cells:
        before = old.find(seen.country, seen.measure, seen.year)
        if before is not None:
            yield Change(before, new.figure(seen.country, seen.measure, seen.year))


def _is_comparable(pair: Change) -> bool:
    return pair.old.unit == pair.new.unit or Measure(pair.new.measure) in PERCENTAGES


def _size(pair: Change) -> tuple[bool, Decimal]:
    difference = abs(pair.new.value - pair.old.value)
    if Measure(pair.new.measure) in _SHARES:
        return True, difference
    return False, difference / abs(pair.old.value) if pair.old.value else difference
