"""Telling: a model's wording that tells less than the built-in lead gives way to it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.render import plain_text
from retrieval.answer import Engine
from retrieval.llm import open_llm
from retrieval.model import Question, Sentence
from retrieval.telling import left_out
from tests.conftest import TODAY
from tests.llm_servers import running_server

ROOT = Path(__file__).resolve().parent.parent
QUESTION = "How far is Spain from 3.5%?"
FIRST_ANSWER = """
import sys
from pathlib import Path
from knowledge.library import Library
from retrieval.answer import open_engine
from retrieval.llm import open_llm
from retrieval.model import Question

llm = open_llm("openai:test", sys.argv[1], "", 30.0)
engine = open_engine(Library.open(), Path(sys.argv[2]), llm=llm)
for text in (
    "How far is Spain from 3.5%?",
    "What did the Hague summit say about Spain?",
    "Is Poland pulling its weight among its friends?",
    "article: 2% since 2014. correct?",
    "Wie weit ist Deutschland von 3,5% entfernt?",
):
    before = set(sys.modules)
    answer = engine.answer(Question(text))
    print(len(set(sys.modules) - before), answer.engine)
"""


def _told(built_in, text):
    """What a wording leaves out of the lead of a built-in answer."""
    leads = [sentence for sentence in built_in.sentences if sentence.part == "lead"]
    lang = built_in.question.lang
    return left_out((Sentence(text),), leads, built_in.figures, lang)


@pytest.fixture(scope="module")
def gap(engine):
    return engine.answer(Question(QUESTION))


def test_the_lead_itself_leaves_nothing_out(engine):
    for lang in ("en", "de", "pl", "uk", "tr"):
        for text in (QUESTION, "Which allies meet 2%?", "rank of Poland"):
            built_in = engine.answer(Question(text, lang=lang))
            lead = " ".join(item.text for item in built_in.sentences if item.part == "lead")
            assert _told(built_in, lead) == ()


def test_a_verdict_may_be_said_by_another_word_of_its_kind(gap):
    lead = gap.sentences[0].text
    assert " below " in lead
    assert _told(gap, lead.replace(" below ", " short of ")) == ()


@pytest.mark.parametrize("lost", ["below", "Spain", "core", "NATO"])
def test_a_word_that_matters_is_missed(gap, lost):
    lead = gap.sentences[0].text
    assert lost in lead
    assert _told(gap, lead.replace(lost, "")) == (lost.casefold(),)


def test_each_slot_is_missed(gap):
    lead = gap.sentences[0].text
    slots = [part.split("}")[0] for part in lead.split("{")[1:]]
    assert len(slots) >= 4
    for slot in slots:
        assert _told(gap, lead.replace(f"{{{slot}}}", "")) == (f"{{{slot}}}",)


def test_a_wording_that_tells_less_gives_way_to_the_built_in_one(engine, library, gap):
    lead = gap.sentences[0].text
    less = lead.replace(" below ", " short of ").partition(":")[0] + ". [1]"
    with running_server(less) as server:
        llm = open_llm("openai:test", server.url, "", 10.0)
        talker = Engine(library, engine.searcher, llm=llm, today=lambda: TODAY)
        answer = talker.answer(Question(QUESTION))
    assert answer.engine == "built-in"
    assert answer.fell_back == "the model's wording tells less than the built-in one"
    assert plain_text(answer, library) == plain_text(gap, library)
    assert "left out: " in server.asked[1]["messages"][-1]["content"]


def test_the_first_answer_loads_nothing_that_the_opening_could_have_loaded(tmp_path):
    """Loading once took fifteen seconds of an answer on a busy machine."""
    with running_server("good") as server:
        done = subprocess.run(
            [sys.executable, "-c", FIRST_ANSWER, server.url, str(tmp_path)],
            cwd=ROOT, capture_output=True, text=True, check=False, env=os.environ,
        )  # fmt: skip
    loaded = [line.split() for line in done.stdout.splitlines()]
    assert [count for count, _ in loaded] == ["0"] * 5, done.stdout + done.stderr
    assert loaded[0][1] == "openai:test"
