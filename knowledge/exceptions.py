"""Exceptions: cells that break a rule as published, named one by one, with the reason."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

from knowledge.errors import BadData
from knowledge.model import Measure

FILE = "exceptions.toml"


@dataclass(frozen=True, slots=True)
class NamedException:
    """One cell that may break one rule, as long as it prints what it printed."""

    rule: str
    edition: str
    country: str
    year: int
    measure: Measure
    printed: Decimal
    reason: str

    @property
    def cell(self) -> tuple[str, str, int, str]:
        """Edition, country, year and measure, as the rules name a cell."""
        return self.edition, self.country, self.year, self.measure.value

    def __str__(self) -> str:
        return (
            f"{self.edition} {self.country} {self.year} {self.measure.value} {self.printed:f}: "
            f"{self.reason}"
        )


def read_exceptions(roots: Iterable[Path]) -> tuple[NamedException, ...]:
    """The exceptions of each root's exceptions.toml, and of the tables that were taken in.

    Raises:
        BadData: a file or entry cannot be read.
    """
    return tuple(item for path in exception_files(roots) for item in _read(path))


def exception_files(roots: Iterable[Path]) -> list[Path]:
    """The files of exceptions under the roots: one a root, one beside each table taken in."""
    found = []
    for root in roots:
        found += [path for path in (root / FILE,) if path.exists()]
        found += sorted((root / "sources").glob(f"*/{FILE}"))
    return found


def exceptions_text(items: Iterable[NamedException]) -> str:
    """Exceptions as a file holds them, one cell an entry."""
    return "\n".join(
        f"[[exception]]\nrule = {json.dumps(item.rule)}\nedition = {json.dumps(item.edition)}\n"
        f"country = {json.dumps(item.country)}\nmeasure = {json.dumps(item.measure.value)}\n"
        f'printed = {{ {item.year} = "{item.printed:f}" }}\nreason = {json.dumps(item.reason)}\n'
        for item in items
    )


def _read(path: Path) -> list[NamedException]:
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get("exception", [])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadData(f"{path.name} cannot be read: {error}.") from error
    if not isinstance(entries, list):
        raise BadData(f"{path.name}: write each entry under [[exception]].")
    return [item for place, entry in enumerate(entries, start=1) for item in _entry(place, entry)]


def _entry(place: int, entry: dict[str, object]) -> list[NamedException]:
    """An entry stands for one cell in each year of its table `printed`."""
    try:
        printed = entry["printed"]
        if not isinstance(printed, dict) or not str(entry["reason"]).strip():
            raise TypeError("printed must name years with values, and reason say something")  # noqa: TRY301 - told with its place below
        return [
            NamedException(
                rule=str(entry["rule"]),
                edition=str(entry["edition"]),
                country=str(entry["country"]),
                year=int(year),
                measure=Measure(str(entry["measure"])),
                printed=Decimal(str(value)),
                reason=str(entry["reason"]),
            )
            for year, value in printed.items()
        ]
    except KeyError as error:
        raise BadData(f"{FILE}: entry {place} lacks the field {error}.") from error
    except (ValueError, InvalidOperation, TypeError) as error:
        raise BadData(f"{FILE}: entry {place} cannot be read: {error}.") from error
