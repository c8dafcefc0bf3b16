"""SIPRI's workbook: a sheet for each measure, countries down, years across, estimates coloured."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from knowledge.country import CountryBook
from knowledge.errors import BadData
from knowledge.model import Measure
from knowledge.readers.currency import currency_code
from knowledge.readers.sheet import Cell, Header, Sheet, require_titled, value_at, year_header
from knowledge.readers.table import Hints, ReadTable, Rows
from knowledge.readers.workbook import Workbook

LAYOUT = "SIPRI's workbook of military expenditure"
_TITLE = re.compile(r"military expenditure\b.*\bby country\b", re.IGNORECASE)
_BASE = re.compile(r"constant \(?(\d{4})\)?|constant (\d{4}) prices", re.IGNORECASE)
_DEFINITION = (
    "SIPRI's definition of military expenditure: armed forces, defence ministries, "
    "military-trained paramilitaries, military space, personnel and pensions, operations, "
    "procurement, research and military aid; calendar years."
)
_MILLIONTH = Decimal("0.000001")
_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class _Kind:
    """One sheet: its name and opening lines by pattern, what it measures, its unit."""

    tab: str
    says: str
    measure: Measure
    unit: str
    factor: Decimal = Decimal(1)

    @property
    def is_share(self) -> bool:
        """Whether its figures are shares, which the workbook stores as fractions."""
        return self.unit.startswith("percent")


_KINDS = (
    _Kind(r"constant.*us", r"constant \(?\d{4}\)? us\$ ?m.*us ?\$ ?m", Measure.MILEX_USD_CONSTANT,
          "million USD, constant {base} prices and exchange rates"),
    _Kind(r"current.*us", r"(?:millions of us\$|us ?\$ ?m).*current prices",
          Measure.MILEX_USD_CURRENT, "million USD, current prices and exchange rates"),
    _Kind(r"share.*gdp", r"percentage of (?:gross domestic product|gdp)", Measure.MILEX_SHARE,
          "percent of GDP"),
    _Kind(r"per capita", r"per capita.*current us\$", Measure.MILEX_PER_CAPITA,
          "USD per person, current prices and exchange rates"),
    _Kind(r"share.*gov", r"percentage of (?:general )?government (?:spending|expenditure)",
          Measure.MILEX_SHARE_GOV, "percent of government expenditure"),
    _Kind(r"local currency.*calendar", r"local currency.*for calendar years",
          Measure.MILEX_NATIONAL_CURRENT, "million {currency}, current prices", _MILLIONTH),
)  # fmt: skip
_TODAY = {("HRV", "HRK"): "EUR"}
"""All figures are in the present currency, says the sheet; its label for Croatia is the old one."""
_FINANCIAL = re.compile(r"local currency.*for financial years", re.IGNORECASE)


def fits(workbook: Workbook) -> bool:
    """Whether a sheet opens with a title such as "Military expenditure by country, in …"."""
    return any(_opening(sheet) for sheet in workbook.sheets)


def read(workbook: Workbook, book: CountryBook, name: str) -> ReadTable:
    """The allies' figures of all six measures, all years.

    Figures in blue are SIPRI's estimates, figures in red are highly uncertain: both are marked
    as estimates. "..." and "xxx" are left out. Shares are turned from fractions into percent,
    local currency from units into millions.

    Raises:
        BadData: a sheet is missing or renamed, or a header or cell cannot be read.
    """
    rows = Rows()
    found = dict(_sheets(workbook, rows))
    for kind in _KINDS:
        if kind.measure not in {item.measure for item in found}:
            raise BadData(
                f"{name} has no sheet with {kind.measure.value.replace('_', ' ')} "
                f'(a name like "{kind.tab.replace(".*", " … ")}"); take SIPRI\'s own file.'
            )
    headers = {kind: year_header(sheet) for kind, sheet in found.items()}
    _require_same_end(found, headers)
    for kind, sheet in found.items():
        _read_sheet(kind, sheet, headers[kind], book, rows)
    last = max(header.last_year for header in headers.values())
    return rows.table(LAYOUT, _hints(workbook, found, last), name)


def _opening(sheet: Sheet) -> str:
    """The lines above the countries in one text, empty when the sheet is none of countries."""
    lines = [text for _, column, text in sheet.texts(until=14) if column <= 2]
    at = next((i for i, text in enumerate(lines) if _TITLE.search(text)), None)
    return "" if at is None else " ".join(lines[at:])


def _sheets(workbook: Workbook, rows: Rows) -> Iterator[tuple[_Kind, Sheet]]:
    seen: dict[Measure, str] = {}
    for sheet in workbook.sheets:
        opening = _opening(sheet)
        kind = next((k for k in _KINDS if re.search(k.says, opening, re.IGNORECASE)), None)
        if kind is None or _FINANCIAL.search(opening):
            what = "is by financial years" if _FINANCIAL.search(opening) else "holds no countries"
            rows.skip(sheet.name, f"is a sheet that {what}")
            continue
        _require_name(sheet, kind, opening)
        if kind.measure in seen:
            raise BadData(
                f'Sheets "{seen[kind.measure]}" and "{sheet.name}" hold the same measure; '
                "take SIPRI's own file."
            )
        seen[kind.measure] = sheet.name
        yield kind, sheet


def _require_name(sheet: Sheet, kind: _Kind, opening: str) -> None:
    """A sheet whose name is not what its title says was changed after publication."""
    if not re.search(kind.tab, " ".join(sheet.name.split()), re.IGNORECASE):
        raise BadData(
            f'Sheet "{sheet.name}" is renamed: it opens with "{opening[:70]}…", so SIPRI names '
            f'it like "{kind.tab.replace(".*", " … ")}"; take SIPRI\'s own file, or name it so.'
        )


def _require_same_end(found: dict[_Kind, Sheet], headers: dict[_Kind, Header]) -> None:
    ends = {header.last_year: found[kind].name for kind, header in headers.items()}
    if len(ends) > 1:
        told = "; ".join(f'"{name}" ends in {year}' for year, name in sorted(ends.items()))
        raise BadData(f"The sheets end in different years: {told}. A column is missing.")


def _column(sheet: Sheet, header: Header, title: str) -> int | None:
    for (row, column), cell in sheet.cells.items():
        if row == header.row and str(cell.value).strip().casefold() == title:
            return column
    return None


def _required_column(sheet: Sheet, header: Header, title: str) -> int:
    found = _column(sheet, header, title)
    if found is None:
        raise BadData(
            f'{sheet.place(header.row, 1)}: row {header.row} has no column "{title.title()}".'
        )
    return found


def _read_sheet(kind: _Kind, sheet: Sheet, header: Header, book: CountryBook, rows: Rows) -> None:
    names = _required_column(sheet, header, "country")
    money = _required_column(sheet, header, "currency") if "{currency}" in kind.unit else names
    base = _base(sheet)
    for row, cells in sheet.rows(after=header.row):
        label = cells.get(names)
        iso3 = book.exact(str(label.value).strip()) if label is not None else None
        if iso3 is None or iso3 not in book.allies:
            continue
        require_titled(sheet, header, row, cells)
        currency = cells.get(money, Cell("")).value
        unit = _unit(kind, sheet.place(row, money), iso3, str(currency), base)
        _read_row(kind, sheet, (row, header), (iso3, unit), rows)
    rows.skip(sheet.name, "rows of regions and of countries that are no allies")


def _unit(kind: _Kind, place: str, country: str, currency: str, base: str) -> str:
    if "{currency}" not in kind.unit:
        return kind.unit.replace("{base}", base)
    code = currency_code(country, currency)
    if code is None:
        raise BadData(f"{place} holds '{currency.strip()}', which is no currency Gapwatch knows.")
    return kind.unit.replace("{currency}", _TODAY.get((country, code), code))


def _read_row(
    kind: _Kind, sheet: Sheet, at: tuple[int, Header], who: tuple[str, str], rows: Rows
) -> None:
    row, header = at
    country, unit = who
    for column, (year, _) in header.years.items():
        cell = sheet.cells.get((row, column))
        place = sheet.place(row, column)
        factor = _HUNDRED if kind.is_share and cell and cell.is_percent else kind.factor
        found = value_at(sheet, row, column, factor=factor)
        if isinstance(found, str) or cell is None:
            rows.skip(place, str(found))
            continue
        value, is_marked = found
        if kind.is_share and not cell.is_percent and value:
            raise BadData(
                f"{place} holds '{cell.value}' but is not formatted as a percentage, so it could "
                "be a fraction or percent; take SIPRI's own file."
            )
        marked = is_marked or cell.is_coloured
        rows.add((country, kind.measure, year), value, unit, place, is_estimate=marked)


def _base(sheet: Sheet) -> str:
    found = _BASE.search(_opening(sheet))
    return (found[1] or found[2]) if found else ""


def _hints(workbook: Workbook, found: dict[_Kind, Sheet], last: int) -> Hints:
    base = next(_base(s) for k, s in found.items() if k.measure is Measure.MILEX_USD_CONSTANT)
    is_dated = workbook.saved.startswith(str(last + 1))  # SIPRI publishes in the spring after
    return Hints(
        publisher="SIPRI",
        title=f"SIPRI Military Expenditure Database, data to {last}",
        published=workbook.saved[:7] if is_dated else "",
        why_published="the month in which the workbook was last saved" if is_dated else "",
        definition=_DEFINITION,
        price_base=f"constant {base} prices and exchange rates",
        url="https://www.sipri.org/databases/milex",
        licence="Figures are SIPRI's; free for non-commercial use with attribution to SIPRI.",
        footnotes=(
            "SIPRI's definition, not NATO's: the two are never mixed in one series.",
            "Blue figures (SIPRI's estimates) and red ones (highly uncertain) are estimates here.",
            "Calendar years, except the United States (fiscal years to September).",
        ),
    )
