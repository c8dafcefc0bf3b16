"""No calculation joins editions, measures or price bases: tried in every calculator there is.

The tries go over the registry, so a new calculator is tried as soon as it is registered.
"""

from __future__ import annotations

import dataclasses
import inspect
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

import pytest

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import Entry
from knowledge.calculators.registry import CALCULATORS
from knowledge.calculators.working import derive, price_base, require_same_basis
from knowledge.edition import Edition
from knowledge.errors import BriefingError, MixedEditions
from knowledge.library import Library
from knowledge.model import Figure, Measure, Observation

LIBRARY = Library.open()
SEVERAL = {"revision", "summary", "side_by_side"}
"""The calculators that may be handed several editions: two to compare two editions of one
publisher and say so (`summary` only through `revision`), one to lay publishers side by side."""

ACROSS = ("revision", "differs_by")
"""The only derived figures that have inputs of two editions; their `how` names both."""

ENTRIES = [pytest.param(entry, id=name) for name, entry in CALCULATORS.items()]


def _tries(entry: Entry) -> Iterator[dict[str, str]]:
    """The calculator's own example, and the same over money where it takes a measure."""
    words = dict(part.split("=", 1) for part in entry.example.split())
    yield words
    if "measure" in {item.name for item in entry.inputs}:
        yield {**words, "measure": "spending_usd_constant"}


def _figures(value: object, seen: set[int]) -> Iterator[Figure]:
    """Every figure in a result, inputs of inputs included, each object once."""
    if id(value) in seen:
        return
    seen.add(id(value))
    if isinstance(value, Figure):
        yield value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        parts: Iterable[object] = (getattr(value, f.name) for f in dataclasses.fields(value))
    elif isinstance(value, Mapping):
        parts = value.values()
    elif isinstance(value, tuple | list):
        parts = value
    else:
        return
    for part in parts:
        yield from _figures(part, seen)


class Spliced(Edition):
    """An edition that lies: some of its figures come from another source or price base.

    A real edition cannot be built so (see below); this is what a calculator would meet if
    one could.
    """

    def __init__(self, real: Edition, lie: Callable[[Figure], Figure]) -> None:
        self.__dict__.update(real.__dict__)
        self._read = {}
        self._lie = lie

    def _as_figure(self, seen: Observation) -> Figure:
        return self._lie(super()._as_figure(seen))


def _elsewhere(figure: Figure) -> Figure:
    return replace(figure, source="another_edition", edition="1999-01")


def by_year(figure: Figure) -> Figure:
    return _elsewhere(figure) if (figure.year or 0) % 2 else figure


def by_country(figure: Figure) -> Figure:
    return _elsewhere(figure) if sum(map(ord, figure.country)) % 2 else figure


def by_measure(figure: Figure) -> Figure:
    return _elsewhere(figure) if figure.measure.startswith("spending") else figure


EDITION_LIES = [by_year, by_country, by_measure]


def other_prices_by_year(figure: Figure) -> Figure:
    """Odd years in the prices of another year."""
    if (figure.year or 0) % 2 == 0:
        return figure
    return replace(figure, unit=figure.unit.replace("2021 prices", "2015 prices"))


def other_prices_of_gdp(figure: Figure) -> Figure:
    if not figure.measure.startswith("gdp"):
        return figure
    unit = figure.unit.replace("2021 prices", "2015 prices")
    return replace(figure, unit=unit.replace("current prices", "constant 2015 prices"))


PRICE_LIES = [other_prices_by_year, other_prices_of_gdp]


def _results(entry: Entry, lie: Callable[[Figure], Figure] | None) -> list[list[Figure] | None]:
    """The figures of each try over the spliced library; None where the calculator refuses."""
    editions = LIBRARY.editions
    if lie is not None:
        editions = tuple(Spliced(item, lie) for item in editions)
    library = replace(LIBRARY, editions=editions)
    found: list[list[Figure] | None] = []
    for words in _tries(entry):
        try:
            result = entry.compute(Arguments(words, library))
        except MixedEditions:
            found.append(None)
        except BriefingError:
            if not found:  # the example itself must run; not each one takes every measure
                raise
        else:
            found.append(list(_figures(result, set())))
    return found


def _given(entry: Entry, lie: Callable[[Figure], Figure] | None) -> list[list[Figure]]:
    return [figures for figures in _results(entry, lie) if figures is not None]


def _sources(figures: Iterable[Figure]) -> set[str]:
    known = {item.id for item in LIBRARY.editions} | {"another_edition"}
    return {figure.source for figure in figures} & known


def _leaves(figure: Figure) -> Iterator[Figure]:
    if not figure.inputs:
        yield figure
    for given in figure.inputs:
        yield from _leaves(given)


@pytest.mark.parametrize("entry", ENTRIES)
def test_a_calculator_draws_on_one_edition(entry):
    for figures in _results(entry, None):
        assert figures, "the example gives no figure, so nothing is tried"
        if entry.name not in SEVERAL:
            assert len(_sources(figures)) == 1


@pytest.mark.parametrize("lie", EDITION_LIES)
@pytest.mark.parametrize("entry", ENTRIES)
def test_figures_of_two_editions_are_refused_or_never_meet(entry, lie):
    for figures in _given(entry, lie):
        if entry.name not in SEVERAL:
            assert len(_sources(figures)) == 1
        for figure in figures:
            if figure.inputs and not figure.measure.startswith(ACROSS):
                assert len(_sources(_leaves(figure))) <= 1, figure.how


@pytest.mark.parametrize("lie", PRICE_LIES)
@pytest.mark.parametrize("entry", ENTRIES)
def test_money_of_two_price_bases_is_refused_or_never_meets(entry, lie):
    for figures in _given(entry, lie):
        for figure in figures:
            bases = {base for given in figure.inputs if (base := price_base(given.unit))}
            assert len(bases) <= 1, figure.how


@pytest.mark.parametrize("lie", [*EDITION_LIES, *PRICE_LIES])
def test_each_lie_is_caught_somewhere(lie):
    """The tries above are worth something: each lie makes at least one calculator refuse."""
    assert any(None in _results(entry, lie) for entry in CALCULATORS.values())


@pytest.mark.parametrize("entry", ENTRIES)
def test_only_the_named_calculators_take_more_than_one_edition(entry):
    module = sys.modules[entry.compute.__module__]
    for name, function in inspect.getmembers(module, inspect.isfunction):
        if function.__module__ != module.__name__ or name.startswith("_"):
            continue
        kinds = [str(item.annotation) for item in inspect.signature(function).parameters.values()]
        editions = [kind for kind in kinds if "Edition" in kind]
        is_one = len(editions) <= 1 and all(kind == "Edition" for kind in editions)
        assert is_one or entry.name in SEVERAL, f"{entry.name}: {name}({', '.join(kinds)})"


def _observations(*editions: Edition) -> list[Observation]:
    return [seen for item in editions for seen in item.observations()]


def test_an_edition_of_two_sources_cannot_be_built():
    new, old = LIBRARY.edition(), LIBRARY.edition("nato_2024_06")
    with pytest.raises(MixedEditions, match="nato_2024_06"):
        Edition(new.source, _observations(new, old), 2)


@pytest.mark.parametrize("measure", [Measure.USD_CONSTANT, Measure.NATIONAL_CONSTANT])
def test_an_edition_with_two_price_bases_in_one_row_cannot_be_built(measure):
    edition = LIBRARY.edition()
    seen = [
        replace(item, unit=item.unit.replace("2021", "2015"))
        if item.measure is measure and item.year < 2020
        else item
        for item in edition.observations()
    ]
    with pytest.raises(MixedEditions, match="one price base"):
        Edition(edition.source, seen, 2)


def _figure(measure: Measure, year: int = 2024, edition: str = "latest") -> Figure:
    return LIBRARY.edition(edition).figure("BGR", measure, year)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (_figure(Measure.USD_CONSTANT), _figure(Measure.USD_CURRENT)),
        (_figure(Measure.USD_CONSTANT), _figure(Measure.GDP_CURRENT)),
        (_figure(Measure.PER_CAPITA), _figure(Measure.USD_CURRENT)),
        (_figure(Measure.USD_CURRENT), _figure(Measure.USD_CURRENT, edition="nato_2024_06")),
        (_figure(Measure.SHARE), _figure(Measure.SHARE, edition="nato_2024_06")),
    ],
)
def test_nothing_is_derived_from_two_price_bases_or_editions(first, second):
    with pytest.raises(MixedEditions):
        derive("sum", first.value + second.value, first.unit, "a + b", (first, second))


def test_two_currencies_are_neither_added_nor_subtracted():
    with pytest.raises(MixedEditions, match="EUR and USD"):
        require_same_basis(_figure(Measure.NATIONAL_CURRENT), _figure(Measure.USD_CURRENT))


def test_shares_and_money_of_one_base_go_together():
    require_same_basis(
        _figure(Measure.SHARE), _figure(Measure.USD_CURRENT), _figure(Measure.GDP_CURRENT)
    )
