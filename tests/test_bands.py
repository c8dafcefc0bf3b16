"""Bands of shares, a share that stays as it is, both ends of a ranking."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.render import plain_text
from knowledge.model import Measure
from retrieval.bands import kept_level, read_band
from retrieval.language import detect
from retrieval.model import Intent, Question, Status

BANDS = [
    ("en", "which allies are between 2 and 2.5 percent"),
    ("en", "who spends between 2.5 and 2 %"),
    ("en", "countries spending from 2% to 2.5%"),
    ("en", "which allies are at 2-2.5 %"),
    ("fr", "quels alliés sont entre 2 et 2,5 %"),
    ("de", "Wer gibt zwischen 2 und 2,5 Prozent aus?"),
    ("pl", "Które kraje wydają od 2 do 2,5 %?"),
    ("uk", "Хто витрачає між 2 і 2,5 %?"),
    ("tr", "%2 ile %2,5 arasında kim harcıyor?"),
    ("et", "kes kulutab 2 kuni 2,5 protsenti"),
]
KEPT = [
    ("en", "If Spain stays at 2 %, what is its gap in 2035?"),
    ("de", "Wenn Spanien bei 2 % bleibt, wie groß ist die Lücke 2035?"),
    ("fr", "Si l'Espagne reste à 2 %, quel sera l'écart en 2035 ?"),
    ("pl", "Jeśli Hiszpania zostanie przy 2 %, ile będzie brakować w 2035?"),
    ("uk", "Якщо Іспанія залишиться на 2 %, який буде розрив у 2035?"),
    ("tr", "İspanya %2'de kalırsa 2035'te açık ne olur?"),
]
ENDS = [
    ("en", "top 3 and bottom 3"),
    ("en", "highest and lowest share in nato"),
    ("nl", "de 3 hoogste en de 3 laagste"),
    ("de", "die drei höchsten und die drei niedrigsten"),
    ("pl", "najwyższe i najniższe wydatki w NATO"),
    ("fr", "qui dépense le plus et le moins"),
]


@pytest.mark.parametrize(("lang", "text"), BANDS)
def test_a_band_holds_exactly_those_between_its_levels(engine, lang, text):
    answer = engine.answer(Question(text, lang))
    assert answer.plan.intent is Intent.BAND
    column = engine.library.edition().column(Measure.SHARE, 2026)
    between = {row.country for row in column if Decimal(2) <= row.value <= Decimal("2.5")}
    listed = {item.country for item in answer.figures if item.measure == "share_of_gdp"}
    assert between <= listed
    assert {"POL", "DEU", "SVN"} & listed == set()


def test_an_empty_band_is_said_to_be_empty(engine):
    answer = engine.answer(Question("which allies are between 8 and 9%"))
    assert "0 allies" in plain_text(answer, engine.library)


def test_a_band_within_a_group(engine):
    answer = engine.answer(Question("which EU allies are between 2 and 2.1%"))
    shown = plain_text(answer, engine.library)
    assert "Spain" in shown
    assert "North Macedonia" not in shown


def test_a_band_of_a_year_that_no_table_holds_is_refused(engine):
    answer = engine.answer(Question("who was between 1 and 1.5 percent in 2008"))
    assert answer.status is Status.REFUSED


@pytest.mark.parametrize(
    "text",
    ["poland between 2014 and 2020", "between 2 and 3 allies", "from 2014 to 2024", "top 2-3"],
)
def test_years_and_counts_are_no_band(text):
    assert read_band(text) is None


def test_the_level_that_stays_is_told_from_the_one_aimed_at():
    assert kept_level("how far from 3.5 is italy if it stays at 2.5 %") == Decimal("2.5")
    assert kept_level("how far is italy from 3.5 %") is None
    assert kept_level("wie viel bleibt spanien bis 3,5 %") is None
    assert kept_level("mitu miljardit dollarit jaab kanadal 3,5%-st puudu") is None


@pytest.mark.parametrize(("lang", "text"), KEPT)
def test_a_share_that_stays_is_held_against_the_core_target(engine, lang, text):
    answer = engine.answer(Question(text, lang))
    assert answer.plan.target is None
    gap = next(item for item in answer.figures if item.unit == "percentage points")
    assert gap.value == Decimal("1.5")
    assert not [item for item in answer.figures if item.unit.startswith("million")]


def test_a_share_that_stays_above_a_target_is_there(engine):
    text = "how far from 2% is Poland if it stays at 4.5 %"
    assert "at or above" in plain_text(engine.answer(Question(text)), engine.library)


@pytest.mark.parametrize(("lang", "text"), ENDS)
def test_both_ends_of_a_ranking_are_listed_each_from_one(engine, lang, text):
    shown = plain_text(engine.answer(Question(text, lang)), engine.library)
    assert shown.count("\n1. ") == 2


def test_one_end_is_one_list(engine):
    shown = plain_text(engine.answer(Question("who spends most, at least 3 names")), engine.library)
    assert shown.count("1. ") == 1


def test_all_allies_side_by_side_are_the_whole_ranking(engine):
    answer = engine.answer(Question("compare all allies"))
    assert answer.plan.intent is Intent.RANKING
    assert len({item.country for item in answer.figures}) == 31


def test_the_name_of_the_eu_is_its_allies_together(engine):
    answer = engine.answer(Question("European Union"))
    shown = plain_text(answer, engine.library)
    assert "own sum" in shown


@pytest.mark.parametrize("text", ["compare all allies", "rank allies 2010"])
def test_plain_english_is_not_taken_for_french(text):
    assert detect(text) == "en"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Who is between Denmark and Norway in the ranking?"),
        ("de", "Welche Länder liegen in der Rangliste zwischen Dänemark und Norwegen?"),
    ],
)
def test_who_stands_between_two_allies_is_named(engine, lang, text):
    answer = engine.answer(Question(text, lang))
    assert {"DNK", "SWE", "NOR"} == {item.country for item in answer.figures}


def test_europes_part_of_the_whole_is_computed(engine):
    answer = engine.answer(Question("Europe's share of NATO spending"))
    assert answer.plan.intent is Intent.BURDEN
    assert "42.93%" in plain_text(answer, engine.library)
