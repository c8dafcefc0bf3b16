"""Documents on the command line: takes files and addresses in, takes them out again."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from bot.imports import refresh_index
from bot.services import Services
from bot.transports.printing import print_json
from bot.transports.progress import IndexProgress
from knowledge.documents.cabinet import Cabinet
from knowledge.documents.label import Told
from knowledge.errors import BadInput, BriefingError, UnknownSource
from retrieval.fetch import Fetcher
from retrieval.shelving import Shelving, Taken


def add_documents(
    wired: Services,
    places: Sequence[str],
    told: Told,
    *,
    is_dry: bool = False,
    as_json: bool = False,
    fetcher: Fetcher | None = None,
) -> list[dict[str, Any]]:
    """Take documents in (or only look, with `is_dry`) and say what became of each.

    Each is on its own: what cannot be read changes nothing, stops none of the others, and its
    sentence goes to standard error. The entries are what JSON shows; a failed one has an "error".

    Raises:
        BadInput: one title for several documents.
    """
    if told.title and len(places) > 1:
        raise BadInput("--title names one document; add them one by one.")
    today, pages = wired.clock().date(), IndexProgress("Pages")
    shelving = Shelving(
        _cabinet(wired), wired.library, fetcher or Fetcher(), today, pages, is_dry=is_dry
    )
    return [_take(shelving, place, told, as_json=as_json) for place in places]


def remove_document(wired: Services, key: str, *, as_json: bool = False) -> None:
    """Take one document out: its label, its passages and what the index holds of them.

    Raises:
        UnknownSource: it is shipped with the product.
        BadInput: there is none with this id; the message lists those there are.
    """
    library = wired.library
    shipped = {item.id for item in library.editions} | {item.id for item in library.claims}
    if key in shipped or key in {library.article_source.id, *library.targets}:
        raise UnknownSource(f"{key} came with Gapwatch and cannot be removed.")
    label = _cabinet(wired).remove(key)
    said = refresh_index(wired)
    if as_json:
        print_json({"removed": label.id, "title": label.title, "index": said})
    else:
        print(f"{label.id}: removed ({label.title}).")
        print(said)


def _cabinet(wired: Services) -> Cabinet:
    return Cabinet(wired.settings.data_dir / "documents")


def _take(shelving: Shelving, place: str, told: Told, *, as_json: bool) -> dict[str, Any]:
    try:
        taken = shelving.take(place, told)
    except BriefingError as error:
        print(" ".join(str(error).split()), file=sys.stderr)
        return {"place": place, "status": "failed", "error": str(error)}
    if not as_json:
        print(_sentence(taken))
    return {
        "place": place,
        "status": _status(taken),
        **asdict(taken.label),
        "passages": taken.passages,
        "unreadable_pages": taken.unreadable,
        "left_out": taken.left_out,
    }


def _status(taken: Taken) -> str:
    if taken.was_there:
        return "already in"
    return "dry run" if taken.is_dry else "added"


def _sentence(taken: Taken) -> str:
    label = taken.label
    if taken.was_there:
        return f"{label.id}: already in ({label.publisher}: {label.title}, {label.published})."
    verb = "would be taken in with" if taken.is_dry else "taken in with"
    name = f"{label.publisher}: {label.title} ({label.published})"
    parts = [f"{label.id}: {name}, {verb} {taken.passages} passages ({label.trust})."]
    if taken.unreadable:
        parts.append(f"{taken.unreadable} pages could not be read.")
    if taken.left_out:
        parts.append(f"{taken.left_out} passages that give orders to a machine were left out.")
    if taken.is_dry:
        parts.append("Dry run: nothing was written.")
    return " ".join(parts)
