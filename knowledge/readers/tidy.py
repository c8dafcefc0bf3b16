"""The tidy form: Gapwatch's own CSV, one observation a line, and a label file beside it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from knowledge.country import CountryBook
from knowledge.errors import BadData
from knowledge.model import AGGREGATES, MEASURE_CODES, Measure
from knowledge.readers.number import exact, year_of
from knowledge.readers.table import Hints, ReadTable, Rows
from knowledge.readers.text import MEGABYTE, CsvTable

LAYOUT = "a tidy table"
COLUMNS = ("iso3", "year", "measure", "unit", "value", "is_estimate")
FIRST = frozenset(("iso3", "year", "value"))
_FLAGS = {"0": False, "1": True, "false": False, "true": True}


def read(table: CsvTable, book: CountryBook, path: Path) -> ReadTable:
    """Every line as an observation; columns in any order, the country's name is not needed.

    The label is the file of the same name that ends in .toml, or source.toml in its folder.

    Raises:
        BadData: a column is missing, or a line or the label cannot be read; line and column
            are named.
    """
    missing = [name for name in COLUMNS if name not in map(str.casefold, table.header)]
    if missing:
        raise BadData(f"{path.name} lacks the column {', '.join(missing)}.")
    rows = Rows()
    for line, record in table.records():
        _read_line(f"{path.name}: line {line}", record, book, rows)
    return rows.table(LAYOUT, _label(path), path.name)


def _read_line(place: str, record: dict[str, str], book: CountryBook, rows: Rows) -> None:
    lacking = [name for name in COLUMNS if not record.get(name)]
    if lacking:
        raise BadData(f"{place} has no {lacking[0]}.")
    country = record["iso3"]
    if country not in AGGREGATES and country not in book.allies:
        raise BadData(f"{place} holds '{country[:20]}' as iso3, which is no ally's code.")
    year = year_of(record["year"])
    measure = _measure(record["measure"])
    value = exact(record["value"])
    flag = _FLAGS.get(record["is_estimate"].casefold())
    for name, found in (("year", year), ("measure", measure), ("value", value)):
        if found is None:
            raise BadData(f"{place} holds '{record[name][:40]}' as {name}, which is none.")
    if flag is None:
        raise BadData(f"{place} holds '{record['is_estimate'][:20]}' as is_estimate; write 0 or 1.")
    if year is not None and measure is not None and value is not None:
        key = (country, measure, year[0])
        rows.add(key, value, _plain(record["unit"], place), place, is_estimate=flag or year[1])


def _measure(name: str) -> Measure | None:
    if name in MEASURE_CODES:
        return MEASURE_CODES[name]
    return next((measure for measure in Measure if measure.value == name.casefold()), None)


def _plain(unit: str, place: str) -> str:
    if len(unit) > 120 or not unit.isprintable():
        raise BadData(f"{place} holds a unit that is longer than 120 signs or unprintable.")
    return unit


def _label(path: Path) -> Hints:
    for label in (path.with_suffix(".toml"), path.with_name("source.toml")):
        if label.is_file():
            return _read_label(label)
    return Hints()


def _read_label(path: Path) -> Hints:
    try:
        if path.stat().st_size > MEGABYTE:
            raise BadData(f"{path.name} is too large for a label.")
        entry = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadData(f"The label {path.name} cannot be read: {error}.") from error

    def text(name: str) -> str:
        return re.sub(r"\s+", " ", str(entry.get(name, ""))).strip()

    notes = entry.get("footnotes", [])
    published = text("published") or text("edition")
    return Hints(
        publisher=text("publisher"),
        title=text("title"),
        published=published,
        why_published=f"the label {path.name}" if published else "",
        definition=text("definition"),
        price_base=text("price_base"),
        url=text("url"),
        licence=text("licence"),
        footnotes=tuple(map(str, notes)) if isinstance(notes, list) else (),
    )
