"""Rankings and counts: who spends most, how many stand at a level."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from decimal import Decimal

from knowledge.calculators.computed import computed_share
from knowledge.calculators.count import count_at, count_by_year
from knowledge.calculators.ranking import in_order, place_of
from knowledge.calculators.ranking import ranking as compute_ranking
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.model import AGGREGATES, ALLIANCE, Figure, Measure
from knowledge.results import Count, Ranking
from knowledge.target import agreed_core, plain_level
from retrieval.desk import Desk, Outcome
from retrieval.kinds.asked import asked_year, say_covered
from retrieval.kinds.gap_list import gap_list, say_core_only
from retrieval.kinds.moves import moves
from retrieval.kinds.refusal import refuse_missing
from retrieval.model import Evidence, Plan

USUAL_TOP = 5
MOST_NAMES = 12
_EACH_END = 3


def ranking(plan: Plan, desk: Desk) -> Outcome:
    """The first or last few by a measure, or one country's place."""
    if plan.is_range and len(plan.countries) != 1:
        return moves(plan, desk)
    is_measured = plan.target is not None and (plan.target.is_measurable or bool(plan.near))
    if is_measured and not plan.countries:
        return gap_list(plan, desk)
    edition = _edition_with(plan, desk)
    try:
        year = asked_year(plan, edition.years(plan.measure))
    except NoFigure:
        return refuse_missing(plan, desk, (*desk.places(plan), ALLIANCE)[0])
    return _in_order(plan, desk, edition, year)


def _in_order(plan: Plan, desk: Desk, edition: Edition, year: int) -> Outcome:
    measure, places = plan.measure, desk.places(plan)
    among = _among(plan, desk)
    everyone = compute_ranking(
        edition, measure, year, among=_kept(plan, edition, among), is_descending=not plan.is_lowest
    )
    if not everyone.rows:
        return refuse_missing(plan, desk, places[0] if places else ALLIANCE)
    named = [row for row in everyone.rows if row.country in plan.countries]
    if plan.countries and not plan.top:
        return _place(plan, desk, edition, year, named)
    if plan.nth is not None and plan.nth <= len(everyone.rows):
        return _place(plan, desk, edition, year, _holders(everyone, plan.nth))
    is_few = among is not None and len(among) <= MOST_NAMES
    is_whole = is_few or desk.asks("whole_list")
    top = plan.top or (len(everyone.rows) if is_whole else USUAL_TOP)
    if plan.both_ends:
        top = plan.top or _EACH_END
    first = _say_list(plan, desk, everyone, top, is_lowest=plan.is_lowest)
    if plan.both_ends:
        _say_list(plan, desk, everyone, top, is_lowest=True)
    if plan.without:
        desk.say("ranking-without", "note", names=", ".join(map(desk.name, plan.without)))
    if measure in (Measure.USD_CURRENT, Measure.USD_CONSTANT):
        desk.say("note-prices", "note")
    if (plan.is_lowest or plan.both_ends) and among is None:
        desk.say("note-iceland", "note", desk.cite("claim:T-050"))
    return Outcome(follow_ups=_next(desk, first))


def _say_list(plan: Plan, desk: Desk, everyone: Ranking, top: int, *, is_lowest: bool) -> Figure:
    """The first or last few places, one below the other; the first of them."""
    rows = in_order(everyone.rows, top, is_descending=not is_lowest)
    desk.say(
        "ranking-lowest" if is_lowest else "ranking-highest",
        "lead",
        desk.cite_edition(rows[0]),
        measure=desk.words.say(f"measure-{plan.measure.value.replace('_', '-')}"),
        group=desk.library.countries.group_name(plan.group, desk.lang) if plan.group else "none",
        year=desk.slot(rows[0], "year"),
        edition=desk.slot(rows[0], "edition"),
    )
    for row in rows:
        desk.say("row", "ranked", country=desk.name(row.country), value=desk.slot(row))
    return rows[0]


def _kept(plan: Plan, edition: Edition, among: Collection[str] | None) -> Collection[str] | None:
    """The countries to put in order, without those that the question leaves out; None for all."""
    if not plan.without:
        return among
    everyone = edition.countries(plan.measure) if among is None else among
    return tuple(key for key in everyone if key not in {*plan.without, *AGGREGATES})


def _holders(everyone: Ranking, place: int) -> list[Figure]:
    """Who holds a place; where several share one above, those who stand there."""
    held = max(
        found for row in everyone.rows if (found := everyone.place(row.country) or 0) <= place
    )
    return [row for row in everyone.rows if everyone.place(row.country) == held]


def _edition_with(plan: Plan, desk: Desk) -> Edition:
    edition = desk.edition(plan)
    if edition.years(plan.measure):
        return edition
    return desk.library.edition_with("POL", plan.measure, None)


def say_place(desk: Desk, downwards: Ranking, row: Figure) -> None:
    """Which place an ally's figure has in the ranking by its measure."""
    place = place_of(downwards, row.country)
    desk.say(
        "place",
        "lead",
        desk.cite_row(row),
        country=desk.name(row.country),
        measure=desk.words.say(f"measure-{row.measure.replace('_', '-')}"),
        place=desk.slot(place),
        value=desk.slot(row),
        year=desk.slot(row, "year"),
        edition=desk.slot(row, "edition"),
    )


def _place(plan: Plan, desk: Desk, edition: Edition, year: int, named: list[Figure]) -> Outcome:
    downwards = compute_ranking(edition, plan.measure, year)
    if not named:
        return refuse_missing(plan, desk, plan.countries[0])
    for row in named:
        say_place(desk, downwards, row)
    if len(named) == 1 and desk.asks("allies", "who"):
        _say_beyond(desk, downwards.rows, named[0])
    return Outcome(follow_ups=_next(desk, named[0]))


def _say_beyond(desk: Desk, rows: tuple[Figure, ...], than: Figure) -> None:
    """The allies above or below one ally, where the question asks which they are."""
    wants_less = desk.asks("below_it")
    if not wants_less and not desk.asks("above_it"):
        return
    beyond = [row for row in rows if row.value != than.value]
    beyond = [row for row in beyond if (row.value < than.value) == wants_less]
    for row in beyond[:MOST_NAMES]:
        desk.say("row", "row", country=desk.name(row.country), value=desk.slot(row))


def count(plan: Plan, desk: Desk) -> Outcome:
    """How many allies stand at or above a level, in one year or in each."""
    target = plan.target or agreed_core(desk.library.targets)[-1]
    if target.leg in ("total", "related"):
        target = plain_level(target.share)
        say_core_only(desk)
    edition = desk.edition(plan)
    if plan.is_range or (len(plan.years) == 0 and desk.asks("per_year_count")):
        return _by_year(plan, desk, edition, target.share)
    measure = Measure.EQUIPMENT if target.leg == "equipment" else Measure.SHARE
    try:
        year = asked_year(plan, edition.years(measure))
    except NoFigure:
        return refuse_missing(plan, desk, ALLIANCE)
    among = _among(plan, desk)
    found = count_at(edition, target.share, year, measure, among)
    _say_count(plan, desk, found, desk.target_name(target), edition)
    if plan.target is None:
        desk.say("note-default-two", "note")
    if measure is Measure.SHARE and among is None:
        _say_other_editions(plan, desk, target.share, year)
    if among is None or "ISL" in among:
        desk.say("note-iceland", "note", desk.cite("claim:T-050"))
    return Outcome(follow_ups=(desk.words.say("ask-count-years"), desk.words.say("ask-ranking")))


def _among(plan: Plan, desk: Desk) -> tuple[str, ...] | None:
    """The allies of the one group that is named; None for all."""
    return desk.library.countries.group(plan.group) if plan.group else None


def _say_number(
    plan: Plan, desk: Desk, key: str, part: str, cites: tuple[int, ...], **given: str
) -> None:
    """A count, led by the group that it is of where not all allies are counted."""
    if plan.group is None:
        desk.say(key, part, cites, **given)
        return
    group = desk.library.countries.group_name(plan.group, desk.lang)
    desk.say("among", part, cites, group=group, said=desk.words.say(key, **given))


def _by_number(key: str, number: Figure) -> str:
    """The phrase that fits a number: "1 ally stands", "2 allies stand"."""
    return f"{key}-one" if number.value == 1 else key


def _say_count(plan: Plan, desk: Desk, found: Count, target: str, edition: Edition) -> None:
    below = plan.is_lowest
    if below:
        _say_number(
            plan,
            desk,
            _by_number("count-missing", _complement(found)),
            "lead",
            desk.cite_edition(found.number),
            number=desk.slot(_complement(found)),
            target=target,
            year=desk.slot(found.number, "year"),
            edition=desk.slot(found.number, "edition"),
        )
    _say_number(
        plan,
        desk,
        _by_number("count", found.number),
        "detail" if below else "lead",
        desk.cite_edition(found.number),
        number=desk.slot(found.number),
        target=target,
        year=desk.slot(found.number, "year"),
        edition=desk.slot(found.number, "edition"),
    )
    shown, key = (found.below, "count-below") if below else (found.at, "count-at")
    if not below and 0 < len(found.below) < len(found.at):
        shown, key = found.below, "count-below"
    if 0 < len(shown) <= MOST_NAMES:
        names = [f"{desk.name(row.country)} {desk.slot(row)}" for row in shown]
        desk.say(key, names=", ".join(names))
    for row in found.edge:
        desk.say(
            "count-edge",
            "note",
            country=desk.name(row.country),
            value=desk.slot(row),
            computed=desk.slot(computed_share(edition, row.country, found.year)),
        )


def _complement(found: Count) -> Figure:
    """How many rows stand below the level: all rows less those at or above it."""
    rows = len(found.at) + len(found.below)
    return replace(
        found.number,
        measure="allies_below_threshold",
        value=Decimal(len(found.below)),
        how=f"{rows} - {found.number.value}",
        inputs=(found.number,),
    )


def _say_other_editions(plan: Plan, desk: Desk, level: Decimal, year: int) -> None:
    """The same year counted in older complete editions, and what was announced in between."""
    others = [
        edition
        for edition in desk.library.nato_editions()
        if edition.is_complete
        and edition is not desk.edition(plan)
        and year in edition.years(Measure.SHARE)
    ]
    for edition in others:
        older = count_at(edition, level, year)
        desk.say(
            "count-older",
            "detail",
            desk.cite_edition(older.number),
            number=desk.slot(older.number),
            edition=desk.slot(older.number, "edition"),
        )
    if level == 2 and (others or plan.years):
        _quote_counts(desk, year)


def _quote_counts(desk: Desk, year: int) -> None:
    """A dated comparison of the counts that were announced for this very year, if one exists."""
    for claim in desk.library.claims:
        counted = [item for item in claim.figures if item.unit == "countries"]
        years = {item.year for item in counted}
        if claim.topic == "contradictions" and len(counted) >= 2 and years == {str(year)}:
            desk.quote_claim(claim)
            passage = desk.passages.get(f"claim:{claim.id}")
            if passage is not None:
                desk.say_date(Evidence(passage, 1.0))
            return


def _by_year(plan: Plan, desk: Desk, edition: Edition, level: Decimal) -> Outcome:
    first = plan.years[0] if plan.years else 0
    last = plan.years[-1] if len(plan.years) > 1 else 9999
    found = count_by_year(edition, level, among=_among(plan, desk))
    counts = [item for item in found if first <= item.year <= last]
    if not counts:
        return refuse_missing(plan, desk, ALLIANCE)
    target = plan.target or agreed_core(desk.library.targets)[-1]
    _say_number(
        plan,
        desk,
        "count-years",
        "lead",
        desk.cite_edition(counts[0].number),
        target=desk.target_name(target),
        edition=desk.slot(counts[0].number, "edition"),
    )
    for item in counts:
        desk.say(
            "count-years-row",
            "row",
            year=desk.slot(item.number, "year"),
            number=desk.slot(item.number),
        )
    say_covered(plan, desk, edition, Measure.SHARE, ALLIANCE)
    desk.say("note-counts-revised", "note")
    return Outcome(follow_ups=(desk.words.say("ask-ranking"),))


def _next(desk: Desk, row: Figure) -> tuple[str, ...]:
    name = desk.name(row.country)
    return desk.words.say("ask-gap", country=name), desk.words.say("ask-count-years")
