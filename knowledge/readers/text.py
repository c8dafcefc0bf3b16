"""Text files: opened within a size limit, decoded as UTF-8, split into named columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from knowledge.errors import BadData

MEGABYTE = 1_000_000
MOST_BYTES = 32 * MEGABYTE
"""The World Bank's bulk form of one indicator has 0.2 MB, its longest JSON answer about 5 MB."""


@dataclass(frozen=True, slots=True)
class CsvTable:
    """Rows below a header, with the line on which each stands; `preface` is what is above."""

    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    preface: tuple[tuple[str, ...], ...] = ()

    def records(self) -> Iterator[tuple[int, dict[str, str]]]:
        """Each row by its columns' names, in lower case, with its line."""
        names = [name.casefold() for name in self.header]
        for line, row in self.rows:
            yield line, dict(zip(names, row, strict=False))


def read_text(path: Path) -> str:
    """The file's text.

    Raises:
        BadData: too large, or no UTF-8 text.
    """
    size = path.stat().st_size
    if size > MOST_BYTES:
        raise BadData(
            f"{path.name} has {size / MEGABYTE:.0f} MB; a publisher's table has at most "
            f"{MOST_BYTES // MEGABYTE} MB, so it was not opened."
        )
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadData(
            f"{path.name} is no UTF-8 text (byte {error.start + 1}); save it as UTF-8."
        ) from error


def csv_table(name: str, text: str, first: frozenset[str]) -> CsvTable | None:
    """The table whose header has the columns `first` (lower case), or None if no line has them.

    Raises:
        BadData: the text is no CSV; the line is named.
    """
    reader = csv.reader(io.StringIO(text, newline=""))
    preface: list[tuple[str, ...]] = []
    rows: list[tuple[int, tuple[str, ...]]] = []
    header: tuple[str, ...] = ()
    try:
        for row in reader:
            cells = tuple(cell.strip() for cell in row)
            if header:
                if any(cells):
                    rows.append((reader.line_num, cells))
            elif first <= {cell.casefold() for cell in cells}:
                header = cells
            elif len(preface) < _MOST_PREFACE:
                preface.append(cells)
            else:
                return None
    except csv.Error as error:
        raise BadData(f"{name}: line {reader.line_num} is no CSV: {error}.") from error
    return CsvTable(header, tuple(rows), tuple(preface)) if header else None


_MOST_PREFACE = 20
