"""Published figures on the command line: editions, corrections and the history of revisions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from bot.numbers import value_with_unit
from bot.render import figures_json
from bot.transports.printing import print_json
from knowledge.calculators.revision import revisions
from knowledge.corrections import Correction
from knowledge.edition import Edition
from knowledge.errors import NoFigure, UnknownMeasure
from knowledge.library import Library
from knowledge.model import AGGREGATES, MEASURE_CODES, Figure, Measure
from knowledge.results import Revision


@dataclass(frozen=True, slots=True)
class Shown:
    """What one call of `gapwatch figures` shows, all of one country and measure."""

    country: str
    measure: Measure
    figures: tuple[Figure, ...]
    history: tuple[Revision, ...]


def show_figures(
    library: Library, country: str, measure: str, year: int | None, edition: str, *, as_json: bool
) -> None:
    """Published figures of one country and measure; over all editions, with their revisions.

    Raises:
        NoFigure: nothing of the kind is published; the message says which years are.
    """
    found = _find(library, country, parse_measure(measure), year, edition)
    if as_json:
        print_json(_as_json(library, found))
        return
    for line in _lines(library, found):
        print(line)


def _find(
    library: Library, country: str, measure: Measure, year: int | None, edition: str
) -> Shown:
    key = country.upper() if country.upper() in AGGREGATES else library.countries.find(country).iso3
    editions = _editions(library, edition, key, measure)
    figures = tuple(
        figure
        for item in editions
        for figure in item.series(key, measure)
        if year is None or figure.year == year
    )
    if not figures:
        raise NoFigure(_nothing(library, editions, key, measure, year, edition))
    years = sorted({figure.year for figure in figures if figure.year is not None})
    history = [step for each in years for step in revisions(editions, key, measure, each)]
    return Shown(key, measure, figures, tuple(history))


def _editions(library: Library, name: str, country: str, measure: Measure) -> tuple[Edition, ...]:
    if name == "all":
        return library.editions
    if name == "latest":
        return (library.edition_with(country, measure, None),)
    return (library.edition(name),)


def _nothing(
    library: Library, editions: Sequence[Edition], country: str, measure: Measure,
    year: int | None, edition: str,
) -> str:  # fmt: skip
    held = sorted({each for item in editions for each in item.years(measure, country)})
    span = f"there are the years {held[0]}-{held[-1]}" if held else "there are none at all"
    where = {"all": "any edition", "latest": "the newest edition"}.get(edition, edition)
    return (
        f"No {measure.value.replace('_', ' ')} for {library.countries.name(country)}"
        f"{f' in {year}' if year else ''} in {where}; {span}."
    )


def parse_measure(text: str) -> Measure:
    """A measure by the product's name or the table's code.

    Raises:
        UnknownMeasure: neither; the message lists the names.
    """
    if text in MEASURE_CODES:
        return MEASURE_CODES[text]
    try:
        return Measure(text.replace("-", "_").replace(" ", "_").casefold())
    except ValueError:
        names = ", ".join(item.value for item in Measure)
        raise UnknownMeasure(f'"{text}" is no measure; there are: {names}.') from None


def _correction(library: Library, figure: Figure) -> Correction | None:
    for item in library.corrections:
        if (item.edition, item.country, item.year, item.measure.value) == (
            figure.source, figure.country, figure.year, figure.measure,
        ):  # fmt: skip
            return item
    return None


def _lines(library: Library, found: Shown) -> Iterator[str]:
    for figure in found.figures:
        mark = " (estimate)" if figure.estimate else ""
        yield (
            f"{figure.year}{mark}\t{figure.value:f} {figure.unit}\t{figure.source} "
            f"({figure.edition}){_corrected(_correction(library, figure))}"
        )
    last = None
    for step in found.history:
        if step.new.year != last:
            last = step.new.year
            yield f"\nRevisions of {last}"
        yield f"  {_step(step)}"


def _corrected(item: Correction | None) -> str:
    if item is None:
        return ""
    return f"\tcorrected: printed {item.expect:f}; {item.reason} ({item.source}, {item.date})"


def _step(step: Revision) -> str:
    """One step on one line: editions, both values, size, kinds and the sentence."""
    kinds = ", ".join(step.kinds)
    change = "not comparable"
    if step.difference is not None:
        change = value_with_unit(step.difference, "en", signed=True)
        change += f" ({step.percent.value:+.1f} %)" if step.percent is not None else ""
    return (
        f"{step.old.edition} -> {step.new.edition}: {_value(step.old)} -> {_value(step.new)}: "
        f"{change} [{kinds}] {step.reason}"
    )


def _value(figure: Figure) -> str:
    return f"{figure.value:f}{'e' if figure.estimate else ''}"


def _as_json(library: Library, found: Shown) -> dict[str, Any]:
    """The published figures, then the computed sizes; revisions name both by id."""
    sizes = [
        size
        for step in found.history
        for size in (step.difference, step.percent)
        if size is not None
    ]
    everything = (*found.figures, *sizes)
    ids = {figure: f"f{place}" for place, figure in enumerate(everything, start=1)}
    shown = figures_json(everything)
    published, computed = shown[: len(found.figures)], shown[len(found.figures) :]
    return {
        "country": found.country,
        "measure": found.measure.value,
        "figures": [
            {**entry, **_provenance(library, figure)}
            for entry, figure in zip(published, found.figures, strict=True)
        ],
        "computed": computed,
        "revisions": [_step_json(step, ids) for step in found.history],
    }


def _step_json(step: Revision, ids: dict[Figure, str]) -> dict[str, Any]:
    return {
        "year": step.new.year,
        "old": ids[step.old],
        "new": ids[step.new],
        "old_edition": step.old.edition,
        "new_edition": step.new.edition,
        "comparable": step.is_comparable,
        "difference": None if step.difference is None else ids[step.difference],
        "percent": None if step.percent is None else ids[step.percent],
        "kinds": [kind.value for kind in step.kinds],
        "reason": step.reason,
    }


def _provenance(library: Library, figure: Figure) -> dict[str, Any]:
    source = library.edition(figure.source).source
    item = _correction(library, figure)
    told: dict[str, Any] = {
        "publisher": source.publisher,
        "title": source.title,
        "url": source.url,
        "price_base": source.price_base,
        "sha256": source.sha256,
    }
    if item is not None:
        told["how"] = "corrected"
        told["printed"] = f"{item.expect:f}"
        told["correction"] = f"{item.reason} ({item.source}, {item.date})"
    return told
