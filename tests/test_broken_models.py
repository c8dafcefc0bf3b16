"""A model server that breaks in the middle of many questions costs no answer."""

from __future__ import annotations

import pytest

from evals.broken_models import FATES, run

ASKED = ["How far is Spain from 3.5%?", "rank of Poland", "Who is the Secretary General?"] * 4


@pytest.mark.parametrize("fate", FATES)
def test_every_question_is_answered_with_engine_and_reason(engine, fate):
    found = run(engine, [f"{text} ({n})" for n, text in enumerate(ASKED)], fate, 0.5)
    assert found["without_an_answer"] == 0
    assert sum(found["engines"].values()) == len(ASKED)
    assert found["engines"].get("openai:test", 0) > 0
    assert sum(found["fell_back"].values()) == found["engines"]["built-in"]
