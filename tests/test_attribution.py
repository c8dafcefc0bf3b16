"""Attribution: a sentence's speaker by its own words; what it leaves open is not guessed at."""

from __future__ import annotations

import pytest

from retrieval.watch.attribution import said_by

NAMED = {
    "Latvia will spend 5.3% of GDP in 2027, Defence Minister A. Spruds said on Tuesday.":
        "Defence Minister A. Spruds",
    "NATO said that Poland would spend 4.8% of GDP.": "NATO",
    "Poland said it would spend 5% of GDP.": "Poland",
    "“We will spend 5% of GDP,” said Prime Minister Evika Siliņa.": "Prime Minister Evika Siliņa",
    "“We will reach 5% of GDP”, said Evika Siliņa on Monday.": "Evika Siliņa",
    "In Riga, Prime Minister Siliņa said Latvia would spend 5% of GDP.": "Prime Minister Siliņa",
    "Mark Rutte, NATO's Secretary General, said allies spend 2.7% of GDP.":
        "Mark Rutte, NATO's Secretary General",
    "The Ministry of Defence announced 3% of GDP.": "Ministry of Defence",
    "Deutschland werde 3,5 Prozent des BIP ausgeben, sagte Boris Pistorius.": "Boris Pistorius",
    "Polska wyda 4,8% PKB, powiedział Władysław Kosiniak-Kamysz.": "Władysław Kosiniak-Kamysz",
    "La France y consacrera 3,5 % du PIB, a déclaré Sébastien Lecornu.": "Sébastien Lecornu",
}  # fmt: skip
OPEN = (
    "He said Latvia would spend 5% of GDP.",
    "Latvia would spend 5% of GDP, she said.",
    "Poland, said he, would spend 5% of GDP.",
    "Latvia will spend 5.3% of GDP on defence in 2027.",
    "Spain, said Mark Rutte, must spend 3.5% of GDP; Pedro Sánchez said it would not.",
    "The 5% of GDP target announced by Rutte stands.",
    "Poland's plan, announced in March, is 4.8% of GDP.",
    "A person close to the government said Latvia would spend 5% of GDP.",
    "Some said Latvia would spend 5% of GDP and others said it would not.",
)


@pytest.mark.parametrize(("sentence", "who"), NAMED.items())
def test_who_is_named_before_or_after_the_verb_is_who_says_it(sentence, who):
    assert said_by(sentence) == who


@pytest.mark.parametrize("sentence", OPEN)
def test_what_a_sentence_leaves_open_is_not_guessed_at(sentence):
    assert not said_by(sentence)
