"""Themes: a matter told by the dated statements that answer it, with the country's own."""

from __future__ import annotations

from knowledge.model import Claim
from retrieval.desk import Desk, Outcome
from retrieval.kinds.beside import say_figure_beside
from retrieval.kinds.statement import (
    next_asks,
    say_found,
    search_for,
    statement,
)
from retrieval.model import Plan
from retrieval.themes import themes

# A further statement on the country named must be this near to the question.
ON_TOPIC = 0.5


def theme(plan: Plan, desk: Desk) -> Outcome:
    """The lead sentence of the theme, its statements in their order, then the country's own."""
    chosen = themes()[plan.theme]
    claims = [claim for key in chosen.claims if (claim := desk.library.claim(key)) is not None]
    if not claims:  # not said yet on an earlier day
        return statement(plan, desk)
    if chosen.lead:
        borne = claims[:2] if chosen.is_borne else []
        cites = tuple(n for claim in borne for n in desk.cite(f"claim:{claim.id}"))
        desk.say(chosen.lead, "lead", cites)
    for claim in claims[: plan.most_sentences or len(claims)]:
        desk.quote_claim(claim, "quote")
    if plan.countries:
        _say_own(plan, desk, claims)
    if plan.countries and (plan.levels or desk.asks("share")):
        say_figure_beside(plan, desk)
    return Outcome(follow_ups=next_asks(plan, desk))


def _say_own(plan: Plan, desk: Desk, told: list[Claim]) -> None:
    """The nearest statement about the country asked for, where one is near enough."""
    ids = {f"claim:{claim.id}" for claim in told}
    for item in search_for(plan, desk, kinds=("claim",)):
        concerned = set(item.passage.countries) & set(plan.countries)
        if concerned and item.score >= ON_TOPIC and item.passage.id not in ids:
            say_found(plan, desk, item)
            return
