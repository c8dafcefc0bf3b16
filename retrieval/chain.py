"""The chain: figures and evidence in, a checked draft with slots out, or the reason why not."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from knowledge.country import CountryBook
from knowledge.model import Figure
from retrieval.check import check
from retrieval.llm import Llm, Unanswered
from retrieval.model import Draft, Sentence
from retrieval.slots import find_marks, find_slots, strip_marks

_PROMPT = Path(__file__).parent / "prompts" / "answer.txt"
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z{])")
_DIGITS = re.compile(r"\d")
_MOST_FIGURES = 14


@dataclass(frozen=True, slots=True)
class ModelDraft:
    """What a model wrote after checking, or why it cannot be used."""

    draft: Draft | None
    why: str | None = None


def write_draft(
    llm: Llm, question: str, built_in: Draft, countries: CountryBook, lang: str = "en"
) -> ModelDraft:
    """The model's wording of a built-in draft, every sentence checked.

    Quotations, notes and rows of the built-in draft stay as they are: only its lead and
    details are worded anew. It is used when each figure of the lead is still told.
    """
    leads = [sentence for sentence in built_in.sentences if sentence.part == "lead"]
    if not leads or any(sentence.is_quote for sentence in leads):
        return ModelDraft(None, "nothing here is left to wording")
    try:
        text = llm.ask(_given(question, built_in, countries), _prompt())
    except Unanswered as error:
        return ModelDraft(None, str(error))
    sentences = tuple(cited(each, built_in) for each in _sentences(text))
    worded = Draft(sentences, built_in.figures, built_in.evidence)
    checked = check(worded, countries, is_model=True, basis=built_in.sentences, lang=lang)
    if not checked.sentences:
        fault = checked.faults[0].kind.value if checked.faults else "no sentence"
        return ModelDraft(None, f"the model's wording failed the check: {fault}")
    if not _values(leads) <= _values(list(checked.sentences)):
        return ModelDraft(None, "the model left out a figure that the answer needs")
    return ModelDraft(_joined(built_in, checked.sentences))


def cited(sentence: Sentence, built_in: Draft) -> Sentence:
    """A sentence with the citations of the built-in sentences that its values are from.

    A model that forgets its marks has not lost the source: code knows which it is.
    """
    told = _values([sentence])
    if sentence.cites or not told:
        return sentence
    drawn = (each.cites for each in built_in.sentences if _values([each]) & told)
    return replace(sentence, cites=next((cites for cites in drawn if cites), ()))


def _values(sentences: list[Sentence]) -> set[int]:
    found = (slot for sentence in sentences for slot in find_slots(sentence.text))
    return {slot.number for slot in found if slot.is_value}


def _joined(built_in: Draft, worded: tuple[Sentence, ...]) -> Draft:
    told = _values(list(worded))
    kept: list[Sentence] = []
    is_told = False
    for sentence in built_in.sentences:
        if sentence.part == "lead":
            kept += [] if is_told else worded
            is_told = True
        elif sentence.part != "detail" or sentence.is_quote or not _values([sentence]) <= told:
            kept.append(sentence)
    return Draft(tuple(kept), built_in.figures, built_in.evidence)


def _sentences(text: str) -> tuple[Sentence, ...]:
    lines = [part.strip() for line in text.splitlines() for part in _SENTENCE.split(line)]
    return tuple(
        Sentence(strip_marks(line), find_marks(line), "lead" if number == 0 else "detail")
        for number, line in enumerate(filter(None, lines))
    )


def _prompt() -> object:
    from langchain_core.prompts import ChatPromptTemplate

    return ChatPromptTemplate.from_messages(
        [("system", _PROMPT.read_text(encoding="utf-8")), ("human", "{task}")]
    )


def _given(question: str, built_in: Draft, countries: CountryBook) -> dict[str, str]:
    """The task without a single digit of data: figures by slot, words of the plain version."""
    figures = [
        f"{{f{number}}}: {_told(figure, countries)}"
        for number, figure in enumerate(built_in.figures[:_MOST_FIGURES], start=1)
    ]
    plain = [
        sentence.text + "".join(f" [{number}]" for number in sentence.cites)
        for sentence in built_in.sentences
        if sentence.part in ("lead", "detail") and not sentence.is_quote
    ]
    task = "\n".join(
        ["Figures:", *figures, "", "Plain version:", *plain, "", f"Question: {_masked(question)}"]
    )
    return {"task": task}


def _told(figure: Figure, countries: CountryBook) -> str:
    place = countries.name(figure.country) if len(figure.country) == 3 else figure.country
    estimate = ", an estimate" if figure.estimate else ""
    return f"{figure.measure.replace('_', ' ')} of {place}{estimate}"


def _masked(text: str) -> str:
    return _DIGITS.sub("#", text)
