"""The what-if share: what a share of GDP would have come to in one year, beside what was spent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, localcontext

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import COUNTRY, EDITION, YEAR, Computed, Entry, Input
from knowledge.calculators.working import CONTEXT, derive, stated, text
from knowledge.edition import Edition
from knowledge.errors import BadInput
from knowledge.model import AGGREGATES, ALLIANCE, POINTS, SHARE_OF_GDP, Figure, Measure, Target
from knowledge.target import measured_by, target_figure

HUNDRED = Decimal(100)
WHAT_IF = "what if: "
"""How the working of everything hypothetical begins."""


@dataclass(frozen=True, slots=True)
class WhatIfShare:
    """A supposed share of GDP in one year, in money, beside the actual figures.

    Everything computed is hypothetical: its measure begins with "what_if_". The differences
    are supposed - actual. `alliance` is the alliance's total if nobody else changed anything,
    `alliance_share` that total / the alliance's GDP; both in the price base of their working,
    None where the country was no member or the edition lacks an input. `gaps` are target -
    supposed share, in the order of the targets.
    """

    country: str
    year: int
    actual: Figure
    share: Figure
    usd_current: Figure | None
    usd_constant: Figure | None
    national_current: Figure | None
    difference_current: Figure | None
    difference_constant: Figure | None
    difference_national: Figure | None
    alliance: Figure | None
    alliance_share: Figure | None
    gaps: tuple[Figure, ...]


def what_if_share(
    edition: Edition,
    country: str,
    share: Decimal,
    year: int | None = None,
    targets: Sequence[Target] = (),
    *,
    is_member: bool = True,
) -> WhatIfShare:
    """What a share (in % of GDP) comes to with GDP of `year`; None is the newest year.

    Money = share x GDP, in millions, on the price base of its measure; national currency at
    the rate that the edition implies. `is_member` says whether the country counts in the
    alliance's total of that year: the aggregates follow membership (DOMAIN rule 10).

    Source of the rule: DOMAIN rules 7 and 12; GDP is NATO's own table of the same edition.

    Raises:
        NoFigure: the edition has no share for this country and year.
        UnknownTarget: a target is on a leg that no table measures.
        BadInput: the share is negative or above 100, or a target is no share of GDP.
    """
    if not 0 <= share <= HUNDRED:
        raise BadInput(f"A share must lie between 0 and 100 % of GDP, not {text(share)}.")
    if year is None:
        year = edition.latest_year(Measure.SHARE, country)
    actual = edition.figure(country, Measure.SHARE, year)
    how = f"{WHAT_IF}supposed by the reader"
    supposed = stated("stated_share", share, SHARE_OF_GDP, country, how=how, year=year)
    with localcontext(CONTEXT):
        gaps = tuple(what_if_gap(supposed, actual, target) for target in targets)
        current = _money(edition, supposed, Measure.GDP_CURRENT, "what_if_usd_current")
        constant = _money(edition, supposed, Measure.GDP_CONSTANT, "what_if_usd_constant")
        national = _national(edition, current)
        more = _difference(edition, current, Measure.USD_CURRENT)
        more_constant = _difference(edition, constant, Measure.USD_CONSTANT)
        counts = is_member and country != ALLIANCE
        return WhatIfShare(
            country=country,
            year=year,
            actual=actual,
            share=supposed,
            usd_current=current,
            usd_constant=constant,
            national_current=national,
            difference_current=more,
            difference_constant=more_constant,
            difference_national=_difference(edition, national, Measure.NATIONAL_CURRENT),
            alliance=_alliance(edition, more) if counts else None,
            alliance_share=_alliance_share(edition, more_constant) if counts else None,
            gaps=gaps,
        )


def what_if_gap(supposed: Figure, actual: Figure, target: Target) -> Figure:
    """The gap of a supposed share to a target, in points; positive below the target.

    Raises:
        UnknownTarget: the target is on a leg that no table measures.
        BadInput: the target is no share of GDP.
    """
    if measured_by(target) is not Measure.SHARE:
        raise BadInput(f"A share of GDP cannot be compared with the {target.name}.")
    level = target_figure(target)
    how = f"{WHAT_IF}{text(level.value)} - {text(supposed.value)}"
    value = level.value - supposed.value
    inputs = (level, supposed, actual)
    return derive(
        "what_if_gap", value, POINTS, how, inputs, year=supposed.year, target=level.target
    )


def _money(edition: Edition, supposed: Figure, gdp: Measure, name: str) -> Figure | None:
    base = edition.find(supposed.country, gdp, supposed.year or 0)
    if base is None:
        return None
    how = f"{WHAT_IF}{text(supposed.value)} / 100 x {text(base.value)}"
    value = supposed.value / HUNDRED * base.value
    return derive(name, value, base.unit, how, (supposed, base))


def _national(edition: Edition, current: Figure | None) -> Figure | None:
    """The supposed money in national currency, at the rate that the edition implies."""
    if current is None:
        return None
    year = current.year or 0
    national = edition.find(current.country, Measure.NATIONAL_CURRENT, year)
    spending = edition.find(current.country, Measure.USD_CURRENT, year)
    if national is None or spending is None or not spending.value:
        return None
    how = f"{WHAT_IF}{text(current.value)} x {text(national.value)} / {text(spending.value)}"
    value = current.value * national.value / spending.value
    inputs = (current, national, spending)
    return derive("what_if_national_current", value, national.unit, how, inputs)


def _difference(edition: Edition, supposed: Figure | None, actual: Measure) -> Figure | None:
    if supposed is None:
        return None
    spent = edition.find(supposed.country, actual, supposed.year or 0)
    if spent is None:
        return None
    how = f"{WHAT_IF}{text(supposed.value)} - {text(spent.value)}, supposed less actual"
    name = f"what_if_difference_{supposed.measure.removeprefix('what_if_')}"
    return derive(name, supposed.value - spent.value, spent.unit, how, (supposed, spent))


def _alliance(edition: Edition, more: Figure | None) -> Figure | None:
    """The alliance's total in current USD with the difference added, all else unchanged."""
    total = None if more is None else edition.find(ALLIANCE, Measure.USD_CURRENT, more.year or 0)
    if more is None or total is None:
        return None
    how = f"{WHAT_IF}{text(total.value)} + {text(more.value)} of {more.country}, all else unchanged"
    value = total.value + more.value
    return derive("what_if_alliance_usd_current", value, total.unit, how, (total, more))


def _alliance_share(edition: Edition, more: Figure | None) -> Figure | None:
    """The alliance's share with the difference added, on constant prices as NATO's headline."""
    year = 0 if more is None else more.year or 0
    total = edition.find(ALLIANCE, Measure.USD_CONSTANT, year)
    gdp = edition.find(ALLIANCE, Measure.GDP_CONSTANT, year)
    if more is None or total is None or gdp is None or not gdp.value:
        return None
    how = (
        f"{WHAT_IF}({text(total.value)} + {text(more.value)} of {more.country}) / "
        f"{text(gdp.value)} x 100, constant prices"
    )
    value = (total.value + more.value) / gdp.value * HUNDRED
    return derive("what_if_alliance_share", value, SHARE_OF_GDP, how, (total, more, gdp))


def counts_in(given: Arguments, country: str, year: int) -> bool:
    """Whether a country counts in the alliance's total of a year, by its accession."""
    if country in AGGREGATES:
        return True
    joined = given.library.countries.get(country).joined
    return joined is not None and joined.year <= year


def _from_words(given: Arguments) -> Computed:
    edition, country, year = given.edition(Measure.SHARE), given.country(), given.year()
    if year is None:
        year = edition.latest_year(Measure.SHARE, country)
    found = what_if_share(
        edition,
        country,
        given.level("share"),
        year,
        given.targets(),
        is_member=counts_in(given, country, year),
    )
    money = (found.usd_current, found.usd_constant, found.national_current)
    differences = (found.difference_current, found.difference_constant, found.difference_national)
    return found, (*money, *differences, found.alliance, found.alliance_share, *found.gaps)


ENTRY = Entry(
    "what_if_share",
    "What a supposed share of GDP would come to, beside the actual figures; hypothetical.",
    (
        COUNTRY,
        Input("share", "a supposed share in % of GDP, such as 3.5", is_required=True),
        YEAR,
        Input("targets", "levels or ids with commas between them (default 3.5,2)"),
        EDITION,
    ),
    "million USD (current and constant prices); million national currency; % of GDP; "
    "percentage points",
    "share / 100 x GDP; that - actual spending; alliance's total + that difference; target - share",
    "NATO's tables of one edition; DOMAIN rules 7, 10 and 12",
    "country=DEU share=3.5 year=2026",
    _from_words,
)
