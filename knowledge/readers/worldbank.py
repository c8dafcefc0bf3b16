"""The World Bank's forms: JSON of its API, CSV of its bulk files, and long lists of one series."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from knowledge.country import CountryBook
from knowledge.errors import BadData
from knowledge.model import Measure
from knowledge.readers.number import absent, exact, rounded, year_of
from knowledge.readers.table import Hints, ReadTable, Rows
from knowledge.readers.text import CsvTable

LAYOUT = "the World Bank's form"
BULK = frozenset(("country name", "country code", "indicator name", "indicator code"))
LONG = frozenset(("country code", "year", "value"))
GEO = frozenset(("geo", "time"))
_MILLIONTH = Decimal("0.000001")
_SIPRI = (
    "SIPRI's definition of military expenditure: armed forces, defence ministries, "
    "military-trained paramilitaries, military space, personnel and pensions, operations, "
    "procurement, research and military aid; calendar years."
)
_UPDATED = ("Last Updated Date",)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class _Indicator:
    """A series of the World Bank: its code, its name by pattern, measure, unit and scale."""

    code: str
    name: str
    measure: Measure
    unit: str
    factor: Decimal = Decimal(1)
    definition: str = _SIPRI


_INDICATORS = (
    _Indicator("MS.MIL.XPND.GD.ZS", r"military expenditure (?:.* )?of gdp", Measure.MILEX_SHARE,
               "percent of GDP"),
    _Indicator("MS.MIL.XPND.ZS", r"military expenditure (?:.* )?of (?:general )?government \w+",
               Measure.MILEX_SHARE_GOV, "percent of government expenditure"),
    _Indicator("MS.MIL.XPND.CD", r"military expenditure current usd?", Measure.MILEX_USD_CURRENT,
               "million USD, current prices and exchange rates", _MILLIONTH),
    _Indicator("NY.GDP.MKTP.CD", r"(?:gdp|gross domestic product)(?: current usd?)?",
               Measure.GDP_CURRENT, "million USD, current prices and exchange rates", _MILLIONTH,
               "GDP at purchasers' prices in current US dollars, World Development Indicators."),
    _Indicator("SP.POP.TOTL", r"population(?: total)?", Measure.POPULATION, "persons", Decimal(1),
               "Total population, midyear estimates, World Development Indicators."),
)  # fmt: skip
_Cell = tuple[str, str, object, str]
"""Country code, year as text, value, place."""


def read_json(text: str, book: CountryBook, file: str) -> ReadTable:
    """The API's answer: `[{"lastupdated": …}, [{"indicator": …, "countryiso3code": …}, …]]`.

    Raises:
        BadData: no such JSON, a page of several, another indicator, or a bad entry (numbered).
    """
    head, entries = _parts(text, file)
    pages = head.get("pages", 1)
    if isinstance(pages, int) and pages > 1:
        raise BadData(
            f"{file} is one page of {pages}; ask the World Bank for all entries at once "
            "(per_page=20000)."
        )
    codes = {_field(item, "indicator", "id", file, at) for at, item in enumerate(entries, 1)}
    if len(codes) != 1:
        raise BadData(f"{file} holds {len(codes)} indicators; Gapwatch reads one in a file.")
    indicator = _by_code(codes.pop(), file)
    cells = (
        (str(item.get("countryiso3code") or ""), str(item.get("date")), item.get("value"),
         f"entry {at}")
        for at, item in enumerate(entries, 1)
    )  # fmt: skip
    return _table(indicator, cells, str(head.get("lastupdated") or ""), book, file)


def _parts(text: str, file: str) -> tuple[dict[str, object], list[dict[str, object]]]:
    try:
        # Numbers stay text until they are Decimal: binary floats would change digits.
        whole = json.loads(text, parse_float=str, parse_int=_whole)
    except (ValueError, RecursionError) as error:
        raise BadData(f"{file} is no JSON that can be read: {str(error)[:80]}.") from error
    is_answer = isinstance(whole, list) and len(whole) == 2 and isinstance(whole[0], dict)
    if not is_answer or not isinstance(whole[1], list) or not whole[1]:
        raise BadData(
            f"{file} is JSON but no answer of the World Bank's API, which is a list of a head "
            "and of entries."
        )
    if not all(isinstance(item, dict) for item in whole[1]):
        raise BadData(f"{file}: an entry of the second list is no object.")
    return whole[0], whole[1]


def _whole(text: str) -> int | str:
    return int(text) if len(text) < 10 else text


def _field(item: dict[str, object], key: str, inner: str, file: str, at: int) -> str:
    found = item.get(key)
    if not isinstance(found, dict) or not isinstance(found.get(inner), str):
        raise BadData(f"{file}: entry {at} has no {key} with {inner}.")
    return str(found[inner])


def read_bulk(table: CsvTable, book: CountryBook, file: str) -> ReadTable:
    """The bulk CSV: a preface with "Last Updated Date", then a column for each year.

    Raises:
        BadData: several indicators, one that is not used, no years, or a bad cell.
    """
    records = list(table.records())
    codes = {record.get("indicator code", "") for _, record in records}
    if len(codes) != 1:
        raise BadData(f"{file} holds {len(codes)} indicators; Gapwatch reads one in a file.")
    indicator = _by_code(codes.pop(), file)
    years = [name for name in table.header if year_of(name) is not None]
    if not years:
        raise BadData(f"{file}: the header has no years, such as 1960, 1961.")
    order = [year for name in years if (found := year_of(name)) for year in found[:1]]
    if order != list(range(int(order[0]), int(order[0]) + len(order))):
        raise BadData(f"{file}: the header's years do not follow each other; a column is missing.")
    cells = (
        (record.get("country code", ""), year, record.get(year, ""), f"line {line}, column {year}")
        for line, record in records
        for year in years
    )
    updated = next((row[1] for row in table.preface if row[:1] == _UPDATED and row[1:]), "")
    return _table(indicator, cells, updated, book, file)


def read_long(table: CsvTable, book: CountryBook, file: str, title: str) -> ReadTable:
    """A long list of one series: country code, year, value; the third column or `title` names it.

    Raises:
        BadData: nothing tells what is measured, or a cell cannot be read.
    """
    names = [name.casefold() for name in table.header]
    code = "country code" if "country code" in names else "geo"
    year = "year" if "year" in names else "time"
    other = [name for name in names if name not in (code, year, "country name", "name")]
    if len(other) != 1:
        raise BadData(f"{file} has the value columns {', '.join(other)}; Gapwatch reads one.")
    said = title if other[0] == "value" else other[0]
    indicator = _by_name(said, file)
    cells = (
        (record.get(code, ""), record.get(year, ""), record.get(other[0], ""), f"line {line}")
        for line, record in table.records()
    )
    return _table(indicator, cells, "", book, file)


def _by_code(code: str, file: str) -> _Indicator:
    for indicator in _INDICATORS:
        if indicator.code == code:
            return indicator
    known = ", ".join(item.code for item in _INDICATORS)
    raise BadData(f'{file} holds the indicator "{code[:40]}"; Gapwatch reads {known}.')


def _by_name(said: str, file: str) -> _Indicator:
    words = re.sub(r"[^a-z]+", " ", said.casefold()).strip()
    for indicator in _INDICATORS:
        if re.fullmatch(rf"(?:total )?(?:{indicator.name})", words):
            return indicator
    raise BadData(
        f"{file} does not say what its values measure; name it with --title, such as "
        '--title "GDP (current US$)" or --title "Population, total".'
    )


def _table(
    indicator: _Indicator, cells: Iterable[_Cell], updated: str, book: CountryBook, file: str
) -> ReadTable:
    rows = Rows()
    strangers: set[str] = set()
    for code, year, value, place in _known(cells, book, strangers):
        key = (code, indicator.measure, _year(year, file, place))
        why = absent(value)
        if why is not None:
            rows.skip(f"{file}: {place}", why)
            continue
        number = exact(str(value))
        scaled = None if number is None else _scaled(number, indicator.factor)
        if scaled is None:
            raise BadData(f"{file}: {place} holds '{str(value)[:40]}', which is no number.")
        rows.add(key, scaled, indicator.unit, f"{file}: {place}", is_estimate=False)
    if strangers:
        rows.skip(file, f"{len(strangers)} countries and regions that are no allies")
    return rows.table(LAYOUT, _hints(indicator, updated), file)


def _scaled(number: Decimal, factor: Decimal) -> Decimal | None:
    return number if factor == 1 else rounded(number * factor)


def _known(
    cells: Iterable[_Cell], book: CountryBook, strangers: set[str]
) -> Iterator[tuple[str, str, object, str]]:
    allies = set(book.allies)
    for code, year, value, place in cells:
        iso3 = code.strip().upper()
        if iso3 in allies:
            yield iso3, year, value, place
        else:
            strangers.add(iso3)


def _year(text: str, file: str, place: str) -> int:
    found = year_of(text)
    if found is None:
        raise BadData(f"{file}: {place} has the year '{text[:20]}', which is none.")
    return found[0]


def _hints(indicator: _Indicator, updated: str) -> Hints:
    day = updated if _DATE.fullmatch(updated) else ""
    is_milex = indicator.definition == _SIPRI
    return Hints(
        publisher="World Bank",
        title=f"World Development Indicators, {indicator.code}",
        published=day,
        why_published='its "last updated" date' if day else "",
        definition=indicator.definition,
        price_base="current prices" if "USD" in indicator.unit else "none",
        url=f"https://data.worldbank.org/indicator/{indicator.code}",
        licence="Creative Commons Attribution 4.0 (World Bank open data terms)",
        footnotes=(
            *(["The World Bank republishes SIPRI; the definition is SIPRI's, not NATO's."]
              if is_milex else []),
            "The source marks no estimates.",
        ),
    )  # fmt: skip
