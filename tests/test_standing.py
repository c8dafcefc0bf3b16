"""Standing, terms and snippets: what search weighs beside likeness, on small passages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from retrieval.model import Passage
from retrieval.numerals import Numerals, numbers_in
from retrieval.snippet import snippet
from retrieval.speakers import speakers, speakers_of
from retrieval.standing import Asked, Standing, superseded
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
    weak, press = Standing([replace(PLAIN, trust="weak"), PLAIN], {}).lift(Asked(), None)
    assert weak < press


def test_an_overtaken_claim_goes_down_only_once_it_is_overtaken():
    standing = Standing([PLAIN], {"claim:a": date(2025, 6, 25)})
    assert standing.overtaken(None).tolist() == [True]
    assert standing.overtaken(date(2025, 3, 1)).tolist() == [False]
    assert standing.lift(Asked(), date(2025, 3, 1))[0] > standing.lift(Asked(), None)[0]


def test_a_row_of_an_older_edition_is_superseded_by_the_newer_one():
    assert superseded([OLD_ROW, NEW_ROW, PLAIN]).tolist() == [True, False, False]


def test_the_country_asked_about_goes_up_and_others_down():
    poland, spain = replace(PLAIN, countries=("POL",)), replace(PLAIN, countries=("ESP",))
    up, down, neither = Standing([poland, spain, PLAIN], {}).lift(Asked(frozenset({"POL"})), None)
    assert up > neither > down


def test_who_names_a_person_finds_what_that_person_said():
    tusk, other = (
        replace(PLAIN, text="Said by D. Tusk."),
        replace(PLAIN, text="Said by K. Starmer."),
    )
    at_home = replace(PLAIN, text="Said by the Sejm.", countries=("POL",))
    asked = Asked(people=speakers().named("co powiedział Donald Tusk"))
    his, home, none = Standing([tusk, at_home, other], {}).lift(asked, None)
    assert his > home > none


def test_what_an_allys_minister_said_of_another_country_is_about_both():
    said = replace(PLAIN, text="Said by D. Trump.", countries=("ESP",))
    other = replace(PLAIN, text="Said by P. Sanchez.", countries=("ESP",))
    by_trump, by_sanchez = Standing([said, other], {}).lift(Asked(frozenset({"USA"})), None)
    assert by_trump > by_sanchez


def test_a_question_about_all_finds_one_allys_plan_last():
    of_one, of_all = replace(PLAIN, countries=("POL",)), PLAIN
    one, everyone = Standing([of_one, of_all], {}).lift(Asked(), None)
    assert everyone > one


def test_a_row_of_another_measure_goes_down():
    gdp = replace(NEW_ROW, id="row:y:POL:gdp_usd_current")
    asked = Asked(measure="share_of_gdp")
    share, other, claim = Standing([NEW_ROW, gdp, PLAIN], {}).lift(asked, None)
    assert other < share < claim


@pytest.mark.parametrize(
    "text",
    ["Did Trump say so?", "Трамп заявив", "Trumpa prasība", "Trampas sakė", "what trump's ask is"],
)
def test_a_person_is_known_in_many_languages(text):
    assert speakers().named(text) == {"trump"}


def test_a_surname_that_is_a_word_needs_its_first_name():
    assert speakers().named("Montenegro plans and what Dan said in May") == frozenset()
    assert speakers().allies(speakers().named("Luís Montenegro e Mark Rutte")) == {"PRT"}


def test_a_closed_name_is_not_the_beginning_of_another():
    people = speakers_of({"orpo": {"for": "FIN", "names": "orpo= petteri+orpo"}})
    assert people.named("corporate and orporeal") == frozenset()
    assert people.named("Petteri Orpo's plan") == {"orpo"}


def test_every_person_speaks_for_a_known_ally_or_institution(library):
    named = [speakers().named(claim.said_by) for claim in library.claims]
    allies = frozenset().union(*(speakers().allies(people) for people in named))
    assert all(library.countries.get(key).is_ally for key in allies)
    spoken = [claim for claim in library.claims if claim.said_by[1:3] == ". "]
    unknown = [claim.said_by for claim in spoken if not speakers().named(claim.said_by)]
    assert len(unknown) <= len(spoken) / 5, unknown


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("3,50 Prozent", {"3.5", "3.5%"}),
        ("1.5 trillion", {"1.5", "1.5*"}),
        ("800 mil millones", {"800", "800*"}),
        ("5-6 % from 2026", {"5", "6", "6%", "2026"}),
        ("36 000 soldiers", {"36000"}),
        ("no number", set()),
    ],
)
def test_numbers_are_written_alike_in_all_languages(text, wanted):
    assert numbers_in(text) == wanted


def test_a_rare_number_says_more_than_a_common_one_and_money_is_no_share():
    texts = [
        "2 % and 2.1 %",
        "2 % in Oslo",
        "2 % in Rome",
        "2.1 trillion",
        "no",
        "nothing",
        "none",
        "nil",
    ]
    shared = Numerals(texts).shared("stay at 2.1 %").tolist()
    assert shared[0] > shared[3] == shared[1] == 0.0
    rare, common = Numerals(texts).shared("2.1 % or 2 %")[[0, 1]]
    assert rare > common > 0


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
