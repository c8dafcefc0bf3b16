"""Validation: schema and sanity rules over every table, claim and label; named when broken.

Loaded only when content changed or `gapwatch check` asks: it brings pandas and pandera.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.dates import last_day
from knowledge.errors import BadData, BriefingError
from knowledge.model import Observation
from knowledge.rules import EXCEPTIONS, TABLE_RULES, Finding, Tables

if TYPE_CHECKING:  # library loads this module when it needs it
    from knowledge.library import Library


@dataclass(frozen=True, slots=True)
class Check:
    """One rule over one edition (or the claims): cells looked at, failures, exceptions."""

    name: str
    edition: str
    cells: int
    failures: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()


def _claim_faults(library: Library) -> Iterator[str]:
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
    named = [(f"target {t.id}", t.claims) for t in library.targets.values()]
    named += [(f"article point {point.number}", point.claims) for point in library.article]
    for owner, keys in named:
        yield from (f"{owner}: there is no claim {key}" for key in keys if key not in seen)


def _unknown(library: Library, codes: Iterable[str]) -> Iterator[str]:
    for code in codes:
        try:
            library.countries.get(code)
        except BriefingError:
            yield code


def report(library: Library) -> list[Check]:
    """Every rule over every edition, and the claims: cells looked at, failures, exceptions."""
    tables = Tables([seen for item in library.editions for seen in item.observations()])
    checks = [check for rule in TABLE_RULES for check in _checks(tables, rule(tables))]
    faults = tuple(_claim_faults(library))
    checks.append(Check("claims, targets and article", "claims", len(library.claims), faults))
    return checks


def _checks(tables: Tables, found: Finding) -> Iterator[Check]:
    allowed = EXCEPTIONS.get(found.name, {})
    for edition, cells in sorted(found.looked.items()):
        mine = [(cell, why) for cell, why in found.bad if cell[0] == edition]
        failures = tuple(tables.says(cell, why) for cell, why in mine if cell not in allowed)
        named = tuple(tables.says(cell, allowed[cell][1]) for cell, _ in mine if cell in allowed)
        yield Check(found.name, edition, cells, failures, named)


def require_valid(library: Library) -> None:
    """Refuse knowledge that breaks a rule.

    Raises:
        BadData: the first offending cells are named.
    """
    failures = [text for check in report(library) for text in check.failures]
    if failures:
        more = f" (and {len(failures) - 3} more)" if len(failures) > 3 else ""
        raise BadData(f"The tables break a rule: {'; '.join(failures[:3])}{more}.")


def table_report(observations: Sequence[Observation]) -> list[Check]:
    """Every table rule over one table alone, such as one that is about to be taken in."""
    tables = Tables(observations)
    return [check for rule in TABLE_RULES for check in _checks(tables, rule(tables))]


def suspicious_cells(observations: Sequence[Observation]) -> list[str]:
    """The cells of one table that break a rule, for naming the place of a change."""
    found = [text for check in table_report(observations) for text in check.failures]
    return list(dict.fromkeys(found))
