"""Documents: what a file that somebody added says, where nothing shipped is about a question."""

from __future__ import annotations

from retrieval.added import KIND
from retrieval.desk import Desk, Outcome
from retrieval.kinds.statement import USUAL_QUOTES, choose, next_asks, say_found, search_for
from retrieval.model import Plan
from retrieval.snippet import covers

# Added passages score above this where they are about the question; small talk stays below.
CLEAR = 0.42


def from_documents(plan: Plan, desk: Desk) -> Outcome | None:
    """What an added document says on a question that nothing else here is about, if it does."""
    found = search_for(plan, desk, kinds=(KIND,))
    clear = [item for item in found if item.score >= CLEAR and covers(item.passage.text, desk.text)]
    if not clear:
        return None
    for item in choose(clear, plan.most_sentences or USUAL_QUOTES):
        say_found(plan, desk, item)
    return Outcome(follow_ups=next_asks(plan, desk))
