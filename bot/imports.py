"""Imports: a publisher's table goes onto the shelf, and the index follows what was taken in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from bot.services import Services
from knowledge.accession.arrival import Given
from knowledge.accession.preview import Preview


def import_table(
    services: Services,
    path: Path,
    given: Given,
    *,
    is_dry: bool = False,
    progress: Callable[[str], None] = lambda _: None,
) -> Preview:
    """Read a table, check it by every rule and shelve it; what fails changes nothing.

    With `is_dry`, or where the very same table is in already, nothing is written.

    Raises:
        BadInput: its label lacks something, or contradicts what is given.
        BadData: it cannot be read or breaks a rule; the cell is named.
    """
    from knowledge.accession.arrival import arrive
    from knowledge.accession.preview import preview
    from knowledge.accession.shelving import shelve
    from knowledge.readers.detect import read_table

    library = services.library
    table = read_table(path, library.countries, title=given.title, progress=progress)
    progress("checking")
    arrival = arrive(table, given, library, services.clock().date(), path.name)
    found = preview(arrival, library)
    if not is_dry and not arrival.twin:
        shelve(arrival, services.settings.data_dir)
        services.forget_library()
    return found


def refresh_index(services: Services) -> str:
    """Bring the index up to date with documents and statements; the sentence on what was done."""
    from retrieval import search

    settings = services.settings
    return search.refresh_index(
        replace(services.library),  # reads the cabinet anew
        settings.data_dir,
        chroma_url=settings.chroma_url,
        embeddings=settings.embeddings,
        progress=services.progress,
    )
