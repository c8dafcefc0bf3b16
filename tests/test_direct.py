"""A command's own words: bare levels, countries that are no allies, demands beside targets."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.render import plain_text
from retrieval.brief import compare_brief, targets_brief
from retrieval.direct import direct_brief
from retrieval.model import Intent, Question, Status
from tests.conftest import TODAY


def _gap(text: str, library, lang: str = "en"):
    return direct_brief(Intent.GAP, Question(text, lang), library, TODAY)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("estonia 2", 2), ("2 EST", 2), ("spain 7", 7), ("germany 3,5", "3.5"), ("spain 20", 20),
        ("spain 2%", 2), ("spain 2026", None), ("spain", None), ("spain g7 5", 5),
    ],
)  # fmt: skip
def test_a_bare_number_after_the_command_for_gaps_is_a_level(library, text, level):
    target = _gap(text, library).plan.target
    assert (target.share if target else None) == (None if level is None else Decimal(level))


def test_a_number_of_rows_is_no_level(library):
    answer = _gap("top 5", library)
    assert (answer.plan.target, answer.plan.top) == (None, 5)


def test_the_leg_that_nobody_measures_is_refused_and_not_ranked(library):
    answer = _gap("1.5", library)
    assert answer.status is Status.PARTIAL
    assert "cannot be measured" in plain_text(answer, library)


def test_a_country_that_is_no_ally_is_named_and_not_dropped_in_silence(library):
    asked = Question("Austria Spain", "en")
    text = plain_text(direct_brief(Intent.COMPARISON, asked, library, TODAY), library)
    assert "Spain: 2.00% of GDP" in text
    assert "Austria is not a NATO ally" in text


def test_a_demand_stands_apart_from_the_targets_in_force(library):
    lines = plain_text(targets_brief(library, TODAY), library).split("\n")
    apart = next(at for at, line in enumerate(lines) if "agreed by nobody" in line)
    assert all("demand of" not in line for line in lines[:apart])
    assert "The US President's demand" in lines[apart + 1]


def test_neighbours_in_the_ranking_begin_with_the_country_asked_about(library):
    lines = plain_text(compare_brief(library, "DEU", TODAY), library).split("\n")
    assert lines[0].startswith("Germany is in place 11 of 31")
    assert [line.split(":")[0] for line in lines[1:6]] == [
        "• The United States", "• Türkiye", "• Germany", "• Finland", "• The Netherlands",
    ]  # fmt: skip
