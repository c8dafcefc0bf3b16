"""True drafts: what the built-in engine says, and the same said in other words.

A draft is one sentence over the figures and evidence of its answer, judged as if a language
model had written it. Golden questions give the variety, a grid over all allies the number; the
grid is asked in the other languages as well, for a few allies each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from evals.guard.paraphrases import glued, reworded
from evals.questions import golden_files, read_questions
from retrieval.answer import Engine
from retrieval.model import Answer, Question, Sentence
from retrieval.phrasebook import languages
from retrieval.slots import find_slots

GRID = (
    "How far is {name} from 3.5%?",
    "How far was {name} from 2% in 2024?",
    "What does {name} spend on defence in 2025?",
    "How has {name}'s defence spending developed since 2014?",
    "At this pace when will {name} reach 3.5%?",
    "What is {name}'s equipment share against the 20% guideline?",
)
LISTS = ("Compare Italy and France", "rank of Spain", "Which allies meet 2%?", "Spain")
ABROAD = 3
"""How many allies the grid is asked about in each other language."""


@dataclass(frozen=True, slots=True)
class TrueDraft:
    """A true sentence of an answer: with its citations, and the countries named before it."""

    answer: Answer
    sentence: Sentence
    about: tuple[str, ...]
    is_paraphrase: bool = False

    @property
    def lang(self) -> str:
        """The language of the sentence."""
        return self.answer.question.lang


def answers(engine: Engine, allies: Iterable[str]) -> Iterator[Answer]:
    """Built-in answers to the golden questions and to the grid, refusals left out.

    The order mixes kinds and languages, so that the first few are a fair sample.
    """
    names = tuple(allies)
    golden = [item.text for item in read_questions(golden_files()) if item.lang == "en"]
    asked = [Question(text) for text in golden]
    asked += [Question(form.format(name=name)) for form in GRID for name in names]
    for turn, lang in enumerate(each for each in languages() if each != "en"):
        some = [names[(turn * ABROAD + step) % len(names)] for step in range(ABROAD)]
        texts = [form.format(name=name) for form in GRID for name in some]
        asked += [Question(text, lang=lang) for text in (*texts, *LISTS)]
    for question in _mixed(dict.fromkeys(asked)):
        answer = engine.answer(question)
        if answer.figures and answer.status.value in ("answered", "partial"):
            yield answer


def _mixed(asked: Iterable[Question]) -> list[Question]:
    """The questions in an order that any prefix samples evenly."""
    left = list(asked)
    step = 37  # any number that shares no factor with the count will do
    while len(left) % step == 0:
        step += 1
    return [left[(place * step) % len(left)] for place in range(len(left))]


def true_drafts(found: Iterable[Answer]) -> Iterator[TrueDraft]:
    """Each lead and detail with a value or a citation, and its rewordings."""
    for answer in found:
        about: tuple[str, ...] = tuple(dict.fromkeys(f.country for f in answer.figures))[:1]
        told: list[Sentence] = []
        for sentence in answer.sentences:
            if sentence.is_quote or sentence.part not in ("lead", "detail"):
                continue
            if not any(slot.is_value for slot in find_slots(sentence.text)):
                continue
            told.append(sentence)
            yield TrueDraft(answer, sentence, about)
            for text in reworded(sentence.text, answer.question.lang):
                yield TrueDraft(answer, replace(sentence, text=text), about, is_paraphrase=True)
        both = glued(told[0].text, told[1].text, answer.question.lang) if len(told) > 1 else None
        if both is not None:
            cites = tuple(dict.fromkeys((*told[0].cites, *told[1].cites)))
            one = replace(told[0], text=both, cites=cites)
            yield TrueDraft(answer, one, about, is_paraphrase=True)
