"""The ledger on the command line: calculators, published figures, checks."""

from __future__ import annotations

import json
import sys
from typing import Any

from bot.numbers import value_with_unit
from bot.render import figures_json
from bot.services import Services
from knowledge.edition import Edition
from knowledge.errors import BadInput, NoFigure, UnknownMeasure
from knowledge.model import AGGREGATES, MEASURE_CODES, POINTS, Figure, Measure


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False))


def list_calculators(*, as_json: bool) -> None:
    """Each calculator with its inputs, unit, formula and the source of its rule."""
    from dataclasses import asdict

    from knowledge.calculators.registry import CALCULATORS

    if as_json:
        _print_json(
            [{k: v for k, v in asdict(c).items() if not callable(v)} for c in CALCULATORS.values()]
        )
        return
    for item in CALCULATORS.values():
        print(item)


def run_calculator(wired: Services, words: list[str], *, as_json: bool) -> None:
    """Run one calculator with `key=value` words and print its figures with workings."""
    from knowledge.calculators.registry import run

    name, *pairs = words
    arguments: dict[str, str] = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals or not key:
            raise BadInput(f'"{pair}" is no key=value pair; write it as country=ESP.')
        arguments[key] = value
    result = run(name, arguments, wired.library)
    ordered = with_inputs(result.figures)
    if as_json:
        _print_json(
            {"calculator": name, "figures": figures_json(ordered), "lines": list(result.lines)}
        )
        return
    for figure in result.figures:
        shown = value_with_unit(figure, "en", signed=_is_difference(figure))
        print(f"{_label(figure, wired)}: {shown}   [{figure.how}]")


def with_inputs(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Figures with the inputs that they were computed from, inputs first, each once."""
    found: dict[Figure, None] = {}

    def add(figure: Figure) -> None:
        for given in figure.inputs:
            add(given)
        found.setdefault(figure)

    for figure in figures:
        add(figure)
    return tuple(found)


def _is_difference(figure: Figure) -> bool:
    """Whether a figure tells a movement or a distance, so that its sign says something."""
    words = ("gap", "change", "difference")
    is_rate = figure.unit == POINTS or figure.unit.startswith("% a year")
    return is_rate or any(word in figure.measure for word in words)


def _label(figure: Figure, wired: Services) -> str:
    book = wired.library.countries
    known = figure.country in AGGREGATES or len(figure.country) == 3
    name = book.name(figure.country) if known else figure.country
    mark = "e" if figure.estimate else ""
    against = f" against {figure.target}" if figure.target else ""
    return f"{name} {figure.year or ''}{mark} {figure.measure.replace('_', ' ')}{against}"


def show_figures(
    wired: Services, country: str, measure: str, year: int | None, edition: str, *, as_json: bool
) -> None:
    """Published figures of one country and measure, with edition and estimate mark."""
    library = wired.library
    key = country.upper() if country.upper() in AGGREGATES else library.countries.find(country).iso3
    wanted = parse_measure(measure)
    editions = (
        library.editions if edition == "all" else (_one_edition(wired, edition, key, wanted),)
    )
    found = [
        figure
        for item in editions
        for figure in item.series(key, wanted)
        if year is None or figure.year == year
    ]
    if not found:
        held = sorted({y for item in editions for y in item.years(wanted, key)})
        span = f"there are the years {held[0]}-{held[-1]}" if held else "there are none at all"
        raise NoFigure(
            f"No {wanted.value.replace('_', ' ')} for {library.countries.name(key)}"
            f"{f' in {year}' if year else ''} in {edition}; {span}."
        )
    if as_json:
        _print_json(
            {
                "country": key,
                "measure": wanted.value,
                "figures": [_provenance(wired, f) for f in found],
            }
        )
        return
    for figure in found:
        mark = " (estimate)" if figure.estimate else ""
        print(
            f"{figure.year}{mark}\t{figure.value} {figure.unit}\t{figure.source} ({figure.edition})"
        )


def _one_edition(wired: Services, name: str, country: str, measure: Measure) -> Edition:
    if name != "latest":
        return wired.library.edition(name)
    return wired.library.edition_with(country, measure, None)


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


def _provenance(wired: Services, figure: Figure) -> dict[str, Any]:
    source = wired.library.edition(figure.source).source
    (shown,) = figures_json((figure,))
    return {
        **{key: value for key, value in shown.items() if key != "id"},
        "publisher": source.publisher,
        "title": source.title,
        "url": source.url,
        "price_base": source.price_base,
        "sha256": source.sha256,
    }


def check_everything(wired: Services, *, as_json: bool) -> None:
    """Every source with its observations, the rules run and the exceptions named."""
    from knowledge.validate import report

    library = wired.library
    checks = report(library)
    sources = [
        {"id": item.id, "publisher": item.source.publisher, "edition": item.source.edition,
         "observations": len(item), "complete": item.is_complete}
        for item in library.editions
    ]  # fmt: skip
    failures = [text for item in checks for text in item.failures]
    if as_json:
        _print_json(
            {
                "sources": sources,
                "observations": sum(int(str(item["observations"])) for item in sources),
                "claims": len(library.claims),
                "targets": len(library.targets),
                "rules": [
                    {"name": item.name, "edition": item.edition, "cells": item.cells,
                     "failures": list(item.failures), "exceptions": list(item.exceptions)}
                    for item in checks
                ],
                "failures": failures,
            }
        )  # fmt: skip
    else:
        for item in sources:
            print(f"{item['id']}: {item['observations']} observations")
        print(
            f"{len(library.claims)} claims, {len(library.targets)} targets, {len(checks)} rules run"
        )
        for rule in checks:
            for text in rule.exceptions:
                print(f"exception, {rule.name} ({rule.edition}): {text}")
    for text in failures:
        print(text, file=sys.stderr)
    if failures:
        raise SystemExit(1)
