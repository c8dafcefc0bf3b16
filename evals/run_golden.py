"""Asks the golden questions of the program and prints how many answers are right, by type.

`python -m evals.run_golden [FILES...] [--failures] [--shared PATH.jsonl] [--at-least N]`
asks through `gapwatch ask --batch`; without files, all of `evals/golden`. With `--at-least`
the exit code is 1 when fewer answers than N are right.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.commands.accuracy import FILE, Evaluation, Suite
from bot.settings import Settings
from evals.checks import failures
from evals.questions import Line, Question, golden_files, lay_out, read_questions

COMMAND = (sys.executable, "-m", "bot", "ask", "--batch")
ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Result:
    """A question, the answer it got, and the sentences of the checks that failed."""

    question: Question
    answer: dict[str, Any]
    failed: list[str]


def ask(lines: Sequence[Line], command: Sequence[str] = COMMAND) -> dict[str, dict[str, Any]]:
    """The program's answers by line id; a line without an answer is missing."""
    with tempfile.TemporaryDirectory() as folder:
        batch = Path(folder) / "questions.jsonl"
        batch.write_text("".join(line.as_json() + "\n" for line in lines), encoding="utf-8")
        done = subprocess.run(  # our own program, our own arguments
            [*command, str(batch)], cwd=ROOT, capture_output=True, text=True, check=False
        )
    if done.returncode:
        sys.stderr.write(done.stderr[-2000:])
    answers: dict[str, dict[str, Any]] = {}
    for row in done.stdout.splitlines():
        if row.startswith("{"):
            answer = json.loads(row)
            answers[str(answer.get("id"))] = answer
    return answers


def judge(lines: Sequence[Line], answers: dict[str, dict[str, Any]]) -> list[Result]:
    """The scored questions with what is wrong about each answer."""
    results = []
    for line in lines:
        if not line.is_scored:
            continue
        answer = answers.get(line.id, {})
        failed = failures(answer, line.question.expected) if "text" in answer else ["no answer"]
        results.append(Result(line.question, answer, failed))
    return results


def print_table(results: Sequence[Result]) -> None:
    """Right answers and questions by type, then in all."""
    kinds = sorted({result.question.type for result in results})
    for kind in [*kinds, "all"]:
        chosen = [result for result in results if kind in ("all", result.question.type)]
        print(f"{kind:<18} {_right(chosen):>4}/{len(chosen)}")


def print_failures(results: Sequence[Result]) -> None:
    """Each wrong answer with its question and the checks that it fails."""
    for result in results:
        if result.failed:
            print(f"\n{result.question.id}  {result.question.text}")
            said = result.answer.get("text") or result.answer.get("error") or "(nothing)"
            print(f"  {result.answer.get('status', '-')}: {said}")
            for sentence in result.failed:
                print(f"  ! {sentence}")


def keep(results: Sequence[Result]) -> None:
    """Writes how many were right to `DATA_DIR`, where /accuracy reads it."""
    kinds = sorted({result.question.type for result in results})
    groups = [(kind, [item for item in results if item.question.type == kind]) for kind in kinds]
    suites = [Suite(name=kind, right=_right(items), of=len(items)) for kind, items in groups]
    engines = sorted({str(item.answer.get("engine", "built-in")) for item in results})
    today = datetime.now(UTC).date().isoformat()
    found = Evaluation(day=today, engine=", ".join(engines), suites=suites)
    folder = Settings().data_dir
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE).write_text(found.model_dump_json(), encoding="utf-8")


def _right(results: Sequence[Result]) -> int:
    return sum(not result.failed for result in results)


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="run_golden", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("files", nargs="*", type=Path, help="YAML or JSON-lines files")
    parser.add_argument("--failures", action="store_true", help="show each wrong answer")
    parser.add_argument("--shared", type=Path, help="a further file of questions")
    parser.add_argument("--at-least", type=int, default=0, metavar="N", help="right answers wanted")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the questions; 0 when at least the wanted number of answers is right."""
    arguments = _arguments(argv)
    files = arguments.files or ([] if arguments.shared else golden_files())
    if arguments.shared:
        files = [*files, arguments.shared]
    lines = lay_out(read_questions(files))
    results = judge(lines, ask(lines))
    print_table(results)
    keep(results)
    if arguments.failures:
        print_failures(results)
    return int(_right(results) < arguments.at_least)


if __name__ == "__main__":
    sys.exit(main())
