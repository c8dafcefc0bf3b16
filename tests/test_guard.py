"""The guard: a bench of bounded size, and single sentences with their verdicts."""

from __future__ import annotations

import pytest

from evals.guard.bench import measure, table
from evals.guard.drafts import GRID, LISTS
from evals.guard.mutants import NUMERIC, WORDING
from retrieval.check import faults
from retrieval.guard.words import languages, wording
from retrieval.model import Question, Sentence
from retrieval.phrasebook import languages as spoken

ASKED = [
    *((form.format(name=name), "en") for form in GRID for name in ("Spain", "Estonia")),
    *((GRID[0].format(name="Spain"), lang) for lang in ("de", "fr", "pl", "uk", "tr", "lv")),
    *((text, "en") for text in LISTS[:2]),
]
WORDED = [
    ("Spain is {f3} below the Hague core target ({f2}).", True),
    ("With {f1} in {f1.year}, Spain falls {f3} short of the Hague core target ({f2}).", True),
    ("In short, Spain's share is {f1} in {f1.year}.", True),
    ("Spain is {f3} above the Hague core target ({f2}).", False),
    ("Spain is not {f3} below the Hague core target ({f2}).", False),
    ("Spain is {f1} below the Hague core target ({f2}).", False),
    ("Spain is {f3} below the Vilnius commitment ({f2}).", False),
    ("Its neighbour is {f3} below the Hague core target ({f2}).", False),
    ("Poland is {f3} below the Hague core target ({f2}).", False),
    ("Spain is over {f3} below the Hague core target ({f2}).", False),
    ("Spain is {f3} below the Hague core target ({f2}), as the treaty requires.", False),
    ("Spain is {f3} below the Hague core target ({f2}), a third of all allies.", False),
    ("Spain stands at {f1} since {f1.year}.", False),
    ("Spain stands at {f1} in {f1.when}.", False),
    ("Spain stands at “{f1}” in {f1.year}.", False),
    ("Sp\u0430in stands at {f1} in {f1.year}.", False),
    ("Spain stands at {f1} % in {f1.year}.", False),
    ("Spain stands at {f1} in {f1.edition}.", False),
]


def _lead_faults(engine, text, lang="en"):
    answer = engine.answer(Question("How far is Spain from 3.5%?", lang=lang))
    sentence = Sentence(text, answer.sentences[0].cites)
    given = (answer.figures, answer.evidence, engine.library.countries)
    return faults(sentence, *given, is_model=True, basis=answer.sentences, lang=lang)


@pytest.mark.parametrize(
    ("text", "is_fine"),
    [
        ("Slovakia: {f1} in {f1.year}, personnel's share of defence expenditure.", True),
        ("Slovakia: {f1} in {f1.year}, personnel's share of military personnel.", False),
    ],
)
def test_the_name_of_another_measure_is_a_fault(engine, text, is_fine):
    answer = engine.answer(Question("personnel share of Slovakia's defence spending"))
    assert answer.figures[0].measure == "personnel_share"
    sentence = Sentence(text, answer.sentences[0].cites)
    given = (answer.figures, answer.evidence, engine.library.countries)
    assert (not faults(sentence, *given, is_model=True, basis=answer.sentences)) == is_fine


@pytest.mark.parametrize(("text", "is_fine"), WORDED)
def test_a_wording_is_judged_by_what_it_says(engine, text, is_fine):
    found = _lead_faults(engine, text)
    assert (not found) == is_fine, found


@pytest.mark.parametrize(
    ("text", "lang", "is_fine"),
    [
        ("Spanien liegt {f3} unter der Marke „Haager Kernziel ({f2})“.", "de", None),
        ("Spanien liegt {f3} über der Marke.", "de", False),
        ("Spanien liegt zwei Prozent unter der Marke.", "de", False),
        ("Espagne : {f3} au-dessus du niveau.", "fr", False),
        ("Hiszpania: ponad {f3} poniżej poziomu.", "pl", False),
        ("Іспанія: на {f3} вище рівня.", "uk", False),
    ],
)
def test_other_languages_are_judged_in_their_own_words(engine, text, lang, is_fine):
    found = _lead_faults(engine, text, lang)
    if is_fine is not None:
        assert (not found) == is_fine, found
    else:
        assert all(fault.kind.value == "quotation that is not verbatim" for fault in found)


def test_the_bench_leaks_no_wrong_figure_and_rejects_little_that_is_true(engine):
    found = [engine.answer(Question(text, lang=lang)) for text, lang in ASKED]
    report = measure(engine.library, found)
    shown = table(report)
    assert report.total(NUMERIC) > 1000, shown
    assert report.leaks(NUMERIC) == 0, shown
    assert report.leaks(WORDING) * 20 <= report.total(WORDING), shown
    said = report.true + report.paraphrases
    assert len(report.rejected) * 100 <= 3 * said, [w[0] for _, w in report.rejected]


@pytest.mark.parametrize("lang", spoken())
def test_every_language_has_its_words_and_no_neutral_word_is_a_number(lang):
    assert lang in languages()
    words = wording(lang)
    assert not [word for word in words.neutral if words.is_number(word)]
    assert not [word for word in words.kinds if words.is_number(word)]


@pytest.mark.parametrize("lang", spoken())
def test_the_built_in_draft_is_a_true_wording_of_itself(engine, lang):
    answer = engine.answer(Question("How far is Spain from 3.5%?", lang=lang))
    given = (answer.figures, answer.evidence, engine.library.countries)
    for sentence in answer.sentences:
        if sentence.part in ("lead", "detail") and not sentence.is_quote:
            basis = answer.sentences
            assert not faults(sentence, *given, is_model=True, basis=basis, lang=lang)
