"""Voices: whose words a question asks for, and the order in which those are told."""

from __future__ import annotations

import re

from retrieval.desk import Desk
from retrieval.model import Evidence, Plan
from retrieval.speakers import speakers

SOURCE = "source_article"
# A person's own statement at this part of the best score is about the matter as well.
OWN_ENOUGH = 0.6
_ADDRESSED = re.compile(r"\s(?:to|about|on|of|with|against)\s", re.IGNORECASE)


def heard(plan: Plan, desk: Desk, found: list[Evidence]) -> list[Evidence]:
    """What was found, the words of the person or of the office asked for first."""
    if plan.countries and desk.asks("office_holder"):
        found = _of_officials(plan, found) or found
    return _own_words(desk, found)


def without_article(found: list[Evidence], *, is_of_one: bool) -> list[Evidence]:
    """The source article's points are told where they fit best, and beside nothing else.

    What one country or person does is told by statements about it, never by general points.
    """
    others = [item for item in found if item.passage.topic != SOURCE]
    is_article = found[0].passage.topic == SOURCE and not (is_of_one and others)
    return found if is_article else others


def _own_words(desk: Desk, found: list[Evidence]) -> list[Evidence]:
    """Asked what somebody said or announced: his or her own statements before talk about them.

    Those whose first speaker it is come first. A statement far from the question stays where it
    was, unless nothing but the person is asked for ("What did Merz announce?").
    """
    people = _who_speaks(desk.text)
    if not found or not people or not desk.asks("says") or desk.asks("who"):
        return found
    is_bare = not desk.asks("domain", "programme", "kit", "target")
    least = 0.0 if is_bare else OWN_ENOUGH * found[0].score
    near = [item for item in found if item.score >= least]
    if not any(_names(item, people) or _speaker(desk, item, people) for item in near):
        return []
    ranks = {id(item): _speaker(desk, item, people) for item in near}
    return sorted(found, key=lambda item: ranks.get(id(item), 0), reverse=True)


def _names(item: Evidence, people: frozenset[str]) -> bool:
    return bool(speakers().named(item.passage.quote) & people)


def unheard(desk: Desk, found: list[Evidence]) -> list[Evidence]:
    """Nothing is on record of a person asked for plainly: what his or her country plans."""
    people = _who_speaks(desk.text)
    if not people or any(_speaker(desk, item, people) for item in found):
        return []
    allies = speakers().allies(people)
    is_plain = len(allies) == 1 and desk.asks("plan") and not desk.asks("programme", "kit")
    if not is_plain:
        return []
    found = desk.search(desk.text, top=8, countries=tuple(allies), topics=("national_plans",))
    own = [item for item in found if set(item.passage.countries) & allies]
    return [item for item in own if not item.passage.is_overtaken] or own


def said_by_those_named(desk: Desk, found: list[Evidence]) -> list[Evidence]:
    """Where a text names people, only what they said; else all of it."""
    people = _who_speaks(desk.text)
    return [item for item in found if _speaker(desk, item, people)] if people else found


def _who_speaks(text: str) -> frozenset[str]:
    """The people asked for: of two, the one who speaks, not the one spoken to or about."""
    people = speakers()
    first, *rest = _ADDRESSED.split(text, maxsplit=1)
    return (people.named(first) if rest else frozenset()) or people.named(text)


def _speaker(desk: Desk, item: Evidence, people: frozenset[str]) -> int:
    """2 where one of the people speaks first, 1 where he or she speaks too, else 0."""
    claim = desk.library.claim(item.passage.id.removeprefix("claim:"))
    names = re.split(r"[;,/]| and ", claim.said_by or "") if claim is not None else []
    said = [bool(speakers().named(name) & people) for name in names]
    return 2 if said[:1] == [True] else int(any(said))


def _of_officials(plan: Plan, found: list[Evidence]) -> list[Evidence]:
    """A minister is asked for by office: what names somebody who speaks for the country."""
    own = [item for item in found if item.passage.topic != SOURCE]
    people = (speakers().named(item.passage.quote) for item in own)
    allies = (speakers().allies(named) & set(plan.countries) for named in people)
    return [item for item, ours in zip(own, allies, strict=True) if ours]
