"""Bench of the tables: library, calculators, and a synthetic store of five million cells."""

from __future__ import annotations

import random
import resource
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

from knowledge.calculators.gap import gap
from knowledge.calculators.registry import CALCULATORS, run
from knowledge.edition import Edition
from knowledge.library import Library
from knowledge.model import Measure, Observation, Source
from knowledge.target import pick_target

EDITIONS, COUNTRIES, YEARS = 50, 200, range(1991, 2021)
LEVELS = ("2", "2.5", "3", "3.5")


def median_ms(work: Callable[[], object], runs: int = 5) -> float:
    """The median time of some runs, in milliseconds."""
    taken = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken)


def bench_library(stamp: Path) -> Library:
    """Time the opening of the library; the opened library."""
    print(f"library, first opening             {median_ms(Library.open, 1):9.1f} ms")
    library = Library.open(stamp=stamp)
    print(
        f"library, warm                      {median_ms(lambda: Library.open(stamp=stamp)):9.1f} ms"
    )
    return library


def bench_calculators(library: Library) -> None:
    """Time each calculator on its example, and every gap at once."""
    for name, entry in CALCULATORS.items():
        words = dict(word.split("=", 1) for word in entry.example.split())
        taken = median_ms(lambda name=name, words=words: run(name, words, library), 20)  # type: ignore[misc]
        print(f"calculator {name:<24}{taken:9.2f} ms")
    edition = library.edition()
    targets = [pick_target(library.targets, level) for level in LEVELS]
    cells = [
        (country, year)
        for country in edition.countries(Measure.SHARE)
        for year in edition.years(Measure.SHARE, country)
    ]
    taken = median_ms(lambda: [gap(edition, c, t, y) for t in targets for c, y in cells], 3)
    print(f"all {len(cells) * len(targets)} gaps of an edition         {taken:9.1f} ms")


def _observations(source: str, seed: int) -> Iterator[Observation]:
    """A full table with figures like those of the real ones: up to six decimals."""
    chance = random.Random(seed)  # noqa: S311 - figures for a benchmark
    for measure in Measure:
        for number in range(COUNTRIES):
            code = f"{chr(65 + number // 26)}{chr(65 + number % 26)}X"
            for year in YEARS:
                value = Decimal(chance.randrange(10**12)).scaleb(-6)
                yield Observation(code, year, measure, value, measure.value, year > 2018, source)


def _edition(number: int) -> Edition:
    day = date(1971 + number, 7, 1)
    key = f"synthetic_{day.year}"
    texts = dict.fromkeys(
        ("publisher", "title", "accessed", "url", "licence", "sha256", "definition", "price_base",
         "obtained"), "synthetic",
    )  # fmt: skip
    source = Source(
        id=key,
        edition=f"{day}",
        published=f"{day}",
        day=day,
        is_complete=True,
        footnotes=(),
        **texts,
    )
    return Edition(source, _observations(key, number), None)


def bench_store() -> None:
    """Fill a store of five million cells; time look-ups in it and measure its memory."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.perf_counter()
    store = {edition.id: edition for edition in map(_edition, range(EDITIONS))}
    filled = time.perf_counter() - begun
    cells = sum(len(edition) for edition in store.values())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    chance = random.Random(1)  # noqa: S311 - places for a benchmark
    editions = list(store.values())
    countries = editions[0].countries(Measure.SHARE)
    taken = []
    for _ in range(2000):
        edition = chance.choice(editions)
        cell = (chance.choice(countries), chance.choice(list(Measure)), chance.choice(YEARS))
        begun = time.perf_counter()
        edition.figure(*cell)
        taken.append((time.perf_counter() - begun) * 1000)
    first = median_ms(lambda: editions[7].column(Measure.SHARE, 2020), 1)
    print(f"store of {cells} cells, filled in     {filled:9.1f} s")
    print(f"  look-up, median                  {statistics.median(taken):9.4f} ms")
    print(f"  look-up, slowest of 2000         {max(taken):9.4f} ms")
    print(f"  one column of 200 countries      {first:9.2f} ms")
    print(f"  peak memory of the process       {peak / 1024:9.0f} MB ({before / 1024:.0f} before)")
