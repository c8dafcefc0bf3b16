"""The comparison: two to six countries by several measures, in one year of one edition."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import localcontext

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import EDITION, Computed, Entry, Input
from knowledge.calculators.money_gap import points_gap
from knowledge.calculators.working import CONTEXT, PERCENTAGES, derive, require_one_unit, text
from knowledge.edition import Edition, require_same_edition
from knowledge.errors import BadInput, NoFigure
from knowledge.model import POINTS, Figure, Measure, Target
from knowledge.target import measured_by, target_figure

FEWEST, MOST = 2, 6
USUAL = (
    Measure.SHARE,
    Measure.USD_CURRENT,
    Measure.PER_CAPITA,
    Measure.EQUIPMENT,
    Measure.GDP_CURRENT,
)
"""What is compared when no measure is named, as far as the edition holds it for all."""

GAP = "gap"


@dataclass(frozen=True, slots=True)
class Column:
    """One measure for all countries, first place first; equal values in the order of codes.

    `leaders` are the codes in first place: the highest value, and for a gap the lowest, so
    that share and gap agree on who leads. `lead` is first - second in percentage points for
    shares and gaps, else in the measure's unit; `ratio` is first / second in "times", None for
    shares and gaps and where the second is 0. Among equals the lead is 0.
    """

    measure: str
    rows: tuple[Figure, ...]
    leaders: tuple[str, ...]
    lead: Figure
    ratio: Figure | None

    def row(self, country: str) -> Figure:
        """The figure of one of the countries."""
        return next(row for row in self.rows if row.country == country)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Countries side by side; `left_out` are usual measures that not all of them have."""

    year: int
    countries: tuple[str, ...]
    columns: tuple[Column, ...]
    left_out: tuple[Measure, ...]


def comparison(
    edition: Edition,
    countries: Sequence[str],
    measures: Sequence[Measure] = (),
    year: int | None = None,
    target: Target | None = None,
) -> Comparison:
    """Two to six countries or aggregates (ISO3 or code), every value of the same year.

    `year` None is the newest in which all of them have a value of every measure compared.
    With no measure named the usual ones are taken, and those that not all have are left out
    and named. A `target` adds a column of gaps in points.

    Source of the rule: DOMAIN rules 2 and 8.

    Raises:
        NoFigure: no year serves all; the message says who lacks what.
        BadInput: fewer than two different countries, or more than six.
        MixedEditions: the values are in different currencies.
        UnknownTarget: the target is on a leg that no table measures.
    """
    named = tuple(dict.fromkeys(countries))
    if not FEWEST <= len(named) <= MOST:
        raise BadInput(
            f"A comparison takes {FEWEST} to {MOST} different countries, not {len(named)}."
        )
    wanted = tuple(dict.fromkeys(measures))
    chosen = wanted or tuple(m for m in USUAL if _years(edition, named, (m,), year))
    years = _years(edition, named, chosen, year) if chosen else ()
    if not years:
        raise NoFigure(_nothing(edition, named, wanted or (Measure.SHARE,), year))
    common = years[-1]
    columns = [_measured(edition, named, measure, common) for measure in chosen]
    if target is not None:
        columns.append(_gaps(edition, named, target, common))
    require_same_edition(*(row for column in columns for row in column.rows))
    left_out = () if wanted else tuple(m for m in USUAL if m not in chosen)
    return Comparison(common, named, tuple(columns), left_out)


def _years(
    edition: Edition, countries: Sequence[str], measures: Sequence[Measure], year: int | None
) -> tuple[int, ...]:
    """The years (only `year`, if given) in which all have a value of all the measures."""
    rows = [set(edition.years(measure, who)) for measure in measures for who in countries]
    shared = set.intersection(*rows)
    return tuple(sorted(shared if year is None else shared & {year}))


def _nothing(
    edition: Edition, countries: Sequence[str], measures: Sequence[Measure], year: int | None
) -> str:
    when = "any year" if year is None else str(year)
    lacking = [
        f"{who} ({measure.value.replace('_', ' ')})"
        for measure in measures
        for who in countries
        if not _years(edition, (who,), (measure,), year)
    ]
    where = f"{edition.source.publisher}'s edition of {edition.source.edition}"
    if lacking:
        return f"{where} has no value for {when} for {', '.join(lacking)}; leave that out."
    return f"{where} has no year in which {', '.join(countries)} all have these values."


def _measured(edition: Edition, countries: Sequence[str], measure: Measure, year: int) -> Column:
    rows = [edition.figure(country, measure, year) for country in countries]
    require_one_unit(rows)
    ordered = sorted(rows, key=lambda row: (-row.value, row.country))
    return _column(measure.value, ordered, in_points=measure in PERCENTAGES)


def _gaps(edition: Edition, countries: Sequence[str], target: Target, year: int) -> Column:
    measure, level = measured_by(target), target_figure(target)
    shares = [edition.figure(country, measure, year) for country in countries]
    rows = [points_gap(level, share) for share in shares]
    ordered = sorted(rows, key=lambda row: (row.value, row.country))
    return _column(GAP, ordered, in_points=True)


def _column(name: str, ordered: Sequence[Figure], *, in_points: bool) -> Column:
    first, second = ordered[0], ordered[1]
    higher, lower = (second, first) if name == GAP else (first, second)
    unit = POINTS if in_points else first.unit
    with localcontext(CONTEXT):
        how = f"{text(higher.value)} - {text(lower.value)}"
        lead = derive(f"{name}_lead", higher.value - lower.value, unit, how, (higher, lower))
        return Column(
            measure=name,
            rows=tuple(ordered),
            leaders=tuple(row.country for row in ordered if row.value == first.value),
            lead=lead,
            ratio=None if in_points else _ratio(name, first, second),
        )


def _ratio(name: str, first: Figure, second: Figure) -> Figure | None:
    if not second.value:
        return None
    how = f"{text(first.value)} / {text(second.value)}"
    return derive(f"{name}_lead_ratio", first.value / second.value, "times", how, (first, second))


def _from_words(given: Arguments) -> Computed:
    _, countries = given.group("countries")
    measures = given.measures()
    target = given.target() if given.has("target") else None
    edition = given.edition(measures[0] if measures else Measure.SHARE)
    found = comparison(edition, countries, measures, given.year(), target)
    rows = [
        figure for column in found.columns for figure in (*column.rows, column.lead, column.ratio)
    ]
    return found, tuple(rows)


ENTRY = Entry(
    "comparison",
    "Two to six countries by several measures in one year, and who leads by how much.",
    (
        Input("countries", "two to six names or codes with commas between them", is_required=True),
        Input("measures", "measures with commas between them (default: the usual five)"),
        Input("year", "a year (default: the newest in which all have a value)"),
        Input("target", "a level or a target's id, to compare gaps too"),
        EDITION,
    ),
    "each measure's own; the lead in percentage points for shares, and times for the rest",
    "first - second; first / second",
    "one year and edition; DOMAIN rules 2 and 8",
    "countries=POL,DEU,FRA year=2026 target=3.5",
    _from_words,
)
