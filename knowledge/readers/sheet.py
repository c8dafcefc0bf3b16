"""The sheet: one table of a workbook, its year header, its labels, and cells by their names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from knowledge.errors import BadData
from knowledge.readers.number import absent, number_of, rounded, year_of

_FEWEST_YEARS = 3


@dataclass(frozen=True, slots=True)
class Cell:
    """One filled cell: its value, whether it is shown as a percentage, and its font's colour."""

    value: object
    is_percent: bool = False
    is_coloured: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a workbook; `cells` holds the filled ones by row and column, from 1."""

    name: str
    cells: dict[tuple[int, int], Cell]

    def place(self, row: int, column: int) -> str:
        """A cell's name for errors and notes, such as "TABLE3: D17"."""
        return f"{self.name}: {letters(column)}{row}"

    def rows(self, after: int = 0) -> Iterator[tuple[int, dict[int, Cell]]]:
        """The filled rows below a row, each as its cells by column."""
        found: dict[int, dict[int, Cell]] = {}
        for (row, column), cell in sorted(self.cells.items()):
            if row > after:
                found.setdefault(row, {})[column] = cell
        yield from found.items()

    def texts(self, until: int) -> Iterator[tuple[int, int, str]]:
        """The texts down to a row (inclusive), with row and column."""
        for (row, column), cell in sorted(self.cells.items()):
            if row <= until and isinstance(cell.value, str) and cell.value.strip():
                yield row, column, " ".join(cell.value.split())


@dataclass(frozen=True, slots=True)
class Header:
    """The row that names the years: year and estimate mark by column."""

    row: int
    years: dict[int, tuple[int, bool]]

    @property
    def first(self) -> int:
        """The first year's column."""
        return min(self.years)

    @property
    def last_year(self) -> int:
        """The newest year."""
        return max(year for year, _ in self.years.values())


def letters(column: int) -> str:
    """A column's letters: 1 is A, 28 is AB."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def year_header(sheet: Sheet) -> Header:
    """The first row with at least three years, which must follow each other without a gap.

    Raises:
        BadData: no row holds the years, or a year is missing between two others.
    """
    for row, cells in sheet.rows():
        years = {column: year for column, cell in cells.items() if (year := year_of(cell.value))}
        order = [year for year, _ in years.values()]
        if len(order) >= _FEWEST_YEARS and order == sorted(set(order)):
            _require_no_gap(sheet, row, years)
            return Header(row, years)
    raise BadData(
        f'Sheet "{sheet.name}" has no row of years, such as 2014, 2015, 2016; '
        "Gapwatch finds columns by it."
    )


def _require_no_gap(sheet: Sheet, row: int, years: dict[int, tuple[int, bool]]) -> None:
    columns = list(years)
    for left, right in pairwise(columns):
        if years[right][0] != years[left][0] + 1:
            raise BadData(
                f"{sheet.place(row, left)} is {years[left][0]} and the next year, "
                f"{letters(right)}{row}, is {years[right][0]}: a column is missing or its year is."
            )


def require_titled(sheet: Sheet, header: Header, row: int, cells: dict[int, Cell]) -> None:
    """Refuse a number whose column has no year.

    Raises:
        BadData: such a number stands in the row.
    """
    for column, cell in cells.items():
        is_titled = column in header.years or (header.row, column) in sheet.cells
        if not is_titled and isinstance(cell.value, int | float):
            raise BadData(
                f"{sheet.place(row, column)} holds {cell.value}, but its column has no year in "
                f"row {header.row}."
            )


def value_at(
    sheet: Sheet, row: int, column: int, *, factor: Decimal = Decimal(1)
) -> tuple[Decimal, bool] | str:
    """A cell's number (times `factor`) with its own estimate mark, or why there is none.

    Raises:
        BadData: the cell holds something that is neither a number nor a sign for "none".
    """
    cell = sheet.cells.get((row, column))
    content = None if cell is None else cell.value
    why = absent(content)
    if why is not None:
        return why
    found = number_of(content)
    value = None if found is None else rounded(found[0] * factor)
    if found is None or value is None:
        raise BadData(f"{sheet.place(row, column)} holds '{_short(content)}', which is no number.")
    return value, found[1]


def _short(content: object) -> str:
    text = " ".join(str(content).split())
    return text if len(text) <= 40 else text[:39] + "…"
