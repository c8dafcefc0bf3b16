"""Validation: schema and sanity rules over every table, claim and label; named when broken.

Loaded only when content changed or `gapwatch check` asks: it brings pandas and pandera.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from knowledge.dates import last_day
from knowledge.errors import BadData, BriefingError
from knowledge.exceptions import FILE, NamedException
from knowledge.model import Observation
from knowledge.rules import TABLE_RULES
from knowledge.tables import Cell, Finding, Tables

if TYPE_CHECKING:  # library loads this module when it needs it
    from knowledge.library import Library


@dataclass(frozen=True, slots=True)
class Check:
    """One rule over one edition (or the claims): cells looked at, failures, exceptions."""

    name: str
    edition: str
    cells: int
    failures: tuple[str, ...] = ()
    exceptions: tuple[NamedException, ...] = ()


def claim_faults(library: Library) -> Iterator[str]:
    """What is wrong with the claims and with those who name them, one sentence each."""
    seen = Counter(claim.id for claim in library.claims)
    yield from (
        f"claim {key}: the id stands {times} times" for key, times in seen.items() if times > 1
    )
    for claim in library.claims:
        for text in filter(None, (claim.as_of, claim.valid_until)):
            if not re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?|-\d{4})?", text):
                yield f"claim {claim.id}: {text} is no date"
            else:
                last_day(text)
        yield from (
            f"claim {claim.id}: {key} is no country" for key in _unknown(library, claim.countries)
        )
    yield from _overtaking_faults(library)
    named = [(f"target {t.id}", t.claims) for t in library.targets.values()]
    named += [(f"article point {point.number}", point.claims) for point in library.article]
    for owner, keys in named:
        yield from (f"{owner}: there is no claim {key}" for key in keys if key not in seen)


def _overtaking_faults(library: Library) -> Iterator[str]:
    """Who overtakes must name one that is known, is another one and is not younger."""
    by_id = {claim.id: claim for claim in library.claims}
    for claim in library.claims:
        for key in claim.overtakes:
            if key not in by_id:
                yield f"claim {claim.id}: there is no claim {key} to overtake"
            elif key == claim.id or last_day(by_id[key].as_of) > last_day(claim.as_of):
                yield f"claim {claim.id}: {key} is not older, so it cannot be overtaken"


def _unknown(library: Library, codes: Iterable[str]) -> Iterator[str]:
    for code in codes:
        try:
            library.countries.get(code)
        except BriefingError:
            yield code


def report(library: Library, passed: Collection[str] = ()) -> list[Check]:
    """Every rule over every edition, and the claims: cells looked at, failures, exceptions.

    No rule looks across editions, so those that `passed` before, by their ids, are left out.
    """
    editions = [item for item in library.editions if item.id not in passed]
    tables = Tables([seen for item in editions for seen in item.observations()])
    allowed = _Allowed(library, passed)
    checks = [check for rule in TABLE_RULES for check in allowed.judge(tables, rule(tables))]
    faults = tuple(claim_faults(library))
    checks.append(Check("claims, targets and article", "claims", len(library.claims), faults))
    causeless = tuple(allowed.without_cause())
    checks.append(Check("exceptions have a cause", FILE, len(library.exceptions), causeless))
    return checks


class _Allowed:
    """The named exceptions by rule and cell, and which of them met what they name."""

    def __init__(self, library: Library, passed: Collection[str]) -> None:
        self._named: dict[tuple[str, Cell], NamedException] = {}
        self._open: dict[tuple[str, Cell], str] = {}
        twins = _twins(library)
        for item in library.exceptions:
            if item.edition not in passed:
                self._open[item.rule, item.cell] = "the rule finds nothing there"
            for edition in twins.get(item.edition, [item.edition]):
                self._named[item.rule, (edition, *item.cell[1:])] = item

    def judge(self, tables: Tables, found: Finding) -> Iterator[Check]:
        """A rule's finding by edition, what is allowed set apart from what is not."""
        failures: dict[str, list[str]] = defaultdict(list)
        excused: dict[str, list[NamedException]] = defaultdict(list)
        for cell, why in found.bad:
            item = self._named.get((found.name, cell))
            if item is not None and self._fits(tables, cell, item):
                excused[cell[0]].append(item)
            else:
                failures[cell[0]].append(tables.says(cell, why))
        for edition, cells in sorted(found.looked.items()):
            yield Check(
                found.name, edition, cells, tuple(failures[edition]), tuple(excused[edition])
            )

    def _fits(self, tables: Tables, cell: Cell, item: NamedException) -> bool:
        printed = Decimal(tables.printed.get(cell, "NaN"))
        if printed == item.printed:
            self._open.pop((item.rule, item.cell), None)
            return True
        if cell == item.cell:
            self._open[item.rule, item.cell] = f"the table prints {printed:f}"
        return False

    def without_cause(self) -> Iterator[str]:
        """The exceptions that excuse nothing, each with what is there instead."""
        for (rule, cell), why in self._open.items():
            item = self._named[rule, cell]
            yield (
                f"exception without a cause, {rule}: {' '.join(map(str, cell))} "
                f"{item.printed:f}: {why}; remove it from {FILE}"
            )


def _twins(library: Library) -> dict[str, list[str]]:
    """For each edition the ids of those that hold the same release, itself first."""
    by_release: dict[tuple[str, str], list[str]] = defaultdict(list)
    for item in library.editions:
        by_release[item.source.publisher, item.source.edition].append(item.id)
    return {
        item.id: [item.id, *by_release[item.source.publisher, item.source.edition]]
        for item in library.editions
    }


def require_valid(library: Library, passed: Collection[str] = ()) -> None:
    """Refuse knowledge that breaks a rule; editions that `passed` before are not read again.

    Raises:
        BadData: the first offending cells are named.
    """
    failures = [text for check in report(library, passed) for text in check.failures]
    if failures:
        more = f" (and {len(failures) - 3} more)" if len(failures) > 3 else ""
        raise BadData(f"The tables break a rule: {'; '.join(failures[:3])}{more}.")


def breaches(observations: Sequence[Observation]) -> Iterator[tuple[str, Cell, str]]:
    """Each rule that a cell of one table breaks, the cell, and the sentence that tells it."""
    tables = Tables(observations)
    for rule in TABLE_RULES:
        found = rule(tables)
        for cell, why in found.bad:
            yield found.name, cell, tables.says(cell, why)
