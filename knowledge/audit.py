"""The audit: every file, hash, schema, rule, exception and correction, told in one report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from knowledge.corrections import Correction
from knowledge.damage import REPAIR, line_faults, row_faults
from knowledge.documents.cabinet import Cabinet
from knowledge.errors import BriefingError
from knowledge.exceptions import NamedException
from knowledge.library import Library
from knowledge.shelf import SHIPPED
from knowledge.sums import ROWS
from knowledge.validate import Check, report

_ROWS = "rows as labelled"
_LINES = "lines as checked in"
_DOCUMENTS = "documents as labelled"


@dataclass(frozen=True, slots=True)
class Audit:
    """What `gapwatch check` found.

    `checks` name each rule over each edition (or file) with the cells looked at. `library` is
    None when the files are too damaged to open; the failures say where. `unsummed` are
    imported editions whose rows are under no digest, so that only rules guard their cells.
    """

    checks: tuple[Check, ...]
    failures: tuple[str, ...]
    library: Library | None
    unsummed: tuple[str, ...] = ()

    @property
    def exceptions(self) -> tuple[NamedException, ...]:
        """The named exceptions that a rule met, in the order of the rules."""
        return tuple(item for check in self.checks for item in check.exceptions)

    @property
    def rows(self) -> dict[str, int]:
        """The number of rows of each table, by edition."""
        return {check.edition: check.cells for check in self.checks if check.name == _ROWS}

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """The corrections applied."""
        return self.library.corrections if self.library else ()


def audit(*roots: Path, shipped: Path = SHIPPED) -> Audit:
    """Look at every file under the roots and run every rule; never raises for bad data."""
    tables = [
        label.with_name("table.csv")
        for root in (shipped, *roots)
        for label in sorted((root / "sources").glob("*/source.toml"))
    ]
    checks = [_rows(table) for table in tables if table.exists()]
    checks += [
        Check(_LINES, name, lines, tuple(faults)) for name, lines, faults in line_faults(shipped)
    ]
    failures = [text for check in checks for text in check.failures]
    changed = bool(failures)
    documents = [check for root in roots for check in _documents(root / "documents")]
    checks += documents
    failures += [text for check in documents for text in check.failures]
    try:
        library = Library.open(*roots, shipped=shipped, validates=False)
        found = report(library)
        checks += found
        failures += [text for check in found for text in check.failures]
    except BriefingError as error:
        library = None
        if not _is_told(failures, str(error)):
            failures.append(str(error))
    except (KeyError, ValueError, TypeError, OSError) as error:
        library = None  # a damaged label or list of countries, named by its line above
        failures.append(f"A file of the knowledge cannot be read: {type(error).__name__}: {error}.")
    if changed:
        failures.append(f"To repair: {REPAIR}.")
    missing = [table for table in tables if not table.with_name(ROWS).exists()]
    failures += [
        f"{table.parent.name}: {ROWS} is missing; run python -m knowledge.sums"
        for table in missing
        if shipped in table.parents
    ]
    added = tuple(table.parent.name for table in missing if shipped not in table.parents)
    return Audit(tuple(checks), tuple(failures), library, added)


def _rows(table: Path) -> Check:
    rows = max(table.read_bytes().count(b"\n") - 1, 0)
    return Check(_ROWS, table.parent.name, rows, tuple(row_faults(table)))


def _documents(folder: Path) -> Iterator[Check]:
    for key, (passages, fault) in Cabinet(folder).inspected().items():
        yield Check(_DOCUMENTS, key, passages, (fault,) if fault else ())


def _is_told(failures: list[str], sentence: str) -> bool:
    return any(text in sentence for text in failures)


def rules_run(checks: tuple[Check, ...]) -> Counter[str]:
    """The cells looked at by each rule, over all editions."""
    found: Counter[str] = Counter()
    for check in checks:
        found[check.name] += check.cells
    return found
