"""The revisions: what each edition printed for one country and year, oldest edition first."""

from __future__ import annotations

from collections import Counter

from bot.charts import rows as by_line
from bot.charts.plate import Face, picture
from bot.charts.rows import Row, Rows
from bot.charts.sheet import Sheet, capital, ended
from bot.message import Image
from bot.numbers import day, year
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.library import Library
from knowledge.model import Figure, Measure


def revision_chart(
    library: Library, country: str, lang: str = "en", of_year: int | None = None
) -> Image:
    """A share of GDP in one year, NATO edition by edition; without a year `revised_year`'s.

    The bars are of different editions and stand apart: never one series (DOMAIN rule 2).

    Raises:
        NoFigure: fewer than two editions print the year.
    """
    sheet = Sheet(library.edition(), library, lang)
    chosen = _year(sheet, country) if of_year is None else of_year
    editions = [
        item for item in library.nato_editions() if item.find(country, Measure.SHARE, chosen)
    ]
    if len(editions) < 2:
        raise NoFigure(sheet.missing(country))
    printed = [item.figure(country, Measure.SHARE, chosen) for item in editions]
    face = Face(
        sheet.name(country),
        sheet.say("chart-revision-measure", year=year(chosen, lang)),
        (),
        (
            *sheet.remarks((), (country,)),
            sheet.say("chart-source", source=_sources(editions)),
            f"{sheet.say('chart-revision-note')} {capital(sheet.say('chart-hatched'))}.",
        ),
    )
    rows = tuple(_row(figure, sheet.share(figure), lang) for figure in printed)
    return picture(Rows(face, rows, step=0.46), by_line.draw, _caption(sheet, face, rows))


def _year(sheet: Sheet, country: str) -> int:
    """The year that is shown where none was asked for.

    Raises:
        NoFigure: no edition has the country; worded for the reader.
    """
    try:
        return revised_year(sheet.library, country)
    except NoFigure:
        raise NoFigure(sheet.missing(country)) from None


def revised_year(library: Library, country: str) -> int:
    """The year that most NATO editions print for a country; of several, the newest.

    Raises:
        NoFigure: no edition has the country.
    """
    counted = Counter(
        each for item in library.nato_editions() for each in item.years(Measure.SHARE, country)
    )
    if not counted:
        raise NoFigure(f"No NATO edition has a row for {library.countries.name(country)}.")
    return max(counted, key=lambda each: (counted[each], each))


def _row(figure: Figure, shown: str, lang: str) -> Row:
    return Row(day(figure.edition, lang), float(figure.value), shown, figure.estimate)


def _sources(editions: list[Edition]) -> str:
    return "; ".join(dict.fromkeys(item.source.publisher for item in editions))


def _caption(sheet: Sheet, face: Face, rows: tuple[Row, ...]) -> str:
    """What each edition printed, estimates marked with a word, as no hatching is heard."""
    told = "; ".join(_told(sheet, row) for row in rows)
    foot = " ".join(ended(*face.foot[:-1], sheet.say("chart-revision-note")))
    return f"{face.title}. {sheet.pair(face.subtitle, told)}. {foot}"


def _told(sheet: Sheet, row: Row) -> str:
    mark = f" ({sheet.say('card-estimate')})" if row.is_estimate else ""
    return sheet.pair(row.name, f"{row.label}{mark}")
