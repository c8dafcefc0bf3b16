"""The check: every slot, digit, word of number and citation in a draft, sentence by sentence.

Each rule is a function that yields faults of one kind. A sentence with a fault is not shown.
A language model's wording is judged by all rules, the built-in composer's by those that a
template could break by mistake.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from knowledge.country import CountryBook
from knowledge.model import Figure
from knowledge.names import fold
from retrieval.direction import direction_faults
from retrieval.model import Draft, Evidence, Sentence
from retrieval.slots import Case, find_slots

LONGEST = 400


class FaultKind(StrEnum):
    """What can be wrong with a sentence."""

    SLOT = "unknown slot"
    DIGIT = "bare digit"
    NUMBER_WORD = "spelled-out number"
    CITATION = "unknown citation"
    UNSUPPORTED = "statement without support"
    COUNTRY = "slot of another country"
    YEAR = "slot of another year"
    EDITION = "slot of another edition"
    DIRECTION = "direction that contradicts the figure"
    UNIT = "unit that contradicts the slot"
    ESTIMATE = "estimate mark that contradicts the figure"
    QUOTE = "quotation that is not verbatim"
    MARKUP = "markup"
    CONTROL = "sign that is no text"
    LENGTH = "too long"
    LEAK = "talk about the task"
    WORD = "word that no source bears out"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with one sentence."""

    kind: FaultKind
    detail: str
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """The sentences that passed, and why the others did not."""

    sentences: tuple[Sentence, ...]
    faults: tuple[Fault, ...]


Rule = Callable[[Case], Iterator[Fault]]

_NUMBERS = (
    "zero|nil|nought|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    "|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?"
)
_UNITS = (
    r"percent(?:age)?|per cent|points?|billions?|millions?|thousands?|hundreds?|dollars?|euros?"
)
_NUMBER_UNIT = re.compile(
    rf"\b(?:one|{_NUMBERS})[\s-]+(?:and[\s-]+a[\s-]+half[\s-]+)?(?:{_UNITS}|allies|countries"
    rf"|members|years?)\b|\bpoint[\s-]+(?:one|{_NUMBERS})\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    rf"\b(?:{_NUMBERS}|half|halve[sd]?|halving|double[sd]?|doubling|twice|thrice|triple[sd]?"
    r"|tripling|quadruple[sd]?|quarters?|thirds?|fourths?|fifths?|sixths?|tenths?|hundredths?"
    rf"|(?:{_NUMBERS})(?:fold|th|ths)|once|second|only one|just one|exactly one"
    r"|one (?:ally|country|member|percent|per cent|point|in)"
    # other languages, as far as the word means nothing else in English
    r"|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|hundert|tausend|prozent"
    r"|deux|trois|quatre|cinq|sept|huit|neuf|dix|vingt|trente|cent|mille|dos|tres|cuatro|cinco"
    r"|seis|siete|ocho|nueve|diez|veinte|cien|ciento|quattro|cinque|sette|otto|nove|dieci|venti"
    r"|dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziesięć|procent|два|две|три|четыре|пять"
    r"|шесть|семь|восемь|девять|десять|двадцать|сто|чотири|шість|сім|вісім|процент\w*)\b",
    re.IGNORECASE,
)
# The subject has two legs (DOMAIN rule 4) and groups with a number in their name.
_NO_NUMBER = re.compile(
    r"\b(?:G7|B9|V4|Bucharest Nine|two (?:legs?|parts?|measures|decimals|definitions|editions)"
    r"|two-leg(?:ged)?|the two (?=are|differ|must|measure)|at once)\b",
    re.IGNORECASE,
)
_NAMED_SEVEN = re.compile(r"\bG7\b")
_LOADED = re.compile(
    r"\b(?:most(?! (?:recent|of it))|highest|lowest|largest|biggest|smallest|greatest|least|best"
    r"|worst|lead(?:s|ers?|ing)|top|bottom|only|(?:all|every|each|no|none|few|several|many)"
    r"(?: of)?(?: the)?(?: other)? (?:ally|allies|members?|countr(?:y|ies)|nations?|states?)"
    r"|majority|minority|rank\w*|owe[sd]?|owing|debts?|arrears|law|legal\w*|binding|forecasts?"
    r"|predict\w*|guarante\w+|sanction\w*|punish\w*|average|median)\b",
    re.IGNORECASE,
)
_FINAL = re.compile(r"\b(?:final|confirmed|definitive|audited|actual|outturn)\b", re.IGNORECASE)
_ESTIMATED = re.compile(r"\b(?:estimat\w+|provisional|preliminary)\b", re.IGNORECASE)
_NEGATION = re.compile(
    r"\b(?:not|no|never|none|nor|neither|without|cannot)\b|n['’]t\b", re.IGNORECASE
)
_MARKUP = re.compile(r"<\s*[a-z/!]|&#?\w+;|```|https?:|www\.|://|\]\(|javascript:", re.IGNORECASE)
_MODEL_MARKUP = re.compile(
    r"[<>`#|\\^~*_=@\[\]{}%‰$€£§]|\b[\w-]+\.(?:com|org|net|int|io|me|ru|eu|uk|info|example)\b",
    re.IGNORECASE,
)
_LEAK = re.compile(
    r"\b(?:prompts?|instruct(?:ed|ions?)|language model|placeholders?|slots?|as an AI|assistant"
    r"|ignor\w+ (?:all|any|the|previous)|api key|passwords?|tokens?|json|plain version)\b",
    re.IGNORECASE,
)
_UNIT_AFTER = re.compile(
    rf"\s*-?\s*(%|‰|\$|€|£|(?:{_UNITS}|pp|bn|mn|trillions?|US dollars|USD|EUR|pounds)\b"
    r"|of (?:the )?(?:GDP|GNI|defence|gross)\b)",
    re.IGNORECASE,
)
_STOP = frozenset(
    (
        "that this with from have been were will would which their there where when than then "
        "them they into onto also such some what while about because being since after before "
        "under over only said says according country countries nato"
    ).split()
)


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
        lang: the language of the sentence; direction words are read in English alone.
        basis: true sentences (the built-in draft) whose words a model may use.
    """
    case = Case(sentence, tuple(figures), tuple(evidence), countries, is_model, about, basis)
    rules = _QUOTE_RULES if sentence.is_quote else (*_RULES, *(_MODEL_RULES if is_model else ()))
    if lang != "en" and not is_model:
        rules = tuple(rule for rule in rules if rule is not _directions)
    return tuple(
        Fault(fault.kind, fault.detail, sentence.text) for rule in rules for fault in rule(case)
    )


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


def _slots_exist(case: Case) -> Iterator[Fault]:
    for slot in find_slots(case.text):
        if slot.number > len(case.figures):
            yield Fault(FaultKind.SLOT, f"{{f{slot.number}}}")
    if "{" in case.bare or "}" in case.bare:
        yield Fault(FaultKind.SLOT, "braces that are no slot")


def _digits(case: Case) -> Iterator[Fault]:
    for sign in _NAMED_SEVEN.sub(" ", case.bare):
        if unicodedata.category(sign) in ("Nd", "Nl", "No"):
            yield Fault(FaultKind.DIGIT, sign)
            return


def _citations(case: Case) -> Iterator[Fault]:
    for number in case.cites:
        if not 1 <= number <= len(case.evidence):
            yield Fault(FaultKind.CITATION, f"[{number}]")


def _slot_countries(case: Case) -> Iterator[Fault]:
    """A value belongs to one of the countries that the sentence names, if it names any."""
    named = {key for _, key in case.places}
    if not named:
        return
    for slot, figure in case.values:
        if case.is_country(figure.country) and figure.country not in named:
            yield Fault(FaultKind.COUNTRY, f"{{f{slot.number}}} is of {figure.country}")


def _directions(case: Case) -> Iterator[Fault]:
    for detail in direction_faults(case):
        yield Fault(FaultKind.DIRECTION, detail)


def _markup(case: Case) -> Iterator[Fault]:
    pattern = _MODEL_MARKUP if case.is_model else _MARKUP
    if found := _MARKUP.search(case.bare) or pattern.search(case.bare):
        yield Fault(FaultKind.MARKUP, found[0])


def _controls(case: Case) -> Iterator[Fault]:
    for sign in case.text:
        if unicodedata.category(sign) in ("Cc", "Cf", "Co", "Cs", "Cn"):
            yield Fault(FaultKind.CONTROL, repr(sign))
            return


def _verbatim(case: Case) -> Iterator[Fault]:
    said = [text for passage in case.passages for text in (passage.quote, passage.text)]
    if not any(case.sentence.text in text for text in said):
        yield Fault(FaultKind.QUOTE, case.sentence.text[:60])


def _number_words(case: Case) -> Iterator[Fault]:
    plain = _NO_NUMBER.sub(" ", case.bare)
    if found := _NUMBER.search(plain) or _NUMBER_UNIT.search(plain):
        yield Fault(FaultKind.NUMBER_WORD, found[0])


def _support(case: Case) -> Iterator[Fault]:
    if not case.slots and not case.cites:
        yield Fault(FaultKind.UNSUPPORTED, "neither a figure nor a source")


def _units(case: Case) -> Iterator[Fault]:
    for slot, _ in case.values:
        if found := _UNIT_AFTER.match(case.text, slot.end):
            yield Fault(FaultKind.UNIT, found[1])


def _marks_of_estimate(case: Case) -> Iterator[Fault]:
    estimates = [figure.estimate for _, figure in case.values]
    if any(estimates) and _FINAL.search(case.bare):
        yield Fault(FaultKind.ESTIMATE, "an estimate called final")
    if estimates and not any(estimates) and _ESTIMATED.search(case.bare):
        yield Fault(FaultKind.ESTIMATE, "a published value called an estimate")


def _length(case: Case) -> Iterator[Fault]:
    if len(case.text) > LONGEST:
        yield Fault(FaultKind.LENGTH, f"{len(case.text)} characters")


def _leaks(case: Case) -> Iterator[Fault]:
    if found := _LEAK.search(case.bare):
        yield Fault(FaultKind.LEAK, found[0])


def _loaded_words(case: Case) -> Iterator[Fault]:
    """Superlatives, ranks, duties and negations that the built-in draft does not hold."""
    basis = " ".join(sentence.text.casefold() for sentence in case.basis)
    for pattern in (_LOADED, _NEGATION):
        for found in pattern.finditer(case.bare):
            if found[0].casefold() not in basis:
                yield Fault(FaultKind.WORD, found[0])


def _borne_out(case: Case) -> Iterator[Fault]:
    """A sentence without a figure must share its words with the passage that it cites."""
    if case.values or not case.passages:
        return
    words = {word for word in re.findall(r"[a-z]{4,}", fold(case.bare)) if word not in _STOP}
    source = " ".join(fold(passage.text) for passage in case.passages)
    known = [word for word in words if word[:5] in source]
    if not words or len(known) * 5 < len(words) * 4:
        yield Fault(FaultKind.WORD, "few words of the passage")


_RULES: tuple[Rule, ...] = (
    _slots_exist,
    _digits,
    _citations,
    _slot_countries,
    _directions,
    _markup,
    _controls,
)
_QUOTE_RULES: tuple[Rule, ...] = (_citations, _verbatim, _controls)
_MODEL_RULES: tuple[Rule, ...] = (
    _number_words,
    _support,
    _units,
    _marks_of_estimate,
    _length,
    _leaks,
    _loaded_words,
    _borne_out,
)
