"""The source article: what it said, attributed to it, with what is right beside it."""

from __future__ import annotations

from knowledge.names import fold
from retrieval.desk import Desk, Outcome
from retrieval.kinds.refusal import refuse_without_evidence
from retrieval.kinds.statement import ENOUGH, USUAL_QUOTES, choose, say_found, search_for
from retrieval.kinds.voices import SOURCE
from retrieval.model import Evidence, Plan
from retrieval.reading import cue_matches

_LATER = ("came of", "since then", "happened", "turn out", "later", "followed", "now")


def article(plan: Plan, desk: Desk) -> Outcome:
    """The article's own points first; asked what came of one, a later statement as well."""
    asks = (desk.words.say("ask-target"), desk.words.say("ask-ranking"))
    if _asks_date(desk):
        _say_date(desk)
        return Outcome(follow_ups=asks)
    found = search_for(plan, desk, topics=(SOURCE,))
    if not found or found[0].score < ENOUGH:
        return refuse_without_evidence(desk)
    for item in choose(found, plan.most_sentences or USUAL_QUOTES):
        say_found(plan, desk, item)
    if any(word in fold(desk.text) for word in _LATER):
        _say_later(plan, desk, found[0])
    return Outcome(follow_ups=asks)


def _asks_date(desk: Desk) -> bool:
    text = fold(desk.text)
    is_when = any(
        word in text for word in ("what date", "how old", "published", "dated", "outdated")
    )
    return is_when and not cue_matches("who", text)


def _say_date(desk: Desk) -> None:
    """The article's own line: title, date and how its points were obtained."""
    ids = [key for key, item in desk.passages.items() if item.kind == "article"]
    passage = desk.passages[ids[0]] if ids else None
    if passage is not None:
        number = desk.cite_found(Evidence(passage, 1.0))
        desk.say("article-dated", "lead", number, date=f"{{e{number[0]}.date}}")


def _say_later(plan: Plan, desk: Desk, point: Evidence) -> None:
    """The best later statement on the matter of an article's point."""
    matter = point.passage.quote.removeprefix("The article said that ")
    later = desk.search(f"{matter} {desk.text}", top=12, kinds=("claim",))
    beyond = [
        item
        for item in later
        if item.passage.topic != SOURCE and item.passage.as_of > point.passage.as_of
    ]
    for item in beyond[:USUAL_QUOTES]:
        say_found(plan, desk, item)
