"""Telling: which facts a library holds, and the changes for those that were not known yet."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from knowledge.corrections import Correction
from knowledge.dates import last_day
from knowledge.edition import Edition
from knowledge.library import Library
from knowledge.model import Claim, Figure, Target, Trust
from knowledge.news.change import Change, Kind
from knowledge.news.editions import edition_changes
from knowledge.target import days_left

MARKS = (1000, 500, 365, 180, 90, 30, 7, 1)
"""Days before a target's year at which its date is told to draw near."""
_STANDING = "standing:"


def facts(library: Library, day: date) -> frozenset[str]:
    """The keys of everything that is or was news on a day: editions, claims, dates, corrections."""
    found = {f"edition:{item.id}" for item in library.editions}
    found |= {f"claim:{item.id}" for item in library.claims}
    found |= {f"overtaken:{item.id}" for item in library.claims if item.is_overtaken}
    found |= {_correction_key(item) for item in library.corrections}
    found |= {_standing_key(item) for item in library.targets.values()}
    return frozenset(found | {key for key, *_ in _marks(library, day)})


def held_on(library: Library, day: date) -> Library:
    """The library as it stood here on a day: published by then, and taken in by then."""
    then = library.as_of(day)
    return replace(
        then,
        editions=tuple(item for item in then.editions if arrived(item) <= day),
        claims=tuple(_held_claims(then, day)),
        corrections=tuple(item for item in then.corrections if last_day(item.date) <= day),
    )


def _held_claims(library: Library, day: date) -> Iterator[Claim]:
    """The claims that were here on a day; what only a later one overtakes was in force still."""
    later = [item for item in library.claims if item.added and last_day(item.added) > day]
    held = {item.id for item in library.claims} - {item.id for item in later}
    revived = {key for item in later for key in item.overtakes} - {
        key for item in library.claims if item.id in held for key in item.overtakes
    }
    for item in library.claims:
        if item.id in held:
            yield replace(item, valid_until=None) if item.id in revived else item


def arrived(edition: Edition) -> date:
    """The day on which an edition was both published and here."""
    source = edition.source
    return max(source.day, last_day(source.added)) if source.added else source.day


def news(library: Library, known: Collection[str], day: date) -> tuple[Change, ...]:
    """The changes for each fact of the library that is not among the known keys.

    Editions come first, then corrections, claims and dates; within a kind the order is that of
    the library. The point of `known` is that nothing is told twice.
    """
    seen, stamp = frozenset(known), day.isoformat()
    makers = (
        partial(_of_editions, library, stamp),
        partial(_of_corrections, library, stamp),
        partial(_of_claims, library, stamp),
        partial(_of_targets, library, stamp),
        partial(_of_dates, library, day),
    )
    return tuple(change for make in makers for change in make(seen))


def concerning(
    changes: Iterable[Change], places: Collection[str], *, is_all: bool = False
) -> tuple[Change, ...]:
    """The changes that are about one of these countries, or about all; with `is_all` every one."""
    return tuple(
        item
        for item in changes
        if is_all or not item.countries or any(key in places for key in item.countries)
    )


def _of_editions(library: Library, day: str, known: frozenset[str]) -> Iterator[Change]:
    for item in library.editions:
        if f"edition:{item.id}" not in known:
            yield from edition_changes(library, item, day)


def _of_corrections(library: Library, day: str, known: frozenset[str]) -> Iterator[Change]:
    for item in library.corrections:
        key = _correction_key(item)
        new = _corrected_cell(library, item)
        if key not in known and new is not None:
            old = replace(new, value=item.expect, how="printed, corrected since")
            places, sources = (item.country,), (item.edition,)
            yield Change(key, Kind.CORRECTED, day, places, sources, (old, new))


def _corrected_cell(library: Library, item: Correction) -> Figure | None:
    edition = next((each for each in library.editions if each.id == item.edition), None)
    return None if edition is None else edition.find(item.country, item.measure, item.year)


def _correction_key(item: Correction) -> str:
    cell = f"{item.edition}:{item.country}:{item.year}:{item.measure.value}"
    return f"corrected:{cell}:{item.value:f}"


def _of_claims(library: Library, day: str, known: frozenset[str]) -> Iterator[Change]:
    for item in library.claims:
        if item.trust is Trust.OWN:
            continue
        if f"claim:{item.id}" not in known:
            if not item.is_overtaken:  # what comes in when it no longer holds is no news
                yield _of_claim(Kind.CLAIM, item, day)
        elif item.is_overtaken and f"overtaken:{item.id}" not in known:
            newer = tuple(each.id for each in library.claims if item.id in each.overtakes)
            over = _of_claim(Kind.OVERTAKEN, item, day)
            yield replace(over, sources=(item.id, *newer))


def _of_claim(kind: Kind, claim: Claim, day: str) -> Change:
    return Change(f"{kind.value}:{claim.id}", kind, day, claim.countries, (claim.id,))


def _of_targets(library: Library, day: str, known: frozenset[str]) -> Iterator[Change]:
    """Targets that are new, or whose standing, level, years or end are others than they were.

    What was known before targets were noted at all holds no such key, and then none is news.
    """
    if not any(key.startswith(_STANDING) for key in known):
        return
    for item in library.targets.values():
        key = _standing_key(item)
        if key not in known:
            yield Change(key, Kind.STANDING, day, (), (item.id,), (), item.id)


def _standing_key(item: Target) -> str:
    terms = (item.standing.value, f"{item.share.normalize():f}", item.due, item.review, item.until)
    return f"{_STANDING}{item.id}:" + ":".join("" if term is None else str(term) for term in terms)


def _of_dates(library: Library, day: date, known: frozenset[str]) -> Iterator[Change]:
    for key, target, year in _marks(library, day):
        if key not in known and (date(year, 1, 1) - day).days >= 0:
            left = days_left(library.targets[target], year, day)
            yield Change(key, Kind.DUE, day.isoformat(), (), (target,), (left,), target)


def _marks(library: Library, day: date) -> Iterator[tuple[str, str, int]]:
    """The nearest mark that each date ahead has passed by a day: key, target and year.

    The legs of one target share their dates, which are told once, by the whole of it.
    """
    dates: dict[tuple[str, str, int], Target] = {}
    for target in library.targets.values():
        for what, year in (("review", target.review), ("due", target.due)):
            if year is not None and target.until is None:
                kept = dates.setdefault((target.since, what, year), target)
                dates[target.since, what, year] = max(kept, target, key=lambda item: item.share)
    for (_, what, year), target in dates.items():
        passed = [mark for mark in MARKS if date(year, 1, 1) - day <= timedelta(days=mark)]
        if passed:
            yield f"due:{target.id}:{what}:{passed[-1]}", target.id, year
