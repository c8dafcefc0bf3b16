"""Asks forty questions in thirteen languages and compares the figures with the English ones.

`python -m evals.run_languages [--more] [--failures]` asks through `gapwatch ask --batch`, no
language named, and prints for each language how many answers hold the same figures (measure,
country, year, value) and how many were answered in the language asked in. `--more` takes the
fifteen further questions.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from evals.run_golden import COMMAND, ROOT
from evals.yaml_text import read_yaml

QUESTIONS = Path(__file__).parent / "languages" / "questions.yaml"
MORE = QUESTIONS.with_name("more.yaml")
FigureKey = tuple[str, str, str, str]


def read(path: Path = QUESTIONS) -> list[dict[str, str]]:
    """The questions: an id and one text for each language."""
    found: list[dict[str, str]] = read_yaml(path)
    return found


def figures_of(answer: dict[str, Any]) -> set[FigureKey]:
    """What an answer's figures say, whatever the order and the wording."""
    return {
        (item["measure"], item["country"], str(item["year"]), item["value"])
        for item in answer.get("figures", [])
    }


def ask(questions: list[dict[str, str]]) -> dict[str, dict[str, Any]]:
    """The program's answers by "id/language"."""
    lines = [
        json.dumps({"id": f"{item['id']}/{lang}", "text": text}, ensure_ascii=False)
        for item in questions
        for lang, text in item.items()
        if lang != "id"
    ]
    with tempfile.TemporaryDirectory() as folder:
        batch = Path(folder) / "questions.jsonl"
        batch.write_text("\n".join(lines) + "\n", encoding="utf-8")
        done = subprocess.run(  # our own program, our own arguments
            [*COMMAND, str(batch)], cwd=ROOT, capture_output=True, text=True, check=True
        )
    answers = map(json.loads, filter(None, done.stdout.splitlines()))
    return {str(answer["id"]): answer for answer in answers}


def main(argv: list[str]) -> int:
    """Prints the table; 0 when all figures are the same in all languages."""
    questions = read(MORE if "--more" in argv else QUESTIONS)
    answers = ask(questions)
    languages = [key for key in questions[0] if key != "id"]
    wrong = 0
    for lang in languages:
        different = []
        for item in questions:
            ours, english = answers[f"{item['id']}/{lang}"], answers[f"{item['id']}/en"]
            if figures_of(ours) != figures_of(english):
                different.append((item, figures_of(ours) ^ figures_of(english)))
        spoken = sum(answers[f"{item['id']}/{lang}"].get("lang") == lang for item in questions)
        same = len(questions) - len(different)
        print(f"{lang}  same figures {same:>2}/{len(questions)}  answered in it {spoken:>2}")
        wrong += len(different)
        if "--failures" in argv:
            for item, odd in different:
                print(f"    {item['id']}: {item[lang]}  ({len(odd)} figures differ)")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
