"""Composing: the draft without a model; each kind of question has its own file in kinds/."""

from __future__ import annotations

from collections.abc import Callable

from retrieval.desk import Desk, Outcome
from retrieval.kinds import (
    article,
    band,
    clock,
    comparison,
    crossing,
    dispute,
    document,
    estimate,
    gap,
    growth,
    held,
    listing,
    lookup,
    member,
    on_track,
    per_soldier,
    planned,
    portion,
    refusal,
    revised,
    sides,
    statement,
    target,
    theme,
    together,
    unkept,
    update,
    what_if,
    years,
)
from retrieval.kinds.premise import correct_premises, note_iceland
from retrieval.kinds.summary import summarise
from retrieval.model import (
    Context,
    Intent,
    Plan,
)
from retrieval.reading import Reading

_WORDY = (
    Intent.STATEMENT, Intent.CONTRADICTION, Intent.DEFINITION, Intent.THEME, Intent.MEMBER,
)  # fmt: skip

KINDS: dict[Intent, Callable[[Plan, Desk], Outcome]] = {
    Intent.LOOKUP: lookup.lookup,
    Intent.GAP: gap.gap,
    Intent.RANKING: listing.ranking,
    Intent.COUNT: listing.count,
    Intent.COMPARISON: comparison.comparison,
    Intent.TREND: years.trend,
    Intent.PROJECTION: years.projection,
    Intent.REVISION: revised.revised,
    Intent.TARGET: target.target,
    Intent.STATEMENT: statement.statement,
    Intent.DEFINITION: statement.definition,
    Intent.CONTRADICTION: dispute.contradiction,
    Intent.UPDATE: update.update,
    Intent.SUMMARY: lookup.lookup,
    Intent.SOURCES: sides.sides,
    Intent.WHAT_IF: what_if.what_if,
    Intent.BAND: band.band,
    Intent.GROWTH: growth.growth,
    Intent.BURDEN: together.burden,
    Intent.TOTAL: together.total,
    Intent.PLANNED: planned.planned,
    Intent.PORTION: portion.portion,
    Intent.PER_SOLDIER: per_soldier.per_soldier,
    Intent.CROSSINGS: crossing.crossing,
    Intent.ESTIMATE: estimate.estimate,
    Intent.HELD: held.held,
    Intent.ON_TRACK: on_track.on_track,
    Intent.MEMBER: member.member,
    Intent.CLOCK: clock.clock,
    Intent.THEME: theme.theme,
    Intent.OPINION: refusal.refuse_opinion,
    Intent.UNKEPT: unkept.refuse_unkept,
    Intent.UNKNOWABLE: unkept.refuse_unknowable,
}


def compose(plan: Plan, reading: Reading, desk: Desk, context: Context | None) -> Outcome:
    """Put the answer to one planned question on the desk; how it ended.

    Raises:
        BriefingError: a book or a calculator has no answer; the engine refuses helpfully.
    """
    if reading.has("secret"):
        return refusal.refuse_unsafe(desk)
    if plan.intent is Intent.SOURCE:
        return _sources(desk, context)
    if plan.intent is Intent.HELP:
        return refusal.help_out(desk)
    if plan.intent is Intent.ARTICLE:  # what it said comes first, then what is right
        outcome = article.article(plan, desk)
        correct_premises(plan, desk)
        return outcome
    correct_premises(plan, desk)
    return _refused_or_asked(plan, reading, desk) or _answered(plan, desk)


def _refused_or_asked(plan: Plan, reading: Reading, desk: Desk) -> Outcome | None:
    """What cannot be answered as asked: a country outside NATO, none at all, another subject."""
    if plan.outsiders and not desk.places(plan) and _asks_of_outsider(plan, reading):
        return refusal.refuse_outsider(plan, desk)
    if "country" in plan.unresolved:
        return refusal.clarify_country(desk, plan.unsure)
    if plan.intent is Intent.OUT_OF_SCOPE:
        return document.from_documents(plan, desk) or refusal.refuse_out_of_scope(desk)
    return None


def _answered(plan: Plan, desk: Desk) -> Outcome:
    if plan.intent is Intent.SUMMARY and not plan.outsiders:
        return summarise(plan.countries[0], desk, plan)
    outcome = KINDS[plan.intent](plan, desk)
    is_order = "injection" in plan.premises
    if plan.stated and desk.asks("why", "policy") and not is_order:
        statement.quote_nearest(plan, desk)
    note_iceland(plan, desk)
    if plan.outsiders and plan.intent not in _WORDY:
        desk.say("outsider", "note", country=desk.name(plan.outsiders[0]))
    if Intent.STATEMENT in plan.also and plan.intent in (Intent.GAP, Intent.LOOKUP):
        statement.quote_plans(plan, desk, plan.countries[0])
    return outcome


def _asks_of_outsider(plan: Plan, reading: Reading) -> bool:
    """Whether a country outside NATO is asked for figures, or taken for an ally."""
    if plan.intent in (Intent.THEME, Intent.MEMBER):
        return False
    return plan.intent not in _WORDY or reading.has("share", "gap", "meets", "why")


def _sources(desk: Desk, context: Context | None) -> Outcome:
    """What the last answer in this chat rested on."""
    passages = context.passages if context else ()
    known = [key for key in passages if key in desk.passages]
    if not known:
        desk.say("source-none", "lead")
        return Outcome(follow_ups=(desk.words.say("ask-target"),))
    desk.say("source-lead", "lead")
    for key in known:
        number = desk.cite(key)
        desk.say("source-row", "row", number, source=f"{{e{number[0]}.label}}")
    return Outcome()
