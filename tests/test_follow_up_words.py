"""What is offered to be asked next is understood when it is asked, in every language."""

from __future__ import annotations

import pytest

from retrieval.language import LANGUAGES
from retrieval.model import Intent
from retrieval.phrasebook import phrases
from retrieval.plan import make_plan
from retrieval.reading import read

MEANT = {
    "ask-gap": Intent.GAP, "ask-trend": Intent.TREND, "ask-share": Intent.LOOKUP,
    "ask-pace": Intent.PROJECTION, "ask-ranking": Intent.RANKING, "ask-count": Intent.COUNT,
    "ask-count-years": Intent.COUNT, "ask-target": Intent.TARGET,
    "ask-shortfall": Intent.BURDEN, "ask-plan": Intent.STATEMENT,
}  # fmt: skip
OF_A_COUNTRY = ("ask-gap", "ask-trend", "ask-share", "ask-pace", "ask-plan")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("country", ["ESP", "USA", "NLD", "DEU"])
def test_a_question_offered_about_a_country_means_what_it_says(library, lang, country):
    name = library.countries.in_sentence(country, lang)
    for key in OF_A_COUNTRY:
        text = phrases(lang).say(key, country=name)
        plan = make_plan(read(text, library.countries, 2026), library, None)
        assert plan.countries == (country,), text
        assert plan.intent is MEANT[key], text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_question_offered_about_all_means_what_it_says(library, lang):
    for key in MEANT.keys() - set(OF_A_COUNTRY):
        text = phrases(lang).say(key)
        plan = make_plan(read(text, library.countries, 2026), library, None)
        assert plan.intent is MEANT[key], text
