"""/ask: a question, or several at once, answered with the chat's last question as context."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from datetime import date

from bot.commands.answering import dump_context, give, load_context
from bot.message import Note, Reply, Request
from bot.services import Services
from retrieval.language import choose
from retrieval.model import Answer, Context, Intent, Question, Status

_KEEPS_OLD = (Intent.OUT_OF_SCOPE, Intent.HELP, Intent.SOURCE)
_MOST_QUESTIONS = 5
_END_OF_QUESTION = re.compile(r"(?<=[?？;])\s+|\n+")
_MARK = re.compile(r"\[(\d{1,3})\]")


async def run(request: Request, services: Services) -> Reply:
    """The answer to the request's text as a reply; several questions one after the other."""
    return await asyncio.to_thread(_answered, request, services)


def _answered(request: Request, services: Services) -> Reply:
    parts = questions(request.text)
    replies = [_one(replace(request, text=part), services) for part in parts]
    return replies[0] if len(replies) == 1 else together(replies, parts)


def _one(request: Request, services: Services) -> Reply:
    context = services.store.context(request.chat)
    lang = choose(request.text, request.asked_lang, request.lang)
    answer, shown = give("ask", replace(request, asked_lang=lang), services, context)
    if (kept := context_of(answer)) is not None:
        services.store.remember(request.chat, dump_context(kept))
    return shown


def questions(text: str) -> tuple[str, ...]:
    """The questions of a text: several only where each of them ends as one."""
    parts = [part.strip() for part in _END_OF_QUESTION.split(text) if part.strip()]
    if len(parts) < 2 or not all(part.endswith(("?", "？")) for part in parts):
        return (text,)
    return (
        (*parts[: _MOST_QUESTIONS - 1], " ".join(parts[_MOST_QUESTIONS - 1 :]))
        if len(parts) > _MOST_QUESTIONS
        else tuple(parts)
    )


def together(replies: list[Reply], titles: tuple[str, ...]) -> Reply:
    """Several replies as one, each under its question, footnotes numbered on."""
    texts: list[str] = []
    notes: list[Note] = []
    for title, reply in zip(titles, replies, strict=True):
        moved = len(notes)
        texts.append(f"▸ {title}\n{_moved(reply.text, moved)}")
        notes += [replace(note, number=note.number + moved) for note in reply.notes]
    return replace(replies[-1], text="\n\n".join(texts), notes=tuple(notes))


def _moved(text: str, by: int) -> str:
    return _MARK.sub(lambda match: f"[{int(match[1]) + by}]", text)


def answer_in_chat(
    request: Request, services: Services, as_of: date | None = None, *, remembers: bool = True
) -> Answer:
    """The answer to a request; the chat's context is read before and kept after."""
    context = load_context(services.store.context(request.chat)) if remembers else None
    lang = choose(request.text, request.asked_lang, request.lang)
    question = Question(request.text, lang, as_of, context)
    answer = services.engine.answer(question)
    if remembers and (kept := context_of(answer)) is not None:
        services.store.remember(request.chat, dump_context(kept))
    return answer


def context_of(answer: Answer) -> Context | None:
    """What the next question in the chat can refer to; None where the old context stays."""
    if answer.plan.intent in _KEEPS_OLD or answer.status is Status.CLARIFY:
        return None
    passages = tuple(item.passage.id for item in answer.evidence)
    return Context(answer.question.text, answer.plan, passages)
