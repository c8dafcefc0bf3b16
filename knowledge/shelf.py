"""The shelf: reads labels, tables, claims and the source article from disk, hashes compared."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import tomllib
from collections.abc import Iterable
from decimal import Decimal
from functools import partial
from pathlib import Path
from weakref import WeakValueDictionary

from knowledge.cells import Cells
from knowledge.corrections import FILE as CORRECTIONS
from knowledge.corrections import Correction, corrected, require_known
from knowledge.damage import REPAIR, row_faults
from knowledge.dates import last_day
from knowledge.edition import Edition
from knowledge.errors import BadData
from knowledge.exceptions import exception_files
from knowledge.model import (
    MEASURE_CODES,
    ArticlePoint,
    Claim,
    ClaimFigure,
    Observation,
    Source,
    Trust,
)

SHIPPED = Path(__file__).parent
_READ: WeakValueDictionary[tuple[str, str], Cells] = WeakValueDictionary()
"""Tables that some library holds, by the edition's id and the hash of the file."""
TABLE_HEADER = ["iso3", "country", "year", "measure", "unit", "value", "is_estimate"]


def read_editions(
    roots: tuple[Path, ...], corrections: Iterable[Correction] = ()
) -> tuple[list[Edition], str]:
    """Every edition under the roots' `sources/` folders, corrected, and a hash over all content.

    The first root is the shipped one. Tables are compared with their labels here and read line
    by line when a figure is first asked for.

    Raises:
        BadData: a label cannot be read, a table is not the one that was labelled, or a
            correction does not fit.
    """
    editions: list[Edition] = []
    hashes: list[str] = []
    mine = tuple(corrections)
    for root in roots:
        for label in sorted((root / "sources").glob("*/source.toml")):
            edition, digest = _read_edition(label, mine)
            editions.append(edition)
            hashes.append(f"{edition.id}={digest}")
    require_known(mine, (item.id for item in editions))
    everything = "\n".join(hashes).encode() + _rules() + _other_files(roots)
    return editions, hashlib.sha256(everything).hexdigest()


def _rules() -> bytes:
    names = ("validate", "rules", "identities", "aggregates", "tables", "exceptions")
    return b"".join((SHIPPED / f"{name}.py").read_bytes() for name in names)


def _other_files(roots: tuple[Path, ...]) -> bytes:
    shipped = roots[0]
    names = [
        "countries.toml",
        "country_names.csv",
        "neighbour_names.csv",
        "country_forms.toml",
        "group_names.csv",
        "targets.toml",
        "article.toml",
    ]
    paths = [shipped / name for name in names] + sorted((shipped / "claims").glob("*.jsonl"))
    paths += [path for root in roots[1:] for path in sorted((root / "claims").glob("*.jsonl"))]
    paths += [root / CORRECTIONS for root in roots] + exception_files(roots)
    return b"".join(path.read_bytes() for path in paths if path.exists())


def _read_edition(label: Path, corrections: tuple[Correction, ...]) -> tuple[Edition, str]:
    table = label.with_name("table.csv")
    try:
        entry = tomllib.loads(label.read_text(encoding="utf-8"))
        data = table.read_bytes()
    except OSError as error:
        raise BadData(
            f"{label.parent.name}: {Path(str(error.filename)).name} cannot be read "
            f"({error.strerror}); put it back or take {label.parent} away."
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadData(f"{label.parent.name}: the label cannot be read: {error}.") from error
    digest = hashlib.sha256(data).hexdigest()
    if faults := row_faults(table):
        raise BadData(f"A table has changed: {'; '.join(faults)}; {REPAIR}.")
    if digest != entry.get("sha256"):
        raise BadData(
            f"{label.parent.name}: table.csv is not the table that source.toml labels "
            "(sha256 differs); restore the table or import it again."
        )
    source = _source(label.parent.name, entry)
    mine = [item for item in corrections if item.edition == source.id]
    decimals = entry.get("share_decimals")
    places = decimals if isinstance(decimals, int) else None
    if not mine:
        return Edition(source, partial(_cells, source.id, digest, data), places), digest
    source, cells = corrected(source, _read_table(source.id, data), mine)
    return Edition(source, cells, places), digest


def _source(key: str, entry: dict[str, object]) -> Source:
    try:
        footnotes = entry["footnotes"]
        return Source(
            id=key,
            publisher=str(entry["publisher"]),
            title=str(entry["title"]),
            edition=str(entry["edition"]),
            published=str(entry["published"]),
            day=last_day(str(entry["published"])),
            accessed=str(entry["accessed"]),
            url=str(entry["url"]),
            licence=str(entry["licence"]),
            sha256=str(entry["sha256"]),
            definition=str(entry["definition"]),
            price_base=str(entry["price_base"]),
            obtained=str(entry["obtained"]),
            is_complete=bool(entry["complete"]),
            footnotes=tuple(map(str, footnotes)) if isinstance(footnotes, list) else (),
            added=str(entry.get("added", "")),
        )
    except KeyError as error:
        raise BadData(f"{key}: source.toml lacks the field {error}.") from error


def _cells(name: str, digest: str, data: bytes) -> Cells:
    """A table's cells; one that an open library has read already is not read again."""
    found = _READ.get((name, digest))
    if found is None:
        found = _READ[name, digest] = Cells(name, _read_table(name, data))
    return found


def _read_table(name: str, data: bytes) -> list[Observation]:
    rows = csv.reader(io.StringIO(data.decode("utf-8"), newline=""))
    if next(rows, None) != TABLE_HEADER:
        raise BadData(f"{name}: table.csv must start with the columns {', '.join(TABLE_HEADER)}.")
    found = []
    for line, row in enumerate(rows, start=2):
        try:
            iso3, _, year, code, unit, value, flag = row
            number = Decimal(value)
            if not number.is_finite() or flag not in ("0", "1"):
                raise ValueError(value)  # noqa: TRY301 - told with its line below
            found.append(
                Observation(iso3, int(year), MEASURE_CODES[code], number, unit, flag == "1", name)
            )
        except (ValueError, KeyError, ArithmeticError) as error:
            raise BadData(f"{name}: table.csv line {line} cannot be read: {','.join(row)}.") from (
                error
            )
    return found


def read_claims(folder: Path) -> tuple[Claim, ...]:
    """The claims of every `.jsonl` file in the folder; the file's name is the topic.

    Raises:
        BadData: a line is no claim; the message names file and line.
    """
    claims = []
    for path in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            try:
                claims.append(_claim(path.stem, json.loads(line)))
            except (KeyError, ValueError, TypeError) as error:
                raise BadData(f"claims/{path.name} line {number} is wrong: {error}.") from error
    return tuple(claims)


def _claim(topic: str, entry: dict[str, object]) -> Claim:
    def texts(name: str) -> tuple[str, ...]:
        value = entry[name]
        return tuple(map(str, value)) if isinstance(value, list) else ()

    def optional(name: str) -> str | None:
        return None if entry[name] is None else str(entry[name])

    figures = entry["figures"]
    return Claim(
        id=str(entry["id"]),
        statement=str(entry["statement"]),
        figures=tuple(
            ClaimFigure(item["name"], item["value"], item["unit"], item["year"])
            for item in (figures if isinstance(figures, list) else [])
        ),
        as_of=str(entry["as_of"]),
        valid_until=optional("valid_until"),
        said_by=str(entry["said_by"]),
        countries=texts("countries"),
        topic=topic,
        title=str(entry["title"]),
        publisher=str(entry["publisher"]),
        url=str(entry["url"]),
        other_urls=texts("other_urls"),
        trust=Trust(str(entry["trust"])),
        confidence=str(entry["confidence"]),
        note=optional("note"),
        added=str(entry.get("added") or ""),
        overtakes=texts("overtakes") if "overtakes" in entry else (),
    )


def read_article(path: Path) -> tuple[Source, tuple[ArticlePoint, ...]]:
    """The source article's label and its points."""
    with path.open("rb") as file:
        entry = tomllib.load(file)
    points = tuple(
        ArticlePoint(item["number"], item["statement"], item["standing"], tuple(item["claims"]))
        for item in entry["point"]
    )
    published = str(entry["published"])
    source = Source(
        id="article_2025_02",
        publisher=str(entry["publisher"]),
        title=str(entry["title"]),
        edition=published,
        published=published,
        day=last_day(published),
        accessed="",
        url=str(entry["url"]),
        licence="in our own words",
        sha256="",
        definition="",
        price_base="",
        obtained="summarised point by point; the newspaper's own page was not seen",
        is_complete=True,
    )
    return source, points
