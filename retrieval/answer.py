"""The engine: plan, compute, search, draft, check; a question in, a checked answer out."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from knowledge.errors import BriefingError
from knowledge.library import Library
from retrieval.check import check
from retrieval.desk import Desk, Outcome
from retrieval.intake import Unreadable, clean
from retrieval.kinds import (
    article,
    comparison,
    dispute,
    gap,
    growth,
    listing,
    lookup,
    planned,
    refusal,
    sides,
    statement,
    target,
    together,
    update,
    what_if,
    years,
)
from retrieval.kinds.premise import correct_premises, note_iceland
from retrieval.kinds.summary import summarise
from retrieval.model import (
    KEEPS_OLD,
    Answer,
    Context,
    Draft,
    Intent,
    Plan,
    Question,
    Reason,
    Status,
)
from retrieval.parts import split
from retrieval.phrasebook import phrases
from retrieval.plan import make_plan
from retrieval.reading import Reading, read

if TYPE_CHECKING:
    from retrieval.llm import Llm
    from retrieval.search import Searcher

_MOST_DAYS = 32
_MOST_NEXT = 3
_GIVEN = (Status.ANSWERED, Status.PARTIAL)
_WORDY = (Intent.STATEMENT, Intent.CONTRADICTION, Intent.DEFINITION)


class Engine:
    """Answers questions over one library; safe to call from several threads."""

    def __init__(
        self,
        library: Library,
        searcher: Searcher,
        *,
        llm: Llm | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        self.library = library
        self._searcher = searcher
        self._llm = llm
        self._today = today
        self._lock = threading.Lock()
        self._earlier: dict[date, Library] = {}

    def answer(self, question: Question) -> Answer:
        """The checked answer to one question; a reader's mistake is answered, not raised."""
        begun = time.perf_counter()
        question = replace(question, lang=phrases(question.lang).lang)
        answer = self._answer(question)
        return replace(answer, milliseconds=(time.perf_counter() - begun) * 1000)

    def _answer(self, question: Question) -> Answer:
        desk = self._desk(question)
        try:
            text = clean(question.text)
        except Unreadable as error:
            desk.say(error.key, "lead")
            plan = Plan(Intent.OUT_OF_SCOPE)
            return _finish(question, plan, desk, Outcome(Status.REFUSED, Reason.OUT_OF_SCOPE))
        context, done = question.context, []
        for part in split(text, desk.library.countries, question.lang):
            plan, outcome = _answer_part(part, question.lang, desk, context)
            done.append((plan, outcome))
            if plan.intent not in KEEPS_OLD and outcome.status is not Status.CLARIFY:
                passages = tuple(item.passage.id for item in desk.evidence)
                context = Context(part, replace(plan, query=""), passages)
        plan, outcome = _join(done)
        return self._reworded(_finish(question, plan, desk, outcome), desk)

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

    def _reworded(self, built_in: Answer, desk: Desk) -> Answer:
        """The model's wording where it passes every check, else the built-in one."""
        if self._llm is None or built_in.status not in (Status.ANSWERED, Status.PARTIAL):
            return built_in
        from retrieval.chain import write_draft

        drafted = Draft(built_in.sentences, built_in.figures, built_in.evidence)
        written = write_draft(self._llm, desk.text, drafted, self.library.countries)
        if written.draft is None:
            return replace(built_in, fell_back=written.why)
        return replace(built_in, sentences=written.draft.sentences, engine=self._llm.name)


def _answer_part(text: str, lang: str, desk: Desk, context: Context | None) -> tuple[Plan, Outcome]:
    """Put the answer to one question on the desk, after what lies there already."""
    begun = len(desk.sentences)
    desk.text = text
    reading = read(text, desk.library.countries, desk.today.year, lang)
    try:
        plan = make_plan(reading, desk.library, context)
        desk.text = plan.query or text
        return plan, _work(plan, reading, desk, context)
    except BriefingError:
        del desk.sentences[begun:]
        return Plan(Intent.LOOKUP), refusal.refuse_impossible(desk)


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


_KINDS: dict[Intent, Callable[[Plan, Desk], Outcome]] = {
    Intent.LOOKUP: lookup.lookup,
    Intent.GAP: gap.gap,
    Intent.RANKING: listing.ranking,
    Intent.COUNT: listing.count,
    Intent.COMPARISON: comparison.comparison,
    Intent.TREND: years.trend,
    Intent.PROJECTION: years.projection,
    Intent.REVISION: lookup.revised,
    Intent.TARGET: target.target,
    Intent.STATEMENT: statement.statement,
    Intent.DEFINITION: statement.definition,
    Intent.CONTRADICTION: dispute.contradiction,
    Intent.UPDATE: update.update,
    Intent.SUMMARY: lookup.lookup,
    Intent.SOURCES: sides.sides,
    Intent.WHAT_IF: what_if.what_if,
    Intent.GROWTH: growth.growth,
    Intent.BURDEN: together.burden,
    Intent.TOTAL: together.total,
    Intent.PLANNED: planned.planned,
}


def _work(plan: Plan, reading: Reading, desk: Desk, context: Context | None) -> Outcome:
    if reading.has("secret"):
        return refusal.refuse_unsafe(desk)
    if plan.intent is Intent.SOURCE:
        return _sources(desk, context)
    if plan.intent is Intent.HELP:
        return refusal.help_out(desk)
    if plan.intent is Intent.ARTICLE:  # what it said comes first, then what is right
        outcome = article.article(plan, desk)
        correct_premises(plan, desk)
        return outcome
    correct_premises(plan, desk)
    return _refused_or_asked(plan, reading, desk) or _answered(plan, desk)


def _refused_or_asked(plan: Plan, reading: Reading, desk: Desk) -> Outcome | None:
    """What cannot be answered as asked: a country outside NATO, none at all, another subject."""
    if plan.outsiders and not desk.places(plan) and _asks_of_outsider(plan, reading):
        return refusal.refuse_outsider(plan, desk)
    if "country" in plan.unresolved:
        return refusal.clarify_country(desk, plan.unsure)
    if plan.intent is Intent.OUT_OF_SCOPE:
        return refusal.refuse_out_of_scope(desk)
    return None


def _answered(plan: Plan, desk: Desk) -> Outcome:
    if plan.intent is Intent.SUMMARY and not plan.outsiders:
        return summarise(plan.countries[0], desk)
    outcome = _KINDS[plan.intent](plan, desk)
    note_iceland(plan, desk)
    if plan.outsiders and plan.intent not in _WORDY:
        desk.say("outsider", "note", country=desk.name(plan.outsiders[0]))
    if Intent.STATEMENT in plan.also and plan.intent in (Intent.GAP, Intent.LOOKUP):
        statement.quote_plans(plan, desk, plan.countries[0])
    return outcome


def _asks_of_outsider(plan: Plan, reading: Reading) -> bool:
    """Whether a country outside NATO is asked for figures, or taken for an ally."""
    is_statement = plan.intent in (Intent.STATEMENT, Intent.CONTRADICTION, Intent.DEFINITION)
    return not is_statement or reading.has("share", "gap", "meets", "why")


def _sources(desk: Desk, context: Context | None) -> Outcome:
    """What the last answer in this chat rested on."""
    passages = context.passages if context else ()
    known = [key for key in passages if key in desk.passages]
    if not known:
        desk.say("source-none", "lead")
        return Outcome(follow_ups=(desk.words.say("ask-target"),))
    desk.say("source-lead", "lead")
    for key in known:
        number = desk.cite(key)
        desk.say("source-row", "row", number, source=f"{{e{number[0]}.label}}")
    return Outcome()


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
    progress: Callable[[int, int], None] | None = None,
    today: Callable[[], date] = date.today,
) -> Engine:
    """An engine over the index under `folder`, brought up to date first."""
    from retrieval.search import open_searcher

    searcher = open_searcher(
        library, folder, chroma_url=chroma_url, embeddings=embeddings, progress=progress
    )
    return Engine(library, searcher, llm=llm, today=today)
