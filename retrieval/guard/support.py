"""Support rules: citations that bear a sentence out, verbatim quotations, sourced statements."""

from __future__ import annotations

import re
from collections.abc import Iterator

from knowledge.model import Figure
from retrieval.guard.fault import Fault, FaultKind, Rule
from retrieval.guard.wording import Worded, worded
from retrieval.guard.words import is_alike, kinds_of, split
from retrieval.model import Passage, Sentence
from retrieval.slots import Case, blank_slots

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_QUOTED = re.compile(r"[\"„“«‹»”]([^\"„“”«»‹›]+)[\"“”»›«]")
_IN_ORDER = 0.6


def _citations(case: Case) -> Iterator[Fault]:
    for number in case.cites:
        if not 1 <= number <= len(case.evidence):
            yield Fault(FaultKind.CITATION, f"[{number}]")


def _verbatim(case: Case) -> Iterator[Fault]:
    said = [text for passage in case.passages for text in (passage.quote, passage.text)]
    if not any(case.sentence.text in text for text in said):
        yield Fault(FaultKind.QUOTE, case.sentence.text[:60])


def _supported(case: Case) -> Iterator[Fault]:
    if not case.slots and not case.cites:
        yield Fault(FaultKind.UNSUPPORTED, "neither a figure nor a source")


def _fitting(case: Case) -> Iterator[Fault]:
    """A sentence with figures cites what the draft cites for them, or the rows they stand in."""
    said = worded(case)
    if not said.roles:
        return
    drawn = {number for line in said.lines for number in line.sentence.cites}
    rows = _rows(said)
    for number in case.cites:
        if 1 <= number <= len(case.evidence) and number not in drawn:
            passage = case.evidence[number - 1].passage
            if passage.id not in rows:
                yield Fault(FaultKind.UNSUPPORTED, f"[{number}] does not hold these figures")
    if drawn and not case.cites:
        yield Fault(FaultKind.UNSUPPORTED, "the source is not cited")


def _rows(said: Worded) -> set[str]:
    """The table rows and editions that the sentence's figures come from."""
    found: set[str] = set()
    left = [figure for _, figure in said.values]
    while left:
        figure: Figure = left.pop()
        left.extend(figure.inputs)
        found |= {f"row:{figure.source}:{figure.country}:{figure.measure}"}
        found |= {f"source:{figure.source}", f"target:{figure.source}"}
    return found


def _quoted(case: Case) -> Iterator[Fault]:
    """What stands in quotation marks is in a cited passage, or so marked in the plain version."""
    said = [text for passage in case.passages for text in (passage.quote, passage.text)]
    marked = [
        found[1].strip() for sentence in case.basis for found in _QUOTED.finditer(sentence.text)
    ]
    for found in _QUOTED.finditer(case.text):
        words = found[1].strip()
        if words not in marked and not (words and any(words in text for text in said)):
            yield Fault(FaultKind.QUOTE, words[:60])


def _borne_out(case: Case) -> Iterator[Fault]:
    """A sentence without a slot says, in the same order, what one cited sentence says."""
    said = worded(case)
    if said.roles or not case.cites:
        return
    words = [
        token.text
        for token in said.tokens
        if token.is_word and token.text not in said.words.neutral
    ]
    texts = [text for passage in case.passages for text in _parts(passage)]
    texts += [line.sentence.text for line in said.plain.lines if _shares(case, line.sentence)]
    if not any(_bears(words, text, said) for text in texts):
        yield Fault(FaultKind.WORD, "no cited sentence says this")


def _shares(case: Case, sentence: Sentence) -> bool:
    return bool(set(case.cites) & set(sentence.cites))


def _parts(passage: Passage) -> Iterator[str]:
    for text in dict.fromkeys((passage.quote, passage.text)):
        yield from _SENTENCE.split(text)


def _bears(words: list[str], text: str, said: Worded) -> bool:
    """Whether a text holds all of the words, nearly in order, and says no where they do."""
    source = [word for word in split(blank_slots(text)) if word not in said.words.neutral]
    if not words or not source:
        return False
    held = [word for word in words if any(is_alike(word, other) for other in source)]
    if len(held) < len(words):
        return False
    if _has_not(words, said) != _has_not(source, said):
        return False
    return _in_order(held, source) >= _IN_ORDER * len(held)


def _has_not(words: list[str], said: Worded) -> bool:
    return any("not" in kinds_of(word, said.words) for word in words)


def _in_order(words: list[str], source: list[str]) -> int:
    """The length of the longest run of words, gaps allowed, that both have in order."""
    best = [0] * (len(source) + 1)
    for word in words:
        before = best[:]
        for at, other in enumerate(source, start=1):
            if is_alike(word, other):
                best[at] = before[at - 1] + 1
            else:
                best[at] = max(before[at], best[at - 1])
    return best[-1]


QUOTES: tuple[Rule, ...] = (_citations, _verbatim)
RULES: tuple[Rule, ...] = (_citations,)
STRICT: tuple[Rule, ...] = (_supported, _fitting, _quoted, _borne_out)
