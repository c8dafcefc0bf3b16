"""The state of the targets today: newest edition, counts, newest statements, the clock."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from knowledge.calculators.count import count_at
from knowledge.dates import last_day
from knowledge.model import Claim
from knowledge.releases import next_release
from retrieval.desk import Desk, Outcome
from retrieval.model import Plan

NEWEST = 2


def update(_plan: Plan, desk: Desk) -> Outcome:
    """What holds today, with dates; it never invents news."""
    edition = desk.library.edition()
    two = count_at(edition, Decimal(2), None)
    cites = desk.cite_edition(two.number)
    is_next = desk.asks("next_release") and say_next_release(desk, desk.today, "lead", cites)
    core = count_at(edition, Decimal("3.5"), None)
    desk.say(
        "update",
        "detail" if is_next else "lead",
        cites,
        edition=desk.slot(two.number, "edition"),
        year=desk.slot(two.number, "year"),
        two=desk.slot(two.number),
        core=desk.slot(core.number),
        level=desk.target_slot(desk.library.targets["vilnius_2023"]),
        core_level=desk.target_slot(desk.library.targets["hague_core_2025"]),
    )
    desk.say("update-newest")
    for claim in _newest_claims(desk):
        desk.quote_claim(claim)
    total = desk.target_slot(desk.library.targets["hague_total_2025"])
    desk.say(
        "update-clock",
        "note",
        desk.cite("target:hague_total_2025"),
        due=total.replace("}", ".when}"),
    )
    return Outcome(follow_ups=(desk.words.say("ask-ranking"), desk.words.say("ask-count-years")))


def say_next_release(
    desk: Desk, today: date, part: str = "detail", cites: tuple[int, ...] = ()
) -> bool:
    """When the next figures usually come; False where the editions do not tell."""
    expected = next_release(desk.library.nato_editions(), today)
    if expected is None:
        return False
    first, last = (desk.day_slot(day, expected.how) for day in (expected.first, expected.last))
    desk.say("digest-next", part, cites, first=first, last=last)
    return True


def _newest_claims(desk: Desk) -> list[Claim]:
    known = [claim for claim in desk.library.claims if claim.trust.value != "own"]
    known = [claim for claim in known if not claim.is_overtaken and len(claim.as_of) == 10]
    return sorted(known, key=lambda claim: last_day(claim.as_of), reverse=True)[:NEWEST]
