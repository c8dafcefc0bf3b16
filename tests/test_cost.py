"""Cost: prompts stay short beside a chain that stuffs everything; a wording is used only for its draft."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from evals.cost import lines, measure
from retrieval.answer_cache import AnswerCache, Wording, cache_key
from retrieval.model import Question
from retrieval.turn import estimate_tokens

ASKED = [
    ("How far is Spain from 3.5%?", "en"),
    ("How far is Italy from 2%?", "en"),
    ("Wie weit ist Deutschland von 3,5% entfernt?", "de"),
    ("rank of Poland", "en"),
    ("best pizza in Rome", "en"),
]


def test_the_prompt_of_a_gap_question_is_short_and_the_peer_s_is_not(engine):
    found = measure(engine, ASKED, estimate_tokens)
    assert 0 < found["gap_most"] <= 1200
    assert found["peer_median"] > 3 * found["median_where_asked"]
    assert found["asked_of_the_model"] == 4
    assert len(lines(found)) == 8


def test_a_wording_is_another_s_where_anything_that_it_rests_on_differs(engine, library):
    answer = engine.answer(Question(ASKED[0][0]))
    plain = cache_key(answer, library, "en", "a:b")
    shorter = replace(library, claims=library.claims[1:])
    others = {
        cache_key(answer, library, "de", "a:b"),
        cache_key(answer, library, "en", "a:c"),
        cache_key(answer, shorter, "en", "a:b"),
        cache_key(answer, library.as_of(date(2025, 1, 1)), "en", "a:b"),
        cache_key(replace(answer, sentences=answer.sentences[1:]), library, "en", "a:b"),
        cache_key(replace(answer, plan=replace(answer.plan, top=3)), library, "en", "a:b"),
    }
    assert len(others | {plain}) == 7
    assert cache_key(engine.answer(Question(ASKED[0][0])), library, "en", "a:b") == plain


def test_the_cache_forgets_what_was_used_longest_ago():
    cache = AnswerCache(most=2)
    wordings = {key: Wording((), key) for key in "abc"}
    cache.put("a", wordings["a"])
    cache.put("b", wordings["b"])
    assert cache.get("a") == wordings["a"]
    cache.put("c", wordings["c"])
    assert (cache.get("a"), cache.get("b"), cache.get("c")) == (wordings["a"], None, wordings["c"])
