"""Editions on the command line: all of them with their revisions, and what was known on a day."""

from __future__ import annotations

import json
from datetime import date
from itertools import pairwise

import pytest

from bot.services import known_on
from bot.transports.published import show_figures
from knowledge.calculators.registry import run
from knowledge.calculators.revision import revision
from knowledge.errors import BadInput, MixedEditions, NoFigure, UnknownSource
from knowledge.library import Library
from knowledge.model import Measure
from knowledge.results import RevisionKind
from knowledge.target import agreed_core
from retrieval.brief import country_brief
from retrieval.model import Question, Status
from retrieval.morning import daily_brief


def _json(capsys, library, *words, year=None, edition="latest"):
    show_figures(library, *words, year, edition, as_json=True)
    return json.loads(capsys.readouterr().out)


def _text(capsys, library, *words, year=None, edition="latest"):
    show_figures(library, *words, year, edition, as_json=False)
    return capsys.readouterr().out


def test_all_editions_of_a_year_stand_with_their_revisions(library, capsys):
    told = _json(capsys, library, "POL", "share_of_gdp", year=2024, edition="all")
    assert [item["value"] for item in told["figures"]] == ["4.120191", "4.07", "3.75"]
    assert [item["estimate"] for item in told["figures"]] == [True, True, False]
    last = told["revisions"][-1]
    assert (last["old"], last["new"], last["comparable"]) == ("f2", "f3", True)
    assert last["kinds"] == ["definition", "estimate_replaced"]
    assert last["percent"] is None
    by_id = {item["id"]: item for item in told["figures"] + told["computed"]}
    size = by_id[last["difference"]]
    assert (size["value"], size["unit"]) == ("-0.32", "percentage points")
    assert size["inputs"] == ["f3", "f2"]


def test_every_figure_shown_has_the_fields_of_the_contract(library, capsys):
    told = _json(capsys, library, "Spain", "spending_usd_current", edition="all")
    for item in told["figures"] + told["computed"]:
        assert {"id", "country", "measure", "year", "value", "unit", "estimate", "source",
                "edition", "how"} <= item.keys()  # fmt: skip
    assert len({item["id"] for item in told["figures"] + told["computed"]}) == len(
        told["figures"] + told["computed"]
    )


def test_a_money_revision_has_its_size_in_percent_too(library, capsys):
    told = _json(capsys, library, "ESP", "gdp_usd_current", year=2019, edition="all")
    (step,) = told["revisions"]
    by_id = {item["id"]: item for item in told["computed"]}
    assert by_id[step["percent"]]["unit"] == "%"
    assert by_id[step["percent"]]["value"].startswith("0.65")


def test_leva_and_euros_are_not_compared(library, capsys):
    told = _json(capsys, library, "BGR", "spending_national_current", year=2024, edition="all")
    (step,) = told["revisions"]
    assert step["comparable"] is False
    assert step["difference"] is None
    assert step["percent"] is None
    assert "currency" in step["kinds"]
    assert "different currencies" in step["reason"]
    assert told["computed"] == []


def test_two_price_bases_are_not_compared_and_both_numbers_are_shown(library, capsys):
    text = _text(capsys, library, "ESP", "spending_usd_constant", year=2019, edition="all")
    assert "11992.563897 -> 13848: not comparable" in text
    assert "price_base" in text
    assert "different price bases" in text


@pytest.mark.parametrize(
    ("country", "measure", "year", "old", "new", "kinds"),
    [
        ("ESP", Measure.SHARE, 2014, "nato_2019_06", "nato_2024_06", {"revised"}),
        ("BEL", Measure.OTHER, 2018, "nato_2019_06", "nato_2024_06", {"unchanged"}),
        ("ALB", Measure.SHARE, 2014, "nato_2019_06", "nato_2023_07", {"rounding"}),
        ("FIN", Measure.NATIONAL_CURRENT, 2014, "nato_2024_06", "nato_2026_07", {"rounding"}),
        ("ESP", Measure.USD_CURRENT, 2019, "nato_2019_06", "nato_2024_06", {"estimate_replaced"}),
        ("POL", Measure.SHARE, 2024, "nato_2024_06", "nato_2025_04", {"price_base", "estimate_revised"}),
        ("POL", Measure.SHARE, 2023, "nato_2023_07", "nato_2024_03", {"estimate_revised"}),
        ("ESP", Measure.USD_CONSTANT, 2020, "nato_2024_06", "nato_2026_07", {"definition", "price_base"}),
        ("BGR", Measure.NATIONAL_CONSTANT, 2024, "nato_2024_06", "nato_2026_07",
         {"definition", "price_base", "currency", "estimate_replaced"}),
    ],
)  # fmt: skip
def test_the_likely_kinds_of_change_are_named(library, country, measure, year, old, new, kinds):
    found = revision(library.edition(old), library.edition(new), country, measure, year)
    assert {kind.value for kind in found.kinds} == kinds
    assert found.reason.endswith(".")


def test_what_cannot_be_compared_is_never_called_unchanged_and_has_no_size(library):
    editions = library.nato_editions()
    looked = 0
    for old, new in pairwise(editions):
        for measure in old.measures():
            for country in old.countries(measure):
                shared = set(old.years(measure, country)) & set(new.years(measure, country))
                for year in sorted(shared)[-1:]:
                    found = revision(old, new, country, measure, year)
                    looked += 1
                    assert found.kinds
                    assert (found.difference is not None) == found.is_comparable
                    if not found.is_comparable:
                        assert found.percent is None
                        assert RevisionKind.UNCHANGED not in found.kinds
    assert looked > 100


def test_the_calculator_shows_both_numbers_where_none_can_be_computed(library):
    found = run(
        "revision",
        {"country": "BGR", "measure": "spending_national_current", "year": "2024"},
        library,
    )
    assert [figure.how for figure in found.figures] == ["published", "published"]


def test_publishers_are_never_revisions_of_each_other(library):
    nato, bank = library.edition(), library.edition("worldbank_gdp_2024")
    with pytest.raises(MixedEditions):
        revision(bank, nato, "ESP", Measure.GDP_CURRENT, 2020)


def test_editions_in_the_wrong_order_are_refused(library):
    with pytest.raises(BadInput):
        revision(library.edition(), library.edition("nato_2024_06"), "ESP", Measure.SHARE, 2020)


def test_a_year_that_nobody_prints_says_which_years_there_are(library):
    with pytest.raises(NoFigure, match=r"in 2031 in any edition; there are the years 2014-2026"):
        show_figures(library, "ESP", "share_of_gdp", 2031, "all", as_json=False)


def test_on_an_earlier_day_only_its_editions_are_shown(library, capsys):
    then = known_on(library, date(2024, 8, 1))
    told = _json(capsys, then, "POL", "share_of_gdp", year=2023, edition="all")
    assert {item["source"] for item in told["figures"]} == {
        "nato_2023_07", "nato_2024_03", "nato_2024_06",
    }  # fmt: skip


def test_before_the_first_edition_one_sentence_says_so(library):
    with pytest.raises(UnknownSource) as caught:
        known_on(library, date(2010, 1, 1))
    assert "2010-01-01" in str(caught.value)
    assert "2019-06-30 or later" in str(caught.value)


DAYS = [date(2020, 1, 1), date(2022, 5, 1), date(2024, 8, 1), date(2025, 5, 1), date(2026, 8, 1)]


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_summary_and_update_of_an_earlier_day_use_nothing_later(library, day):
    then = known_on(library, day)
    for answer in (country_brief(then, "POL", day), daily_brief(then, ("POL", "ESP"), day)):
        assert answer.status is Status.ANSWERED
        known = {item.id for item in then.editions}
        assert {f.source for f in answer.figures if f.how == "published"} & known
        assert not {f.source for f in answer.figures} & (
            {item.id for item in library.editions} - known
        )


@pytest.mark.parametrize(
    ("day", "targets"),
    [
        (date(2020, 1, 1), ["wales_2014"]),
        (date(2024, 8, 1), ["vilnius_2023"]),
        (date(2026, 8, 1), ["hague_core_2025", "vilnius_2023"]),
    ],
)
def test_the_agreed_core_targets_of_a_day(library: Library, day, targets):
    assert [item.id for item in agreed_core(library.as_of(day).targets)] == targets


QUESTIONS = [
    "How far is Spain from the target?", "Who is below the target?", "What is the target?",
    "When will Poland reach the target?", "How much does Germany spend on equipment?",
    "What did Trump demand?", "Is Iceland meeting the target?", "How many allies meet 2%?",
]  # fmt: skip


@pytest.mark.parametrize("day", [date(2018, 1, 1), *DAYS], ids=str)
@pytest.mark.parametrize("question", QUESTIONS)
def test_questions_as_of_an_earlier_day_are_answered_or_refused_and_never_crash(
    engine, library, question, day
):
    answer = engine.answer(Question(question, "en", day, None))
    later = {item.id for item in library.editions if item.source.day > day}
    assert not {figure.source for figure in answer.figures} & later
