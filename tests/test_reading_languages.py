"""Questions in thirteen languages are read alike: intent, places, years, levels, measures."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from retrieval.language import detect
from retrieval.plan import make_plan
from retrieval.reading import read
from retrieval.vocabulary import LANGUAGES, vocabulary

_FILE = Path(__file__).parent / "cases" / "plans.txt"
_YEAR = 2026


def _cases():
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield tuple(part.strip() for part in line.split("|", 4))


CASES = [pytest.param(*case, id=f"{case[0]}-{case[4]}") for case in _cases()]


def said_of(plan):
    """The parts of a plan in the words of the table of cases."""
    places = [*plan.countries, *(f"{each}*" for each in plan.groups)]
    places += [f"~{each}" for each in plan.outsiders]
    more = {f"y{year}{'-' if plan.is_range else ''}" for year in plan.years}
    more |= {f"l{level.normalize():f}" for level in plan.levels}
    more |= {f"d{plan.due}", f"t{plan.top}", f"m={plan.measure}", str(plan.currency)}
    more |= {"low"} if plan.is_lowest else set()
    more |= {"money"} if plan.wants_money else set()
    return set(places), more


@pytest.mark.parametrize(("lang", "intent", "places", "more", "text"), CASES)
def test_a_question_is_read_in_its_language(lang, intent, places, more, text, library):
    plan = make_plan(read(text, library.countries, _YEAR), library, None)
    found, said = said_of(plan)
    assert plan.intent == intent
    assert found == set(places.split("+") if places else ())
    assert set(more.split()) <= said
    if not any(item.startswith("y") for item in more.split()):
        assert plan.years == ()


def test_each_language_knows_the_same_cues_numbers_and_turns_of_phrase():
    german = vocabulary("de")
    for lang in set(LANGUAGES) - {"en"}:
        words = vocabulary(lang)
        missing = set(german.cues) - set(words.cues) - {"wales", "vilnius"}
        assert not missing, (lang, missing)
        assert set(map(Decimal, (1, 2, 3, 4, 5, 10, 20))) <= set(words.numbers.values())
        assert set(german.phrases) <= set(words.phrases)
        assert set(german.currencies) <= set(words.currencies)


@pytest.mark.parametrize(
    ("text", "usual", "lang"),
    [
        ("czechia or slovakia", "en", "en"),
        ("Denmark vs Norway vs Sweden vs Finland 2026", "en", "en"),
        ("norway per capita in euros", "en", "en"),
        ("Estonia Latvia Lithuania 2026", "en", "en"),
        ("Quelle?", "de", "de"),
        ("Quelle?", "fr", "fr"),
        ("Norvegia", "en", "it"),
        ("Deutschland oder Polen", "en", "de"),
        ("Polonya ne kadar harcıyor?", "en", "tr"),
        ("Grecia", "es", "es"),
    ],
)
def test_a_few_words_and_names_tell_the_language_or_leave_the_usual_one(text, usual, lang):
    assert detect(text, usual) == lang
