"""The library: opens every source, target, country and claim, checked, as one frozen whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from knowledge.corrections import Correction, read_corrections
from knowledge.country import CountryBook
from knowledge.dates import last_day
from knowledge.documents.cabinet import Cabinet
from knowledge.documents.document import Shelved
from knowledge.edition import Edition
from knowledge.errors import NoFigure, UnknownSource
from knowledge.exceptions import NamedException, read_exceptions
from knowledge.model import ArticlePoint, Claim, Measure, Source, Target
from knowledge.shelf import SHIPPED, read_article, read_claims, read_editions
from knowledge.target import read_targets

STAMP = "validated"
"""Beside the shipped sources: the content that passed every rule when it was shipped."""


@dataclass(frozen=True)
class Library:
    """Everything the product knows, as of one day.

    `editions` are ordered oldest first; `claims` hold overtaken ones too, marked. `roots` are
    the folders beside the shipped knowledge, with what was added.
    """

    editions: tuple[Edition, ...]
    countries: CountryBook
    targets: dict[str, Target]
    claims: tuple[Claim, ...]
    article: tuple[ArticlePoint, ...]
    article_source: Source
    corrections: tuple[Correction, ...] = ()
    exceptions: tuple[NamedException, ...] = ()
    day: date | None = None
    roots: tuple[Path, ...] = ()

    @classmethod
    def open(
        cls,
        *roots: Path,
        stamp: Path | None = None,
        shipped: Path = SHIPPED,
        validates: bool = True,
    ) -> Library:
        """Open the shipped knowledge and the `sources/` folders under further roots.

        Corrections and exceptions are read from every root. `gapwatch check` opens without
        validation, since it runs the rules itself and reports on all of them.

        Hashes are compared on every opening. Schemas and sanity rules are run once for a
        given content: `stamp` names a file that remembers the last content that passed, and
        the shipped content comes with such a file (`python -m knowledge.stamp`). What is added
        beside shipped content that passed is judged alone, unless it names a shipped edition.

        Raises:
            BadData: a label, hash, schema or sanity rule fails; the message names the place.
        """
        everywhere = (shipped, *roots)
        corrections = read_corrections(everywhere)
        editions, content = read_editions(everywhere, corrections)
        library = replace(
            cls._assemble(editions, shipped, roots),
            corrections=corrections,
            exceptions=read_exceptions(everywhere),
            roots=roots,
        )
        if _is_stamped(stamp, content) or _is_stamped(shipped / STAMP, content):
            return library
        passed = _passed(library, shipped, roots) if roots else frozenset()
        for edition in editions:
            if edition.id not in passed:
                len(edition)  # reads every line of a table that nobody has vouched for
        if validates:
            from knowledge.validate import require_valid  # pandas and pandera: only when needed

            require_valid(library, passed)
            _write_stamp(stamp, content)
        return library

    @classmethod
    def _assemble(cls, editions: list[Edition], shipped: Path, roots: tuple[Path, ...]) -> Library:
        article, points = read_article(shipped / "article.toml")
        return cls(
            editions=tuple(sorted(editions, key=lambda item: (item.source.day, item.id))),
            countries=CountryBook.read(
                shipped / "countries.toml",
                shipped / "country_names.csv",
                shipped / "country_forms.toml",
            ),
            targets=read_targets(shipped / "targets.toml"),
            claims=_ended(
                claim for root in (shipped, *roots) for claim in read_claims(root / "claims")
            ),
            article=points,
            article_source=article,
        )

    @cached_property
    def documents(self) -> tuple[Shelved, ...]:
        """The added documents with their passages, read when first asked for.

        Raises:
            BadData: a document is not what its label says.
        """
        found = (item for root in self.roots for item in Cabinet(root / "documents").shelved())
        return tuple(
            item for item in found if self.day is None or last_day(item.label.published) <= self.day
        )

    @cached_property
    def _claims_by_id(self) -> dict[str, Claim]:
        return {claim.id: claim for claim in self.claims}

    def claim(self, key: str) -> Claim | None:
        """The claim with this id, or None when it is not known (on this day)."""
        return self._claims_by_id.get(key)

    def edition(self, name: str = "latest") -> Edition:
        """An edition by id or date text; "latest" is NATO's newest complete one.

        Raises:
            UnknownSource: no such edition (on this day).
        """
        if name == "latest":
            complete = [item for item in self.nato_editions() if item.is_complete]
            if complete:
                return complete[-1]
            raise UnknownSource(f"No complete NATO edition was out on {self.day}.")
        for item in self.editions:
            if name in (item.id, item.source.edition):
                return item
        known = ", ".join(item.id for item in self.editions)
        raise UnknownSource(f'There is no edition "{name}"; there are: {known}.')

    def nato_editions(self) -> tuple[Edition, ...]:
        """NATO's editions, partial ones included, oldest first."""
        return tuple(item for item in self.editions if item.source.publisher == "NATO")

    def edition_with(self, country: str, measure: Measure, year: int | None) -> Edition:
        """The newest edition that holds the cell; complete ones before partial ones.

        Among complete ones NATO's come first: a newer table of the World Bank's GDP must not
        stand in for the GDP that NATO's own shares are computed with.

        Raises:
            NoFigure: no edition holds it; the message says what the newest one covers.
        """
        newest_first = list(reversed(self.editions))
        for item in sorted(newest_first, key=_rank):
            years = item.years(measure, country)
            if years and (year is None or year in years):
                return item
        if year is None:
            raise NoFigure(f"No table has {measure.value.replace('_', ' ')} for {country}.")
        newest = self.edition()
        newest.figure(country, measure, year)
        raise NoFigure(f"No table has this value for {country} in {year}.")

    def as_of(self, day: date) -> Library:
        """The library as it was known on a day: later editions and claims are left out."""
        return replace(
            self,
            editions=tuple(item for item in self.editions if item.source.day <= day),
            targets={
                key: replace(target, until=_known_end(target.until, day))
                for key, target in self.targets.items()
                if _began(target.since) <= day
            },
            claims=tuple(
                replace(claim, valid_until=_known_end(claim.valid_until, day))
                for claim in self.claims
                if last_day(claim.as_of) <= day
            ),
            day=day,
        )


def _ended(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims, those that another one overtakes ending on the day of the first that does."""
    held = tuple(claims)
    ends: dict[str, str] = {}
    for claim in sorted(held, key=lambda item: item.as_of):
        for key in claim.overtakes:
            ends.setdefault(key, claim.as_of)
    return tuple(
        replace(item, valid_until=item.valid_until or ends[item.id]) if item.id in ends else item
        for item in held
    )


def _rank(edition: Edition) -> int:
    if not edition.is_complete:
        return 2
    return 0 if edition.source.publisher == "NATO" else 1


def _began(since: str) -> date:
    return last_day(since) if since else date.min


def _known_end(until: str | None, day: date) -> str | None:
    return until if until is not None and last_day(until) <= day else None


def _passed(library: Library, shipped: Path, roots: tuple[Path, ...]) -> frozenset[str]:
    """The shipped editions that stand as they passed; nothing added has their id or names them."""
    own, content = read_editions((shipped,), read_corrections((shipped,)))
    if not _is_stamped(shipped / STAMP, content):
        return frozenset()
    times = Counter(item.id for item in library.editions)
    named = {item.edition for item in read_corrections(roots)}
    named |= {item.edition for item in read_exceptions(roots)}
    return frozenset(item.id for item in own if times[item.id] == 1 and item.id not in named)


def _is_stamped(stamp: Path | None, content: str) -> bool:
    try:
        return stamp is not None and stamp.read_text(encoding="ascii") == content
    except (OSError, UnicodeDecodeError):
        return False


def _write_stamp(stamp: Path | None, content: str) -> None:
    if stamp is None:
        return
    try:
        stamp.parent.mkdir(parents=True, exist_ok=True)
        stamp.write_text(content, encoding="ascii")
    except OSError:
        return  # a read-only disk costs a validation per start, nothing else
