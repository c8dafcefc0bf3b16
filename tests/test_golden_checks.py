"""The checker of the golden questions passes right answers and fails wrong ones."""

import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from evals.checks import KINDS, failures
from evals.formulas import evaluate
from evals.questions import Question, golden_files, lay_out, read_questions
from evals.run_golden import ask, judge, main

CLAIMS = Path(__file__).resolve().parent.parent / "knowledge" / "claims"
LEFT_OUT = {"C-EST-03", "X-08", "T-037"}
EVIDENCE = [{"title": "Defence Investment", "as_of": "2026-07-10", "url": "https://nato.int/x"}]


def answer(text: str, lang: str = "en", status: str = "answered") -> dict[str, Any]:
    return {"id": None, "lang": lang, "status": status, "text": text, "evidence": EVIDENCE}


def is_right(text: str, check: dict[str, Any], lang: str = "en", status: str = "answered") -> bool:
    return not failures(answer(text, lang, status), [check])


def number(value: str | float, unit: str, tolerance: str | float = 0.05) -> dict[str, Any]:
    return {"check": "number", "value": value, "tolerance": tolerance, "unit": unit}


SHARE = number("share(POL,last)", "% of GDP")
GAP = number("gap_pp(ESP,last,3.5)", "percentage points")
MONEY = number("spend(USA,last)", "billion USD", "2%")
PER_HEAD = number("per_head(NOR,last)", "USD", "1%")
TROOPS = number("troops(POL,last)", "thousand people", "1%")
COUNT = number("count_ge(2,2024)", "countries", 0)
YEAR = number("year_reach(ESP,3.5,6)", "year", 1)


@pytest.mark.parametrize(
    ("text", "lang", "check"),
    [
        ("Poland is at 4.68 % of GDP (2026e) [1].", "en", SHARE),
        ("Polska wydaje 4,68\u202f% PKB.", "pl", SHARE),
        ("Polonya %4,68 harcıyor.", "tr", SHARE),
        ("Польща: 4,7 відсотка ВВП", "uk", SHARE),
        ("Poland 4.68, Estonia 5.10 (% of GDP)", "en", SHARE),
        ("1.50 percentage points below 3.5 %", "en", GAP),
        ("1,5 Prozentpunkte unter 3,5 %", "de", GAP),
        ("yüzde 1,5 puan eksik", "tr", GAP),
        ("1,5 punktu procentowego", "pl", GAP),
        ("$1.03 trillion in current prices", "en", MONEY),
        ("1,032.8 billion US dollars", "en", MONEY),
        ("1,032,849 million USD", "en", MONEY),
        ("1.032,8 Mrd. US-Dollar", "de", MONEY),
        ("1,03 Billionen US-Dollar", "de", MONEY),
        ("1\u202f032,8 milliards de dollars", "fr", MONEY),
        ("1 032,8 mil millones de dólares", "es", MONEY),
        ("Billions of current dollars: United States 1032.8, Germany 147.0", "en", MONEY),
        ("3,168 US dollars per person", "en", PER_HEAD),
        ("263.6 thousand", "en", TROOPS),
        ("263,600 people", "en", TROOPS),
        ("17 allies of 31", "en", COUNT),
        ("seventeen allies", "en", COUNT),
        ("in 2035, by a straight line", "en", YEAR),
    ],
)
def test_a_right_number_passes_however_it_is_written(
    text: str, lang: str, check: dict[str, Any]
) -> None:
    assert is_right(text, check, lang)


@pytest.mark.parametrize(
    ("text", "lang", "check"),
    [
        ("Poland is at 4.12 % of GDP.", "en", SHARE),
        ("Poland is 4.68 points above.", "en", SHARE),
        ("Poland spends $4.68 billion.", "en", SHARE),
        ("1.5 % below the target", "en", GAP),
        ("1.75 points below", "en", GAP),
        ("$1.03 billion", "en", MONEY),
        ("1.032 billion dollars", "en", MONEY),
        ("1,032.8 billion euros", "en", MONEY),
        ("1 Billion Euro", "de", MONEY),
        ("975.8 billion dollars", "en", MONEY),
        ("£3,168 per person", "en", PER_HEAD),
        ("263.6 million people", "en", TROOPS),
        ("23 allies [17]", "en", COUNT),
        ("23 allies in the edition of 17 June 2024", "en", COUNT),
        ("17 % of allies", "en", COUNT),
        ("in 2041", "en", YEAR),
        ("", "en", SHARE),
    ],
)
def test_a_wrong_number_fails(text: str, lang: str, check: dict[str, Any]) -> None:
    assert not is_right(text, check, lang)


TOP = {"check": "names", "value": "top(3,last)", "order": True}
PAIR = {"check": "names", "value": ["ESP", "USA"]}
COUNTS = {"check": "contains_all", "values": ["23", "17"]}
EVERYWHERE = {"check": "contains_any", "values": ["2026-07"], "where": "everywhere"}
REFUSED = {"check": "status", "values": ["refused"]}
EITHER = {"check": "any_of", "options": [[SHARE], [REFUSED]]}


@pytest.mark.parametrize(
    ("check", "right", "wrong"),
    [
        (TOP, "1. Lithuania 5.33 2. Estonia 5.10 3. Latvia 4.92", "Estonia, Lithuania, Latvia"),
        (TOP, "Lithuania, Estonia and Latvia lead", "Lithuania, Poland, Estonia, Latvia"),
        (PAIR, "Spain and the US", "Spain pays in US dollars"),
        (PAIR, "The United States and Spain's share", "Spanish"),
        (COUNTS, "first 23, then 17", "in 2023 and 2017"),
        ({"check": "contains_any", "values": ["2.1"]}, "es decir 2,1 %", "12.15 %"),
        ({"check": "contains_any", "values": ["Rutte", "x1"]}, "RUTTE said", "Stoltenberg"),
        ({"check": "not_contains", "values": ["°C"]}, "no weather here", "21 °C"),
        ({"check": "regex", "value": r"\bno\b"}, "No, it is not.", "nothing"),
        ({"check": "not_regex", "value": r"9\s?%"}, "2.69 of GDP", "Germany: 9\u00a0%"),
    ],
)
def test_each_kind_tells_a_right_answer_from_a_wrong_one(
    check: dict[str, Any], right: str, wrong: str
) -> None:
    assert is_right(right, check)
    assert not is_right(wrong, check)


def test_names_are_found_in_the_language_of_the_answer_and_when_inflected() -> None:
    assert is_right("Hiszpanii brakuje mniej niż Stanom Zjednoczonym", PAIR, "pl")
    assert is_right("İspanya ile ABD", PAIR, "tr")
    assert not is_right("Portugalii brakuje", PAIR, "pl")


def test_everywhere_looks_at_the_evidence_and_text_alone_does_not() -> None:
    assert is_right("Poland 4.68", EVERYWHERE)
    assert not is_right("Poland 4.68", {**EVERYWHERE, "where": "text"})


def test_a_status_is_compared_and_any_of_needs_one_whole_option() -> None:
    assert is_right("I cannot say.", REFUSED, status="refused")
    assert not is_right("I cannot say.", REFUSED)
    assert is_right("I cannot say.", EITHER, status="refused")
    assert is_right("4.68 %", EITHER)
    assert not is_right("9 %", EITHER)


def test_a_behaviour_is_left_to_a_reader_and_an_unknown_kind_is_never_right() -> None:
    assert is_right("anything", {"check": "behaviour", "value": "is polite"})
    assert not is_right("anything", {"check": "sounds_nice"})


def every_check(checks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    inner = [option for check in checks for option in check.get("options", [])]
    return checks + [check for option in inner for check in every_check(option)]


def test_every_golden_formula_has_a_value_and_every_kind_is_known() -> None:
    for question in read_questions(golden_files()):
        for check in every_check(question.expected):
            assert check["check"] in KINDS, question.id
            if check["check"] in ("number", "names") and isinstance(check["value"], str):
                assert evaluate(check["value"]), question.id


def test_the_golden_questions_are_many_and_rest_on_claims_that_the_product_holds() -> None:
    questions = read_questions(golden_files())
    assert sum(question.lang == "en" for question in questions) >= 170
    assert sum(question.lang != "en" for question in questions) >= 30
    rows = [row for file in CLAIMS.glob("*.jsonl") for row in file.read_text("utf-8").splitlines()]
    held = {json.loads(row)["id"] for row in rows if row}
    for question in questions:
        named = re.findall(r"\b(?:[TSUEDX]-\d+|C-[A-Z]{3}-\d+)\b", question.note or "")
        assert set(named) <= held - LEFT_OUT, question.id


def asked(name: str, follows: str | None = None) -> Question:
    return Question(name, "en", f"{name}?", "lookup", follows, [SHARE], None)


def test_follow_ups_come_after_their_question_and_two_of_one_question_in_two_chats() -> None:
    lines = lay_out([asked("c", "a"), asked("b", "a"), asked("a")])
    assert [(line.id, line.chat) for line in lines] == [
        ("a", "golden-c"), ("c", "golden-c"), ("a@b", "golden-b"), ("b", "golden-b"),
    ]  # fmt: skip
    assert [line.is_scored for line in lines] == [True, True, False, True]


def test_a_run_scores_each_answer_by_its_id_and_a_missing_one_is_wrong(tmp_path: Path) -> None:
    script = tmp_path / "engine.py"
    script.write_text('print(\'{"id": "a", "text": "Poland 4.68 %", "status": "answered"}\')')
    lines = lay_out([asked("a"), asked("b")])
    results = judge(lines, ask(lines, [sys.executable, str(script)]))
    assert [result.failed for result in results] == [[], ["no answer"]]


def test_too_few_right_answers_end_with_exit_code_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("evals.run_golden.ask", lambda _lines: {})
    file = tmp_path / "one.yaml"
    file.write_text("- {id: a, lang: en, text: hi, type: lookup, expected: []}", encoding="utf-8")
    assert main([str(file), "--at-least", "1", "--failures"]) == 1
    assert main([str(file)]) == 0
    assert "0/1" in capsys.readouterr().out
