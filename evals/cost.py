"""Cost: prompt tokens of each golden question, beside a chain that stuffs everything into one.

`python -m evals.cost [llama-cpp:PATH.gguf]`: with a model file its own tokeniser counts, else
tokens are estimated at three signs each, on the high side.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from evals.questions import golden_files, read_questions
from knowledge.library import Library
from retrieval.answer import Engine, open_engine
from retrieval.chain import prompt_text
from retrieval.model import Answer, Draft, Intent, Question, Status
from retrieval.providers import open_chat_model
from retrieval.turn import estimate_tokens

STUFFED_PASSAGES = 20
_TASK = (
    "Answer the question from the passages and figures below. Cite passages by number. "
    "If they do not hold the answer, say so."
)
Count = Callable[[str], int]


def report(llm: str = "") -> dict[str, Any]:
    """Prompt tokens over the golden questions: ours and the peer's, ready for JSON."""
    count = tokeniser(llm) if llm else estimate_tokens
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(Library.open(), Path(folder))
        asked = read_questions(golden_files())
        return measure(engine, [(item.text, item.lang) for item in asked], count)


def measure(engine: Engine, asked: list[tuple[str, str]], count: Count) -> dict[str, Any]:
    """Prompt tokens of questions: of our chain where it asks the model, of the peer always."""
    ours: list[int] = []
    gaps: list[int] = []
    peer: list[int] = []
    for text, lang in asked:
        answer = engine.answer(Question(text, lang))
        tokens = count(our_prompt(engine, answer)) if is_worded(answer) else 0
        ours.append(tokens)
        if tokens and answer.plan.intent is Intent.GAP:
            gaps.append(tokens)
        peer.append(count(stuffed_prompt(engine, answer)))
    sent = [tokens for tokens in ours if tokens]
    return {
        "questions": len(asked),
        "asked_of_the_model": len(sent),
        "median": statistics.median(ours or [0]),
        "median_where_asked": statistics.median(sent or [0]),
        "gap_median": statistics.median(gaps or [0]),
        "gap_most": max(gaps, default=0),
        "peer_median": statistics.median(peer or [0]),
        "peer_most": max(peer, default=0),
    }


def is_worded(answer: Answer) -> bool:
    """Whether a model would be asked to word an answer."""
    return answer.status in (Status.ANSWERED, Status.PARTIAL)


def our_prompt(engine: Engine, answer: Answer) -> str:
    """What our chain sends for an answer; empty where nothing is left to wording."""
    draft = Draft(answer.sentences, answer.figures, answer.evidence)
    countries = engine.library.countries
    return prompt_text(answer.question.text, draft, countries, answer.question.lang)


def stuffed_prompt(engine: Engine, answer: Answer) -> str:
    """What a plain retrieval chain sends: the best passages and all figures of the countries."""
    found = engine.searcher.search(answer.question.text, STUFFED_PASSAGES)
    passages = [
        f"[{number}] {item.passage.title} ({item.passage.publisher}, {item.passage.as_of}): "
        f"{item.passage.quote or item.passage.text}"
        for number, item in enumerate(found, start=1)
    ]
    return "\n".join(
        [_TASK, *passages, *_figures(engine, answer), f"Question: {answer.question.text}"]
    )


def _figures(engine: Engine, answer: Answer) -> list[str]:
    edition = engine.library.edition()
    return [
        f"{country} {measure.value} ({edition.id}): "
        + "; ".join(f"{item.year}: {item.value} {item.unit}" for item in series)
        for country in answer.plan.countries
        for measure in edition.measures()
        if (series := edition.series(country, measure))
    ]


def tokeniser(llm: str) -> Count:
    """Counts with the tokeniser of a model file that runs in this process."""
    address = str(open_chat_model(llm, "", "", 60.0).openai_api_base).removesuffix("/v1")

    def count(text: str) -> int:
        body = json.dumps({"content": text}).encode()
        request = urllib.request.Request(  # noqa: S310 - our own loopback server
            f"{address}/tokenize", body, {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=60) as reply:  # noqa: S310 - the same
            return len(json.load(reply)["tokens"])

    return count


def lines(found: dict[str, Any]) -> list[str]:
    """The figures as lines of a table."""
    return [
        f"questions                              {found['questions']:>6}",
        f"asked of a model                       {found['asked_of_the_model']:>6}",
        f"prompt tokens, median                  {found['median']:>6.0f}",
        f"prompt tokens where asked, median      {found['median_where_asked']:>6.0f}",
        f"gap question, median                   {found['gap_median']:>6.0f}",
        f"gap question, most                     {found['gap_most']:>6.0f}",
        f"stuff-everything chain, median         {found['peer_median']:>6.0f}",
        f"stuff-everything chain, most           {found['peer_most']:>6.0f}",
    ]


if __name__ == "__main__":
    sys.stdout.write("\n".join(lines(report(*sys.argv[1:2]))) + "\n")
