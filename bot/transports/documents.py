"""Documents on the command line: takes files and addresses in, takes them out again."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from bot.services import Services
from bot.transports.progress import IndexProgress
from knowledge.documents.cabinet import Cabinet
from knowledge.documents.label import Told
from knowledge.errors import BadInput, BriefingError, UnknownSource
from retrieval.fetch import Fetcher
from retrieval.shelving import Shelving, Taken


@dataclass(frozen=True, slots=True)
class _Result:
    """What became of one place: taken in (or there before), or why not."""

    place: str
    taken: Taken | None = None
    error: str = ""


def add_documents(
    wired: Services,
    places: Sequence[str],
    title: str = "",
    publisher: str = "",
    published: str = "",
    *,
    as_json: bool = False,
    fetcher: Fetcher | None = None,
) -> None:
    """Take documents in, say what became of each, then bring the index up to date.

    Each is on its own: what cannot be read changes nothing and stops none of the others.

    Raises:
        BadInput: one title for several documents.
        BriefingError: not all of them could be taken in.
    """
    if title and len(places) > 1:
        raise BadInput("--title names one document; add them one by one.")
    told = Told(title, publisher, published)
    shelving = Shelving(
        _cabinet(wired),
        wired.library,
        fetcher or Fetcher(),
        wired.clock().date(),
        IndexProgress("Pages"),
    )
    results = []
    for place in places:
        results.append(_take(shelving, place, told))
        if not as_json:
            _tell(results[-1], is_one=len(places) == 1)
    is_any_in = any(item.taken for item in results)  # also finishes what a kill left undone
    said = _bring_up_to_date(wired) if is_any_in else ""
    if as_json:
        print(json.dumps({"documents": [_json(item) for item in results], "index": said}))
    elif said:
        print(said)
    failed = [item for item in results if item.error]
    if failed and len(places) == 1:
        raise BriefingError(failed[0].error)
    if failed:
        raise BriefingError(f"{len(failed)} of {len(places)} could not be taken in; see above.")


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
    said = _bring_up_to_date(wired)
    if as_json:
        print(json.dumps({"removed": label.id, "title": label.title, "index": said}))
    else:
        print(f"{label.id}: removed ({label.title}).")
        print(said)


def _cabinet(wired: Services) -> Cabinet:
    return Cabinet(wired.settings.data_dir / "documents")


def _take(shelving: Shelving, place: str, told: Told) -> _Result:
    try:
        return _Result(place, shelving.take(place, told))
    except BriefingError as error:
        return _Result(place, error=str(error))


def _tell(result: _Result, *, is_one: bool) -> None:
    """Say what became of a place; the only one's failure is told at the end."""
    if result.taken is not None:
        print(_sentence(result.taken))
    elif not is_one:
        print(result.error, file=sys.stderr)


def _sentence(taken: Taken) -> str:
    label = taken.label
    if taken.was_there:
        return f"{label.id}: already in ({label.publisher}: {label.title}, {label.published})."
    name = f"{label.publisher}: {label.title} ({label.published})"
    parts = [f"{label.id}: {name}, {taken.passages} passages."]
    if taken.unreadable:
        parts.append(f"{taken.unreadable} pages could not be read.")
    if taken.left_out:
        parts.append(f"{taken.left_out} passages that give orders to a machine were left out.")
    return " ".join(parts)


def _json(result: _Result) -> dict[str, object]:
    if result.taken is None:
        return {"place": result.place, "error": result.error}
    taken = result.taken
    return {
        "place": result.place,
        **asdict(taken.label),
        "passages": taken.passages,
        "unreadable_pages": taken.unreadable,
        "left_out": taken.left_out,
        "already_in": taken.was_there,
    }


def _bring_up_to_date(wired: Services) -> str:
    from retrieval.search import refresh_index

    settings = wired.settings
    return refresh_index(
        replace(wired.library),  # reads the cabinet anew
        settings.data_dir,
        chroma_url=settings.chroma_url,
        embeddings=settings.embeddings,
        progress=wired.progress,
    )
