"""Bench: how fast tables, answers and the command are; one line a measurement."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bot.settings import let_idle_threads_sleep
from evals import bench_update, questions
from evals.bench_tables import bench_calculators, bench_library, bench_store, median_ms
from retrieval.answer import open_engine
from retrieval.model import Question


def _start(*words: str) -> float:
    command = [sys.executable, "-m", "bot", *words]
    return median_ms(lambda: subprocess.run(command, capture_output=True, check=True))


def main() -> None:
    """Print each measurement in milliseconds."""
    let_idle_threads_sleep()
    with tempfile.TemporaryDirectory() as folder:
        stamp = Path(folder) / "validated"
        library = bench_library(stamp)
        bench_calculators(library)
        begun = time.perf_counter()
        engine = open_engine(library, Path(folder))
        print(f"index, first build                 {(time.perf_counter() - begun) * 1000:9.1f} ms")
        asked = [item.text for item in questions.read_questions(questions.golden_files())]
        engine.answer(Question(asked[0]))
        taken = sorted(engine.answer(Question(text)).milliseconds for text in asked)
    print(f"answer, median of {len(asked)}             {statistics.median(taken):9.1f} ms")
    print(f"answer, 95 in 100 within           {taken[len(taken) * 95 // 100]:9.1f} ms")
    print(f"gapwatch country Poland            {_start('country', 'Poland'):9.1f} ms")
    print(f"gapwatch ask                       {_start('ask', 'gap of Spain to 3.5%'):9.1f} ms")
    bench_store()
    bench_update.main()


if __name__ == "__main__":
    main()
