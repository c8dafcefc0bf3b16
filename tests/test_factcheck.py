"""The fact check: confirmed, outdated with its edition, not supported; targets are no figures."""

from __future__ import annotations

import pytest

from bot.render import plain_text
from retrieval.model import Question


def _checked(engine, library, text, lang="en"):
    answer = engine.fact_check(Question(text, lang))
    return answer, plain_text(answer, library)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Germany stands at 2.69% of GDP.", "Confirmed: Germany, 2026 (estimate): 2.69% of GDP (NATO, edition of 10 July 2026)"),
        ("Poland spent 4.12% of GDP in 2024.", "Outdated: Poland, 2024 (estimate): 4.12% of GDP (edition of 17 June 2024); newest: 3.75% of GDP, 2024"),
        ("Italy spends 3.9% of GDP.", "Not supported. Published is: Italy, 2026 (estimate): 2.10% of GDP"),
        ("Litwa wydaje 5,33% PKB.", "Confirmed: Lithuania, 2026 (estimate): 5.33% of GDP"),
        ("France bought 40 jets for 7 billion euros.", "Not found in the sources."),
    ],
)  # fmt: skip
def test_a_figure_gets_its_verdict_with_edition_and_year(engine, library, text, verdict):
    answer, told = _checked(engine, library, text)
    assert verdict in told
    assert f"“{text}”" in told
    assert all(item.source for item in answer.figures)


def test_one_level_each_for_two_countries(engine, library):
    _, told = _checked(engine, library, "Estonia and Latvia spend 5.10% and 9.99% of GDP.")
    assert "Confirmed: Estonia" in told
    assert "Not supported. Published is: Latvia" in told


def test_a_target_that_is_named_is_not_taken_for_a_figure(engine, library):
    for text in ("Spain has agreed to the 5% target by 2035.", "Italy aims at the 3.5% goal."):
        assert "Not supported" not in _checked(engine, library, text)[1]


def test_a_whole_number_does_not_swallow_what_lies_beside_it(engine, library):
    assert "Confirmed" not in _checked(engine, library, "Germany spends 3% of GDP.")[1]


@pytest.mark.parametrize(
    "text", ["Hello.", "", "The sun shone for 12 hours.", "😀" * 50, "9" * 4000]
)
def test_a_text_without_a_figure_of_the_subject_is_told_so(engine, library, text):
    answer, told = _checked(engine, library, text)
    assert "no figure on defence spending" in told
    assert not answer.figures


def test_a_long_article_is_cut_to_what_a_message_holds(engine, library):
    text = " ".join(f"Germany stood at {number / 100:.2f}% of GDP." for number in range(100, 300))
    answer, _ = _checked(engine, library, text)
    assert sum(item.is_quote for item in answer.sentences) == 10


def test_what_a_text_says_twice_is_judged_once(engine, library):
    said = "Poland spends 4.68% of GDP. It is late. Poland spends 4.68% of GDP! poland spends 4.68% of GDP."
    shown = plain_text(engine.fact_check(Question(said)), library)
    assert shown.casefold().count("“poland spends") == 1
