"""Burden and shortfall: parts of the alliance's total and of what it lacks."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.calculators.burden import burden
from knowledge.calculators.count import count_at, count_of_allies
from knowledge.calculators.gap import gap
from knowledge.calculators.membership import membership
from knowledge.calculators.shortfall import part_of, shortfall
from knowledge.errors import (
    BadInput,
    NoFigure,
    UnknownTarget,
)
from knowledge.model import ALLIANCE
from knowledge.target import plain_level
from tests.calculators.drawn import (
    BOOK,
    BOTH,
    EDITION,
    GDP,
    IDENTITY,
    LEVEL,
    LIBRARY,
    SHARE,
    SOME,
    TINY,
    USD,
    USD_2021,
    YEAR,
)
from tests.calculators.small_edition import small_edition


def test_germany_carries_eight_percent_of_the_total():
    found = burden(EDITION, BOOK, "DEU", year=2026)
    # 147,002 / 1,809,915 million, July 2026 edition
    assert round(found.part.value, 4) == Decimal("8.1220")
    assert found.part.unit == "% of NATO's total spending"
    assert found.part.estimate
    assert not found.is_own_sum
    assert not found.is_own_total


def test_a_group_carries_a_labelled_own_sum_of_the_published_total():
    found = burden(EDITION, BOOK, "baltics", year=2026)
    assert found.is_own_sum
    assert found.part.how == "10932 / 1809915 x 100; the spending is an own sum"
    assert burden(LIBRARY.edition("nato_2019_06"), BOOK, "USA", year=2019).is_own_total


def test_burden_refuses_other_measures_strangers_and_missing_years():
    with pytest.raises(BadInput, match="spending_usd_current"):
        burden(EDITION, BOOK, "DEU", measure=SHARE)
    with pytest.raises(NoFigure, match="no ally yet"):
        burden(EDITION, BOOK, "SWE", year=2020)
    with pytest.raises(NoFigure, match="Poland"):
        burden(EDITION, BOOK, "POL", year=2030)
    with pytest.raises(NoFigure, match="without a row"):
        burden(EDITION, BOOK, "ISL", year=2024)


def test_the_shortfall_is_the_sum_of_the_gaps_of_those_below():
    cells = [
        cell
        for number, code in enumerate(membership(BOOK, BOOK.allies, 2021).members)
        for cell in (
            # One at 1 % lacks 20, one at 2.5 % lacks 5, the others stand at 3 %.
            (code, SHARE, 2021, {0: "1", 1: "2.5"}.get(number, "3")),
            (code, GDP, 2021, 1000),
            (code, USD, 2021, {0: 10, 1: 25}.get(number, 30)),
        )
    ]
    found = shortfall(small_edition(*cells), BOOK, plain_level(Decimal(3)))
    assert found.total.value == 25
    assert found.total.country == ALLIANCE
    assert found.total.how.startswith("own sum over 2 allies below 3: ")
    assert found.number.value == 2
    assert found.number.how == "2 of 29 allies print a share below the target"
    assert [(item.gap.value, item.part.value) for item in found.parts] == [(20, 80), (5, 20)]
    all_met = shortfall(small_edition(*cells), BOOK, plain_level(Decimal(1)))
    assert (all_met.total.value, all_met.parts) == (0, ())


def test_the_netherlands_meet_two_and_a_half_though_their_current_money_does_not():
    # July 2026 edition, 2025: headline 2.53, current prices 2.24 (DOMAIN rule 7)
    current = shortfall(EDITION, BOOK, plain_level(Decimal("2.5")), 2025)
    constant = shortfall(EDITION, BOOK, plain_level(Decimal("2.5")), 2025, "constant")
    assert [row.country for row in current.parted] == ["NLD"]
    assert constant.parted == ()
    with pytest.raises(NoFigure, match=r"2\.53 in 2025 is at or above 2\.5"):
        part_of(current, "NLD")


def test_a_shortfall_needs_every_ally_and_a_leg_that_is_measured():
    with pytest.raises(NoFigure, match="and 25 more"):
        shortfall(LIBRARY.edition("nato_2024_03"), BOOK, plain_level(Decimal(2)))
    with pytest.raises(UnknownTarget):
        shortfall(EDITION, BOOK, LIBRARY.targets["hague_total_2025"])
    with pytest.raises(BadInput):
        shortfall(EDITION, BOOK, plain_level(Decimal(2)), base="real")
    with pytest.raises(NoFigure, match="no ally with a row"):
        part_of(shortfall(EDITION, BOOK, plain_level(Decimal(3))), "ISL")


@IDENTITY
@given(edition=BOTH, year=YEAR, measure=st.sampled_from([USD, USD_2021]))
def test_the_burdens_of_all_allies_add_up_to_a_hundred(edition, year, measure):
    allies = membership(BOOK, BOOK.allies, year).members
    parts = [burden(edition, BOOK, ally, year=year, measure=measure).part for ally in allies]
    assert abs(sum(part.value for part in parts) - 100) < Decimal("0.01")


@IDENTITY
@given(some=SOME, year=YEAR)
def test_a_groups_burden_is_the_sum_of_its_members_burdens(some, year):
    found = burden(EDITION, BOOK, "some", some, year) if _any_ally(some, year) else None
    if found is not None:
        each = [burden(EDITION, BOOK, one, year=year).part for one in found.membership.members]
        assert abs(sum(part.value for part in each) - found.part.value) < TINY


def _any_ally(some: list[str], year: int) -> bool:
    return any(BOOK.get(code).joined.year <= year for code in some)


@IDENTITY
@given(edition=BOTH, year=YEAR, level=LEVEL, base=st.sampled_from(["current", "constant"]))
def test_parts_of_the_shortfall_add_up_to_a_hundred_and_to_the_total(edition, year, level, base):
    found = shortfall(edition, BOOK, plain_level(level), year, base)
    assert abs(sum(item.part.value for item in found.parts) - 100) < TINY
    assert sum(item.gap.value for item in found.parts) == found.total.value
    below = count_of_allies(count_at(edition, level, year), BOOK)
    assert found.number.value + below.value == len(found.membership.members)


@IDENTITY
@given(year=YEAR, level=LEVEL)
def test_each_part_is_the_gap_that_the_gap_calculator_gives(year, level):
    for item in shortfall(EDITION, BOOK, plain_level(level), year).parts[:4]:
        same = gap(EDITION, item.gap.country, plain_level(level), year)
        assert item.gap.value == same.usd_current.value
