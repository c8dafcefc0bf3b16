"""Passages: claims, table rows, targets, article points and source labels as texts to search."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import lru_cache

from knowledge.dates import last_day
from knowledge.edition import Edition
from knowledge.library import Library
from knowledge.model import (
    AGGREGATES,
    ArticlePoint,
    Claim,
    Figure,
    Measure,
    Source,
    Standing,
    Target,
)
from knowledge.names import fold
from retrieval.asked import asked
from retrieval.membership import footnotes, members
from retrieval.model import Passage

# Long lists of countries would drown what a claim says; a reader finds those by the statement.
_MOST_NAMES = 12
_MEASURE_WORDS: dict[Measure, str] = {
    Measure.SHARE: "defence expenditure as a share of GDP",
    Measure.USD_CURRENT: "defence expenditure in US dollars, current prices",
    Measure.USD_CONSTANT: "defence expenditure in US dollars, constant prices",
    Measure.NATIONAL_CURRENT: "defence expenditure in national currency, current prices",
    Measure.NATIONAL_CONSTANT: "defence expenditure in national currency, constant prices",
    Measure.PER_CAPITA: "defence expenditure per capita (per head)",
    Measure.REAL_CHANGE: "annual real change of defence expenditure (growth)",
    Measure.GDP_CURRENT: "GDP in US dollars, current prices",
    Measure.GDP_CONSTANT: "GDP in US dollars, constant prices",
    Measure.GDP_PER_CAPITA: "GDP per capita",
    Measure.EQUIPMENT: "equipment as a share of defence expenditure (20 % guideline)",
    Measure.PERSONNEL_COSTS: "personnel costs as a share of defence expenditure",
    Measure.INFRASTRUCTURE: "infrastructure as a share of defence expenditure",
    Measure.OTHER: "other costs (operations, maintenance) as a share of defence expenditure",
    Measure.PERSONNEL: "military personnel (number of troops)",
    Measure.MILEX_SHARE: "military expenditure as a share of GDP (SIPRI, World Bank)",
    Measure.MILEX_USD_CURRENT: "military expenditure in US dollars, current prices (SIPRI)",
    Measure.MILEX_USD_CONSTANT: "military expenditure in US dollars, constant prices (SIPRI)",
    Measure.MILEX_NATIONAL_CURRENT: "military expenditure in national currency (SIPRI)",
    Measure.MILEX_PER_CAPITA: "military expenditure per capita (per head) (SIPRI)",
    Measure.MILEX_SHARE_GOV: "military expenditure as a share of government spending (SIPRI)",
    Measure.POPULATION: "population (inhabitants)",
}
_AGREED = (Standing.GUIDELINE, Standing.COMMITMENT)
_AGGREGATE_NOTE = "aggregates"
_FEW_DECIMALS = (0, -1, -2)
# SIPRI's rows hold 76 years: a vector of all says nothing of any, and nobody reads such a quote.
_MOST_YEARS = 15


def passages(library: Library) -> tuple[Passage, ...]:
    """Every searchable passage of a library: claims, targets, article, sources, then rows."""
    found = list(statements(library))
    for edition in library.editions:
        found += map(_with_asked, _row_passages(edition, library))
    return tuple(found)


def statements(library: Library) -> tuple[Passage, ...]:
    """The passages that are no table rows: claims, targets, article, sources, notes."""
    found = [_claim_passage(claim, library) for claim in library.claims]
    found += [_target_passage(target, library) for target in library.targets.values()]
    found += [_point_passage(point, library.article_source) for point in library.article]
    found += [_edition_passage(edition) for edition in library.editions]
    found.append(_article_passage(library.article_source))
    found += members(library)
    found += [item for edition in library.editions for item in footnotes(edition)]
    return tuple(_with_asked(passage) for passage in found)


def _with_asked(passage: Passage) -> Passage:
    words = asked().get(passage.id, "")
    if not words:
        return passage
    return replace(passage, text=f"{passage.text} Asked: {words}", asked=words)


def overtaken_days(library: Library) -> dict[str, date]:
    """The day from which a claim or target no longer holds, by the id of its passage."""
    ends = {f"claim:{claim.id}": claim.valid_until for claim in library.claims}
    ends |= {f"target:{target.id}": target.until for target in library.targets.values()}
    return {key: last_day(until) for key, until in ends.items() if until is not None}


def measure_words(measure: Measure) -> str:
    """A measure in the words that people search for."""
    return _MEASURE_WORDS[measure]


def _claim_passage(claim: Claim, library: Library) -> Passage:
    parts = [
        claim.statement,
        f"Said by {claim.said_by}, {claim.as_of}.",
        f"{claim.title} ({claim.publisher}).",
        _places(claim.countries, library),
        claim.note or "",
    ]
    return Passage(
        id=f"claim:{claim.id}",
        kind="claim",
        text=_join(parts),
        quote=claim.statement,
        source=claim.id,
        title=claim.title,
        publisher=claim.publisher,
        url=claim.url,
        as_of=claim.as_of,
        countries=claim.countries,
        topic=claim.topic,
        trust=claim.trust.value,
        is_overtaken=claim.is_overtaken,
    )


def _places(countries: tuple[str, ...], library: Library) -> str:
    if not countries or len(countries) > _MOST_NAMES:
        return ""
    return f"About {', '.join(library.countries.name(key) for key in countries)}."


def _target_passage(target: Target, library: Library) -> Passage:
    known = (library.claim(key) for key in target.claims)
    claim = next((item for item in known if item is not None), None)
    is_agreed = target.standing in _AGREED
    trust = "official" if is_agreed or claim is None else claim.trust.value
    level = f"{target.share.normalize():f} {target.unit}"
    wording = f"{target.name}: {target.wording} ({level}; {target.standing.value})."
    said = _join([wording, *_target_facts(target)])
    return Passage(
        id=f"target:{target.id}",
        kind="target",
        text=_join([said, f"Also called {', '.join(target.aliases)}." if target.aliases else ""]),
        quote=said,
        source=claim.id if claim else target.id,
        title=claim.title if claim else target.name,
        publisher=claim.publisher if claim else target.agreed_by,
        url=claim.url if claim else "",
        as_of=target.since,
        topic="targets",
        trust=trust,
        is_overtaken=target.until is not None,
        links=tuple(f"claim:{key}" for key in target.claims),
    )


def _target_facts(target: Target) -> Iterator[str]:
    verb = "Agreed by" if target.standing in _AGREED else "Put forward by"
    yield f"{verb} {target.agreed_by}, {target.since}."
    if target.due is not None:
        yield f"Due by {target.due}."
    if target.review is not None:
        yield f"Review in {target.review}."
    if target.until is not None:
        yield f"Replaced on {target.until}."
    if not target.is_measurable:
        yield "NATO's tables do not measure this part per ally."


def _point_passage(point: ArticlePoint, source: Source) -> Passage:
    said = f"{point.statement} {point.standing}"
    return Passage(
        id=f"article:{point.number}",
        kind="article",
        text=f"{said} Source article of {source.published}.",
        quote=said,
        source=source.id,
        title=source.title,
        publisher=source.publisher,
        url=source.url,
        as_of=source.published,
        topic="source_article",
        trust="press",
        links=tuple(f"claim:{key}" for key in point.claims),
    )


def _article_passage(source: Source) -> Passage:
    said = f"{source.title}, {source.published}: {source.obtained}."
    return _source_passage(source, said)


def _edition_passage(edition: Edition) -> Passage:
    source = edition.source
    held = "; ".join(_held(edition, measure) for measure in edition.measures())
    extent = "complete" if edition.is_complete else "partial copy"
    about = [
        f"{source.publisher}, {source.title}, edition of {source.edition} ({extent}).",
        f"Definition: {source.definition}" if source.definition else "",
        f"Price base: {source.price_base}." if source.price_base else "",
        *source.footnotes,
    ]
    return _source_passage(source, _join(about), f"Holds {held}.")


def _held(edition: Edition, measure: Measure) -> str:
    years = edition.years(measure)
    return f"{measure_words(measure)} {_span(years)}"


def _span(years: tuple[int, ...]) -> str:
    return str(years[0]) if len(years) == 1 else f"{years[0]}-{years[-1]}"


def _source_passage(source: Source, said: str, more: str = "") -> Passage:
    return Passage(
        id=f"source:{source.id}",
        kind="source",
        text=_join([said, more]),
        quote=said,
        source=source.id,
        title=source.title,
        publisher=source.publisher,
        url=source.url,
        as_of=source.published,
        topic="sources",
    )


def _row_passages(edition: Edition, library: Library) -> Iterator[Passage]:
    notes: dict[str, list[str]] = {}
    for measure in edition.measures():
        for country in edition.countries(measure):
            if country not in notes:
                notes[country] = _notes(edition.source, country, library)
            yield _row_passage(edition, country, measure, library, notes[country])


def row(library: Library, key: str) -> Passage | None:
    """The passage of one table row by its id ("row:nato_2026_07:POL:share_of_gdp"), or None."""
    kind, _, place = key.partition(":")
    source, *cell = place.split(":")
    edition = next((item for item in library.editions if item.id == source), None)
    if kind != "row" or edition is None or len(cell) != 2 or cell[1] not in list(Measure):
        return None
    country, measure = cell[0], Measure(cell[1])
    if country not in edition.countries(measure):
        return None
    notes = _notes(edition.source, country, library)
    return _with_asked(_row_passage(edition, country, measure, library, notes))


def _row_passage(
    edition: Edition, country: str, measure: Measure, library: Library, notes: list[str]
) -> Passage:
    source = edition.source
    series = edition.series(country, measure)
    what = f"{library.countries.name(country)}: {measure_words(measure)} ({series[-1].unit})"
    caption = f"{source.publisher}, {source.title}, edition of {source.edition}"
    newest = series[-_MOST_YEARS:]
    printed = "; ".join(_cell(figure, figure.value) for figure in newest)
    rounded = "; ".join(_cell(figure, _rounded(figure.value)) for figure in newest)
    has_estimate = any(figure.estimate for figure in newest)
    legend = ["e marks an estimate."] if has_estimate else []
    return Passage(
        id=f"row:{source.id}:{country}:{measure.value}",
        kind="row",
        text=_join([f"{what}. {caption}. {rounded}.", *legend, *notes]),
        quote=f"{what}. {printed}. {caption}.",
        source=source.id,
        title=source.title,
        publisher=source.publisher,
        url=source.url,
        as_of=source.published,
        countries=(country,),
        topic="tables",
    )


def with_cell(quote: str, figure: Figure) -> str:
    """A row's quote with the cell of an older year before the newest ones, as it was printed."""
    if f" {figure.year}: " in quote:
        return quote
    what, closed, cells = quote.partition("). ")
    return f"{what}{closed}{_cell(figure, figure.value)}; …; {cells}"


def _cell(figure: Figure, value: Decimal) -> str:
    return f"{figure.year}: {value:f}{'e' if figure.estimate else ''}"


def _rounded(value: Decimal) -> Decimal:
    """At most two decimals: nobody searches for the sixth, and it would cost embedding time."""
    return value if value.as_tuple().exponent in _FEW_DECIMALS else round(value, 2)


def _notes(source: Source, country: str, library: Library) -> list[str]:
    """The footnotes that name the country (or the aggregates), its own note first."""
    if country in AGGREGATES:
        return [note for note in source.footnotes if _AGGREGATE_NOTE in note]
    place = library.countries.get(country)
    words = [fold(place.name), *map(fold, place.demonyms)]
    named = [note for note in source.footnotes if any(word in _folded(note) for word in words)]
    notes = [place.note, *named] if place.note else named
    return list(dict.fromkeys(notes))


@lru_cache(maxsize=1024)
def _folded(note: str) -> str:
    """A footnote for comparing: each is held against the names of every country."""
    return fold(note)


def _join(parts: Iterable[str]) -> str:
    return " ".join(part.strip() for part in parts if part.strip())
