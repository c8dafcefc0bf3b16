"""NATO's workbook of tables: one numbered table a sheet, with years across and allies down."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from knowledge.country import CountryBook
from knowledge.errors import BadData
from knowledge.model import ALLIANCE, EUROPE_AND_CANADA, Measure
from knowledge.readers.currency import currency_code
from knowledge.readers.nato_headings import TITLE, Heading, NotRead, TablePlace, heading_for
from knowledge.readers.number import absent
from knowledge.readers.sheet import (
    Cell,
    Header,
    Sheet,
    require_titled,
    value_at,
    year_header,
)
from knowledge.readers.table import Hints, ReadTable, Rows
from knowledge.readers.workbook import Workbook

LAYOUT = "NATO's workbook of tables"
_AGREED = (
    "NATO's agreed definition of defence expenditure: payments a national government makes, or "
    "will make, in a fiscal year for the needs of its own forces, of allies' forces or of the "
    "Alliance; military pensions are included."
)
_CORE = "Core defence expenditure as NATO's workbook names the series. "
_TAB = re.compile(r"(?:table|tab|t)?[\s_.\-]*(\d+[a-z]?)", re.IGNORECASE)
_NOTE = re.compile(r"(?:notes?\s*:|\*|\([a-z]\)\s)", re.IGNORECASE)
_ESTIMATED = re.compile(
    r"figures? for ([\d,\s]+(?:and \d{4})?)\s*(?:is|are) estimates", re.IGNORECASE
)
_LABEL = re.compile(r"([^*(]+?)\s*\**\s*(?:\(([^)]*)\))?\s*\**")
_DAY_IN_NAME = re.compile(r"(\d\d)(\d\d)(\d\d)-def-exp", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Table:
    """One sheet with its title, year header and notes, ready to be walked row by row."""

    sheet: Sheet
    number: str
    title: str
    title_row: int
    header: Header
    notes: tuple[str, ...]


def fits(workbook: Workbook) -> bool:
    """Whether a sheet bears a title such as "Table 3 : Defence expenditure as a share …"."""
    return any(_title_of(sheet) is not None for sheet in workbook.sheets)


def read(workbook: Workbook, book: CountryBook, name: str) -> ReadTable:
    """Every figure of every table for allies and NATO's two aggregates.

    Args:
        workbook: the opened file; sheets are known by their titles, columns by their years.
        book: the countries by name.
        name: the file's name: NATO's own names begin with the day ("240617-def-exp-…").

    Raises:
        BadData: a title, year, heading, unit, name or cell cannot be read; sheet and cell named.
    """
    rows = Rows()
    for hidden in workbook.hidden:
        rows.skip(hidden, "is a hidden sheet")
    tables = list(_tables(workbook, rows))
    _require_same_years(tables)
    bases: dict[str, str] = {}
    for table in tables:
        _read_table(table, book, rows, bases)
    return rows.table(LAYOUT, _hints(tables, bases, name), name)


def _title_of(sheet: Sheet) -> tuple[int, re.Match[str], str] | None:
    for row, column, text in sheet.texts(until=60):
        if found := TITLE.fullmatch(text):
            return row, found, sheet.place(row, column)
    return None


def _tables(workbook: Workbook, rows: Rows) -> Iterator[_Table]:
    for sheet in workbook.sheets:
        found = _title_of(sheet)
        if found is None:
            rows.skip(sheet.name, 'is a sheet without a title such as "Table 3 : …"')
            continue
        row, title, place = found
        _require_name(sheet, title, place)
        if re.search(r"real change \d{4}", title["title"], re.IGNORECASE):
            rows.skip(sheet.name, "is a summary that repeats cells of other tables")
            continue
        header = year_header(sheet)
        notes = tuple(_notes(sheet, header))
        dated = _with_noted_estimates(header, notes)
        yield _Table(sheet, title["number"], title["title"], row, dated, notes)


def _require_name(sheet: Sheet, title: re.Match[str], place: str) -> None:
    """A sheet whose name is another table's, or no table's, was changed after publication."""
    named = _TAB.fullmatch(sheet.name.strip())
    if named is None or named[1].casefold() != title["number"].casefold():
        raise BadData(
            f'Sheet "{sheet.name}" is renamed: {place} says "Table {title["number"]}", so NATO '
            f'names it "TABLE{title["number"]}"; take NATO\'s own file, or name the sheet so.'
        )


def _notes(sheet: Sheet, header: Header) -> Iterator[str]:
    for row, _, text in sheet.texts(until=10_000):
        if row > header.row and _NOTE.match(text):
            yield text


def _with_noted_estimates(header: Header, notes: tuple[str, ...]) -> Header:
    """The header with the estimates that only the foot of the table names."""
    said = " ".join(found[1] for note in notes for found in _ESTIMATED.finditer(note))
    noted = set(map(int, re.findall(r"\d{4}", said)))
    years = {
        column: (year, is_marked or year in noted)
        for column, (year, is_marked) in header.years.items()
    }
    return replace(header, years=years)


def _require_same_years(tables: list[_Table]) -> None:
    spans = {(min(t.header.years.values())[0], t.header.last_year): t.sheet.name for t in tables}
    if len(spans) > 1:
        told = "; ".join(f'"{name}" has {first}-{last}' for (first, last), name in spans.items())
        raise BadData(f"The tables cover different years: {told}. A column is missing.")


def _read_table(table: _Table, book: CountryBook, rows: Rows, bases: dict[str, str]) -> None:
    top = TablePlace(table.sheet, table.title, _lines_above(table))
    current: Heading | NotRead = heading_for(top, "", table.sheet.place(table.header.row, 1))
    for row, cells in table.sheet.rows(after=table.header.row):
        label, column = _label(cells, table.header)
        filled = [at for at in table.header.years if at in cells]
        iso3, currency = _who(label, book)
        if iso3 is not None and (filled or not isinstance(current, NotRead)):
            heading = _required(current)
            if heading.base:
                bases.setdefault(heading.base, table.sheet.place(row, column))
            require_titled(table.sheet, table.header, row, cells)
            unit = _unit(heading, table.sheet.place(row, column), iso3, currency)
            _read_row(table, row, (iso3, heading.measure), unit, rows)
        elif filled:
            _skip_unnamed(table, row, label, filled, rows)
        elif label and not _NOTE.match(label):
            current = heading_for(top, label, table.sheet.place(row, column))


def _lines_above(table: _Table) -> tuple[tuple[str, str], ...]:
    """The lines between title and years, with their places: they hold unit and price base."""
    return tuple(
        (text, table.sheet.place(row, column))
        for row, column, text in table.sheet.texts(until=table.header.row)
        if row > table.title_row
    )


def _label(cells: dict[int, Cell], header: Header) -> tuple[str, int]:
    """The row's label: the last text left of the years."""
    for column in sorted(cells, reverse=True):
        value = cells[column].value
        if column < header.first and isinstance(value, str) and value.strip():
            return " ".join(value.split()), column
    return "", max(header.first - 1, 1)


def _who(label: str, book: CountryBook) -> tuple[str | None, str]:
    """The ally or aggregate that a label names, and the currency in its brackets."""
    found = _LABEL.fullmatch(label)
    if found is None:
        return None, ""
    name = found[1].strip().casefold()
    if re.fullmatch(r"nato[\s\-–]*(?:europe|european allies) and canada", name):
        return EUROPE_AND_CANADA, ""
    if re.fullmatch(r"nato[\s\-–]*total|total nato", name):
        return ALLIANCE, ""
    return book.exact(found[1]), found[2] or ""


def _required(current: Heading | NotRead) -> Heading:
    if isinstance(current, NotRead):
        raise BadData(current.why)
    return current


def _unit(heading: Heading, place: str, country: str, currency: str) -> str:
    if not heading.is_national:
        return heading.unit
    code = currency_code(country, currency)
    if code is None:
        raise BadData(
            f"{place} should name the currency in brackets, such as (Euros), "
            f'but holds "{currency}", which Gapwatch does not know.'
        )
    return heading.unit.replace("{currency}", code)


def _read_row(table: _Table, row: int, key: tuple[str, Measure], unit: str, rows: Rows) -> None:
    country, measure = key
    for column, (year, is_estimate) in table.header.years.items():
        place = table.sheet.place(row, column)
        found = value_at(table.sheet, row, column)
        if isinstance(found, str):
            rows.skip(place, found)
            continue
        value, is_marked = found
        marked = is_estimate or is_marked
        rows.add((country, measure, year), value, unit, place, is_estimate=marked)


def _skip_unnamed(table: _Table, row: int, label: str, filled: list[int], rows: Rows) -> None:
    """Stray errors and zeros beside no name are left out; figures without an owner are refused."""
    if label and any(absent(table.sheet.cells[row, at].value) is None for at in filled):
        place = table.sheet.place(row, table.header.first - 1)
        raise BadData(f'{place} names "{label}", which is no ally or aggregate Gapwatch knows.')
    for column in filled:
        content = table.sheet.cells[row, column].value
        if absent(content) is None and content != 0:
            place = table.sheet.place(row, column)
            raise BadData(f"{place} holds {content} in a row that names no ally.")
        why = absent(content) or f"holds {content}"
        rows.skip(table.sheet.place(row, column), f"{why} in a row without a name")


def _hints(tables: list[_Table], bases: dict[str, str], name: str) -> Hints:
    if len(bases) > 1:
        told = ", ".join(f"{base} ({place})" for base, place in bases.items())
        raise BadData(f"The workbook mixes price bases: {told}; an edition has one.")
    first = min(year for table in tables for year, _ in table.header.years.values())
    last = max(table.header.last_year for table in tables)
    is_core = any("core" in table.title.casefold() for table in tables)
    published = _day_in(name, last)
    notes = dict.fromkeys(note for table in tables for note in table.notes)
    return Hints(
        publisher="NATO",
        title=f"{'Core defence' if is_core else 'Defence'} expenditure of NATO countries "
        f"({first}-{last}), workbook of tables",
        published=published,
        why_published="the day in the file's name" if published else "",
        definition=(_CORE if is_core else "") + _AGREED,
        price_base=f"constant {next(iter(bases))} prices and exchange rates" if bases else "",
        url="https://www.nato.int/cps/en/natohq/topics_49198.htm",
        licence="Figures are facts published by NATO, read from its workbook with attribution.",
        footnotes=tuple(notes),
    )


def _day_in(name: str, last: int) -> str:
    """The day with which NATO begins its files' names, where it fits the newest year."""
    found = _DAY_IN_NAME.search(name)
    if found is None or abs(2000 + int(found[1]) - last) > 1:
        return ""
    return f"20{found[1]}-{found[2]}-{found[3]}"
