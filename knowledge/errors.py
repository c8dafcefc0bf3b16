"""Errors: what can go wrong, told in one sentence that says what to do.

BriefingError            worded for the reader; everything else is a bug
├── NoFigure             a table has no such value (never 0, never NaN)
├── MixedEditions        a calculation tried to join editions, measures or price bases
├── UnknownCountry       a name that is no country we know
├── UnknownMeasure       a measure that no table holds
├── UnknownTarget        a target that targets.toml does not list
├── UnknownSource        an edition or source that is not in the library
├── BadInput             a question or argument that cannot be read
└── BadData              a source file that fails its label, hash, schema or a sanity rule
"""

from __future__ import annotations


class BriefingError(Exception):
    """An error for the reader: its message is one clear sentence that says what to do."""


class NoFigure(BriefingError):
    """A table holds no value for this country, measure and year."""


class MixedEditions(BriefingError):
    """Figures of different editions, measures or price bases met in one calculation."""


class UnknownCountry(BriefingError):
    """The name is no country that Gapwatch knows.

    `name` is what was written ("" where it was no reader who wrote it), `near` the ISO3 codes of
    the countries that it may have meant, the closest first.
    """

    def __init__(self, told: str, name: str = "", near: tuple[str, ...] = ()) -> None:
        super().__init__(told)
        self.name = name
        self.near = near


class UnknownMeasure(BriefingError):
    """The measure is not one that any table holds."""


class UnknownTarget(BriefingError):
    """The target is not listed in targets.toml."""


class UnknownSource(BriefingError):
    """The edition or source is not in the library."""


class BadInput(BriefingError):
    """The question or argument cannot be read."""


class BadData(BriefingError):
    """A source fails its label, its hash, its schema or a sanity rule."""
