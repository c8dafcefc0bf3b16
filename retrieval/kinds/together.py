"""Together: what a group spends, its part of the total, what all lack to a target."""

from __future__ import annotations

from knowledge.calculators.burden import burden as compute_burden
from knowledge.calculators.group import Group
from knowledge.calculators.group import group as compute_group
from knowledge.calculators.membership import Membership
from knowledge.calculators.shortfall import Shortfall, ShortfallPart
from knowledge.calculators.shortfall import shortfall as compute_shortfall
from knowledge.edition import Edition
from knowledge.errors import BriefingError, NoFigure
from knowledge.model import AGGREGATES, ALLIANCE, Figure, Measure, Target
from retrieval.desk import Desk, Outcome
from retrieval.kinds.asked import asked_year, say_covered
from retrieval.kinds.refusal import refuse_missing
from retrieval.model import Plan

USUAL_TOP = 5


def total(plan: Plan, desk: Desk) -> Outcome:
    """What a group spends together and as a share of its GDP; an own sum is called one."""
    keys = _keys(plan)
    edition = desk.edition(plan)
    for number, key in enumerate(keys[:4]):
        try:
            found = _group(plan, desk, edition, key)
        except NoFigure:
            return refuse_missing(plan, desk, plan.countries[0] if plan.countries else ALLIANCE)
        _say_group(desk, found, "lead" if number == 0 else "detail")
    desk.say("note-weighted", "note")
    return Outcome(
        follow_ups=(desk.words.say("ask-ranking"), desk.words.say("ask-shortfall")),
    )


def _keys(plan: Plan) -> tuple[str, ...]:
    aggregates = tuple(key for key in plan.countries if key in AGGREGATES)
    named = tuple(key for key in plan.countries if key not in AGGREGATES)
    keys = (*aggregates, *plan.groups)
    if named and not keys:
        return ("+".join(named),) if len(named) > 1 else named
    return keys or (ALLIANCE,)


def _group(plan: Plan, desk: Desk, edition: Edition, key: str) -> Group:
    wanted = tuple(key.split("+")) if "+" in key or len(key) == 3 else ()
    return compute_group(
        edition, desk.library.countries, key, wanted, _year(plan, edition), plan.averages
    )


def _year(plan: Plan, edition: Edition, target: Target | None = None) -> int:
    return asked_year(plan, edition.years(Measure.SHARE), target)


def _say_group(desk: Desk, found: Group, part: str) -> None:
    if found.mean is not None:
        _say_average(desk, found, found.mean, part)
    else:
        _say_sum(desk, found, part)
    if found.median is not None:
        desk.say("total-median", value=desk.slot(found.median))
    if found.is_own_sum:
        names = ", ".join(desk.name(code) for code in found.membership.members)
        desk.say("total-members", names=names)
    _say_left_out(desk, found.membership)


def _say_sum(desk: Desk, found: Group, part: str) -> None:
    spending = found.spending_current or found.spending_constant
    if spending is None:
        raise NoFigure(f"The edition has no money for {found.key} in {found.year}.")
    desk.say(
        "total-own" if found.is_own_sum else "total-published",
        part,
        desk.cite_edition(found.share),
        group=_name(desk, found.key),
        spending=desk.slot(spending),
        share=desk.slot(found.share),
        year=desk.slot(spending, "year"),
        edition=desk.slot(spending, "edition"),
    )


def _say_average(desk: Desk, found: Group, mean: Figure, part: str) -> None:
    """An average is asked for: the weighted one and the simple one, which can differ widely."""
    desk.say(
        "average-own" if found.is_own_sum else "average",
        part,
        desk.cite_edition(found.share),
        group=_name(desk, found.key),
        share=desk.slot(found.share),
        mean=desk.slot(mean),
        year=desk.slot(found.share, "year"),
        edition=desk.slot(found.share, "edition"),
    )


def _say_left_out(desk: Desk, among: Membership) -> None:
    for code in among.later:
        desk.say("total-later", "note", country=desk.name(code))
    if among.without_row:
        desk.say("note-iceland", "note", desk.cite("claim:T-050"))


def _name(desk: Desk, key: str) -> str:
    if "+" in key:
        return ", ".join(desk.name(code) for code in key.split("+"))
    return desk.name(key) if len(key) == 3 else desk.group_name(key)


def burden(plan: Plan, desk: Desk) -> Outcome:
    """A country's or group's part of the total, or what allies lack together to a target."""
    if plan.target is not None or not set(_keys(plan)) - {ALLIANCE}:
        return _shortfall(plan, desk)
    edition = desk.edition(plan)
    keys = tuple(key for key in _keys(plan) if key != ALLIANCE) or ("USA",)
    single = tuple(code for key in keys for code in key.split("+"))
    for number, key in enumerate(single[:6]):
        try:
            found = compute_burden(edition, desk.library.countries, key, (), _year(plan, edition))
        except BriefingError:
            return refuse_missing(plan, desk, key)
        desk.say(
            "burden" if number == 0 else "burden-row",
            "lead" if number == 0 else "row",
            desk.cite_row(found.spending),
            country=_name(desk, key),
            portion=desk.slot(found.part),
            spending=desk.slot(found.spending),
            total=desk.slot(found.total),
            year=desk.slot(found.spending, "year"),
            edition=desk.slot(found.spending, "edition"),
        )
        if found.is_own_sum:
            desk.say("burden-own", "note")
    return Outcome(follow_ups=(desk.words.say("ask-shortfall"), desk.words.say("ask-ranking")))


def _shortfall(plan: Plan, desk: Desk) -> Outcome:
    wanted, core = plan.target, desk.library.targets["hague_core_2025"]
    target = core if wanted is None or not wanted.is_measurable else wanted
    edition = desk.edition(plan)
    try:
        year = _year(plan, edition, target)
    except NoFigure:
        return refuse_missing(plan, desk, ALLIANCE)
    found = compute_shortfall(edition, desk.library.countries, target, year)
    _say_shortfall(desk, found, desk.target_name(target))
    rows = _rows(plan, desk, found)
    for row in rows:
        desk.say(
            "shortfall-row",
            "ranked" if not desk.places(plan) else "row",
            country=desk.name(row.gap.country),
            gap=desk.slot(row.gap),
            portion=desk.slot(row.part),
            share=desk.slot(row.share),
        )
    for figure in found.parted:
        desk.say("shortfall-parted", "note", country=desk.name(figure.country))
    say_covered(plan, desk, edition, Measure.SHARE, ALLIANCE)
    desk.say("note-shortfall", "note")
    return Outcome(follow_ups=(desk.words.say("ask-ranking"), desk.words.say("ask-count-years")))


def _say_shortfall(desk: Desk, found: Shortfall, target: str) -> None:
    desk.say(
        "shortfall",
        "lead",
        desk.cite_edition(found.total),
        number=desk.slot(found.number),
        total=desk.slot(found.total),
        target=target,
        year=desk.slot(found.total, "year"),
        edition=desk.slot(found.total, "edition"),
    )


def _rows(plan: Plan, desk: Desk, found: Shortfall) -> tuple[ShortfallPart, ...]:
    places = set(desk.places(plan)) - set(AGGREGATES)
    if places:
        return tuple(row for row in found.parts if row.gap.country in places)
    return found.parts[: plan.top or USUAL_TOP]
