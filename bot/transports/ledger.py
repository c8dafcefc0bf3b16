"""The ledger on the command line: calculators and their workings."""

from __future__ import annotations

from bot.numbers import value_with_unit
from bot.render import figures_json
from bot.services import Services
from bot.transports.printing import print_json
from knowledge.errors import BadInput
from knowledge.model import AGGREGATES, POINTS, Figure


def list_calculators(*, as_json: bool) -> None:
    """Each calculator with its inputs, unit, formula and the source of its rule."""
    from dataclasses import asdict

    from knowledge.calculators.registry import CALCULATORS

    if as_json:
        print_json(
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
        print_json(
            {"calculator": name, "figures": figures_json(ordered), "lines": list(result.lines)}
        )
        return
    for figure in result.figures:
        shown = value_with_unit(figure, "en", signed=_is_difference(figure))
        print(f"{_label(figure, wired)}: {shown}   [{figure.how}{_dated(figure)}]")


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


def _dated(figure: Figure) -> str:
    """The edition that a figure rests on (DOMAIN rule 1); nothing for what a reader stated."""
    return f"; {figure.source}, {figure.edition}" if figure.edition else ""


def _label(figure: Figure, wired: Services) -> str:
    book = wired.library.countries
    known = figure.country in AGGREGATES or len(figure.country) == 3
    name = book.name(figure.country) if known else figure.country
    mark = "e" if figure.estimate else ""
    against = f" against {figure.target}" if figure.target else ""
    return f"{name} {figure.year or ''}{mark} {figure.measure.replace('_', ' ')}{against}"
