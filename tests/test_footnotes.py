"""Footnotes: those that would read alike say which row of the table each is."""

from __future__ import annotations

from datetime import date

import pytest

from bot.digest import compose
from bot.render import answer_json, notes, reply
from knowledge.library import Library
from retrieval.brief import country_brief
from retrieval.direct import direct_brief
from retrieval.language import LANGUAGES
from retrieval.model import Intent, Question

DAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.open()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_two_footnotes_of_a_card_read_alike(library, lang):
    for iso3 in ("ITA", "LUX", "TUR", "USA"):
        answer = country_brief(library, iso3, DAY, lang)
        texts = [note.text for note in notes(answer, library)]
        assert len(set(texts)) == len(texts)


def test_a_footnote_names_its_row_in_the_readers_language(library):
    shown = notes(country_brief(library, "ITA", DAY, "de"), library)
    assert shown[0].text == (
        "NATO: Defence Investment of NATO Countries (2014-2026) (10. Juli 2026)"
        " – Italien, Verteidigungsausgaben als Anteil am BIP"
    )
    assert "Ausrüstung" in shown[2].text


def test_rows_of_several_countries_are_told_apart_by_country(library):
    answer = direct_brief(Intent.COMPARISON, Question("Poland Spain", "en"), library, DAY)
    ends = [note.text.rpartition(" – ")[2].split(",")[0] for note in notes(answer, library)]
    assert {"Poland", "Spain"} <= set(ends)


def test_a_footnote_that_stands_alone_stays_short(library):
    answer = direct_brief(Intent.RANKING, Question("top 5", "en"), library, DAY)
    (note,) = notes(answer, library)
    assert note.text == "NATO: Defence Investment of NATO Countries (2014-2026) (10 July 2026)"


def test_numbers_and_evidence_stay_as_they_were(library):
    answer = country_brief(library, "ITA", DAY, "en")
    shown = reply(answer, library).notes
    told = answer_json(answer, library)["evidence"]
    assert [note.number for note in shown] == [item["n"] for item in told]
    assert [note.url for note in shown] == [item["url"] for item in told]
    assert all(" – " not in item["title"] for item in told)


def test_an_update_on_several_countries_says_which_row_each_note_is(library):
    texts = [note.text for note in compose(("POL", "ESP"), DAY, library).notes]
    assert len(set(texts)) == len(texts)
    assert any("Poland" in text for text in texts)
    assert any("Spain" in text for text in texts)
