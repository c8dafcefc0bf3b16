"""Syncing on the command line: looks at every source and reports what is new."""

from __future__ import annotations

import sys
from dataclasses import asdict

from bot.imports import refresh_index
from bot.services import Services
from bot.transports.printing import print_json
from bot.watching import Report, brought, sync
from retrieval.fetch import Fetcher


def show_sync(wired: Services, *, as_json: bool, fetcher: Fetcher | None = None) -> None:
    """Look at the sources, take in what is new and print it; failures go to standard error.

    Raises:
        SystemExit: 1 when something could not be taken in.
    """
    report = sync(wired, fetcher)
    said = refresh_index(wired) if report.is_any else ""
    if as_json:
        print_json({**asdict(report), "index": said})
    else:
        print("\n".join(report_lines(wired, report, said)))
    for failure in report.failures:
        print(f"{failure.source}: {failure.why}", file=sys.stderr)
    if report.failures:
        raise SystemExit(1)


def report_lines(wired: Services, report: Report, said: str) -> list[str]:
    """What a look found, a line each; `said` is the sentence about the index."""
    nothing = [] if report.is_any else [f"Nothing new at {len(report.looked)} sources."]
    return [*brought(report, wired), *nothing, *([said] if said else [])]
