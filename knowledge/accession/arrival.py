"""The arrival: a read table with its label, checked by every rule, not yet on the shelf."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from dataclasses import dataclass, replace
from datetime import date

from knowledge.accession.judgement import judged, known_exceptions
from knowledge.dates import last_day
from knowledge.edition import Edition
from knowledge.errors import BadInput
from knowledge.exceptions import NamedException
from knowledge.library import Library
from knowledge.model import MEASURE_CODES, MILEX, Measure, Observation, Source
from knowledge.readers.table import Hints, ReadTable
from knowledge.shelf import TABLE_HEADER

CORE = (
    Measure.SHARE,
    Measure.USD_CURRENT,
    Measure.USD_CONSTANT,
    Measure.GDP_CURRENT,
    Measure.GDP_CONSTANT,
)
"""What the calculators need of a NATO edition before it may become the latest."""

WITHOUT_FORCES = "ISL"
"""Iceland has no armed forces and no row in the defence tables (DOMAIN rule 10)."""

_CODES = {measure: code for code, measure in MEASURE_CODES.items()}
_NATO = "NATO"
_ONLY_NATO = re.compile(
    r"spending_|share_of_gdp|real_change|equipment|personnel_s|infrastr|other_s"
)
_FEW_DECIMALS = 2


@dataclass(frozen=True, slots=True)
class Arrival:
    """A table that could be shelved: its label, its cells, what was named and what is lacking.

    `exceptions` are cells that break a rule with a known reason, `remarks` those that break a
    rule which publishers may break: they are shelved as exceptions of the table. `lacking` says
    why a table is partial (empty when it is complete); `twin` is the edition that holds the
    very same cells.
    """

    source: Source
    table: ReadTable
    observations: tuple[Observation, ...]
    data: bytes
    share_decimals: int | None
    exceptions: tuple[NamedException, ...]
    remarks: tuple[NamedException, ...]
    lacking: str
    twin: str = ""

    @property
    def edition(self) -> Edition:
        """The edition that it will be."""
        return Edition(self.source, self.observations, self.share_decimals)


@dataclass(frozen=True, slots=True)
class Given:
    """What the person who adds a file says of it.

    With `overrides` it goes before what the file says of itself, else it only fills gaps. `url`
    is where it was found, which nobody knows better.
    """

    title: str = ""
    publisher: str = ""
    published: str = ""
    overrides: bool = True
    url: str = ""

    def settle(self, given: str, own: str) -> str:
        """The word that counts."""
        return (given or own) if self.overrides else (own or given)


def arrive(table: ReadTable, given: Given, library: Library, today: date, file: str) -> Arrival:
    """The table as an edition to be, checked.

    Raises:
        BadInput: publisher, title or date are unknown or contradict the file, or it is in already.
        BadData: a rule is broken; the cell is named, and its place in the file.
    """
    hints = _settled(table, given, library, file)
    twin = _twin(table, library)
    key = twin or _free_id(hints, library)
    cells = tuple(sorted((replace(seen, source=key) for seen in table.observations), key=_order))
    _require_publishers_measures(hints.publisher, cells, file)
    known = known_exceptions(hints, library)
    exceptions, remarks = ((), ()) if twin else judged(cells, known, table, file)
    lacking = _lacking(hints, cells, library)
    data = table_bytes(cells, library)
    return Arrival(
        source=_source(key, hints, data, today, f"{file}, {table.layout}", lacking),
        table=table,
        observations=cells,
        data=data,
        share_decimals=_share_decimals(cells),
        exceptions=exceptions,
        remarks=remarks,
        lacking=lacking,
        twin=twin,
    )


def table_bytes(cells: tuple[Observation, ...], library: Library) -> bytes:
    """The `table.csv` of these observations."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(TABLE_HEADER)
    for seen in cells:
        name = library.countries.name(seen.country)
        code = _CODES[seen.measure]
        flag = int(seen.is_estimate)
        writer.writerow([seen.country, name, seen.year, code, seen.unit, f"{seen.value:f}", flag])
    return out.getvalue().encode("utf-8")


def _order(seen: Observation) -> tuple[str, str, int]:
    return seen.country, _CODES[seen.measure], seen.year


def _settled(table: ReadTable, given: Given, library: Library, file: str) -> Hints:
    """The file's suggestions with what was given, and what the publisher's last label said."""
    own = table.hints.publisher
    publisher = _known_spelling(given.settle(given.publisher, own), library)
    if own and publisher.casefold() != own.casefold():
        raise BadInput(f"{file} is {table.layout}, so its publisher is {own}, not {publisher}.")
    hints = replace(
        table.hints,
        publisher=publisher,
        title=given.settle(given.title, table.hints.title),
        published=given.settle(given.published, table.hints.published),
        url=given.url or table.hints.url,
    )
    for name, text in (("publisher", hints.publisher), ("title", hints.title)):
        if not text:
            raise BadInput(f"{file} does not say its {name}; give it with --{name}.")
    if not hints.published:
        raise BadInput(
            f"{file} does not say when it was published; give the day with --published, "
            "such as --published 2026-07-10."
        )
    _require_date(hints.published, table)
    return _as_last_time(hints, library)


def _known_spelling(publisher: str, library: Library) -> str:
    text = " ".join(publisher.split())
    known = {item.source.publisher.casefold(): item.source.publisher for item in library.editions}
    return known.get(text.casefold(), text)


def _require_date(published: str, table: ReadTable) -> None:
    form = re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", published)
    try:
        day = last_day(published) if form else None
    except ValueError:
        day = None
    if day is None:
        raise BadInput(f'"{published[:20]}" is no date; write --published 2026-07-10 or 2026-07.')
    final = max((seen.year for seen in table.observations if not seen.is_estimate), default=0)
    if final > day.year:
        raise BadInput(
            f"The table gives final figures for {final}, so it was not published in "
            f"{published}; correct --published."
        )


def _as_last_time(hints: Hints, library: Library) -> Hints:
    """Definition, address and licence as the publisher's last label words them.

    The same series must have the same words, or a revision would tell of a new definition.
    """
    for item in reversed(library.editions):
        last = item.source
        is_same_series = last.definition.split(" ")[0] == hints.definition.split(" ")[0]
        if last.publisher == hints.publisher and is_same_series and last.is_complete:
            return replace(
                hints,
                definition=last.definition if hints.publisher == _NATO else hints.definition,
                url=hints.url or last.url,
                licence=hints.licence or last.licence,
            )
    return hints


def _free_id(hints: Hints, library: Library) -> str:
    """publisher_yyyy_mm, with a number behind it when that is taken."""
    slug = re.sub(r"[^a-z0-9]", "", hints.publisher.casefold()) or "source"
    name = f"{slug[:24]}_{'_'.join(hints.published.split('-')[:2])}"
    taken = {item.id for item in library.editions}
    names = [name, *(f"{name}_{number}" for number in range(2, 1000))]
    return next(item for item in names if item not in taken)


def _require_publishers_measures(publisher: str, cells: tuple[Observation, ...], file: str) -> None:
    """SIPRI's measures are not NATO's, nor NATO's anybody else's (DOMAIN rule 3)."""
    for seen in cells:
        is_nato = _ONLY_NATO.match(seen.measure.value) is not None
        wrong = seen.measure in MILEX if publisher == _NATO else is_nato
        if wrong:
            raise BadInput(
                f"{file} gives {_CODES[seen.measure]} as {publisher}'s: defexp measures are "
                "NATO's definition, milex measures SIPRI's; correct the measure or --publisher."
            )


def _twin(table: ReadTable, library: Library) -> str:
    """The id of an edition with the same cells, whatever the order of its lines; else empty."""
    facts = set(table.observations)
    for item in library.editions:
        shelved = item.observations()
        if len(shelved) == len(facts) and facts == {replace(s, source="") for s in shelved}:
            return item.id
    return ""


def _lacking(hints: Hints, cells: tuple[Observation, ...], library: Library) -> str:
    """Why the table is partial; empty when every ally has a row of every measure that counts."""
    held: dict[Measure, set[str]] = {}
    for seen in cells:
        held.setdefault(seen.measure, set()).add(seen.country)
    is_nato = hints.publisher == _NATO
    allies = set(library.countries.members(last_day(hints.published))) - {WITHOUT_FORCES}
    for measure in CORE if is_nato else tuple(held):
        missing = sorted(allies - held.get(measure, set()))
        name = measure.value.replace("_", " ")
        if len(missing) == len(allies):
            return f"it has no {name}"
        if missing:
            names = ", ".join(library.countries.name(key) for key in missing[:4])
            more = f" and {len(missing) - 4} more" if len(missing) > 4 else ""
            return f"{name} has no row for {names}{more}"
    return ""


def _share_decimals(cells: tuple[Observation, ...]) -> int | None:
    """The decimals of a publisher who prints few, so that its 2.00 is not shown as 2."""
    exponents = (s.value.as_tuple().exponent for s in cells if s.measure is Measure.SHARE)
    places = max((-item for item in exponents if isinstance(item, int)), default=0)
    return places if 0 < places <= _FEW_DECIMALS else None


def _source(key: str, hints: Hints, data: bytes, today: date, origin: str, lacking: str) -> Source:
    return Source(
        id=key,
        publisher=hints.publisher,
        title=hints.title,
        edition=hints.published,
        published=hints.published,
        day=last_day(hints.published),
        accessed=today.isoformat(),
        url=hints.url,
        licence=hints.licence or "Not stated in the file.",
        sha256=hashlib.sha256(data).hexdigest(),
        definition=hints.definition or "Not stated in the file.",
        price_base=hints.price_base or "Not stated in the file.",
        obtained=f"Read by Gapwatch from {origin}.",
        is_complete=not lacking,
        footnotes=hints.footnotes,
        added=today.isoformat(),
    )
