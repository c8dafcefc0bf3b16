"""Wording mutants: right figures with wrong words, sources or quotations around them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

from evals.guard.drafts import TrueDraft
from evals.guard.edits import Maker, at_end, before, cited, pick, some, values
from knowledge.country import CountryBook
from knowledge.model import Figure
from retrieval.model import Sentence
from retrieval.slots import find_slots


def _citation_invented(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[Sentence]:
    for extra in (1, 7):
        cites = (*draft.sentence.cites, len(draft.answer.evidence) + extra)
        yield replace(draft.sentence, cites=cites)


def _citation_other(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[Sentence]:
    """Another passage, but not the row or edition that one of the sentence's figures is from."""
    own = {key for _, figure in values(draft) for key in _rows(figure)}
    for number, item in enumerate(draft.answer.evidence, start=1):
        if draft.sentence.cites and number not in draft.sentence.cites:
            if item.passage.id in own or _is_cited_for(draft, number):
                continue
            yield cited(draft, (number,))
            return


def _rows(figure: Figure) -> Iterator[str]:
    yield f"row:{figure.source}:{figure.country}:{figure.measure}"
    yield f"source:{figure.source}"
    yield f"target:{figure.source}"
    for given in figure.inputs:
        yield from _rows(given)


def _is_cited_for(draft: TrueDraft, number: int) -> bool:
    """Whether a sentence with all of the draft's values cites this passage."""
    mine = {slot.number for slot, _ in values(draft)}
    return any(
        number in sentence.cites
        and mine <= {slot.number for slot in find_slots(sentence.text) if slot.is_value}
        for sentence in draft.answer.sentences
    )


def _quotation(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[Sentence]:
    words = chance.choice(
        ("Allies have promised everything.", "We shall leave the alliance.", "Nobody will pay.")
    )
    cites = draft.sentence.cites[:1] or (1,)
    yield Sentence(words, cites, "quote", is_quote=True)
    text = draft.sentence.text.rstrip(".") + f', and as Rutte put it, "{words.lower()}"'
    yield replace(draft.sentence, text=text)


def _final(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    if draft.lang != "en" or not any(figure.estimate for _, figure in values(draft)):
        return
    words = ("final", "confirmed", "audited", "definitive", "the actual outturn of")
    for word in some(chance, words):
        yield from list(before(draft, [word]))[:1]
    yield from at_end(draft, (", and this figure is final",))


def _law(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    tails = (
        ", as the treaty requires", ", which is legally binding", ", and it must pay the rest",
        ", in breach of its legal duty", ", money that it owes NATO", ", punishable by sanctions",
        ", which it is obliged to pay", ", a violation of alliance law",
    )  # fmt: skip
    yield from at_end(draft, some(chance, pick(draft, "wordy_tails", tails)))


def _agreed(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    tails = (
        ", as all allies have agreed to Trump's demand", ", a level that parliament has ratified",
        ", which NATO has approved for this country", ", a target that was abolished",
        ", after the alliance dropped the guideline", ", as promised by every ally",
    )  # fmt: skip
    yield from at_end(draft, some(chance, pick(draft, "wordy_tails", tails)))


def _cause(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    tails = (
        " because of the war in Ukraine", " thanks to the new government",
        " owing to pressure from Washington", " as its economy collapsed",
        " since it bought new aircraft", " after a change of government",
    )  # fmt: skip
    yield from at_end(draft, some(chance, pick(draft, "wordy_tails", tails)))


MAKERS: dict[str, Maker] = {
    "citation invented": _citation_invented,
    "citation of another passage": _citation_other,
    "quotation invented": _quotation,
    "estimate called final": _final,
    "pledge called law": _law,
    "demand called agreed": _agreed,
    "cause invented": _cause,
}
