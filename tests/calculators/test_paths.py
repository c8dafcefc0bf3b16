"""Paths and trajectories: by hand, on a made-up table, and identities that must hold."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from knowledge.calculators.growth_trajectory import growth_trajectory
from knowledge.calculators.registry import run
from knowledge.calculators.required_path import required_path
from knowledge.calculators.trajectory import trajectory
from knowledge.errors import BadInput, BriefingError, NoFigure, UnknownTarget
from knowledge.library import Library
from knowledge.model import Measure
from knowledge.target import plain_level
from tests.calculators.made_up import one_country

LIBRARY = Library.open()
EDITION = LIBRARY.edition("nato_2026_07")
CORE = LIBRARY.targets["hague_core_2025"]
ALLIES = [code for code in EDITION.countries(Measure.SHARE) if len(code) == 3]
COUNTRY = st.sampled_from(ALLIES)
DUE, LEVEL = st.integers(2027, 2060), st.decimals("0.5", "9", places=2)
GROWTH = st.decimals("-20", "20", places=2)
same = settings(derandomize=True, max_examples=60, deadline=None)
NEAR = Decimal("1e-18")


def share_after(spending, gdp, growth, gdp_growth, years):
    return spending * (1 + growth / 100) ** years / (gdp * (1 + gdp_growth / 100) ** years) * 100


def test_spain_needs_a_sixth_of_a_point_a_year():
    found = required_path(EDITION, "ESP", CORE)
    assert found.needed is not None
    assert found.needed.value == (Decimal("3.5") - Decimal("2.00")) / 9
    assert [figure.year for figure in found.steps] == list(range(2027, 2036))
    assert found.steps[2].value == Decimal("2.5")
    assert found.steps[-1].value == Decimal("3.5")
    assert all(figure.estimate for figure in found.steps)
    assert found.spending_growth is None


def test_a_doubled_share_in_one_year_doubles_spending_when_gdp_stands_still():
    table = one_country({2025: ("10", "1000"), 2026: ("10", "1000")})
    found = required_path(table, "AAA", plain_level(Decimal(2)), due=2027, growth=Decimal(0))
    assert found.spending_growth is not None
    assert found.spending_due is not None
    assert found.gdp_due is not None
    assert found.spending_growth.value == 100
    assert found.spending_due.value == 20
    assert found.gdp_due.value == 1000


def test_money_of_the_last_year_is_in_the_tables_constant_prices():
    found = required_path(EDITION, "ESP", CORE, due=2030, growth=Decimal(2))
    assert found.spending_due is not None
    by_hand = Decimal("0.035") * 1732435 * Decimal("1.02") ** 4
    assert abs(found.spending_due.value - by_hand) < NEAR
    assert found.spending_due.unit == "million USD, constant 2021 prices and exchange rates"
    assert "(1 + 2 / 100)^4" in found.spending_due.how


def test_a_target_that_is_met_needs_no_path():
    found = required_path(EDITION, "POL", CORE, growth=Decimal(2))
    assert found.is_met
    assert found.points.value == Decimal("-1.18")
    assert (found.needed, found.steps, found.spending_due) == (None, (), None)


@pytest.mark.parametrize(
    ("words", "error"),
    [
        ({"target": "2.5"}, "no due year"),
        ({"target": "3.5", "due": "2026"}, "2026"),
        ({"target": "3.5", "due": "2020"}, "2020"),
        ({"target": "3.5", "growth": "-100"}, "-100"),
        ({"target": "3.5", "growth": "-99"}, "-50 and 50"),
        ({"target": "3.5", "growth": "fast"}, "growth"),
        ({"target": "20", "due": "2030", "growth": "2"}, "% of GDP"),
    ],
)
def test_a_path_that_cannot_be_drawn_is_refused_in_one_sentence(words, error):
    with pytest.raises(BadInput, match=error) as caught:
        run("required_path", {"country": "ITA", **words}, LIBRARY)
    assert "\n" not in str(caught.value)


def test_a_path_a_thousand_years_long_is_refused():
    with pytest.raises(BadInput, match="1 to 100 years"):
        required_path(EDITION, "ITA", CORE, due=3035)


@pytest.mark.parametrize("name", ["required_path", "trajectory", "growth_trajectory"])
def test_no_path_leads_where_nothing_is_measured(name):
    with pytest.raises(UnknownTarget, match="core"):
        run(name, {"country": "ITA", "target": "hague_total_2025"}, LIBRARY)
    with pytest.raises(NoFigure, match="ISL"):
        run(name, {"country": "ISL", "target": "3.5"}, LIBRARY)


def test_an_equipment_path_is_drawn_in_points():
    equipment = LIBRARY.targets["equipment_2014"]
    low = min(EDITION.column(Measure.EQUIPMENT, 2026), key=lambda figure: figure.value)
    found = required_path(EDITION, low.country, equipment, due=2030)
    assert found.is_met == (low.value >= 20)


def test_named_years_give_the_pace_and_the_newest_year_the_start():
    found = trajectory(EDITION, "ITA", CORE, span=(2019, 2024))
    first, last = found.pace.inputs
    assert (first.year, last.year, found.start.year) == (2019, 2024, 2026)
    assert found.pace.value == (last.value - first.value) / 5
    assert found.year_reached is not None
    assert found.year_reached.value == 2046  # 1.4 points at 0.07 a year: 20 years


def test_italys_pace_is_behind_the_pace_that_2035_needs():
    found = trajectory(EDITION, "ITA", CORE)
    assert found.needed is not None
    assert found.difference is not None
    assert found.pace.value == Decimal("0.116")  # (2.10 - 1.52) / 5
    assert found.difference.value == found.pace.value - found.needed.value
    assert found.is_on_track is False


def test_a_country_that_meets_the_target_is_on_track_and_one_without_a_due_year_unknown():
    assert trajectory(EDITION, "POL", CORE).is_on_track is True
    assert trajectory(EDITION, "ITA", plain_level(Decimal("3.3"))).is_on_track is None


def test_the_old_window_and_the_same_named_years_agree():
    assert trajectory(EDITION, "ITA", CORE, 4) == trajectory(
        EDITION, "ITA", CORE, span=(2022, 2026)
    )


def test_an_aggregates_pace_says_that_membership_steps_are_in_it():
    assert "accessions" in trajectory(EDITION, "NATO_EUR_CAN", CORE).pace.how
    grown = growth_trajectory(EDITION, "NATO_TOTAL", CORE)
    assert "accessions" in grown.spending_growth.how
    assert "accessions" not in trajectory(EDITION, "ITA", CORE).pace.how


@pytest.mark.parametrize("name", ["trajectory", "growth_trajectory"])
@pytest.mark.parametrize(
    ("words", "error"),
    [
        ({"from": "2024", "to": "2019"}, "before 2019"),
        ({"from": "2026"}, "before 2026"),
        ({"from": "2020", "window": "3"}, "not as both"),
        ({"window": "9999"}, "covers 2014-2026"),
        ({"from": "1999"}, "covers 2014-2026"),
        ({"to": "2050"}, "covers 2014-2026"),
        ({"due": "2026"}, "after 2026"),
    ],
)
def test_years_that_make_no_pace_are_refused(name, words, error):
    with pytest.raises(BriefingError, match=error):
        run(name, {"country": "ITA", "target": "3.5", **words}, LIBRARY)


def test_growth_of_ten_percent_against_none_doubles_the_share_in_eight_years():
    table = one_country({2025: ("100", "10000"), 2026: ("110", "10000")})
    found = growth_trajectory(
        table, "AAA", plain_level(Decimal("2.2")), span=(2025, 2026), due=2034
    )
    assert found.spending_growth.value == 10
    assert found.gdp_growth.value == 0
    assert found.year_reached is not None
    assert found.year_reached.value == 2034  # 1.1^8 = 2.1436
    assert found.level_due is not None
    assert found.level_due.value == Decimal("1.1") * Decimal("1.1") ** 8
    assert found.is_on_track is True


def test_no_growth_leads_nowhere_and_a_fall_leads_away():
    still = one_country({2025: ("100", "10000"), 2026: ("100", "10000")})
    found = growth_trajectory(still, "AAA", plain_level(Decimal(2)), span=(2025, 2026), due=2030)
    assert found.spending_growth.value == 0
    assert found.year_reached is None
    assert found.is_on_track is False
    falling = one_country({2025: ("100", "10000"), 2026: ("90", "10000")})
    found = growth_trajectory(falling, "AAA", plain_level(Decimal(2)), span=(2025, 2026))
    assert found.spending_growth.value == -10
    assert found.year_reached is None


def test_a_growth_so_slow_that_no_year_has_a_date_gives_none():
    table = one_country(
        {2025: ("1000000000", "100000000000"), 2026: ("1000000001", "100000000000")}
    )
    found = growth_trajectory(table, "AAA", plain_level(Decimal(2)), span=(2025, 2026))
    assert found.year_reached is None


def test_a_share_beyond_all_gdp_is_not_given():
    table = one_country({2025: ("100", "10000"), 2026: ("300", "10000")})
    found = growth_trajectory(table, "AAA", plain_level(Decimal(9)), span=(2025, 2026), due=2030)
    assert found.level_due is None
    assert found.year_reached is not None
    assert found.year_reached.value == 2027  # 3 % times three is just 9 %


def test_a_target_in_a_past_year_asks_for_no_growth():
    wales = LIBRARY.targets["wales_2014"]
    found = growth_trajectory(EDITION, "CZE", wales)
    assert (found.needed, found.level_due) == (None, None)


def test_estimates_and_everything_ahead_are_marked():
    old = LIBRARY.edition("nato_2026_07")
    found = growth_trajectory(old, "ITA", CORE, span=(2015, 2020), growth=Decimal(1))
    assert not found.spending_growth.estimate  # 2015 and 2020 are final
    assert found.year_reached is not None
    assert found.year_reached.estimate
    assert trajectory(old, "ITA", CORE, span=(2015, 2020)).pace.estimate is False


def test_the_growth_rule_refuses_a_target_on_equipment():
    with pytest.raises(BadInput, match="% of GDP"):
        run("growth_trajectory", {"country": "ITA", "target": "20"}, LIBRARY)


@same
@given(country=COUNTRY, level=LEVEL, due=DUE)
def test_the_last_step_of_a_path_is_the_target(country, level, due):
    found = required_path(EDITION, country, plain_level(level), due)
    assume(not found.is_met)
    assert found.steps[-1].value == level
    assert found.steps[-1].year == due
    assert found.needed is not None
    assert abs(found.start.value + found.needed.value * (due - 2026) - level) < NEAR


@same
@given(country=COUNTRY, level=LEVEL, due=DUE)
def test_a_path_rises_every_year_by_the_same(country, level, due):
    found = required_path(EDITION, country, plain_level(level), due)
    assume(not found.is_met)
    values = [found.start.value, *(figure.value for figure in found.steps)]
    rises = [later - earlier for earlier, later in pairwise(values)]
    assert min(rises) > 0
    assert max(rises) - min(rises) < NEAR


@same
@given(country=COUNTRY, level=LEVEL, due=DUE, growth=GROWTH)
def test_the_needed_growth_reproduces_the_target_share(country, level, due, growth):
    found = required_path(EDITION, country, plain_level(level), due, growth)
    assume(found.spending_growth is not None)
    spending = EDITION.figure(country, Measure.USD_CONSTANT, 2026).value
    gdp = EDITION.figure(country, Measure.GDP_CONSTANT, 2026).value
    share = share_after(spending, gdp, found.spending_growth.value, growth, due - 2026)
    assert abs(share - level) < NEAR
    money = spending * (1 + found.spending_growth.value / 100) ** (due - 2026)
    assert abs(money / found.spending_due.value - 1) < NEAR


@same
@given(country=COUNTRY, level=LEVEL, first=st.integers(2014, 2025))
def test_the_year_reached_on_the_line_is_the_first_one(country, level, first):
    found = trajectory(EDITION, country, plain_level(level), span=(first, 2026))
    assume(found.year_reached is not None and not found.is_met)
    years = found.year_reached.value - 2026
    rise, width = found.pace.inputs[1].value - found.pace.inputs[0].value, 2026 - first
    assert rise * years >= (level - found.start.value) * width
    assert rise * (years - 1) < (level - found.start.value) * width


@same
@given(country=COUNTRY, level=LEVEL, first=st.integers(2014, 2025), growth=st.none() | GROWTH)
def test_the_year_reached_by_growth_is_the_first_one(country, level, first, growth):
    found = growth_trajectory(EDITION, country, plain_level(level), (first, 2026), growth)
    assume(found.year_reached is not None and not found.is_met)
    years = int(found.year_reached.value) - 2026
    spending = EDITION.figure(country, Measure.USD_CONSTANT, 2026).value
    gdp = EDITION.figure(country, Measure.GDP_CONSTANT, 2026).value
    rates = found.spending_growth.value, found.gdp_growth.value
    assert share_after(spending, gdp, *rates, years) >= level - NEAR
    assert years == 1 or share_after(spending, gdp, *rates, years - 1) < level + NEAR


@same
@given(country=COUNTRY, due=DUE, first=st.integers(2014, 2025))
def test_on_track_means_reached_by_the_due_year(country, due, first):
    found = trajectory(EDITION, country, CORE, due=due, span=(first, 2026))
    reached = found.year_reached is not None and found.year_reached.value <= due
    assert found.is_on_track == reached


@same
@given(country=COUNTRY, due=DUE)
def test_the_path_and_the_trajectory_need_the_same_pace(country, due):
    path, pace = (
        required_path(EDITION, country, CORE, due),
        trajectory(EDITION, country, CORE, due=due),
    )
    assert path.needed == pace.needed
    assert path.is_met == pace.is_met


@same
@given(country=COUNTRY, due=DUE, growth=GROWTH)
def test_growing_as_needed_is_neither_ahead_nor_behind(country, due, growth):
    path = required_path(EDITION, country, CORE, due, growth)
    assume(path.spending_growth is not None)
    found = growth_trajectory(EDITION, country, CORE, growth=growth, due=due)
    assert found.needed is not None
    assert found.difference is not None
    assert found.needed.value == path.spending_growth.value
    assert found.difference.value == found.spending_growth.value - path.spending_growth.value
