"""The chain: figures and evidence in, a checked draft with slots out, or the reason why not."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from knowledge.country import CountryBook
from knowledge.model import Figure
from retrieval.check import Checked, Fault, check
from retrieval.llm import Llm, Unanswered
from retrieval.model import Draft, Sentence
from retrieval.sentences import sentences_in
from retrieval.slots import find_slots
from retrieval.telling import left_out
from retrieval.turn import NOTHING, Spent, Turn

_PROMPTS = Path(__file__).parent / "prompts"
_DIGITS = re.compile(r"\d")
_MOST_FIGURES = 14
_MOST_FAULTS = 6
_MOST_LOST = 8
_MOST_SIGNS = 600
_LENGTH_FACTOR = 2
_SPARE_SIGNS = 200
_LEAST_SECONDS_FOR_REPAIR = 1.0

Show = Callable[[tuple[Sentence, ...]], None]


@dataclass(frozen=True, slots=True)
class ModelDraft:
    """What a model wrote after checking, or why it cannot be used; what it took."""

    draft: Draft | None
    why: str | None = None
    model: str = ""
    spent: Spent = NOTHING


@dataclass(frozen=True, slots=True)
class _Wording:
    """A model's sentences after the check, and what they leave out that the answer needs."""

    checked: Checked
    lost: tuple[str, ...]

    @property
    def is_whole(self) -> bool:
        """Whether they tell all that the built-in lead tells."""
        return bool(self.checked.sentences) and not self.lost


def write_draft(
    llm: Llm,
    question: str,
    built_in: Draft,
    countries: CountryBook,
    turn: Turn,
    *,
    lang: str = "en",
    show: Show | None = None,
) -> ModelDraft:
    """The model's wording of a built-in draft, every sentence checked.

    Quotations, notes and rows of the built-in draft stay as they are: only its lead and
    details are worded anew. It is used when it tells all that the lead tells (each figure, year,
    name, verdict and measure); sentences with a fault are dropped, and where that leaves too
    little the model is asked once to mend them. `show` is handed the checked sentences as they
    are completed.
    """
    if not _can_be_worded(built_in):
        return ModelDraft(None, "nothing here is left to wording")
    work = _Work(llm, built_in, countries, turn, show, lang)
    given = {"task": _task(question, built_in, countries), "language": _language(lang)}
    try:
        wording = work.write(answer_prompt(), given)
        if not wording.is_whole and turn.left() > _LEAST_SECONDS_FOR_REPAIR:
            wording = work.mend(wording, given)
    except Unanswered as error:
        return ModelDraft(None, str(error), spent=work.spent + error.spent)
    if not wording.is_whole:
        return ModelDraft(None, _why(wording), spent=work.spent)
    draft = _joined(built_in, wording.checked.sentences, lang)
    return ModelDraft(draft, None, work.model, work.spent)


class _Work:
    """The calls that one wording takes."""

    def __init__(
        self,
        llm: Llm,
        built_in: Draft,
        countries: CountryBook,
        turn: Turn,
        show: Show | None,
        lang: str,
    ) -> None:
        self._llm = llm
        self._lang = lang
        self._built_in = built_in
        self._countries = countries
        self._turn = turn
        self._show = show
        self._shown: tuple[Sentence, ...] = ()
        self._complete = 0
        self.spent = NOTHING
        self.model = llm.name

    def write(self, prompt: Any, given: dict[str, str]) -> _Wording:  # noqa: ANN401 - a runnable
        """The model's wording, judged."""
        hear = None if self._show is None else self._hear
        most = _LENGTH_FACTOR * sum(len(item.text) for item in _plain(self._built_in))
        spoken = self._llm.speak(prompt, given, self._turn, hear, most + _SPARE_SIGNS)
        self.spent, self.model = self.spent + spoken.spent, spoken.model
        checked = self._judge(spoken.text, is_whole=True)
        leads = _leads(self._built_in)
        return _Wording(
            checked, left_out(checked.sentences, leads, self._built_in.figures, self._lang)
        )

    def mend(self, wording: _Wording, given: dict[str, str]) -> _Wording:
        """The wording after the model was told its faults; the first one where it cannot."""
        try:
            again = self.write(repair_prompt(), given | {"faults": _named(wording)})
        except Unanswered as error:
            self.spent += error.spent
            return wording
        return again if again.is_whole else wording

    def _judge(self, text: str, *, is_whole: bool) -> Checked:
        sentences = tuple(
            cited(each, self._built_in) for each in sentences_in(text, is_whole=is_whole)
        )
        worded = Draft(sentences, self._built_in.figures, self._built_in.evidence)
        basis = self._built_in.sentences
        return check(worded, self._countries, is_model=True, basis=basis, lang=self._lang)

    def _hear(self, text: str) -> None:
        """Show what is complete and passes, whenever there is more of it."""
        complete = len(sentences_in(text, is_whole=False))
        if complete == self._complete:
            return
        self._complete = complete
        passed = self._judge(text, is_whole=False).sentences
        if passed and passed != self._shown and self._show is not None:
            self._shown = passed
            self._show(passed)


def cited(sentence: Sentence, built_in: Draft) -> Sentence:
    """A sentence with the citations of the built-in sentences whose values it tells.

    A model that forgets its marks has not lost the source: code knows which it is.
    """
    told = values_told((sentence,))
    if not told:
        return sentence
    own = [(each.cites, values_told((each,))) for each in built_in.sentences if each.cites]
    whole = [number for cites, values in own if values and values <= told for number in cites]
    part = next((cites for cites, values in own if values & told), ())
    return replace(sentence, cites=tuple(dict.fromkeys((*sentence.cites, *whole))) or part)


def _leads(draft: Draft) -> tuple[Sentence, ...]:
    return tuple(sentence for sentence in draft.sentences if sentence.part == "lead")


def _can_be_worded(draft: Draft) -> bool:
    leads = _leads(draft)
    return bool(leads) and not any(sentence.is_quote for sentence in leads)


def values_told(sentences: tuple[Sentence, ...]) -> set[int]:
    """The numbers of the figures whose values some sentences tell."""
    found = (slot for sentence in sentences for slot in find_slots(sentence.text))
    return {slot.number for slot in found if slot.is_value}


def _joined(built_in: Draft, worded: tuple[Sentence, ...], lang: str) -> Draft:
    """The wording in the place of the lead, without the details that it tells as well."""
    kept: list[Sentence] = []
    is_told = False
    for sentence in built_in.sentences:
        if sentence.part == "lead":
            kept += [] if is_told else worded
            is_told = True
        elif (
            sentence.part != "detail"
            or sentence.is_quote
            or left_out(worded, (sentence,), built_in.figures, lang)
        ):
            kept.append(sentence)
    return Draft(tuple(kept), built_in.figures, built_in.evidence)


def _why(wording: _Wording) -> str:
    checked = wording.checked
    if checked.sentences and not checked.faults:
        return "the model's wording tells less than the built-in one"
    fault = checked.faults[0].kind.value if checked.faults else "no sentence"
    return f"the model's wording failed the check: {fault}"


def _named(wording: _Wording) -> str:
    """The faults in words, each sentence without its digits, and what was left out."""
    found = [f"- {_fault(fault)}" for fault in wording.checked.faults[:_MOST_FAULTS]]
    if wording.checked.sentences and wording.lost:
        found.append("- left out: " + ", ".join(wording.lost[:_MOST_LOST]))
    return "\n".join(found or ["- nothing usable was written"])


def _fault(fault: Fault) -> str:
    return f'{fault.kind.value}: "{_masked(" ".join(fault.sentence.split())[:200])}"'


def answer_prompt() -> Any:  # noqa: ANN401 - LangChain's prompt
    """The prompt of an answer: places `language` and `task`."""
    return _prompt("answer.txt", "{task}")


def repair_prompt() -> Any:  # noqa: ANN401 - LangChain's prompt
    """The prompt of a second try: places `language`, `task` and `faults`."""
    return _prompt("answer.txt", (_PROMPTS / "repair.txt").read_text(encoding="utf-8"))


@cache
def _prompt(name: str, human: str) -> Any:  # noqa: ANN401 - LangChain's prompt
    from langchain_core.prompts import ChatPromptTemplate

    system = (_PROMPTS / name).read_text(encoding="utf-8")
    return ChatPromptTemplate.from_messages([("system", system), ("human", human)])


def prompt_text(question: str, built_in: Draft, countries: CountryBook, lang: str = "en") -> str:
    """All that a model is sent for the wording of an answer; empty where nothing is sent."""
    if not _can_be_worded(built_in):
        return ""
    given = {"task": _task(question, built_in, countries), "language": _language(lang)}
    return str(answer_prompt().invoke(given).to_string())


def _language(lang: str) -> str:
    """A language's English name, such as German."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(lang).get_language_name("en") or "English"
    except (UnknownLocaleError, ValueError):
        return "English"


def _task(question: str, built_in: Draft, countries: CountryBook) -> str:
    """The task without a single digit of data: figures by slot, words of the plain version."""
    plain = _plain(built_in)
    used = {slot.number for sentence in plain for slot in find_slots(sentence.text)}
    figures = [
        f"{{f{number}}}: {_told(figure, countries)}"
        for number, figure in enumerate(built_in.figures, start=1)
        if number in used
    ]
    lines = [item.text + "".join(f" [{number}]" for number in item.cites) for item in plain]
    return "\n".join(
        [
            "Figures:",
            *figures[:_MOST_FIGURES],
            "",
            "Plain version:",
            *lines,
            "",
            f"Question: {_masked(question[:_MOST_SIGNS])}",
        ]
    )


def _plain(built_in: Draft) -> list[Sentence]:
    """The sentences that are worded anew."""
    return [
        sentence
        for sentence in built_in.sentences
        if sentence.part in ("lead", "detail") and not sentence.is_quote
    ]


def _told(figure: Figure, countries: CountryBook) -> str:
    place = countries.name(figure.country) if len(figure.country) == 3 else figure.country
    estimate = ", an estimate" if figure.estimate else ""
    return f"{figure.measure.replace('_', ' ')} of {place}{estimate}"


def _masked(text: str) -> str:
    return _DIGITS.sub("#", text)
