"""Refusals that help: what is missing, since when, and what can be answered instead."""

from __future__ import annotations

from knowledge.model import ALLIANCE, Measure
from retrieval.desk import Desk, Outcome
from retrieval.kinds.beside import say_figure_beside
from retrieval.model import Plan, Reason, Status


def refuse_missing(plan: Plan, desk: Desk, country: str) -> Outcome:
    """No table has the figure: say so, say what there is, give the nearest published one."""
    if country == "ISL":
        return _refuse_iceland(desk)
    edition = desk.library.edition()
    name = desk.name(country)
    years = edition.years(plan.measure, country) or edition.years(Measure.SHARE, country)
    asked = plan.years[-1] if plan.years else None
    if not years:
        desk.say("missing-measure", "lead", country=name)
        return _refused(desk, country)
    measure = plan.measure if edition.years(plan.measure, country) else Measure.SHARE
    first = edition.figure(country, measure, years[0])
    last = edition.figure(country, measure, years[-1])
    key = "missing-future" if asked and asked > years[-1] else "missing-year"
    near = first if asked and asked < years[0] else last
    desk.say(
        key,
        "lead",
        desk.cite_row(last),
        country=name,
        first=desk.slot(first, "when"),
        last=desk.slot(last, "year"),
        edition=desk.slot(last, "edition"),
    )
    desk.say(
        "nearest",
        cites=desk.cite_row(near),
        country=name,
        value=desk.slot(near),
        year=desk.slot(near, "year"),
    )
    return _refused(desk, country)


def _refused(desk: Desk, country: str) -> Outcome:
    name = desk.name(country)
    say = desk.words.say
    of_all = (say("ask-ranking"),) if country == ALLIANCE else ()  # the list that there is
    asks = (*of_all, say("ask-share", country=name), say("ask-trend", country=name))
    return Outcome(Status.REFUSED, Reason.NO_DATA, follow_ups=asks)


def _refuse_iceland(desk: Desk) -> Outcome:
    desk.say("iceland", "lead", desk.cite("claim:T-050"))
    claim = desk.library.claim("C-ISL-01")
    if claim is not None:
        desk.quote_claim(claim)
    return Outcome(
        Status.REFUSED,
        Reason.NO_DATA,
        follow_ups=(desk.words.say("ask-share", country=desk.name("NOR")),),
    )


def refuse_outsider(plan: Plan, desk: Desk) -> Outcome:
    """A country that is no ally has no NATO target and no row in NATO's tables."""
    name = desk.name(plan.outsiders[0])
    desk.say("outsider", "lead", country=name)
    return Outcome(Status.REFUSED, Reason.NO_DATA, follow_ups=(desk.words.say("ask-ranking"),))


def refuse_out_of_scope(desk: Desk) -> Outcome:
    """A question about something else."""
    desk.say("out-of-scope", "lead")
    return Outcome(Status.REFUSED, Reason.OUT_OF_SCOPE, follow_ups=_examples(desk))


def refuse_without_evidence(desk: Desk) -> Outcome:
    """A question on the subject that no source here answers."""
    desk.say("no-evidence", "lead")
    return Outcome(Status.REFUSED, Reason.NO_EVIDENCE, follow_ups=_examples(desk))


def refuse_impossible(desk: Desk) -> Outcome:
    """What was asked cannot be computed: on an earlier day for want of tables, else as put."""
    is_early = not desk.library.nato_editions()
    desk.say("missing-then" if is_early else "not-answerable", "lead")
    return Outcome(Status.REFUSED, Reason.NO_DATA, follow_ups=() if is_early else _examples(desk))


def refuse_unsafe(desk: Desk) -> Outcome:
    """A request for secrets, prompts or settings."""
    desk.say("unsafe", "lead")
    return Outcome(Status.REFUSED, Reason.UNSAFE, follow_ups=_examples(desk))


def refuse_opinion(plan: Plan, desk: Desk) -> Outcome:
    """A view or a verdict is asked for: none is given; a country's figures are."""
    desk.say("no-opinion", "lead")
    if not plan.countries:
        return Outcome(Status.REFUSED, Reason.OUT_OF_SCOPE, follow_ups=_examples(desk))
    say_figure_beside(plan, desk)
    name = desk.name(plan.countries[0])
    say = desk.words.say
    asks = (say("ask-gap", country=name), say("ask-plan", country=name))
    return Outcome(Status.PARTIAL, follow_ups=asks)


def help_out(desk: Desk) -> Outcome:
    """What can be asked."""
    desk.say("help", "lead")
    return Outcome(follow_ups=_examples(desk))


def clarify_country(desk: Desk, unsure: tuple[str, ...] = ()) -> Outcome:
    """No country is named, or a misspelt name may be any of `unsure`: ask which one is meant."""
    desk.say("which-country", "lead")
    keys = unsure or ("DEU", "POL", "ESP", "USA", "NATO_TOTAL")
    return Outcome(Status.CLARIFY, choices=tuple(map(desk.name, keys)), follow_ups=_examples(desk))


def _examples(desk: Desk) -> tuple[str, ...]:
    say = desk.words.say
    return say("ask-gap", country=desk.name("ESP")), say("ask-ranking"), say("ask-target")
