"""Readers: publishers' layouts, the genuine workbooks, and files that are damaged or hostile."""

from __future__ import annotations

import io
import json
import re
import zipfile
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font

from knowledge.errors import BadData
from knowledge.library import Library
from knowledge.model import Measure
from knowledge.readers import workbook as opening
from knowledge.readers.detect import looks_like_table, read_table
from knowledge.readers.number import absent, exact, number_of, year_of
from knowledge.readers.table import ReadTable
from tests.workbooks import NatoBook, sipri_book

FILES = Path(__file__).parents[1].parent / "shared" / "data" / "files"
NATO_FILE = FILES / "nato" / "240617-def-exp-2024-TABLES-en.xlsx"
SIPRI_FILE = FILES / "sipri" / "SIPRI-Milex-data-1949-2024_2.xlsx"
needs = pytest.mark.skipif


def read(path: Path, library: Library, **given: str) -> ReadTable:
    return read_table(path, library.countries, **given)


def cells(table: ReadTable) -> dict:
    return {
        (s.country, s.measure, s.year): (s.value, s.unit, s.is_estimate) for s in table.observations
    }


def saved(book: Workbook, path: Path) -> Path:
    book.save(path)
    return path


# --- the genuine files, where they are at hand


@needs(not NATO_FILE.exists(), reason="the genuine workbook is not here")
def test_the_june_2024_workbook_is_the_shipped_table_cell_by_cell(library):
    found = read(NATO_FILE, library)
    shipped = library.edition("nato_2024_06").observations()
    assert len(shipped) == 5346
    assert cells(found) == {
        (s.country, s.measure, s.year): (s.value, s.unit, s.is_estimate) for s in shipped
    }
    assert len(found.observations) == 5346
    assert found.hints.published == "2024-06-17"
    assert "TABLE1: D42" in {item.place for item in found.skipped}


@needs(not SIPRI_FILE.exists(), reason="the genuine workbook is not here")
def test_croatia_is_in_euros_though_sipri_still_labels_its_row_kuna(library):
    found = cells(read(SIPRI_FILE, library))
    local, unit, _ = found["HRV", Measure.MILEX_NATIONAL_CURRENT, 2024]
    dollars, _, _ = found["HRV", Measure.MILEX_USD_CURRENT, 2024]
    assert unit == "million EUR, current prices"
    assert Decimal("0.8") < local / dollars < Decimal("1.1")


@needs(not SIPRI_FILE.exists(), reason="the genuine workbook is not here")
def test_sipri_and_the_world_bank_print_the_same_shares(library):
    mine = cells(read(SIPRI_FILE, library))
    for seen in library.edition("worldbank_milex_share_2026").observations():
        value, unit, _ = mine[seen.country, seen.measure, seen.year]
        assert abs(value - seen.value) <= Decimal("0.00001")
        assert unit == seen.unit


@needs(not SIPRI_FILE.exists(), reason="the genuine workbook is not here")
def test_sipris_blue_figures_are_estimates(library):
    found = cells(read(SIPRI_FILE, library))
    blue = {(c, y) for (c, m, y), (_, _, e) in found.items() if e and m is Measure.MILEX_SHARE}
    assert ("LUX", 2003) in blue
    assert ("BGR", 2002) in blue
    assert not any(year > 2014 and country != "LUX" for country, year in blue)


@needs(not FILES.exists(), reason="the genuine files are not here")
@pytest.mark.parametrize(
    ("name", "edition"),
    [
        ("gapminder-military_expenditure_percent_of_gdp.csv", "worldbank_milex_share_2026"),
        ("gdp.csv", "worldbank_gdp_2024"),
        ("population.csv", "worldbank_population_2026"),
    ],
)
def test_the_world_banks_long_lists_are_the_shipped_tables(library, name, edition):
    mine = cells(read(FILES / "worldbank" / name, library))
    for seen in library.edition(edition).observations():
        assert mine[seen.country, seen.measure, seen.year] == (seen.value, seen.unit, False)


# --- NATO's layout


def test_a_workbook_in_natos_layout_is_read_with_units_estimates_and_places(library, tmp_path):
    found = read(NatoBook(library).save(tmp_path / "any name.xlsx"), library)
    mine = cells(found)
    assert mine["POL", Measure.SHARE, 2025] == (
        Decimal("4.25"), "percent of real GDP (2021 prices)", False)  # fmt: skip
    assert mine["POL", Measure.SHARE, 2027][2]
    assert mine["POL", Measure.NATIONAL_CONSTANT, 2021][1] == "million PLN, constant 2021 prices"
    assert mine["NOR", Measure.NATIONAL_CURRENT, 2021][1] == "million NOK, current prices"
    assert mine["SVK", Measure.EQUIPMENT, 2022][0] == Decimal("30.25")
    assert ("NATO_TOTAL", Measure.USD_CURRENT, 2024) in mine
    assert found.places["POL", Measure.SHARE, 2020].startswith("TABLE3: D")
    assert found.hints.price_base == "constant 2021 prices and exchange rates"
    assert {s.why for s in found.skipped if s.place.startswith("TABLE1")} == {
        "holds '#REF!' in a row without a name"
    }
    assert any(s.place == "TABLE4" for s in found.skipped)


def test_preface_rows_moved_columns_and_reordered_sheets_change_nothing(library, tmp_path):
    plain = read(NatoBook(library).save(tmp_path / "a.xlsx"), library)
    moved = NatoBook(library, preface=3, shift=2, is_reversed=True)
    assert cells(read(moved.save(tmp_path / "b.xlsx"), library)) == cells(plain)


def test_a_core_series_is_labelled_as_core(library, tmp_path):
    book = NatoBook(library).build()
    for name in ("TABLE1", "TABLE2"):
        sheet = book[name]
        sheet["B4"] = str(sheet["B4"].value).replace("Defence", "Core defence")
    found = read(saved(book, tmp_path / "a.xlsx"), library)
    assert found.hints.definition.startswith("Core defence expenditure")


def test_sheet_names_may_be_written_otherwise_but_not_be_others(library, tmp_path):
    book = NatoBook(library).build()
    book["TABLE3"].title = "Table 3"
    assert read(saved(book, tmp_path / "a.xlsx"), library).observations
    book["Table 3"].title = "Shares"
    with pytest.raises(BadData, match=r'"Shares" is renamed: Shares: B4 says "Table 3"'):
        read(saved(book, tmp_path / "b.xlsx"), library)


def edit(cell: str, value: object, table: str = "TABLE3"):
    def change(book: Workbook) -> None:
        book[table][cell] = value

    return change


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (edit("D13", "abc"), r"TABLE3: D13 holds 'abc', which is no number"),
        (edit("D13", True), r"TABLE3: D13 holds 'True', which is no number"),
        (edit("F8", None), r"TABLE3: E8 is 2021 and the next year, G8, is 2023"),
        (edit("D8", None), r"cover different years"),
        (edit("N13", 2.5), r"TABLE3: N13 holds 2.5, but its column has no year in row 8"),
        (edit("B10", "Something else"), r'TABLE3: B10 holds "Something else"'),
        (edit("B6", "Billion US dollars", "TABLE2"), r"TABLE2: B6 should give the unit"),
        (edit("C13", "Atlantis"), r'TABLE3: C13 names "Atlantis"'),
        (edit("C12", "Albania"), r"TABLE3: D12 gives ALB 2020.*TABLE3: D11 gives already"),
        (edit("C13", "Bulgaria (Doubloons)", "TABLE1"), r"TABLE1: C13 .*Doubloons"),
        (lambda book: book["TABLE5"].delete_cols(7), r"TABLE5: F8 is 2022 and the next year, G8"),
        (lambda book: book["TABLE5"].delete_cols(11), r'"TABLE5" has 2020-2026'),
        (lambda book: book["TABLE2"].delete_cols(3), r"TABLE2: C11 holds .* names no ally"),
        (lambda book: book["TABLE5"].delete_rows(8), r'Sheet "TABLE5" has no row of years'),
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_workbook_is_told_with_sheet_and_cell(library, tmp_path, change, says):
    book = NatoBook(library).build()
    change(book)
    with pytest.raises(BadData, match=says) as caught:
        read(saved(book, tmp_path / "a.xlsx"), library)
    assert "\n" not in str(caught.value)


def test_cells_without_a_figure_are_left_out_and_named(library, tmp_path):
    book = NatoBook(library).build()
    for cell, value in (("K13", "#REF!"), ("K14", "..."), ("K15", None), ("K16", " 2.5e ")):
        book["TABLE3"][cell] = value
    found = read(saved(book, tmp_path / "a.xlsx"), library)
    why = {item.place: item.why for item in found.skipped}
    assert why["TABLE3: K13"] == "holds '#REF!'"
    assert why["TABLE3: K14"] == "holds '...'"
    assert why["TABLE3: K15"] == "is empty"
    assert any(
        v == (Decimal("2.5"), "percent of real GDP (2021 prices)", True)
        for v in cells(found).values()
    )


def test_the_day_in_natos_file_name_counts_only_where_it_fits(library, tmp_path):
    book = NatoBook(library)
    fits = book.save(tmp_path / "270708-def-exp-2027-TABLES-en.xlsx")
    other = book.save(tmp_path / "140708-def-exp-2014-TABLES-en.xlsx")
    assert read(fits, library).hints.published == "2027-07-08"
    assert not read(other, library).hints.published


# --- SIPRI's layout


@pytest.mark.parametrize(("preface", "shift"), [(0, 0), (2, 0), (0, 3)])
def test_a_workbook_in_sipris_layout_is_read(library, tmp_path, preface, shift):
    book = sipri_book(preface=preface, shift=shift)
    found = cells(read(saved(book, tmp_path / "a.xlsx"), library))
    assert found["POL", Measure.MILEX_SHARE, 2020] == (Decimal("4.15"), "percent of GDP", True)
    assert found["ESP", Measure.MILEX_SHARE, 2020][2]
    assert not found["POL", Measure.MILEX_SHARE, 2021][2]
    assert found["POL", Measure.MILEX_NATIONAL_CURRENT, 2024] == (
        Decimal(4150), "million PLN, current prices", False)  # fmt: skip
    assert found["HRV", Measure.MILEX_NATIONAL_CURRENT, 2024][1] == "million EUR, current prices"
    assert found["USA", Measure.MILEX_USD_CONSTANT, 2024][1].startswith(
        "million USD, constant 2023"
    )
    assert ("USA", Measure.MILEX_SHARE, 2021) not in found
    assert {country for country, _, _ in found} == {"POL", "ESP", "USA", "HRV"}
    assert {measure for _, measure, _ in found} == {
        Measure.MILEX_SHARE, Measure.MILEX_USD_CURRENT, Measure.MILEX_USD_CONSTANT,
        Measure.MILEX_NATIONAL_CURRENT, Measure.MILEX_PER_CAPITA, Measure.MILEX_SHARE_GOV,
    }  # fmt: skip


def _plain_percent(book: Workbook) -> None:
    book["Share of GDP"]["D9"].number_format = "0.00"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda b: setattr(b["Share of GDP"], "title", "Sheet7"), r'"Sheet7" is renamed'),
        (lambda b: b.remove(b["Per capita"]), r"no sheet with milex per capita"),
        (edit("A6", "Land", "Share of GDP"), r'Share of GDP: A6: row 6 has no column "Country"'),
        (edit("D9", "n.b.", "Share of GDP"), r"Share of GDP: D9 holds 'n.b.'"),
        (edit("E6", None, "Current US$"), r"Current US\$: D6 is 2021 and the next year, F6"),
        (edit("B9", "Shells", "Local currency calendar years"), r"B9 holds 'Shells'"),
        (lambda b: b["Current US$"].delete_cols(7), r'"Current US\$" ends in 2023'),
        (_plain_percent, r"Share of GDP: D9 .*not formatted as a percentage"),
    ],
)
def test_what_is_wrong_in_sipris_workbook_is_told(library, tmp_path, change, says):
    book = sipri_book()
    change(book)
    with pytest.raises(BadData, match=says):
        read(saved(book, tmp_path / "a.xlsx"), library)


@pytest.mark.parametrize(
    ("color", "marked"),
    [("FF000000", False), ("FF333333", False), ("FF3366FF", True), ("FF0070C0", True)],
)
def test_a_font_with_a_hue_marks_an_estimate(library, tmp_path, color, marked):
    book = sipri_book()
    book["Share of GDP"]["D9"].font = Font(color=color)
    found = cells(read(saved(book, tmp_path / "a.xlsx"), library))
    assert found["POL", Measure.MILEX_SHARE, 2021][2] is marked


# --- the World Bank and tidy tables


def entry(code: str, year: str, value: object, indicator: str = "MS.MIL.XPND.GD.ZS") -> dict:
    return {
        "indicator": {"id": indicator, "value": "…"},
        "country": {"id": code[:2], "value": code},
        "countryiso3code": code,
        "date": year,
        "value": value,
    }


def answer(*entries: dict, pages: int = 1) -> str:
    return json.dumps([{"page": 1, "pages": pages, "lastupdated": "2026-03-24"}, list(entries)])


def test_the_world_banks_json_keeps_each_digit(library, tmp_path):
    path = tmp_path / "x.json"
    path.write_text(
        answer(
            entry("POL", "2024", 4.154393957), entry("ZWE", "2024", 1.0), entry("ESP", "2024", None)
        )
    )
    found = read(path, library)
    assert cells(found) == {
        ("POL", Measure.MILEX_SHARE, 2024): (Decimal("4.154393957"), "percent of GDP", False)
    }
    assert found.hints.published == "2026-03-24"
    assert {item.why for item in found.skipped} == {
        "is empty", "1 countries and regions that are no allies"}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[1, 2", "is no JSON"),
        ('{"a": 1}', "no answer of the World Bank"),
        (answer(entry("POL", "2024", 1), pages=4), "one page of 4"),
        (answer(entry("POL", "2024", 1, "AG.LND.TOTL.K2")), "AG.LND.TOTL.K2"),
        (answer(entry("POL", "2024", "much")), "entry 1 holds 'much'"),
        (answer(entry("POL", "MMXX", 1)), "the year 'MMXX'"),
        (answer(entry("POL", "2024", 1), entry("POL", "2024", 2)), "entry 1 gives already"),
        ("[" * 100_000, "is no JSON"),
    ],
)
def test_json_that_is_not_the_world_banks_is_told(library, tmp_path, text, says):
    path = tmp_path / "x.json"
    path.write_text(text)
    with pytest.raises(BadData, match=re.escape(says)):
        read(path, library)


BULK = (
    '"Data Source","World Development Indicators",\n\n"Last Updated Date","2026-03-24",\n\n'
    '"Country Name","Country Code","Indicator Name","Indicator Code","2022","2023","2024",\n'
    '"Poland","POL","GDP (current US$)","NY.GDP.MKTP.CD","695603530281.22","811229101887.5","",\n'
    '"World","WLD","GDP (current US$)","NY.GDP.MKTP.CD","1","2","3",\n'
)


def test_the_world_banks_bulk_form_is_read(library, tmp_path):
    path = tmp_path / "x.csv"
    path.write_text(BULK, encoding="utf-8-sig")
    found = read(path, library)
    unit = "million USD, current prices and exchange rates"
    assert cells(found) == {
        ("POL", Measure.GDP_CURRENT, 2022): (Decimal("695603.530281"), unit, False),
        ("POL", Measure.GDP_CURRENT, 2023): (Decimal("811229.101888"), unit, False),
    }
    assert found.hints.published == "2026-03-24"


def test_a_missing_year_in_the_bulk_form_is_told(library, tmp_path):
    path = tmp_path / "x.csv"
    path.write_text(BULK.replace('"2023",', "", 1))
    with pytest.raises(BadData, match="do not follow each other"):
        read(path, library)


def test_a_list_of_bare_values_needs_its_title(library, tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("Country Name,Country Code,Year,Value\nPoland,POL,2024,36554707\n")
    with pytest.raises(BadData, match="--title"):
        read(path, library)
    with pytest.raises(BadData, match="--title"):
        read(path, library, title="GDP per capita")
    found = read(path, library, title="Population, total")
    assert cells(found) == {
        ("POL", Measure.POPULATION, 2024): (Decimal(36554707), "persons", False)
    }


TIDY = "value,iso3,year,measure,unit,is_estimate,remark\n2.05,SVN,2027,share_of_gdp,percent of real GDP,1,x\n"


def test_a_tidy_table_takes_its_label_from_the_file_beside_it(library, tmp_path):
    path = tmp_path / "x.csv"
    path.write_text(TIDY)
    path.with_suffix(".toml").write_text('publisher = "NATO"\ntitle = "T"\npublished = "2027-03"\n')
    found = read(path, library)
    assert cells(found) == {
        ("SVN", Measure.SHARE, 2027): (Decimal("2.05"), "percent of real GDP", True)
    }
    assert (found.hints.publisher, found.hints.published) == ("NATO", "2027-03")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("2.05", "1e999999", "line 2 holds '1e999999' as value"),
        ("2.05", "NaN", "line 2 holds 'NaN' as value"),
        ("SVN", "XXX", "line 2 holds 'XXX' as iso3"),
        ("2027", "27", "line 2 holds '27' as year"),
        ("share_of_gdp", "happiness", "line 2 holds 'happiness' as measure"),
        (",1,x", ",2,x", "line 2 holds '2' as is_estimate"),
        ("measure,", "what,", "lacks the column measure"),
        ("percent of real GDP", "", "line 2 has no unit"),
    ],
)
def test_a_tidy_line_that_cannot_be_read_is_named(library, tmp_path, old, new, says):
    path = tmp_path / "x.csv"
    path.write_text(TIDY.replace(old, new))
    with pytest.raises(BadData, match=re.escape(says)):
        read(path, library)


# --- damaged and hostile files


def zipped(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


WORKBOOK = {"[Content_Types].xml": b"<a/>", "xl/workbook.xml": b"<a/>"}


def test_a_file_of_200_megabytes_is_refused_by_its_size(library, tmp_path):
    path = tmp_path / "big.xlsx"
    with path.open("wb") as file:
        file.write(b"PK\x03\x04")
        file.truncate(200_000_000)
    with pytest.raises(BadData, match="has 200 MB"):
        read(path, library)


def test_a_text_of_200_megabytes_is_refused_by_its_size(library, tmp_path):
    path = tmp_path / "big.csv"
    with path.open("wb") as file:
        file.write(b"iso3,year\n")
        file.truncate(200_000_000)
    with pytest.raises(BadData, match="has 200 MB"):
        read(path, library)


def test_bombs_are_refused_by_what_the_directory_says(library, tmp_path):
    zeros = bytes(20_000_000)
    ratio = zipped(tmp_path / "a.xlsx", {**WORKBOOK, "xl/worksheets/sheet1.xml": zeros})
    with pytest.raises(BadData, match=r"sheet1\.xml inflates more than 200 times"):
        read(ratio, library)
    large = zipped(tmp_path / "b.xlsx", {**WORKBOOK, **{f"{n}.xml": zeros for n in range(4)}})
    with pytest.raises(BadData, match="would inflate to 80 MB"):
        read(large, library)
    many = zipped(tmp_path / "c.xlsx", {**WORKBOOK, **{f"{n}.xml": b"" for n in range(2001)}})
    with pytest.raises(BadData, match="2003 parts"):
        read(many, library)


def test_a_directory_that_lies_about_sizes_is_found_out(library, tmp_path):
    path = zipped(tmp_path / "a.xlsx", {**WORKBOOK, "xl/worksheets/sheet1.xml": bytes(20_000_000)})
    data = bytearray(path.read_bytes())
    true, lie = (20_000_000).to_bytes(4, "little"), (1000).to_bytes(4, "little")
    assert data.count(true) == 2
    path.write_bytes(bytes(data.replace(true, lie)))
    with pytest.raises(BadData, match=r"damaged|bomb"):
        read(path, library)


def test_what_parts_really_inflate_to_is_counted(tmp_path):
    zeros = bytes(20_000_000)
    path = zipped(tmp_path / "b.xlsx", {**WORKBOOK, **{f"{n}.bin": zeros for n in range(4)}})
    with zipfile.ZipFile(path) as archive, pytest.raises(BadData, match="beyond measure"):
        opening._inflate(path.name, archive, archive.infolist())


def test_entity_declarations_are_refused(library, tmp_path):
    bad = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    path = zipped(tmp_path / "a.xlsx", {**WORKBOOK, "xl/worksheets/sheet1.xml": bad})
    with pytest.raises(BadData, match="declares XML entities"):
        read(path, library)
    wide = zipped(tmp_path / "b.xlsx", {**WORKBOOK, "xl/styles.xml": bad.decode().encode("utf-16")})
    with pytest.raises(BadData, match="declares XML entities"):
        read(wide, library)


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9, 0.999])
def test_a_workbook_that_is_cut_off_is_refused(library, tmp_path, kept):
    data = NatoBook(library).save(tmp_path / "a.xlsx").read_bytes()
    path = tmp_path / "b.xlsx"
    path.write_bytes(data[: int(len(data) * kept)])
    with pytest.raises(BadData, match="damaged"):
        read(path, library)


@pytest.mark.parametrize("at", range(5, 100, 10))
def test_a_workbook_with_changed_bytes_is_refused(library, tmp_path, at):
    data = bytearray(NatoBook(library).save(tmp_path / "a.xlsx").read_bytes())
    start = len(data) * at // 120
    data[start : start + 64] = bytes((byte ^ 0xA5) for byte in data[start : start + 64])
    path = tmp_path / "b.xlsx"
    path.write_bytes(data)
    with pytest.raises(BadData, match=r"damaged|password|parts|inflate"):
        read(path, library)


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.xlsx", b"", "is empty"),
        ("a.xlsx", b"only text", "is no .xlsx workbook"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0" + bytes(600), "old .xls workbook or protected"),
        ("a.csv", b"\xff\xfe\x00a", "is no UTF-8 text"),
        ("a.csv", b"<html><body>Sign in</body></html>", "no reader knows"),
        ("a.csv", b"a,b\n1,2\n", "no reader knows"),
        ("a.json", b"", "is empty"),
    ],
)
def test_files_of_another_kind_are_told(library, tmp_path, name, data, says):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(BadData, match=re.escape(says)):
        read(path, library)


def test_a_folder_and_a_missing_file_are_told(library, tmp_path):
    with pytest.raises(BadData, match="is a folder"):
        read(tmp_path, library)
    with pytest.raises(BadData, match="No such file"):
        read(tmp_path / "none.xlsx", library)


def test_a_zip_that_is_no_workbook_and_an_unknown_workbook_are_told(library, tmp_path):
    with pytest.raises(BadData, match="holds no workbook"):
        read(zipped(tmp_path / "a.xlsx", {"word/document.xml": b"<a/>"}), library)
    book = Workbook()
    book.active["A1"] = "Shopping"
    with pytest.raises(BadData, match="no reader knows"):
        read(saved(book, tmp_path / "b.xlsx"), library)


def test_a_cell_in_the_last_row_and_column_costs_nothing(library, tmp_path):
    book = NatoBook(library).build()
    book["TABLE3"]["XFD1048576"] = "far"
    assert read(saved(book, tmp_path / "a.xlsx"), library).observations


def test_formulas_are_read_by_their_stored_values_only(library, tmp_path):
    book = NatoBook(library).build()
    book["TABLE3"]["D13"] = "=1+1"
    found = read(saved(book, tmp_path / "a.xlsx"), library)
    assert ("TABLE3: D13", "is empty") in {(s.place, s.why) for s in found.skipped}


def test_hidden_sheets_are_left_out_and_named(library, tmp_path):
    book = NatoBook(library).build()
    book["TABLE7"].sheet_state = "hidden"
    found = read(saved(book, tmp_path / "a.xlsx"), library)
    assert ("TABLE7", "is a hidden sheet") in {(s.place, s.why) for s in found.skipped}


def test_tables_are_told_from_documents_by_what_they_hold(tmp_path):
    book = saved(Workbook(), tmp_path / "workbook.bin")
    document = zipped(tmp_path / "a.docx", {"word/document.xml": b"<a/>"})
    listing = tmp_path / "list.txt"
    listing.write_text("iso3,year,value\n")
    page = tmp_path / "page.html"
    page.write_text("<html></html>")
    assert looks_like_table(book)
    assert looks_like_table(listing)
    assert not looks_like_table(document)
    assert not looks_like_table(page)


# --- numbers


def test_years_numbers_and_signs_for_none():
    assert year_of("2024e") == (2024, True)
    assert year_of(" 2019 ") == (2019, False)
    assert year_of(2014.0) == (2014, False)
    assert year_of(True) is None
    assert year_of("2014-2024") is None
    assert number_of("2.5e") == (Decimal("2.5"), True)
    assert number_of("1,5") is None
    assert number_of(float("inf")) is None
    assert absent("xxx") == "holds 'xxx'"
    assert absent(0) is None
    assert exact("1e30") is None
    assert exact("0.00002") == Decimal("0.00002")
    assert io.StringIO(str(exact("-1.50"))).read() == "-1.50"
