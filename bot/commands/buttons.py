"""Buttons: what a tap under a country summary does; an action is "kind:ISO3"."""

from __future__ import annotations

import asyncio

from bot.commands import country as country_command
from bot.message import Reply, Request
from bot.render import reply
from bot.services import Services
from knowledge.errors import BadInput
from retrieval.brief import compare_brief, country_brief


async def press(action: str, request: Request, services: Services) -> Reply:
    """The reply to a tap.

    Raises:
        BadInput: the action is none of ours (an old message's button).
    """
    kind, _, iso3 = action.partition(":")
    if kind not in (*_KINDS, "country") or iso3 not in services.library.countries.allies:
        raise BadInput(services.words(request.lang).say("stale"))
    if kind == "country":
        return await country_command.run(
            Request(request.chat, request.user, iso3, request.lang), services
        )
    return await asyncio.to_thread(_KINDS[kind], iso3, request, services)


def _trend(iso3: str, request: Request, services: Services) -> Reply:
    from bot.charts import trend_chart

    library = services.library
    targets = (library.targets["vilnius_2023"], library.targets["hague_core_2025"])
    image = trend_chart(library.edition(), iso3, library, targets, request.lang)
    return Reply(image.caption, image=image)


def _compare(iso3: str, request: Request, services: Services) -> Reply:
    today = services.clock().date()
    answer = compare_brief(services.library, iso3, today, request.lang)
    return reply(answer, services.library)


def _how(iso3: str, request: Request, services: Services) -> Reply:
    """Each computed figure of the summary with its formula and the cells it came from."""
    words, library = services.words(request.lang), services.library
    answer = country_brief(library, iso3, services.clock().date(), request.lang)
    name = library.countries.name(iso3, request.lang)
    lines = [words.say("how-lead", country=name)]
    for figure in answer.figures:
        if figure.country == iso3 and figure.inputs:
            measure = figure.measure.replace("_", " ")
            lines.append(f"• {measure} {figure.year or ''}: {figure.how} ({figure.unit})")
    sources = sorted(
        {
            f"{figure.source} ({figure.edition})"
            for figure in answer.figures
            if figure.how == "published"
        }
    )
    lines.append(words.say("sources-title") + ": " + ", ".join(sources))
    return Reply("\n".join(lines))


def _follow(iso3: str, request: Request, services: Services) -> Reply:
    from bot.commands.follow import names

    services.store.follow(request.chat, (iso3,))
    chat = services.store.chat(request.chat)
    shown = names(services.store.follows(request.chat), services, request.lang)
    words = services.words(request.lang)
    return Reply(words.say("follow-done", names=shown, hour=str(chat.hour), zone=chat.zone))


_KINDS = {
    "trend": _trend,
    "compare": _compare,
    "how": _how,
    "follow": _follow,
}
