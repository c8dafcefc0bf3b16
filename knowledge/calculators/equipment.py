"""The equipment share: against the 20 % guideline, in points, money and years."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import COUNTRY, EDITION, YEAR, Computed, Entry, Input
from knowledge.calculators.gap import gap
from knowledge.calculators.working import derive, text
from knowledge.edition import Edition
from knowledge.errors import BadInput
from knowledge.model import Figure, Measure, Target
from knowledge.results import Gap
from knowledge.target import measured_by


@dataclass(frozen=True, slots=True)
class EquipmentShare:
    """A country's equipment share beside a guideline, in one year and over the edition.

    `gap` holds the distance in points and the money that equipment would need at the same
    total spending; negative above the guideline. `years_at` counts the years of the edition,
    up to this one, at or above it, its inputs being those years; `run` those without a break
    up to and including this year.
    """

    gap: Gap
    years_at: Figure
    run: Figure


def equipment(
    edition: Edition, country: str, target: Target, year: int | None = None
) -> EquipmentShare:
    """Equipment's part of spending against a guideline; `year` None is the newest one.

    Shares are in % of defence expenditure, counts in "years". Met or missed is decided on the
    printed digits (DOMAIN rule 6).

    Source of the rule: DOMAIN rule 5, Wales 2014: 20 % on major equipment and its research.

    Raises:
        NoFigure: the edition has no equipment share for this country and year.
        BadInput: the target is about something else than equipment.
    """
    if measured_by(target) is not Measure.EQUIPMENT:
        raise BadInput(f"The {target.name} is not about equipment; leave the target out.")
    found = gap(edition, country, target, year)
    series = tuple(
        figure
        for figure in edition.series(country, Measure.EQUIPMENT)
        if (figure.year or 0) <= found.year
    )
    at = tuple(figure for figure in series if figure.value >= target.share)
    how = (
        f"{len(at)} of the {len(series)} years {series[0].year}-{found.year} "
        f"print {text(target.share)} or more"
    )
    run = _run(series, target.share)
    of_run = f"years up to {found.year} without a break that print {text(target.share)} or more"
    return EquipmentShare(
        gap=found,
        years_at=_count("years_at_equipment_target", at, found, how),
        run=_count("years_in_a_row_at_equipment_target", run, found, of_run),
    )


def _run(series: tuple[Figure, ...], level: Decimal) -> tuple[Figure, ...]:
    """The years at the end of the series at or above the level, without a break or a hole."""
    run: list[Figure] = []
    for figure in reversed(series):
        follows = not run or (figure.year or 0) == (run[-1].year or 0) - 1
        if figure.value < level or not follows:
            break
        run.append(figure)
    return tuple(reversed(run))


def _count(name: str, years: tuple[Figure, ...], found: Gap, how: str) -> Figure:
    inputs = (found.target, found.share, *(item for item in years if item != found.share))
    return derive(
        name,
        Decimal(len(years)),
        "years",
        how,
        inputs,
        year=found.year,
        target=found.target.target,
    )


def _from_words(given: Arguments) -> Computed:
    target = given.target() if given.has("target") else given.library.targets["equipment_2014"]
    found = equipment(given.edition(Measure.EQUIPMENT), given.country(), target, given.year())
    money = (found.gap.usd_current, found.gap.usd_constant, found.gap.national_current)
    return found, (found.gap.share, found.gap.points, *money, found.years_at, found.run)


ENTRY = Entry(
    "equipment",
    "Equipment's part of spending against the 20 % guideline, and the years that reach it.",
    (
        COUNTRY,
        Input("target", "an equipment target's id (default equipment_2014, which is 20 %)"),
        YEAR,
        EDITION,
    ),
    "% of defence expenditure; percentage points; million USD and national currency; years",
    "20 - equipment share; (20 - equipment share) / 100 x spending; number of years >= 20",
    "Wales 2014; DOMAIN rules 5, 6 and 8",
    "country=BEL year=2026",
    _from_words,
)
