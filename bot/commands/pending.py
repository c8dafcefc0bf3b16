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
from retrieval.watch.overtaking import overtakable

_VERDICTS = {
    "yes": Judgement.ACCEPTED,
    "over": Judgement.ACCEPTED,
    "no": Judgement.DECLINED,
}


def is_admin(request: Request, services: Services) -> bool:
    """Whether the request comes from an admin chat (`ADMIN_CHAT_IDS`)."""
    return request.chat in {str(key) for key in services.settings.admin_chat_ids}


async def run(request: Request, services: Services) -> Reply:
    """The oldest statement that waits, with its source, and buttons to judge it.

    In any other than an admin chat the command does not exist.
    """
    return await asyncio.to_thread(shown, request, services)


def judge(what: str, request: Request, services: Services) -> Reply:
    """A tap: "yes:ID" accepts a statement, "no:ID" declines it; the next one takes its place.

    "over:ID:OLD" accepts it in the place of an older one, which no longer holds from then on.

    Raises:
        BadInput: not an admin, or it was judged before.
    """
    word, _, rest = what.partition(":")
    key, _, old = rest.partition(":")
    words = services.words(request.lang)
    if not is_admin(request, services) or word not in _VERDICTS:
        raise BadInput(words.say("stale"))
    _mend(services)
    found = services.store.lookout.judge(key, _VERDICTS[word])
    if found is None:
        raise BadInput(words.say("stale"))
    said = [f"{words.say(f'pending-{_VERDICTS[word].value}')} {found.statement}"]
    if _VERDICTS[word] is Judgement.ACCEPTED:
        try:
            _accept(found, (old,) if word == "over" else (), services)
        except BriefingError:
            services.store.lookout.take_back(key)
            raise
    overtaken = services.library.claim(old) if word == "over" else None
    if overtaken is not None:
        said.append(f"{words.say('pending-overtaken')} {overtaken.statement}")
    following = shown(request, services)
    return replace(following, text="\n".join((*said, "", following.text)), replaces=True)


def _mend(services: Services) -> None:
    """What was accepted and never written, since the process died in between, waits again."""
    lookout, library = services.store.lookout, services.renewed()
    for key in lookout.accepted():
        if library.claim(key) is None:
            lookout.take_back(key)


def _accept(found: Candidate, overtakes: tuple[str, ...], services: Services) -> None:
    """It becomes a dated claim; what would not pass the rules of claims is not written."""
    from knowledge.validate import claim_faults

    library = services.library
    claim = found.claim(services.clock().date().isoformat(), overtakes)
    if library.claim(claim.id) is None:
        if any(old not in {item.id for item in overtakable(found, library)} for old in overtakes):
            raise BadInput("The older statement no longer stands for this; look at it once more.")
        with_it = replace(library, claims=(*library.claims, claim))
        faults = [fault for fault in claim_faults(with_it) if claim.id in fault]
        if faults:
            raise BadInput(f"The statement cannot be accepted: {faults[0]}.")
        services.store.chronicle.notice(library)
        accept(claim, services.settings.data_dir)
    services.store.chronicle.notice(services.renewed())
    services.renew_engine()


def shown(request: Request, services: Services) -> Reply:
    """The oldest statement that waits, for an admin chat alone, and which ones it may replace."""
    words = services.words(request.lang)
    if not is_admin(request, services):
        return Reply(words.say("unknown-command"))
    _mend(services)
    waiting = services.store.lookout.pending()
    if not waiting:
        return Reply(words.say("pending-none"))
    first, lang = waiting[0], request.lang
    older = overtakable(first, services.library)
    buttons: list[tuple[Button, ...]] = [
        (
            Button(words.say("button-accept"), f"claim:yes:{first.id}"),
            Button(words.say("button-decline"), f"claim:no:{first.id}"),
        )
    ]
    said = f"{first.said_by}, {worded_day(first.published, lang)}"
    lines = [words.say("pending-lead", number=str(len(waiting))), f"{first.statement} ({said}) [1]"]
    label = f"{first.publisher}: {first.title} ({worded_day(first.published, lang)})"
    notes = [Note(1, label, first.url)]
    if older:
        lines += ["", words.say("pending-older")]
    for number, claim in enumerate(older, start=1):
        said = f"{claim.said_by}, {worded_day(claim.as_of, lang)}"
        lines.append(f"{number}. {claim.statement} ({said}) [{number + 1}]")
        notes.append(Note(number + 1, f"{claim.publisher}: {claim.title}", claim.url))
        named = words.say("button-replaces", number=str(number))
        buttons.append((Button(named, f"claim:over:{first.id}:{claim.id}"),))
    return Reply("\n".join(lines), notes=tuple(notes), buttons=tuple(buttons))
