"""Kinds of answers over plans: what is said, and that every sentence passes the check."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.render import plain_text
from knowledge.calculators.trajectory import trajectory
from knowledge.model import Measure
from retrieval.answer import Engine, _finish
from retrieval.compose import KINDS
from retrieval.model import Answer, Intent, Plan, Question, Status


def answer(engine: Engine, plan: Plan) -> Answer:
    question = Question("what the plan says")
    desk = engine._desk(question)
    outcome = KINDS[plan.intent](plan, desk)
    found = _finish(question, plan, desk, outcome)
    assert len(found.sentences) == len(desk.sentences), "a sentence failed its check"
    return found


def said(engine: Engine, plan: Plan) -> str:
    found = answer(engine, plan)
    assert found.status is Status.ANSWERED
    return plain_text(found, engine.library)


def core(engine: Engine):
    return engine.library.targets["hague_core_2025"]


def test_a_supposed_share_is_told_in_money_and_called_a_supposition(engine):
    text = said(engine, Plan(Intent.WHAT_IF, ("DEU",), what_if=Decimal("3.5"), years=(2026,)))
    # 3.5 % of 5,455,980 million USD is 190,959.3; less 147,002 that is 43,957.3
    assert "191.0 billion" in text
    assert "44.0 billion US dollars (current prices) more" in text
    assert "supposition" in text


def test_a_supposed_share_below_the_actual_one_is_less(engine):
    text = said(engine, Plan(Intent.WHAT_IF, ("POL",), what_if=Decimal(3)))
    assert "less than it did at 4.68%" in text


def test_supposed_steps_lead_to_a_level_and_a_year(engine):
    text = said(engine, Plan(Intent.WHAT_IF, ("SVN",), step=Decimal("0.2")))
    # 1.61 + 9 x 0.2 = 3.41 in 2035, so 3.5 is reached a year later
    assert "3.41% of GDP in 2035" in text
    assert "2036" in text


def test_a_groups_total_is_called_an_own_sum_and_an_aggregate_is_not(engine):
    own = said(engine, Plan(Intent.TOTAL, groups=("baltics",)))
    assert "own sum" in own
    averaged = said(engine, Plan(Intent.TOTAL, groups=("baltics",), averages=("mean",)))
    assert "weighted by GDP" in averaged
    assert "simple mean" in averaged
    published = said(engine, Plan(Intent.TOTAL, ("NATO_EUR_CAN",), years=(2025,)))
    assert "own aggregate" in published
    assert "own sum" not in published


def test_a_group_leaves_out_who_joined_later_and_says_so(engine):
    text = said(engine, Plan(Intent.TOTAL, groups=("eu",), years=(2023,)))
    assert "Sweden is left out" in text


def test_a_part_of_the_total_names_both_amounts(engine):
    text = said(engine, Plan(Intent.BURDEN, ("USA",)))
    assert "57.07% of NATO's total spending" in text
    assert "1.81 trillion" in text


def test_a_shortfall_is_summed_over_those_below_and_is_no_debt(engine):
    text = said(engine, Plan(Intent.BURDEN, target=core(engine)))
    assert "26 allies lack 417.3 billion" in text
    assert "not a debt" in text


def test_publishers_stand_side_by_side_with_the_reason(engine):
    text = said(engine, Plan(Intent.SOURCES, ("POL",), years=(2024,)))
    assert "NATO: 3.75%" in text
    assert "World Bank: 4.15%" in text
    assert "0.40 percentage points" in text
    assert "definition" in text


def test_real_growth_stands_beside_nominal_growth(engine):
    text = said(engine, Plan(Intent.GROWTH, ("HUN",), years=(2025,)))
    assert "down 6.28% in real terms from 2024 to 2025" in text
    assert "+3.97%" in text


def test_the_growth_needed_follows_from_the_growth_that_is_named(engine):
    plan = Plan(Intent.GROWTH, ("ITA",), target=core(engine), growth=Decimal("1.5"))
    assert "7.43% a year in real terms" in said(engine, plan)


def test_gaps_are_ranked_by_money_where_money_is_asked(engine):
    text = said(engine, Plan(Intent.RANKING, target=core(engine), wants_money=True))
    assert text.splitlines()[1].startswith("1. The United States")


@pytest.mark.parametrize(("country", "currency", "shown"), [("DEU", "PLN", "160.5 billion"), ("USA", "EUR", "90.2 billion euros")])  # fmt: skip
def test_a_gap_in_another_currency_uses_the_rate_of_the_edition(engine, country, currency, shown):
    plan = Plan(Intent.GAP, (country,), target=core(engine), currency=currency)
    assert shown in said(engine, plan)


@pytest.mark.parametrize("intent", [Intent.WHAT_IF, Intent.SOURCES, Intent.GROWTH])
def test_iceland_has_no_figure_and_is_refused_with_the_reason(engine, intent):
    found = answer(engine, Plan(intent, ("ISL",), what_if=Decimal(2)))
    assert found.status is Status.REFUSED
    assert "no armed forces" in plain_text(found, engine.library)


def test_one_ally_stands_and_two_stand(engine):
    floor = engine.library.targets["vilnius_2023"]
    below = said(engine, Plan(Intent.COUNT, target=floor, is_lowest=True))
    assert "1 ally stands below" in below
    assert "30 allies stand at or above" in below


def test_a_gap_of_less_than_half_a_million_is_not_called_a_gap_in_money(engine):
    text = said(engine, Plan(Intent.GAP, ("ESP",), target=engine.library.targets["vilnius_2023"]))
    assert "exactly level" in text
    assert "In money" not in text


def test_money_per_head_in_euros_says_that_only_dollars_are_published(engine):
    per_head = Measure.PER_CAPITA
    text = said(engine, Plan(Intent.LOOKUP, ("NOR",), measure=per_head, currency="EUR"))
    assert "per head in US dollars only" in text
    in_dollars = said(engine, Plan(Intent.LOOKUP, ("NOR",), measure=per_head, currency="USD"))
    assert "only" not in in_dollars


def test_the_largest_revisions_stand_first_and_name_both_editions(engine):
    text = said(engine, Plan(Intent.REVISION, top=3))
    rows = [line for line in text.splitlines() if line[:2] in ("1.", "2.", "3.")]
    assert len(rows) == 3
    # The table of August 2025 has 3.38 for Estonia's 2025, that of July 2026 has 3.93.
    assert "Estonia: +0.55 percentage points (from 3.38% of GDP to 3.93% of GDP)" in rows[0]
    assert "10 July 2026" in text
    assert "28 August 2025" in text


def test_years_at_a_level_are_counted_and_named(engine, library):
    floor = library.targets["vilnius_2023"]
    below = said(engine, Plan(Intent.HELD, ("LVA",), target=floor, is_lowest=True))
    series = library.edition().series("LVA", Measure.SHARE)
    years = [str(item.year) for item in series if item.value < 2]
    assert f"in {len(years)} years" in below
    assert f"Below: {', '.join(years)}." in below
    above = said(engine, Plan(Intent.HELD, ("LVA",), target=floor, years=(2016, 2019)))
    assert "in 2 years from 2016 to 2019" in above


def test_the_number_of_allies_is_that_of_the_day(engine):
    assert "NATO has 32 allies" in said(engine, Plan(Intent.MEMBER))


def test_who_is_said_to_have_left_is_still_a_member(engine):
    answer = engine.answer(Question("Since Hungary left NATO, who spends the least?"))
    text = plain_text(answer, engine.library)
    assert text.startswith("One correction first: Hungary has not left NATO.")
    assert "Slovenia" in text


def test_allies_on_track_are_those_whose_own_pace_suffices(engine, library):
    core = library.targets["hague_core_2025"]
    edition = library.edition()
    paths = [
        trajectory(edition, key, core)
        for key in library.countries.allies
        if edition.find(key, Measure.SHARE, 2026) is not None
    ]
    there = [item for item in paths if item.year_reached and (item.year_reached.year or 0) <= 2035]
    text = said(engine, Plan(Intent.ON_TRACK, target=core))
    assert f"{len(there)} allies would be at" in text
    assert "by 2035" in text
    assert "not a forecast" in text
    last = said(engine, Plan(Intent.ON_TRACK, target=core, is_lowest=True))
    slowest = max(item.year_reached.year or 0 for item in paths if item.year_reached)
    assert str(slowest) in last.splitlines()[1]


def test_every_year_of_an_estimate_bears_its_mark_in_a_series_and_a_list_of_changes(engine):
    series = said(engine, Plan(Intent.TREND, ("ESP",), years=(2014,)))
    assert "2025 (estimate) 2.00, 2026 (estimate) 2.00" in series
    assert "2024 1.42" in series
    asked = engine.answer(Question("which countries cut spending in 2026"))
    fell = plain_text(asked, engine.library)
    assert "in 2026 (estimate) than in 2025 (estimate)" in fell
    revised = said(engine, Plan(Intent.REVISION, top=1))
    assert "2025 (estimate)" in revised
    ahead = said(engine, Plan(Intent.ON_TRACK, target=core(engine)))
    assert "in 2026 (estimate) 5 allies are there" in ahead


def test_a_few_millions_keep_their_decimals(engine):
    # 1,492 million for a thousand people; "1 million" would be wrong by a third
    text = said(engine, Plan(Intent.PER_SOLDIER, ("LUX",)))
    assert "1.49 million US dollars" in text
