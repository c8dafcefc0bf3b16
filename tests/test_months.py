"""Months: named in any of the languages, beside their year."""

from __future__ import annotations

import pytest

from retrieval.months import months_in


@pytest.mark.parametrize(
    "text",
    [
        "in August 2025", "on 28 August 2025", "im August 2025", "en août 2025",
        "en agosto de 2025", "ad agosto 2025", "w sierpniu 2025", "2025. aasta augustis",
        "2025. gada augustā", "2025 m. rugpjūtį", "у серпні 2025 року", "Ağustos 2025'te",
        "in augustus 2025", "em agosto de 2025", "2025-08-28", "2025-08",
    ],
)  # fmt: skip
def test_a_month_is_read_in_each_language(text):
    assert months_in(text) == {"2025-08"}


def test_each_year_takes_the_month_nearest_before_it():
    assert months_in("from March 2024 to June 2025") == {"2024-03", "2025-06"}


@pytest.mark.parametrize("text", ["in August", "since 2025", "kas 2025 moka", "2025", "out 2025"])
def test_no_month_is_read_where_none_is_named_with_its_year(text):
    assert months_in(text) == frozenset()
