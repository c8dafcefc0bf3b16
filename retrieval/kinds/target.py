"""Targets: what was agreed, by whom, when, and with which standing."""

from __future__ import annotations

import re

from knowledge.model import Standing, Target
from knowledge.names import fold
from retrieval.desk import Desk, Outcome
from retrieval.model import Plan

_AGREED = (Standing.GUIDELINE, Standing.COMMITMENT)
_FIRST = re.compile(r"\bfirst\b|came up with|idea|invent|origin|c[oa]me from|whose|who propos")


def target(plan: Plan, desk: Desk) -> Outcome:
    """One target's terms, or the list of those in force."""
    chosen = plan.target
    is_first = _FIRST.search(fold(desk.text)) or (desk.asks("proposed") and desk.asks("who"))
    if chosen is not None and is_first:
        return _say_first(desk, chosen)
    if chosen is None or chosen.id.startswith("level_"):
        return _list_in_force(desk)
    if chosen.id in ("hague_total_2025", "hague_core_2025", "hague_related_2025"):
        _say_leg(desk, chosen)
        _say_hague(desk, "detail" if desk.sentences else "lead")
    elif desk.asks("hague") and desk.asks("wales", "vilnius"):  # two summits side by side
        _say_terms(desk, chosen, "lead")
        _say_hague(desk, "detail")
    elif chosen.share == 2 and chosen.unit == "% of GDP":
        _say_two_percent(plan, desk)
    else:
        _say_terms(desk, chosen, "lead")
        total = desk.library.targets.get("hague_total_2025")  # not yet agreed on an earlier day
        if total is not None and chosen.share == total.share:
            _say_hague(desk, "detail")
    _quote_claims(desk, chosen)
    return Outcome(
        follow_ups=(
            desk.words.say("ask-count"),
            desk.words.say("ask-gap", country=desk.name("ESP")),
        )
    )


def _say_first(desk: Desk, chosen: Target) -> Outcome:
    """Who named a level, in order of time: demands, proposals and agreements alike."""
    known = [item for item in desk.library.targets.values() if item.unit == chosen.unit]
    same = [item for item in known if item.share == chosen.share]
    same = [item for item in same if item.standing is not Standing.ARTICLE] or same
    for number, item in enumerate(sorted(same, key=lambda item: item.since)):
        _say_terms(desk, item, "lead" if number == 0 else "detail")
    return Outcome(follow_ups=(desk.words.say("ask-target"), desk.words.say("ask-count")))


def _say_hague(desk: Desk, part: str = "lead") -> None:
    targets = desk.library.targets
    total = targets["hague_total_2025"]
    figure = desk.target_slot(total)
    desk.say(
        "hague",
        part,
        (*desk.cite("target:hague_total_2025"), *_cite_restated(desk)),
        total=figure,
        due=figure.replace("}", ".when}"),
        core=desk.target_slot(targets["hague_core_2025"]),
        related=desk.target_slot(targets["hague_related_2025"]),
        agreed=figure.replace("}", ".edition}"),
    )
    for key in ("T-022", "T-023"):
        claim = desk.library.claim(key)
        if claim is not None:
            desk.quote_claim(claim)
    desk.say("hague-measured", "note")


def _say_leg(desk: Desk, chosen: Target) -> None:
    """What one leg of the target covers, in the words of the statement on it, where it is asked."""
    key = {"core": "T-020", "related": "T-021"}.get(chosen.leg)
    claim = desk.library.claim(key) if key else None
    if claim is not None:
        desk.quote_claim(claim, "lead")


def _cite_restated(desk: Desk) -> tuple[int, ...]:
    """The statements that say no more than the lead does: cited with it, not quoted after it."""
    targets = desk.library.targets
    total, core = targets["hague_total_2025"], targets["hague_core_2025"]
    others = set(targets["hague_related_2025"].claims) | {"T-022", "T-023"}
    ids = [key for key in dict.fromkeys((*total.claims, *core.claims)) if key not in others]
    return tuple(n for key in ids[:2] for n in desk.cite(f"claim:{key}"))


def _say_two_percent(plan: Plan, desk: Desk) -> None:
    """The history of the level, the newest form first; that of a year asked about leads."""
    keys = ("vilnius_2023", "wales_2014", "ministers_2006")
    known = [desk.library.targets[key] for key in keys if key in desk.library.targets]
    known.sort(key=lambda item: int(item.since[:4]) not in plan.years)
    for number, item in enumerate(known):
        _say_terms(desk, item, "detail" if number else "lead")


def standing_key(chosen: Target) -> str:
    """A target's standing as the keys of phrases spell it."""
    return chosen.standing.value.replace(" ", "-").replace("'", "")


def _say_terms(desk: Desk, chosen: Target, part: str) -> None:
    level = desk.target_slot(chosen)
    desk.say(
        f"terms-{standing_key(chosen)}",
        part,
        desk.cite(f"target:{chosen.id}"),
        level=level,
        agreed_by=_agreed_by(desk, chosen),
        since=level.replace("}", ".edition}"),
        status="ended" if chosen.until else "open",
    )


def _agreed_by(desk: Desk, chosen: Target) -> str:
    """Who agreed, demanded or proposed it, in the reader's language where that is known."""
    key = f"by-{chosen.id.replace('_', '-')}"
    return desk.words.say(key) if desk.words.has(key) else chosen.agreed_by


def _list_in_force(desk: Desk) -> Outcome:
    desk.say("targets", "lead")
    standing = [item for item in desk.library.targets.values() if item.until is None]
    for item in standing:
        if item.standing in _AGREED:
            say_row(desk, item)
    others = [item for item in standing if item.standing not in _AGREED]
    if others:
        desk.say("targets-other", "detail")
    for item in others:
        say_row(desk, item)
    desk.say("hague-measured", "note")
    return Outcome(follow_ups=(desk.words.say("ask-count"), desk.words.say("ask-ranking")))


def say_row(desk: Desk, goal: Target) -> None:
    """A target with its standing and the day it stands since."""
    level = desk.target_slot(goal)
    desk.say(
        "targets-row",
        "row",
        desk.cite(f"target:{goal.id}"),
        name=desk.target_name(goal),
        standing=desk.words.say(f"standing-{standing_key(goal)}"),
        since=level.replace("}", ".edition}"),
    )


def _quote_claims(desk: Desk, chosen: Target) -> None:
    """The statements that document a target and are not on the desk yet."""
    told = {item.passage.id for item in desk.evidence}
    for key in chosen.claims[:3]:
        claim = desk.library.claim(key)
        if claim is not None and f"claim:{key}" not in told:
            desk.quote_claim(claim)
