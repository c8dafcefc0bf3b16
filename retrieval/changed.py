"""Changed: each kind of change as sentences on the desk, old value beside new."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from itertools import islice

from knowledge.dates import last_day
from knowledge.edition import Edition
from knowledge.model import Target
from knowledge.news import Change, Kind
from knowledge.target import plain_level
from retrieval.desk import Desk
from retrieval.kinds.target import standing_key

MOST = 8
"""Changes told of what is followed in one update: what a phone shows without much scrolling."""
MOST_OTHERS = 3
"""Revisions and crossings told of countries that are not followed."""
MOST_STATEMENTS = 4
PLAIN = "level_"
"""Begins the target of a crossing where a follower named a level that is no target's."""

_Weight = tuple[int, Decimal, str]
_MOVES = (Kind.CORRECTED, Kind.CROSSED, Kind.REVISED, Kind.RANK)


def say_change(change: Change, desk: Desk) -> None:
    """The sentences of one change."""
    _SAYS[change.kind](change, desk)


class Told:
    """News sorted out once for all followers: what concerns a country, the weightiest first.

    Of a country's revisions only the newest year counts, in the newest edition; a level that
    was crossed says more than the revision of the same cell.
    """

    def __init__(self, news: Sequence[Change]) -> None:
        self._general = [item for item in news if not item.countries]
        self._of: dict[str, list[Change]] = {}
        for item in news:
            for key in item.countries:
                self._of.setdefault(key, []).append(item)
        self._moves = {key: _moves(items) for key, items in self._of.items()}
        every = (pair for pairs in self._moves.values() for pair in pairs)
        self._weighty = sorted(every, key=lambda pair: pair[0])

    def is_any(self, places: Iterable[str]) -> bool:
        """Whether something is about all, or about one of the places."""
        return bool(self._general) or any(key in self._of for key in places)

    def of_kind(self, kind: Kind, places: Iterable[str]) -> tuple[Change, ...]:
        """The changes of a kind that are about all or about one of the places."""
        found = [item for item in self._general if item.kind is kind]
        for key in places:
            found += (item for item in self._of.get(key, ()) if item.kind is kind)
        return tuple({item.key: item for item in found}.values())

    def moves(self, places: Iterable[str]) -> tuple[Change, ...]:
        """Corrections, crossings, revisions and new places in the ranking of these places."""
        pairs = [pair for key in places for pair in self._moves.get(key, ())]
        return tuple(item for _, item in sorted(pairs, key=lambda pair: pair[0]))

    def others(self, places: Iterable[str]) -> tuple[Change, ...]:
        """The few weightiest corrections, crossings and revisions of other countries."""
        followed = frozenset(places)
        found = (
            item
            for _, item in self._weighty
            if item.kind is not Kind.RANK and followed.isdisjoint(item.countries)
        )
        return tuple(islice(found, MOST_OTHERS))


def weightiest(moves: Sequence[Change]) -> tuple[Change, ...]:
    """Those that an update has room for; a place in the ranking says the least."""
    return tuple(item for item in moves if item.kind is not Kind.RANK)[:MOST]


_MADE: deque[tuple[Sequence[Change], Told]] = deque(maxlen=32)


def told(news: Sequence[Change]) -> Told:
    """The news sorted out; the same sequence is sorted out once."""
    for kept, made in _MADE:
        if kept is news:
            return made
    made = Told(news)
    _MADE.append((news, made))
    return made


def _moves(changes: Iterable[Change]) -> list[tuple[_Weight, Change]]:
    found: dict[tuple[object, ...], Change] = {}
    for item in changes:
        if item.kind in _MOVES:
            found[_subject(item)] = item if _is_newer(item, found) else found[_subject(item)]
    crossed = {_cells(item) for item in found.values() if item.kind is Kind.CROSSED}
    return [
        (_weight(item), item)
        for item in found.values()
        if item.kind is not Kind.REVISED or _cells(item) not in crossed
    ]


def _subject(item: Change) -> tuple[object, ...]:
    """What a later change of the same subject stands in for."""
    extra = (item.target,) if item.kind is Kind.CROSSED else ()
    cell = (item.key,) if item.kind is Kind.CORRECTED else ()
    return (item.kind, item.countries, *extra, *cell)


def _is_newer(item: Change, found: dict[tuple[object, ...], Change]) -> bool:
    kept = found.get(_subject(item))
    if kept is None:
        return True
    return (item.new.edition, item.new.year or 0) > (kept.new.edition, kept.new.year or 0)


def _cells(item: Change) -> tuple[object, ...]:
    return (item.countries, item.old.year, item.new.year, item.new.edition)


def _weight(item: Change) -> _Weight:
    order = _MOVES.index(item.kind)
    return (order, -abs(item.new.value - item.old.value), item.key)


def _say_edition(change: Change, desk: Desk) -> None:
    """A new edition: NATO's latest, or another table that nothing rests on instead."""
    edition = _edition(change.sources[-1], desk)
    if edition is None:
        return  # taken out again
    measure = edition.measures()[0]
    countries = edition.countries(measure)
    newest = edition.series(countries[0], measure)[-1]
    slot = desk.slot(newest, "edition")
    if edition is desk.library.edition():
        desk.say("digest-new-edition", cites=desk.cite_edition(newest), edition=slot)
        return
    desk.say(
        "digest-new-table",
        cites=desk.cite_edition(newest),
        publisher=desk.publisher(edition.source.publisher),
        edition=slot,
    )


def _edition(key: str, desk: Desk) -> Edition | None:
    return next((item for item in desk.library.editions if item.id == key), None)


def _say_revised(change: Change, desk: Desk) -> None:
    desk.say(
        "digest-revision",
        "row",
        desk.cite_row(change.old),
        country=desk.name(change.old.country),
        year=desk.slot(change.old if change.old.estimate else change.new, "year"),
        old=desk.slot(change.old),
        old_edition=desk.slot(change.old, "edition"),
        new=desk.slot(change.new),
    )


def _say_crossed(change: Change, desk: Desk) -> None:
    target = _level(change.target, desk)
    if target is None:
        return
    is_rise = change.new.value >= target.share
    desk.say(
        "change-crossed-up" if is_rise else "change-crossed-down",
        "row",
        desk.cite_row(change.new),
        country=desk.name(change.new.country),
        target=desk.target_name(target),
        new=desk.slot(change.new),
        year=desk.slot(change.new, "year"),
        old=desk.slot(change.old),
        old_year=desk.slot(change.old, "year"),
        old_edition=desk.slot(change.old, "edition"),
    )


def _level(key: str, desk: Desk) -> Target | None:
    """The target that was crossed, or a level that a follower named and nobody agreed on."""
    share = key.removeprefix(PLAIN)
    return plain_level(Decimal(share)) if share != key else desk.library.targets.get(key)


def _say_rank(change: Change, desk: Desk) -> None:
    desk.say(
        "change-rank",
        "row",
        desk.cite_row(change.new),
        country=desk.name(change.new.country),
        new=desk.slot(change.new),
        year=desk.slot(change.new, "year"),
        old=desk.slot(change.old),
        old_year=desk.slot(change.old, "year"),
        old_edition=desk.slot(change.old, "edition"),
    )


def _say_corrected(change: Change, desk: Desk) -> None:
    edition = _edition(change.sources[-1], desk)
    if edition is None:
        return
    desk.say(
        "change-corrected",
        "row",
        desk.cite_row(change.new),
        country=desk.name(change.new.country),
        year=desk.slot(change.new, "year"),
        new=desk.slot(change.new),
        old=desk.slot(change.old),
        publisher=desk.publisher(edition.source.publisher),
        edition=desk.slot(change.new, "edition"),
    )


def _say_claim(change: Change, desk: Desk) -> None:
    claim = desk.library.claim(change.sources[-1])
    if claim is not None:
        desk.quote_claim(claim)


def _say_overtaken(change: Change, desk: Desk) -> None:
    """The statement that no longer holds; what overtakes it is told as a new one."""
    claim = desk.library.claim(change.sources[0])
    if claim is not None:
        desk.quote_claim(claim)


def _say_due(change: Change, desk: Desk) -> None:
    target = desk.library.targets.get(change.target)
    if target is None:
        return
    is_review = change.new.year == target.review
    desk.say(
        "change-due-review" if is_review else "change-due",
        "detail",
        desk.cite(f"target:{target.id}"),
        days=desk.slot(change.new),
        year=desk.slot(change.new, "when"),
        target=desk.target_name(target),
    )


def _say_standing(change: Change, desk: Desk) -> None:
    """What a target is now; of one that has ended, since when."""
    target = desk.library.targets.get(change.target)
    if target is None:
        return
    level = desk.target_slot(target)
    given = {"name": desk.target_name(target), "since": level.replace("}", ".edition}")}
    if target.until is not None:
        given["until"] = desk.day_slot(last_day(target.until))
    desk.say(
        "change-standing" if target.until is None else "change-ended",
        "detail",
        desk.cite(f"target:{target.id}"),
        standing=desk.words.say(f"standing-{standing_key(target)}"),
        **given,
    )


_SAYS: dict[Kind, Callable[[Change, Desk], None]] = {
    Kind.EDITION: _say_edition,
    Kind.REVISED: _say_revised,
    Kind.CROSSED: _say_crossed,
    Kind.RANK: _say_rank,
    Kind.CLAIM: _say_claim,
    Kind.OVERTAKEN: _say_overtaken,
    Kind.DUE: _say_due,
    Kind.CORRECTED: _say_corrected,
    Kind.STANDING: _say_standing,
}
