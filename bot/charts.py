"""Charts: figures of one edition as a picture that reads on a phone, with its source on it."""

from __future__ import annotations

import io
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from bot.message import Image
from bot.numbers import LOCALES, day, number, percent, year
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.library import Library
from knowledge.model import Figure, Measure, Target
from retrieval.phrasebook import phrases

_INK, _QUIET, _BAR = "#1d2733", "#6b7785", "#2f6db5"
_TARGETS = ("#c26a00", "#a3123a")


def trend_chart(
    edition: Edition, country: str, library: Library, targets: Sequence[Target], lang: str = "en"
) -> Image:
    """Share of GDP by year with target lines, one edition; estimates are hatched.

    Raises:
        NoFigure: the edition has no series for the country.
    """
    series = edition.series(country, Measure.SHARE)
    name = library.countries.name(country, lang)
    if not series:
        raise NoFigure(f"{name} has no row in {edition.source.publisher}'s tables, so no chart.")
    from matplotlib.figure import Figure as Canvas

    canvas = Canvas(figsize=(7.2, 7.2), dpi=150, facecolor="white")
    axes = canvas.add_axes((0.09, 0.17, 0.87, 0.64))
    _bars(axes, series, lang)
    _lines(axes, series, targets, lang)
    source = f"{edition.source.publisher}, {edition.source.title}"
    words = phrases(lang, LOCALES)
    dated = words.say("chart-edition", edition=day(edition.source.edition, lang))
    canvas.text(0.06, 0.925, name, fontsize=23, fontweight="bold", color=_INK)
    canvas.text(0.06, 0.875, words.say("chart-measure"), fontsize=15, color=_QUIET)
    canvas.text(
        0.06, 0.055, words.say("chart-source", source=source) + ",", fontsize=10.5, color=_QUIET
    )
    canvas.text(0.06, 0.025, dated, fontsize=10.5, color=_QUIET)
    buffer = io.BytesIO()
    canvas.savefig(buffer, format="png")
    return Image(buffer.getvalue(), _caption(name, series, targets, source, dated, lang))


def _bars(axes: Any, series: Sequence[Figure], lang: str) -> None:  # noqa: ANN401 - matplotlib
    years = [figure.year or 0 for figure in series]
    values = [float(figure.value) for figure in series]
    bars = axes.bar(years, values, color=_BAR, width=0.74, zorder=2)
    for bar, figure in zip(bars, series, strict=True):
        if figure.estimate:
            bar.set(facecolor="#dbe7f5", edgecolor=_BAR, hatch="////", linewidth=1.2)
    for bar, figure in ((bars[0], series[0]), (bars[-1], series[-1])):
        axes.text(
            bar.get_x() + bar.get_width() / 2,
            axes.get_ylim()[1] * 0.012,
            number(figure.value, lang),
            ha="center",
            va="bottom",
            fontsize=12,
            fontweight="bold",
            color=_INK,
            zorder=5,
            bbox={"facecolor": "white", "edgecolor": "none", "alpha": 0.9, "pad": 1.0},
        )
    axes.set_xticks(years[::2] if len(years) > 8 else years)
    axes.tick_params(labelsize=13, colors=_QUIET, length=0)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color("#c8d0d8")
    axes.grid(axis="y", color="#e6eaee", zorder=0)


def _lines(axes: Any, series: Sequence[Figure], targets: Sequence[Target], lang: str) -> None:  # noqa: ANN401
    shown = [target.share for target in targets] + [figure.value for figure in series]
    top = float(max(shown)) * 1.16
    first = float(series[0].year or 0) - 0.6
    axes.set(ylim=(0, top), xlim=(first, float(series[-1].year or 0) + 0.6))
    for target, colour in zip(targets, _TARGETS, strict=False):
        level = float(target.share)
        label = phrases(lang, LOCALES).say(
            "chart-target-due" if target.due else "chart-target",
            level=percent(number(target.share, lang, 1, 0), lang),
            due=str(target.due or ""),
            agreed=target.since[:4],
        )
        dashes = (0, (6, 3))
        axes.axhline(level, color=colour, linewidth=2.4, linestyle=dashes, zorder=3, label=label)
    axes.legend(
        loc="lower left", bbox_to_anchor=(-0.02, 1.0), ncols=2, frameon=False, fontsize=12.5,
        labelcolor="linecolor", handlelength=2.2, columnspacing=1.4,
    )  # fmt: skip


def _caption(
    name: str,
    series: Sequence[Figure],
    targets: Sequence[Target],
    source: str,
    dated: str,
    lang: str,
) -> str:
    first, last = series[0], series[-1]
    levels = (percent(number(Decimal(t.share), lang, 1, 0), lang) for t in targets)
    return phrases(lang, LOCALES).say(
        "chart-caption",
        country=name,
        first=percent(number(first.value, lang), lang),
        first_year=year(first.year, lang),
        last=percent(number(last.value, lang), lang),
        last_year=year(last.year, lang, estimate=last.estimate),
        levels="; ".join(levels),
        source=f"{source}, {dated}",
    )
