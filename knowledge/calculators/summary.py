"""The summary: what an analyst wants first about a country, all from one edition."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.change import change
from knowledge.calculators.entry import COUNTRY, EDITION, YEAR, Computed, Entry, Input
from knowledge.calculators.gap import gap
from knowledge.calculators.ranking import place_of, ranking
from knowledge.calculators.revision import revision
from knowledge.calculators.trajectory import trajectory
from knowledge.edition import Edition
from knowledge.errors import BadInput
from knowledge.model import Measure, Target
from knowledge.results import Revision, Summary


def summary(
    edition: Edition,
    country: str,
    targets: Sequence[Target],
    earlier: Sequence[Edition] = (),
    year: int | None = None,
) -> Summary:
    """A country's share, place, gaps, path, money, equipment and revisions; None: newest year.

    `gaps` stand in the order of `targets`; the trajectory runs from the edition's newest year
    to the first target with a due year (else the first). `rank` is a place by share, its unit
    "of N". `revisions` compare each of `earlier` (editions of the same publisher, older than
    this one) with this edition: for the year itself and for the newest year, up to it, that an
    earlier edition holds; ordered by year, then by edition, so the last is the freshest.

    Raises:
        NoFigure: the edition has no share for the country and year, or it is an aggregate.
        UnknownTarget: a target is on a leg that no table measures.
        BadInput: no target was named.
    """
    if not targets:
        raise BadInput("A summary needs at least one target to measure against.")
    if year is None:
        year = edition.latest_year(Measure.SHARE, country)
    share = edition.figure(country, Measure.SHARE, year)
    places = ranking(edition, Measure.SHARE, year)
    dated = next((target for target in targets if target.due is not None), targets[0])
    return Summary(
        country=country,
        year=year,
        share=share,
        gaps=tuple(gap(edition, country, target, year) for target in targets),
        rank=place_of(places, country),
        of=places.of,
        trajectory=trajectory(edition, country, dated),
        change=change(edition, country, Measure.SHARE, None, year),
        spending=edition.find(country, Measure.USD_CURRENT, year),
        per_capita=edition.find(country, Measure.PER_CAPITA, year),
        equipment=edition.find(country, Measure.EQUIPMENT, year),
        revisions=tuple(_revisions(edition, country, earlier, year)),
    )


def _revisions(
    edition: Edition, country: str, earlier: Iterable[Edition], year: int
) -> Iterable[Revision]:
    source = edition.source
    older = sorted(
        (
            item
            for item in earlier
            if item.source.publisher == source.publisher and item.source.day < source.day
        ),
        key=lambda item: (item.source.day, item.id),
    )
    here = set(edition.years(Measure.SHARE, country))
    held = [here.intersection(item.years(Measure.SHARE, country)) for item in older]
    newest = max((known for years in held for known in years if known <= year), default=year)
    for each in sorted({newest, year}):
        for item, years in zip(older, held, strict=True):
            if each in years:
                yield revision(item, edition, country, Measure.SHARE, each)


def _from_words(given: Arguments) -> Computed:
    edition = given.edition(Measure.SHARE)
    everything = given.library.editions
    found = summary(edition, given.country(), given.targets(), everything, given.year())
    path = found.trajectory
    gaps = (figure for item in found.gaps for figure in (item.points, item.usd_current))
    return found, (
        found.share,
        found.rank,
        *gaps,
        found.change.difference,
        path.pace,
        path.needed,
        path.year_reached,
        found.spending,
        found.per_capita,
        found.equipment,
        *(item.difference for item in found.revisions),
    )


ENTRY = Entry(
    "summary",
    "Share, place, gaps, change, path, money, equipment and revisions of one country.",
    (
        COUNTRY,
        Input("targets", "levels or ids with commas between them (default 3.5,2)"),
        YEAR,
        EDITION,
    ),
    "each figure its own",
    "gap, ranking, change, trajectory and revision of one edition",
    "as of each calculator named",
    "country=POL",
    _from_words,
)
