"""Circles: what is counted, ranked or compared within a group, within Europe, or between two."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.render import plain_text
from knowledge.model import EUROPE_AND_CANADA
from retrieval.model import Intent, Question

# The edition of 10 July 2026: no Nordic ally at 3.5 %, all three Baltic states, of the
# European allies 28 of 29 rows at 2 %.
COUNTS = [
    ("en", "How many Nordics are above 3.5%?", "nordics", 0),
    ("en", "how many of the G7 meet 2%", "g7", 6),
    ("en", "how many european allies are above 2%", "european", 28),
    ("en", "how many EU members are at 2%", "eu", 22),
    ("pl", "ile krajów bałtyckich osiąga 3,5%", "baltics", 3),
    ("de", "Wie viele baltische Staaten sind über 3,5%?", "baltics", 3),
]


def ask(engine, text, lang="en"):
    return engine.answer(Question(text, lang))


@pytest.mark.parametrize(("lang", "text", "group", "number"), COUNTS)
def test_a_count_is_of_the_group_that_is_named(engine, lang, text, group, number):
    answer = ask(engine, text, lang)
    assert answer.plan.group == group
    counted = [item for item in answer.figures if item.measure == "allies_at_threshold"]
    assert [item.value for item in counted] == [Decimal(number)]
    name = engine.library.countries.group_name(group, lang)
    assert name.casefold() in plain_text(answer, engine.library).casefold()


EUROPE = [
    ("en", "how much does europe spend on defence"),
    ("en", "whats the gap between what europe pays and what america pays"),
    ("de", "Wie viel gibt Europa aus?"),
    ("fr", "combien dépense l'Europe pour la défense ?"),
    ("es", "cuánto gasta Europa en defensa"),
    ("it", "quanto spende l'Europa per la difesa?"),
    ("pl", "Ile wydaje Europa na obronę w porównaniu z USA?"),
    ("nl", "hoeveel geeft Europa uit aan defensie?"),
    ("pt", "quanto gasta a Europa em defesa"),
    ("uk", "скільки витрачає Європа на оборону"),
    ("tr", "Avrupa savunmaya ne kadar harcıyor"),
    ("lt", "kiek Europa išleidžia gynybai"),
    ("lv", "cik Eiropa tērē aizsardzībai"),
    ("et", "kui palju Euroopa kaitsele kulutab"),
]


@pytest.mark.parametrize(("lang", "text"), EUROPE)
def test_europes_spending_is_the_aggregate_that_nato_prints(engine, lang, text):
    answer = ask(engine, text, lang)
    assert EUROPE_AND_CANADA in answer.plan.countries
    assert any(item.country == EUROPE_AND_CANADA for item in answer.figures)


@pytest.mark.parametrize(
    "text",
    ["ReArm Europe: how much money?", "how many US troops are in Europe", "Austria and Europe"],
)
def test_europe_elsewhere_is_no_aggregate(engine, text):
    assert EUROPE_AND_CANADA not in ask(engine, text).plan.countries


def test_the_lowest_of_europe_is_ranked_among_european_allies(engine):
    answer = ask(engine, "which european ally spends the least?")
    assert answer.plan.intent is Intent.RANKING
    assert "European allies" in plain_text(answer, engine.library)
    assert {"USA", "CAN"}.isdisjoint(item.country for item in answer.figures)


def test_two_are_told_apart_in_points(engine):
    text = plain_text(ask(engine, "how much more does poland spend than germany"), engine.library)
    assert "The two differ by 1.99 percentage points." in text


def test_several_gaps_are_told_in_the_currency_asked_for(engine):
    answer = ask(engine, "italy, spain and poland: gaps to 3.5 in euros")
    text = plain_text(answer, engine.library)
    assert "Italy: 2.10% of GDP, 1.40 percentage points below, 32.2 billion euros" in text
    assert "Poland: 4.68% of GDP, 1.18 percentage points above, " in text
    assert text.count("billion euros") == 3


HELD = [
    ("en", "Has Turkey ever met 2%", "3 years"),
    ("en", "How long has the US been above 3%?", "13 years"),
    ("en", "Is Canada now at 2%? since when", "2 years"),
    ("de", "Hat Italien jemals 2% erreicht?", "2 Jahre"),
    ("nl", "heeft Italië ooit 2% gehaald?", "2 jaar"),
]


@pytest.mark.parametrize(("lang", "text", "years"), HELD)
def test_ever_and_since_when_are_answered_with_the_years(engine, lang, text, years):
    answer = ask(engine, text, lang)
    assert answer.plan.intent is Intent.HELD
    assert years in plain_text(answer, engine.library)


def test_a_part_of_the_bill_that_somebody_claimed_is_held_against_the_table(engine):
    text = plain_text(ask(engine, "Trump said the US pays 90% of NATO"), engine.library)
    assert text.startswith("The United States: 57.07% of NATO's total spending in 2026 (estimate)")


def test_why_numbers_changed_is_a_revision(engine):
    answer = ask(engine, "why did the numbers for poland 2024 change?")
    assert answer.plan.intent is Intent.REVISION
