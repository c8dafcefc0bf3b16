"""Watching: looks at the sources, takes in what is new, and tells what could not be taken in."""

from __future__ import annotations

import logging
import re
import tempfile
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from pathlib import Path

from bot.imports import import_table
from bot.outbox import Delivery
from bot.services import Services
from knowledge.accession.arrival import Given
from knowledge.documents.cabinet import Cabinet
from knowledge.documents.label import Told
from knowledge.errors import BriefingError
from retrieval.fetch import Fetched, Fetcher, Limits
from retrieval.shelving import Shelving
from retrieval.watch.candidate import candidates
from retrieval.watch.look import Finding, Look
from retrieval.watch.source import SourceKind, Watched, watched_sources

_log = logging.getLogger(__name__)
LIMITS = Limits(size=50_000_000, seconds=90.0, tries=3, pause=2.0)
_ENDINGS = {
    "application/json": ".json",
    "text/csv": ".csv",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
}


@dataclass(frozen=True, slots=True)
class Failure:
    """What could not be taken in, in one sentence; `is_new` unless the last look said the same."""

    source: str
    address: str
    why: str
    is_new: bool = True


@dataclass
class Report:
    """What a look at the sources brought; `looked` names the sources that were looked at."""

    looked: list[str] = field(default_factory=list)
    editions: list[str] = field(default_factory=list)
    documents: list[str] = field(default_factory=list)
    candidates: int = 0
    unchanged: int = 0
    failures: list[Failure] = field(default_factory=list)

    @property
    def is_any(self) -> bool:
        """Whether something was taken in."""
        return bool(self.editions or self.documents)


def sync(services: Services, fetcher: Fetcher | None = None, *, only_due: bool = False) -> Report:
    """Look at every source (or those that are due) and take in what is new.

    Each file is on its own: what cannot be read changes nothing and stops nothing else. What
    was taken in is noted as news; admin chats are told of it, and once of each failure. The
    index is the caller's to bring up to date.

    Raises:
        BriefingError: the list of sources or the state cannot be read.
    """
    lookout, report = services.store.lookout, Report()
    sources = watched_sources(services.settings.data_dir)
    due = [item for item in sources if not only_due or lookout.is_due(item.id, item.hours)]
    if not due:
        return report
    services.store.chronicle.notice(services.library)  # what is here already is no news
    for source in due:
        lookout.touch(source.address, source.id)  # another process need not look as well
        _look(services, source, fetcher or Fetcher(limits=LIMITS), report)
    if report.is_any:
        services.forget_library()
        services.store.chronicle.notice(services.library)
    _tell_admins(services, report)
    for item in report.failures:  # only now: what nobody was told of must stay new
        lookout.fail(item.address, item.source, item.why)
    return report


def _tell_admins(services: Services, report: Report) -> None:
    """Put down for each admin chat what came, what waits, and each failure that is new.

    It goes the way of updates: a process that dies, or Telegram out of reach, loses nothing.
    """
    store, moment = services.store, services.clock()
    failed = [item for item in report.failures if item.is_new]
    if not failed and not report.is_any and not report.candidates:
        return
    for chat in map(str, services.settings.admin_chat_ids):
        lang = store.chat(chat).lang
        words = services.words(lang)
        lines = brought(report, services, lang)
        lines += (words.say("watch-failed", source=item.source, why=item.why) for item in failed)
        store.set_lang(chat, lang)  # a message needs a chat that is known
        what = store.lookout.keep_note("\n".join(lines), moment)
        store.outbox.plan([Delivery(chat, what, moment.date(), moment)])


def brought(report: Report, services: Services, lang: str = "en") -> list[str]:
    """What a look brought, a line each."""
    words, library = services.words(lang), services.library
    lines = []
    for key in report.editions:
        source = library.edition(key).source
        title = f"{source.publisher}, {source.title}"
        lines.append(words.say("watch-edition", title=title, edition=source.edition))
    labels = {item.label.id: item.label for item in library.documents}
    for label in (labels[key] for key in report.documents):
        title = f"{label.publisher}: {label.title} ({label.published})"
        lines.append(words.say("watch-document", title=title))
    if report.candidates:
        lines.append(words.say("watch-pending", number=str(report.candidates)))
    return lines


def _look(services: Services, source: Watched, fetcher: Fetcher, report: Report) -> None:
    lookout = services.store.lookout
    pause = fetcher.limits.pause if fetcher.limits.tries > 1 else 0.0
    look = Look(fetcher, lookout.known, services.clock().date(), pause=pause, sleep=fetcher.sleep)
    report.looked.append(source.id)
    failed: set[str] = set()
    for finding in look.at(source):
        why = finding.failure or _taken(services, finding, fetcher, report)
        if why:
            failed.add(finding.address)
            is_new = lookout.failure(finding.address) != why
            report.failures.append(Failure(source.id, finding.address, why, is_new))
        elif finding.file is not None:
            lookout.settle(finding.address, source.id, finding.file.validators)
    for address, validators in look.settled.items() if not failed else ():
        lookout.settle(address, source.id, validators)
    report.unchanged += look.unchanged


def _taken(services: Services, finding: Finding, fetcher: Fetcher, report: Report) -> str:
    """Take a finding in; returns why it could not be, "" where it could."""
    take = _take_article if finding.source.kind is SourceKind.FEED else _take_table
    try:
        take(services, finding, fetcher, report)
    except BriefingError as error:
        return " ".join(str(error).split())
    except Exception:  # noqa: BLE001 - one file must not stop the others
        _log.exception("%s could not be taken in", finding.address)
        return f"{finding.address} could not be read; nothing was changed."
    return ""


def _take_table(services: Services, finding: Finding, _: Fetcher, report: Report) -> None:
    file = finding.file
    if file is None:
        return
    whose, day = finding.source.publisher, _day_of(file)
    given = Given(publisher=whose, published=day, overrides=False, url=finding.address)
    with tempfile.TemporaryDirectory(prefix="gapwatch-") as folder:
        path = Path(folder) / _file_name(file)
        path.write_bytes(file.data)
        found = import_table(services, path, given)
    if found.arrival.twin:
        report.unchanged += 1
    else:
        report.editions.append(found.arrival.source.id)


def _take_article(services: Services, finding: Finding, fetcher: Fetcher, report: Report) -> None:
    file, entry = finding.file, finding.entry
    if file is None or entry is None:
        return
    cabinet = Cabinet(services.settings.data_dir / "documents")
    library = services.library
    shelving = Shelving(cabinet, library, fetcher, services.clock().date())
    told = Told(entry.title, finding.source.publisher, entry.published)
    taken = shelving.take_file(finding.address, file, told)
    if taken.was_there:
        report.unchanged += 1
    else:
        report.documents.append(taken.label.id)
    # also where a process took it in and died before this: what was proposed once stays once
    found = candidates(taken.label, cabinet.pieces(taken.label), library.countries)
    report.candidates += services.store.lookout.propose(found)


def _day_of(file: Fetched) -> str:
    """The day on which the site says that the file was last changed; "" where it does not."""
    try:
        return parsedate_to_datetime(file.headers.get("last-modified", "")).date().isoformat()
    except ValueError:
        return ""


def _file_name(file: Fetched) -> str:
    """A name that is safe here, with an ending that tells the form where the address has none."""
    name = re.sub(r"[^\w.-]", "_", file.name)[-80:].lstrip(".") or "file"
    ending = _ENDINGS.get(file.content_type, "")
    return name if "." in name or not ending else f"{name}{ending}"
