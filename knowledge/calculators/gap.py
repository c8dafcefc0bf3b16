"""The gap: how far a country stands from a target, in points and in money, in one edition."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, localcontext

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.entry import COUNTRY, EDITION, TARGET, YEAR, Computed, Entry
from knowledge.calculators.working import CONTEXT, derive, require_same_basis, text
from knowledge.edition import Edition
from knowledge.errors import UnknownTarget
from knowledge.model import POINTS, SHARE_OF_GDP, Figure, Measure, Target
from knowledge.results import Gap
from knowledge.target import target_figure

HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class _Base:
    """The tables behind a money gap of one price base."""

    name: str
    spending: Measure
    gdp: Measure


_CURRENT = _Base("gap_usd_current", Measure.USD_CURRENT, Measure.GDP_CURRENT)
_CONSTANT = _Base("gap_usd_constant", Measure.USD_CONSTANT, Measure.GDP_CONSTANT)


def gap(edition: Edition, country: str, target: Target, year: int | None = None) -> Gap:
    """The gap of a country (ISO3 or aggregate) to a target; `year` None is the newest one.

    `points` = target - share, in percentage points: positive below the target. Money gaps =
    target x GDP - spending, in the unit of the spending table, None where the edition lacks an
    input. For a target on equipment the share is equipment's part of spending and money =
    (target - share) x spending.

    Source of the rule: DOMAIN rules 4, 7 and 8; GDP is NATO's own table of the same edition.

    Raises:
        UnknownTarget: the target is on a leg that no table measures.
        NoFigure: the edition has no share for this country and year.
    """
    _require_measurable(target)
    measure = Measure.EQUIPMENT if target.leg == "equipment" else Measure.SHARE
    if year is None:
        year = edition.latest_year(measure, country)
    share = edition.figure(country, measure, year)
    level = target_figure(target)
    with localcontext(CONTEXT):
        points = _points(level, share)
        current = _money(edition, level, share, _CURRENT)
        return Gap(
            country=country,
            year=year,
            target=level,
            share=share,
            points=points,
            usd_current=current,
            usd_constant=_money(edition, level, share, _CONSTANT),
            national_current=_national(edition, current),
            share_current=_share_current(edition, share),
        )


def _require_measurable(target: Target) -> None:
    if not target.is_measurable:
        raise UnknownTarget(
            f"No gap to the {target.name} ({text(target.share)} {target.unit}) can be measured: "
            "NATO's tables hold only the core leg, so ask for the core target of 3.5 % instead."
        )


def _points(level: Figure, share: Figure) -> Figure:
    how = f"{text(level.value)} - {text(share.value)}"
    value = level.value - share.value
    return derive("gap", value, POINTS, how, (level, share), target=level.target)


def _money(edition: Edition, level: Figure, share: Figure, base: _Base) -> Figure | None:
    year = share.year or 0
    spending = edition.find(share.country, base.spending, year)
    if spending is None:
        return None
    if share.measure == Measure.EQUIPMENT:
        value = (level.value - share.value) / HUNDRED * spending.value
        how = f"({text(level.value)} - {text(share.value)}) / 100 x {text(spending.value)}"
        inputs = (level, share, spending)
    else:
        gdp = edition.find(share.country, base.gdp, year)
        if gdp is None:
            return None
        require_same_basis(gdp, spending)
        value = level.value / HUNDRED * gdp.value - spending.value
        how = f"{text(level.value)} / 100 x {text(gdp.value)} - {text(spending.value)}"
        inputs = (level, gdp, spending)
    return derive(base.name, value, spending.unit, how, inputs, target=level.target)


def _national(edition: Edition, current: Figure | None) -> Figure | None:
    """The gap in national currency, at the rate that the edition's own two tables imply."""
    if current is None:
        return None
    spending = current.inputs[-1]
    national = edition.find(current.country, Measure.NATIONAL_CURRENT, current.year or 0)
    if national is None or not spending.value:
        return None
    how = (
        f"{text(current.value)} x {text(national.value)} / {text(spending.value)}, "
        "at the exchange rate implied by the same edition's spending in both currencies"
    )
    return derive(
        "gap_national_current",
        current.value * national.value / spending.value,
        national.unit,
        how,
        (current, national, spending),
        target=current.target,
    )


def _share_current(edition: Edition, share: Figure) -> Figure | None:
    """Spending / GDP in current prices, beside NATO's headline share on constant prices."""
    year = share.year or 0
    spending = edition.find(share.country, Measure.USD_CURRENT, year)
    gdp = edition.find(share.country, Measure.GDP_CURRENT, year)
    if share.measure != Measure.SHARE or spending is None or gdp is None or not gdp.value:
        return None
    value = spending.value / gdp.value * HUNDRED
    how = f"{text(spending.value)} / {text(gdp.value)} x 100"
    return derive("share_of_gdp_current", value, SHARE_OF_GDP, how, (spending, gdp))


def _from_words(given: Arguments) -> Computed:
    target = given.target()
    measure = Measure.EQUIPMENT if target.leg == "equipment" else Measure.SHARE
    found = gap(given.edition(measure), given.country(), target, given.year())
    money = (found.usd_current, found.usd_constant, found.national_current)
    return found, (found.points, *money, found.share_current)


ENTRY = Entry(
    "gap",
    "How far a country stands from a target, in points and in money.",
    (COUNTRY, TARGET, YEAR, EDITION),
    "percentage points; million USD (current and constant prices); million national currency",
    "target - share; target / 100 x GDP - spending, same price base",
    "NATO's tables of one edition; DOMAIN rules 4, 7 and 8",
    "country=ESP target=3.5 year=2026",
    _from_words,
)
