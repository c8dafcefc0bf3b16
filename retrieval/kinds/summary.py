"""A country at a glance: share, place, gaps, path, equipment, what changed, its own plan."""

from __future__ import annotations

from knowledge.calculators.summary import summary as compute_summary
from knowledge.dates import last_day
from knowledge.errors import NoFigure
from knowledge.model import Claim, Measure
from knowledge.results import Summary
from knowledge.target import agreed_core
from retrieval.desk import Desk, Outcome
from retrieval.kinds.lookup import say_country_note
from retrieval.kinds.refusal import refuse_missing
from retrieval.model import Intent, Plan


def summarise(country: str, desk: Desk) -> Outcome:
    """The summary of one country from the newest edition; needs no index."""
    targets = desk.library.targets
    chosen = agreed_core(targets)
    editions = desk.library.nato_editions()
    edition = desk.library.edition()
    try:
        found = compute_summary(
            edition, country, chosen, [item for item in editions if item is not edition]
        )
    except NoFigure:
        return refuse_missing(Plan(Intent.SUMMARY, (country,)), desk, country)
    _say_headline(desk, found)
    _say_gaps(desk, found)
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


def _say_gaps(desk: Desk, found: Summary) -> None:
    for item in found.gaps:
        target = desk.library.targets[str(item.points.target)]
        name = desk.target_name(target)
        money = item.usd_current or item.usd_constant
        if item.points.value > 0 and money is not None:
            desk.say(
                "summary-gap-below",
                "row",
                points=desk.slot(item.points),
                target=name,
                money=desk.slot(money),
            )
        else:
            desk.say("summary-gap-above", "row", points=desk.slot(item.points), target=name)


def _say_path(desk: Desk, found: Summary) -> None:
    change, path = found.change, found.trajectory
    desk.say(
        "summary-change",
        start_year=desk.slot(change.start, "when"),
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
    if not found.revisions:
        return
    newest = found.revisions[-1]
    if newest.difference is None or newest.difference.value == 0:
        return
    desk.say(
        "summary-revision",
        cites=desk.cite_row(newest.old),
        old=desk.slot(newest.old),
        year=desk.slot(newest.old, "when"),
        old_edition=desk.slot(newest.old, "edition"),
        new=desk.slot(newest.new),
    )


def newest_plan(desk: Desk, country: str) -> Claim | None:
    """The newest national plan in force, by the date of its statement."""
    plans = [
        claim
        for claim in desk.library.claims
        if claim.topic == "national_plans" and country in claim.countries and not claim.is_overtaken
    ]
    return max(plans, key=lambda claim: last_day(claim.as_of), default=None)


def _say_plan(desk: Desk, country: str) -> None:
    claim = newest_plan(desk, country)
    if claim is not None:
        desk.say("summary-plan")
        desk.quote_claim(claim)
