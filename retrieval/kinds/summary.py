"""A country at a glance: share, place, gaps, path, equipment, what changed, its own plan."""

from __future__ import annotations

from knowledge.calculators.exchange import implied_rate
from knowledge.calculators.gap import gap_in_currency
from knowledge.calculators.plan_distance import PLANNED, SHARE, TOPIC
from knowledge.calculators.summary import summary as compute_summary
from knowledge.dates import last_day
from knowledge.edition import Edition
from knowledge.errors import BriefingError, NoFigure
from knowledge.model import Claim, Figure, Measure
from knowledge.results import Gap, RevisionKind, Summary
from knowledge.target import agreed_core
from retrieval.desk import Desk, Outcome
from retrieval.kinds.lookup import say_country_note
from retrieval.kinds.refusal import refuse_missing
from retrieval.model import Intent, Plan

_WISHES = frozenset({"aim", "goal"})
_STEP = "% of GDP per year"


def summarise(country: str, desk: Desk, plan: Plan | None = None) -> Outcome:
    """The summary of one country from the edition that the plan names, else the newest.

    The plan's currency is that of the gaps. Needs no index.
    """
    plan = plan or Plan(Intent.SUMMARY, (country,))
    targets = desk.library.targets
    edition = desk.edition(plan)
    try:
        found = compute_summary(
            edition, country, agreed_core(targets), desk.library.nato_editions()
        )
    except NoFigure:
        return refuse_missing(Plan(Intent.SUMMARY, (country,)), desk, country)
    _say_headline(desk, found)
    for item in found.gaps:
        _say_gap(desk, item, _money(item, edition, plan.currency or "USD"))
    _say_path(desk, found)
    _say_equipment(desk, found)
    _say_revision(desk, found)
    _say_plan(desk, country)
    say_country_note(desk, country, Measure.SHARE)
    if "hague_total_2025" in targets:  # not yet agreed in the library of an earlier day
        total = targets["hague_total_2025"]
        desk.say(
            "note-unmeasured",
            "note",
            desk.cite(f"target:{total.id}"),
            total=desk.target_slot(total),
            related=desk.target_slot(targets["hague_related_2025"]),
        )
    name = desk.name(country)
    ask = desk.words.say
    return Outcome(follow_ups=(ask("ask-trend", country=name), ask("ask-plan", country=name)))


def _say_headline(desk: Desk, found: Summary) -> None:
    desk.say(
        "summary",
        "lead",
        desk.cite_row(found.share),
        country=desk.name(found.country),
        share=desk.slot(found.share),
        year=desk.slot(found.share, "year"),
        edition=desk.slot(found.share, "edition"),
        rank=desk.slot(found.rank),
    )
    if found.spending is not None and found.per_capita is not None:
        desk.say(
            "summary-spending",
            cites=desk.cite_row(found.spending),
            spending=desk.slot(found.spending),
            per_head=desk.slot(found.per_capita),
        )


def _say_gap(desk: Desk, found: Gap, money: Figure | None) -> None:
    """The distance to one target in points and money; on the line there is none."""
    target = desk.target_name(desk.library.targets[str(found.points.target)])
    given = {"target": target}
    if not found.points.value:
        key = "summary-gap-level"
    else:
        key = "summary-gap-below" if found.points.value > 0 else "summary-gap-above"
        given["points"] = desk.slot(found.points)
        if money is None:
            key += "-plain"
        else:
            given["money"] = desk.slot(money, "size")
    desk.say(key, "row", (), **given)


def _money(found: Gap, edition: Edition, currency: str) -> Figure | None:
    """The gap in a currency: national where it is the country's own, else exchanged, else USD."""
    national, dollars = found.national_current, found.usd_current or found.usd_constant
    is_national = national is not None and (currency == "NATIONAL" or currency in national.unit)
    if is_national and currency != "USD":
        return national
    if currency in ("USD", "NATIONAL") or found.usd_current is None:
        return dollars
    try:
        return gap_in_currency(found, implied_rate(edition, currency, found.year))
    except BriefingError:
        return dollars


def _say_path(desk: Desk, found: Summary) -> None:
    change, path = found.change, found.trajectory
    desk.say(
        "summary-change",
        start_year=desk.slot(change.start, "year"),
        start=desk.slot(change.start),
        difference=desk.slot(change.difference, "signed"),
    )
    if path.is_met:
        desk.say("summary-met")
    if path.is_met or path.needed is None:  # without a due year there is no pace to need
        return
    given = {
        "since": desk.slot(path.pace.inputs[0], "when"),
        "pace": desk.slot(path.pace, "signed"),
        "due": desk.slot(path.target, "when"),
        "needed": desk.slot(path.needed),
    }
    if path.year_reached is None:
        desk.say("summary-pace-never", "detail", (), **given)
    else:
        desk.say("summary-pace", "detail", (), reached=desk.slot(path.year_reached), **given)


def _say_equipment(desk: Desk, found: Summary) -> None:
    if found.equipment is None:
        return
    target = desk.library.targets["equipment_2014"]
    key = "above" if found.equipment.value >= target.share else "below"
    desk.say(
        f"summary-equipment-{key}",
        cites=desk.cite_row(found.equipment),
        equipment=desk.slot(found.equipment),
        level=desk.target_slot(target),
    )


def _say_revision(desk: Desk, found: Summary) -> None:
    """What the edition before printed for the newest year that both hold."""
    if not found.revisions:
        return
    newest = found.revisions[-1]
    given = {
        "year": desk.slot(newest.new, "year"),
        "old_edition": desk.slot(newest.old, "edition"),
        "new": desk.slot(newest.new),
    }
    cites = desk.cite_row(newest.old)
    if set(newest.kinds) <= {RevisionKind.UNCHANGED, RevisionKind.ROUNDING}:
        desk.say("summary-unchanged", cites=cites, **given)
    else:
        desk.say("summary-revision", cites=cites, old=desk.slot(newest.old), **given)


def newest_plan(desk: Desk, country: str) -> Claim | None:
    """The newest national plan in force; one that names a planned share of GDP goes first."""
    plans = [
        claim
        for claim in desk.library.claims
        if claim.topic == TOPIC and country in claim.countries and not claim.is_overtaken
    ]
    return max(plans, key=lambda claim: (_is_firm(claim), last_day(claim.as_of)), default=None)


def _is_firm(claim: Claim) -> bool:
    """Whether it states a share of GDP planned for later years, or a step a year: no wish."""
    said = str(last_day(claim.as_of).year)
    return any(
        item.unit == _STEP
        or (
            item.name in PLANNED - _WISHES
            and SHARE.fullmatch(item.unit) is not None
            and (item.year is None or item.year > said)
        )
        for item in claim.figures
    )


def _say_plan(desk: Desk, country: str) -> None:
    claim = newest_plan(desk, country)
    if claim is None:
        return
    number = desk.cite(f"claim:{claim.id}")
    if number:
        desk.say("summary-plan", date=f"{{e{number[0]}.date}}")
        desk.quote_claim(claim)
