"""The writer: words a built-in answer by a model, within cache, budget, turn and check."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Protocol

from knowledge.library import Library
from retrieval.answer_cache import AnswerCache, Wording, cache_key
from retrieval.chain import prompt_text, write_draft
from retrieval.interpret import INTERPRETED, interpret, wants_help
from retrieval.llm import Llm
from retrieval.model import Answer, Context, Draft, Plan, Sentence, Status
from retrieval.providers import MOST_TOKENS
from retrieval.reading import Reading
from retrieval.turn import Spent, Turn, estimate_tokens

_CALLED_OFF = "the answer was called off"
_PLAN_TOKENS = 1500


class Purse(Protocol):
    """What models may still cost; the bot keeps it in its database."""

    def reserve(self, chat: str, tokens: int, dollars: float) -> str | None:
        """Set so much aside before a call; says why not where a budget is used up."""

    def settle(self, chat: str, reserved: Spent, spent: Spent) -> None:
        """Put what the call took in place of what was set aside."""


class Writer:
    """Asks one model for wordings; at most one at a time for each chat."""

    def __init__(self, llm: Llm, purse: Purse | None = None) -> None:
        self.llm = llm
        self._purse = purse
        self._cache = AnswerCache()
        self._lock = threading.Lock()
        self._running: dict[str, Turn] = {}

    def plan(
        self, plan: Plan, reading: Reading, library: Library, context: Context | None, turn: Turn
    ) -> Plan:
        """The plan, filled in by the model where the deterministic one left it unresolved."""
        fresh = tuple(name for name in plan.defaults if name != INTERPRETED)
        plan = replace(plan, defaults=fresh)  # a follow-up borrows the plan, not the help
        if not wants_help(plan, reading, context) or turn.left() <= 0:
            return plan
        reserved = self._reservation(_PLAN_TOKENS, MOST_TOKENS)
        with self._taken(turn) as why_not:
            turn.fell_back = why_not or self._reserve(turn.chat, reserved)
            if turn.fell_back:
                return plan
            found = interpret(self.llm, reading, library, context, turn)
            self._settle(turn.chat, reserved, found.spent)
        turn.fell_back = found.why
        return found.plan or plan

    def reword(self, built_in: Answer, text: str, library: Library, turn: Turn) -> Answer:
        """The model's wording where it passes every check, else the built-in one and why.

        It is in the language of the built-in answer, whose words are its basis.
        """
        if built_in.status not in (Status.ANSWERED, Status.PARTIAL):
            return replace(built_in, fell_back=turn.fell_back)
        key = cache_key(built_in, library, built_in.question.lang, self._models())
        known = self._cache.get(key)
        if known is not None:
            return replace(built_in, sentences=known.sentences, engine=known.model)
        with self._taken(turn) as why_not:
            if why_not:
                return replace(built_in, fell_back=why_not)
            return self._written(built_in, text, library, turn, key)

    def cancel(self, chat: str) -> bool:
        """Call off the answer that is being written for a chat; False where there is none."""
        with self._lock:
            turn = self._running.get(chat)
        if turn is None:
            return False
        turn.cancelled.set()
        return True

    def _written(
        self, built_in: Answer, text: str, library: Library, turn: Turn, key: str
    ) -> Answer:
        lang = built_in.question.lang
        draft = Draft(built_in.sentences, built_in.figures, built_in.evidence)
        asked = estimate_tokens(prompt_text(text, draft, library.countries, lang))
        # Twice: a repair may follow.
        reserved = self._reservation(2 * asked, 2 * MOST_TOKENS if asked else 0)
        if why_not := self._reserve(turn.chat, reserved):
            return replace(built_in, fell_back=why_not)
        show = _shown(built_in, self.llm.name, turn)
        written = write_draft(self.llm, text, draft, library.countries, turn, lang=lang, show=show)
        self._settle(turn.chat, reserved, written.spent)
        if written.draft is None:
            return replace(built_in, fell_back=written.why)
        wording = Wording(written.draft.sentences, written.model)
        self._cache.put(key, wording)
        return replace(built_in, sentences=wording.sentences, engine=wording.model)

    @contextmanager
    def _taken(self, turn: Turn) -> Iterator[str | None]:
        """The chat's place while an answer is written; yields why it cannot be had."""
        if turn.cancelled.is_set():
            yield _CALLED_OFF
            return
        with self._lock:
            is_busy = bool(turn.chat) and turn.chat in self._running
            if not is_busy and turn.chat:
                self._running[turn.chat] = turn
        if is_busy:
            yield "another answer is being written for this chat"
            return
        try:
            yield None
        finally:
            with self._lock:
                if self._running.get(turn.chat) is turn:
                    del self._running[turn.chat]

    def _models(self) -> str:
        second = self.llm.second
        return self.llm.name + (f", {second.name}" if second else "")

    def _reservation(self, prompt: int, written: int) -> Spent:
        return Spent(prompt, written, self.llm.price.of(prompt, written))

    def _reserve(self, chat: str, wanted: Spent) -> str | None:
        if self._purse is None:
            return None
        return self._purse.reserve(chat, wanted.tokens, wanted.dollars)

    def _settle(self, chat: str, reserved: Spent, spent: Spent) -> None:
        if self._purse is not None:
            self._purse.settle(chat, reserved, spent)


def _shown(
    built_in: Answer, model: str, turn: Turn
) -> Callable[[tuple[Sentence, ...]], None] | None:
    """What hands on the answer as far as it has passed; None where nobody watches."""
    watch = turn.show
    if watch is None:
        return None
    return lambda sentences: watch(replace(built_in, sentences=sentences, engine=model))
