"""Calculators: hand-checked cases, an independent recomputation, identities."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.calculators.change import change
from knowledge.calculators.count import count_at, count_by_year
from knowledge.calculators.gap import gap
from knowledge.calculators.ranking import ranking
from knowledge.calculators.registry import CALCULATORS, run
from knowledge.calculators.revision import revision, revisions
from knowledge.calculators.summary import summary
from knowledge.calculators.trajectory import trajectory
from knowledge.edition import require_same_edition
from knowledge.errors import BadInput, MixedEditions, NoFigure, UnknownCountry, UnknownTarget
from knowledge.library import Library
from knowledge.model import Measure
from knowledge.target import pick_target, plain_level

SOURCES = Path(__file__).parents[1] / "knowledge" / "sources"
LIBRARY = Library.open()
EDITION = LIBRARY.edition()
ALLIES = EDITION.countries(Measure.SHARE)


def core():
    return LIBRARY.targets["hague_core_2025"]


def test_spain_is_one_and_a_half_points_below_the_core_target():
    found = gap(EDITION, "ESP", core(), 2026)
    assert str(found.share.value) == "2.00"
    assert found.share.estimate
    assert str(found.points.value) == "1.50"
    assert found.points.how == "3.5 - 2.00"
    assert found.usd_current is not None
    assert found.usd_current.value == Decimal("31325.705")


@pytest.mark.parametrize(
    ("edition", "year", "number"),
    [
        ("nato_2024_06", 2024, 23),
        ("nato_2026_07", 2014, 3),
        ("nato_2026_07", 2024, 17),
        ("nato_2026_07", 2025, 28),
        ("nato_2026_07", 2026, 30),
    ],
)
def test_allies_at_two_percent_are_counted_as_the_edition_prints_them(edition, year, number):
    assert count_at(LIBRARY.edition(edition), Decimal(2), year).number.value == number


def test_a_typed_two_is_counted_and_flagged():
    found = count_at(LIBRARY.edition("nato_2024_06"), Decimal(2), 2024)
    assert [row.country for row in found.edge] == ["SVK"]


def test_the_first_five_by_share_in_2026():
    rows = ranking(EDITION, Measure.SHARE, 2026, top=5).rows
    assert [row.country for row in rows] == ["LTU", "EST", "LVA", "POL", "GRC"]


def _tables() -> tuple[pd.DataFrame, list[str]]:
    raw = pd.read_csv(SOURCES / "nato_2026_07" / "table.csv")
    wide = raw.pivot_table(index=["iso3", "year"], columns="measure", values="value")
    return wide, [code for code in raw["iso3"].unique() if len(code) == 3]


@pytest.mark.parametrize("level", ["2", "2.5", "3", "3.5"])
def test_every_gap_equals_an_independent_recomputation(level):
    wide, allies = _tables()
    cells = 0
    for iso3 in allies:
        for year in range(2014, 2027):
            row = wide.loc[(iso3, year)]
            found = gap(EDITION, iso3, pick_target(LIBRARY.targets, level), year)
            points = float(level) - row["defexp_share_gdp"]
            money = float(level) / 100 * row["gdp_usd_current"] - row["defexp_usd_current"]
            assert float(found.points.value) == pytest.approx(points, abs=1e-9)
            assert found.usd_current is not None
            assert float(found.usd_current.value) == pytest.approx(money, abs=1e-6)
            cells += 2
    assert cells == 31 * 13 * 2


def _wide(edition: str) -> tuple[pd.DataFrame, list[str], list[int]]:
    raw = pd.read_csv(SOURCES / edition / "table.csv")
    wide = raw.pivot_table(index=["iso3", "year"], columns="measure", values="value")
    shares = raw[raw["measure"] == "defexp_share_gdp"]
    allies = sorted(code for code in shares["iso3"].unique() if len(code) == 3)
    return wide, allies, sorted(shares["year"].unique())


@pytest.mark.parametrize("level", ["2", "2.5", "3", "3.5"])
@pytest.mark.parametrize(
    ("edition", "size"), [("nato_2026_07", 31 * 13), ("nato_2024_06", 31 * 11)]
)
def test_every_gap_in_every_money_equals_an_independent_recomputation(edition, size, level):
    wide, allies, years = _wide(edition)
    table, target, times = (
        LIBRARY.edition(edition),
        pick_target(LIBRARY.targets, level),
        float(level) / 100,
    )
    cells = 0
    for iso3 in allies:
        for year in years:
            row = wide.loc[(iso3, year)]
            found = gap(table, iso3, target, int(year))
            current = times * row["gdp_usd_current"] - row["defexp_usd_current"]
            rate = row["defexp_national_currency_current"] / row["defexp_usd_current"]
            people = row["defexp_usd_constant"] * 1e6 / row["defexp_per_capita"]
            constant = times * row["gdp_usd_constant"] - row["defexp_usd_constant"]
            pairs = (
                (found.points, float(level) - row["defexp_share_gdp"]),
                (found.usd_current, current),
                (found.usd_constant, constant),
                (found.national_current, current * rate),
                (found.gdp_national, row["gdp_usd_current"] * rate),
                (found.population, people),
                (found.per_head, constant * 1e6 / people),
            )
            for figure, by_pandas in pairs:
                assert figure is not None, (iso3, year)
                assert float(figure.value) == pytest.approx(by_pandas, rel=1e-11, abs=1e-6)
                cells += 1
    assert cells == size * 7


COUNTRY = st.sampled_from([code for code in ALLIES if len(code) == 3])
YEAR = st.integers(2014, 2026)
LEVEL = st.decimals("0.1", "10", places=2)


@settings(derandomize=True, max_examples=80, deadline=None)
@given(country=COUNTRY, year=YEAR, level=LEVEL)
def test_gap_plus_share_is_the_target(country, year, level):
    found = gap(EDITION, country, plain_level(level), year)
    assert found.points.value + found.share.value == level


@settings(derandomize=True, max_examples=40, deadline=None)
@given(country=COUNTRY, year=YEAR)
def test_an_edition_compared_with_itself_shows_no_change(country, year):
    assert revision(EDITION, EDITION, country, Measure.SHARE, year).difference.value == 0


@settings(derandomize=True, max_examples=40, deadline=None)
@given(year=YEAR, level=LEVEL)
def test_those_at_and_those_below_are_all(year, level):
    found = count_at(EDITION, level, year)
    assert len(found.at) + len(found.below) == 31
    assert found.number.value == len(found.at)


@settings(derandomize=True, max_examples=40, deadline=None)
@given(country=COUNTRY)
def test_the_needed_pace_hits_the_target_in_the_due_year(country):
    found = trajectory(EDITION, country, core())
    if found.needed is not None and not found.is_met:
        years = Decimal(2035 - 2026)
        assert abs(found.start.value + found.needed.value * years - Decimal("3.5")) < Decimal(
            "1e-20"
        )


@settings(derandomize=True, max_examples=40, deadline=None)
@given(year=YEAR)
def test_a_ranking_loses_nobody_and_is_in_order(year):
    rows = ranking(EDITION, Measure.SHARE, year).rows
    assert sorted(row.country for row in rows) == sorted(c for c in ALLIES if len(c) == 3)
    assert [row.value for row in rows] == sorted((row.value for row in rows), reverse=True)


@settings(derandomize=True, max_examples=40, deadline=None)
@given(country=COUNTRY, start=YEAR, end=YEAR)
def test_a_change_there_and_back_is_none(country, start, end):
    first, last = sorted((start, end))
    found = change(EDITION, country, Measure.SHARE, first, last)
    assert found.start.value + found.difference.value == found.end.value
    assert found.low.value <= found.end.value <= found.high.value


def test_figures_of_two_editions_are_refused_together():
    old = LIBRARY.edition("nato_2024_06").figure("ESP", Measure.SHARE, 2024)
    new = EDITION.figure("ESP", Measure.SHARE, 2024)
    with pytest.raises(MixedEditions, match="cannot be joined"):
        require_same_edition(old, new)


def test_polands_2024_was_revised_from_412_to_375():
    found = revisions(LIBRARY.nato_editions(), "POL", Measure.SHARE, 2024)
    assert [str(item.new.value) for item in found][-1] == "3.75"
    assert found[0].old.source == "nato_2024_06"


def test_a_missing_cell_is_no_figure_never_zero():
    with pytest.raises(NoFigure, match="2014-2026"):
        gap(EDITION, "ESP", core(), 2031)
    with pytest.raises(NoFigure):
        gap(EDITION, "ISL", core())


def test_the_leg_that_no_table_measures_is_refused():
    with pytest.raises(UnknownTarget):
        gap(EDITION, "ESP", LIBRARY.targets["hague_total_2025"])


def test_a_summary_takes_everything_from_one_edition():
    found = summary(EDITION, "POL", [core()])
    assert str(found.share.value) == "4.68"
    assert found.rank.value == 4
    assert {found.share.source, found.change.start.source} == {"nato_2026_07"}


def test_counts_of_each_year_come_from_one_edition():
    assert {item.number.source for item in count_by_year(EDITION, Decimal(2))} == {"nato_2026_07"}


def test_every_calculator_is_documented_and_run_by_name():
    assert {"gap", "ranking", "count", "change", "revision", "trajectory", "summary"} <= set(
        CALCULATORS
    )
    found = run("gap", {"country": "DEU", "target": "3.5", "year": "2025"}, LIBRARY)
    assert Decimal("1.28") in [figure.value for figure in found.figures]


@pytest.mark.parametrize(
    ("name", "arguments", "error"),
    [
        ("gap", {"country": "DEU"}, BadInput),
        ("gap", {"country": "DEU", "target": "3.5", "yeer": "2025"}, BadInput),
        ("gap", {"country": "Wakanda", "target": "3.5"}, UnknownCountry),
        ("gap", {"country": "DEU", "target": "lots"}, UnknownTarget),
        ("nonsense", {}, BadInput),
    ],
)
def test_bad_words_are_one_clear_sentence(name, arguments, error):
    with pytest.raises(error) as caught:
        run(name, arguments, LIBRARY)
    assert "\n" not in str(caught.value)
