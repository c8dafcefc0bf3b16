"""Comparison: several countries and measures in one year, and who leads."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given

from knowledge.calculators.comparison import comparison
from knowledge.errors import (
    BadInput,
    MixedEditions,
    NoFigure,
)
from knowledge.model import Measure
from knowledge.target import plain_level
from tests.calculators.drawn import ALLIES, EDITION, IDENTITY, LEVEL, SHARE, SOME, USD
from tests.calculators.small_edition import small_edition, three_baltics


def test_who_leads_by_how_much():
    found = comparison(
        three_baltics(), ["LVA", "EST", "LTU"], [SHARE, USD], target=plain_level(Decimal(4))
    )
    share, money, gaps = found.columns
    assert share.leaders == money.leaders == gaps.leaders == ("LVA",)
    assert (share.lead.value, share.lead.unit) == (2, "percentage points")  # 5.0 - 3.0
    assert share.ratio is None
    assert (money.lead.value, round(money.ratio.value, 3)) == (70, Decimal("3.333"))  # 100 / 30
    assert gaps.row("LVA").value == -1
    assert gaps.lead.value == 2  # 4 - 3.0 = 1.0 below, 4 - 5.0 = 1 above
    assert found.left_out == ()


def test_the_common_year_is_the_newest_in_which_all_have_a_value():
    edition = small_edition(
        ("EST", SHARE, 2019, 1),
        ("LVA", SHARE, 2019, 2),
        ("EST", SHARE, 2020, 2), ("EST", SHARE, 2021, 3), ("LVA", SHARE, 2020, 2),
    )  # fmt: skip
    found = comparison(edition, ["EST", "LVA"])
    assert found.year == 2020
    assert found.columns[0].leaders == ("EST", "LVA")
    assert found.columns[0].lead.value == 0
    assert USD in found.left_out
    with pytest.raises(NoFigure, match="LVA"):
        comparison(edition, ["EST", "LVA"], year=2021)


def test_an_aggregate_is_compared_without_what_it_lacks():
    found = comparison(EDITION, ["POL", "NATO_EUR_CAN"], year=2026)
    assert found.left_out == (Measure.EQUIPMENT,)


@pytest.mark.parametrize("countries", [["POL"], ["POL", "POL"], ALLIES[:7], []])
def test_a_comparison_takes_two_to_six(countries):
    with pytest.raises(BadInput, match="2 to 6"):
        comparison(EDITION, countries)


def test_a_comparison_names_who_lacks_what_and_mixes_no_currencies():
    with pytest.raises(NoFigure, match="ISL"):
        comparison(EDITION, ["POL", "ISL"])
    with pytest.raises(MixedEditions):
        comparison(EDITION, ["POL", "DEU"], [Measure.NATIONAL_CURRENT])


@IDENTITY
@given(some=SOME)
def test_the_order_of_the_countries_changes_no_comparison(some):
    one, other = comparison(EDITION, some), comparison(EDITION, some[::-1])
    assert (one.year, one.columns, one.left_out) == (other.year, other.columns, other.left_out)


@IDENTITY
@given(some=SOME, level=LEVEL)
def test_the_gap_column_mirrors_the_share_column(some, level):
    share, gaps = comparison(EDITION, some, [SHARE], target=plain_level(level)).columns
    assert [row.country for row in gaps.rows] == [row.country for row in share.rows]
    assert gaps.lead.value == share.lead.value
