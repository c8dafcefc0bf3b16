"""The library: what it holds, what it refuses, what it knew on a day."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from knowledge import shelf
from knowledge.dates import last_day
from knowledge.errors import BadData, UnknownSource
from knowledge.library import STAMP, Library
from knowledge.model import Measure, Standing
from knowledge.stamp import content
from knowledge.validate import report, require_valid

ROWS = {
    "nato_2026_07": 4212, "nato_2024_06": 5346, "nato_2019_06": 2005, "nato_2022_03": 4,
    "nato_2022": 9, "nato_2023_07": 128, "nato_2024_03": 30, "nato_2025_04": 30,
    "nato_2025_08": 100, "nato_2026_03": 21, "worldbank_gdp_2024": 320,
    "worldbank_milex_share_2026": 341, "worldbank_population_2026": 352,
}  # fmt: skip


def test_every_edition_is_there_with_all_its_rows(library):
    assert {item.id: len(item.observations()) for item in library.editions} == ROWS


def test_each_source_says_where_it_comes_from_and_how(library):
    for item in library.editions:
        source = item.source
        assert all((source.publisher, source.title, source.url, source.licence, source.obtained))
        assert len(source.sha256) == 64
        assert source.definition
        assert source.price_base


def test_claims_are_dated_and_from_no_state_network(library):
    assert len(library.claims) == 218
    for claim in library.claims:
        last_day(claim.as_of)
        assert not any(part in claim.url for part in ("news-pravda.com", "ria.ru", "//tass."))


def test_no_rule_is_broken_and_the_exceptions_are_named(library):
    checks = report(library)
    assert [text for check in checks for text in check.failures] == []
    named = [item for check in checks for item in check.exceptions]
    assert len(named) == len(library.exceptions) == 106
    assert any((item.country, item.year) == ("SVK", 2024) for item in named)


def _copy(tmp_path: Path) -> Path:
    shutil.copytree(shelf.SHIPPED / "sources" / "nato_2026_07", tmp_path / "sources" / "copy_2026")
    return tmp_path / "sources" / "copy_2026"


def test_one_changed_digit_names_the_cell(tmp_path):
    table = _copy(tmp_path) / "table.csv"
    text = table.read_text(encoding="utf-8")
    changed = text.replace("ESP,Spain,2026,defexp_share_gdp,percent of real GDP (2021 prices),2,1",
                           "ESP,Spain,2026,defexp_share_gdp,percent of real GDP (2021 prices),3,1")  # fmt: skip
    assert changed != text
    table.write_text(changed, encoding="utf-8")
    with pytest.raises(BadData, match="ESP 2026 share_of_gdp: the value is now 3, labelled was 2"):
        Library.open(tmp_path)


def test_a_cut_off_table_is_refused(tmp_path):
    table = _copy(tmp_path) / "table.csv"
    table.write_bytes(table.read_bytes()[:5000])
    with pytest.raises(BadData, match="copy_2026"):
        Library.open(tmp_path)


def test_content_that_passed_is_not_validated_again(tmp_path):
    _copy(tmp_path)  # the shipped content alone comes with its stamp
    stamp = tmp_path / "stamp"
    Library.open(tmp_path, stamp=stamp)
    said = stamp.read_text(encoding="ascii")
    Library.open(tmp_path, stamp=stamp)
    assert stamp.read_text(encoding="ascii") == said


def test_the_shipped_stamp_is_the_content_that_passes_every_rule():
    assert (shelf.SHIPPED / STAMP).read_text(encoding="ascii") == content()
    require_valid(Library.open(validates=False))


def test_in_july_2024_nothing_newer_was_known(library):
    then = library.as_of(date(2024, 7, 1))
    assert then.edition().id == "nato_2024_06"
    assert "hague_core_2025" not in then.targets
    assert then.claim("T-019") is None
    assert then.targets["vilnius_2023"].standing is Standing.COMMITMENT


def test_before_the_first_edition_there_is_none(library):
    with pytest.raises(UnknownSource):
        library.as_of(date(2015, 1, 1)).edition()


def test_the_alliance_has_thirty_two_members_with_accession_dates(library):
    assert len(library.countries.allies) == 32
    assert library.countries.get("SWE").joined == date(2024, 3, 7)
    assert len(library.countries.group("eu")) == 23


def test_a_share_printed_with_two_decimals_keeps_them(library):
    assert str(library.edition().figure("ESP", Measure.SHARE, 2026).value) == "2.00"
    assert str(library.edition("nato_2024_06").figure("FRA", Measure.SHARE, 2020).value) == "2"


def test_a_demand_is_no_target_in_force(library):
    assert library.targets["demand_2025"].standing is Standing.DEMAND
    assert not library.targets["hague_related_2025"].is_measurable


@pytest.mark.parametrize(
    ("text", "lang", "keys"),
    [
        ("whats nroways defnse spendign", "en", ["NOR"]),
        ("o ile brakuje hiszpani", "pl", ["ESP"]),
        ("Stanów Zjednoczonych", "pl", ["USA"]),
        ("tell us about Iran and Ireland", "en", ["IRN", "IRL"]),
        ("Holland, the Czech Republic and Türkiye", "en", ["NLD", "CZE", "TUR"]),
        ("in US dollars", "en", []),
        ("all'Italia e alla Francia", "it", ["ITA", "FRA"]),
        ("Скільки витрачає Польща", "uk", ["POL"]),
        ("pooling money for an island", "en", []),
        ("the Baltics", "en", ["baltics"]),
    ],
)
def test_names_are_found_as_people_write_them(library, text, lang, keys):
    assert [item.key for item in library.countries.mentions(text, lang)] == keys
