"""Answers: asks the golden questions and counts right, wrong, untraceable, refused and how fast."""

from __future__ import annotations

import re
import statistics
import sys
from collections import Counter
from collections.abc import Sequence
from typing import Any

from evals.checks import Answer
from evals.questions import golden_files, lay_out, read_questions
from evals.run_golden import COMMAND, Result, ask, judge

_MARK = re.compile(r"\[\d+\]")
_PLACE = re.compile(r"(?m)^\s*\d{1,2}[.)]\s")
_NUMBER = re.compile(r"\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?")
_DIGITS = re.compile(r"\d+")
_REFUSALS = ({"refused"}, {"refused", "partial"})


def untraceable(answer: Answer) -> list[str]:
    """The numbers of an answer's text that no figure, year, edition, title or quotation holds."""
    text = _PLACE.sub(" ", _MARK.sub(" ", str(answer.get("text") or "")))
    for item in answer.get("evidence") or []:
        text = _without_title(text, str(item.get("title") or ""))
        quote = str(item.get("quote") or "")
        for part in sorted({quote, *re.split(r"(?<=[.;:])\s+", quote)}, key=len, reverse=True):
            if len(part) > 12:
                text = text.replace(part, " ").replace(part.rstrip(".;:"), " ")
    known = _known(answer)
    return [number for number in _NUMBER.findall(text) if not _is_known(number, known)]


def _without_title(text: str, title: str) -> str:
    """The text without a source's title told verbatim: its digits are the publisher's own."""
    return text.replace(title, " ") if len(title) > 12 else text


def _known(answer: Answer) -> list[float]:
    found: list[float] = []
    for figure in answer.get("figures") or []:
        for field in ("value", "year", "edition", "how", "unit"):
            found += [float(n) for n in re.findall(r"\d+(?:\.\d+)?", str(figure.get(field) or ""))]
    for item in answer.get("evidence") or []:
        found += [float(n) for n in _DIGITS.findall(str(item.get("as_of") or ""))]
    return found


def _is_known(number: str, known: Sequence[float]) -> bool:
    """Whether a printed number is a known one, rounded or in thousands, millions, billions."""
    plain = re.sub(r"\s", "", number)
    for reading in {plain.replace(",", ""), plain.replace(".", "").replace(",", "."), plain}:
        try:
            value = float(reading.replace(",", "."))
        except ValueError:
            continue
        decimals = len(re.split(r"[.]", reading)[1]) if "." in reading else 0
        room = 0.5 * 10**-decimals + 1e-9
        for scale in (1e-3, 1, 1e3, 1e6, 1e9, 1e12):
            if any(abs(value - item / scale) <= room for item in known if item or not value):
                return True
    return False


def expects_refusal(result: Result) -> bool:
    """Whether a question should be refused: its status check allows nothing but that."""
    checks = [item for item in result.question.expected if item.get("check") == "status"]
    return any(set(item["values"]) in _REFUSALS for item in checks)


def may_be_refused(result: Result) -> bool:
    """Whether a refusal can be right: the question's own checks say so, not its answer."""
    return any("refused" in allowed for allowed in _allowed(result))


def _allowed(result: Result) -> list[set[str]]:
    """The statuses that the checks of a question allow, also those within its options."""
    found = []
    for check in result.question.expected:
        options = [item for option in check.get("options", ()) for item in option]
        items = (check, *options)
        found += [set(item["values"]) for item in items if item.get("check") == "status"]
    return found


def report(llm: str = "") -> dict[str, Any]:
    """All figures of the golden set, ready for JSON."""
    command = ("env", f"LLM_MODEL={llm}", *COMMAND) if llm else COMMAND
    laid_out = lay_out(read_questions(golden_files()))
    return summary(judge(laid_out, ask(laid_out, command)))


def summary(results: Sequence[Result]) -> dict[str, Any]:
    """Right of all by type and language, wrong and untraceable figures, refusals, speed."""
    right, total = Counter[str](), Counter[str]()
    for result in results:
        for name in ("all", f"type {result.question.type}", f"lang {result.question.lang}"):
            total[name] += 1
            right[name] += not result.failed
    wanted = [item for item in results if expects_refusal(item)]
    other = [item for item in results if not may_be_refused(item)]
    stray = {item.question.id: found for item in results if (found := untraceable(item.answer))}
    taken = sorted(float(item.answer.get("ms") or 0) for item in results)
    return {
        "right": {name: [right[name], total[name]] for name in sorted(total)},
        "wrong_figures": [item.question.id for item in results if _shows_another(item)],
        "untraceable": stray,
        "correct_refusals": [sum(map(_is_refused, wanted)), len(wanted)],
        "false_refusals": [
            sum(item.answer.get("status") == "refused" for item in other),
            len(other),
        ],
        "median_ms": statistics.median(taken) if taken else 0.0,
        "p95_ms": taken[len(taken) * 95 // 100] if taken else 0.0,
    }


def lines(found: dict[str, Any]) -> list[str]:
    """The figures as lines of a table."""
    out = [f"{name:26}{of[0]:>4} of {of[1]}" for name, of in found["right"].items()]
    out.append(f"wrong figures: {len(found['wrong_figures'])} {' '.join(found['wrong_figures'])}")
    stray = "; ".join(f"{key}: {', '.join(n)}" for key, n in found["untraceable"].items())
    out.append(f"untraceable figures in {len(found['untraceable'])} answers {stray}")
    out.append("correct refusals: {} of {}".format(*found["correct_refusals"]))
    out.append("false refusals: {} of {}".format(*found["false_refusals"]))
    out.append(f"median {found['median_ms']:.1f} ms, 95 in 100 within {found['p95_ms']:.1f} ms")
    return out


def _is_refused(result: Result) -> bool:
    return result.answer.get("status") in ("refused", "partial")


def _shows_another(result: Result) -> bool:
    """A number check failed although the answer, not refused, shows figures."""
    is_refused = result.answer.get("status") == "refused"
    has_failed = any(problem.startswith("no number") for problem in result.failed)
    return has_failed and not is_refused and bool(result.answer.get("figures"))


if __name__ == "__main__":
    sys.stdout.write("\n".join(lines(report())) + "\n")
