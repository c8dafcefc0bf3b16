"""Mornings: the daily update in parts, each said on a desk of its own or all on one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, localcontext
from functools import partial

from knowledge.calculators.count import count_at
from knowledge.calculators.gap import gap as compute_gap
from knowledge.calculators.trajectory import needed_pace
from knowledge.calculators.working import CONTEXT
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.library import Library
from knowledge.model import Figure, Measure, Target
from knowledge.news import Change, Kind
from knowledge.results import Gap
from knowledge.target import agreed_core, days_left
from retrieval import changed
from retrieval.brief import close_desk, open_desk
from retrieval.desk import Desk, Outcome
from retrieval.kinds.lookup import say_country_note
from retrieval.kinds.update import say_next_release
from retrieval.model import Answer, Intent
from retrieval.targeted import MARK, crossings, followed, say_goal

_SHOWN = Decimal("0.005")
"""Points a year that two decimals do not show as nothing."""
NAMES = 8
"""Countries that the first line names."""


@dataclass(frozen=True, slots=True)
class Part:
    """A few sentences of an update; equal keys say the same for everybody on one day.

    `opens` is what stands before the line that names the day and what is followed: on the day of
    a new edition or target, what changed is the first that a reader sees.
    """

    key: str
    say: Callable[[Desk], None]
    opens: bool = False


def daily_brief(
    library: Library,
    follows: tuple[str, ...],
    today: date,
    lang: str = "en",
    news: Sequence[Change] = (),
    *,
    is_late: bool = False,
) -> Answer:
    """What a follower of these countries gets on a day.

    Args:
        library: the knowledge as of that day.
        follows: ISO3 codes, already expanded from groups, and targets ("target:" and an id);
            none follows the targets in general.
        today: the follower's local day.
        lang: the reader's language.
        news: the changes that this follower was not told yet.
        is_late: whether the update comes after its time.
    """
    desk = open_desk(library, today, lang, "")
    goals = followed(follows, library.targets)
    places = tuple(key for key in follows if not key.startswith(MARK))
    head = Part("head", lambda on: say_head(on, places, today, goals=goals))
    said = parts(library, places, today, news, goals=goals, is_late=is_late)
    for part in headed(head, said):
        part.say(desk)
    return close_desk(desk, Intent.UPDATE, places, Outcome())


def say_head(
    desk: Desk,
    places: tuple[str, ...],
    today: date,
    names: str = "",
    goals: Sequence[Target] = (),
) -> None:
    """The first line: the day, the countries followed (or `names` in their place), the targets."""
    stamp = desk.day_slot(today)
    if places or goals:
        shown = [names or named(desk, places)] if places else []
        shown += map(desk.target_name, goals)
        desk.say("digest", "lead", day=stamp, names=", ".join(shown))
    else:
        desk.say("digest-all", "lead", day=stamp)


def headed(head: Part, said: Iterable[Part]) -> tuple[Part, ...]:
    """An update's parts in their order: what opens it, its first line, the rest."""
    held = tuple(said)
    opening = tuple(part for part in held if part.opens)
    return (*opening, head, *(part for part in held if not part.opens))


def named(desk: Desk, follows: tuple[str, ...]) -> str:
    """The first countries followed by name, with a sign that there are more."""
    more = " …" if len(follows) > NAMES else ""
    return ", ".join(desk.name(key) for key in follows[:NAMES]) + more


def parts(
    library: Library,
    follows: tuple[str, ...],
    today: date,
    news: Sequence[Change],
    *,
    goals: Sequence[Target] = (),
    is_late: bool = False,
) -> Iterator[Part]:
    """What an update says after its first line: news or a quiet day, counts, gaps, the clock."""
    if is_late:
        yield Part("late", partial(_say, "digest-late"))
    told = changed.told(news)
    crossed = crossings(news, goals, library.targets) if goals else ()
    yield from _news(told, follows, crossed, of_some=bool(follows or goals))
    if not (told.is_any(follows) or crossed or told.others(follows)):
        yield Part("quiet", partial(_say_quiet, today))
    edition = library.edition()
    yield Part("counts", partial(_say_counts, edition))
    for country in follows:
        yield Part(f"row:{country}", partial(_say_country, edition, country))
    for goal in goals:
        yield Part(f"goal:{goal.id}", partial(say_goal, edition, goal))
    yield Part("clock", partial(_say_clock, today))


def _news(
    told: changed.Told, follows: tuple[str, ...], crossed: tuple[Change, ...], *, of_some: bool
) -> Iterator[Part]:
    """What is new of what is followed, then elsewhere; `of_some`: not everything is followed."""
    great = [item for kind in (Kind.STANDING, Kind.EDITION) for item in told.of_kind(kind, follows)]
    for item in great:
        yield replace(_part(item), opens=True)
    moves = tuple({item.key: item for item in (*crossed, *told.moves(follows))}.values())
    shown = moves if len(moves) <= changed.MOST else changed.weightiest(moves)
    for item in shown:
        yield replace(_part(item), opens=bool(great))
    if len(moves) > len(shown):
        yield Part("more", partial(_say, "digest-more"), opens=bool(great))
    others = told.others((*follows, *(key for item in crossed for key in item.countries)))
    if others and of_some:
        yield Part("others", partial(_say, "change-others"))
    yield from map(_part, others)
    over = told.of_kind(Kind.OVERTAKEN, follows)
    gone = {item.sources[:1] for item in over}
    new = [item for item in told.of_kind(Kind.CLAIM, follows) if item.sources not in gone]
    for head, items in (("change-claims", new), ("change-overtaken", over)):
        if items:
            yield Part(head, partial(_say, head))
            yield from map(_part, items[-changed.MOST_STATEMENTS :])
    yield from map(_part, told.of_kind(Kind.DUE, follows))


def _part(change: Change) -> Part:
    return Part(f"change:{change.key}", partial(changed.say_change, change))


def _say(key: str, desk: Desk) -> None:
    desk.say(key)


def _say_quiet(today: date, desk: Desk) -> None:
    """Nothing is new: since which edition, and when the next figures usually come."""
    any_figure = count_at(desk.library.edition(), Decimal(2), None).number
    desk.say(
        "digest-quiet",
        cites=desk.cite_edition(any_figure),
        edition=desk.slot(any_figure, "edition"),
    )
    say_next_release(desk, today)


def _say_counts(edition: Edition, desk: Desk) -> None:
    two = count_at(edition, Decimal(2), None)
    held = agreed_core(desk.library.targets)
    if len(held) == 1:  # an earlier day, with one target
        desk.say(
            "count",
            cites=desk.cite_edition(two.number),
            number=desk.slot(two.number),
            target=desk.target_name(held[0]),
            year=desk.slot(two.number, "year"),
            edition=desk.slot(two.number, "edition"),
        )
        return
    core = count_at(edition, Decimal("3.5"), None)
    desk.say(
        "digest-count",
        cites=desk.cite_edition(two.number),
        year=desk.slot(two.number, "year"),
        two=desk.slot(two.number),
        core=desk.slot(core.number),
        level=desk.target_slot(desk.library.targets["vilnius_2023"]),
        core_level=desk.target_slot(desk.library.targets["hague_core_2025"]),
        edition=desk.slot(two.number, "edition"),
    )


def _say_country(edition: Edition, country: str, desk: Desk) -> None:
    """A country's share, its distance from the core target, and the pace still needed."""
    core = agreed_core(desk.library.targets)[0]
    try:
        found = compute_gap(edition, country, core)
    except NoFigure:
        if country == "ISL":
            desk.say("note-iceland", "row", desk.cite("claim:T-050"))
        else:
            desk.say("row-missing", "row", country=desk.name(country))
        return
    needed = _needed(found, core)
    key = "digest-row-above" if found.is_met else "digest-row-below"
    path = {}
    if needed is not None:
        key = "digest-row-path"
        path = {"needed": desk.slot(needed), "due": desk.slot(found.target, "when")}
    desk.say(
        key,
        "row",
        desk.cite_row(found.share),
        country=desk.name(country),
        share=desk.slot(found.share),
        year=desk.slot(found.share, "year"),
        points=desk.slot(found.points),
        target=desk.target_name(core),
        **path,
    )
    say_country_note(desk, country, Measure.SHARE)


def _needed(found: Gap, core: Target) -> Figure | None:
    """Points a year still needed; None where it is met, nearly met or has no year ahead."""
    if found.is_met or core.due is None or core.due <= found.year:
        return None
    with localcontext(CONTEXT):
        needed = needed_pace(found.target, found.share, core.due)
    return needed if needed is not None and needed.value >= _SHOWN else None


def _say_clock(today: date, desk: Desk) -> None:
    """Days to the review and to the due year of the Hague target, counted to 1 January."""
    if "hague_total_2025" not in desk.library.targets:
        return  # an earlier day: no clock ran yet
    total = desk.library.targets["hague_total_2025"]
    level = desk.target_slot(total)
    review = desk.year_figure(total, total.review or 0, "review")
    desk.say(
        "digest-clock",
        "note",
        desk.cite(f"target:{total.id}"),
        due=level.replace("}", ".when}"),
        review=desk.slot(review, "when"),
        due_days=desk.slot(days_left(total, total.due or 0, today)),
        review_days=desk.slot(days_left(total, total.review or 0, today)),
    )
