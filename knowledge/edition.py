"""One edition of one publisher's table: the only place a calculator takes figures from.

A calculator is handed one `Edition`, so it cannot join two; a revision is handed two and
says so (DOMAIN rule 2).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import cached_property

from knowledge.cells import Cells
from knowledge.errors import MixedEditions, NoFigure
from knowledge.model import AGGREGATES, SHARE_OF_GDP, Figure, Measure, Observation, Source

_MOST_READ = 20_000
"""Figures kept once they were read: a list over years and allies asks for the same ones."""
_SHARE_LIKE = (Measure.SHARE, Measure.MILEX_SHARE)


class Edition:
    """The observations of one source, looked up by country, measure and year.

    `observations` may be a function that gives them packed: it is called when a figure is
    first asked for, so that a library of fifty editions opens as fast as one.
    """

    def __init__(
        self,
        source: Source,
        observations: Iterable[Observation] | Callable[[], Cells],
        share_decimals: int | None,
    ) -> None:
        self.source = source
        self._share_decimals = share_decimals
        if callable(observations):
            self._read_cells = observations
        else:
            self._cells = Cells(source.id, observations)
        self._read: dict[tuple[Measure, str, int], Figure | None] = {}

    def __repr__(self) -> str:
        return f"Edition({self.source.id})"

    @cached_property
    def _cells(self) -> Cells:
        return self._read_cells()

    @property
    def id(self) -> str:
        """The source's id, such as nato_2026_07."""
        return self.source.id

    @property
    def is_complete(self) -> bool:
        """Whether the table holds every ally and year of the publisher's edition."""
        return self.source.is_complete

    def figure(self, country: str, measure: Measure, year: int) -> Figure:
        """The published value as a figure, with its unit, edition and estimate mark.

        Raises:
            NoFigure: the table has no such cell; the message says which years it has.
        """
        found = self.find(country, measure, year)
        if found is None:
            raise NoFigure(self._missing(country, measure, year))
        return found

    def find(self, country: str, measure: Measure, year: int) -> Figure | None:
        """The same as `figure`, or None where the table has no such cell."""
        cell = (measure, country, year)
        try:
            return self._read[cell]
        except KeyError:
            seen = self._cells.find((measure, country), year)
        found = None if seen is None else self._as_figure(seen)
        if len(self._read) >= _MOST_READ:
            self._read.clear()
        self._read[cell] = found
        return found

    def series(self, country: str, measure: Measure) -> tuple[Figure, ...]:
        """All published years of one country and measure, oldest first; empty if none."""
        return tuple(self._as_figure(seen) for seen in self._cells.run((measure, country)))

    def column(self, measure: Measure, year: int) -> tuple[Figure, ...]:
        """One measure and year for every country that has it, aggregates left out."""
        found = (
            self.find(country, measure, year)
            for country in self.countries(measure)
            if country not in AGGREGATES
        )
        return tuple(figure for figure in found if figure is not None)

    def years(self, measure: Measure, country: str | None = None) -> tuple[int, ...]:
        """The years that hold the measure (for one country, or for any), oldest first."""
        if country is not None:
            return self._cells.years((measure, country))
        return self._years_held.get(measure, ())

    @cached_property
    def _years_held(self) -> dict[Measure, tuple[int, ...]]:
        found: dict[Measure, set[int]] = {}
        for key in self._cells.rows():
            found.setdefault(key[0], set()).update(self._cells.years(key))
        return {measure: tuple(sorted(years)) for measure, years in found.items()}

    @cached_property
    def _countries_held(self) -> dict[Measure, tuple[str, ...]]:
        found: dict[Measure, list[str]] = {}
        for measure, country in self._cells.rows():
            found.setdefault(measure, []).append(country)
        return {measure: tuple(sorted(codes)) for measure, codes in found.items()}

    def latest_year(self, measure: Measure, country: str | None = None) -> int:
        """The newest year with the measure.

        Raises:
            NoFigure: the edition does not hold the measure (for that country).
        """
        years = self.years(measure, country)
        if not years:
            raise NoFigure(
                f"{self.source.publisher}'s edition of {self.source.edition} has no "
                f"{measure.value.replace('_', ' ')} for {country or 'any country'}."
            )
        return years[-1]

    def countries(self, measure: Measure) -> tuple[str, ...]:
        """ISO3 codes with at least one value of the measure, aggregates included."""
        return self._countries_held.get(measure, ())

    def measures(self) -> tuple[Measure, ...]:
        """The measures that the edition holds, in the product's order."""
        return tuple(measure for measure in Measure if measure in self._countries_held)

    def observations(self) -> tuple[Observation, ...]:
        """Every cell, in the order of measure, country and year."""
        return tuple(seen for key in self._cells.rows() for seen in self._cells.run(key))

    def __len__(self) -> int:
        return len(self._cells)

    def _as_figure(self, seen: Observation) -> Figure:
        return Figure(
            country=seen.country,
            measure=seen.measure.value,
            year=seen.year,
            value=self._as_printed(seen),
            unit=SHARE_OF_GDP if seen.measure in _SHARE_LIKE else seen.unit,
            estimate=seen.is_estimate,
            source=self.source.id,
            edition=self.source.edition,
        )

    def _as_printed(self, seen: Observation) -> Decimal:
        """A share that the publisher prints as 2.00 is kept as 2.00, though the file says 2."""
        places = self._share_decimals
        if seen.measure is not Measure.SHARE or places is None:
            return seen.value
        exponent = seen.value.as_tuple().exponent
        if isinstance(exponent, int) and -exponent >= places:
            return seen.value
        return seen.value.quantize(Decimal(1).scaleb(-places))

    def _missing(self, country: str, measure: Measure, year: int) -> str:
        years = self.years(measure, country)
        name = measure.value.replace("_", " ")
        where = f"{self.source.publisher}'s edition of {self.source.edition}"
        if not years:
            return f"{where} has no {name} for {country}."
        return f"{where} has no {name} for {country} in {year}; it covers {years[0]}-{years[-1]}."


def require_same_edition(*figures: Figure) -> None:
    """Refuse figures of different editions in one calculation (DOMAIN rule 2).

    Raises:
        MixedEditions: at least two of the figures come from different sources.
    """
    sources = sorted({figure.source for figure in figures})
    if len(sources) > 1:
        raise MixedEditions(
            f"Figures of {' and '.join(sources)} cannot be joined in one calculation; "
            "ask for a revision to compare editions."
        )
