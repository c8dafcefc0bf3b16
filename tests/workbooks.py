"""Small workbooks in publishers' layouts, built for tests: no copy of any original."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font

from knowledge.library import Library
from knowledge.model import Measure

JOINED = {"MNE": 2017, "MKD": 2020, "FIN": 2023, "SWE": 2024}
PRINTED = {"SVK": "Slovak Republic", "POL": "Poland*", "TUR": "Türkiye"}
CURRENCIES = {
    "ALB": "Leks", "BGR": "Leva", "CAN": "Canadian dollars", "CZE": "Koruny", "DNK": "Kroner",
    "HUN": "Forint", "MKD": "Denars", "NOR": "Kroner", "POL": "Zlotys", "ROU": "New Lei",
    "SWE": "Kronor", "TUR": "Liras", "GBR": "Pounds", "USA": "US dollars",
}  # fmt: skip
Series = Callable[[str, int], float]


@dataclass
class NatoBook:
    """NATO's layout with figures that fulfil every rule; shares follow a shipped edition.

    `shares` replaces or adds shares of GDP; `without` leaves allies out; `preface` adds rows
    above each table and `shift` columns to the left; `order` reorders the sheets.
    """

    library: Library
    last: int = 2027
    first: int = 2020
    base: int = 2021
    shares: dict[tuple[str, int], float] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    preface: int = 0
    shift: int = 0
    is_reversed: bool = False

    def allies(self) -> list[str]:
        gone = {"ISL", *self.without}
        return [key for key in self.library.countries.allies if key not in gone]

    def years(self) -> range:
        return range(self.first, self.last + 1)

    def share(self, country: str, year: int) -> float:
        if (country, year) in self.shares:
            return self.shares[country, year]
        edition = self.library.edition("nato_2026_07")
        found = edition.find(country, Measure.SHARE, min(year, 2026))
        return float(found.value) if found else 2.0

    def gdp(self, country: str, year: int) -> float:
        edition = self.library.edition("nato_2026_07")
        found = edition.find(country, Measure.GDP_CONSTANT, min(year, 2026))
        return float(found.value) * (1.02 if year > 2026 else 1.0) if found else 1000.0

    def spending(self, country: str, year: int) -> float:
        return self.share(country, year) * self.gdp(country, year) / 100

    def members(self, year: int, *, is_all: bool) -> list[str]:
        return [
            key for key in self.allies() if JOINED.get(key, 0) <= year and (is_all or key != "USA")
        ]

    def save(self, path: Path) -> Path:
        book = self.build()
        book.save(path)
        return path

    def build(self) -> Workbook:
        book = Workbook()
        book.remove(book.active)
        self._table1(book)
        usd = f"Constant {self.base} prices and exchange rates"
        self._table(
            book, "2", "Defence expenditure", "Million US dollars",
            [("Current prices and exchange rates", lambda c, y: self.spending(c, y) * 1.1),
             (usd, self.spending)],
        )  # fmt: skip
        self._table3(book)
        self._table4(book)
        self._table(
            book, "5", "GDP", "Million US dollars",
            [("Current prices and exchange rates", lambda c, y: self.gdp(c, y) * 1.1),
             (usd, self.gdp)],
        )  # fmt: skip
        self._table(book, "7", "Military personnel", "Thousands", [("", lambda c, y: 20.5)])
        percent = "Percentage of total defence expenditure"
        title = "Distribution of defence expenditure by main category"
        self._table(book, "8a", title, percent, [("Equipment (a)", lambda c, y: 30.25),
                    ("Personnel (b)", lambda c, y: 40.5)], has_sums=False)  # fmt: skip
        self._table(book, "8b", title, percent, [("Infrastructure (c)", lambda c, y: 5.0),
                    ("Other (d)", lambda c, y: 24.25)], has_sums=False)  # fmt: skip
        if self.is_reversed:
            book._sheets.reverse()
        return book

    def _table1(self, book: Workbook) -> None:
        self._table(
            book, "1", "Defence expenditure", "Million national currency units",
            [("Current prices", lambda c, y: self.spending(c, y) * 2.2),
             (f"Constant {self.base} prices ", lambda c, y: self.spending(c, y) * 2)],
            has_sums=False, has_currency=True,
        )  # fmt: skip
        sheet = book["TABLE1"]
        for column in range(4, 10):
            sheet.cell(sheet.max_row + 1 if column == 4 else sheet.max_row, column, "#REF!")

    def _table3(self, book: Workbook) -> None:
        def change(country: str, year: int) -> float:
            before = self.spending(country, year - 1)
            return (self.spending(country, year) / before - 1) * 100

        title = "Defence expenditure as a share of GDP and annual real change"
        self._table(book, "3", title, f"Based on {self.base} prices",
                    [("Share of real GDP (%)", self.share), ("Annual real change (%)", change)],
                    has_sums=False)  # fmt: skip

    def _table4(self, book: Workbook) -> None:
        sheet = book.create_sheet("TABLE4")
        sheet.cell(16, 2, f"Table 4 : Defence expenditure real change 2014-{self.last}e")
        sheet.cell(20, 4, 2014)
        sheet.cell(20, 5, f"{self.last}e")
        sheet.cell(23, 3, "Albania")
        sheet.cell(23, 4, 1.0)

    def _table(
        self,
        book: Workbook,
        number: str,
        title: str,
        unit: str,
        parts: Iterable[tuple[str, Series]],
        *,
        has_sums: bool = True,
        has_currency: bool = False,
    ) -> None:
        sheet = book.create_sheet(f"TABLE{number}")
        top, left = 4 + self.preface, 4 + self.shift
        for row in range(1, self.preface + 1):
            sheet.cell(row, 1, "A line that an editor put above the table")
        sheet.cell(top, left - 2, f"Table {number} : {title}")
        sheet.cell(top + 2, left - 2, unit)
        for at, year in enumerate(self.years()):
            is_estimate = year > self.last - 2
            printed = f"{year}e" if is_estimate else str(year) if year == 2022 else year
            sheet.cell(top + 4, left + at, printed)
        row = top + 6
        for heading, series in parts:
            if heading:
                sheet.cell(row, left - 2, heading)
                row += 1
            row = self._part(sheet, row, left, series, has_sums, has_currency)
        last_two = f"{self.last - 1} and {self.last}"
        sheet.cell(row + 1, left - 1, f"Notes: Figures for {last_two} are estimates.")
        sheet.cell(row + 3, left - 2, "-7-")

    def _part(self, sheet, row, left, series, has_sums, has_currency):
        for key in self.allies():
            name = PRINTED.get(key, self.library.countries.name(key))
            currency = f"   ({CURRENCIES.get(key, 'Euros')})" if has_currency else ""
            sheet.cell(row, left - 1, name + currency)
            for at, year in enumerate(self.years()):
                sheet.cell(row, left + at, series(key, year))
            row += 1
        sums = [("NATO Europe and Canada", False), ("NATO Total", True)] if has_sums else []
        for name, is_all in sums:
            sheet.cell(row, left - 2, name)
            for at, year in enumerate(self.years()):
                total = sum(series(key, year) for key in self.members(year, is_all=is_all))
                sheet.cell(row, left + at, total)
            row += 1
        return row


SIPRI_TABS = {
    "Local currency financial years": (
        "Military expenditure by country, in local currency, {span}",
        "Figures are in local currency at current prices and are for financial years.",
    ),
    "Local currency calendar years": (
        "Military expenditure by country, in local currency, {span}",
        "Figures are in local currency at current prices and are for calendar years.",
    ),
    "Constant (2023) US$": (
        "Military expenditure by country, in constant (2023) US$ m., {span}",
        "Figures are in US $m., at constant 2023 prices and exchange rates",
    ),
    "Current US$": (
        "Military expenditure by country, in millions of US$ at current prices, {span}",
        "Figures are in US $m., in current prices, converted at the rate for the given year.",
    ),
    "Share of GDP": (
        "Military expenditure by country as percentage of gross domestic product, {span}",
        "Countries are grouped by region and subregion",
    ),
    "Per capita": (
        "Military expenditure per capita  by country, {span}",
        "Figures are in current US$",
    ),
    "Share of Govt. spending": (
        "Military expenditure by country as percentage of government spending, {span}",
        "Countries are grouped by region and subregion",
    ),
}
SIPRI_ROWS = {
    "Poland": ("Zlotys    ", 0.0415),
    "Spain": ("Euro", 0.0143),
    "United States of America": ("US dollars", 0.0342),
    "Croatia": ("Kuna", 0.0179),
    "Czechoslovakia": ("Koruny", "xxx"),
    "Russia": ("Roubles", 0.0705),
}


def sipri_book(first: int = 2020, last: int = 2024, preface: int = 0, shift: int = 0) -> Workbook:
    """SIPRI's layout: Poland 2020 in blue, Spain 2020 in red, the United States' 2021 missing."""
    book = Workbook()
    book.active.title = "Front page"
    span = f"{first}-{last}"
    for tab, (title, line) in SIPRI_TABS.items():
        sheet = book.create_sheet(tab)
        for row in range(1, preface + 1):
            sheet.cell(row, 1, "A line above")
        sheet.cell(preface + 1, 1, title.format(span=span))
        sheet.cell(preface + 2, 1, line)
        sheet.cell(preface + 3, 1, "Figures in blue are SIPRI estimates.")
        head = ["Country", *(["Currency"] if "currency" in tab else []), "Notes", *([None] * shift)]
        top = preface + 6
        for at, text in enumerate([*head, *range(first, last + 1)], start=1):
            sheet.cell(top, at, text)
        sheet.cell(top + 2, 1, "Europe")
        for row, (country, (currency, share)) in enumerate(SIPRI_ROWS.items(), start=top + 3):
            sheet.cell(row, 1, country)
            if "currency" in tab:
                sheet.cell(row, 2, currency)
            for at in range(last - first + 1):
                _sipri_cell(sheet, row, len(head) + 1 + at, tab, share)
        start = len(head) + 1
        sheet.cell(top + 3, start).font = Font(color="FF0000FF")
        sheet.cell(top + 4, start).font = Font(color="FFFF0000")
        sheet.cell(top + 5, start + 1, "...")
    book.create_sheet("Footnotes").cell(1, 1, "Footnotes and special notes")
    return book


def _sipri_cell(sheet, row, column, tab, share):
    if share == "xxx":
        sheet.cell(row, column, share)
        return
    is_share = tab.startswith("Share")
    scale = 1_000_000_000 if "currency" in tab else 1000
    cell = sheet.cell(row, column, share if is_share else share * scale * 100)
    cell.number_format = "0.00%" if is_share else "0.0"
