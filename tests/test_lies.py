"""Lies written by hand in thirteen languages: right slots, wrong meaning; none may pass."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from evals.yaml_text import read_yaml
from retrieval.check import faults
from retrieval.model import Question, Sentence
from retrieval.phrasebook import languages
from retrieval.slots import find_slots

GIVEN = read_yaml(Path(__file__).resolve().parent.parent / "evals/guard/lies.yaml")
ASKED = GIVEN["questions"]
LIES = [(kind, *lie) for kind, lies in GIVEN["lies"].items() for lie in lies]


@pytest.fixture(scope="module")
def answers(engine):
    pairs = {(lang, ask) for _, lang, ask, _ in LIES}
    return {pair: engine.answer(Question(ASKED[pair[1]], lang=pair[0])) for pair in pairs}


def _faults(library, answer, text):
    return faults(
        Sentence(text, (1,), "lead"),
        answer.figures,
        answer.evidence,
        library.countries,
        is_model=True,
        basis=answer.sentences,
        lang=answer.question.lang,
    )


@pytest.mark.parametrize(("kind", "lang", "ask", "lie"), LIES)
def test_a_lie_with_the_right_slots_has_a_fault(answers, library, kind, lang, ask, lie):
    answer = answers[lang, ask]
    known = {slot.number for item in answer.sentences for slot in find_slots(item.text)}
    assert {slot.number for slot in find_slots(lie)} <= known, "caught by a slot that is not there"
    assert not re.search(r"\d", re.sub(r"\{[^}]*\}", "", lie)), "caught by its digits"
    assert _faults(library, answer, lie), kind


def test_the_sentences_that_the_lies_twist_pass_themselves(answers, library):
    """Else every lie would be caught for what it has in common with the truth."""
    for (lang, ask), answer in answers.items():
        told = [item for item in answer.sentences if item.part == "lead" and not item.is_quote]
        assert told
        for item in told:
            assert _faults(library, answer, item.text) == (), (lang, ask)


def test_every_language_has_lies():
    assert {lang for _, lang, _, _ in LIES} == set(languages())
    assert len(LIES) >= 200
