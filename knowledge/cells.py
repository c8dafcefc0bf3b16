"""Cells: the observations of one table, packed into columns and found by binary search.

A row costs some 16 bytes here and a few hundred as an object; with 50 editions of 200
countries that is the difference between 100 MB and 2 GB. Values keep every printed digit.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from decimal import Context, Decimal

from knowledge.errors import MixedEditions
from knowledge.model import Measure, Observation

_EXACT = Context(prec=40)
_MEASURES = {measure: place for place, measure in enumerate(Measure)}
_LARGEST = 2**63 - 1

Key = tuple[Measure, str]
"""A row of the publisher's table: measure and country."""


class Cells:
    """Observations of one source by measure and country (a run), each run ordered by year.

    Raises:
        MixedEditions: an observation is of another source, or one row of the table changes
            its unit (and with it currency or price base) between years.
    """

    def __init__(self, source: str, observations: Iterable[Observation]) -> None:
        self._source = source
        self._units: list[str] = []
        self._years = array("H")
        self._digits = array("q")
        self._scales = array("b")
        self._marks = array("B")
        self._unit_of: dict[Key, int] = {}
        self._long: dict[int, Decimal] = {}
        self._runs: dict[Key, tuple[int, int]] = {}
        self._fill(observations)

    def _fill(self, observations: Iterable[Observation]) -> None:
        units: dict[str, int] = {}
        heap: dict[Key, list[tuple[int, Decimal, bool]]] = {}
        for seen in observations:
            key = (seen.measure, seen.country)
            unit = units.setdefault(seen.unit, len(units))
            if seen.source != self._source or self._unit_of.setdefault(key, unit) != unit:
                raise MixedEditions(self._refusal(seen))
            heap.setdefault(key, []).append((seen.year, seen.value, seen.is_estimate))
        self._units = list(units)
        for key in sorted(heap, key=lambda item: (_MEASURES[item[0]], item[1])):
            start = len(self._years)
            for row in sorted(heap.pop(key)):
                self._append(*row)
            self._runs[key] = (start, len(self._years))

    def _refusal(self, seen: Observation) -> str:
        where = f"{seen.country} {seen.year} {seen.measure.value}"
        if seen.source != self._source:
            return f"{where} is of {seen.source} and cannot stand in the table of {self._source}."
        return (
            f"{self._source}: {where} is in {seen.unit}, other years of the row are in another "
            "unit; one row of a table has one currency and one price base."
        )

    def _append(self, year: int, value: Decimal, is_estimate: bool) -> None:
        _, digits, exponent = value.as_tuple()
        scale = exponent if isinstance(exponent, int) else 0
        whole = int(value.scaleb(-scale, _EXACT)) if len(digits) <= 19 else _LARGEST + 1
        if abs(whole) > _LARGEST or not -128 <= scale <= 127:
            self._long[len(self._years)] = value
            whole = scale = 0
        self._years.append(year)
        self._digits.append(whole)
        self._scales.append(scale)
        self._marks.append(is_estimate)

    def __len__(self) -> int:
        return len(self._years)

    def rows(self) -> Iterable[Key]:
        """Each row of the table that has a value, in the product's order of measures."""
        return self._runs.keys()

    def years(self, key: Key) -> tuple[int, ...]:
        """The years of a row, oldest first; empty where there is no such row."""
        start, stop = self._runs.get(key, (0, 0))
        return tuple(self._years[start:stop])

    def find(self, key: Key, year: int) -> Observation | None:
        """One cell, or None."""
        start, stop = self._runs.get(key, (0, 0))
        place = bisect_left(self._years, year, start, stop)
        if place == stop or self._years[place] != year:
            return None
        return self._observation(key, place)

    def run(self, key: Key) -> Iterator[Observation]:
        """The cells of a row, oldest first."""
        for place in range(*self._runs.get(key, (0, 0))):
            yield self._observation(key, place)

    def _observation(self, key: Key, place: int) -> Observation:
        value = self._long.get(place)
        if value is None:
            value = Decimal(self._digits[place]).scaleb(self._scales[place], _EXACT)
        return Observation(
            country=key[1],
            year=self._years[place],
            measure=key[0],
            value=value,
            unit=self._units[self._unit_of[key]],
            is_estimate=bool(self._marks[place]),
            source=self._source,
        )
