"""Growth, decomposition, and publishers side by side."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, localcontext

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.calculators.change import change, change_between
from knowledge.calculators.computed import computed_share
from knowledge.calculators.decomposition import decomposition
from knowledge.calculators.growth import growth, pace
from knowledge.calculators.side_by_side import side_by_side
from knowledge.calculators.working import finest_places
from knowledge.errors import BadInput, MixedEditions, NoFigure
from knowledge.library import Library
from knowledge.model import POINTS, Measure
from tests.calculators.small_edition import small_edition

LIBRARY = Library.open()
EDITION = LIBRARY.edition()
OLDER = LIBRARY.edition("nato_2024_06")
SHARE, MILEX = Measure.SHARE, Measure.MILEX_SHARE
USD, USD_2021, GDP_2021 = Measure.USD_CURRENT, Measure.USD_CONSTANT, Measure.GDP_CONSTANT
ALLIES = [code for code in EDITION.countries(SHARE) if len(code) == 3]
COUNTRY = st.sampled_from(ALLIES)
SPAN = st.tuples(st.integers(2014, 2024), st.integers(2014, 2024)).filter(lambda s: s[0] < s[1])
BOTH = st.sampled_from([EDITION, OLDER])
IDENTITY = settings(derandomize=True, max_examples=40, deadline=None)
TINY = Decimal("1e-20")

# Spending 100, 110, 121: ten percent a year; GDP 5000, 5000, 4840.
TEN_PERCENT = small_edition(
    ("POL", USD_2021, 2020, 100), ("POL", USD_2021, 2021, 110), ("POL", USD_2021, 2022, "121e"),
    ("POL", GDP_2021, 2020, 5000), ("POL", GDP_2021, 2021, 5000), ("POL", GDP_2021, 2022, 4840),
    ("POL", SHARE, 2020, "2.00"), ("POL", SHARE, 2021, "2.20"), ("POL", SHARE, 2022, "2.50e"),
    ("POL", USD, 2020, 100), ("POL", USD, 2022, 144),
)  # fmt: skip


def test_ten_percent_twice_is_twenty_one_and_ten_a_year():
    found = growth(TEN_PERCENT, "POL")
    assert [(row.year, row.value, row.unit) for row in found.real.yearly] == [
        (2021, 10, "%"), (2022, 10, "%"),
    ]  # fmt: skip
    assert found.real.total.value == 21
    assert abs(found.real.average.value - 10) < TINY
    assert found.real.average.unit == "% a year"
    assert found.real.average.how == "((121 / 100) ^ (1 / 2) - 1) x 100"
    assert found.real.average.estimate


def test_real_and_nominal_stand_side_by_side_under_their_own_names():
    found = growth(TEN_PERCENT, "POL")
    # Nominal: 144 / 100 over two years is 20 % a year; 2021 is not printed, so no step is told.
    assert abs(found.nominal_usd.average.value - 20) < TINY
    assert found.nominal_usd.yearly == ()
    assert found.nominal_usd.average.measure == "nominal_growth_usd_a_year"
    assert found.real.average.measure == "real_growth_a_year"
    assert found.nominal_national is None


def test_poland_grew_by_eleven_percent_a_year_from_2014_to_2024():
    # 28,155 / 9,769 million USD at 2021 prices = 2.88208; its tenth root is 1.11166
    found = growth(EDITION, "POL", 2014, 2024)
    assert round(found.real.total.value, 2) == Decimal("188.21")
    assert round(found.real.average.value, 2) == Decimal("11.17")


def test_yearly_real_growth_equals_what_nato_prints_in_2024():
    checked = 0
    for country in OLDER.countries(Measure.REAL_CHANGE):
        ours = {row.year: row.value for row in growth(OLDER, country).real.yearly}
        for printed in OLDER.series(country, Measure.REAL_CHANGE):
            if printed.year in ours:
                places = finest_places([printed])
                half = max(Decimal("0.5").scaleb(-places), Decimal("1e-5"))
                assert abs(ours[printed.year] - printed.value) <= half, (country, printed.year)
                checked += 1
    assert checked > 300


def test_growth_runs_forward_from_something():
    with pytest.raises(BadInput, match="does not lie before"):
        growth(EDITION, "POL", 2024, 2024)
    with pytest.raises(NoFigure, match="2014-2026"):
        growth(EDITION, "POL", 2010)
    with pytest.raises(NoFigure):
        growth(EDITION, "ISL")
    from_zero = small_edition(("POL", USD_2021, 2020, 0), ("POL", USD_2021, 2021, 5))
    with pytest.raises(NoFigure, match="nothing to grow from"):
        growth(from_zero, "POL")
    with pytest.raises(BadInput, match="Growth is told for"):
        pace(EDITION, "POL", SHARE, 2020, 2021)


def test_a_shares_rise_is_split_into_spending_and_gdp():
    found = decomposition(TEN_PERCENT, "POL", 2020, 2022)
    # Spending: (121 - 100) x (100/4840 + 100/5000) / 2 = 21 x 0.02033058 = 0.42694
    # GDP: (100/4840 - 100/5000) x (121 + 100) / 2 = 0.00066116 x 110.5 = 0.07306
    assert round(found.by_spending.value, 5) == Decimal("0.42694")
    assert round(found.by_gdp.value, 5) == Decimal("0.07306")
    assert abs(found.computed.value - Decimal("0.5")) < TINY
    assert found.printed.value == Decimal("0.50")
    assert {found.by_gdp.unit, found.by_spending.unit, found.computed.unit} == {POINTS}


def test_growing_gdp_alone_lowers_a_share():
    edition = small_edition(
        ("POL", USD_2021, 2020, 100), ("POL", USD_2021, 2021, 100),
        ("POL", GDP_2021, 2020, 5000), ("POL", GDP_2021, 2021, 10000),
        ("POL", SHARE, 2020, "2"), ("POL", SHARE, 2021, "1"),
    )  # fmt: skip
    found = decomposition(edition, "POL")
    assert found.by_spending.value == 0
    assert found.by_gdp.value == -1


def test_a_decomposition_needs_gdp_and_two_years():
    with pytest.raises(NoFigure):
        decomposition(LIBRARY.edition("nato_2023_07"), "GBR")
    with pytest.raises(BadInput):
        decomposition(EDITION, "POL", 2026, 2026)


def test_publishers_stand_beside_each_other_and_are_never_joined():
    found = side_by_side(LIBRARY.editions, "POL", 2024, LIBRARY.claims)
    assert [(view.source.publisher, str(view.figure.value)) for view in found.views] == [
        ("NATO", "3.75"), ("World Bank", "4.15439"),
    ]  # fmt: skip
    (differs,) = found.differences
    # 4.15439 - 3.75
    assert (differs.value, differs.unit) == (Decimal("0.40439"), POINTS)
    assert "different measures" in differs.how
    topics = {reason.topic for reason in found.reasons}
    assert {"definition", "year", "prices", "paramilitary forces"} <= topics
    assert {"NATO", "SIPRI"} <= {claim.said_by for claim in found.statements}
    with pytest.raises(MixedEditions):
        change_between(*(view.figure for view in found.views))


def test_an_imported_sipri_table_takes_its_place_and_estimates_are_a_reason():
    nato = small_edition(("POL", SHARE, 2024, "4.0e"), definition="pensions are included")
    sipri = small_edition(
        ("POL", MILEX, 2024, "3.9"),
        ("POL", MILEX, 2025, "4.5"),
        name="sipri",
        publisher="SIPRI",
        definition="pensions and paramilitaries; calendar years",
    )
    found = side_by_side([sipri, nato], "POL")
    assert found.year == 2024
    assert [view.source.publisher for view in found.views] == ["NATO", "SIPRI"]
    assert str(found.differences[0].value) == "-0.1"
    says = {reason.topic: reason.says for reason in found.reasons}
    assert says["estimate"] == "NATO's value is marked as an estimate, SIPRI's is not."
    assert "SIPRI's label names paramilitary forces" in says["paramilitary forces"]
    assert "pensions" not in says
    assert "prices" not in says


def test_the_newest_complete_edition_of_a_publisher_is_shown():
    partial = small_edition(("POL", SHARE, 2024, "4.1"), name="zz", is_complete=False)
    nato = small_edition(("POL", SHARE, 2024, "4.0"), name="aa", day=date(2026, 6, 30))
    bank = small_edition(("POL", MILEX, 2024, "3.9"), name="bank", publisher="World Bank")
    found = side_by_side([partial, bank, nato], "POL")
    assert found.views[0].figure.source == "aa"


def test_one_publisher_alone_is_no_comparison():
    with pytest.raises(NoFigure, match="Only NATO"):
        side_by_side(LIBRARY.editions, "POL", 2026)
    with pytest.raises(NoFigure, match="No two publishers"):
        side_by_side(LIBRARY.editions, "ISL")
    with pytest.raises(NoFigure, match="tables of NATO"):
        side_by_side(LIBRARY.editions, "NATO_TOTAL")


@IDENTITY
@given(edition=BOTH, country=COUNTRY, span=SPAN)
def test_compound_growth_reproduces_the_end(edition, country, span):
    real = growth(edition, country, *span).real
    with localcontext(prec=40):
        grown = real.start.value * (1 + real.average.value / 100) ** (span[1] - span[0])
    assert abs(grown - real.end.value) < real.end.value * TINY


@IDENTITY
@given(edition=BOTH, country=COUNTRY, span=SPAN)
def test_yearly_growth_multiplied_is_the_growth_of_the_span(edition, country, span):
    for item in (found := growth(edition, country, *span)).real, found.nominal_usd:
        assert len(item.yearly) == span[1] - span[0]
        factor = Decimal(1)
        for row in item.yearly:
            factor *= 1 + row.value / 100
        assert abs(factor - 1 - item.total.value / 100) < TINY


@IDENTITY
@given(edition=BOTH, country=COUNTRY, span=SPAN)
def test_total_growth_is_the_change_in_percent(edition, country, span):
    real = growth(edition, country, *span).real
    assert real.total.value == change(edition, country, USD_2021, *span).percent.value


@IDENTITY
@given(edition=BOTH, country=COUNTRY, span=SPAN)
def test_the_two_parts_of_a_decomposition_add_up(edition, country, span):
    found = decomposition(edition, country, *span)
    assert abs(found.by_spending.value + found.by_gdp.value - found.computed.value) < TINY
    first, last = (computed_share(edition, country, year).value for year in span)
    assert abs(last - first - found.computed.value) < TINY
    rise = found.spending.total.value
    assert (found.by_spending.value > 0) == (rise > 0)


@IDENTITY
@given(country=COUNTRY, span=SPAN, between=st.integers(2014, 2024))
def test_decompositions_of_a_split_span_add_up_in_sum(country, span, between):
    if span[0] < between < span[1]:
        whole = decomposition(EDITION, country, *span).computed.value
        one = decomposition(EDITION, country, span[0], between).computed.value
        two = decomposition(EDITION, country, between, span[1]).computed.value
        assert abs(one + two - whole) < TINY


@IDENTITY
@given(country=COUNTRY, year=st.integers(2014, 2024))
def test_nato_plus_the_difference_is_the_other_publisher(country, year):
    try:
        found = side_by_side(LIBRARY.editions, country, year)
    except NoFigure:
        return
    nato, *others = (view.figure for view in found.views)
    for other, difference in zip(others, found.differences, strict=True):
        assert nato.value + difference.value == other.value
        assert nato.measure != other.measure
        assert nato.source != other.source
