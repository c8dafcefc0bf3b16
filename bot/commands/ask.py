"""/ask: a question, or several at once, answered with the chat's last question as context."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date

from bot.commands.answering import dump_context, give, load_context, preferred
from bot.message import Reply, Request
from bot.services import Services
from retrieval.language import choose
from retrieval.model import KEEPS_OLD, Answer, Context, Question, Status


async def run(request: Request, services: Services) -> Reply:
    """The answer to the request's text as a reply; the engine takes several questions apart."""
    return await asyncio.to_thread(lambda: answer_and_reply(request, services)[1])


def answer_and_reply(request: Request, services: Services) -> tuple[Answer, Reply]:
    """The answer, kept under an id, and the reply with its buttons."""
    context = services.store.context(request.chat)
    lang = _spoken(request, load_context(context))
    answer, shown = give("ask", replace(request, asked_lang=lang), services, context)
    if (kept := context_of(answer)) is not None:
        services.store.remember(request.chat, dump_context(kept))
    return answer, shown


def answer_in_chat(
    request: Request, services: Services, as_of: date | None = None, *, remembers: bool = True
) -> Answer:
    """The answer to a request; the chat's context is read before and kept after.

    What `remembers` nothing belongs to no chat: no context, no preferences, no budget of its own.
    """
    chat = request.chat
    context = load_context(services.store.context(chat)) if remembers else None
    question = Question(request.text, _spoken(request, context), as_of)
    if not remembers:
        return services.engine.answer(question)
    edition, currency = preferred(services.store.preferences(chat))
    question = replace(question, context=context, edition=edition, currency=currency, chat=chat)
    answer = services.engine.answer(question)
    if (kept := context_of(answer)) is not None:
        services.store.remember(chat, dump_context(kept))
    return answer


def _spoken(request: Request, context: Context | None) -> str:
    """The language to answer in; "o Latvijos?" goes on in that of the question before it."""
    usual = (context.lang if context else "") or request.lang
    return choose(request.text, request.asked_lang, usual)


def context_of(answer: Answer) -> Context | None:
    """What the next question in the chat can refer to; None where the old context stays."""
    if answer.plan.intent in KEEPS_OLD or answer.status is Status.CLARIFY:
        return None
    passages = tuple(item.passage.id for item in answer.evidence)
    text = answer.plan.query or answer.question.text
    return Context(text, answer.plan, passages, answer.question.lang)
