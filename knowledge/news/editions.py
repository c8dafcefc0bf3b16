"""New editions: what one changes beside the edition that it follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from knowledge.calculators.ranking import place_of, ranking
from knowledge.calculators.revision import revision
from knowledge.edition import Edition
from knowledge.library import Library
from knowledge.model import AGGREGATES, Measure, Target
from knowledge.news.change import Change, Kind
from knowledge.news.levels import crossed, watched
from knowledge.results import RevisionKind
from knowledge.target import plain_level

_NO_CHANGE = frozenset((RevisionKind.UNCHANGED, RevisionKind.ROUNDING))


def edition_changes(library: Library, edition: Edition, day: str) -> Iterator[Change]:
    """The new edition, and what it changes where it is NATO's newest.

    A newest one that is partial changes the shares that it prints: they count as printed last,
    so the next complete one would not tell of them again. Places in the ranking wait for that.
    A table of another publisher or an older one is only told: nothing that we say rests on it.
    """
    older = followed(library, edition)
    sources = (older.id, edition.id) if older else (edition.id,)
    yield Change(f"edition:{edition.id}", Kind.EDITION, day, (), sources)
    is_latest = edition is library.edition()
    if older is None or not (is_latest or edition is library.nato_editions()[-1]):
        return
    yield from _revised(library, edition, day)
    yield from _crossed(library, edition, day, watched(library.targets))
    if is_latest:
        yield from _ranks(older, edition, day)


def followed(library: Library, edition: Edition) -> Edition | None:
    """The edition that a new one follows: the same publisher's newest before it, if any.

    For NATO it is the newest complete one, from which everything was told until now.
    """
    mine = set(edition.measures())
    before = [item for item in _earlier(library, edition) if mine & set(item.measures())]
    whole = [item for item in before if item.is_complete]
    found = whole or before
    return found[-1] if found else None


def _revised(library: Library, new: Edition, day: str) -> Iterator[Change]:
    """Each ally's shares that the new edition prints otherwise, newest year first.

    The same value with more decimals is no revision: a card calls it unchanged. A cell is held
    against the newest earlier edition that prints it, a partial one included.
    """
    older = _with_shares(library, new)
    for country in _allies(new):
        for year in sorted(new.years(Measure.SHARE, country), reverse=True):
            printed = (item for item in reversed(older) if item.find(country, Measure.SHARE, year))
            old = next(printed, None)
            if old is None:
                continue
            found = revision(old, new, country, Measure.SHARE, year)
            if found.difference is not None and not set(found.kinds) <= _NO_CHANGE:
                key = f"revised:{new.id}:{country}:{year}"
                cells = (found.old, found.new)
                yield Change(key, Kind.REVISED, day, (country,), (old.id, new.id), cells)


def _crossed(
    library: Library, new: Edition, day: str, levels: Sequence[Target]
) -> Iterator[Change]:
    """Levels crossed since what was printed last, in a partial edition too."""
    for item in crossed(_with_shares(library, new), new, levels):
        country, level = item.new.country, item.target.id
        span = f"{item.old.year}-{item.new.year}"
        yield Change(
            f"crossed:{new.id}:{country}:{level}:{span}",
            Kind.CROSSED,
            day,
            (country,),
            (item.old.source, new.id),
            (item.old, item.new),
            level,
        )


def crossings_of(
    library: Library, news: Iterable[Change], shares: Iterable[Decimal]
) -> tuple[Change, ...]:
    """The allies that cross these levels (% of GDP) in the newest edition, where that is news.

    For levels that somebody named and that are not watched for everybody.
    """
    usual = {item.share for item in watched(library.targets)}
    levels = [plain_level(share) for share in sorted(set(shares) - usual)]
    edition = library.edition()
    days = [
        item.day for item in news if item.kind is Kind.EDITION and item.sources[-1] == edition.id
    ]
    return tuple(_crossed(library, edition, days[-1], levels)) if days and levels else ()


def _ranks(old: Edition, new: Edition, day: str) -> Iterator[Change]:
    """Places by share of GDP, each in the newest year of its own edition."""
    before, after = ranking(old, Measure.SHARE), ranking(new, Measure.SHARE)
    for row in after.rows:
        was, now = before.place(row.country), after.place(row.country)
        if was is not None and was != now:
            yield Change(
                f"rank:{new.id}:{row.country}",
                Kind.RANK,
                day,
                (row.country,),
                (old.id, new.id),
                (place_of(before, row.country), place_of(after, row.country)),
            )


def _earlier(library: Library, edition: Edition) -> list[Edition]:
    """The publisher's editions before this one, oldest first."""
    source = edition.source
    return [
        item
        for item in library.editions
        if item.source.publisher == source.publisher
        and (item.source.day, item.id) < (source.day, source.id)
    ]


def _with_shares(library: Library, edition: Edition) -> list[Edition]:
    """The publisher's earlier editions that print shares of GDP, oldest first."""
    return [item for item in _earlier(library, edition) if Measure.SHARE in item.measures()]


def _allies(edition: Edition) -> tuple[str, ...]:
    return tuple(key for key in edition.countries(Measure.SHARE) if key not in AGGREGATES)
