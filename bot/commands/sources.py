"""/sources: the editions behind the figures, with links."""

from __future__ import annotations

from bot.message import Note, Reply, Request
from bot.numbers import edition_day
from bot.services import Services


async def run(request: Request, services: Services) -> Reply:
    """Each edition with publisher, date, size and address."""
    words, library = services.words(request.lang), services.library
    lines = [words.say("sources-lead", claims=len(library.claims))]
    notes = []
    for number, edition in enumerate(reversed(library.editions), start=1):
        source = edition.source
        row = words.say(
            "sources-row",
            publisher=source.publisher,
            title=source.title,
            edition=edition_day(source.edition, request.lang),
            rows=len(edition.observations()),
        )
        lines.append(f"• {row} [{number}]")
        notes.append(Note(number, f"{source.publisher}: {source.title}", source.url))
    return Reply("\n".join(lines), notes=tuple(notes))
