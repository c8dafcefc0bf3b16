"""The daily update: composed from the tables alone, without model and index."""

from __future__ import annotations

from datetime import date

from bot.message import Reply
from bot.render import reply
from knowledge.library import Library
from retrieval.brief import daily_brief


def compose(
    follows: tuple[str, ...],
    day: date,
    library: Library,
    lang: str = "en",
    since: date | None = None,
) -> Reply:
    """The update that a follower gets on a day.

    Args:
        follows: ISO3 codes, group keys or "all", as they were followed.
        day: the follower's local day.
        library: everything known on that day.
        lang: the reader's language.
        since: the day of the last update sent to this follower, if any.
    """
    places = expand(follows, library)
    return reply(daily_brief(library, places, day, lang, since), library)


def expand(follows: tuple[str, ...], library: Library) -> tuple[str, ...]:
    """Followed groups replaced by their members, each country once; "all" adds no country."""
    found: list[str] = []
    for key in follows:
        if key == "all":
            continue
        found += library.countries.group(key) if key in library.countries.groups() else (key,)
    return tuple(dict.fromkeys(found))
