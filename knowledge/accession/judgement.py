"""The judgement: what the rules find in a new table; known exceptions, remarks, or a refusal."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from knowledge.errors import BadData
from knowledge.exceptions import NamedException
from knowledge.library import Library
from knowledge.model import Measure, Observation
from knowledge.readers.table import Hints, ReadTable

Spot = tuple[str, str, int, str, Decimal]
"""Rule, country, year, measure and printed value."""


def known_exceptions(hints: Hints, library: Library) -> dict[Spot, NamedException]:
    """What is excused in the same release, where an earlier import holds it."""
    same = {
        item.id
        for item in library.editions
        if (item.source.publisher, item.source.edition) == (hints.publisher, hints.published)
    }
    return {
        (item.rule, item.country, item.year, item.measure.value, item.printed): item
        for item in library.exceptions
        if item.edition in same
    }


def judged(
    cells: tuple[Observation, ...],
    known: Mapping[Spot, NamedException],
    table: ReadTable,
    file: str,
) -> tuple[tuple[NamedException, ...], tuple[NamedException, ...]]:
    """The exceptions with a known reason among the cells, and the remarks.

    Raises:
        BadData: a cell breaks a rule that no publisher may break.
    """
    from knowledge.rules import REMARKS  # pandas and pandera: only when a table comes
    from knowledge.validate import breaches

    printed = {(seen.country, seen.year, seen.measure.value): seen.value for seen in cells}
    exceptions: list[NamedException] = []
    remarks: list[NamedException] = []
    failures: dict[str, None] = {}
    for rule, (edition, country, year, measure), text in breaches(cells):
        value = printed.get((country, year, measure))
        if value is not None and (rule, country, year, measure, value) in known:
            exceptions.append(known[rule, country, year, measure, value])
        elif value is not None and rule in REMARKS:
            reason = f"taken in as printed: {text.rpartition(': ')[2]}"
            remarks.append(
                NamedException(rule, edition, country, year, Measure(measure), value, reason)
            )
        else:
            failures.setdefault(text)
    if failures:
        told = "; ".join(f"{_place(text, table)}{text}" for text in list(failures)[:3])
        more = f" (and {len(failures) - 3} more)" if len(failures) > 3 else ""
        raise BadData(f"{file} breaks a rule: {told}{more}. Nothing was taken in.")
    return tuple(exceptions), tuple(remarks)


def _place(text: str, table: ReadTable) -> str:
    """Where in the file the cell of a rule's sentence ("nato_2027_07 POL 2026 …") stands."""
    _, country, year, measure, *_ = [*text.split(), "", "", "", ""]
    for (where, what, when), place in table.places.items():
        if (where, str(when), what.value) == (country, year, measure):
            return f"{place} = "
    return ""
