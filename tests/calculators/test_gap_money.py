"""Gaps in money: each base by hand, another currency, per head, and which share is used."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.calculators.exchange import implied_rate, in_currency, named_rate
from knowledge.calculators.gap import gap, gap_in_currency
from knowledge.calculators.population import implied_population
from knowledge.calculators.registry import run
from knowledge.errors import BadInput, MixedEditions, NoFigure, UnknownTarget
from knowledge.library import Library
from knowledge.model import Measure
from knowledge.target import plain_level
from tests.calculators.made_up import made_up

LIBRARY = Library.open()
EDITION = LIBRARY.edition("nato_2026_07")
CORE = LIBRARY.targets["hague_core_2025"]
ALLIES = [code for code in EDITION.countries(Measure.SHARE) if len(code) == 3]
COUNTRY, YEAR = st.sampled_from(ALLIES), st.integers(2014, 2026)
LEVEL, RATE = st.decimals("0.1", "10", places=2), st.decimals("0.01", "400", places=3)
same = settings(derandomize=True, max_examples=60, deadline=None)
NEAR = Decimal("1e-15")


def figures(name, **words):
    return {figure.measure: figure for figure in run(name, words, LIBRARY).figures}


def test_spains_gap_for_each_head_is_its_constant_gap_over_the_implied_population():
    found = gap(EDITION, "ESP", CORE, 2026)
    assert found.population is not None
    assert found.per_head is not None
    assert round(found.population.value) == round(34649 * 1_000_000 / 700)
    by_hand = Decimal("25986.225") / Decimal(34649) * 700
    assert abs(found.per_head.value - by_hand) < NEAR
    assert found.per_head.unit == "USD per person, 2021 prices and exchange rates"
    assert "34649 x 1000000 / 700" in found.per_head.how
    assert found.per_head.estimate


def test_gdp_in_euros_is_gdp_in_dollars_at_the_rate_of_spending():
    found = gap(EDITION, "ESP", CORE, 2026).gdp_national
    assert found is not None
    assert found.value == Decimal(2088363) * 35419 / 41767
    assert found.unit == "million EUR, current prices"


def test_a_named_rate_and_its_source_stand_in_the_working():
    words = {"country": "ESP", "target": "3.5", "year": "2026", "currency": "eur", "rate": "0,92"}
    found = figures("gap", **words, rate_source="ECB, 1 July 2026")["gap_in_currency"]
    assert found.value == Decimal("31325.705") * Decimal("0.92")
    assert found.unit == "million EUR, current prices"
    assert "0.92 EUR per USD" in found.how
    assert "ECB, 1 July 2026" in found.how
    assert [item.measure for item in found.inputs] == ["gap_usd_current", "stated_rate"]


def test_without_a_rate_the_largest_member_that_reports_in_the_currency_is_named():
    found = figures("gap", country="POL", target="3.5", year="2026", currency="EUR")
    money = found["gap_in_currency"]
    assert money.value == Decimal("-13360.565") * (Decimal(124660) / Decimal(147002))
    assert "DEU's spending of 2026" in money.how
    assert {item.source for item in money.inputs} == {"nato_2026_07"}


def test_a_currency_that_nobody_reports_in_is_refused_with_a_way_out():
    with pytest.raises(NoFigure, match=r"No member reports in JPY .*rate="):
        figures("gap", country="ESP", target="3.5", currency="JPY")


@pytest.mark.parametrize(("edition", "year"), [("nato_2019_06", 2018), ("nato_2023_07", 2023)])
def test_an_edition_without_the_tables_gives_no_invented_money(edition, year):
    found = gap(LIBRARY.edition(edition), "DEU", plain_level(Decimal("3.5")), year)
    assert found.gdp_national is None
    assert found.national_current is None
    with pytest.raises(NoFigure, match="no gap in current USD"):
        gap_in_currency(found, named_rate("EUR", Decimal("0.9"), "a test", "DEU"))


@pytest.mark.parametrize(
    "words",
    [
        {"currency": "euros"}, {"currency": "EUR", "rate": "0"}, {"currency": "EUR", "rate": "-1"},
        {"currency": "EUR", "rate": "abc"}, {"rate": "0.92"}, {"rate_source": "ECB"},
    ],
)  # fmt: skip
def test_a_currency_or_rate_that_cannot_be_read_is_one_sentence(words):
    with pytest.raises(BadInput) as caught:
        run("gap", {"country": "ESP", "target": "3.5", **words}, LIBRARY)
    assert "\n" not in str(caught.value)


def test_a_constant_amount_is_never_exchanged():
    found = gap(EDITION, "ESP", CORE, 2026)
    assert found.usd_constant is not None
    with pytest.raises(BadInput, match="current USD"):
        in_currency(found.usd_constant, named_rate("EUR", Decimal(1), "a test", "ESP"), "x")


def test_a_rate_of_another_edition_or_year_exchanges_nothing():
    found = gap(EDITION, "POL", CORE, 2024)
    with pytest.raises(MixedEditions, match="cannot be joined"):
        gap_in_currency(found, implied_rate(LIBRARY.edition("nato_2024_06"), "EUR", 2024))
    with pytest.raises(BadInput, match="2023"):
        gap_in_currency(found, implied_rate(EDITION, "EUR", 2023))


def test_where_the_shares_part_the_money_gap_says_which_it_uses():
    parted = gap(EDITION, "NLD", CORE, 2025)
    assert parted.shares_part
    assert parted.usd_current is not None
    assert "2.24 (rounded), not the headline share, 2.53" in parted.usd_current.how
    close = gap(EDITION, "ESP", CORE, 2026)
    assert not close.shares_part
    assert close.usd_current is not None
    assert "headline" not in close.usd_current.how


def test_luxembourg_is_measured_against_the_same_income_in_points_and_in_money():
    found = gap(EDITION, "LUX", CORE, 2026)
    assert found.usd_constant is not None
    base = found.usd_constant.inputs[1].value
    from_points = found.points.value / 100 * base
    assert abs(found.usd_constant.value - from_points) <= base * Decimal("0.00005")


def test_iceland_has_no_row_and_no_gap():
    with pytest.raises(NoFigure, match="ISL"):
        run("gap", {"country": "Iceland", "target": "2", "currency": "EUR"}, LIBRARY)


def test_the_alliance_has_a_gap_in_euros_but_no_currency_of_its_own():
    found = figures("gap", country="NATO_TOTAL", target="3.5", year="2026", currency="EUR")
    assert "gap_national_current" not in found
    assert found["gap_in_currency"].value > 0


def test_above_the_target_every_gap_is_negative():
    found = figures("gap", country="POL", target="3.5", year="2026")
    money = [figure for name, figure in found.items() if name.startswith("gap")]
    assert len(money) == 5
    assert all(figure.value < 0 for figure in money)


def test_a_leg_that_no_table_measures_has_no_money_gap_either():
    with pytest.raises(UnknownTarget, match="core"):
        figures("gap", country="ESP", target="5", currency="EUR")


def test_the_rate_is_that_of_the_largest_member_and_never_of_an_empty_cell():
    money = {"AAA": ("0", "0"), "BBB": ("50", "100"), "CCC": ("90", "300")}
    cells = {
        (country, measure, 2020): value
        for country, pair in money.items()
        for measure, value in zip(
            (Measure.NATIONAL_CURRENT, Measure.USD_CURRENT), pair, strict=True
        )
    }
    rate = implied_rate(made_up(cells), "XXX", 2020)
    assert rate.value == Decimal("0.3")
    assert "CCC" in rate.how
    with pytest.raises(NoFigure, match="No member reports in XXX for 2021"):
        implied_rate(made_up(cells), "XXX", 2021)


def test_an_empty_column_per_head_gives_no_population():
    cells = {("AAA", Measure.USD_CONSTANT, 2020): "100", ("AAA", Measure.PER_CAPITA, 2020): "0"}
    assert implied_population(made_up(cells), "AAA", 2020) is None
    assert implied_population(made_up(cells), "AAA", 2021) is None


@same
@given(country=COUNTRY, year=YEAR, level=LEVEL, rate=RATE)
def test_a_gap_in_dollars_times_the_rate_is_the_gap_in_the_currency(country, year, level, rate):
    found = gap(EDITION, country, plain_level(level), year)
    other = gap_in_currency(found, named_rate("XXX", rate, "a test", country))
    assert found.usd_current is not None
    assert other.value == found.usd_current.value * rate


@same
@given(country=COUNTRY, year=YEAR, level=LEVEL)
def test_gaps_for_each_head_add_up_to_the_gap(country, year, level):
    found = gap(EDITION, country, plain_level(level), year)
    assert found.per_head is not None
    assert found.population is not None
    assert found.usd_constant is not None
    whole = found.per_head.value * found.population.value / 1_000_000
    assert abs(whole - found.usd_constant.value) < NEAR


@same
@given(country=COUNTRY, year=YEAR, level=LEVEL)
def test_the_national_gap_is_the_same_part_of_national_gdp(country, year, level):
    found = gap(EDITION, country, plain_level(level), year)
    assert found.gdp_national is not None
    assert found.national_current is not None
    spent = EDITION.figure(country, Measure.NATIONAL_CURRENT, year).value
    assert abs(level / 100 * found.gdp_national.value - spent - found.national_current.value) < NEAR


@same
@given(country=COUNTRY, year=YEAR, lower=LEVEL, higher=LEVEL)
def test_two_gaps_differ_by_the_levels_times_gdp(country, year, lower, higher):
    first = gap(EDITION, country, plain_level(lower), year).usd_current
    second = gap(EDITION, country, plain_level(higher), year).usd_current
    assert first is not None
    assert second is not None
    gdp = EDITION.figure(country, Measure.GDP_CURRENT, year).value
    assert abs(second.value - first.value - (higher - lower) / 100 * gdp) < NEAR


@same
@given(year=YEAR, currency=st.sampled_from(["EUR", "PLN", "USD", "SEK", "TRY"]))
def test_an_implied_rate_gives_back_the_spending_it_comes_from(year, currency):
    rate = implied_rate(EDITION, currency, year)
    national, spending = rate.inputs
    assert abs(spending.value * rate.value - national.value) < NEAR
    assert rate.unit == f"{currency} per USD"


def test_an_exchanged_gap_is_of_the_country_whose_gap_it_is():
    rate = implied_rate(EDITION, "EUR", 2026)
    found = gap_in_currency(gap(EDITION, "POL", CORE, 2026), rate)
    assert (found.country, rate.country) == ("POL", "DEU"), "the rate is read off the largest payer"
