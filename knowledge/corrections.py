"""Corrections: values that a publisher printed wrong, with a guard on what the table prints."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path

from knowledge.errors import BadData
from knowledge.model import Measure, Observation, Source

FILE = "corrections.toml"


@dataclass(frozen=True, slots=True)
class Correction:
    """One corrected cell: what was printed (`expect`), what is used (`value`), why, by whom.

    `date` is the day on which the correction was made, `source` what it rests on.
    """

    edition: str
    country: str
    year: int
    measure: Measure
    expect: Decimal
    value: Decimal
    reason: str
    source: str
    date: str

    @property
    def cell(self) -> str:
        """The cell in words: edition, country, year and measure."""
        return f"{self.edition} {self.country} {self.year} {self.measure.value}"

    def __str__(self) -> str:
        return (
            f"{self.cell}: corrected to {self.value:f}, printed {self.expect:f}; {self.reason} "
            f"({self.source}, {self.date})"
        )


def read_corrections(roots: Iterable[Path]) -> tuple[Correction, ...]:
    """The corrections of each root's corrections.toml; a root without one has none.

    Raises:
        BadData: a file or entry cannot be read, or two entries correct one cell.
    """
    paths = [root / FILE for root in roots if (root / FILE).exists()]
    found = tuple(item for path in paths for item in _read(path))
    for cell, times in Counter(item.cell for item in found).items():
        if times > 1:
            raise BadData(f"{FILE}: {cell} is corrected {times} times; keep one correction.")
    return found


def _read(path: Path) -> list[Correction]:
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get("correction", [])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadData(f"{path.name} cannot be read: {error}.") from error
    if not isinstance(entries, list):
        raise BadData(f"{path.name}: write each entry under [[correction]].")
    return [_correction(place, entry) for place, entry in enumerate(entries, start=1)]


def _correction(place: int, entry: dict[str, object]) -> Correction:
    try:
        return Correction(
            edition=str(entry["edition"]),
            country=str(entry["country"]),
            year=int(str(entry["year"])),
            measure=Measure(str(entry["measure"])),
            expect=_number(entry["expect"]),
            value=_number(entry["value"]),
            reason=_said(entry["reason"]),
            source=_said(entry["source"]),
            date=date.fromisoformat(str(entry["date"])).isoformat(),
        )
    except KeyError as error:
        raise BadData(f"{FILE}: entry {place} lacks the field {error}.") from error
    except (ValueError, InvalidOperation, TypeError) as error:
        raise BadData(f"{FILE}: entry {place} cannot be read: {error}.") from error


def _number(value: object) -> Decimal:
    """A number written as text, so that no digit is lost on the way."""
    if not isinstance(value, str) or not Decimal(value).is_finite():
        raise ValueError(f'write numbers as text, such as "2.34", not {value}')
    return Decimal(value)


def _said(value: object) -> str:
    if not str(value).strip():
        raise ValueError("reason and source must say something")
    return str(value).strip()


def corrected(
    source: Source, observations: Sequence[Observation], corrections: Iterable[Correction]
) -> tuple[Source, list[Observation]]:
    """The table with its corrections applied, each named in a footnote of the source.

    Raises:
        BadData: the table does not print what a correction expects.
    """
    cells = list(observations)
    places = {(seen.country, seen.year, seen.measure): place for place, seen in enumerate(cells)}
    notes = list(source.footnotes)
    for item in corrections:
        place = places.get((item.country, item.year, item.measure))
        printed = None if place is None else cells[place].value
        if place is None or printed != item.expect:
            raise BadData(_gone(item, printed))
        cells[place] = replace(cells[place], value=item.value)
        notes.append(f"Corrected here: {item}")
    return replace(source, footnotes=tuple(notes)), cells


def _gone(item: Correction, printed: Decimal | None) -> str:
    what = "no such cell" if printed is None else f"{printed:f}"
    return (
        f"{FILE}: {item.cell}: the table holds {what}, not the {item.expect:f} that the "
        "correction expects; remove the correction."
    )


def require_known(corrections: Iterable[Correction], editions: Iterable[str]) -> None:
    """Refuse a correction of an edition that is not there.

    Raises:
        BadData: the cell is named.
    """
    known = set(editions)
    for item in corrections:
        if item.edition not in known:
            raise BadData(f"{FILE}: {item.cell}: there is no such edition; remove the correction.")
