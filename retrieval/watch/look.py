"""Looking: fetches what a source leads to, each address only when it has changed."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from knowledge.errors import BriefingError
from retrieval.fetch import Fetched, Fetcher, Validators
from retrieval.watch.feed import Entry, entries, matching_links
from retrieval.watch.source import SourceKind, Watched

MOST_NEW = 20
"""New files or articles that one source may bring in one look; the rest wait for the next."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What stands at an address: a table or an article that is new, or why there is none.

    `entry` is what a feed said of an article. `failure` is a sentence; then `file` is None.
    """

    source: Watched
    address: str
    file: Fetched | None = None
    entry: Entry | None = None
    failure: str = ""


@dataclass
class Look:
    """One look at sources: `known` gives the validators of an address that was taken in.

    Between two files of one source it waits `pause` seconds, out of politeness. `unchanged`
    counts addresses that brought nothing new; `settled` holds those of pages and feeds that
    were read whole, with the validators to remember for them.
    """

    fetcher: Fetcher
    known: Callable[[str], Validators | None]
    today: date
    pause: float = 1.0
    sleep: Callable[[float], None] = time.sleep
    unchanged: int = 0
    settled: dict[str, Validators] = field(default_factory=dict)

    def at(self, source: Watched) -> Iterator[Finding]:
        """What is new at a source; what cannot be fetched is told and stops nothing else."""
        finders = {
            SourceKind.TABLE: self._table,
            SourceKind.PAGE: self._page,
            SourceKind.FEED: self._feed,
        }
        yield from finders[source.kind](source)

    def _table(self, source: Watched) -> Iterator[Finding]:
        failures = []
        for address in source.addresses(self.today):
            found = self._fetched(source, address)
            if found is not None and found.failure and source.is_pattern:
                failures.append(found)  # next year's file need not be there yet
                continue
            if found is not None:
                yield found
            return
        yield from failures[:1]

    def _page(self, source: Watched) -> Iterator[Finding]:
        """Each file that a page leads to, the page itself unchanged or not.

        A publisher may put a newer file at the address of the old one.
        """
        try:
            page = self.fetcher.fetch(source.address)
        except BriefingError as error:
            yield Finding(source, source.address, failure=str(error))
            return
        links = list(matching_links(page.data, page.url, source.links))
        if not links:
            why = f"{source.address} has no link that matches {source.links}; its page has changed."
            yield Finding(source, source.address, failure=why)
            return
        yield from self._each(source, page, [(link, None) for link in links])

    def _feed(self, source: Watched) -> Iterator[Finding]:
        feed = self._fetched(source, source.address)
        if feed is None or feed.file is None:
            yield from () if feed is None else (feed,)
            return
        try:
            found = entries(feed.file.data, source.address)
        except BriefingError as error:
            yield Finding(source, source.address, failure=str(error))
            return
        wanted = [(item.link, item) for item in found if item.has_any(source.words)]
        new = [pair for pair in wanted if self.known(pair[0]) is None]
        yield from self._each(source, feed.file, new)

    def _each(
        self, source: Watched, index: Fetched, links: Sequence[tuple[str, Entry | None]]
    ) -> Iterator[Finding]:
        """Each file that an index leads to; the index is settled when none is left or failed."""
        is_whole = len(links) <= MOST_NEW
        for number, (link, entry) in enumerate(links[:MOST_NEW]):
            if number:
                self.sleep(self.pause)
            found = self._fetched(source, link, entry)
            if found is not None:
                is_whole = is_whole and not found.failure
                yield found
        if is_whole:
            self.settled[source.address] = index.validators

    def _fetched(self, source: Watched, address: str, entry: Entry | None = None) -> Finding | None:
        try:
            file = self.fetcher.fetch_changed(address, self.known(address) or Validators())
        except BriefingError as error:
            return Finding(source, address, entry=entry, failure=str(error))
        if file is None:
            self.unchanged += 1
            return None
        return Finding(source, address, file, entry)
