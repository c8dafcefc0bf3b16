"""Wording: signs, numbers in words, markup and loaded words that a sentence may not hold."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from retrieval.slots import Case, find_slots

LONGEST = 400
LONGEST_BUILT_IN = 1200


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
    rf"|(?:{_NUMBERS})(?:fold|th|ths)|second|only one|just one|exactly one"
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


def digits(case: Case) -> Iterator[Fault]:
    """Signs with a numeric value in any script, outside slots, marks and verbatim quotations."""
    text = _NO_NUMBER.sub("", _spared(case))
    found = [sign for sign in text if unicodedata.numeric(sign, None) is not None]
    if found:
        yield Fault(FaultKind.DIGIT, "".join(found[:12]))


def _spared(case: Case) -> str:
    """The text without the quotations that the built-in composer took from a cited passage."""
    if case.is_model:
        return case.bare

    def drop(match: re.Match[str]) -> str:
        return "" if is_verbatim(match[1], case) else match[0]

    return _QUOTED.sub(drop, case.bare)


def number_words(case: Case) -> Iterator[Fault]:
    """Numbers in words: with a unit anywhere, and any at all in a model's sentence."""
    text = _NO_NUMBER.sub("", case.bare)
    pattern = _NUMBER if case.is_model else _NUMBER_UNIT
    if match := pattern.search(text) or _NUMBER_UNIT.search(text):
        yield Fault(FaultKind.NUMBER_WORD, match[0])


def markup(case: Case) -> Iterator[Fault]:
    """Tags, links, code and, from a model, any sign that formats."""
    pattern = _MODEL_MARKUP if case.is_model else _MARKUP
    if match := _MARKUP.search(case.bare) or pattern.search(case.bare):
        yield Fault(FaultKind.MARKUP, match[0])


def controls(case: Case) -> Iterator[Fault]:
    """Control and invisible signs; from a model also symbols such as emoji."""
    banned = {"Cc", "Cf", "Co", "Cn", "Cs"}
    if case.is_model:
        banned |= {"So", "Sc", "Sk"}
    if case.sentence.is_quote:
        banned = {"Cc", "Cs"}
    for sign in case.text:
        if unicodedata.category(sign) in banned and sign not in "\n\t":
            yield Fault(FaultKind.CONTROL, f"U+{ord(sign):04X}")
            return


def length(case: Case) -> Iterator[Fault]:
    """A sentence that nobody reads to its end."""
    if len(case.text) > (LONGEST if case.is_model else LONGEST_BUILT_IN):
        yield Fault(FaultKind.LENGTH, f"{len(case.text)} signs")


def leaks(case: Case) -> Iterator[Fault]:
    """Talk about prompts, keys and rules instead of the subject."""
    if match := _LEAK.search(case.bare):
        yield Fault(FaultKind.LEAK, match[0])


def loaded_words(case: Case) -> Iterator[Fault]:
    """Ranks, counts and verdicts in a model's words that neither source nor built-in draft has."""
    own = {slot.number for slot, _ in case.values}
    sources = [f"{passage.text} {passage.quote}" for passage in case.passages]
    for sentence in case.basis:
        if own & {slot.number for slot in find_slots(sentence.text)}:
            sources.append(sentence.text)
    told = " ".join(sources).casefold()
    for match in _LOADED.finditer(case.bare):
        if match[0].casefold() not in told:
            yield Fault(FaultKind.WORD, match[0])


def estimates(case: Case) -> Iterator[Fault]:
    """An estimate called final, or a final figure called an estimate."""
    published = [figure for _, figure in case.values if figure.measure not in ("target", "claim")]
    if match := _FINAL.search(case.bare):
        denied = _NEGATION.search(case.bare[: match.start()])
        if any(figure.estimate for figure in published) and not denied:
            yield Fault(FaultKind.ESTIMATE, match[0])
    match = _ESTIMATED.search(case.bare)
    if match and case.is_model and published and not any(item.estimate for item in published):
        yield Fault(FaultKind.ESTIMATE, match[0])


def quotations(case: Case) -> Iterator[Fault]:
    """Words in quotation marks that no cited passage holds."""
    for match in _QUOTED.finditer(case.text):
        if len(match[1].split()) > 2 and not is_verbatim(match[1], case):
            yield Fault(FaultKind.QUOTE, match[1][:40])


def whole_quote(case: Case) -> Iterator[Fault]:
    """A sentence given as a quotation that no cited passage holds."""
    if not is_verbatim(case.sentence.text, case):
        yield Fault(FaultKind.QUOTE, case.sentence.text[:40])


def is_verbatim(words: str, case: Case) -> bool:
    """Whether words stand in a cited passage as they are, spaces aside."""
    wanted = " ".join(words.split())
    texts = (text for item in case.passages for text in (item.quote, item.text))
    return bool(wanted) and any(wanted in " ".join(text.split()) for text in texts)


def is_denial(text: str) -> bool:
    """Whether a text holds a negation."""
    return _NEGATION.search(text) is not None
