"""Standing: how far each passage's source is trusted, how fresh it is, whom it concerns."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from knowledge.dates import last_day
from retrieval.model import Passage

Scores = NDArray[np.float32]

# Measured on the tuning half of evals/relevance; see docs/SEARCH.md.
TRUST = {"weak": -0.05, "aggregator": -0.02, "own": -0.02}
OVERTAKEN, SUPERSEDED = -0.1, -0.15
# At an equal match a shipped claim stands above a passage of an added document.
KINDS = {"row": -0.15, "document": -0.06}
SAME_COUNTRY, OTHER_COUNTRY = 0.2, -0.3
# A page of a state propaganda network is never evidence, however well it fits.
NEVER = frozenset(("propaganda", "state_propaganda"))
_NO_END = date.max.toordinal()


class Standing:
    """What a passage's labels say for or against it, as arrays over all passages."""

    def __init__(self, passages: Sequence[Passage], ends: Mapping[str, date]) -> None:
        self.never = np.array([passage.trust in NEVER for passage in passages], dtype=bool)
        self._days = np.array([_day(passage) for passage in passages], dtype=np.int64)
        self._ends = np.array([_end(passage, ends) for passage in passages], dtype=np.int64)
        self._fixed = np.array([_trust(passage) for passage in passages], dtype=np.float32)
        self._fixed += np.float32(SUPERSEDED) * superseded(passages)
        self._places = _places(passages)
        self._placed = np.array([bool(passage.countries) for passage in passages], dtype=bool)

    def out_on(self, day: date | None) -> NDArray[np.bool_]:
        """Whether each passage was out on a day (None: today) and may be evidence at all."""
        if day is None:
            return ~self.never
        return ~self.never & (self._days <= day.toordinal())

    def overtaken(self, day: date | None) -> NDArray[np.bool_]:
        """Whether each passage had been overtaken by a newer one on a day (None: today)."""
        on = _NO_END - 1 if day is None else day.toordinal()
        return np.asarray(self._ends <= on, dtype=np.bool_)

    def lift(self, countries: Collection[str], day: date | None) -> Scores:
        """What is added to each passage's score: trust, freshness, countries asked about."""
        lift = self._fixed + np.float32(OVERTAKEN) * self.overtaken(day)
        if countries:
            asked = np.zeros(len(lift), dtype=bool)
            for country in set(countries):
                if country in self._places:
                    asked[self._places[country]] = True
            lift = lift + np.float32(SAME_COUNTRY) * asked
            lift += np.float32(OTHER_COUNTRY) * (self._placed & ~asked)
        return np.asarray(lift, dtype=np.float32)


def superseded(passages: Sequence[Passage]) -> NDArray[np.bool_]:
    """Whether a newer edition of the same publisher holds the same row, label or footnote."""
    keys = [_twin(passage) for passage in passages]
    newest: dict[tuple[str, ...], str] = {}
    for key, passage in zip(keys, passages, strict=True):
        newest[key] = max(newest.get(key, ""), passage.as_of)
    pairs = zip(keys, passages, strict=True)
    return np.array([passage.as_of < newest[key] for key, passage in pairs], dtype=bool)


def _twin(passage: Passage) -> tuple[str, ...]:
    """What two editions of one thing have in common; the id alone where there are none."""
    if passage.kind == "row":
        return (passage.publisher, *passage.id.split(":")[2:])
    if passage.kind == "source" and passage.publisher == "NATO":
        return (passage.kind, passage.publisher)
    if passage.kind == "note":
        return (passage.kind, passage.quote)
    return (passage.id,)


def _trust(passage: Passage) -> float:
    return TRUST.get(passage.trust, 0.0) + KINDS.get(passage.kind, 0.0)


def _day(passage: Passage) -> int:
    return last_day(passage.as_of).toordinal() if passage.as_of else 0


def _end(passage: Passage, ends: Mapping[str, date]) -> int:
    if passage.id in ends:
        return ends[passage.id].toordinal()
    return 0 if passage.is_overtaken else _NO_END


def _places(passages: Sequence[Passage]) -> dict[str, NDArray[np.int64]]:
    found: dict[str, list[int]] = {}
    for at, passage in enumerate(passages):
        for country in passage.countries:
            found.setdefault(country, []).append(at)
    return {country: np.array(places, dtype=np.int64) for country, places in found.items()}
