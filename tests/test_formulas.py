"""Workings in the reader's language: every phrase that a calculator writes is known."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from bot.commands.how import workings
from bot.formulas import _PHRASES, in_words
from bot.numbers import LOCALES, number, percent
from knowledge import calculators
from knowledge.calculators.handbook import pinned
from knowledge.calculators.registry import CALCULATORS, run
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
    "years-print": "3 of the 13 years 2014-2026 print 20 or more",
    "target-due": "3.5, the target itself, due in 2035 (2.10 in 2026)",
    "target-met": "3.5, the target itself, met in 2026 (4.68 in 2026)",
    "plan-above": "4 - 3, the plan is above the path",
    "plan-below": "2 - 3, the plan is below the path",
    "plan-on": "3 - 3, the plan is on the path",
    "said": '"plan" of C-ESP-01, said by Pedro Sánchez, 2025-06-22, source: official',
    "overtaken": "1, overtaken 2025-06-22",
    "two-sums": "own sum / own sum: 1 / 2 x 100",
    "constant": "1 / 2 x 100, constant prices",
    "both-computed": "2 - 1, both computed from spending / GDP",
    "named-rate": "rate named by the reader, ECB",
    "named-growth": "real growth of GDP assumed by the reader, not a forecast",
    "per-dollar": "2 x 0.92 EUR per USD",
    "years": "((2 / 1)^(1/5) - 1) x 100, 2021 to 2026; the aggregate follows membership, so steps at accessions are in it",
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
            " values new old due by".split(), "¤")))  # fmt: skip
        for piece in said.split("¤"):
            assert piece.strip() in told, (key, told)
        known = re.sub(r"\bUSD\b|\bEUR\b|World Bank|NATO|\bx\b", "", _typed(told))
        assert known != how, (key, told)


def _typed(told: str) -> str:
    """A working as set, with its signs as a keyboard has them."""
    return re.sub(r"([-−+/×])\xa0", r"\1 ", told).replace("−", "-").replace("×", "x")


@pytest.mark.parametrize(
    ("lang", "how", "told"),
    [
        ("en", "3.5 - 2.00", "3.5 −\xa02.00"),
        ("de", "3.5 - 2.00", "3,5 −\xa02,00"),
        ("de", WRITTEN["place"], "Platz nach Verteidigungsausgaben als Anteil am BIP unter 31"),
        ("de", WRITTEN["sum"], "eigene Summe (Estland, Lettland, Litauen): 1 +\xa02 +\xa03"),
        (
            "fr",
            WRITTEN["editions"],
            "3,75 −\xa04,12, éditions\xa0: 10 juillet 2026 et 17 juin 2024",
        ),
        ("pl", "1 January 2035 - 2026-11-24", "1 stycznia 2035 −\xa024 listopada 2026"),
        ("de", WRITTEN["unchanged"], "1 +\xa02 (Spanien), alles andere unverändert"),
        ("nl", "what if: 1 / 100 x 5455980", "stel: 1 /\xa0100 ×\xa05455980"),
        ("de", "editions of 2026-07-10 and 2025-04", "Ausgaben: 10. Juli 2026 und April 2025"),
        ("fr", "editions of 2026-07-10 and 2022", "éditions\xa0: 10 juillet 2026 et 2022"),
        ("fr", WRITTEN["mean"], "autant\xa0: (1 +\xa02) /\xa02"),
        ("pl", "2 x 0.8480156732561461 EUR per USD", "2 ×\xa00,848016 EUR za 1 USD"),
        ("en", WRITTEN["said"], "stated on 22 June 2025 by: Pedro Sánchez"),
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
_ENGLISH = re.compile(
    r"\b(?:the|allies|with|whose|rows|print|implied|supposed|among|own|from|path|said|sum|plan is)\b"
)


@pytest.mark.parametrize("text", ASKED)
def test_no_english_is_left_in_the_workings_of_an_answer(engine, library, text):
    answer = engine.answer(Question(text, "en", TODAY))
    for figure in answer.figures:
        told = in_words(figure.how, "de", library.countries)
        is_formula = figure.how != "published" and figure.measure != "target"
        assert not (is_formula and _ENGLISH.search(told)), (figure.measure, told)


_CALCULATED = Path(calculators.__file__).parent
_WORD = re.compile(r"[a-z]{3,}")
_CODES = frozenset(("million", "usd", "gdp"))


def _workings_of(path: Path) -> Iterator[str]:
    """The words of every text that a calculator's file assigns to a working."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        is_named = isinstance(node, ast.keyword) and node.arg == "how"
        if isinstance(node, ast.Assign | ast.AugAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            is_named = any(isinstance(one, ast.Name) and "how" in one.id for one in targets)
        if not is_named:
            continue
        for part in ast.walk(node.value):
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield part.value


@pytest.mark.parametrize("path", sorted(_CALCULATED.glob("*.py")), ids=lambda path: path.stem)
def test_every_word_that_a_calculator_writes_into_a_working_is_translated(path):
    known = " ".join(pattern for _, pattern in _PHRASES)
    words = {word for text in _workings_of(path) for word in _WORD.findall(text.casefold())}
    words -= {"published", *_CODES}
    assert not {word for word in words if word not in known.casefold()}


@pytest.mark.parametrize("lang", [lang for lang in LANGUAGES if lang != "en"])
def test_what_calculators_write_in_their_examples_is_said_in_the_readers_words(library, lang):
    held = library.as_of(TODAY)
    for entry in CALCULATORS.values():
        given = dict(word.split("=", 1) for word in pinned(entry))
        for figure in run(entry.name, given, held).figures:
            told = in_words(figure.how, lang, library.countries)
            is_formula = figure.how != "published" and figure.measure != "target"
            assert not (is_formula and _ENGLISH.search(told)), (entry.name, told)


_DIFFERENCE = re.compile(r": (-?[\d.]+) percentage points = ([\d.]+) −\xa0([\d.]+)$", re.MULTILINE)


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


@pytest.mark.parametrize("lang", LANGUAGES)
def test_workings_name_the_level_that_a_distance_is_held_against(engine, services, lang):
    answer = engine.answer(Question("How far is Italy from 2% and from 3.5%?", "en", TODAY))
    shown = workings(answer, services, lang, "ITA")
    for level in ("2", "3.5"):
        written = percent(number(Decimal(level), lang, 1, 0), lang)
        assert any(f"({written})" in line and "−" in line for line in shown), (level, shown)
