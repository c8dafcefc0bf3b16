"""Corrections and exceptions: data with a guard; what no longer fits is a failure."""

from __future__ import annotations

import json
import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from bot.transports.published import show_figures
from knowledge.aggregates import JOINED
from knowledge.audit import audit
from knowledge.corrections import read_corrections
from knowledge.errors import BadData
from knowledge.library import Library
from knowledge.model import Measure
from knowledge.shelf import SHIPPED
from knowledge.sums import write_sums

CORRECTION = """
[[correction]]
edition = "nato_2022"
country = "EST"
year = 2022
measure = "share_of_gdp"
expect = "2.34"
value = "2.33"
reason = "A slip of the copying page."
source = "The test"
date = "2026-11-24"
"""


def _folder(tmp_path: Path, text: str) -> Path:
    (tmp_path / "corrections.toml").write_text(text, encoding="utf-8")
    return tmp_path


def test_nothing_is_corrected_in_the_shipped_tables(library):
    assert read_corrections([SHIPPED]) == ()
    assert library.corrections == ()


def test_a_correction_is_applied_and_stays_traceable(tmp_path):
    library = Library.open(_folder(tmp_path, CORRECTION))
    edition = library.edition("nato_2022")
    assert edition.figure("EST", Measure.SHARE, 2022).value == Decimal("2.33")
    (item,) = library.corrections
    assert item.expect == Decimal("2.34")
    note = edition.source.footnotes[-1]
    assert "nato_2022 EST 2022 share_of_gdp: corrected to 2.33, printed 2.34" in note
    assert "A slip of the copying page." in note


def test_the_check_lists_corrections(tmp_path):
    found = audit(_folder(tmp_path, CORRECTION))
    assert found.failures == ()
    assert [item.country for item in found.corrections] == ["EST"]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('expect = "2.34"', 'expect = "2.35"', "holds 2.34, not the 2.35"),
        (
            'country = "EST"',
            'country = "ISL"',
            "ISL 2022 share_of_gdp: the table holds no such cell",
        ),
        ('edition = "nato_2022"', 'edition = "nato_1999"', "there is no such edition; remove"),
    ],
)
def test_a_correction_that_no_longer_fits_stops_with_one_sentence(tmp_path, old, new, says):
    with pytest.raises(BadData) as caught:
        Library.open(_folder(tmp_path, CORRECTION.replace(old, new)))
    assert says in str(caught.value)
    assert "remove the correction" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('value = "2.33"', "value = 2.33", "write numbers as text"),
        ('value = "2.33"', 'value = "NaN"', "write numbers as text"),
        ('value = "2.33"', 'value = "lots"', "entry 1 cannot be read"),
        ('reason = "A slip of the copying page."', 'reason = " "', "must say something"),
        ('date = "2026-11-24"', 'date = "soon"', "entry 1 cannot be read"),
        ('source = "The test"\n', "", "lacks the field 'source'"),
        ("[[correction]]", "[correction]", "under [[correction]]"),
        ("[[correction]]", "[[correction", "cannot be read"),
        ('measure = "share_of_gdp"', 'measure = "love"', "entry 1 cannot be read"),
    ],
)
def test_a_correction_that_cannot_be_read_says_why(tmp_path, old, new, says):
    with pytest.raises(BadData) as caught:
        Library.open(_folder(tmp_path, CORRECTION.replace(old, new)))
    assert says in str(caught.value)


def test_one_cell_is_corrected_once(tmp_path):
    with pytest.raises(BadData, match="corrected 2 times"):
        Library.open(_folder(tmp_path, CORRECTION * 2))


def test_a_correction_must_itself_pass_the_rules(tmp_path):
    text = CORRECTION.replace('value = "2.33"', 'value = "23.3"')
    with pytest.raises(BadData, match=r"EST 2022 share_of_gdp 23.3: is out of range"):
        Library.open(_folder(tmp_path, text))


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    copy = tmp_path / "knowledge"
    shutil.copytree(SHIPPED, copy, ignore=shutil.ignore_patterns("__pycache__", "*.py"))
    return copy


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (
            'country = "SVK"\nmeasure = "share_of_gdp"\nprinted = { 2024 = "2" }',
            'country = "SVK"\nmeasure = "share_of_gdp"\nprinted = { 2024 = "1.99" }',
            "nato_2024_06 SVK 2024 share_of_gdp 1.99: the table prints 2",
        ),
        (
            'country = "SVK"\nmeasure = "share_of_gdp"\nprinted = { 2024 = "2" }',
            'country = "SVK"\nmeasure = "share_of_gdp"\nprinted = { 2023 = "1.8", 2024 = "2" }',
            "SVK 2023 share_of_gdp 1.8: the rule finds nothing there",
        ),
        (
            'edition = "nato_2024_06"\ncountry = "SVK"',
            'edition = "nato_1999"\ncountry = "SVK"',
            "nato_1999 SVK 2024 share_of_gdp 2: the rule finds nothing there",
        ),
    ],
)
def test_an_exception_without_a_cause_is_a_failure(shipped, old, new, says):
    path = shipped / "exceptions.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    write_sums(shipped)
    found = audit(shipped=shipped)
    told = [item for item in found.failures if item.startswith("exception without a cause")]
    assert any(says in item for item in told)


def test_a_cell_loses_its_excuse_when_it_is_corrected(tmp_path, library):
    edition = library.edition("nato_2024_06")
    spending, gdp = (
        edition.figure("SVK", measure, 2024).value
        for measure in (Measure.USD_CONSTANT, Measure.GDP_CONSTANT)
    )
    computed = round(spending / gdp * 100, 6)
    text = CORRECTION.replace("EST", "SVK").replace("2022", "2024").replace("2.34", "2")
    text = text.replace("nato_2024", "nato_2024_06").replace("2.33", str(computed))
    found = audit(_folder(tmp_path, text))
    assert [item.split(":")[0] for item in found.failures] == [
        "exception without a cause, share of GDP is constant spending / constant GDP"
    ]


def test_every_exception_gives_a_reason_and_a_rule_that_exists(library):
    names = {check.name for check in audit().checks}
    for item in library.exceptions:
        assert item.rule in names
        assert len(item.reason) > 40


def test_an_edition_imported_again_is_covered_by_the_same_exceptions(tmp_path):
    copy = tmp_path / "sources" / "june_2024_again"
    shutil.copytree(SHIPPED / "sources" / "nato_2024_06", copy)
    assert audit(tmp_path).failures == ()


def test_the_first_years_in_the_aggregates_are_those_of_accession(library):
    joined = {
        iso3: day.year
        for iso3 in library.countries.allies
        if (day := library.countries.get(iso3).joined) is not None
    }
    assert {iso3: year for iso3, year in joined.items() if year > 2014} == JOINED


def test_the_figures_command_shows_what_was_printed_and_why(tmp_path, capsys):
    library = Library.open(_folder(tmp_path, CORRECTION))
    show_figures(library, "EST", "share_of_gdp", 2022, "nato_2022", as_json=True)
    (shown,) = json.loads(capsys.readouterr().out)["figures"]
    assert (shown["value"], shown["how"], shown["printed"]) == ("2.33", "corrected", "2.34")
    assert "A slip of the copying page." in shown["correction"]
    show_figures(library, "EST", "share_of_gdp", 2022, "nato_2022", as_json=False)
    assert "corrected: printed 2.34" in capsys.readouterr().out


def test_an_uncorrected_figure_is_published(library, capsys):
    show_figures(library, "EST", "share_of_gdp", 2022, "nato_2022", as_json=True)
    (shown,) = json.loads(capsys.readouterr().out)["figures"]
    assert shown["how"] == "published"
    assert "printed" not in shown
