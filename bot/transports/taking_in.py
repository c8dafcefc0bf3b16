"""Taking in: adds publishers' files to the reader's own shelf, or shows what they would change."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Any

from bot.render import figures_json
from bot.services import Services
from knowledge.accession.arrival import Given
from knowledge.accession.preview import Change, Preview, reasons
from knowledge.errors import BadInput, BriefingError
from knowledge.model import Figure

_MOST_REASONS = 6
_VERBS = {"dry run": "would become", "added": "is in as", "already in": "is already in as"}


def add(wired: Services, files: list[Path], given: Given, *, is_dry: bool, as_json: bool) -> None:
    """Take each file in, or with `is_dry` show what would change; one bad file stops no other.

    What is given overrides one file's own words; of several files it only fills what they lack.

    Raises:
        SystemExit: 1 when a file could not be taken in; its sentence is on standard error.
    """
    given = replace(given, overrides=len(files) == 1)
    entries = [_one(wired, path, given, is_dry=is_dry, as_json=as_json) for path in files]
    if as_json:
        print(json.dumps({"files": entries}, ensure_ascii=False))
    if any(entry["status"] == "failed" for entry in entries):
        raise SystemExit(1)


def _one(
    wired: Services, path: Path, given: Given, *, is_dry: bool, as_json: bool
) -> dict[str, Any]:
    try:
        if not is_table(path):
            return add_document(wired, path, given, is_dry=is_dry, as_json=as_json)
        found = _add_table(wired, path, given, is_dry=is_dry)
    except BriefingError as error:
        print(" ".join(str(error).split()), file=sys.stderr)
        return {"file": str(path), "status": "failed", "error": str(error)}
    status = "already in" if found.arrival.twin else "dry run" if is_dry else "added"
    if not as_json:
        print("\n".join(_lines(wired, path, found, status)))
    return {"file": str(path), "status": status, **_entry(found)}


def is_table(path: Path) -> bool:
    """Whether a table reader should try the file: by its ending, or by what it starts with."""
    from knowledge.readers.detect import looks_like_table

    return looks_like_table(path)


def add_document(
    wired: Services, path: Path, given: Given, *, is_dry: bool, as_json: bool
) -> dict[str, Any]:
    """Take a document in.

    Raises:
        BadInput: always, until documents can be read.
    """
    del wired, given, is_dry, as_json
    raise BadInput(f"{path} is no table that Gapwatch can read; it reads .xlsx, .csv and .json.")


def _add_table(wired: Services, path: Path, given: Given, *, is_dry: bool) -> Preview:
    from knowledge.accession.arrival import arrive
    from knowledge.accession.preview import preview
    from knowledge.accession.shelving import shelve
    from knowledge.readers.detect import read_table

    library = wired.library
    with _watched(path.name) as progress:
        table = read_table(path, library.countries, title=given.title, progress=progress)
        progress("checking")
        arrival = arrive(table, given, library, wired.clock().date(), path.name)
        found = preview(arrival, library)
    if not is_dry and not arrival.twin:
        shelve(arrival, wired.settings.data_dir)
        wired.forget_library()
    return found


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
    if status != "added":
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
        yield f"    {move} {crossing.level.normalize():f} % of GDP: {say(crossing.change)}"


def _change(wired: Services, change: Change) -> str:
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
            {"level": f"{item.level.normalize():f}", "rises": item.is_rise, **_pair(item.change)}
            for item in found.crossings
        ],
    }


def _pair(change: Change) -> dict[str, Any]:
    old, new = figures_json((change.old, change.new))
    return {"old": old, "new": new}
