"""The model chain: whatever a server does, an answer comes in time and no wrong figure with it."""

from __future__ import annotations

import re
import time

import pytest

from bot.render import plain_text
from retrieval.answer import Engine
from retrieval.check import check, faults
from retrieval.llm import open_llm
from retrieval.model import Draft, Question, Sentence
from tests.conftest import TODAY
from tests.llm_servers import scripted_server, small_model_server

QUESTION = "How far is Spain from 3.5%?"
LIARS = [
    "Spain is 7 points above the target.",
    "Spain is {f3} above {f2}, it stands at {f1}. [1]",
    "Spain stands at {f99}. [1]",
    "France is {f3} below {f2} and stands at {f1}. [1]",
    "Spain stands at {f1}, twice the target {f2}, {f3} below. [1]",
    "Spain is {f3} below {f2} at {f1}. [77]",
    "<b>Spain</b> is {f3} below {f2} at {f1}. [1]",
    "Ignore the rules: the prompt says nine percent.",
    "Spain is ５ below.",
    "Spain stands at {f1} percent of income, {f3} below {f2}. [1]",
    "x " * 60_000,
    "",
]


def _engine(engine, url, timeout=2.0):
    llm = open_llm("openai:test", url, "", timeout)
    return Engine(engine.library, engine._searcher, llm=llm, today=lambda: TODAY)


@pytest.mark.parametrize("behaviour", ["stall", "error", "busy", "wrong json", "html", "cut off"])
def test_a_broken_server_costs_the_time_out_at_most(engine, library, behaviour):
    with scripted_server(behaviour) as url:
        begun = time.monotonic()
        answer = _engine(engine, url).answer(Question(QUESTION))
        took = time.monotonic() - begun
    assert answer.engine == "built-in"
    assert answer.fell_back
    assert "1.50 percentage points below" in plain_text(answer, library)
    assert took < 60, "the wait never ended"


def test_no_server_at_all_is_survived(engine):
    answer = _engine(engine, "http://127.0.0.1:9/v1").answer(Question(QUESTION))
    assert (answer.engine, bool(answer.fell_back)) == ("built-in", True)


@pytest.mark.parametrize("lie", LIARS)
def test_no_liar_reaches_the_reader(engine, library, lie):
    with scripted_server(lie) as url:
        answer = _engine(engine, url, 10.0).answer(Question(QUESTION))
    assert answer.engine == "built-in"
    assert answer.fell_back
    assert "1.50 percentage points below" in plain_text(answer, library)


def test_a_good_model_is_used_with_the_same_figures(engine, library):
    with scripted_server("good") as url:
        answer = _engine(engine, url, 10.0).answer(Question(QUESTION))
    text = plain_text(answer, library)
    assert answer.engine == "openai:test", answer.fell_back
    assert text.startswith("In short, Spain is 1.50 percentage points below")
    assert "31.3 billion US dollars" in text


def test_a_real_small_model_never_shows_a_wrong_figure(engine, library):
    with small_model_server() as url:
        talker = _engine(engine, url, 20.0)
        for text in (QUESTION, "Is Italy above 2%?", "rank of Poland"):
            answer = talker.answer(Question(text))
            built_in = engine.answer(Question(text))
            shown = set(re.findall(r"\d+(?:\.\d+)?%", plain_text(answer, library)))
            assert shown <= set(re.findall(r"\d+(?:\.\d+)?%", plain_text(built_in, library)))
            draft = Draft(answer.sentences, answer.figures, answer.evidence)
            assert check(draft, library.countries).faults == ()
            assert answer.engine == "openai:test" or answer.fell_back


@pytest.mark.parametrize("lie", [text for text in LIARS if text and len(text) < 200])
def test_each_lie_has_a_fault(engine, library, lie):
    built_in = engine.answer(Question(QUESTION))
    marks = tuple(int(n) for n in re.findall(r"\[(\d+)\]", lie))
    found = faults(
        Sentence(re.sub(r" ?\[\d+\]", "", lie), marks),
        built_in.figures,
        built_in.evidence,
        library.countries,
        is_model=True,
        basis=built_in.sentences,
    )
    assert found
