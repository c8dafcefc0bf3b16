"""Golden questions: reading them, and laying them out as chats to be asked."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals.yaml_text import read_yaml

GOLDEN = Path(__file__).resolve().parent / "golden"


class QuestionError(ValueError):
    """A file of questions that cannot be asked as it stands."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question with what a right answer must hold; `follows` is the question before it."""

    id: str
    lang: str
    text: str
    type: str
    follows: str | None
    expected: list[dict[str, Any]]
    note: str | None


@dataclass(frozen=True, slots=True)
class Line:
    """One line to ask: `is_scored` is false where a question only leads up to another."""

    id: str
    chat: str
    question: Question
    is_scored: bool

    def as_json(self) -> str:
        """The line as `gapwatch ask --batch` reads it."""
        fields = {"id": self.id, "text": self.question.text, "lang": self.question.lang}
        return json.dumps(fields | {"chat": self.chat}, ensure_ascii=False)


def golden_files() -> list[Path]:
    """The team's own golden files."""
    return sorted(GOLDEN.glob("*.yaml"))


def read_questions(paths: Iterable[Path]) -> list[Question]:
    """The questions of YAML or JSON-lines files; fields left out are null."""
    questions = [_question(row) for path in paths for row in _rows(path)]
    known: set[str] = set()
    for question in questions:
        if question.id in known:
            raise QuestionError(f"two questions are called {question.id}")
        known.add(question.id)
    for question in questions:
        if question.follows and question.follows not in known:
            raise QuestionError(f"{question.id} follows {question.follows}, which is not here")
    return questions


def _rows(path: Path) -> list[dict[str, Any]]:
    if path.suffix != ".jsonl":
        return list(read_yaml(path))
    text = path.read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def _question(row: dict[str, Any]) -> Question:
    return Question(
        id=str(row["id"]),
        lang=str(row["lang"]),
        text=str(row["text"]),
        type=str(row["type"]),
        follows=row.get("follows"),
        expected=list(row["expected"]),
        note=row.get("note"),
    )


def lay_out(questions: list[Question]) -> list[Line]:
    """Each chain of follow-ups as a chat of its own, in order, every question scored once.

    Two follow-ups of one question are two chats: the question is asked again in the second,
    unscored, so that neither follow-up stands in the other's light.
    """
    by_id = {question.id: question for question in questions}
    followed = {question.follows for question in questions}
    lines: list[Line] = []
    scored: set[str] = set()
    for leaf in (question for question in questions if question.id not in followed):
        for question in _chain(leaf, by_id):
            is_scored = question.id not in scored
            name = question.id if is_scored else f"{question.id}@{leaf.id}"
            lines.append(Line(name, f"golden-{leaf.id}", question, is_scored))
            scored.add(question.id)
    return lines


def _chain(leaf: Question, by_id: dict[str, Question]) -> list[Question]:
    chain = [leaf]
    while chain[0].follows:
        parent = by_id[chain[0].follows]
        if parent in chain:
            raise QuestionError(f"{parent.id} follows itself")
        chain.insert(0, parent)
    return chain
