"""What-ifs: money, the alliance's total, levels and years, all labelled as hypothetical."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from knowledge.calculators.gap import gap
from knowledge.calculators.registry import run
from knowledge.calculators.trajectory import trajectory
from knowledge.calculators.what_if_share import what_if_share
from knowledge.calculators.what_if_step import what_if_step
from knowledge.errors import BadInput, BriefingError, NoFigure, UnknownTarget
from knowledge.library import Library
from knowledge.model import Measure
from knowledge.target import plain_level
from tests.calculators.made_up import one_country

LIBRARY = Library.open()
EDITION = LIBRARY.edition("nato_2026_07")
CORE, VILNIUS = LIBRARY.targets["hague_core_2025"], LIBRARY.targets["vilnius_2023"]
ALLIES = [code for code in EDITION.countries(Measure.SHARE) if len(code) == 3]
COUNTRY, YEAR = st.sampled_from(ALLIES), st.integers(2014, 2026)
SHARE, STEP = st.decimals("0", "20", places=2), st.decimals("0.01", "2", places=2)
same = settings(derandomize=True, max_examples=60, deadline=None)
NEAR = Decimal("1e-15")


def result(name, **words):
    return run(name, words, LIBRARY)


def test_germany_at_three_and_a_half_percent_in_2026():
    found = what_if_share(EDITION, "DEU", Decimal("3.5"), 2026, [CORE, VILNIUS])
    assert found.usd_current is not None
    assert found.difference_current is not None
    assert found.national_current is not None
    assert found.alliance is not None
    assert found.alliance_share is not None
    assert found.usd_current.value == Decimal("0.035") * 5455980
    assert found.difference_current.value == Decimal("190959.3") - 147002
    assert found.national_current.value == Decimal("190959.3") * 124660 / 147002
    assert found.alliance.value == 1809915 + Decimal("43957.3")
    assert found.alliance.country == "NATO_TOTAL"
    by_hand = (1484129 + Decimal("0.035") * 4422594 - 119159) / Decimal(51847884) * 100
    assert abs(found.alliance_share.value - by_hand) < NEAR
    assert [gap.value for gap in found.gaps] == [0, Decimal("-1.5")]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("what_if_share", {"country": "DEU", "share": "3.5"}),
        ("what_if_share", {"country": "NATO_EUR_CAN", "share": "3"}),
        ("what_if_step", {"country": "SVN", "step": "0.2"}),
        ("what_if_step", {"country": "POL", "step": "-0.1"}),
    ],
)
def test_everything_supposed_is_marked_in_name_and_working(name, words):
    figures = result(name, **words).figures
    assert figures
    for figure in figures:
        assert figure.measure.startswith("what_if_")
        assert figure.how.startswith("what if: ")


def test_a_country_counts_in_the_alliance_from_its_accession_on():
    before = result("what_if_share", country="FIN", share="3", year="2022").result
    after = result("what_if_share", country="FIN", share="3", year="2023").result
    assert (before.alliance, before.alliance_share) == (None, None)
    assert after.alliance is not None


def test_the_alliance_as_a_whole_is_not_added_to_itself():
    found = what_if_share(EDITION, "NATO_TOTAL", Decimal(3), 2026)
    assert (found.alliance, found.national_current) == (None, None)
    assert found.usd_current is not None


def test_final_figures_stay_final_and_estimates_estimates():
    assert not what_if_share(EDITION, "DEU", Decimal(2), 2020).usd_current.estimate
    assert what_if_share(EDITION, "DEU", Decimal(2), 2026).usd_current.estimate


def test_slovenia_at_a_fifth_of_a_point_a_year():
    found = what_if_step(EDITION, "SVN", Decimal("0.2"), [CORE, VILNIUS])
    assert str(found.start.value) == "1.61"
    assert [str(level.value) for level in found.levels[:2]] == ["1.81", "2.01"]
    assert found.levels[-1].year == 2035
    core, vilnius = found.targets
    assert core.year is not None
    assert core.gap_due is not None
    assert vilnius.year is not None
    assert core.year.value == 2036  # 1.89 points at 0.2: 9.45, so ten years
    assert core.gap_due.value == Decimal("0.09")
    assert vilnius.year.value == 2028
    assert vilnius.gap_due is None
    assert all(level.estimate for level in found.levels)


def test_a_target_that_is_met_is_reached_in_the_start_year():
    (found,) = what_if_step(EDITION, "POL", Decimal("0.1"), [CORE]).targets
    assert found.year is not None
    assert found.year.value == 2026


@pytest.mark.parametrize("step", ["0", "-0.1"])
def test_a_step_of_none_or_down_reaches_nothing(step):
    (found,) = what_if_step(EDITION, "SVN", Decimal(step), [CORE]).targets
    assert found.year is None


def test_a_step_too_small_for_any_year_reaches_nothing():
    (found,) = what_if_step(EDITION, "SVN", Decimal("0.00001"), [CORE]).targets
    assert found.year is None


@pytest.mark.parametrize(
    ("name", "words", "error"),
    [
        ("what_if_share", {"country": "DEU"}, "share="),
        ("what_if_share", {"country": "DEU", "share": "0"}, "share"),
        ("what_if_share", {"country": "DEU", "share": "101"}, "share"),
        ("what_if_share", {"country": "DEU", "share": "-2"}, "share"),
        ("what_if_share", {"country": "DEU", "share": "2", "year": "2030"}, "covers 2014-2026"),
        ("what_if_share", {"country": "ISL", "share": "2"}, "ISL"),
        ("what_if_share", {"country": "DEU", "share": "2", "targets": "20"}, "cannot be compared"),
        ("what_if_share", {"country": "DEU", "share": "2", "targets": "5"}, "core"),
        ("what_if_step", {"country": "SVN", "step": "much"}, "step"),
        ("what_if_step", {"country": "SVN", "step": "-100"}, "above -100"),
        ("what_if_step", {"country": "SVN", "step": "-0.5"}, "leave 0 to 100"),
        ("what_if_step", {"country": "SVN", "step": "99"}, "leave 0 to 100"),
        ("what_if_step", {"country": "SVN", "step": "1", "until": "2026"}, "until"),
        ("what_if_step", {"country": "SVN", "step": "1", "until": "1066"}, "until"),
    ],
)
def test_what_cannot_be_supposed_is_one_sentence(name, words, error):
    with pytest.raises(BriefingError, match=error) as caught:
        run(name, words, LIBRARY)
    assert "\n" not in str(caught.value)


def test_shares_beyond_all_gdp_are_refused_to_callers_too():
    with pytest.raises(BadInput, match="between 0 and 100"):
        what_if_share(EDITION, "DEU", Decimal(-1))
    with pytest.raises(BadInput, match="1 to 100 years"):
        what_if_step(EDITION, "DEU", Decimal(0), until=3000)


def test_a_table_without_gdp_or_an_alliance_gives_what_it_can():
    found = what_if_share(LIBRARY.edition("nato_2019_06"), "DEU", Decimal(2), 2018)
    assert found.usd_current is None
    assert found.difference_current is None
    assert found.usd_constant is not None
    alone = what_if_share(one_country({2026: ("10", "1000")}), "AAA", Decimal(2))
    assert alone.alliance is None
    assert alone.difference_current is not None
    assert alone.difference_current.value == 10
    with pytest.raises(NoFigure):
        what_if_share(LIBRARY.edition("nato_2019_06"), "DEU", Decimal(2), 2026)
    with pytest.raises(UnknownTarget):
        what_if_step(EDITION, "DEU", Decimal(1), [LIBRARY.targets["hague_related_2025"]])


@same
@given(country=COUNTRY, year=YEAR)
def test_a_countrys_own_share_changes_nothing(country, year):
    spent = EDITION.figure(country, Measure.USD_CURRENT, year).value
    gdp = EDITION.figure(country, Measure.GDP_CURRENT, year).value
    found = what_if_share(EDITION, country, spent / gdp * 100, year)
    assert found.difference_current is not None
    assert found.difference_national is not None
    assert abs(found.difference_current.value) < NEAR
    assert abs(found.difference_national.value) < NEAR
    assert found.alliance is not None
    total = EDITION.figure("NATO_TOTAL", Measure.USD_CURRENT, year).value
    assert abs(found.alliance.value - total) < NEAR


@same
@given(country=COUNTRY, year=YEAR)
def test_at_a_target_the_difference_is_the_money_gap(country, year):
    supposed = what_if_share(EDITION, country, CORE.share, year)
    missing = gap(EDITION, country, CORE, year)
    for more, money in (
        (supposed.difference_current, missing.usd_current),
        (supposed.difference_constant, missing.usd_constant),
        (supposed.difference_national, missing.national_current),
    ):
        assert more is not None
        assert money is not None
        assert abs(more.value - money.value) < NEAR


@same
@given(country=COUNTRY, year=YEAR, share=SHARE)
def test_a_higher_supposed_share_never_comes_to_less(country, year, share):
    lower = what_if_share(EDITION, country, share, year, [CORE])
    higher = what_if_share(EDITION, country, share + 1, year, [CORE])
    assert lower.usd_current is not None
    assert higher.usd_current is not None
    assert lower.usd_current.value < higher.usd_current.value
    assert lower.gaps[0].value - higher.gaps[0].value == 1


@same
@given(country=COUNTRY, step=STEP, level=st.decimals("0.5", "9", places=2))
def test_the_year_a_step_reaches_a_target_is_the_first_one(country, step, level):
    found = what_if_step(EDITION, country, step, [plain_level(level)])
    (reached,) = found.targets
    assert reached.year is not None
    years = int(reached.year.value) - 2026
    assert found.start.value + step * years >= level
    assert years == 0 or found.start.value + step * (years - 1) < level


@same
@given(country=COUNTRY, step=STEP)
def test_levels_rise_by_the_step_every_year(country, step):
    values = [level.value for level in what_if_step(EDITION, country, step, [CORE]).levels]
    assert {later - earlier for earlier, later in pairwise(values)} == {step}


@same
@given(country=COUNTRY, first=st.integers(2021, 2025))
def test_a_step_of_the_own_pace_is_the_trajectory(country, first):
    pace = trajectory(EDITION, country, CORE, span=(first, 2026))
    first_share, last_share = pace.pace.inputs
    assume(pace.pace.value > 0)
    assume(pace.pace.value * (2026 - first) == last_share.value - first_share.value)  # exact
    (reached,) = what_if_step(EDITION, country, pace.pace.value, [CORE], until=2027).targets
    assert reached.year is not None
    assert pace.year_reached is not None
    assert reached.year.value == pace.year_reached.value
