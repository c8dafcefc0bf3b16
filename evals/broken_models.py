"""Broken models: a server killed, stalled or replaced by a liar in the middle of many questions.

`python -m evals.broken_models [--questions N] [--timeout S]` needs no model: the servers are the
tests' own. Prints how many questions were answered, by whom, why not by the model, and how long
the slowest took.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from evals.questions import golden_files, read_questions
from knowledge.library import Library
from retrieval.answer import Engine, open_engine
from retrieval.llm import open_llm
from retrieval.model import Answer, Question
from tests.llm_servers import running_server

LIE = "Spain is 7 points above the target, nine billion euros. [1]"
FATES = ("killed", "stalled", "replaced by a liar")


def run(engine: Engine, asked: Sequence[str], fate: str, timeout: float) -> dict[str, Any]:
    """Ask all; half way through the server meets its fate."""
    answers: list[Answer] = []
    taken: list[float] = []
    with running_server("good") as server:
        llm = open_llm("openai:test", server.url, "", timeout)
        talker = Engine(engine.library, engine.searcher, llm=llm)
        talker.rehearse()
        for number, text in enumerate(asked):
            if number == len(asked) // 2:
                _strike(server, fate)
            begun = time.perf_counter()
            answers.append(talker.answer(Question(text)))
            taken.append(time.perf_counter() - begun)
    return summary(answers, taken)


def _strike(server: Any, fate: str) -> None:  # noqa: ANN401 - the tests' server
    if fate == "killed":
        server.kill()
    else:
        server.behaviour = "stall" if fate == "stalled" else LIE


def summary(answers: Sequence[Answer], taken: Sequence[float]) -> dict[str, Any]:
    """How many were answered, by whom, why not by the model, the slowest in seconds."""
    silent = [item for item in answers if not item.sentences]
    reasons = Counter(item.fell_back for item in answers if item.fell_back)
    return {
        "questions": len(answers),
        "without_an_answer": len(silent),
        "engines": dict(Counter(item.engine for item in answers)),
        "fell_back": dict(reasons.most_common()),
        "slowest_s": max(taken),
    }


def lines(fate: str, found: dict[str, Any]) -> list[str]:
    """The figures of one fate as lines of a table."""
    engines = ", ".join(f"{name} {count}" for name, count in found["engines"].items())
    said = found["questions"] - found["without_an_answer"]
    first = f"server {fate}: {said} of {found['questions']} answered, slowest "
    first += f"{found['slowest_s']:.2f} s; {engines}"
    out = [first]
    return out + [f"  {number:>4}  {why}" for why, number in found["fell_back"].items()]


def main(argv: list[str] | None = None) -> None:
    """Run every fate and print."""
    parser = argparse.ArgumentParser(prog="broken_models")
    parser.add_argument("--questions", type=int, default=200)
    parser.add_argument("--timeout", type=float, default=1.0)
    given = parser.parse_args(argv)
    texts = [item.text for item in read_questions(golden_files())]
    asked = [texts[number % len(texts)] for number in range(given.questions)]
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(Library.open(), Path(folder))
        for fate in FATES:
            print("\n".join(lines(fate, run(engine, asked, fate, given.timeout))), flush=True)


if __name__ == "__main__":
    main()
