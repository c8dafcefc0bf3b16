"""/pending: statements found in articles, for an admin to accept or decline, one at a time."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.lookout import Judgement
from bot.message import Button, Note, Reply, Request
from bot.numbers import day as worded_day
from bot.services import Services
from knowledge.accepted import accept
from knowledge.errors import BadInput, BriefingError
from retrieval.watch.candidate import Candidate

_VERDICTS = {"yes": Judgement.ACCEPTED, "no": Judgement.DECLINED}


def is_admin(request: Request, services: Services) -> bool:
    """Whether the request comes from an admin chat (`ADMIN_CHAT_IDS`)."""
    return request.chat in {str(key) for key in services.settings.admin_chat_ids}


async def run(request: Request, services: Services) -> Reply:
    """The oldest statement that waits, with its source and two buttons.

    In any other than an admin chat the command does not exist.
    """
    return await asyncio.to_thread(shown, request, services)


def judge(what: str, request: Request, services: Services) -> Reply:
    """A tap: "yes:ID" accepts a statement, "no:ID" declines it; the next one takes its place.

    Raises:
        BadInput: not an admin, or it was judged before.
    """
    word, _, key = what.partition(":")
    words = services.words(request.lang)
    if not is_admin(request, services) or word not in _VERDICTS:
        raise BadInput(words.say("stale"))
    found = services.store.lookout.judge(key, _VERDICTS[word])
    if found is None:
        raise BadInput(words.say("stale"))
    if _VERDICTS[word] is Judgement.ACCEPTED:
        try:
            _accept(found, services)
        except BriefingError:
            services.store.lookout.take_back(key)
            raise
    said = words.say(f"pending-{_VERDICTS[word].value}")
    following = shown(request, services)
    text = f"{said} {found.statement}\n\n{following.text}"
    return replace(following, text=text, replaces=True)


def _accept(found: Candidate, services: Services) -> None:
    """It becomes a dated claim; what would not pass the rules of claims is not written."""
    from knowledge.validate import claim_faults

    library, claim = services.library, found.claim(services.clock().date().isoformat())
    if library.claim(claim.id) is None:
        with_it = replace(library, claims=(*library.claims, claim))
        faults = [fault for fault in claim_faults(with_it) if claim.id in fault]
        if faults:
            raise BadInput(f"The statement cannot be accepted: {faults[0]}.")
        services.store.chronicle.notice(library)
        accept(claim, services.settings.data_dir)
    services.store.chronicle.notice(services.renewed())
    services.renew_engine()


def shown(request: Request, services: Services) -> Reply:
    """The oldest statement that waits, for an admin chat alone."""
    words = services.words(request.lang)
    if not is_admin(request, services):
        return Reply(words.say("unknown-command"))
    waiting = services.store.lookout.pending()
    if not waiting:
        return Reply(words.say("pending-none"))
    first = waiting[0]
    dated = worded_day(first.published, request.lang)
    label = f"{first.publisher}: {first.title} ({dated})"
    buttons = (
        Button(words.say("button-accept"), f"claim:yes:{first.id}"),
        Button(words.say("button-decline"), f"claim:no:{first.id}"),
    )
    head = words.say("pending-lead", number=str(len(waiting)))
    return Reply(
        f"{head}\n{first.statement} [1]", notes=(Note(1, label, first.url),), buttons=(buttons,)
    )
