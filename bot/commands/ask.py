"""/ask: one question, one answer, with the chat's last question as context."""

from __future__ import annotations

import asyncio
from datetime import date

from pydantic import TypeAdapter, ValidationError

from bot.message import Reply, Request
from bot.render import reply
from bot.services import Services
from retrieval.language import choose
from retrieval.model import KEEPS_OLD, Answer, Context, Question, Status

_CONTEXT = TypeAdapter(Context)


async def run(request: Request, services: Services) -> Reply:
    """The answer to the request's text as a reply."""
    answer = await asyncio.to_thread(answer_in_chat, request, services)
    return reply(answer, services.library)


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


def dump_context(context: Context) -> str:
    """A context as JSON text for the store."""
    return _CONTEXT.dump_json(context).decode()


def load_context(text: str | None) -> Context | None:
    """A context from the store; one that an older version wrote otherwise is forgotten."""
    if not text:
        return None
    try:
        return _CONTEXT.validate_json(text)
    except ValidationError:
        return None
