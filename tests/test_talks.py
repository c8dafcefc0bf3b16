"""Talks: what each question of a talk means after the ones before it, in several languages."""

from __future__ import annotations

import pytest

from bot.render import plain_text
from retrieval.model import Context, Intent, Question, Status

TALKS = [
    ("en", "how much does Italy spend?", "ITA", Intent.LOOKUP, ()),
    ("en+", "is it first?", "ITA", Intent.RANKING, ()),
    ("en+", "what about 2%", "ITA", Intent.GAP, ()),
    ("en+", "when will it get to 3.5?", "ITA", Intent.PROJECTION, ()),
    ("en+", "and Spain?", "ESP", Intent.PROJECTION, ()),
    ("es", "¿Cuánto gasta España?", "ESP", Intent.LOOKUP, ()),
    ("es+", "¿y en 2014?", "ESP", Intent.LOOKUP, (2014,)),
    ("es+", "¿cuánto falta para el 3,5%?", "ESP", Intent.GAP, (2014,)),
    ("it", "Quanto spende la Germania?", "DEU", Intent.LOOKUP, ()),
    ("it+", "e rispetto al 3,5%?", "DEU", Intent.GAP, ()),
    ("uk", "Скільки витрачає Естонія?", "EST", Intent.LOOKUP, ()),
    ("uk+", "а Латвія?", "LVA", Intent.LOOKUP, ()),
    ("uk+", "у 2020?", "LVA", Intent.LOOKUP, (2020,)),
]


def _talks():
    talk = []
    for lang, *turn in TALKS:
        if not lang.endswith("+") and talk:
            yield talk
            talk = []
        talk.append((lang.rstrip("+"), *turn))
    yield talk


@pytest.mark.parametrize("talk", list(_talks()), ids=lambda talk: f"{talk[0][0]}-{talk[0][1]}")
def test_each_question_of_a_talk_leans_on_the_ones_before(engine, talk):
    context = None
    for lang, text, country, intent, years in talk:
        answer = engine.answer(Question(text, lang, context=context))
        assert answer.status is Status.ANSWERED, text
        assert (answer.plan.intent, answer.plan.countries) == (intent, (country,)), text
        assert answer.plan.years == years, text
        context = Context(text, answer.plan)


def test_a_belief_before_a_question_is_corrected_and_the_question_is_answered(engine):
    answer = engine.answer(Question("Since Spain already spends 4%, is it first?"))
    first, second = plain_text(answer, engine.library).splitlines()[:2]
    assert "do not say that" in first
    assert "2.00%" in first
    assert "place 29 of 31" in second
