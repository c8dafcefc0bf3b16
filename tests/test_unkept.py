"""What no table holds and nobody can know is refused; no other figure answers in its place."""

from __future__ import annotations

import pytest

from bot.render import plain_text
from retrieval.model import Context, Intent, Question, Reason, Status
from retrieval.parts import split

UNKEPT = [
    ("en", "what part of its state budget does France spend on defence"),
    ("en", "What share of Polish taxes goes to the army"),
    ("en", "how many tanks per soldier in Germany"),
    ("en", "defence spending per square kilometre of Finland"),
    ("en", "Dutch defence spending compared with its education budget"),
    ("en", "how much does Italy spend per day"),
    ("en", "Latvian soldiers per 1000 inhabitants"),
    ("en", "What percent of the total budget does the US spend on military"),
    ("en", "How much of Polish taxes goes to the army"),
    (
        "de",
        "Wie viel Prozent des Staatshaushalts gibt Polen aus, welcher Anteil am Staatshaushalt?",
    ),
    ("fr", "combien la France dépense-t-elle par jour"),
    ("pl", "Ilu żołnierzy na tysiąc mieszkańców ma Estonia"),
    ("uk", "скільки Польща витрачає на день"),
]
UNKNOWABLE = [
    ("en", "Will Spain stop spending?"),
    ("en", "Is Portugal going to leave NATO"),
    ("en", "will germany overtake france in 2030"),
    ("fr", "La France va-t-elle quitter l'OTAN ?"),
    ("es", "¿España dejará de gastar?"),
]
NO_FIGURE = [
    ("en", "Does Estonia raise a tax for defence?"),
    ("tr", "Estonya savunma için vergi artırdı mı?"),
    ("de", "Erhöht Estland die Steuern für die Verteidigung?"),
    ("pl", "Czy Litwa podnosi podatki na obronę?"),
    ("uk", "Чи підвищує Естонія податки на оборону?"),
    ("en", "Will Spain cut social spending for defence?"),
    ("en", "When will Germany overtake France?"),
]
KNOWN = [
    ("Germany's share of total spending of NATO", Intent.BURDEN),
    ("How much of NATO's total spending does Germany pay?", Intent.BURDEN),
    ("share of total expenditure on equipment in France", Intent.LOOKUP),
    ("taxpayers pay how much for defence in Denmark per head?", Intent.LOOKUP),
    ("How much of GDP does Poland spend, more than on education?", Intent.LOOKUP),
    ("Is the US going to pull out its troops from Europe?", Intent.STATEMENT),
    ("What did Sweden spend in 2022, before it joined NATO?", Intent.LOOKUP),
    ("How much of Slovakia's budget goes to personnel?", Intent.LOOKUP),
    ("Poland per soldier", Intent.PER_SOLDIER),
    ("Poland spending per head", Intent.LOOKUP),
    ("how many soldiers does Latvia have", Intent.LOOKUP),
    ("when will Germany reach 3.5%", Intent.PROJECTION),
]


@pytest.mark.parametrize(("lang", "text"), UNKEPT)
def test_a_ratio_that_no_table_holds_is_refused(engine, lang, text):
    answer = engine.answer(Question(text, lang))
    assert answer.plan.intent is Intent.UNKEPT
    assert answer.status is Status.REFUSED


@pytest.mark.parametrize(("lang", "text"), UNKNOWABLE)
def test_what_a_country_will_do_is_refused(engine, lang, text):
    answer = engine.answer(Question(text, lang))
    assert answer.plan.intent is Intent.UNKNOWABLE
    assert answer.status is Status.REFUSED


@pytest.mark.parametrize(("lang", "text"), NO_FIGURE)
def test_what_is_no_matter_of_figures_is_not_answered_by_a_figure(engine, lang, text):
    answer = engine.answer(Question(text, lang))
    assert answer.reason is Reason.NO_EVIDENCE


def test_before_it_joined_is_the_years_of_the_table_before_it_joined(engine):
    finland = engine.answer(Question("How much did Finland spend before it joined NATO?"))
    assert finland.plan.intent is Intent.TREND
    assert max(figure.year for figure in finland.figures) == 2022
    poland = engine.answer(Question("How much did Poland spend before it joined NATO"))
    assert poland.status is Status.REFUSED
    assert "from 2014" in plain_text(poland, engine.library)


@pytest.mark.parametrize(
    "text", ["troops per 1000 inhabitants top 5", "Who has the most soldiers per capita?"]
)
def test_soldiers_set_against_people_are_ranked_by_no_other_measure(engine, text):
    answer = engine.answer(Question(text))
    assert (answer.status, answer.figures) == (Status.REFUSED, ())


@pytest.mark.parametrize(("text", "intent"), KNOWN)
def test_what_the_tables_hold_is_still_answered(engine, text, intent):
    assert engine.answer(Question(text)).plan.intent is intent


def test_soldiers_stand_beside_the_refused_ratio_of_soldiers(engine):
    answer = engine.answer(Question("Latvian soldiers per 1000 inhabitants"))
    assert "8,300 people" in plain_text(answer, engine.library)


def test_per_day_after_a_figure_is_no_figure_of_a_year(engine):
    first = engine.answer(Question("how much does Poland spend"))
    context = Context(first.question.text, first.plan)
    answer = engine.answer(Question("per day?", context=context))
    assert answer.status is Status.REFUSED
    assert answer.plan.countries == ("POL",)


def test_a_short_question_before_another_is_answered_too(library):
    assert len(split("what is SAFE and how much does Italy get", library.countries)) == 2
    assert len(split("¿Qué es SAFE y cuánto recibe Polonia?", library.countries, "es")) == 2
