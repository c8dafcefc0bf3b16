"""Evaluation: marks of ranked lists, untraceable figures, judged queries that can be judged."""

from __future__ import annotations

import pytest

from bot.transports import evaluation
from evals.answers import summary, untraceable
from evals.questions import Question
from evals.retrieval import marks, read_queries
from evals.run_golden import Result
from knowledge.errors import BadInput
from retrieval.chunk import passages


def test_marks_of_a_perfect_list_are_one():
    found = marks(["a", "b", "c"], {"a": 3, "b": 2, "c": 1})
    assert (found.recall, found.ndcg, found.mrr) == (1.0, 1.0, 1.0)


def test_a_relevant_passage_in_sixth_place_is_not_recalled():
    found = marks([*"vwxyz", "a"], {"a": 3})
    assert found.recall == 0
    assert found.mrr == pytest.approx(1 / 6)


def test_every_judged_passage_exists_and_each_query_has_one_that_answers(library):
    known = {item.id for item in passages(library)}
    queries = read_queries()
    assert len(queries) >= 130
    assert len({query.id for query in queries}) == len(queries)
    for query in queries:
        assert set(query.judged) <= known, query.id
        assert max(query.judged.values()) == 3, query.id


def test_a_digit_from_nowhere_is_untraceable():
    answer = {
        "text": "Spain stood at 2.0 % in 2026. [1] It may be 7.4 % one day.",
        "figures": [{"value": "2.00", "year": 2026, "edition": "2026-07-10"}],
        "evidence": [],
    }
    assert untraceable(answer) == ["7.4"]


def test_a_digit_inside_a_quotation_is_traceable():
    quote = "Carney announced that Canada would add 9.3 billion dollars."
    assert untraceable({"text": f"{quote} [1]", "evidence": [{"quote": quote}]}) == []


def test_a_digit_of_a_title_told_verbatim_is_traceable():
    title = "Defence Investment of NATO Countries (2014-2026)"
    evidence = [{"title": title, "quote": ""}]
    assert untraceable({"text": f"It rests on {title}. [1]", "evidence": evidence}) == []
    assert untraceable({"text": "It rests on 2014. [1]", "evidence": evidence}) == ["2014"]


def test_a_wrong_refusal_is_counted_as_false():
    question = Question(
        "q", "en", "t", "lookup", None, [{"check": "status", "values": ["answered"]}], None
    )
    found = summary([Result(question, {"status": "refused", "text": ""}, ["status"])])
    assert found["false_refusals"] == [1, 1]
    assert found["right"]["all"] == [0, 1]


def test_a_refusal_that_the_question_allows_is_not_false():
    allowed = [{"check": "status", "values": ["refused", "partial", "answered"]}]
    wanted = [{"check": "status", "values": ["refused", "partial"]}]
    option = [{"check": "any_of", "options": [[{"check": "status", "values": ["refused"]}], []]}]
    rows = [
        Result(Question(key, "en", "t", "x", None, checks, None), {"status": "refused"}, [])
        for key, checks in (("a", allowed), ("b", wanted), ("c", option), ("d", []))
    ]
    found = summary(rows)
    assert found["correct_refusals"] == [1, 1], "only b has to be refused"
    assert found["false_refusals"] == [1, 1], "only d says nothing of refusals"


def test_an_unknown_suite_is_one_sentence():
    with pytest.raises(BadInput, match="no suite"):
        evaluation.run("speed")


def test_the_scoreboard_grows_by_a_dated_block(tmp_path):
    board = tmp_path / "SCOREBOARD.md"
    evaluation.append("answers", ["all 1 of 1"], board)
    evaluation.append("answers", ["all 1 of 2"], board)
    text = board.read_text(encoding="utf-8")
    assert text.count("# Scoreboard") == 1
    assert text.count("· answers ·") == 2
