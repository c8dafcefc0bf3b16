"""Model answers: the golden set with and without a model: right, wrong figures, fallbacks.

`python -m evals.model_answers llama-cpp:PATH.gguf [--most N] [--timeout S] [--record FOLDER]` asks
an even sample of N golden questions (all without `--most`) twice in one process and prints what
the model changed. With `--record` what the model says is kept, and a run that was broken off goes
on where it was.
"""

from __future__ import annotations

import argparse
import re
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bot.commands.ask import context_of
from bot.render import answer_json
from evals.answers import untraceable
from evals.checks import failures
from evals.questions import Line, golden_files, lay_out, read_questions
from evals.recorder import recording
from knowledge.library import Library
from retrieval.answer import Engine, open_engine
from retrieval.llm import Llm, open_llm
from retrieval.model import Context, Question
from retrieval.providers import open_chat_model

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def report(llm: Llm, most: int | None = None, *, verbose: bool = False) -> dict[str, Any]:
    """Both engines over an even sample of the golden questions, ready for JSON."""
    with tempfile.TemporaryDirectory() as folder:
        library = Library.open()
        plain = open_engine(library, Path(folder))
        talker = Engine(library, plain.searcher, llm=llm)
        talker.rehearse()
        chosen = sample(lay_out(read_questions(golden_files())), most)
        built_in, _ = _ask(plain, chosen, verbose=False)
        worded, slowest = _ask(talker, chosen, verbose=verbose)
    return compared(chosen, built_in, worded) | {"slowest_s": slowest}


def sample(laid_out: list[Line], most: int | None) -> list[Line]:
    """Whole chats, evenly chosen, until about so many lines; all of them for None."""
    if most is None:
        return laid_out
    chats = list(dict.fromkeys(line.chat for line in laid_out))
    step = max(1, len(laid_out) // max(1, most))
    kept = set(chats[::step])
    return [line for line in laid_out if line.chat in kept]


def _ask(
    engine: Engine, chosen: list[Line], *, verbose: bool
) -> tuple[dict[str, dict[str, Any]], float]:
    answers: dict[str, dict[str, Any]] = {}
    chats: dict[str, Context] = {}
    slowest = 0.0
    for line in chosen:
        begun = time.perf_counter()
        question = Question(line.question.text, line.question.lang, None, chats.get(line.chat))
        answer = engine.answer(question)
        took = time.perf_counter() - begun
        slowest = max(slowest, took)
        if (kept := context_of(answer)) is not None:
            chats[line.chat] = kept
        answers[line.id] = answer_json(answer, engine.library)
        if verbose:
            print(
                f"{line.id:12} {took:5.1f} {answer.engine:20} {answer.fell_back or ''}", flush=True
            )
    return answers, slowest


def compared(
    chosen: list[Line], built_in: dict[str, dict[str, Any]], worded: dict[str, dict[str, Any]]
) -> dict[str, Any]:
    """What the model changed, over the scored questions."""
    scored = [line for line in chosen if line.is_scored]
    right = {"built-in": 0, "model": 0}
    reasons: Counter[str] = Counter()
    wrong: list[str] = []
    lost: list[str] = []
    by_model = 0
    for line in scored:
        plain, said = built_in[line.id], worded[line.id]
        was_right = not failures(plain, line.question.expected)
        is_right = not failures(said, line.question.expected)
        right["built-in"] += was_right
        right["model"] += is_right
        if was_right and not is_right:
            lost.append(line.id)
        if said["engine"] != "built-in":
            by_model += 1
        elif said.get("fell_back"):
            reasons[said["fell_back"]] += 1
        if has_new_number(plain, said):
            wrong.append(line.id)
    return {
        "questions": len(scored),
        "right": right,
        "lost": lost,
        "wrong_figures": wrong,
        "worded_by_model": by_model,
        "fell_back": dict(reasons.most_common()),
    }


def has_new_number(plain: dict[str, Any], said: dict[str, Any]) -> bool:
    """Whether a text shows a number that neither the built-in text nor a figure bears out."""
    known = set(_NUMBER.findall(str(plain["text"])))
    new = [number for number in _NUMBER.findall(str(said["text"])) if number not in known]
    return bool(new) and bool(untraceable(said))


def lines(found: dict[str, Any]) -> list[str]:
    """The figures as lines of a table."""
    count = found["questions"]
    out = [
        f"right, built-in engine     {found['right']['built-in']:>4} of {count}",
        f"right, with the model      {found['right']['model']:>4} of {count}",
        f"right only without it      {len(found['lost']):>4} {' '.join(found['lost'])}",
        f"wrong figures shown        {len(found['wrong_figures']):>4} "
        + " ".join(found["wrong_figures"]),
        f"worded by the model        {found['worded_by_model']:>4}",
        f"fell back                  {sum(found['fell_back'].values()):>4}",
    ]
    out += [f"  {number:>4}  {why}" for why, number in found["fell_back"].items()]
    out.append(f"slowest answer             {found['slowest_s']:>6.1f} s")
    return [line.rstrip() for line in out]


def main(argv: list[str] | None = None) -> None:
    """Ask and print."""
    parser = argparse.ArgumentParser(prog="model_answers")
    parser.add_argument("model", help="provider:model or llama-cpp:PATH.gguf")
    parser.add_argument("--base-url", default="")
    parser.add_argument("--most", type=int, default=None)
    parser.add_argument("--timeout", type=float, default=20.0)
    parser.add_argument("--record", type=Path, default=None)
    given = parser.parse_args(argv)
    with _opened(given.model, given.base_url, given.timeout, given.record) as llm:
        print("\n".join(lines(report(llm, given.most, verbose=True))))


@contextmanager
def _opened(model: str, base_url: str, timeout: float, record: Path | None) -> Iterator[Llm]:
    """The model, behind a recorder where a folder is given."""
    if record is None:
        yield open_llm(model, base_url, "", timeout)
        return
    address = base_url or str(open_chat_model(model, "", "", timeout).openai_api_base)
    name = Path(model.partition(":")[2]).stem
    with recording(address, record) as url:
        yield open_llm(f"openai:{name}", url, "", timeout)


if __name__ == "__main__":
    main()
