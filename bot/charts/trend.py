"""The trend: a country's share of GDP by year, with the targets as lines."""

from __future__ import annotations

from collections.abc import Sequence

from bot.charts import columns as by_year
from bot.charts.columns import Column, Columns, ticks_up_to, top_of
from bot.charts.plate import Face, picture
from bot.charts.sheet import Sheet, levels
from bot.message import Image
from bot.numbers import careful_places, number
from knowledge.edition import Edition
from knowledge.library import Library
from knowledge.model import Figure, Target


def trend_chart(
    edition: Edition, country: str, library: Library, targets: Sequence[Target], lang: str = "en"
) -> Image:
    """Share of GDP by year with target lines, one edition; estimates are hatched.

    Raises:
        NoFigure: the edition has no series for the country.
    """
    sheet = Sheet(edition, library, lang)
    series = sheet.series(country)
    shown = [float(figure.value) for figure in series] + [float(item.share) for item in targets]
    remarks = sheet.remarks((), (country,))
    foot = (*remarks, *sheet.foot)
    face = Face(sheet.name(country), sheet.say("chart-measure"), sheet.keys(targets), foot)
    spec = Columns(
        face,
        bars(series, {series[0].year, series[-1].year}, lang),
        levels(targets),
        (),
        ticks_up_to(top_of(shown), sheet.tick),
    )
    caption = _caption(sheet, country, series, targets)
    return picture(spec, by_year.draw, " ".join((caption, *remarks)))


def bars(series: Sequence[Figure], told: set[int | None], lang: str) -> tuple[Column, ...]:
    """Figures as columns; those of the years in `told` bear their value."""
    return tuple(
        Column(
            figure.year or 0,
            float(figure.value),
            number(figure.value, lang, careful_places(figure.value)) if figure.year in told else "",
            figure.estimate,
        )
        for figure in series
    )


def _caption(
    sheet: Sheet, country: str, series: Sequence[Figure], targets: Sequence[Target]
) -> str:
    first, last = series[0], series[-1]
    return sheet.say(
        "chart-caption",
        country=sheet.name(country),
        first=sheet.share(first),
        first_year=sheet.when(first),
        last=sheet.share(last),
        last_year=sheet.when(last),
        levels=sheet.lines(targets),
        source=f"{sheet.source}, {sheet.dated}",
    )
