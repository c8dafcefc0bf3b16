"""Standing, terms and snippets: what search weighs beside likeness, on small passages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from retrieval.model import Passage
from retrieval.snippet import snippet
from retrieval.standing import Standing, superseded
from retrieval.terms import Terms, field_terms

PLAIN = Passage(
    id="claim:a", kind="claim", text="t", quote="q", source="s", title="t", publisher="NATO",
    url="", as_of="2025-01-01", trust="press",
)  # fmt: skip
OLD_ROW = replace(PLAIN, id="row:x:POL:share_of_gdp", kind="row", as_of="2024-06-17")
NEW_ROW = replace(PLAIN, id="row:y:POL:share_of_gdp", kind="row", as_of="2026-07-10")
LONG = (
    "The cabinet met on Monday and discussed many things that are of no concern to readers of this "
    "note at all, among them fishing rights and the opening hours of museums in the capital. "
    "Defence spending shall reach 3 % of GDP by 2030. The minister, J. Smith, said that it would be "
    "paid for by a new tax. Afterwards the members of the cabinet went home to their families."
)


def test_state_propaganda_is_never_found():
    standing = Standing([PLAIN, replace(PLAIN, id="claim:b", trust="propaganda")], {})
    assert standing.out_on(None).tolist() == [True, False]


def test_an_official_source_stands_above_press_of_no_name():
    weak, press = Standing([replace(PLAIN, trust="weak"), PLAIN], {}).lift((), None)
    assert weak < press


def test_an_overtaken_claim_goes_down_only_once_it_is_overtaken():
    standing = Standing([PLAIN], {"claim:a": date(2025, 6, 25)})
    assert standing.overtaken(None).tolist() == [True]
    assert standing.overtaken(date(2025, 3, 1)).tolist() == [False]
    assert standing.lift((), date(2025, 3, 1))[0] > standing.lift((), None)[0]


def test_a_row_of_an_older_edition_is_superseded_by_the_newer_one():
    assert superseded([OLD_ROW, NEW_ROW, PLAIN]).tolist() == [True, False, False]


def test_the_country_asked_about_goes_up_and_others_down():
    poland, spain = replace(PLAIN, countries=("POL",)), replace(PLAIN, countries=("ESP",))
    up, down, neither = Standing([poland, spain, PLAIN], {}).lift(("POL",), None)
    assert up > neither > down


def test_what_came_out_later_is_not_out_yet():
    assert Standing([OLD_ROW, NEW_ROW], {}).out_on(date(2025, 1, 1)).tolist() == [True, False]


def test_a_closed_word_is_not_the_beginning_of_another():
    terms = Terms({"union": "eu=", "pension": "pension emeryt"})
    assert terms.concepts("Europe's pensioners") == ["pension"]
    assert set(terms.concepts("EU emerytury")) == {"pension", "union"}


@pytest.mark.parametrize("text", ["Renten", "pensioni", "emerytury", "pensijos", "пенсії"])
def test_pensions_are_one_concept_in_many_languages(text):
    assert "pensions" in field_terms().concepts(text)


def test_a_short_text_is_its_own_snippet():
    assert snippet("Short.", "anything") == "Short."


def test_a_snippet_is_the_sentence_asked_about_letter_by_letter():
    found = snippet(LONG, "when does spending reach 3 % of GDP")
    assert found in LONG
    assert "3 % of GDP by 2030." in found
    assert "museums" not in found


def test_an_initial_does_not_end_a_sentence():
    assert "J. Smith, said" in snippet(LONG, "who said it would be paid by a tax", 20)
