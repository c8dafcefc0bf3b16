"""Bench: how fast the library opens, questions are answered and the command starts."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from evals import questions
from knowledge.library import Library
from retrieval.answer import open_engine
from retrieval.model import Question

RUNS = 5


def _median(work: Callable[[], object], runs: int = RUNS) -> float:
    taken = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken)


def _start(*words: str) -> float:
    command = [sys.executable, "-m", "bot", *words]
    return _median(lambda: subprocess.run(command, capture_output=True, check=True))


def main() -> None:
    """Print each measurement in milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        stamp = Path(folder) / "validated"
        first = _median(Library.open, 1)
        print(f"library, first opening (validates) {first:9.1f} ms")
        Library.open(stamp=stamp)
        warm = _median(lambda: Library.open(stamp=stamp))
        print(f"library, warm                      {warm:9.1f} ms")
        begun = time.perf_counter()
        engine = open_engine(Library.open(stamp=stamp), Path(folder))
        print(f"index, first build                 {(time.perf_counter() - begun) * 1000:9.1f} ms")
        asked = [item.text for item in questions.read_questions(questions.golden_files())]
        engine.answer(Question(asked[0]))
        taken = sorted(engine.answer(Question(text)).milliseconds for text in asked)
    print(f"answer, median of {len(asked)}             {statistics.median(taken):9.1f} ms")
    print(f"answer, 95 in 100 within           {taken[len(taken) * 95 // 100]:9.1f} ms")
    print(f"gapwatch country Poland            {_start('country', 'Poland'):9.1f} ms")
    print(f"gapwatch ask                       {_start('ask', 'gap of Spain to 3.5%'):9.1f} ms")


if __name__ == "__main__":
    main()
