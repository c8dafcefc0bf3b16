"""A model server that breaks in the middle of many questions costs no answer."""

from __future__ import annotations

import pytest

from evals.broken_models import FATES, run

PLACES = "Spain Italy France Poland Germany Norway Latvia Estonia Greece Turkey Canada Portugal"
ASKED = [f"How far is {place} from 3.5%?" for place in PLACES.split()]  # none is in the cache


@pytest.mark.parametrize("fate", FATES)
def test_every_question_is_answered_with_engine_and_reason(engine, fate):
    found = run(engine, ASKED, fate, 0.5)
    assert found["without_an_answer"] == 0
    assert found["without_a_reason"] == 0
    assert sum(found["engines"].values()) == len(ASKED)
    assert found["engines"].get("openai:test", 0) > 0
    is_late = [why for why in found["fell_back"] if "did not answer within" in why]
    assert bool(is_late) or fate != "stalled", "the server did not stall"
    assert sum(found["fell_back"].values()) == found["engines"]["built-in"]
