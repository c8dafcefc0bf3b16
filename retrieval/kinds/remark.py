"""Remarks: the editors' note on a statement, where it answers what the statement leaves open."""

from __future__ import annotations

import re
from dataclasses import replace

from knowledge.model import Claim
from knowledge.names import fold
from retrieval.desk import Desk
from retrieval.model import Evidence, Plan

# Notes also hold remarks among editors on how well a number is attested: not for readers.
_INWARD = re.compile(r"excerpt|memory|check |use only|not found|unverified|stored|summar|caution")
_SENTENCE = re.compile(r"(?<=[.;])\s+")
_WORD = re.compile(r"[^\W\d_]{4,}")
_COMMON = frozenset(
    ("what", "which", "that", "does", "this", "with", "from", "much", "many", "have")
)
_SHARED = 2


def say_remark(plan: Plan, desk: Desk, claim: Claim, found: Evidence) -> bool:
    """Quote the sentence of a claim's note that the question is about; whether there was one."""
    told = fold(claim.statement)
    for sentence in _SENTENCE.split(claim.note or ""):
        if not _INWARD.search(fold(sentence)) and _answers(plan, desk, sentence, told):
            passage = found.passage
            note = replace(
                passage,
                id=f"note:{claim.id}",
                quote=sentence,
                text=sentence,
                title=f"Note on: {passage.title}",
            )
            desk.quote(Evidence(note, found.score), "detail")
            return True
    return False


def _answers(plan: Plan, desk: Desk, sentence: str, told: str) -> bool:
    """Whether it names a country asked about, or words of the question, that are not told yet."""
    text = fold(sentence)
    names = [fold(desk.library.countries.name(key)) for key in plan.countries]
    if any(name in text and name not in told for name in names):
        return True
    asked = set(_WORD.findall(fold(desk.text))) - _COMMON
    shared = {word for word in asked if word in text}
    return len(shared) >= _SHARED and any(word not in told for word in shared)
