"""The bench: judges true drafts and mutants as a model's sentences; prints leaks by kind.

`python -m evals.guard.bench [--leaks N] [--most ANSWERS] [--table]` prints up to N leaked mutants
of each kind as well.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from evals.guard.drafts import TrueDraft, answers, true_drafts
from evals.guard.mutants import NUMERIC, WORDING, Mutant, mutants
from knowledge.library import Library
from retrieval.answer import Engine, open_engine
from retrieval.check import Fault, faults, is_faulty
from retrieval.model import Answer, Sentence
from retrieval.slots import Case

SEED = 20261124
MUTATED = 0.1
"""The part of the accepted rewordings of which mutants are made as well."""


@dataclass
class Report:
    """What the bench found: true drafts rejected, mutants made and leaked by kind."""

    drafts: int = 0
    true: int = 0
    paraphrases: int = 0
    rejected: list[tuple[TrueDraft, tuple[Fault, ...]]] = field(default_factory=list)
    made: Counter[str] = field(default_factory=Counter)
    leaked: dict[str, list[Mutant]] = field(default_factory=lambda: defaultdict(list))

    def leaks(self, kinds: tuple[str, ...]) -> int:
        """Leaked mutants of some kinds."""
        return sum(len(self.leaked[kind]) for kind in kinds)

    def total(self, kinds: tuple[str, ...]) -> int:
        """Mutants made of some kinds."""
        return sum(self.made[kind] for kind in kinds)


def judge(library: Library, draft: TrueDraft, sentence: Sentence) -> tuple[Fault, ...]:
    """What the check finds wrong with a sentence in the place of a draft's own."""
    answer = draft.answer
    return faults(
        sentence,
        answer.figures,
        answer.evidence,
        library.countries,
        is_model=True,
        about=draft.about,
        basis=answer.sentences,
        lang=draft.lang,
    )


def is_caught(library: Library, draft: TrueDraft, sentence: Sentence) -> bool:
    """Whether the check finds anything wrong with it."""
    answer = draft.answer
    given = (answer.figures, answer.evidence, library.countries)
    case = Case(sentence, *given, True, draft.about, answer.sentences, draft.lang)
    return is_faulty(case)


def run(engine: Engine, most: int | None = None) -> Report:
    """Judge every true draft and its mutants (of the first `most` answers)."""
    library = engine.library
    names = [library.countries.name(key) for key in library.countries.allies]
    found = list(islice(answers(engine, names), most))
    return measure(library, found)


def measure(library: Library, found: Sequence[Answer]) -> Report:
    """Judge the true drafts of some answers, and their mutants."""
    report = Report(drafts=len(found))
    chance = random.Random(SEED)  # noqa: S311 - mutants must be the same each time
    for draft in true_drafts(found):
        report.true += not draft.is_paraphrase
        report.paraphrases += draft.is_paraphrase
        if wrong := judge(library, draft, draft.sentence):
            report.rejected.append((draft, wrong))
        if draft.is_paraphrase and (wrong or chance.random() > MUTATED):
            continue
        for mutant in mutants(draft, library.countries, chance):
            report.made[mutant.kind] += 1
            if not is_caught(library, draft, mutant.sentence):
                report.leaked[mutant.kind].append(mutant)
    return report


def as_json(report: Report) -> dict[str, Any]:
    """The report as plain values: leaks by kind, totals and false rejections."""
    kinds = {
        kind: {"made": report.made[kind], "leaked": len(report.leaked[kind])}
        for kind in (*NUMERIC, *WORDING)
    }
    said = report.true + report.paraphrases
    return {
        "answers": report.drafts,
        "true": report.true,
        "reworded": report.paraphrases,
        "rejected": len(report.rejected),
        "rejected_share": round(len(report.rejected) / max(said, 1), 4),
        "numeric": {"made": report.total(NUMERIC), "leaked": report.leaks(NUMERIC)},
        "wording": {"made": report.total(WORDING), "leaked": report.leaks(WORDING)},
        "kinds": kinds,
    }


def table(report: Report) -> str:
    """The report as a Markdown table for docs/SCOREBOARD.md."""
    rows = ["| kind | made | leaked |", "|---|---|---|"]
    for kinds, name in ((NUMERIC, "numeric"), (WORDING, "wording")):
        rows += [f"| {kind} | {report.made[kind]} | {len(report.leaked[kind])} |" for kind in kinds]
        rows.append(f"| **all {name}** | {report.total(kinds)} | {report.leaks(kinds)} |")
    said = report.true + report.paraphrases
    share = len(report.rejected) / max(said, 1)
    told = f"{report.true} sentences of {report.drafts} answers, {report.paraphrases} rewordings"
    rows += ["", f"True: {told}; {len(report.rejected)} rejected ({share:.2%})."]
    return "\n".join(rows)


def show(report: Report, examples: int) -> None:
    """Print the table, and examples of what went wrong."""
    for kinds, name in ((NUMERIC, "numeric"), (WORDING, "wording")):
        for kind in kinds:
            leaked = report.leaked[kind]
            print(f"{kind:<30}{report.made[kind]:>7} made{len(leaked):>6} leaked")
            for mutant in leaked[:examples]:
                print(f"      {mutant.sentence.text} {mutant.sentence.cites}")
        total, leaks = report.total(kinds), report.leaks(kinds)
        print(f"-- {name}: {leaks} of {total} leaked ({leaks / max(total, 1):.2%})")
    said = report.true + report.paraphrases
    print(f"-- {report.drafts} drafts, {report.true} true sentences, {report.paraphrases} reworded")
    print(f"-- {len(report.rejected)} of {said} rejected ({len(report.rejected) / said:.2%})")
    for draft, wrong in report.rejected[: examples * 5]:
        print(f"      {draft.sentence.text} <- {wrong[0].kind.value}: {wrong[0].detail}")


def main() -> None:
    """Run the bench over the shipped library."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--leaks", type=int, default=0)
    parser.add_argument("--most", type=int, default=None, help="judge this many answers alone")
    parser.add_argument("--table", action="store_true", help="print Markdown as well")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        report = run(open_engine(Library.open(), Path(folder)), given.most)
    show(report, given.leaks)
    if given.table:
        print(table(report))
    sys.exit(1 if report.leaks(NUMERIC) else 0)


if __name__ == "__main__":
    main()
