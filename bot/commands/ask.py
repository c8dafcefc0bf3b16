"""/ask: a question, or several at once, answered with the chat's last question as context."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date

from bot.commands.answering import dump_context, give, load_context
from bot.message import Reply, Request
from bot.services import Services
from retrieval.language import choose
from retrieval.model import KEEPS_OLD, Answer, Context, Question, Status


async def run(request: Request, services: Services) -> Reply:
    """The answer to the request's text as a reply; the engine takes several questions apart."""
    return await asyncio.to_thread(_answered, request, services)


def _answered(request: Request, services: Services) -> Reply:
    context = services.store.context(request.chat)
    lang = choose(request.text, request.asked_lang, request.lang)
    answer, shown = give("ask", replace(request, asked_lang=lang), services, context)
    if (kept := context_of(answer)) is not None:
        services.store.remember(request.chat, dump_context(kept))
    return shown


def answer_in_chat(
    request: Request, services: Services, as_of: date | None = None, *, remembers: bool = True
) -> Answer:
    """The answer to a request; the chat's context is read before and kept after."""
    context = load_context(services.store.context(request.chat)) if remembers else None
    lang = choose(request.text, request.asked_lang, request.lang)
    question = Question(request.text, lang, as_of, context, request.chat)
    answer = services.engine.answer(question)
    if remembers and (kept := context_of(answer)) is not None:
        services.store.remember(request.chat, dump_context(kept))
    return answer


def context_of(answer: Answer) -> Context | None:
    """What the next question in the chat can refer to; None where the old context stays."""
    if answer.plan.intent in KEEPS_OLD or answer.status is Status.CLARIFY:
        return None
    passages = tuple(item.passage.id for item in answer.evidence)
    return Context(answer.question.text, answer.plan, passages)
