"""The decomposition: a share's change split into what spending did and what GDP did."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, localcontext

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.change import change_between
from knowledge.calculators.computed import computed_share
from knowledge.calculators.entry import COUNTRY, EDITION, Computed, Entry, Input
from knowledge.calculators.growth import Pace, pace
from knowledge.calculators.working import CONTEXT, derive, text
from knowledge.edition import Edition
from knowledge.errors import BadInput, NoFigure
from knowledge.model import POINTS, Figure, Measure

HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Decomposition:
    """The change of a share of GDP between two years of one edition, in two parts.

    `by_spending` + `by_gdp` = `computed`, the change of constant spending / constant GDP;
    `printed` is the change of the headline share, which differs by rounding. All four are
    percentage points. `spending` and `gdp` tell how the two grew in real terms.
    """

    country: str
    printed: Figure
    computed: Figure
    by_spending: Figure
    by_gdp: Figure
    spending: Pace
    gdp: Pace


def decomposition(
    edition: Edition, country: str, start: int | None = None, end: int | None = None
) -> Decomposition:
    """How far spending and how far GDP moved the share; None: first and newest year.

    The midpoint formula, which is exact and treats both years alike: with s = spending, g =
    100 / GDP, by spending = (s1 - s0) x (g1 + g0) / 2 and by GDP = (g1 - g0) x (s1 + s0) / 2.
    A growing GDP alone lowers the share, so its part is then negative.

    Source of the rule: DOMAIN rules 2, 7 and 8; constant prices, as in the headline share.

    Raises:
        NoFigure: the edition lacks share, spending or GDP in one of the years.
        BadInput: `start` does not lie before `end`.
    """
    newest = edition.latest_year(Measure.SHARE, country)
    last = newest if end is None else end
    first = edition.years(Measure.SHARE, country)[0] if start is None else start
    if first >= last:
        raise BadInput(f"A change runs forward: {first} does not lie before {last}.")
    shares = [edition.figure(country, Measure.SHARE, year) for year in (first, last)]
    computed = [computed_share(edition, country, year) for year in (first, last)]
    spending = pace(edition, country, Measure.USD_CONSTANT, first, last)
    gdp = pace(edition, country, Measure.GDP_CONSTANT, first, last)
    if not gdp.end.value:
        raise NoFigure(f"{edition.id} prints a GDP of 0 for {country}; it has no share.")
    with localcontext(CONTEXT):
        by_spending, by_gdp = _parts(spending, gdp)
        return Decomposition(
            country=country,
            printed=change_between(*shares)[0],
            computed=_computed(*computed),
            by_spending=by_spending,
            by_gdp=by_gdp,
            spending=spending,
            gdp=gdp,
        )


def _computed(earlier: Figure, later: Figure) -> Figure:
    how = f"{text(later.value)} - {text(earlier.value)}, both computed from spending / GDP"
    value = later.value - earlier.value
    return derive("change_computed", value, POINTS, how, (later, earlier))


def _parts(spending: Pace, gdp: Pace) -> tuple[Figure, Figure]:
    old, new = spending.start, spending.end
    before, after = HUNDRED / gdp.start.value, HUNDRED / gdp.end.value
    spent, were = (text(new.value), text(old.value)), (text(gdp.end.value), text(gdp.start.value))
    inputs = (new, old, gdp.end, gdp.start)
    how_spending = f"({spent[0]} - {spent[1]}) x (100 / {were[0]} + 100 / {were[1]}) / 2"
    how_gdp = f"(100 / {were[0]} - 100 / {were[1]}) x ({spent[0]} + {spent[1]}) / 2"
    by_spending = (new.value - old.value) * (after + before) / 2
    by_gdp = (after - before) * (new.value + old.value) / 2
    return (
        derive("change_by_spending", by_spending, POINTS, how_spending, inputs),
        derive("change_by_gdp", by_gdp, POINTS, how_gdp, inputs),
    )


def _from_words(given: Arguments) -> Computed:
    edition = given.edition(Measure.GDP_CONSTANT)
    found = decomposition(edition, given.country(), given.year("start"), given.year("end"))
    growths = (found.spending.total, found.gdp.total)
    return found, (found.printed, found.computed, found.by_spending, found.by_gdp, *growths)


ENTRY = Entry(
    "decomposition",
    "A share's change split into what spending did and what GDP did.",
    (
        COUNTRY,
        Input("start", "a year (default: the first of the edition)"),
        Input("end", "a year (default: the newest of the edition)"),
        EDITION,
    ),
    "percentage points; % for the growth of each",
    "midpoint: change of spending x mean of 100 / GDP; change of 100 / GDP x mean of spending",
    "exact, on constant prices of one edition; DOMAIN rules 2, 7 and 8",
    "country=EST start=2014 end=2026",
    _from_words,
)
