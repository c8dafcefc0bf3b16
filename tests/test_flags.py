"""Flags and codes name countries as words do."""

from __future__ import annotations

import pytest

from knowledge.flags import spell_flags
from retrieval.intake import clean
from retrieval.model import Question, Status


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("🇪🇸", ["ESP"]),
        ("🇵🇱 vs 🇩🇪", ["POL", "DEU"]),
        ("🇨🇭 spending", ["CHE"]),
        ("POL DEU FRA 2020", ["POL", "DEU", "FRA"]),
        ("how much can CAN spend", ["CAN"]),
        ("HOW MUCH CAN SPAIN SPEND", ["ESP"]),
        ("what does USD mean", []),
    ],
)
def test_a_flag_or_a_code_is_a_country(text, keys, library):
    assert [found.key for found in library.countries.mentions(clean(text), "en")] == keys


def test_two_signs_that_are_no_flag_stay_as_they_are():
    assert spell_flags("🇯🇯") == "🇯🇯"


def test_a_flag_alone_is_answered(engine):
    answer = engine.answer(Question("🇪🇪", "en"))
    assert answer.status is Status.ANSWERED
    assert answer.plan.countries == ("EST",)
