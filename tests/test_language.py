"""Language: in which language a text typed on a phone is read and answered."""

from __future__ import annotations

import pytest

from retrieval.language import choose, detect

_TYPED = {
    "ko nolema hagas samita": "lv",
    "kas ir natos generalsekretars": "lv",
    "cik tereja lietuva aizsardzibai 2021 gada": "lv",
    "salidzini baltijas valstis": "lv",
    "kas nuspresta hagoje": "lt",
    "kas zada 5 procentus": "lt",
    "spanien 3,5 in mrd?": "de",
    "turquia porcentaje de equipamiento": "es",
    "Kas nuspręsta Hagoje?": "lt",
    "kiek truksta vokietijai iki 3,5 proc": "lt",
    "palju soome kaitsele kulutab": "et",
    "turkiye yuzde 3,5 hedefine ne kadar uzak": "tr",
    "Was wurde in Den Haag beschlossen?": "de",
    "latest edition": "en",
    "belgium two percent?": "en",
}
_OTHERS = (
    "hur mycket lägger sverige på försvaret",
    "kolik dává Česko na obranu",
    "paljonko suomi käyttää puolustukseen",
    "cat cheltuie romania pentru aparare",
    "πόσο ξοδεύει η ελλάδα για άμυνα",
    "mennyit költ magyarország védelemre",
    "Splňuje Slovensko 2 %?",
)


@pytest.mark.parametrize(("text", "lang"), _TYPED.items())
def test_texts_without_accents_are_told(text: str, lang: str) -> None:
    assert detect(text) == lang


@pytest.mark.parametrize("text", _OTHERS)
def test_another_language_of_the_alliance_is_answered_in_the_readers_own(text: str) -> None:
    assert choose(text, None, "et") == "et"
    assert choose(text, None) == "en"


def test_a_bare_follow_up_keeps_the_language_of_the_answer_before() -> None:
    assert choose("o latvijos?", None, "lt") == "lt"
    assert choose("und Polen?", None, "lt") == "de"
