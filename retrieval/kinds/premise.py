"""Premises: beliefs in a question that are corrected before it is answered."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from knowledge.model import AGGREGATES
from retrieval.desk import Desk
from retrieval.model import Plan

_FILE = Path(__file__).parents[1] / "premises.toml"


@cache
def _claims() -> dict[str, tuple[str, ...]]:
    with _FILE.open("rb") as file:
        return {key: tuple(entry["claims"]) for key, entry in tomllib.load(file).items()}


def correct_premises(plan: Plan, desk: Desk) -> None:
    """Put down a correction, with its evidence, for each belief that the tables or sources deny."""
    for premise in plan.premises:
        if premise == "iceland":
            continue
        if premise == "left":
            _correct_leaving(plan, desk)
            continue
        if premise == "injection":
            desk.say("premise-injection", "premise")
            continue
        if premise in ("due", "level"):
            _correct_hague(premise, desk)
            continue
        ids = _claims().get(premise, ())
        found = [claim for key in ids if (claim := desk.library.claim(key)) is not None]
        cites = tuple(n for claim in found for n in desk.cite(f"claim:{claim.id}"))
        if ids and found:
            desk.say(f"premise-{premise}", "premise", cites)
            desk.quote_claim(found[0], "premise")


def _correct_leaving(plan: Plan, desk: Desk) -> None:
    """Nobody has left the alliance: each one named is a member still."""
    for key in plan.countries:
        cites = desk.cite(f"member:{key}")
        if cites:
            desk.say("premise-left", "premise", cites, country=desk.name(key))


def _correct_hague(premise: str, desk: Desk) -> None:
    """What the Hague summit agreed, where a question says something else of it."""
    targets = desk.library.targets
    total = desk.target_slot(targets["hague_total_2025"])
    cites = desk.cite("target:hague_total_2025")
    if premise == "due":
        desk.say("premise-due", "premise", cites, due=total.replace("}", ".when}"))
        return
    core = desk.target_slot(targets["hague_core_2025"])
    desk.say("premise-level", "premise", cites, total=total, core=core)


def note_iceland(plan: Plan, desk: Desk) -> None:
    """After an answer about all allies: Iceland has no row, where that was not said yet."""
    is_all = "iceland" in plan.premises and not set(plan.countries) - set(AGGREGATES)
    cites = desk.cite("claim:T-050") if is_all else ()
    if cites and all(cites[0] not in sentence.cites for sentence in desk.sentences):
        desk.say("note-iceland", "note", cites)
