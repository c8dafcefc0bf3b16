"""The sheet: one edition, its names and its words in a reader's language, for any chart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.charts.plate import LEVELS, Key, Level
from bot.numbers import (
    LOCALES,
    day,
    edition_day,
    number,
    paired,
    percent,
    value_with_unit,
    year,
)
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.library import Library
from knowledge.model import AGGREGATES, Figure, Measure, Target
from retrieval.phrasebook import phrases


@dataclass(frozen=True)
class Sheet:
    """What a chart writes with: an edition, the library's names and a language."""

    edition: Edition
    library: Library
    lang: str = "en"

    def say(self, key: str, **given: str) -> str:
        """The bot's words."""
        return phrases(self.lang, LOCALES).say(key, **given)

    def name(self, country: str) -> str:
        """A country's or aggregate's name."""
        return self.library.countries.name(country, self.lang)

    def pair(self, name: str, value: str) -> str:
        """A name and its value with the language's colon."""
        return paired(name, value, self.lang)

    def share(self, figure: Figure) -> str:
        """A share with its percent sign, never rounded onto a target: "2.00%", "1.995%"."""
        return value_with_unit(replace(figure, unit="%"), self.lang)

    def level(self, target: Target) -> str:
        """A target's level: "3.5%"."""
        return percent(number(target.share, self.lang, 1, 0), self.lang)

    def tick(self, value: float, _place: int = 0) -> str:
        """A number beside an axis."""
        return number(Decimal(repr(round(float(value), 6))), self.lang, 2, 0)

    def when(self, figure: Figure) -> str:
        """A figure's year, marked where it is an estimate."""
        return year(figure.year, self.lang, estimate=figure.estimate)

    @property
    def source(self) -> str:
        """Publisher and title of the edition."""
        return f"{self.edition.source.publisher}, {self.edition.source.title}"

    @property
    def dated(self) -> str:
        """The edition's day, and what hatching means."""
        return self.say("chart-edition", edition=day(self.edition.source.edition, self.lang))

    @property
    def foot(self) -> tuple[str, str]:
        """The source lines under a chart."""
        return self.say("chart-source", source=self.source) + ",", self.dated

    def series(self, country: str) -> tuple[Figure, ...]:
        """The country's shares of GDP, oldest first.

        Raises:
            NoFigure: the edition has fewer than two; worded for the reader.
        """
        found = self.edition.series(country, Measure.SHARE)
        if len(found) < 2:
            raise NoFigure(self.missing(country))
        return found

    def missing(self, *countries: str) -> str:
        """Why nothing can be drawn of countries: no forces, no ally, or no series."""
        named = ", ".join(map(self.name, countries))
        if countries == ("ISL",):
            return phrases(self.lang).say("iceland")
        if not set(countries) & {*self.library.countries.allies, *AGGREGATES}:
            return phrases(self.lang).say("outsider", country=named)
        return self.too_few(named)

    def too_few(self, what: str) -> str:
        """That there is no series to draw; of another than the newest edition, which it is."""
        if self.edition.id == self.library.edition().id:
            return self.say("chart-missing", country=what)
        edition = edition_day(self.edition.source.edition, self.lang)
        return self.say("chart-too-few", country=what, edition=edition)

    def remarks(
        self, members: Iterable[str], rows: Iterable[str], measure: Measure = Measure.SHARE
    ) -> tuple[str, ...]:
        """What the foot owes its reader: members without a row, Luxembourg's base, membership.

        Source of the rule: DOMAIN rule 10.
        """
        shown = set(rows)
        names = ", ".join(self.name(key) for key in members if key not in shown)
        absent = (self.say("chart-no-row", names=names),) if names else ()
        notes = [
            phrases(self.lang).say(note)
            for note, is_owed in (
                ("note-lux", "LUX" in shown and measure is Measure.SHARE),
                ("note-aggregate", bool(shown & {*AGGREGATES})),
            )
            if is_owed
        ]
        return (*absent, *notes)

    def lines(self, targets: Sequence[Target]) -> str:
        """The targets' lines in a caption: each level, when it was agreed and is due."""
        return self.say("chart-lines", levels="; ".join(map(self.target_key, targets)))

    def target_key(self, target: Target) -> str:
        """A target's level with when it was agreed and is due."""
        return self.say(
            "chart-target-due" if target.due else "chart-target",
            level=self.level(target),
            due=str(target.due or ""),
            agreed=target.since[:4],
        )

    def keys(self, targets: Sequence[Target]) -> tuple[Key, ...]:
        """The key's lines of targets, in the colours of `levels`."""
        pairs = zip(targets, LEVELS, strict=False)
        return tuple(Key(self.target_key(target), colour) for target, colour in pairs)


def capital(text: str) -> str:
    """A text that begins a line."""
    return text[:1].upper() + text[1:]


def ended(*texts: str) -> tuple[str, ...]:
    """Texts of a caption, each with its full stop."""
    return tuple(text if text.endswith(".") else f"{text}." for text in texts)


def levels(targets: Sequence[Target]) -> tuple[Level, ...]:
    """The lines of targets across a chart."""
    return tuple(
        Level(float(target.share), colour) for target, colour in zip(targets, LEVELS, strict=False)
    )
