"""Retrieval: finds the judged queries' passages five ways and prints how well, side by side.

`python -m evals.retrieval [--misses]`. A passage counts as relevant from grade 2 on ("helps").
recall@5 = relevant passages among the first five / min(5, number relevant); nDCG@10 with gains
2^grade - 1; MRR of the first relevant one among ten. Passages with one wording (a footnote that
stands in several editions) are one passage. All ways search all kinds of passage at once.
"""

from __future__ import annotations

import math
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.settings import let_idle_threads_sleep
from evals.yaml_text import read_yaml
from knowledge.library import Library
from retrieval.model import Plan
from retrieval.plan import make_plan
from retrieval.reading import read
from retrieval.search import Searcher, open_searcher
from retrieval.sides import Parts

RELEVANCE = Path(__file__).resolve().parent / "relevance"
RELEVANT = 2
HALVES = ("tune", "held", "fresh", "unseen", "blind")
FIRST, DEPTH, RRF = 5, 10, 60
THIS_YEAR = 2026
Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Query:
    """One query with the grades of its judged passages; `half` is one of `HALVES`."""

    id: str
    half: str
    lang: str
    topic: str
    text: str
    judged: dict[str, int]


@dataclass(frozen=True, slots=True)
class Marks:
    """How well one list of passages, or the mean of several, answers."""

    recall: float
    ndcg: float
    mrr: float


def read_queries(folder: Path = RELEVANCE) -> list[Query]:
    """All judged queries, in the order of the files."""
    found = []
    for path in sorted(folder.glob("*.yaml")):
        half = path.stem.partition("_")[0]
        rows = read_yaml(path)
        found += [Query(half=half, **row) for row in rows]
    return found


def marks(found: Sequence[str], judged: dict[str, int]) -> Marks:
    """Recall, nDCG and MRR of a list of passage ids, best first."""
    relevant = {key for key, grade in judged.items() if grade >= RELEVANT}
    hits = sum(key in relevant for key in found[:FIRST])
    gained = _gain(judged.get(key, 0) for key in found[:DEPTH])
    best = _gain(sorted(judged.values(), reverse=True)[:DEPTH])
    places = [at for at, key in enumerate(found[:DEPTH], 1) if key in relevant]
    return Marks(
        recall=hits / min(FIRST, len(relevant)),
        ndcg=gained / best,
        mrr=1 / places[0] if places else 0.0,
    )


def _gain(grades: Iterable[int]) -> float:
    return sum(float(2**grade - 1) / math.log2(at + 1) for at, grade in enumerate(grades, 1))


def mean(all_marks: Sequence[Marks]) -> Marks:
    """The mean of each mark."""
    return Marks(
        *(statistics.fmean(getattr(item, name) for item in all_marks) for name in Marks.__slots__)
    )


class Bench:
    """A searcher with the judged queries, and each way of ranking its passages."""

    def __init__(self, searcher: Searcher, library: Library, queries: Sequence[Query]) -> None:
        self.searcher = searcher
        self.library = library
        self._one = _representatives(searcher)
        self.queries = [self._with_one_wording(query) for query in queries]
        self.ways: dict[str, Callable[[Query], list[str]]] = {
            "words only (BM25)": lambda query: self._order(self._parts(query).words),
            "dense only": lambda query: self._order(self._parts(query).dense),
            "concepts only": lambda query: self._order(self._parts(query).concepts),
            "reciprocal ranks": lambda query: self._order(_reciprocal(self._parts(query))),
            "min-max fusion": lambda query: self._order(_min_max(self._parts(query))),
            "fixed-scale fusion": lambda query: self._order(self._parts(query).fused()),
            "search as shipped": self._shipped,
        }

    def judge(self, way: str) -> list[Marks]:
        """The marks of one way, a query each."""
        rank = self.ways[way]
        return [marks(rank(query), query.judged) for query in self.queries]

    def milliseconds(self) -> list[float]:
        """What each search takes with an empty query cache."""
        taken = []
        for query in self.queries:
            self.searcher.forget_queries()
            begun = time.perf_counter()
            self.searcher.search(query.text, DEPTH)
            taken.append((time.perf_counter() - begun) * 1000)
        return sorted(taken)

    def _with_one_wording(self, query: Query) -> Query:
        known: dict[str, int] = {}
        for key, grade in query.judged.items():
            one = self._one[key]
            known[one] = max(grade, known.get(one, 0))
        return Query(query.id, query.half, query.lang, query.topic, query.text, known)

    def _parts(self, query: Query) -> Parts:
        return self.searcher.parts(query.text)

    def _order(self, scores: Scores) -> list[str]:
        ids = (
            self._one[self.searcher.found[int(at)].id]
            for at in np.argsort(-scores, kind="stable")[: DEPTH * 10]
        )
        return list(dict.fromkeys(ids))[:DEPTH]

    def _shipped(self, query: Query) -> list[str]:
        plan = self.plan(query)
        found = self.searcher.search(
            query.text, DEPTH, countries=plan.countries, measure=plan.measure.value
        )
        return [self._one[item.passage.id] for item in found]

    def plan(self, query: Query) -> Plan:
        """What the engine makes of a query; search gets its countries and measure."""
        return make_plan(read(query.text, self.library.countries, THIS_YEAR), self.library, None)


def _representatives(searcher: Searcher) -> dict[str, str]:
    """The id of the newest passage with the same wording, by id."""
    newest = {}
    for passage in sorted(searcher.passages.values(), key=lambda item: item.as_of):
        newest[passage.quote] = passage.id
    return {passage.id: newest[passage.quote] for passage in searcher.passages.values()}


def _reciprocal(parts: Parts) -> Scores:
    """Reciprocal rank fusion of the three sides, with the usual constant of 60."""
    total = np.zeros(len(parts.dense), dtype=np.float32)
    for scores in (parts.dense, parts.words, parts.concepts):
        ranks = np.empty(len(scores), dtype=np.float32)
        ranks[np.argsort(-scores, kind="stable")] = np.arange(1, len(scores) + 1)
        total += np.where(scores > 0, 1 / (RRF + ranks), 0).astype(np.float32)
    return total


def _min_max(parts: Parts) -> Scores:
    """The three sides, each stretched between the query's own least and most, added."""
    mixed = _stretch(parts.dense) + 0.4 * (_stretch(parts.words) + _stretch(parts.concepts))
    return np.asarray(mixed, dtype=np.float32)


def _stretch(scores: Scores) -> Scores:
    least, most = float(scores.min()), float(scores.max())
    return np.asarray((scores - least) / max(most - least, 1e-6), dtype=np.float32)


def groups(queries: Sequence[Query]) -> dict[str, list[int]]:
    """The places of the queries of each half, language and topic."""
    found: dict[str, list[int]] = {"all": list(range(len(queries)))}
    for at, query in enumerate(queries):
        for name in (query.half, f"lang {query.lang}", f"topic {query.topic}"):
            found.setdefault(name, []).append(at)
    return dict(sorted(found.items(), key=lambda item: (" " in item[0], item[0])))


def report() -> dict[str, Any]:
    """All figures, ready for JSON: by way and half, by language and topic, and the speed."""
    with tempfile.TemporaryDirectory() as name:
        return _report(Path(name))


def _report(folder: Path) -> dict[str, Any]:
    library = Library.open(stamp=folder / "validated")
    bench = Bench(open_searcher(library, folder), library, read_queries())
    places = groups(bench.queries)
    ways = {way: bench.judge(way) for way in bench.ways}
    taken = bench.milliseconds()
    return {
        "queries": {name: len(at) for name, at in places.items()},
        "ways": {
            way: {name: asdict(mean([all_[i] for i in at])) for name, at in places.items()}
            for way, all_ in ways.items()
        },
        "median_ms": round(statistics.median(taken), 2),
        "p95_ms": round(taken[len(taken) * 95 // 100], 2),
    }


def lines(found: dict[str, Any]) -> list[str]:
    """The report as lines of a table."""
    columns = [*(half for half in HALVES if half in found["queries"]), "all"]
    out = ["relevant: grade 2 or 3; recall@5 = found among five / min(5, number relevant)", ""]
    out.append(f"{'':22}" + "".join(f"{half:^24}" for half in columns))
    out.append(f"{'':22}" + f"{'recall@5':>8}{'nDCG@10':>8}{'MRR':>8}" * len(columns))
    for way, by_group in found["ways"].items():
        cells = [by_group[half] for half in columns]
        out.append(f"{way:22}" + "".join(_cells(cell) for cell in cells))
    shipped = found["ways"]["search as shipped"]
    out += ["", "search as shipped, by language and topic"]
    for name, count in found["queries"].items():
        if " " in name:
            out.append(f"{name:22}{_cells(shipped[name])}{count:6} queries")
    out += ["", f"a search: median {found['median_ms']} ms, 95 in 100 within {found['p95_ms']} ms"]
    return out


def _cells(cell: dict[str, float]) -> str:
    return f"{cell['recall']:8.3f}{cell['ndcg']:8.3f}{cell['mrr']:8.3f}"


def print_misses(folder: Path, half: str = "tune") -> None:
    """The queries of one half whose relevant passages are not all among the first."""
    library = Library.open(stamp=folder / "validated")
    bench = Bench(open_searcher(library, folder), library, read_queries())
    for query in bench.queries:
        found = bench.ways["search as shipped"](query)
        if query.half == half and marks(found, query.judged).recall < 1:
            told = [f"{key}={query.judged.get(key, '-')}" for key in found[:FIRST]]
            missed = {k for k, grade in query.judged.items() if grade >= RELEVANT} - set(found[:5])
            print(f"{query.id} {query.text}\n  {' '.join(told)}\n  missed {' '.join(missed)}")


def main() -> None:
    """Print the table, or the misses of the tuning half."""
    let_idle_threads_sleep()
    if "--misses" in sys.argv[1:]:
        with tempfile.TemporaryDirectory() as name:
            print_misses(Path(name))
    else:
        print("\n".join(lines(report())))


if __name__ == "__main__":
    main()
