"""Plans beside the path: which statements count, where each lies, and what is left out."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.calculators.plan_distance import plan_distance
from knowledge.calculators.registry import run
from knowledge.errors import BadInput, NoFigure, UnknownTarget
from knowledge.library import Library
from knowledge.model import Claim, ClaimFigure, Measure, Trust

LIBRARY = Library.open()
EDITION = LIBRARY.edition("nato_2026_07")
CORE = LIBRARY.targets["hague_core_2025"]
TOTALS = [LIBRARY.targets["hague_total_2025"]]
ALLIES = [code for code in EDITION.countries(Measure.SHARE) if len(code) == 3]
same = settings(derandomize=True, max_examples=60, deadline=None)


def claim(name="plan", value="3", unit="% of GDP", year="2030", country="ITA", **more):
    given_ = {
        "id": "C-1", "statement": "", "figures": (ClaimFigure(name, value, unit, year),),
        "as_of": "2026-01-01", "valid_until": None, "said_by": "a minister", "countries": (country,),
        "topic": "national_plans", "title": "", "publisher": "", "url": "", "other_urls": (),
        "trust": Trust.PRESS, "confidence": "", "note": None,
    }  # fmt: skip
    return Claim(**{**given_, **more})


def italy(*claims):
    return plan_distance(EDITION, "ITA", CORE, claims, totals=TOTALS)


def test_a_plan_below_the_line_is_below_by_points():
    found = italy(claim(value="2.5", year="2029"))
    (row,) = found.rows
    line = Decimal("2.10") + (Decimal("3.5") - Decimal("2.10")) * 3 / 9
    assert row.path.value == line
    assert row.difference.value == Decimal("2.5") - line
    assert "below the path" in row.difference.how


def test_a_row_says_whose_plan_it_is_and_how_far_it_is_trusted():
    (row,) = italy(claim()).rows
    assert (row.plan.source, row.plan.edition) == ("C-1", "2026-01-01")
    for words in ("C-1", "a minister", "2026-01-01", "press"):
        assert words in row.difference.how
    assert row.difference.source == "nato_2026_07"
    assert row.difference.estimate


def test_overtaken_plans_stand_last_and_are_marked():
    old = claim(id="C-0", value="4", year="2027", valid_until="2025-06-25")
    found = italy(old, claim(year="2031"), claim(id="C-2", year="2029"))
    assert [row.claim.id for row in found.rows] == ["C-2", "C-1", "C-0"]
    assert [row.is_overtaken for row in found.rows] == [False, False, True]
    assert "overtaken 2025-06-25" in found.rows[-1].difference.how


@pytest.mark.parametrize(
    ("figure", "why"),
    [
        ({"value": "5", "name": "target"}, "both"),
        ({"unit": "% of GDP (defence-related)"}, "unit"),
        ({"unit": "% of GNI"}, "unit"),
        ({"name": "Hague definition"}, "not plainly"),
        ({"name": "old plan"}, "not plainly"),
        ({"name": ""}, "not plainly"),
        ({"value": "three"}, "no number"),
    ],
)
def test_what_is_not_plainly_a_core_plan_is_left_out_with_a_reason(figure, why):
    found = italy(claim(**figure))
    assert found.rows == ()
    assert why in found.left_out[0].reason


@pytest.mark.parametrize(
    "figure",
    [
        {"year": "2026"}, {"year": "2026-30"}, {"year": None}, {"year": "FY2027-28"},
        {"unit": "billion EUR"}, {"unit": "% of GDP per year", "year": None},
        {"countries": ("DEU",)}, {"countries": ("ITA", "DEU")}, {"topic": "nato_targets"},
    ],
)  # fmt: skip
def test_other_countries_topics_and_years_are_not_this_plan(figure):
    found = italy(claim(**figure))
    assert (found.rows, found.left_out) == ((), ())


def test_a_total_counts_only_where_it_is_named_core():
    assert len(italy(claim(name="core", value="5")).rows) == 1
    assert len(italy(claim(name="core incl. intelligence", value="2.6")).rows) == 1


def test_at_least_and_about_keep_their_words():
    (row,) = italy(claim(unit="% of GDP (at least)")).rows
    assert row.plan.unit == "% of GDP (at least)"


def test_after_the_due_year_and_for_a_met_target_the_path_is_the_target():
    (row,) = italy(claim(year="2036")).rows
    assert row.path.value == Decimal("3.5")
    found = plan_distance(EDITION, "POL", CORE, [claim(country="POL", value="4.8", year="2028")])
    assert found.rows[0].path.value == Decimal("3.5")
    assert found.rows[0].difference.value == Decimal("1.3")


def test_the_shipped_dutch_plan_lies_under_the_line_in_2030_and_on_it_in_2035():
    rows = plan_distance(EDITION, "NLD", CORE, LIBRARY.claims, totals=TOTALS).rows
    mine = [row for row in rows if row.claim.id == "C-NLD-02"]
    assert [row.plan.year for row in mine] == [2030, 2035]
    assert mine[0].difference.value < 0
    assert mine[1].difference.value == 0


def test_no_shipped_plan_of_the_hague_total_is_taken_for_core():
    for country in ALLIES:
        found = plan_distance(EDITION, country, CORE, LIBRARY.claims, totals=TOTALS)
        assert all(row.plan.value != 5 for row in found.rows)


def test_a_country_without_a_plan_is_told_so():
    with pytest.raises(NoFigure, match="No plan of ESP"):
        run("plan_distance", {"country": "ESP", "target": "3.5"}, LIBRARY)


def test_a_pledge_of_both_legs_is_named_when_there_is_nothing_else():
    with pytest.raises(NoFigure, match="5 % of GDP of C-TUR-01 was left out, for it equals"):
        run("plan_distance", {"country": "TUR", "target": "3.5"}, LIBRARY)


def test_targets_without_a_path_are_refused():
    with pytest.raises(UnknownTarget):
        run("plan_distance", {"country": "NLD", "target": "5"}, LIBRARY)
    with pytest.raises(BadInput, match="% of GDP"):
        run("plan_distance", {"country": "NLD", "target": "20"}, LIBRARY)
    with pytest.raises(BadInput, match="due"):
        run("plan_distance", {"country": "NLD", "target": "3"}, LIBRARY)
    with pytest.raises(NoFigure, match="ISL"):
        run("plan_distance", {"country": "ISL", "target": "3.5"}, LIBRARY)


def test_what_was_said_later_is_not_known_earlier():
    early = LIBRARY.as_of(date(2026, 1, 1))
    rows = plan_distance(EDITION, "NLD", CORE, early.claims, totals=TOTALS).rows
    assert "C-NLD-02" not in [row.claim.id for row in rows]


@same
@given(
    country=st.sampled_from(ALLIES),
    year=st.integers(2027, 2040),
    value=st.decimals("0", "9", places=2),
)
def test_plan_less_distance_is_the_path(country, year, value):
    said = claim(country=country, value=str(value), year=str(year))
    (row,) = plan_distance(EDITION, country, CORE, [said]).rows
    assert abs(row.plan.value - row.difference.value - row.path.value) < Decimal("1e-20")
    assert row.path.value <= Decimal("3.5")


@same
@given(country=st.sampled_from(ALLIES), due=st.integers(2027, 2060))
def test_a_plan_to_be_at_the_target_when_due_is_on_the_path(country, due):
    said = claim(country=country, value="3.5", year=str(due))
    (row,) = plan_distance(EDITION, country, CORE, [said], due).rows
    assert row.difference.value == 0
