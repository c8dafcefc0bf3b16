"""Directions: whether above, below, rise and fall in a sentence agree with its figures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.model import Figure
from retrieval.slots import Case, Slot, clause

Value = tuple[Slot, Figure]

_LEVEL = re.compile(
    r"\b(?:(?P<below>below|short of|f(?:alls?|ell|allen|alling) short|shortfalls?|shy of|beneath"
    r"|miss(?:es|ed|ing)?(?= (?:the|its|this|that|NATO)\b)|lacks?|lacking|(?:lags?|falls?) behind"
    r"|(?:less|lower|smaller|fewer) than|under(?=\s+(?:the|its|this|that)\s+(?:\w+\s+){0,3}"
    r"(?:target|guideline|commitment|pledge|level|floor|goal|threshold|demand)|\s{3,}))"
    r"|(?P<above>above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|beyond|ahead of|surplus"
    r"|over(?= (?:the|its|this|that) (?:\w+ ){0,3}"
    r"(?:target|guideline|commitment|pledge|floor|goal|threshold|demand)|\s{3,})"
    r"|(?:more|higher|greater|larger|bigger) than|outpac\w+|beat(?:s|ing)?|tops"
    r"|(?P<verb>meet(?:s|ing)?|met|reach(?:es|ed|ing)?|attain\w*|achiev\w*|hit(?:s|ting)?"
    r"|fulfil\w*|satisf\w*|compl(?:y|ies|iant|ied)|on target)))\b",
    re.IGNORECASE,
)
_MOVE = re.compile(
    r"\b(?:(?P<rise>rise[sn]?|rose|rising|increas\w+|grew|grow\w*|climb\w*|upwards?|up from"
    r"|went up|jump\w*)"
    r"|(?P<fall>f(?:alls?|ell|allen|alling)(?!\s+(?:short|behind))|decreas\w+|declin\w+|dropp?\w*"
    r"|shr[aiu]nk\w*|reduc\w+|downwards?|down from|went down|cut(?:s|ting)?|slump\w*))\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"(?:\bnot|n['’]t|\bnever|\bno longer|\bnor|\bneither|\bcannot|\bwithout|\bhardly)"
    r"\s+(?:(?!but\b)\w+\s+){0,2}$",
    re.IGNORECASE,
)
_FAILS = re.compile(
    r"\b(?:fail\w*|unable|yet|struggl\w+|not able|far)\s+(?:to|from)\s+(?:\w+\s+)?$", re.IGNORECASE
)
_MODAL = re.compile(
    r"\b(?:to|would|will|could|can|must|should|might|may)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)
_CHANGES = re.compile(r"change|difference|real_change|pace|revision|growth")


@dataclass(frozen=True, slots=True)
class _Word:
    """A direction word: +1 for above or a rise, -1 for below or a fall, negation counted."""

    text: str
    start: int
    end: int
    sign: int


def direction_faults(case: Case) -> Iterator[str]:
    """What each direction word that contradicts a figure says, and against which figure.

    Where no figure decides, a model's words are held against the plain version (`guard`).
    """
    if case.is_model and not case.values and case.passages:
        return  # rests on a passage alone: its words are compared with the passage's
    for word in _levels(case):
        yield from _judge_level(case, word)
    for word in _moves(case):
        yield from _judge_move(case, word)
    if case.is_model:
        yield from _unsaid_surplus(case)


def _levels(case: Case) -> Iterator[_Word]:
    for match in _LEVEL.finditer(case.bare):
        before = case.text[: match.start()]
        sign = -1 if match["below"] else 1
        if _FAILS.search(before):
            yield _Word(match[0], match.start(), match.end(), -sign)
        elif match["verb"] and _MODAL.search(before):
            continue  # "to reach it needs …", "would reach it in …": a figure's year says when
        else:
            sign = -sign if _NOT.search(before) else sign
            yield _Word(match[0], match.start(), match.end(), sign)


def _moves(case: Case) -> Iterator[_Word]:
    for match in _MOVE.finditer(case.bare):
        before = case.text[: match.start()]
        if _MODAL.search(before):
            continue
        sign = 1 if match["rise"] else -1
        sign = -sign if _NOT.search(before) else sign
        yield _Word(match[0], match.start(), match.end(), sign)


def _judge_level(case: Case, word: _Word) -> Iterator[str]:
    gaps = [pair for pair in case.values if is_gap(pair[1])]
    if gaps:
        near = _nearest(case.text, word, gaps)
        if word.sign * -near[1].value < 0 or (word.sign < 0 and near[1].value == 0):
            yield f'"{word.text}" against {{f{near[0].number}}}'
        return
    left = [pair for pair in case.values if pair[0].start < word.start]
    right = [pair for pair in case.values if pair[0].start >= word.end]
    if not left or not right or not _is_comparable(left[-1][1], right[0][1]):
        return
    is_heading = case.text[word.end : word.end + 1] == ":"  # "below:" heads a list
    if not is_heading and word.sign * (left[-1][1].value - right[0][1].value) < 0:
        yield f'"{word.text}" between {{f{left[-1][0].number}}} and {{f{right[0][0].number}}}'


def _judge_move(case: Case, word: _Word) -> Iterator[str]:
    changes = [pair for pair in case.values if _CHANGES.search(pair[1].measure)]
    if changes:
        near = _nearest(case.text, word, changes)
        if word.sign * near[1].value < 0:
            yield f'"{word.text}" against {{f{near[0].number}}}'
        return
    pair = _two_states(case)
    if pair is not None and word.sign * _sign(pair[1].value - pair[0].value) <= 0:
        yield f'"{word.text}" against two figures'


def _two_states(case: Case) -> tuple[Figure, Figure] | None:
    """Two values of one measure, the earlier first, as "from … to …" or their years order them."""
    values = [figure for _, figure in case.values]
    for at, first in enumerate(values):
        for second in values[at + 1 :]:
            same = first.measure == second.measure and first.country == second.country
            if not same or (first.year, first.edition) == (second.year, second.edition):
                continue
            by_text = re.search(r"\bfrom\b", case.bare)
            key = (first.year or 0, first.edition) <= (second.year or 0, second.edition)
            return (first, second) if by_text or key else (second, first)
    return None


def _unsaid_surplus(case: Case) -> Iterator[str]:
    """A gap below zero shows without its sign, so its sentence must say "above"."""
    words = list(_levels(case))
    for slot, figure in case.values:
        if is_gap(figure) and figure.value < 0 and not any(word.sign > 0 for word in words):
            yield f"{{f{slot.number}}} lies above the target, which is not said"


def is_gap(figure: Figure) -> bool:
    """Whether a figure is a distance to a target: positive when the target is missed."""
    return figure.measure.startswith("gap")


def _is_comparable(first: Figure, second: Figure) -> bool:
    parts = (first, second)
    if any(is_gap(figure) or _CHANGES.search(figure.measure) for figure in parts):
        return False
    return first.unit == second.unit


def _nearest(text: str, word: _Word, values: Sequence[Value]) -> Value:
    """The value nearest to a word, its own clause first."""
    start, end = clause(text, word.start)

    def distance(pair: Value) -> tuple[bool, int]:
        slot = pair[0]
        gap = slot.start - word.end if slot.start >= word.end else word.start - slot.end
        return not start <= slot.start < end, gap

    return min(values, key=distance)


def _sign(value: object) -> int:
    number = float(str(value))
    return (number > 0) - (number < 0)
