"""The side by side: what NATO, SIPRI and the World Bank print for one country and year."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import localcontext

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import COUNTRY, Computed, Entry, Input
from knowledge.calculators.working import CONTEXT, text
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.model import POINTS, Claim, Figure, Measure, Source, Trust

SHARES = (Measure.SHARE, Measure.MILEX_SHARE)
"""Shares of GDP by one definition or another: never one series (DOMAIN rule 3)."""


@dataclass(frozen=True, slots=True)
class View:
    """What one publisher prints: the figure as published, and the label of its edition."""

    figure: Figure
    source: Source


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing in which the publishers' own labels differ, as one clear sentence."""

    topic: str
    says: str


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Separate figures beside each other, NATO's first; nothing here joins them.

    `differences` are each other figure less the first, in percentage points: how far the
    printed numbers part, and no measure of spending. `reasons` come from the labels;
    `statements` are what the publishers themselves are on record with about their definitions.
    """

    country: str
    year: int
    views: tuple[View, ...]
    differences: tuple[Figure, ...]
    reasons: tuple[Reason, ...]
    statements: tuple[Claim, ...] = ()


def side_by_side(
    editions: Iterable[Edition],
    country: str,
    year: int | None = None,
    claims: Iterable[Claim] = (),
) -> SideBySide:
    """Each publisher's share of GDP from its newest edition that holds country and year.

    Complete editions come before partial ones. `year` None is the newest year that at least
    two publishers print. Values of one year can be compared only as printed numbers.

    `claims` are searched for the publishers' own statements on what they count.

    Source of the rule: DOMAIN rules 1 and 3; reasons from each `source.toml`.

    Raises:
        NoFigure: fewer than two publishers print the share for that year.
    """
    holding = [item for item in editions if any(_years(item, country))]
    common = _newest_common(holding, country) if year is None else year
    views = _views(holding, country, common) if common else ()
    if len(views) < 2:
        raise NoFigure(_nothing(country, year, holding, views))
    first, *others = views
    return SideBySide(
        country=country,
        year=views[0].figure.year or 0,
        views=views,
        differences=tuple(_difference(first, other) for other in others),
        reasons=tuple(reason for other in others for reason in _reasons(first, other)),
        statements=tuple(claim for claim in claims if _is_about_definitions(claim, views)),
    )


def _years(edition: Edition, country: str) -> set[int]:
    return {year for measure in SHARES for year in edition.years(measure, country)}


def _newest_common(holding: Iterable[Edition], country: str) -> int | None:
    publishers: dict[int, set[str]] = {}
    for item in holding:
        for year in _years(item, country):
            publishers.setdefault(year, set()).add(item.source.publisher)
    return max((year for year, names in publishers.items() if len(names) > 1), default=None)


def _views(holding: Iterable[Edition], country: str, year: int) -> tuple[View, ...]:
    """One view for each publisher, NATO's first, the others by name."""
    newest = sorted(
        (item for item in holding if year in _years(item, country)),
        key=lambda item: (item.is_complete, item.source.day, item.id),
    )
    by_publisher = {item.source.publisher: item for item in newest}
    order = sorted(by_publisher, key=lambda name: (name != "NATO", name))
    return tuple(_view(by_publisher[name], country, year) for name in order)


def _view(edition: Edition, country: str, year: int) -> View:
    found = (edition.find(country, measure, year) for measure in SHARES)
    return View(next(figure for figure in found if figure is not None), edition.source)


def _nothing(
    country: str, year: int | None, holding: Iterable[Edition], views: tuple[View, ...]
) -> str:
    names = sorted({item.source.publisher for item in holding})
    if views:
        only = views[0].source.publisher
        return f"Only {only} prints a share of GDP for {country} in {year}; name an earlier year."
    when = "any year" if year is None else str(year)
    held = f"; it stands in tables of {', '.join(names)}" if names else ""
    return f"No two publishers print a share of GDP for {country} in {when}{held}."


def _difference(first: View, other: View) -> Figure:
    """Built here and not by `derive`, which refuses inputs of two editions."""
    mine, theirs = first.figure, other.figure
    with localcontext(CONTEXT):
        value = theirs.value - mine.value
    return Figure(
        country=mine.country,
        measure="differs_by",
        year=mine.year,
        value=value,
        unit=POINTS,
        estimate=mine.estimate or theirs.estimate,
        source=theirs.source,
        edition=theirs.edition,
        how=f"{text(theirs.value)} ({other.source.publisher}) - {text(mine.value)} "
        f"({first.source.publisher}); different measures, only the printed numbers compared",
        inputs=(theirs, mine),
    )


_TOPICS = {
    "pensions": r"pension",
    "paramilitary forces": r"paramilitar",
    "military aid": r"\baid\b|allies' forces",
    "military research": r"research",
}
"""What definitions of military spending differ in, by the words that labels use for it."""

_CALENDAR, _FISCAL = r"calendar year", r"fiscal year"


def _reasons(first: View, other: View) -> Iterable[Reason]:
    one, two = first.source, other.source
    if one.definition != two.definition:
        yield Reason(
            "definition",
            f"{one.publisher} counts by {_as_quoted(one)}; {two.publisher} by {_as_quoted(two)}.",
        )
        yield from _scope(one, two)
    if _year_kind(one) != _year_kind(two):
        yield Reason(
            "year",
            f"{one.publisher} counts {_year_kind(one)}; {two.publisher} {_year_kind(two)}.",
        )
    if one.price_base != two.price_base:
        yield Reason(
            "prices",
            f"{one.publisher}'s edition is in {one.price_base}; {two.publisher}'s in "
            f"{two.price_base}.",
        )
    yield from _marks(first, other)


def _is_about_definitions(claim: Claim, views: tuple[View, ...]) -> bool:
    """Whether one of the publishers (or SIPRI, whom others republish) says what it counts."""
    names = {view.source.publisher for view in views} | {"SIPRI"}
    if claim.topic != "definitions" or claim.is_overtaken or claim.trust is not Trust.OFFICIAL:
        return False
    is_theirs = any(name in claim.said_by for name in names)
    return is_theirs and "definition" in f"{claim.title} {claim.statement}".casefold()


def _as_quoted(source: Source) -> str:
    return f'"{source.definition.rstrip(".")}"'


def _scope(one: Source, two: Source) -> Iterable[Reason]:
    """What one definition names and the other does not; silence is not exclusion."""
    for topic, pattern in _TOPICS.items():
        named = [bool(re.search(pattern, item.definition, re.IGNORECASE)) for item in (one, two)]
        if named[0] != named[1]:
            here, there = (one, two) if named[0] else (two, one)
            yield Reason(
                topic,
                f"{here.publisher}'s label names {topic}, {there.publisher}'s does not say.",
            )


def _year_kind(source: Source) -> str:
    label = " ".join((source.definition, *source.footnotes))
    if re.search(_CALENDAR, label, re.IGNORECASE):
        return "calendar years"
    return "fiscal years" if re.search(_FISCAL, label, re.IGNORECASE) else "years of no stated kind"


def _marks(first: View, other: View) -> Iterable[Reason]:
    for here, there in ((first, other), (other, first)):
        if here.figure.estimate and not there.figure.estimate:
            yield Reason(
                "estimate",
                f"{here.source.publisher}'s value is marked as an estimate, "
                f"{there.source.publisher}'s is not.",
            )


def _from_words(given: Arguments) -> Computed:
    found = side_by_side(
        given.library.editions, given.country(), given.year(), given.library.claims
    )
    return found, (*(view.figure for view in found.views), *found.differences)


ENTRY = Entry(
    "side_by_side",
    "What NATO, SIPRI and the World Bank print for one country and year, never joined.",
    (COUNTRY, Input("year", "a year (default: the newest that two publishers print)")),
    "% of GDP, each by its own definition; percentage points between the printed numbers",
    "each figure as published; other publisher - NATO",
    "different measures stand beside each other and never in one series; DOMAIN rules 1 and 3",
    "country=POL year=2024",
    _from_words,
)
