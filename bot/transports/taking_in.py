"""Taking in: publishers' tables and any documents, or with a dry run what they would change."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Any

from bot.imports import import_table, refresh_index
from bot.render import figures_json
from bot.services import Services
from bot.transports.documents import add_documents
from bot.transports.printing import print_json
from knowledge.accession.arrival import Given
from knowledge.accession.preview import Change, Preview, reasons
from knowledge.documents.label import Told
from knowledge.errors import BadInput, BriefingError
from knowledge.model import Figure
from knowledge.news.levels import Crossed
from knowledge.readers.detect import looks_like_table
from retrieval.fetch import is_address

_MOST_REASONS = 6
_VERBS = {"dry run": "would become", "added": "is in as", "already in": "is already in as"}


def add(
    wired: Services, places: Sequence[str | Path], given: Given, *, is_dry: bool, as_json: bool
) -> None:
    """Take each place in, or with `is_dry` show what would change; one bad one stops no other.

    A file that looks like a table goes to the table readers, every other file and each address
    is a document. What is given overrides one table's own words; of several it only fills what
    they lack. Afterwards the index is brought up to date with the documents.

    Raises:
        BadInput: one title for several documents.
        SystemExit: 1 when something could not be taken in; its sentence is on standard error.
    """
    named = list(map(str, places))
    tables = [place for place in named if is_table(place)]
    others = [place for place in named if place not in tables]
    if given.title and len(others) > 1:
        raise BadInput("--title names one document; add them one by one.")
    about = replace(given, overrides=len(named) == 1)
    files = [_one(wired, Path(place), about, is_dry=is_dry, as_json=as_json) for place in tables]
    told = Told(given.title, given.publisher, given.published)
    documents = add_documents(wired, others, told, is_dry=is_dry, as_json=as_json)
    is_any_in = not is_dry and any(item["status"] != "failed" for item in documents)
    said = refresh_index(wired) if is_any_in else ""  # also finishes what a kill left undone
    if as_json:
        print_json({"files": files, "documents": documents, "index": said})
    elif said:
        print(said)
    if any(entry["status"] == "failed" for entry in (*files, *documents)):
        raise SystemExit(1)


def take_in(wired: Services, path: Path, given: Given) -> dict[str, Any]:
    """Take one file in without printing; its entry, with "status", "id", "title" or "error"."""
    if is_table(str(path)):
        return _one(wired, path, given, is_dry=False, as_json=True)
    told = Told(given.title, given.publisher, given.published)
    (entry,) = add_documents(wired, [str(path)], told, as_json=True)
    if entry["status"] == "added":
        refresh_index(wired)
        wired.forget_library()
    return entry


def is_table(place: str) -> bool:
    """Whether the table readers should try a place: by its ending, or by what it starts with."""
    if is_address(place):
        return False
    try:
        return looks_like_table(Path(place))
    except (BriefingError, OSError, ValueError):  # the document readers say what is wrong
        return False


def _one(
    wired: Services, path: Path, given: Given, *, is_dry: bool, as_json: bool
) -> dict[str, Any]:
    try:
        found = _add_table(wired, path, given, is_dry=is_dry)
    except BriefingError as error:
        print(" ".join(str(error).split()), file=sys.stderr)
        return {"file": str(path), "status": "failed", "error": str(error)}
    status = "already in" if found.arrival.twin else "dry run" if is_dry else "added"
    if not as_json:
        print("\n".join(_lines(wired, path, found, status)))
    return {"file": str(path), "status": status, **_entry(found)}


def _add_table(wired: Services, path: Path, given: Given, *, is_dry: bool) -> Preview:
    with _watched(path.name) as progress:
        return import_table(wired, path, given, is_dry=is_dry, progress=progress)


@contextmanager
def _watched(name: str) -> Iterator[Callable[[str], None]]:
    """A line that turns while a file is read, on standard error and only for a watcher."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(f"{name}: opening")
        yield lambda part: bar.update(task, description=f"{name}: {part}")


def _lines(wired: Services, path: Path, found: Preview, status: str) -> Iterator[str]:
    source = found.arrival.source
    first, last = found.years
    verb = _VERBS[status]
    yield f"{path.name} {verb} {source.id}: {source.publisher}, {source.title} ({source.edition})"
    yield (
        f"  {len(found.arrival.observations)} observations of {found.countries} countries, "
        f"{first}-{last}, {found.estimates} of them estimates"
    )
    if source.publisher == "NATO":
        lacking = found.arrival.lacking
        yield f"  partial, never the latest: {lacking}" if lacking else "  complete"
    why_date = found.arrival.table.hints.why_published
    if why_date and source.published == found.arrival.table.hints.published:
        yield f"  date of the edition: {why_date}"
    for why, number, place in reasons(found.arrival.table.skipped)[:_MOST_REASONS]:
        yield f"  left out, {number} times: {why} (first: {place})"
    for text in found.arrival.exceptions:
        yield f"  exception: {text}"
    for remark in found.arrival.remarks[:_MOST_REASONS]:
        yield f"  remark, {remark.rule}: {remark}"
    if len(found.arrival.remarks) > _MOST_REASONS:
        yield f"  and {len(found.arrival.remarks) - _MOST_REASONS} remarks more"
    yield from _comparison(wired, found)
    if status == "added":
        yield "  its rows are found by their words; gapwatch index lets them be found by meaning"
    if status == "dry run":
        yield "Dry run: nothing was written."


def _comparison(wired: Services, found: Preview) -> Iterator[str]:
    if found.against is None:
        yield "  the publisher's first edition here with these measures"
        return
    old = found.against.source
    yield (
        f"  beside {old.id} ({old.edition}): {found.common} cells in common, {found.differing} "
        f"differ, {found.apart} in another unit or price base and not compared"
    )
    say = partial(_change, wired)
    for change in found.largest:
        yield f"    {say(change)}"
    for crossing in found.crossings:
        move = "rises to meet" if crossing.is_rise else "falls below"
        yield f"    {move} {crossing.target.share.normalize():f} % of GDP: {say(crossing)}"


def _change(wired: Services, change: Change | Crossed) -> str:
    old, new = change.old, change.new
    name = wired.library.countries.name(new.country)
    measure = new.measure.replace("_", " ")
    unit = new.unit if old.unit == new.unit else f"{new.unit} (before: {old.unit})"
    years = _when(old) if _when(old) == _when(new) else f"{_when(old)} → {_when(new)}"
    return f"{name} {years}, {measure}: {old.value:f} → {new.value:f} {unit}"


def _when(figure: Figure) -> str:
    return f"{figure.year}{'e' if figure.estimate else ''}"


def _entry(found: Preview) -> dict[str, Any]:
    source = found.arrival.source
    against = found.against
    return {
        "id": source.id,
        "publisher": source.publisher,
        "title": source.title,
        "edition": source.edition,
        "layout": found.arrival.table.layout,
        "complete": source.is_complete,
        "lacking": found.arrival.lacking,
        "sha256": source.sha256,
        "observations": len(found.arrival.observations),
        "countries": found.countries,
        "years": list(found.years),
        "estimates": found.estimates,
        "skipped": [asdict(item) for item in found.arrival.table.skipped],
        "exceptions": list(map(str, found.arrival.exceptions)),
        "remarks": [f"{item.rule}: {item}" for item in found.arrival.remarks],
        "against": against.id if against else None,
        "common": found.common,
        "differing": found.differing,
        "not_comparable": found.apart,
        "largest": [_pair(change) for change in found.largest],
        "crossings": [
            {"level": f"{item.target.share.normalize():f}", "rises": item.is_rise, **_pair(item)}
            for item in found.crossings
        ],
    }


def _pair(change: Change | Crossed) -> dict[str, Any]:
    old, new = figures_json((change.old, change.new))
    return {"old": old, "new": new}
