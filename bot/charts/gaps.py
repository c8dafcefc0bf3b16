"""The gaps: how far each ally stands from a target, below to the left, above to the right."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.charts import rows as by_line
from bot.charts.plate import Face, picture
from bot.charts.rows import Row, Rows
from bot.charts.sheet import Sheet, ended
from bot.message import Image
from bot.numbers import number, units, value_with_unit, year
from knowledge.calculators.gap_ranking import GapRanking, gap_ranking
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.library import Library
from knowledge.model import Figure, Measure, Target
from knowledge.target import measured_by
from retrieval.phrasebook import phrases

MOST_TOLD = 6
"""Countries whose distance a caption tells; the picture tells all."""


def gap_chart(
    edition: Edition, target: Target, library: Library, lang: str = "en", *countries: str
) -> Image:
    """Every ally's distance from a target in the edition's newest year; `countries` stand out.

    Percentage points, in the order of the distance, furthest above first. Allies without a row
    are named at the foot (DOMAIN rule 10).

    Raises:
        NoFigure: the edition has no shares.
        UnknownTarget: the target is on a leg that no table measures.
    """
    sheet = Sheet(edition, library, lang)
    kind = "chart-gap-equipment" if measured_by(target) is Measure.EQUIPMENT else "chart-gap"
    title = sheet.say(kind, level=sheet.level(target))
    try:
        found = gap_ranking(edition, target, is_descending=False)
    except NoFigure:
        raise NoFigure(sheet.too_few(title)) from None
    rows = tuple(_row(sheet, figure, countries) for figure in found.rows)
    is_estimated = any(figure.estimate for figure in found.rows)
    when = year(found.year, lang, estimate=is_estimated)
    face = Face(
        title,
        sheet.say(f"{kind}-measure", year=when),
        (),
        (*_remarks(sheet, found), *sheet.foot),
    )
    spec = Rows(face, rows, sides=(sheet.say("chart-below"), sheet.say("chart-above")))
    return picture(spec, by_line.draw, _caption(sheet, found, face, countries))


def _row(sheet: Sheet, gap: Figure, countries: tuple[str, ...]) -> Row:
    return Row(
        name=sheet.name(gap.country),
        value=-float(gap.value),
        label=_distance(gap, sheet.lang),
        is_estimate=gap.estimate,
        is_strong=gap.country in countries,
    )


def _distance(gap: Figure, lang: str) -> str:
    """A number with two decimals, with more where two would call a distance nothing."""
    size = abs(gap.value)
    places = next((n for n in range(2, 6) if not size or round(size, n)), 6)
    return number(size, lang, places)


def _remarks(sheet: Sheet, found: GapRanking) -> tuple[str, ...]:
    """Allies without a row; Luxembourg's base, which is one of shares of GDP."""
    there = [row.country for row in found.rows]
    return sheet.remarks(sheet.library.countries.allies, there, found.measure)


def _caption(sheet: Sheet, found: GapRanking, face: Face, countries: tuple[str, ...]) -> str:
    """The ends of the list, the countries that stand out and the count, in words."""
    strong = [row for row in found.rows if row.country in countries]
    chosen = [found.rows[0], *strong[:MOST_TOLD]]
    told = dict.fromkeys((*chosen, found.rows[-1]))
    lines = "; ".join(_worded(sheet, row, found.measure) for row in told)
    met = sum(1 for row in found.rows if row.value <= 0)
    count = units(sheet.lang).say("rank", n=number(Decimal(met), sheet.lang, 0), of=str(found.of))
    return " ".join(
        (
            f"{face.title}. {face.subtitle}.",
            f"{lines}.",
            sheet.say("chart-at-level", count=count),
            *ended(*_remarks(sheet, found)),
            f"{sheet.source}, {sheet.dated}.",
        )
    )


def _worded(sheet: Sheet, gap: Figure, measure: Measure) -> str:
    share = sheet.edition.figure(gap.country, measure, gap.year or 0)
    return phrases(sheet.lang).say(
        "gaps-row-below" if gap.value > 0 else "gaps-row-met",
        country=sheet.name(gap.country),
        share=sheet.share(share),
        points=value_with_unit(replace(gap, measure="gap"), sheet.lang),
    )
