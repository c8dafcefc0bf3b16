"""Standing: how far a passage's source is trusted, how fresh it is, whom and what it concerns."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from knowledge.dates import last_day
from retrieval.model import Passage
from retrieval.months import months_in
from retrieval.speakers import speakers

Scores = NDArray[np.float32]

# Measured on evals/relevance without its unseen part; see docs/SEARCH.md.
TRUST = {"weak": -0.05, "aggregator": -0.02, "own": -0.02}
OVERTAKEN, SUPERSEDED = -0.15, -0.15
# At an equal match a shipped claim stands above a passage of an added document.
KINDS = {"row": -0.15, "document": -0.06}
SAME_COUNTRY, OTHER_COUNTRY = 0.2, -0.3
# Who names a person asks for what that person said, then for what concerns his or her country.
SAME_SPEAKER, SPEAKERS_COUNTRY = 0.25, 0.1
# Who names neither country nor person asks about all: what one ally plans is an answer to less.
ONE_ALLY = -0.06
OTHER_MEASURE = -0.2
# Who names a month asks for what was said or decided in it.
SAME_MONTH = 0.4
_FEW = 2
_SPOKEN = frozenset(("claim", "target", "article"))
# A page of a state propaganda network is never evidence, however well it fits.
NEVER = frozenset(("propaganda", "state_propaganda"))
_NO_END = date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom and what a question is about, as far as it says.

    `countries` are ISO3 codes, `people` keys of `speakers.toml`, `measure` the measure that
    table rows should show ("" where any will do), `months` such as "2025-08".
    """

    countries: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    measure: str = ""
    months: frozenset[str] = frozenset()


class Standing:
    """What a passage's labels say for or against it, as arrays over all passages."""

    def __init__(self, passages: Sequence[Passage], ends: Mapping[str, date]) -> None:
        self.never = np.array([passage.trust in NEVER for passage in passages], dtype=bool)
        self._days = np.array([_day(passage) for passage in passages], dtype=np.int64)
        self._ends = np.array([_end(passage, ends) for passage in passages], dtype=np.int64)
        self._fixed = np.array([_trust(passage) for passage in passages], dtype=np.float32)
        self._fixed += np.float32(SUPERSEDED) * superseded(passages)
        named = [_people(passage) for passage in passages]
        allies = [speakers().allies(people) for people in named]
        countries = [passage.countries for passage in passages]
        self._places, self._people, self._allies = _at(countries), _at(named), _at(allies)
        self._placed = np.array([bool(found) for found in countries], dtype=bool)
        self._of_few = np.array([0 < len(found) <= _FEW for found in countries], dtype=bool)
        self._months = _at([_months(passage) for passage in passages])
        self._measures = np.array([_measure(passage) for passage in passages])

    def out_on(self, day: date | None) -> NDArray[np.bool_]:
        """Whether each passage was out on a day (None: today) and may be evidence at all."""
        if day is None:
            return ~self.never
        return ~self.never & (self._days <= day.toordinal())

    def overtaken(self, day: date | None) -> NDArray[np.bool_]:
        """Whether each passage had been overtaken by a newer one on a day (None: today)."""
        on = _NO_END - 1 if day is None else day.toordinal()
        return np.asarray(self._ends <= on, dtype=np.bool_)

    def lift(self, asked: Asked, day: date | None) -> Scores:
        """What is added to each passage's score: trust, freshness, whom and what it concerns."""
        lift = self._fixed.copy()
        lift[self.overtaken(day)] += OVERTAKEN
        if asked.measure:
            others = (self._measures != "") & (self._measures != asked.measure)
            lift[others] += OTHER_MEASURE
        if asked.people:
            lift[self._any(self._people, asked.people)] += SAME_SPEAKER
        if asked.months:
            lift[self._any(self._months, asked.months)] += SAME_MONTH
        return lift + self._nearness(asked)

    def _nearness(self, asked: Asked) -> Scores:
        """The part of the lift that goes by countries, and by the people who speak for them."""
        lift = np.zeros_like(self._fixed)
        if asked.countries:
            same = self._any(self._places, asked.countries)
            # What an ally's own minister said about another country is about both.
            others = self._placed & ~same & ~self._any(self._allies, asked.countries)
            lift[same] = SAME_COUNTRY
            lift[others] = OTHER_COUNTRY
        elif asked.people:
            theirs = speakers().allies(asked.people)
            said = self._any(self._places, theirs) | self._any(self._allies, theirs)
            lift[said] = SPEAKERS_COUNTRY
        else:
            lift[self._of_few] = ONE_ALLY
        return lift

    def _any(
        self, places: Mapping[str, NDArray[np.int64]], keys: Iterable[str]
    ) -> NDArray[np.bool_]:
        """Where a passage has any of the keys."""
        found = np.zeros(len(self._fixed), dtype=bool)
        for key in keys:
            if key in places:
                found[places[key]] = True
        return found


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


def _measure(passage: Passage) -> str:
    """The measure of a table row; "" for any other passage."""
    return passage.id.rsplit(":", 1)[-1] if passage.kind == "row" else ""


def _people(passage: Passage) -> frozenset[str]:
    """The people whom a dated statement names; other passages are not read for them."""
    if passage.kind not in _SPOKEN:
        return frozenset()
    return speakers().named(passage.text.removesuffix(passage.asked))


def _months(passage: Passage) -> frozenset[str]:
    """The months of a dated statement: those that it names, and that of its own date."""
    if passage.kind not in _SPOKEN:
        return frozenset()
    return months_in(f"{passage.quote} {passage.as_of}")


def _at(keys: Sequence[Collection[str]]) -> dict[str, NDArray[np.int64]]:
    """The places of the passages that have each key."""
    found: dict[str, list[int]] = {}
    for at, of_one in enumerate(keys):
        for key in of_one:
            found.setdefault(key, []).append(at)
    return {key: np.array(places, dtype=np.int64) for key, places in found.items()}
