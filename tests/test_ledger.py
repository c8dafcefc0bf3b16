"""The ledger on the command line: which side of a target, and what a result was measured by."""

from __future__ import annotations

from types import SimpleNamespace

from bot.transports.ledger import run_calculator
from knowledge.library import Library

WIRED = SimpleNamespace(library=Library.open())


def shown(capsys, *words):
    run_calculator(WIRED, list(words), as_json=False)
    return capsys.readouterr().out


def test_a_gap_above_the_target_is_negative_and_names_the_target(capsys):
    text = shown(capsys, "gap", "country=POL", "target=3.5", "edition=nato_2026_07")
    assert "gap against hague_core_2025: -1.18 percentage points" in text
    assert "-13.4 billion US dollars" in text


def test_a_level_bears_no_sign_and_a_year_is_a_year(capsys):
    text = shown(capsys, "growth_trajectory", "country=ITA", "target=3.5", "edition=nato_2026_07")
    assert "level at growth: 3.76% of GDP" in text
    assert "year reached against hague_core_2025: 2034 " in text
    assert "spending growth a year: +8.28% a year in real terms" in text


def test_a_plan_is_shown_with_the_digits_that_were_said(capsys):
    text = shown(capsys, "plan_distance", "country=NLD", "target=3.5", "edition=nato_2026_07")
    assert "Netherlands 2030 national plan: 2.8% of GDP" in text


def test_one_year_is_not_one_years(capsys):
    text = shown(capsys, "equipment", "country=BEL", "edition=nato_2026_07")
    assert ": 1 year   [" in text


def test_each_line_of_a_calculation_names_its_edition(services, capsys):
    run_calculator(services, ["gap", "country=ESP", "target=3.5", "year=2026"], as_json=False)
    lines = capsys.readouterr().out.splitlines()
    assert lines
    assert all("nato_2026_07, 2026-07-10]" in line for line in lines)
