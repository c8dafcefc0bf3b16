"""Equipment against 20 %: the distance, the money at the same total, the years that reach it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.calculators.equipment import equipment
from knowledge.calculators.registry import run
from knowledge.errors import BadInput, NoFigure
from knowledge.library import Library
from knowledge.model import Measure
from tests.calculators.made_up import made_up

LIBRARY = Library.open()
EDITION = LIBRARY.edition("nato_2026_07")
GUIDELINE = LIBRARY.targets["equipment_2014"]
ALLIES = EDITION.countries(Measure.EQUIPMENT)


def shares(**years):
    return made_up(
        {("AAA", Measure.EQUIPMENT, int(year[1:])): value for year, value in years.items()}
    )


def test_belgium_in_2020_lacked_ten_points_of_its_spending():
    found = equipment(EDITION, "BEL", GUIDELINE, 2020)
    spent = EDITION.figure("BEL", Measure.USD_CURRENT, 2020).value
    share = EDITION.figure("BEL", Measure.EQUIPMENT, 2020).value
    assert found.gap.points.value == 20 - share
    assert found.gap.usd_current is not None
    assert found.gap.usd_current.value == (20 - share) / 100 * spent
    assert not found.gap.usd_current.estimate


def test_years_at_the_guideline_and_years_in_a_row_are_counted_on_printed_digits():
    table = shares(y2020="20", y2021="19.99", y2022="20.00", y2023="30")
    found = equipment(table, "AAA", GUIDELINE)
    assert found.years_at.value == 3
    assert found.run.value == 2
    assert found.years_at.how == "3 of the 4 years 2020-2023 print 20 or more"


def test_later_years_do_not_count_for_an_earlier_one():
    table = shares(y2020="20", y2021="10", y2022="25")
    found = equipment(table, "AAA", GUIDELINE, 2021)
    assert (found.years_at.value, found.run.value) == (1, 0)


def test_a_hole_in_the_table_breaks_the_row():
    table = shares(y2020="20", y2022="25", y2023="25")
    assert equipment(table, "AAA", GUIDELINE).run.value == 2


def test_a_row_of_final_years_that_ends_in_an_estimate_is_an_estimate():
    assert equipment(EDITION, "POL", GUIDELINE).years_at.estimate
    assert not equipment(EDITION, "POL", GUIDELINE, 2020).years_at.estimate


def test_an_aggregate_and_iceland_have_no_equipment_share():
    for country in ("ISL", "NATO_TOTAL"):
        with pytest.raises(NoFigure, match="equipment share"):
            run("equipment", {"country": country}, LIBRARY)


def test_another_target_is_refused():
    with pytest.raises(BadInput, match="not about equipment"):
        run("equipment", {"country": "BEL", "target": "2"}, LIBRARY)


@settings(derandomize=True, max_examples=60, deadline=None)
@given(country=st.sampled_from(ALLIES), year=st.integers(2014, 2026))
def test_with_the_missing_money_equipment_stands_at_the_guideline(country, year):
    found = equipment(EDITION, country, GUIDELINE, year)
    assert found.gap.usd_current is not None
    spent = EDITION.figure(country, Measure.USD_CURRENT, year).value
    on_equipment = found.gap.share.value / 100 * spent + found.gap.usd_current.value
    assert abs(on_equipment / spent * 100 - 20) < Decimal("1e-20")
    assert (found.run.value > 0) == found.gap.is_met
    assert found.run.value <= found.years_at.value <= year - 2013
