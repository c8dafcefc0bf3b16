"""Damage: names in words the cell or line that is no longer the one that was labelled."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from knowledge.model import MEASURE_CODES
from knowledge.sums import LINES, ROWS, Damage, damages, read_line_sums, summed_files

_TOLD = 5
_COLUMNS = ("country's code", "country's name", "year", "measure", "unit", "value", "estimate mark")
REPAIR = (
    "restore the file from the repository; a wrong value in print belongs into "
    "corrections.toml; after a wanted change run python -m knowledge.sums"
)


def row_faults(table: Path) -> list[str]:
    """The changed cells of a table beside which `rows.sum` stands; empty when all fit.

    At most five are told, each with edition, country, year, measure and what stands there.
    """
    sums = table.with_name(ROWS)
    if not sums.exists():
        return []
    edition = table.parent.name

    def say(damage: Damage) -> str:
        return f"{edition} {_row(damage)} (table.csv line {damage.line})"

    return _told(table, sums.read_text(encoding="ascii", errors="replace").split(), say)


def _told(path: Path, written: list[str], say: Callable[[Damage], str]) -> list[str]:
    found = list(islice(damages(path.read_bytes(), written), _TOLD + 1))
    told = [say(item) for item in found[:_TOLD]]
    return [*told, f"{path.parent.name}: more lines have changed"] if len(found) > _TOLD else told


def _row(damage: Damage) -> str:
    if damage.now is None:
        return "has lost a row"
    if damage.was is None:
        return f"{_cell(damage.now)}: not the labelled row; now {_value(damage.now)} stands there"
    before, after = _fields(damage.was), _fields(damage.now)
    if len(before) == len(after) == len(_COLUMNS):
        for name, was, now in zip(_COLUMNS, before, after, strict=True):
            if was != now:
                return f"{_cell(damage.was)}: the {name} is now {now}, labelled was {was}"
    return f"{_cell(damage.was)}: the row now reads {damage.now}"


def _fields(row: str) -> list[str]:
    return next(csv.reader([row]), [])


def _cell(row: str) -> str:
    """Country, year and measure of a row, as far as it can be read."""
    fields = [*_fields(row), *[""] * len(_COLUMNS)]
    code, name, year, measure = fields[:4]
    known = MEASURE_CODES.get(measure)
    shown = measure if known is None else known.value
    return f"{code} ({name}) {year} {shown}" if len(code) != 3 else f"{code} {year} {shown}"


def _value(row: str) -> str:
    fields = _fields(row)
    return fields[5] if len(fields) == len(_COLUMNS) else row


def line_faults(root: Path) -> Iterator[tuple[str, int, list[str]]]:
    """Each file under `lines.sum`: its name, its number of lines, and its changed lines."""
    try:
        written = read_line_sums((root / LINES).read_text(encoding="ascii"))
    except (OSError, UnicodeDecodeError) as error:
        yield LINES, 0, [f"{LINES} cannot be read: {error}; run python -m knowledge.sums"]
        return
    paths = {path.relative_to(root).as_posix(): path for path in summed_files(root)}
    for name in sorted(written.keys() - paths.keys()):
        yield name, 0, [f"{name} is missing though {LINES} lists it"]
    for name, path in paths.items():
        if name not in written:
            yield name, 0, [f"{name} is not in {LINES}; run python -m knowledge.sums"]
            continue
        yield name, len(written[name]), _told(path, written[name], _line(name, path))


def _line(name: str, path: Path) -> Callable[[Damage], str]:
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()

    def say(damage: Damage) -> str:
        where = f"{name} line {damage.line}{_entry(lines[: damage.line])}"
        if damage.now is None:
            return f"{where}: a line is missing"
        if damage.was is None:
            return f"{where}: not the line that was checked in; now it reads {damage.now[:120]}"
        return f"{where}: now {_around(damage.now, damage.was)}"

    return say


def _entry(lines: list[str]) -> str:
    """The claim or the section that a line belongs to, in brackets; empty where none is."""
    for line in reversed(lines):
        if found := re.match(r'\s*(?:\[+([\w.]+)\]+|\{"id": "([^"]+)")', line):
            return f" ({found.group(1) or found.group(2)})"
        if line.startswith("{"):
            return ""
    return ""


def _around(now: str, was: str) -> str:
    """Both readings of the place that differs, with a few words around it."""
    place = next(
        (i for i, (a, b) in enumerate(zip(now, was, strict=False)) if a != b),
        min(len(now), len(was)),
    )
    start = max(0, place - 30)
    return f'"{now[start : place + 15]}", labelled was "{was[start : place + 15]}"'
