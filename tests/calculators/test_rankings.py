"""Rankings, rises, gap and group rankings, counts and crossings."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.calculators.change import change
from knowledge.calculators.count import count_at, count_by_year, count_of_allies
from knowledge.calculators.crossings import crossings
from knowledge.calculators.gap import gap
from knowledge.calculators.gap_ranking import gap_ranking
from knowledge.calculators.group import group
from knowledge.calculators.group_ranking import group_ranking
from knowledge.calculators.ranking import in_order, place_of, ranking
from knowledge.calculators.rises import rises
from knowledge.errors import BadInput, MixedEditions, NoFigure, UnknownTarget
from knowledge.library import Library
from knowledge.model import POINTS, Measure
from knowledge.target import plain_level
from tests.calculators.small_edition import small_edition

LIBRARY = Library.open()
BOOK = LIBRARY.countries
EDITION = LIBRARY.edition()
OLDER = LIBRARY.edition("nato_2024_06")
SHARE, USD = Measure.SHARE, Measure.USD_CURRENT
ALLIES = [code for code in EDITION.countries(SHARE) if len(code) == 3]
COUNTRY = st.sampled_from(ALLIES)
YEAR = st.integers(2014, 2026)
LEVEL = st.decimals("0.1", "10", places=2)
MEASURES = st.sampled_from([SHARE, USD, Measure.PER_CAPITA, Measure.EQUIPMENT])
IDENTITY = settings(derandomize=True, max_examples=40, deadline=None)

# Four countries, two years: A rises from 1.0 to 2.5, B from 2.0 to 2.5, C falls, D has one year.
FOUR = small_edition(
    ("ALB", SHARE, 2020, "1.0"),
    ("ALB", SHARE, 2021, "2.5e"),
    ("BEL", SHARE, 2020, "2.0"),
    ("BEL", SHARE, 2021, "2.5"),
    ("CAN", SHARE, 2020, "2.1"),
    ("CAN", SHARE, 2021, "1.9"),
    ("DEU", SHARE, 2021, "1.5"),
)


def test_ties_share_a_place_and_the_next_one_is_left_free():
    found = ranking(FOUR, SHARE, 2021)
    assert [(row.country, found.place(row.country)) for row in found.rows] == [
        ("ALB", 1), ("BEL", 1), ("CAN", 3), ("DEU", 4),
    ]  # fmt: skip
    assert place_of(found, "CAN").value == 3
    assert place_of(found, "CAN").unit == "of 4"


def test_a_cut_keeps_whoever_shares_the_last_place():
    assert [row.country for row in ranking(FOUR, SHARE, 2021, top=1).rows] == ["ALB", "BEL"]


def test_the_largest_rise_is_told_in_points_with_its_two_years():
    found = rises(FOUR, SHARE, 2020, 2021)
    assert [(row.country, str(row.value)) for row in found.rows] == [
        ("ALB", "1.5"), ("BEL", "0.5"), ("CAN", "-0.2"),
    ]  # fmt: skip
    first = found.rows[0]
    assert (first.unit, first.how, first.estimate) == (POINTS, "2.5 - 1.0", True)
    assert found.missing == ("DEU",)


def test_the_largest_rise_of_money_is_told_in_percent_in_any_currency():
    edition = small_edition(
        ("POL", Measure.NATIONAL_CURRENT, 2020, "40", "million PLN"),
        ("POL", Measure.NATIONAL_CURRENT, 2021, "50", "million PLN"),  # 50 / 40 = 1.25
        ("DEU", Measure.NATIONAL_CURRENT, 2020, "200", "million EUR"),
        ("DEU", Measure.NATIONAL_CURRENT, 2021, "210", "million EUR"),  # 210 / 200 = 1.05
    )
    found = rises(edition, Measure.NATIONAL_CURRENT)
    assert [(row.country, row.value, row.unit) for row in found.rows] == [
        ("POL", Decimal(25), "%"), ("DEU", Decimal(5), "%"),
    ]  # fmt: skip


def test_lithuania_rose_most_since_2014():
    # 5.33 in 2026 less 0.88 in 2014, as printed in July 2026
    found = rises(EDITION, SHARE, 2014, 2026, top=1)
    assert [(row.country, str(row.value)) for row in found.rows] == [("LTU", "4.45")]


def test_national_currencies_have_no_order():
    with pytest.raises(MixedEditions, match="spending_usd_current"):
        ranking(EDITION, Measure.NATIONAL_CURRENT, 2025)


def test_rows_of_two_editions_have_no_order():
    rows = [EDITION.figure("POL", SHARE, 2024), OLDER.figure("DEU", SHARE, 2024)]
    with pytest.raises(MixedEditions):
        in_order(rows)


def test_the_widest_gap_in_money_need_not_be_the_widest_in_points():
    # USA 2026: 3.5 / 100 x 32,547,624 - 1,032,849 = 106,317.84 million
    money = gap_ranking(EDITION, plain_level(Decimal("3.5")), 2026, by="usd", top=1).rows[0]
    points = gap_ranking(EDITION, plain_level(Decimal("3.5")), 2026, top=1).rows[0]
    assert (money.country, money.value) == ("USA", Decimal("106317.840"))
    assert points.country != "USA"


def test_a_gap_in_money_is_not_ranked_where_the_edition_has_no_gdp():
    with pytest.raises(NoFigure, match="rank by points"):
        gap_ranking(LIBRARY.edition("nato_2019_06"), plain_level(Decimal(2)), by="usd")
    with pytest.raises(UnknownTarget):
        gap_ranking(EDITION, LIBRARY.targets["hague_total_2025"])
    with pytest.raises(BadInput):
        gap_ranking(EDITION, plain_level(Decimal(2)), by="euro")


def test_groups_are_ranked_by_their_weighted_share():
    found = group_ranking(EDITION, BOOK, ("benelux", "baltics"), 2026)
    assert [row.country for row in found.rows] == ["baltics", "benelux"]
    assert found.rows[0].value == group(EDITION, BOOK, "baltics", year=2026).share.value
    with pytest.raises(BadInput, match="there are: baltics"):
        group_ranking(EDITION, BOOK, ("martians",))


def test_who_crossed_up_and_down_and_who_never_reached_it():
    found = crossings(FOUR, BOOK, Decimal(2))
    first, second = found.years
    assert first.up == first.down == ()
    assert [(row.country, str(row.value)) for row in second.up] == [("ALB", "1.5")]
    assert [(row.country, str(row.value)) for row in second.down] == [("CAN", "-0.2")]
    assert [(row.country, str(row.value)) for row in found.never] == [("DEU", "1.5")]
    assert "never 2 or more" in found.never[0].how


def test_who_never_reached_it_is_shown_with_the_best_year():
    edition = small_edition(
        ("DEU", SHARE, 2018, "1.2"), ("DEU", SHARE, 2019, "1.4"), ("DEU", SHARE, 2020, "1.3"),
    )  # fmt: skip
    (best,) = crossings(edition, BOOK, Decimal(2)).never
    assert (str(best.value), best.year) == ("1.4", 2019)
    assert best.how == "highest of 2018-2020: 1.4 in 2019, never 2 or more"


def test_nobody_crosses_over_a_year_that_is_not_printed():
    edition = small_edition(("ALB", SHARE, 2018, "1.0"), ("ALB", SHARE, 2020, "2.5"))
    assert crossings(edition, BOOK, Decimal(2)).years[1].up == ()


def test_finland_is_counted_by_row_and_left_out_of_that_years_allies():
    # July 2026 edition, 2020: Finland was no ally yet and has a row all the same
    found = count_at(EDITION, Decimal("1.5"), 2020)
    allies = count_of_allies(found, BOOK)
    assert "FIN" in [row.country for row in found.at]
    assert "FIN" not in [row.country for row in allies.inputs]
    assert "FIN" in allies.how
    assert "29 allies" in allies.how  # 30 allies in 2020, Iceland without a row


def test_equipment_is_counted_at_twenty_percent():
    found = crossings(EDITION, BOOK, Decimal(20), Measure.EQUIPMENT, 2024, 2026)
    rows = EDITION.column(Measure.EQUIPMENT, 2026)
    assert found.years[-1].count.number.value == sum(row.value >= 20 for row in rows)


def test_years_asked_for_must_be_held_and_run_forward():
    with pytest.raises(NoFigure, match="2014-2026"):
        crossings(EDITION, BOOK, Decimal(2), start=2027)
    with pytest.raises(BadInput, match="run forward"):
        crossings(EDITION, BOOK, Decimal(2), start=2025, end=2024)
    with pytest.raises(BadInput, match="runs forward"):
        rises(EDITION, SHARE, 2026, 2025)
    with pytest.raises(NoFigure, match="2022-2022"):
        rises(LIBRARY.edition("nato_2022"), SHARE)
    with pytest.raises(NoFigure, match="aggregate"):
        place_of(ranking(EDITION, SHARE), "NATO_TOTAL")


@IDENTITY
@given(measure=MEASURES, year=YEAR)
def test_a_ranking_reversed_is_the_reverse(measure, year):
    down = ranking(EDITION, measure, year)
    up = ranking(EDITION, measure, year, is_descending=False)
    assert [row.value for row in up.rows] == [row.value for row in reversed(down.rows)]
    for row in down.rows:
        ties = sum(other.value == row.value for other in down.rows)
        assert down.place(row.country) + up.place(row.country) + ties - 1 == down.of + 1


@IDENTITY
@given(country=COUNTRY, first=st.integers(2014, 2024), last=st.integers(2016, 2026))
def test_changes_of_consecutive_years_add_up_to_the_whole(country, first, last):
    years = range(first, max(last, first + 1) + 1)
    steps = [change(EDITION, country, SHARE, year - 1, year).difference for year in years[1:]]
    whole = change(EDITION, country, SHARE, years[0], years[-1]).difference
    assert sum(step.value for step in steps) == whole.value


@IDENTITY
@given(country=COUNTRY, year=st.integers(2015, 2026))
def test_a_rise_is_the_change_of_that_country(country, year):
    row = next(row for row in rises(EDITION, SHARE, end=year).rows if row.country == country)
    assert row == change(EDITION, country, SHARE, year - 1, year).difference


@IDENTITY
@given(level=LEVEL, year=YEAR, by=st.sampled_from(["points", "usd", "usd_constant"]))
def test_each_gap_ranked_is_what_the_gap_calculator_gives(level, year, by):
    target = plain_level(level)
    for row in gap_ranking(EDITION, target, year, by=by, top=5).rows:
        found = gap(EDITION, row.country, target, year)
        same = {"points": found.points, "usd": found.usd_current}.get(by, found.usd_constant)
        assert (row.value, row.unit, row.measure) == (same.value, same.unit, same.measure)


@IDENTITY
@given(level=LEVEL, year=YEAR)
def test_ranked_by_gap_in_points_is_ranked_by_share_from_below(level, year):
    gaps = gap_ranking(EDITION, plain_level(level), year)
    shares = ranking(EDITION, SHARE, year, is_descending=False)
    assert [row.country for row in gaps.rows] == [row.country for row in shares.rows]


@IDENTITY
@given(low=LEVEL, high=LEVEL, year=YEAR)
def test_a_higher_threshold_never_counts_more(low, high, year):
    low, high = sorted((low, high))
    assert count_at(EDITION, low, year).number.value >= count_at(EDITION, high, year).number.value


@IDENTITY
@given(level=LEVEL, edition=st.sampled_from([EDITION, OLDER]))
def test_each_years_count_is_the_last_one_plus_who_rose_less_who_fell(level, edition):
    found = crossings(edition, BOOK, level)
    assert [item.count for item in found.years] == list(count_by_year(edition, level))
    for before, after in zip(found.years, found.years[1:], strict=False):
        came, went = len(after.up), len(after.down)
        assert after.count.number.value == before.count.number.value + came - went
    reached = {row.country for item in found.years for row in item.count.at}
    assert len(reached) + len(found.never) == 31


@IDENTITY
@given(level=LEVEL, year=YEAR)
def test_that_years_allies_are_at_most_all_rows_and_equal_once_all_have_joined(level, year):
    found = count_at(EDITION, level, year)
    allies = count_of_allies(found, BOOK)
    assert allies.value <= found.number.value
    assert year < 2024 or allies.value == found.number.value
    assert replace(allies, how="", inputs=(), measure="", value=Decimal(0)) == replace(
        found.number, how="", inputs=(), measure="", value=Decimal(0)
    )
