"""Overtaking: earlier statements that a new one may replace, the likeliest first."""

from __future__ import annotations

import re

from knowledge.dates import last_day
from knowledge.library import Library
from knowledge.model import Claim, Trust
from knowledge.names import fold
from retrieval.speakers import speakers
from retrieval.watch.candidate import Candidate

MOST = 3
_SUBJECT = "% of GDP"
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NAME = re.compile(r"[^\W\d_]{4,}")
# What names an office or an owner says nothing of who somebody is.
_OFFICES = frozenset(
    "government minister ministers ministry prime president defence parliament office".split()
)
_SPEAKER, _YEARS, _PLACES = 4, 2, 1


def overtakable(found: Candidate, library: Library, most: int = MOST) -> tuple[Claim, ...]:
    """The statements in force of the same countries and subject that were made before.

    Those of the same speaker come first, then those on the same years, then the newest. One that
    shares neither speaker nor year, and speaks of other countries too, is no match.
    """
    ranked = []
    for claim in library.claims:
        if not may_overtake(found.claim(found.published), claim):
            continue
        rank = _likeness(found, claim)
        if rank > _PLACES - 1:
            ranked.append((rank, claim.as_of, claim.id, claim))
    return tuple(
        item[-1] for item in sorted(ranked, key=lambda item: item[:3], reverse=True)[:most]
    )


def may_overtake(new: Claim, old: Claim) -> bool:
    """Whether a statement could replace an older one: in force, on the same, not younger."""
    if old.id == new.id or old.is_overtaken or old.trust is Trust.OWN:
        return False
    is_same = bool(set(old.countries) & set(new.countries)) or not (old.countries or new.countries)
    is_subject = any(item.unit.startswith(_SUBJECT) for item in old.figures)
    return is_same and is_subject and last_day(old.as_of) <= last_day(new.as_of)


def _likeness(found: Candidate, claim: Claim) -> int:
    own = set(_YEAR.findall(found.statement))
    theirs = {item.year for item in claim.figures if item.year} | set(
        _YEAR.findall(claim.statement)
    )
    score = _SPEAKER * _is_same_speaker(found, claim) + _YEARS * bool(own & theirs)
    return score + _PLACES * (set(claim.countries) == set(found.countries))


def _is_same_speaker(found: Candidate, claim: Claim) -> bool:
    """Whether who said the older one is named in the new one, or published both."""
    said = f"{found.statement} {found.title}"
    if speakers().named(said) & speakers().named(claim.said_by):
        return True
    if claim.said_by.casefold() == found.publisher.casefold():
        return True
    names = set(_NAME.findall(fold(claim.said_by))) - _OFFICES
    return bool(names & set(_NAME.findall(fold(said))))
