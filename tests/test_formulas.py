"""Workings in the reader's language: every phrase that a calculator writes is known."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from bot.commands.how import workings
from bot.formulas import _PHRASES, in_words
from bot.numbers import LOCALES
from knowledge.model import Figure
from retrieval.language import LANGUAGES
from retrieval.model import Question
from retrieval.phrasebook import phrases
from tests.conftest import TODAY

WRITTEN = {
    "rows-then": "18 of 31 allies of 2024 print 2 or more",
    "rows": "28 of 31 rows print 2.5 or more",
    "run": "years up to 2026 without a break that print 20 or more",
    "short": "17 of 31 allies print a share below the target",
    "joined-later": "without FIN, SWE, who joined later",
    "next-year": "2026 + (3.5 - 2.22) / ((2.22 - 1.90) / 5), up to the next whole year",
    "span": "from 1.90 to 2.22: (2.22 - 1.90) / 5",
    "membership": "x; the aggregate follows membership, so steps at accessions are in it",
    "place": "place by share of gdp among 31 rows with a value",
    "highest": "highest first: 2.22",
    "lowest": "lowest first: 2.22",
    "what-if": "what if: 1 / 100 x 5455980",
    "supposed-step": "a step a year supposed by the reader",
    "supposed": "supposed by the reader",
    "rate": "2.5 x 3 / 4, at the exchange rate implied by the same edition's spending in both currencies",
    "rate-of": "1 / 2, the rate implied by DEU's spending of 2026 in EUR and in USD",
    "supposed-less": "2 - 1, supposed less actual",
    "current-share": "it uses the share in current prices, 2.29 (rounded), not the headline share, 2.58",
    "agreed": "as agreed",
    "rose": "allies whose value of 2026 lies above that of 2021",
    "fell": "allies whose value of 2026 lies below that of 2021",
    "years-left": "2960 / 365.25, to one decimal, from 2026-11-24",
    "joined": "countries that have joined",
    "different": "1.46 (World Bank) - 1.41 (NATO); different measures, only the printed numbers compared",
    "mean": "simple mean, each ally weighs the same: (1 + 2) / 2",
    "median": "simple median of 4 allies: the middle of their order, 2.22 and 2.43",
    "on-track": "allies whose straight line at their mean pace reaches the level by then",
    "there": "allies at or above the level in the newest year",
    "years-at": "years at or above the level among 13 years of the edition",
    "years-below": "years below the level among 13 years of the edition",
    "calendar": "calendar",
    "met": "2.22 in 2026 is at or above 2",
    "sum-over": "own sum over 17 allies below 3.5: 1 + 2",
    "sum": "own sum of EST, LVA, LTU: 1 + 2 + 3",
    "nobody": "nobody is below",
    "total-sum": "1 / 2 x 100; the total is an own sum",
    "spending-sum": "the spending is an own sum",
    "pace-less": "1.5 - (-0.2), pace less needed pace",
    "growth-less": "1.5 - 0.2, growth less needed growth",
    "straight": "2 + 1 x 2 / 9, a straight line from 2026 to 2035",
    "editions": "3.75 - 4.12, editions of 2026-07-10 and 2024-06-17",
    "across": "2.1 - 1.9, across 2",
    "unchanged": "1 + 2 of ESP, all else unchanged",
    "first-year": "2026 + 3, the first year in which 1 >= 2",
    "assumed": "1 x (1 + 2 / 100)^3, assumed growth of GDP",
    "persons": "1 x 1000000 / 2 persons, implied by 3",
}  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_phrase_is_said_in_every_language(library, lang):
    assert set(WRITTEN) == {key for key, _ in _PHRASES}
    words = phrases(lang, LOCALES)
    for key, how in WRITTEN.items():
        told = in_words(how, lang, library.countries)
        assert "\ue000" not in told
        assert "{" not in told
        if lang == "en":
            continue
        said = re.sub(r"[\u2068\u2069]", "", words.say(f"work-{key}", **dict.fromkeys(
            "count of level year names from to measure country currency used share before day"
            " values new old".split(), "¤")))  # fmt: skip
        for piece in said.split("¤"):
            assert piece.strip() in told, (key, told)
        known = re.sub(r"\bUSD\b|\bEUR\b|World Bank|NATO|\bx\b", "", told)
        assert known != how, (key, told)


@pytest.mark.parametrize(
    ("lang", "how", "told"),
    [
        ("en", "3.5 - 2.00", "3.5 - 2.00"),
        ("de", "3.5 - 2.00", "3,5 - 2,00"),
        ("de", WRITTEN["place"], "Platz nach Verteidigungsausgaben als Anteil am BIP unter 31"),
        ("de", WRITTEN["sum"], "eigene Summe von Estland, Lettland, Litauen: 1 + 2 + 3"),
        ("fr", WRITTEN["editions"], "3,75 - 4,12, éditions du 10 juillet 2026 et du 17 juin 2024"),
        ("pl", "1 January 2035 - 2026-11-24", "1 stycznia 2035 - 24 listopada 2026"),
        ("de", WRITTEN["unchanged"], "1 + 2 (Spanien), alles andere unverändert"),
        ("nl", "what if: 1 / 100 x 5455980", "stel: 1 / 100 x 5455980"),
        ("en", WRITTEN["median"], "the middle of their order, 2.22; 2.43"),
    ],
)
def test_numbers_names_and_days_are_those_of_the_reader(library, lang, how, told):
    assert told in in_words(how, lang, library.countries)


ASKED = (
    "How far is Spain from 3.5%?", "When will Italy reach 3.5%?", "Who rose since 2021?",
    "median ally share", "What if Spain spent 5%?", "How many allies meet 2%?",
    "Norway 2022 NATO number next to the World Bank number", "days until 2035",
    "How far are the Baltics from 5%?", "Where does France stand in the ranking?",
    "Revision of Poland 2024", "How much do all allies lack to 3.5%?",
)  # fmt: skip
_ENGLISH = re.compile(r"\b(?:the|allies|with|whose|rows|print|implied|supposed|among|own|from)\b")


@pytest.mark.parametrize("text", ASKED)
def test_no_english_is_left_in_the_workings_of_an_answer(engine, library, text):
    answer = engine.answer(Question(text, "en", TODAY))
    for figure in answer.figures:
        told = in_words(figure.how, "de", library.countries)
        is_formula = figure.how != "published" and figure.measure != "target"
        assert not (is_formula and _ENGLISH.search(told)), (figure.measure, told)


_DIFFERENCE = re.compile(r": (-?[\d.]+) percentage points = ([\d.]+) - ([\d.]+)$", re.MULTILINE)


@pytest.mark.parametrize("country", ["Spain", "Italy", "Poland"])  # below and above their target
def test_a_difference_shown_is_what_its_formula_gives(engine, services, country):
    answer = engine.answer(Question(f"How far is {country} from 2% and from 3.5%?", "en", TODAY))
    shown = _DIFFERENCE.findall("\n".join(workings(answer, services, "en")))
    assert shown
    for value, level, share in shown:
        assert Decimal(value) == Decimal(level) - Decimal(share)


def test_the_formula_of_a_figure_itself_is_untouched(library):
    figure = Figure("ESP", "gap", 2026, 1, "percentage points", True, "x", "y", "3.5 - 2.00")
    in_words(figure.how, "de", library.countries)
    assert figure.how == "3.5 - 2.00"
