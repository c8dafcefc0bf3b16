"""Membership and footnotes: who joined when, and what a table's notes say, as passages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from knowledge.edition import Edition
from knowledge.library import Library
from knowledge.model import Country
from retrieval.model import Passage

_URL = "https://www.nato.int/cps/en/natohq/topics_52044.htm"
_TITLE = "NATO member countries"
_NEWEST = 4


def members(library: Library) -> Iterator[Passage]:
    """One passage for each ally's accession, and one for the alliance as a whole."""
    day = library.day or date.max
    book = library.countries
    allies = [book.get(key) for key in book.members(day)]
    for ally in allies:
        yield _member(ally)
    newest = sorted(allies, key=lambda ally: ally.joined or date.min)[-_NEWEST:]
    told = ", ".join(f"{ally.name} ({_said(ally.joined)})" for ally in reversed(newest))
    yield _passage(
        "member:all",
        f"NATO has {len(allies)} member countries; the newest members are {told}.",
        "how many countries, allies and members are in NATO, list of members, last to join",
        newest[-1].joined if newest else None,
    )


def _member(ally: Country) -> Passage:
    founder = " as a founding member" if "founders" in ally.groups else ""
    quote = f"{ally.name} joined NATO on {_said(ally.joined)}{founder}."
    more = f"accession date of {ally.name}, member since, ally since, when did it join NATO"
    return _passage(f"member:{ally.iso3}", quote, more, ally.joined, (ally.iso3,))


def _said(day: date | None) -> str:
    return f"{day.day} {day:%B %Y}" if day else "an unknown day"


def _passage(
    key: str, quote: str, more: str, day: date | None, countries: tuple[str, ...] = ()
) -> Passage:
    return Passage(
        id=key,
        kind="member",
        text=f"{quote} {more}",
        quote=quote,
        source="nato_members",
        title=_TITLE,
        publisher="NATO",
        url=_URL,
        as_of=day.isoformat() if day else "",
        countries=countries,
        topic="membership",
    )


def footnotes(edition: Edition) -> Iterator[Passage]:
    """One passage for each footnote of an edition and one for its price base."""
    source = edition.source
    base = f"Money at constant prices in this edition is in {source.price_base}."
    notes = [*source.footnotes] + ([base] if source.price_base.startswith("constant") else [])
    for number, note in enumerate(notes, start=1):
        yield Passage(
            id=f"note:{source.id}:{number}",
            kind="note",
            text=f"{note} ({source.publisher}, {source.title}, edition of {source.edition})",
            quote=note,
            source=source.id,
            title=source.title,
            publisher=source.publisher,
            url=source.url,
            as_of=source.published,
            topic="definitions",
        )
