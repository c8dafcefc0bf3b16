"""Broken models: a server killed, stalled or replaced by a liar in the middle of many questions.

`python -m evals.broken_models [--questions N] [--timeout S]` needs no model: the servers are the
tests' own. Prints how many questions were answered, by whom, why not by the model, and how long
the slowest took; fails where one was not answered, came more than a second after the time-out, or
did not say why the model was not used.
"""

from __future__ import annotations

import argparse
import sys
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
from retrieval.model import Answer, Question, Status
from tests.llm_servers import running_server

GRACE = 1.0
LIE = "Spain is 7 points above the target, nine billion euros. [1]"
GIVEN = (Status.ANSWERED, Status.PARTIAL)
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
    return summary(answers, taken, timeout)


def _strike(server: Any, fate: str) -> None:  # noqa: ANN401 - the tests' server
    if fate == "killed":
        server.kill()
    else:
        server.behaviour = "stall" if fate == "stalled" else LIE


def summary(answers: Sequence[Answer], taken: Sequence[float], timeout: float) -> dict[str, Any]:
    """How many were answered, by whom, why not by the model, how many late, the slowest in s."""
    silent = [item for item in answers if not item.sentences]
    reasons = Counter(item.fell_back for item in answers if item.fell_back)
    unasked = [item for item in answers if item.engine == "built-in" and not item.fell_back]
    return {
        "questions": len(answers),
        "without_an_answer": len(silent),
        "engines": dict(Counter(item.engine for item in answers)),
        "fell_back": dict(reasons.most_common()),
        "refused_without_a_model": sum(item.status not in GIVEN for item in unasked),
        "without_a_reason": sum(item.status in GIVEN for item in unasked),
        "late": sum(seconds > timeout + GRACE for seconds in taken),
        "slowest_s": max(taken),
    }


def is_sound(found: dict[str, Any]) -> bool:
    """Whether every question was answered, in time, and said who answered and why."""
    return not (found["without_an_answer"] or found["without_a_reason"] or found["late"])


def lines(fate: str, found: dict[str, Any]) -> list[str]:
    """The figures of one fate as lines of a table."""
    engines = ", ".join(f"{name} {count}" for name, count in found["engines"].items())
    said = found["questions"] - found["without_an_answer"]
    first = f"server {fate}: {said} of {found['questions']} answered, slowest "
    first += f"{found['slowest_s']:.2f} s, {found['late']} late; {engines}"
    out = [first, *(f"  {number:>4}  {why}" for why, number in found["fell_back"].items())]
    out.append(f"  {found['refused_without_a_model']:>4}  refused or asked back, no model needed")
    return [*out, f"  {found['without_a_reason']:>4}  without a reason"]


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
        is_good = True
        for fate in FATES:
            found = run(engine, asked, fate, given.timeout)
            print("\n".join(lines(fate, found)), flush=True)
            is_good = is_good and is_sound(found)
    sys.exit(0 if is_good else 1)


if __name__ == "__main__":
    main()
