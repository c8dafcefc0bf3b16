"""The registry: every calculator by name, run from `key=value` words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from knowledge.calculators import (
    burden,
    change,
    comparison,
    count,
    crossings,
    decomposition,
    equipment,
    gap,
    gap_ranking,
    group,
    group_ranking,
    growth,
    growth_trajectory,
    per_soldier,
    plan_distance,
    ranking,
    required_path,
    revision,
    rises,
    shortfall,
    side_by_side,
    summary,
    trajectory,
    what_if_share,
    what_if_step,
)
from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import Entry
from knowledge.errors import BadInput
from knowledge.library import Library
from knowledge.model import Figure

CALCULATORS: dict[str, Entry] = {
    module.ENTRY.name: module.ENTRY
    for module in (
        gap,
        ranking,
        rises,
        gap_ranking,
        group_ranking,
        count,
        crossings,
        per_soldier,
        comparison,
        group,
        burden,
        shortfall,
        change,
        growth,
        decomposition,
        revision,
        side_by_side,
        trajectory,
        growth_trajectory,
        required_path,
        plan_distance,
        what_if_share,
        what_if_step,
        equipment,
        summary,
    )
}


@dataclass(frozen=True, slots=True)
class CalculationResult:
    """What a run gives: the calculator's own result, its figures flat, and a line for each."""

    name: str
    result: object
    figures: tuple[Figure, ...]
    lines: tuple[str, ...]


def run(name: str, arguments: Mapping[str, str], library: Library) -> CalculationResult:
    """Run a calculator with `key: value` words.

    Raises:
        BadInput: no such calculator or key, a key is missing, or a value cannot be read; one
            sentence says what is allowed.
        BriefingError: what the calculator or a book raises, such as NoFigure.
    """
    calculator = CALCULATORS.get(name)
    if calculator is None:
        raise BadInput(
            f'There is no calculator "{name[:40]}"; there are: {", ".join(CALCULATORS)}.'
        )
    _require_keys(calculator, arguments)
    result, found = calculator.compute(Arguments(arguments, library))
    figures = tuple(figure for figure in found if figure is not None)
    return CalculationResult(name, result, figures, tuple(_line(figure) for figure in figures))


def _require_keys(calculator: Entry, arguments: Mapping[str, str]) -> None:
    known = [item.name for item in calculator.inputs]
    for key in arguments:
        if key not in known:
            raise BadInput(
                f'{calculator.name} has no input "{key[:40]}"; it takes {", ".join(known)}.'
            )
    for item in calculator.inputs:
        if item.is_required and item.name not in arguments:
            raise BadInput(f"{calculator.name} needs {item.name}={item.says}.")


def _line(figure: Figure) -> str:
    """One figure in plain words, unrounded, with its working and edition."""
    mark = "e" if figure.estimate else ""
    name = figure.measure.replace("_", " ")
    if figure.target:
        name += f" against {figure.target}"
    year = "" if figure.year is None else f" {figure.year}{mark}"
    unit = "" if figure.unit == "year" else f" {figure.unit}"
    origin = ", ".join(word for word in (figure.source, figure.edition) if word)
    return f"{figure.country}{year} {name}: {figure.value:f}{unit} ({figure.how}; {origin})"
