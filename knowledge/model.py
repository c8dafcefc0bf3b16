"""The subject in types: sources, observations, figures, targets, claims and countries.

An `Observation` is what a publisher printed. A `Figure` is what we are willing to say: a
published value or the result of a calculator, with its unit, year, edition, estimate mark
and working. Values are `Decimal`; a value that is missing is `NoFigure`, never 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

ALLIANCE = "NATO_TOTAL"
EUROPE_AND_CANADA = "NATO_EUR_CAN"
AGGREGATES = (ALLIANCE, EUROPE_AND_CANADA)

POINTS = "percentage points"
SHARE_OF_GDP = "% of GDP"


class Measure(StrEnum):
    """What a table measures, by the name the product uses; `MEASURE_CODES` maps table codes."""

    SHARE = "share_of_gdp"
    USD_CURRENT = "spending_usd_current"
    USD_CONSTANT = "spending_usd_constant"
    NATIONAL_CURRENT = "spending_national_current"
    NATIONAL_CONSTANT = "spending_national_constant"
    PER_CAPITA = "spending_per_capita"
    REAL_CHANGE = "real_change"
    GDP_CURRENT = "gdp_usd_current"
    GDP_CONSTANT = "gdp_usd_constant"
    GDP_PER_CAPITA = "gdp_per_capita"
    EQUIPMENT = "equipment_share"
    PERSONNEL_COSTS = "personnel_share"
    INFRASTRUCTURE = "infrastructure_share"
    OTHER = "other_share"
    PERSONNEL = "military_personnel"
    MILEX_SHARE = "milex_share_of_gdp"
    MILEX_USD_CURRENT = "milex_usd_current"
    MILEX_USD_CONSTANT = "milex_usd_constant"
    MILEX_NATIONAL_CURRENT = "milex_national_current"
    MILEX_PER_CAPITA = "milex_per_capita"
    MILEX_SHARE_GOV = "milex_share_gov"
    POPULATION = "population"


MEASURE_CODES: dict[str, Measure] = {
    "defexp_share_gdp": Measure.SHARE,
    "defexp_usd_current": Measure.USD_CURRENT,
    "defexp_usd_constant": Measure.USD_CONSTANT,
    "defexp_national_currency_current": Measure.NATIONAL_CURRENT,
    "defexp_national_currency_constant": Measure.NATIONAL_CONSTANT,
    "defexp_per_capita": Measure.PER_CAPITA,
    "defexp_real_change": Measure.REAL_CHANGE,
    "gdp_usd_current": Measure.GDP_CURRENT,
    "gdp_usd_constant": Measure.GDP_CONSTANT,
    "gdp_per_capita": Measure.GDP_PER_CAPITA,
    "equipment_share_defexp": Measure.EQUIPMENT,
    "personnel_share_defexp": Measure.PERSONNEL_COSTS,
    "infrastructure_share_defexp": Measure.INFRASTRUCTURE,
    "other_share_defexp": Measure.OTHER,
    "military_personnel": Measure.PERSONNEL,
    "milex_share_gdp": Measure.MILEX_SHARE,
    "milex_usd_current": Measure.MILEX_USD_CURRENT,
    "milex_usd_constant": Measure.MILEX_USD_CONSTANT,
    "milex_national_currency_current": Measure.MILEX_NATIONAL_CURRENT,
    "milex_per_capita": Measure.MILEX_PER_CAPITA,
    "milex_share_gov": Measure.MILEX_SHARE_GOV,
    "population": Measure.POPULATION,
}

MILEX = frozenset(
    {
        Measure.MILEX_SHARE,
        Measure.MILEX_USD_CURRENT,
        Measure.MILEX_USD_CONSTANT,
        Measure.MILEX_NATIONAL_CURRENT,
        Measure.MILEX_PER_CAPITA,
        Measure.MILEX_SHARE_GOV,
    }
)
"""SIPRI's measures, which the World Bank republishes: never mixed with NATO's (DOMAIN rule 3)."""


class Standing(StrEnum):
    """What kind of thing a target is (DOMAIN rule 5): they are never the same."""

    GUIDELINE = "guideline"
    COMMITMENT = "commitment"
    DEMAND = "demand"
    PROPOSAL = "proposal"
    PRESS_REPORT = "press report"
    ARTICLE = "article's claim"


class Trust(StrEnum):
    """How far a claim's source is trusted, best first."""

    OFFICIAL = "official"
    AGENCY = "agency"
    PRESS = "press"
    TRADE = "trade"
    THINKTANK = "thinktank"
    OWN = "own"
    AGGREGATOR = "aggregator"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Source:
    """One edition of one publisher's table or document, as its `source.toml` labels it.

    `published` is the date text as far as known ("2026-07-10", "2019-06"); `day` is the last
    day that text allows, so that nothing is used before it was certainly out. `added` is the
    day on which a reader's file was taken in, empty for what Gapwatch is shipped with.
    """

    id: str
    publisher: str
    title: str
    edition: str
    published: str
    day: date
    accessed: str
    url: str
    licence: str
    sha256: str
    definition: str
    price_base: str
    obtained: str
    is_complete: bool
    footnotes: tuple[str, ...] = ()
    added: str = ""


@dataclass(frozen=True, slots=True)
class Observation:
    """What a publisher printed: one cell of one table."""

    country: str
    year: int
    measure: Measure
    value: Decimal
    unit: str
    is_estimate: bool
    source: str


@dataclass(frozen=True, slots=True)
class Figure:
    """What we are willing to say: a value with unit, year, edition, estimate mark and working.

    `how` is "published" or the formula with the actual inputs; `inputs` are the figures it
    was computed from, in the order of the formula. `source` is the source's id and `edition`
    its date text. `target` names the target that the calculation used, if any.
    """

    country: str
    measure: str
    year: int | None
    value: Decimal
    unit: str
    estimate: bool
    source: str
    edition: str
    how: str = "published"
    inputs: tuple[Figure, ...] = ()
    target: str | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """A level of spending that somebody agreed, demanded or proposed, with its standing.

    `share` is in `unit` ("% of GDP" or "% of defence expenditure"). `leg` is "core",
    "related", "total" or "equipment": only the core leg can be measured from NATO's tables
    (DOMAIN rule 4). `claims` are the ids of the claims that document it.
    """

    id: str
    name: str
    share: Decimal
    unit: str
    leg: str
    standing: Standing
    agreed_by: str
    since: str
    due: int | None
    until: str | None
    review: int | None
    wording: str
    claims: tuple[str, ...]
    aliases: tuple[str, ...] = ()

    @property
    def is_measurable(self) -> bool:
        """Whether NATO's tables hold what this target is about."""
        return self.leg in ("core", "equipment")


@dataclass(frozen=True, slots=True)
class ClaimFigure:
    """A number inside a claim, as the claim's source gave it."""

    name: str
    value: str
    unit: str
    year: str | None


@dataclass(frozen=True, slots=True)
class Claim:
    """A dated, sourced statement by somebody; never a fact without its speaker and date.

    `added` is the day on which a keeper accepted it, empty for what Gapwatch is shipped with.
    `overtakes` are the ids of older ones that no longer hold because of it; those end on its day.
    """

    id: str
    statement: str
    figures: tuple[ClaimFigure, ...]
    as_of: str
    valid_until: str | None
    said_by: str
    countries: tuple[str, ...]
    topic: str
    title: str
    publisher: str
    url: str
    other_urls: tuple[str, ...]
    trust: Trust
    confidence: str
    note: str | None
    added: str = ""
    overtakes: tuple[str, ...] = ()

    @property
    def is_overtaken(self) -> bool:
        """Whether a newer statement has replaced this one."""
        return self.valid_until is not None


@dataclass(frozen=True, slots=True)
class ArticlePoint:
    """One point of the source article of February 2025, and what corrects or confirms it."""

    number: int
    statement: str
    standing: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Country:
    """An ally (or a country that people ask about): names, accession, groups, footnote."""

    iso3: str
    iso2: str
    name: str
    is_ally: bool
    joined: date | None
    groups: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    currency: str = ""
    note: str = ""
    has_article: bool = False
