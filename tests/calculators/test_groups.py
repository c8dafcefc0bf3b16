"""Groups: published aggregates, own sums, membership, refusals."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.calculators.burden import burden
from knowledge.calculators.group import group
from knowledge.calculators.membership import membership
from knowledge.calculators.own_sum import own_sum
from knowledge.calculators.registry import run
from knowledge.calculators.shortfall import shortfall
from knowledge.errors import (
    BadInput,
    MixedEditions,
    NoFigure,
    UnknownCountry,
    UnknownMeasure,
)
from knowledge.model import AGGREGATES, ALLIANCE
from knowledge.target import plain_level
from tests.calculators.drawn import (
    BOOK,
    BOTH,
    COUNTRY,
    EDITION,
    GROUPS,
    IDENTITY,
    LIBRARY,
    SHARE,
    SOURCES,
    USD,
    USD_2021,
    YEAR,
)
from tests.calculators.small_edition import small_edition, three_baltics


def test_a_groups_share_is_weighted_and_its_mean_only_when_asked():
    found = group(three_baltics(), BOOK, "baltics", averages=("mean", "median"))
    # (20 + 30 + 100) / (1000 + 1000 + 2000) = 150 / 4000 = 3.75 %
    assert found.share.value == Decimal("3.75")
    assert found.share.how == "own sum / own sum: 150 / 4000 x 100"
    assert found.spending_current.how == "own sum of EST, LTU, LVA: 20 + 30 + 100"
    assert found.is_own_sum
    assert found.share.estimate is False  # Latvia's share is marked, its spending is not
    # (2.0 + 3.0 + 5.0) / 3 = 3.333..., the middle one is 3.0
    assert round(found.mean.value, 4) == Decimal("3.3333")
    assert found.median.value == Decimal("3.0")
    assert "simple mean" in found.mean.how
    assert found.mean.estimate
    assert group(three_baltics(), BOOK, "baltics").mean is None


def test_the_median_of_two_lies_halfway():
    found = group(three_baltics(), BOOK, "two", ["EST", "LVA"], averages=("median",))
    assert found.median.value == Decimal("3.5")  # between 2.0 and 5.0
    assert found.median.country == "two"


def test_the_baltics_of_2026_add_up_by_hand():
    found = group(EDITION, BOOK, "baltics", year=2026)
    # Estonia 2,644 + Lithuania 5,651 + Latvia 2,637 million, July 2026 edition
    assert found.spending_current.value == 10932
    assert {row.country for row in found.spending_current.inputs} == {"EST", "LTU", "LVA"}
    assert {row.source for row in found.spending_current.inputs} == {"nato_2026_07"}


def test_a_missing_member_is_named_and_nothing_is_summed():
    with pytest.raises(NoFigure, match="Latvia"):
        group(three_baltics(country="LVA", measures=(USD_2021,)), BOOK, "baltics")
    with pytest.raises(NoFigure, match="Latvia"):
        group(three_baltics(country="LVA", measures=(SHARE,)), BOOK, "baltics", averages=("mean",))
    with pytest.raises(NoFigure, match="Croatia, Hungary"):
        own_sum(LIBRARY.edition("worldbank_population_2026"), BOOK, ["HRV", "HUN"], USD, 2020)


def test_a_money_figure_that_the_edition_never_holds_is_none():
    found = group(LIBRARY.edition("nato_2019_06"), BOOK, "baltics", year=2019)
    assert found.gdp_current is None
    assert found.share_current is None
    assert found.spending_current.value > 0


def test_members_of_the_year_count_and_who_is_left_out_is_told():
    found = group(EDITION, BOOK, "nordics", year=2020)
    assert found.membership.members == ("DNK", "NOR")
    assert found.membership.later == ("FIN", "SWE")
    assert found.membership.without_row == ("ISL",)
    assert "without FIN, SWE, no allies in 2020" in found.share.how
    assert "without ISL, which has no row" in found.share.how
    today = group(EDITION, BOOK, "nordics", year=2020, is_of_the_year=False)
    assert today.membership.members == ("DNK", "FIN", "NOR", "SWE")


def test_published_aggregates_are_taken_as_published():
    found = group(EDITION, BOOK, ALLIANCE, year=2026)
    assert not found.is_own_sum
    assert found.share.how == "published"
    assert found.spending_current == EDITION.figure(ALLIANCE, USD, 2026)


def test_an_edition_without_aggregates_gets_a_labelled_own_sum():
    found = group(LIBRARY.edition("nato_2019_06"), BOOK, "NATO_EUR_CAN", year=2019)
    assert found.is_own_sum
    assert found.share.how.startswith("own sum")
    assert "USA" not in found.membership.members
    assert len(found.membership.members) == 27  # 29 allies of 2019, less the US and Iceland


@pytest.mark.parametrize(
    ("wanted", "year", "error", "says"),
    [
        (["ISL"], 2026, NoFigure, "without a row"),
        (["FIN"], 2020, NoFigure, "no ally yet"),
        (["UKR", "POL"], 2026, BadInput, "Ukraine"),
        (["ATL"], 2026, UnknownCountry, "ATL"),
        ([], 2026, UnknownCountry, "some"),
    ],
)
def test_who_cannot_be_added_up_is_named(wanted, year, error, says):
    with pytest.raises(error, match=says):
        group(EDITION, BOOK, "some", wanted, year)


def test_shares_and_currencies_are_not_added():
    with pytest.raises(BadInput, match="cannot be added"):
        own_sum(EDITION, BOOK, ["POL", "DEU"], SHARE, 2026)
    mixed = small_edition(
        ("EST", USD, 2021, 1, "million USD"), ("LVA", USD, 2021, 1, "million EUR")
    )
    with pytest.raises(MixedEditions):
        own_sum(mixed, BOOK, ["EST", "LVA"], USD, 2021)


def _raw(name: str) -> pd.DataFrame:
    raw = pd.read_csv(SOURCES / name / "table.csv")
    return raw.pivot_table(index=["iso3", "year"], columns="measure", values="value")


@pytest.mark.parametrize("name", ["nato_2026_07", "nato_2024_06"])
def test_group_sums_burden_and_shortfall_equal_plain_pandas(name):
    wide, edition = _raw(name), LIBRARY.edition(name)
    cells = 0
    for year in edition.years(SHARE):
        rows = wide.xs(year, level="year")
        then = [c for c in BOOK.members(date(year, 12, 31)) if c != "ISL"]
        for key in BOOK.groups():
            codes = [code for code in BOOK.group(key) if code in then]
            table = rows.loc[codes]
            found = group(edition, BOOK, key, year=year)
            share = table["defexp_usd_constant"].sum() / table["gdp_usd_constant"].sum() * 100
            carried = table["defexp_usd_current"].sum() / rows["defexp_usd_current"][ALLIANCE] * 100
            assert float(found.share.value) == pytest.approx(share, rel=1e-12)
            assert float(found.spending_current.value) == pytest.approx(
                table["defexp_usd_current"].sum(), rel=1e-12
            )
            assert float(burden(edition, BOOK, key, year=year).part.value) == pytest.approx(carried)
            cells += 3
        for level in (2, 2.5, 3, 3.5):
            allies = rows.loc[then]
            below = allies[allies["defexp_share_gdp"] < level]
            lack = level / 100 * below["gdp_usd_current"] - below["defexp_usd_current"]
            found = shortfall(edition, BOOK, plain_level(Decimal(str(level))), year)
            assert float(found.total.value) == pytest.approx(lack.sum(), abs=1e-4)
            assert found.number.value == len(below)
            for part in found.parts:
                expected = lack[part.gap.country] / lack.sum() * 100
                assert float(part.part.value) == pytest.approx(expected, abs=1e-9)
            cells += 2 + len(below)
    assert cells > 1000


@IDENTITY
@given(country=COUNTRY, year=st.integers(2014, 2026))
def test_a_group_of_one_is_the_country(country, year):
    found = group(EDITION, BOOK, "one", [country], year, is_of_the_year=False)
    assert found.spending_current.value == EDITION.figure(country, USD, year).value
    printed = EDITION.figure(country, SHARE, year).value
    # Half a unit of the share's second decimal, and of the rounded spending beside small sums.
    assert (
        abs(found.share.value - printed)
        <= Decimal("0.0051") + Decimal(50) / found.gdp_constant.value
    )


@IDENTITY
@given(edition=BOTH, year=YEAR, measure=st.sampled_from([USD, USD_2021]))
def test_the_own_sum_over_all_allies_is_the_published_total(edition, year, measure):
    allies = membership(BOOK, BOOK.allies, year).members
    ours = own_sum(edition, BOOK, allies, measure, year).value
    published = edition.figure(ALLIANCE, measure, year).value
    assert abs(ours - published) <= Decimal("0.5") * (len(allies) + 1)


@IDENTITY
@given(key=GROUPS, year=YEAR)
def test_a_weighted_share_lies_between_its_members(key, year):
    found = group(EDITION, BOOK, key, year=year, averages=("mean", "median"))
    shares = [EDITION.figure(code, SHARE, year).value for code in found.membership.members]
    for figure in (found.share, found.mean, found.median):
        assert min(shares) - Decimal("0.01") <= figure.value <= max(shares) + Decimal("0.01")


@pytest.mark.parametrize(
    ("name", "words", "error"),
    [
        ("group", {"group": "wakanda"}, UnknownCountry),
        ("group", {"group": ","}, BadInput),
        ("group", {"group": "baltics", "average": "mode"}, BadInput),
        ("burden", {"group": "POL,NATO_TOTAL"}, UnknownCountry),
        ("shortfall", {"target": "3.5", "country": "POL"}, NoFigure),
        ("comparison", {"countries": "POL"}, BadInput),
        ("comparison", {"countries": "POL,DEU", "measures": "tanks"}, UnknownMeasure),
        ("ranking", {"country": "NATO_TOTAL"}, NoFigure),
        ("rises", {"start": "soon"}, BadInput),
        ("crossings", {"threshold": "-1"}, BadInput),
        ("group_ranking", {"measure": "gdp_usd_current"}, BadInput),
    ],
)
def test_bad_words_are_one_clear_sentence(name, words, error):
    with pytest.raises(error) as caught:
        run(name, words, LIBRARY)
    assert "\n" not in str(caught.value)


def test_a_group_is_found_by_any_of_its_names():
    for word in ("v4", "Visegrad", "visegrád"):
        assert run("group", {"group": word}, LIBRARY).result.key == "visegrad"
    several = run("group", {"group": "baltics, Poland"}, LIBRARY).result
    assert several.membership.members == ("EST", "LTU", "LVA", "POL")
    assert run("group", {"group": "all"}, LIBRARY).result.key in AGGREGATES
