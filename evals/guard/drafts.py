"""True drafts: what the built-in engine says, and the same said in other words.

A draft is one sentence over the figures and evidence of its answer, judged as if a language
model had written it. Golden questions give the variety, a grid over all allies the number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from evals.questions import golden_files, read_questions
from retrieval.answer import Engine
from retrieval.model import Answer, Question, Sentence
from retrieval.slots import find_slots

GRID = (
    "How far is {name} from 3.5%?",
    "How far was {name} from 2% in 2024?",
    "What does {name} spend on defence in 2025?",
    "How has {name}'s defence spending developed since 2014?",
    "At this pace when will {name} reach 3.5%?",
    "What is {name}'s equipment share against the 20% guideline?",
)

PARAPHRASES: tuple[tuple[str, str], ...] = (
    (r"\bit stands at\b", "its share is"),
    (r"\bstands at or above\b", "is at or above"),
    (r"\bis (\{f\d+\}) below\b", r"falls \1 short of"),
    (r"\bis (\{f\d+\}) below\b", r"lies \1 below"),
    (r"\bis (\{f\d+\}) above\b", r"lies \1 above"),
    (r"^In money the gap is\b", "Expressed in money, the gap is"),
    (r"\bwould reach\b", "would get to"),
    (r"\bneeds (\{f\d+\}) a year\b", r"has to add \1 a year"),
    (r"^(.*), a rise of (\{f\d+\})", r"\1, which is a rise of \2"),
    (r"^(.*), a fall of (\{f\d+\})", r"\1, which is a fall of \2"),
    (r"\(NATO, edition of (\{f\d+\.edition\})\)", r"according to NATO's edition of \1"),
    (r"\(NATO, edition of (\{f\d+\.edition\})\)", r"in the edition of \1"),
    (r" \(NATO, edition of \{f\d+\.edition\}\)", ""),
)
"""Rewordings that leave the meaning as it is: a pattern and what takes its place."""


@dataclass(frozen=True, slots=True)
class TrueDraft:
    """A true sentence of an answer: with its citations, and the countries named before it."""

    answer: Answer
    sentence: Sentence
    about: tuple[str, ...]
    is_paraphrase: bool = False


def answers(engine: Engine, allies: Iterable[str]) -> Iterator[Answer]:
    """Built-in answers to the English golden questions and to the grid, refusals left out."""
    texts = [item.text for item in read_questions(golden_files()) if item.lang == "en"]
    texts += [form.format(name=name) for form in GRID for name in allies]
    for text in dict.fromkeys(texts):
        answer = engine.answer(Question(text))
        if answer.figures and answer.status.value in ("answered", "partial"):
            yield answer


def true_drafts(found: Iterable[Answer]) -> Iterator[TrueDraft]:
    """Each lead and detail with a value or a citation, and its rewordings."""
    for answer in found:
        about: tuple[str, ...] = tuple(dict.fromkeys(f.country for f in answer.figures))[:1]
        for sentence in answer.sentences:
            if sentence.is_quote or sentence.part not in ("lead", "detail"):
                continue
            if not any(slot.is_value for slot in find_slots(sentence.text)):
                continue
            yield TrueDraft(answer, sentence, about)
            for text in _reworded(sentence.text):
                yield TrueDraft(answer, replace(sentence, text=text), about, is_paraphrase=True)


def _reworded(text: str) -> Iterator[str]:
    said = {text}
    for pattern, other in PARAPHRASES:
        new = re.sub(pattern, other, text)
        if new not in said:
            said.add(new)
            yield new
