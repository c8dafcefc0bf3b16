"""Detection: which reader fits a file, by what is in it and never by its name."""

from __future__ import annotations

from pathlib import Path

from knowledge.country import CountryBook
from knowledge.errors import BadData
from knowledge.readers import nato, sipri, tidy, worldbank
from knowledge.readers.table import Progress, ReadTable, quiet
from knowledge.readers.text import CsvTable, csv_table, read_text
from knowledge.readers.workbook import holds_workbook, open_workbook

TABLE_SUFFIXES = frozenset((".xlsx", ".xlsm", ".xls", ".csv", ".json"))
KNOWN = (
    "NATO's workbook of tables, SIPRI's workbook of military expenditure, the World Bank's JSON "
    "and CSV, and tidy CSV (iso3, year, measure, unit, value, is_estimate)"
)
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


def read_table(
    path: Path, book: CountryBook, *, title: str = "", progress: Progress = quiet
) -> ReadTable:
    """The table in a publisher's file, by the reader whose layout it has.

    Args:
        path: the file.
        book: the countries by name and code.
        title: what the reader of the bot says the file is; only a list of bare values needs it.
        progress: told each sheet's name.

    Raises:
        BadData: the file cannot be read or has no layout that a reader knows.
    """
    start = _start(path)
    if start.startswith(_OLE):
        raise BadData(
            f"{path.name} is an old .xls workbook or protected by a password; "
            "save it as .xlsx without one."
        )
    if start.startswith(_ZIP) or path.suffix.casefold() in (".xlsx", ".xlsm", ".xls"):
        return _read_workbook(path, book, progress)
    return _read_text(path, book, title)


def looks_like_table(path: Path) -> bool:
    """Whether a file is for `read_table`: by its ending, else by what it starts with."""
    if path.suffix.casefold() in TABLE_SUFFIXES or path.is_dir() or not path.exists():
        return True  # read_table has the sentence for a folder and for a missing file
    start = _start(path)
    if start.startswith(_ZIP):
        return holds_workbook(path)
    head = start.decode("utf-8", "replace").casefold().lstrip("\ufeff")
    first = frozenset(cell.strip(' "') for cell in head.split("\n")[0].split(","))
    return any(columns <= first for columns in (tidy.FIRST, worldbank.LONG, worldbank.GEO))


def _start(path: Path) -> bytes:
    if path.exists() and not path.is_file() and not path.is_dir():
        raise BadData(f"{path.name} is no plain file; give a file.")  # a pipe would wait for ever
    try:
        with path.open("rb") as file:
            start = file.read(512)
    except IsADirectoryError:
        raise BadData(f"{path.name} is a folder; name the files in it.") from None
    except OSError as error:
        raise BadData(f"{path.name} cannot be read: {error.strerror}.") from error
    if not start:
        raise BadData(f"{path.name} is empty; download it again.")
    return start


def _read_workbook(path: Path, book: CountryBook, progress: Progress) -> ReadTable:
    workbook = open_workbook(path, progress)
    if nato.fits(workbook):
        return nato.read(workbook, book, path.name)
    if sipri.fits(workbook):
        return sipri.read(workbook, book, path.name)
    raise _unknown(path)


def _read_text(path: Path, book: CountryBook, title: str) -> ReadTable:
    text = read_text(path)
    if text.lstrip().startswith(("[", "{")):
        return worldbank.read_json(text, book, path.name)
    if table := _columns(path, text, worldbank.BULK):
        return worldbank.read_bulk(table, book, path.name)
    if table := _columns(path, text, tidy.FIRST):
        return tidy.read(table, book, path)
    for columns in (worldbank.LONG, worldbank.GEO):
        if table := _columns(path, text, columns):
            return worldbank.read_long(table, book, path.name, title or path.stem)
    raise _unknown(path)


def _columns(path: Path, text: str, names: frozenset[str]) -> CsvTable | None:
    return csv_table(path.name, text, names)


def _unknown(path: Path) -> BadData:
    return BadData(f"{path.name} has a layout that no reader knows; Gapwatch reads {KNOWN}.")
