"""Questions about the tables themselves: which edition, when the next comes, whose figure."""

from __future__ import annotations

import pytest

from bot.render import plain_text
from retrieval.language import detect
from retrieval.model import Intent, Question, Status

# By the annual reports of spring so far, as of the day that the engine is opened on.
NEXT = [
    ("en", "when will new figures come out"),
    ("en", "when is the next NATO report?"),
    ("de", "wann kommen neue Zahlen?"),
    ("pl", "kiedy będą nowe dane"),
    ("fr", "quand sort la prochaine édition ?"),
    ("uk", "коли вийдуть нові дані?"),
]


@pytest.mark.parametrize(("lang", "text"), NEXT)
def test_when_the_next_figures_come_is_told_first(engine, lang, text):
    answer = engine.answer(Question(text, lang))
    assert answer.status is Status.ANSWERED
    (lead,) = [item for item in answer.sentences if item.part == "lead"]
    days = [item for item in answer.figures if item.measure == "day" and item.edition > "2026-11"]
    assert lead == answer.sentences[0]
    assert len(days) == 2
    assert "{f1.edition}" in lead.text


def test_the_edition_in_use_is_named(engine):
    answer = engine.answer(Question("what edition are you using?", "en"))
    assert answer.plan.intent is Intent.UPDATE
    assert "edition of 10 July 2026" in plain_text(answer, engine.library)


def test_the_source_of_a_figure_that_is_named_is_its_row(engine):
    answer = engine.answer(Question("source for Italy's 2.10?", "en"))
    text = plain_text(answer, engine.library)
    assert answer.plan.intent is Intent.LOOKUP
    assert text.startswith("The tables agree: Italy is at 2.10% of GDP in 2026 (estimate)")


def test_the_nearest_to_five_percent_are_told_with_what_it_measures(engine):
    text = plain_text(
        engine.answer(Question("which country is closest to 5%", "en")), engine.library
    )
    assert text.startswith("Nearest to ")
    assert "1. Latvia: 4.92% of GDP, 0.08 percentage points below" in text
    assert "core spending only" in text


@pytest.mark.parametrize("text", ["Estonia 5.4% plan", "Latvia 4.9% plan", "Estonia 2024 plan"])
def test_a_name_that_languages_share_and_a_number_keep_the_readers_language(text):
    assert detect(text, "en") == "en"
