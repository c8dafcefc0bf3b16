"""No other year answers in the place of the one that was asked for."""

from __future__ import annotations

import pytest

from bot.commands.cards import find_cards
from bot.message import Request
from bot.render import plain_text
from knowledge.library import Library
from retrieval.direct import direct_brief
from retrieval.model import Intent, Question, Reason, Status
from retrieval.reading import read
from tests.conftest import TODAY

AHEAD = [
    ("en", "Who spends most in 2031?"),
    ("en", "rank 2031"),
    ("en", "top 2031"),
    ("en", "furthest from 3.5 in 2031"),
    ("en", "Which allies had the largest gap in dollars in 2031"),
    ("en", "compare Spain and Italy in 2031"),
    ("en", "Baltics in 2031"),
    ("en", "Spain's share of NATO spending in 2031"),
    ("en", "spending per soldier Poland 2031"),
    ("en", "equipment share top 5 2031"),
    ("en", "average of NATO in 2031"),
    ("de", "Wer gibt 2031 am meisten aus?"),
    ("de", "Rang 2031"),
    ("fr", "qui dépensera le plus en 2031"),
    ("es", "¿Quién gastará más en 2031?"),
    ("it", "chi spenderà di più nel 2031?"),
    ("pl", "top 2031"),
    ("et", "kes kulutab 2031 kõige vähem"),
    ("lv", "kurš 2031. gadā tērēs vismazāk"),
    ("lt", "kas mažiausiai išleis 2031 metais"),
    ("uk", "Хто витрачає найбільше у 2031?"),
    ("tr", "2031'de en çok kim harcayacak"),
    ("nl", "wie geeft in 2031 het minst uit"),
]
BEFORE = [
    ("en", "top 5 in 2010"),
    ("en", "rank allies 2010"),
    ("en", "closest to 3.5 in 2005"),
    ("en", "Compare Spain and Italy in 2005"),
    ("en", "burden of the US in 2005"),
    ("en", "which figures were revised most for 2005"),
    ("en", "in which years between 2005 and 2010 was Poland above 2%"),
    ("pl", "Kto wydawał najwięcej w 2010?"),
    ("pt", "quem gastou mais em 2010?"),
    ("tr", "2010'da en çok kim harcadı"),
    ("uk", "хто витратив найменше у 2010 році"),
]


@pytest.mark.parametrize(("lang", "text"), AHEAD + BEFORE)
def test_a_year_that_no_table_holds_is_refused_with_the_years_that_there_are(engine, lang, text):
    answer = engine.answer(Question(text, lang))
    shown = plain_text(answer, engine.library)
    assert (answer.status, answer.reason) == (Status.REFUSED, Reason.NO_DATA)
    assert "2014" in shown
    assert "2026" in shown


@pytest.mark.parametrize("year", [2014, 2019, 2024, 2026])
def test_a_year_of_the_table_is_ranked(engine, year):
    answer = engine.answer(Question(f"top 3 in {year}"))
    assert answer.status is Status.ANSWERED
    assert {figure.year for figure in answer.figures} == {year}


def test_a_target_dated_by_its_year_is_measured_now(engine):
    answer = engine.answer(Question("Which allies are furthest from the 2035 target?"))
    assert answer.status is Status.ANSWERED
    assert answer.plan.target.id == "hague_core_2025"
    one = engine.answer(Question("Wie weit ist Spanien vom Ziel 2035 entfernt?", "de"))
    assert one.plan.intent is Intent.GAP


def test_a_series_says_where_it_begins_when_more_was_asked(engine):
    shown = plain_text(engine.answer(Question("Poland since 2005")), engine.library)
    assert "covers 2014 to 2026" in shown
    within = plain_text(engine.answer(Question("Poland since 2015")), engine.library)
    assert "This edition covers" not in within


def test_a_supposition_about_a_later_year_says_which_gdp_it_takes(engine):
    text = "What would 3.5% of Spain's GDP be in 2031 in dollars"
    assert "nobody has figures for a later one" in plain_text(
        engine.answer(Question(text)), engine.library
    )


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "rank 2031"), ("en", "top 2031"), ("en", "place 2024"), ("en", "number 2031"),
        ("de", "Platz 2031"), ("pl", "miejsce 2031"), ("fr", "top 2031"), ("uk", "топ 2031"),
        ("es", "puesto 2031"), ("en", "the last 2024 allies"),
    ],
)  # fmt: skip
def test_the_digits_of_a_year_are_neither_a_place_nor_a_count(library: Library, lang, text):
    reading = read(text, library.countries, TODAY.year, lang)
    assert (reading.top, reading.nth) == (None, None)


def test_a_place_at_the_end_is_no_short_year(library: Library):
    reading = read("Who is number 20?", library.countries, TODAY.year)
    assert (reading.nth, reading.years) == (20, ())
    assert read("top 5 in '24", library.countries, TODAY.year).years == (2024,)


@pytest.mark.parametrize("text", ["2031", "2010", "equipment 2031"])
def test_the_command_for_rankings_refuses_such_a_year_too(library: Library, text):
    answer = direct_brief(Intent.RANKING, Question(text), library, TODAY)
    assert answer.status is Status.REFUSED


def test_an_inline_card_with_a_year_is_of_that_year(services):
    (old,), _ = find_cards(Request("7", "7", "poland 2019", "en", "en"), 0, services)
    assert "in 2019" in old.reply.text
    (ahead,), _ = find_cards(Request("7", "7", "poland 2031", "en", "en"), 0, services)
    assert "no published figure for that year" in ahead.reply.text
