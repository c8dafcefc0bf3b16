"""The engine: plan, compute, search, draft, check; a question in, a checked answer out."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from knowledge.errors import BriefingError
from knowledge.library import Library
from retrieval.check import check, faults
from retrieval.compose import compose
from retrieval.desk import Desk, Outcome
from retrieval.intake import Unreadable, clean
from retrieval.kinds import (
    refusal,
)
from retrieval.kinds.factcheck import fact_check
from retrieval.model import (
    KEEPS_OLD,
    Answer,
    Context,
    Intent,
    Plan,
    Question,
    Reason,
    Sentence,
    Status,
)
from retrieval.parts import split
from retrieval.phrasebook import phrases
from retrieval.plan import make_plan, with_preferences
from retrieval.reading import read
from retrieval.stream import answers_as_they_come
from retrieval.turn import Turn

if TYPE_CHECKING:
    from retrieval.llm import Llm
    from retrieval.search import Searcher
    from retrieval.writer import Purse, Writer

_MOST_DAYS = 32
_MOST_NEXT = 3
_GIVEN = (Status.ANSWERED, Status.PARTIAL)


class Engine:
    """Answers questions over one library; safe to call from several threads."""

    def __init__(
        self,
        library: Library,
        searcher: Searcher,
        *,
        llm: Llm | None = None,
        purse: Purse | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        self.library = library
        self._searcher = searcher
        self._writer = _writer(llm, purse)
        self._today = today
        self._lock = threading.Lock()
        self._earlier: dict[date, Library] = {}

    @property
    def searcher(self) -> Searcher:
        """What finds passages; another engine may share it."""
        return self._searcher

    def answer(self, question: Question, turn: Turn | None = None) -> Answer:
        """The checked answer to one question; a reader's mistake is answered, not raised."""
        begun = time.perf_counter()
        question = replace(question, lang=phrases(question.lang).lang)
        turn = turn or Turn()
        if self._writer is not None:
            turn.start(self._writer.llm.timeout, question.chat)
        answer = self._answer(question, turn)
        return replace(answer, milliseconds=(time.perf_counter() - begun) * 1000)

    def rehearse(self) -> None:
        """Load now what the first answer by a model would load, within its time-out, otherwise.

        Asks no server. Without a model there is nothing to do.
        """
        if self._writer is None:
            return
        from retrieval.rehearsal import QUESTION, load, stand_in

        load(self._writer.llm, self.library)
        self._searcher.search(QUESTION, 1)
        Engine(self.library, self._searcher, llm=stand_in()).answer(Question(QUESTION))

    def stream(self, question: Question) -> Iterator[Answer]:
        """The answer as it grows under a model's hand; the last one is whole and final.

        Each one holds only checked sentences and can be rendered like any answer. Without a
        model there is only the last. Closing the iterator calls the answer off.
        """
        return answers_as_they_come(lambda turn: self.answer(question, turn))

    def cancel(self, chat: str) -> bool:
        """Call off what a model is writing for a chat; False where nothing is being written."""
        return self._writer is not None and self._writer.cancel(chat)

    def _answer(self, question: Question, turn: Turn) -> Answer:
        desk = self._desk(question)
        try:
            text = clean(question.text)
        except Unreadable as error:
            desk.say(error.key, "lead")
            plan = Plan(Intent.OUT_OF_SCOPE)
            return _finish(question, plan, desk, Outcome(Status.REFUSED, Reason.OUT_OF_SCOPE))
        context, earlier, done = question.context, None, []
        for part in split(text, desk.library.countries, question.lang):
            plan, outcome = self._answer_part(part, question, desk, context, turn, earlier)
            done.append((plan, outcome))
            if plan.countries or plan.groups or plan.outsiders:
                earlier = plan
            if plan.intent not in KEEPS_OLD and outcome.status is not Status.CLARIFY:
                passages = tuple(item.passage.id for item in desk.evidence)
                context = Context(plan.query or part, replace(plan, query=""), passages, desk.lang)
        plan, outcome = _join(done)
        built_in = _finish(question, plan, desk, outcome)
        if self._writer is None:
            return built_in
        return self._writer.reword(built_in, text, desk.library, turn)

    def _answer_part(
        self,
        text: str,
        question: Question,
        desk: Desk,
        context: Context | None,
        turn: Turn,
        earlier: Plan | None,
    ) -> tuple[Plan, Outcome]:
        """Put the answer to one question on the desk, after what lies there already."""
        begun = len(desk.sentences)
        desk.text = text
        reading = read(text, desk.library.countries, desk.today.year, question.lang)
        try:
            plan = make_plan(reading, desk.library, context, earlier)
            plan = with_preferences(plan, desk.library, question.edition, question.currency)
            if self._writer is not None:
                plan = self._writer.plan(plan, reading, desk.library, context, turn)
            desk.text, desk.langs = plan.query or text, reading.langs
            outcome = compose(plan, reading, desk, context)
        except BriefingError:
            del desk.sentences[begun:]
            return Plan(Intent.LOOKUP), refusal.refuse_impossible(desk)
        if "interpreted" in plan.defaults:
            desk.say("interpreted", "note")
        return plan, outcome

    def fact_check(self, question: Question) -> Answer:
        """What the sources say about the figures of a text that somebody else wrote.

        The reader's own sentences stand as they came; whatever is said of them is checked.
        """
        begun = time.perf_counter()
        desk = self._desk(question)
        outcome = fact_check(desk)
        return Answer(
            question=replace(question, lang=desk.lang),
            plan=Plan(Intent.STATEMENT),
            status=outcome.status,
            reason=outcome.reason,
            sentences=tuple(item for item in desk.sentences if _is_sound(item, desk)),
            figures=tuple(desk.figures),
            evidence=tuple(desk.evidence),
            milliseconds=(time.perf_counter() - begun) * 1000,
        )

    def _desk(self, question: Question) -> Desk:
        library = self.library if question.as_of is None else self._as_of(question.as_of)
        search = partial(self._searcher.search, not_after=question.as_of)
        return Desk(
            library=library,
            words=phrases(question.lang),
            passages=self._searcher.passages,
            search=search,
            today=question.as_of or self._today(),
            text=question.text,
            lang=phrases(question.lang).lang,
        )

    def _as_of(self, day: date) -> Library:
        with self._lock:
            if day not in self._earlier:
                if len(self._earlier) >= _MOST_DAYS:
                    self._earlier.clear()
                self._earlier[day] = self.library.as_of(day)
            return self._earlier[day]


def _writer(llm: Llm | None, purse: Purse | None) -> Writer | None:
    if llm is None:
        return None
    from retrieval.writer import Writer

    return Writer(llm, purse)


def _join(done: list[tuple[Plan, Outcome]]) -> tuple[Plan, Outcome]:
    """One outcome for all parts; the plan is the last one that a follow-up can lean on."""
    if len(done) == 1:
        return done[0]
    plans = [plan for plan, outcome in done if outcome.status in _GIVEN] or [done[-1][0]]
    statuses = {outcome.status for _, outcome in done}
    status = statuses.pop() if len(statuses) == 1 else Status.PARTIAL
    reason = done[-1][1].reason if status is Status.REFUSED else None
    choices = next((each.choices for _, each in done if each.choices), ())
    nexts = dict.fromkeys(ask for _, each in done for ask in each.follow_ups)
    return plans[-1], Outcome(status, reason, choices, tuple(nexts)[:_MOST_NEXT])


def _is_sound(item: Sentence, desk: Desk) -> bool:
    is_readers_own = item.is_quote and not item.cites
    book = desk.library.countries
    return is_readers_own or not faults(item, desk.figures, desk.evidence, book, lang=desk.lang)


def _finish(question: Question, plan: Plan, desk: Desk, outcome: Outcome) -> Answer:
    """Drop what does not pass the check (a bug if it happens) and close the answer."""
    checked = check(desk.draft(), desk.library.countries, lang=desk.lang)
    return Answer(
        question=question,
        plan=plan,
        status=outcome.status,
        reason=outcome.reason,
        sentences=checked.sentences,
        figures=tuple(desk.figures),
        evidence=tuple(desk.evidence),
        choices=outcome.choices,
        follow_ups=outcome.follow_ups,
    )


def open_engine(
    library: Library,
    folder: Path,
    *,
    chroma_url: str = "",
    embeddings: str = "built-in",
    llm: Llm | None = None,
    purse: Purse | None = None,
    progress: Callable[[int, int], None] | None = None,
    today: Callable[[], date] = date.today,
) -> Engine:
    """An engine over the index under `folder`, brought up to date first and rehearsed."""
    from retrieval.search import open_searcher

    searcher = open_searcher(
        library, folder, chroma_url=chroma_url, embeddings=embeddings, progress=progress
    )
    engine = Engine(library, searcher, llm=llm, purse=purse, today=today)
    engine.rehearse()
    return engine
