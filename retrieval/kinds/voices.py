"""Voices: whose words a question asks for, and the order in which those are told."""

from __future__ import annotations

import re

from retrieval.desk import Desk
from retrieval.model import Evidence, Plan
from retrieval.speakers import speakers

SOURCE = "source_article"
# A person's own statement at this part of the best score is about the matter as well.
OWN_ENOUGH = 0.6


def heard(plan: Plan, desk: Desk, found: list[Evidence]) -> list[Evidence]:
    """What was found, the words of the person or of the office asked for first."""
    if plan.countries and desk.asks("office_holder"):
        found = _of_officials(plan, found) or found
    return _own_words(desk, found)


def without_article(found: list[Evidence]) -> list[Evidence]:
    """The source article's points are told where they fit best, and beside nothing else."""
    if found[0].passage.topic == SOURCE:
        return found
    return [item for item in found if item.passage.topic != SOURCE]


def _own_words(desk: Desk, found: list[Evidence]) -> list[Evidence]:
    """Asked what somebody said or announced: his or her own statements before talk about them.

    Those whose first speaker it is come first. A statement far from the question stays where it
    was, unless nothing but the person is asked for ("What did Merz announce?").
    """
    people = speakers().named(desk.text)
    if not found or not people or not desk.asks("says") or desk.asks("who"):
        return found
    is_bare = not desk.asks("domain", "programme", "kit", "target")
    least = 0.0 if is_bare else OWN_ENOUGH * found[0].score
    ranks = {id(item): _speaker(desk, item, people) for item in found if item.score >= least}
    return sorted(found, key=lambda item: ranks.get(id(item), 0), reverse=True)


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
