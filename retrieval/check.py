"""The check: every slot, digit, word of number and citation in a draft, sentence by sentence.

Each rule is a function that yields faults of one kind. A sentence with a fault is not shown.
A language model's wording is judged by all rules, the built-in composer's by those that a
template could break by mistake. A model may say only what the built-in draft says, in words
of a closed list (`guard/words/`), each slot in its own place (`guard/roles.py`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.country import CountryBook
from knowledge.model import Figure
from retrieval.direction import direction_faults
from retrieval.guard import bearing, dates, places, signs, support, vocabulary
from retrieval.guard.fault import Fault, FaultKind, Rule
from retrieval.model import Draft, Evidence, Sentence
from retrieval.slots import Case

__all__ = ["Checked", "Fault", "FaultKind", "check", "faults", "is_faulty"]


@dataclass(frozen=True, slots=True)
class Checked:
    """The sentences that passed, and why the others did not."""

    sentences: tuple[Sentence, ...]
    faults: tuple[Fault, ...]


def faults(
    sentence: Sentence,
    figures: Sequence[Figure],
    evidence: Sequence[Evidence],
    countries: CountryBook,
    *,
    is_model: bool = False,
    about: tuple[str, ...] = (),
    basis: tuple[Sentence, ...] = (),
    lang: str = "en",
) -> tuple[Fault, ...]:
    """Everything wrong with a sentence; empty when it may be shown.

    Args:
        sentence: what somebody wants to say.
        figures: the draft's figures, f1 first.
        evidence: the draft's evidence, number 1 first.
        countries: for the names that the sentence holds.
        is_model: whether a language model wrote it; judged by more rules then.
        about: the countries named before it, the last one last.
        basis: true sentences (the built-in draft) that a model may word anew.
        lang: the language of the sentence; a model's words are judged in it.
    """
    given = (tuple(figures), tuple(evidence), countries)
    case = Case(sentence, *given, is_model, about, basis, lang)
    return tuple(
        Fault(fault.kind, fault.detail, sentence.text)
        for rule in _rules(case)
        for fault in rule(case)
    )


def is_faulty(case: Case) -> bool:
    """Whether anything is wrong with a sentence; stops at the first rule that says so."""
    if case.sentence.is_quote or not case.is_model:
        return any(True for rule in _rules(case) for _ in rule(case))
    return any(True for rule in _QUICKEST for _ in rule(case))


def check(
    draft: Draft,
    countries: CountryBook,
    *,
    is_model: bool = False,
    basis: tuple[Sentence, ...] = (),
    lang: str = "en",
) -> Checked:
    """The sentences of a draft that pass, in order, and the faults of the others."""
    kept: list[Sentence] = []
    found: list[Fault] = []
    about: tuple[str, ...] = ()
    for sentence in draft.sentences:
        wrong = faults(
            sentence,
            draft.figures,
            draft.evidence,
            countries,
            is_model=is_model,
            about=about,
            basis=basis,
            lang=lang,
        )
        found.extend(wrong)
        if not wrong:
            kept.append(sentence)
            case = Case(sentence, draft.figures, draft.evidence, countries, is_model)
            about = tuple(name for _, name in case.places) or about
    return Checked(tuple(kept), tuple(found))


def _rules(case: Case) -> tuple[Rule, ...]:
    if case.sentence.is_quote:
        return _QUOTE_RULES
    if case.is_model:
        return _MODEL_RULES
    return _RULES if case.lang == "en" else _OTHER_LANGUAGE_RULES


def _slot_countries(case: Case) -> Iterator[Fault]:
    """A value belongs to one of the countries that the sentence names, if it names any."""
    named = {key for _, key in case.places}
    if not named:
        return
    for slot, figure in case.values:
        if case.is_country(figure.country) and figure.country not in named:
            yield Fault(FaultKind.COUNTRY, f"{{f{slot.number}}} is of {figure.country}")


def _directions(case: Case) -> Iterator[Fault]:
    """Direction words against the figures' own signs; they are read in English alone."""
    if case.lang == "en":
        for detail in direction_faults(case):
            yield Fault(FaultKind.DIRECTION, detail)


_QUOTE_RULES: tuple[Rule, ...] = (*support.QUOTES, *signs.CONTROLS)
_OTHER_LANGUAGE_RULES: tuple[Rule, ...] = (*signs.RULES, *support.RULES, _slot_countries)
_RULES: tuple[Rule, ...] = (*_OTHER_LANGUAGE_RULES, _directions)
_MODEL_RULES: tuple[Rule, ...] = (
    *_RULES,
    *signs.STRICT,
    *support.STRICT,
    *places.RULES,
    *dates.RULES,
    *vocabulary.RULES,
    *bearing.RULES,
)
_QUICKEST = tuple(
    dict.fromkeys((*signs.RULES, *signs.STRICT, *support.RULES, *vocabulary.RULES, *_MODEL_RULES))
)
