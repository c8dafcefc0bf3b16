"""Edits: what every maker of mutants needs: the value slots of a draft, and putting words in."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from evals.guard.abroad import WORDS
from evals.guard.drafts import TrueDraft
from knowledge.country import CountryBook
from knowledge.model import Figure
from retrieval.model import Sentence
from retrieval.slots import Slot, find_slots

Maker = Callable[[TrueDraft, random.Random, CountryBook], Iterator[str | Sentence]]


def values(draft: TrueDraft) -> list[tuple[Slot, Figure]]:
    """The value slots of a draft's sentence with their figures."""
    figures = draft.answer.figures
    return [
        (slot, figures[slot.number - 1])
        for slot in find_slots(draft.sentence.text)
        if slot.is_value
    ]


def put(text: str, slot: Slot, new: str) -> str:
    """A text with something else in the place of a slot."""
    return text[: slot.start] + new + text[slot.end :]


def in_place(draft: TrueDraft, words: Iterable[str]) -> Iterator[str]:
    """Each word in the place of each of the first two values."""
    for slot, _ in values(draft)[:2]:
        for word in words:
            yield put(draft.sentence.text, slot, word)


def before(draft: TrueDraft, words: Iterable[str]) -> Iterator[str]:
    """Each word before each of the first two values."""
    for slot, _ in values(draft)[:2]:
        for word in words:
            yield put(draft.sentence.text, slot, f"{word} {{f{slot.number}}}")


def after(draft: TrueDraft, words: Iterable[str]) -> Iterator[str]:
    """Each word after each of the first two values, with and without the value's own unit."""
    for slot, _ in values(draft)[:2]:
        for word in words:
            yield put(draft.sentence.text, slot, f"{{f{slot.number}}} {word}")
            yield put(draft.sentence.text, slot, f"{{f{slot.number}.number}} {word}")


def at_end(draft: TrueDraft, words: Iterable[str]) -> Iterator[str]:
    """Each piece of text at the end of the sentence."""
    for word in words:
        yield f"{draft.sentence.text.rstrip('.:')}{word}."


def swapped(draft: TrueDraft, pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The sentence with a piece of it replaced, once for each pair that it holds."""
    for old, new in pairs:
        if old in draft.sentence.text:
            yield draft.sentence.text.replace(old, new, 1)


def cited(draft: TrueDraft, numbers: tuple[int, ...]) -> Sentence:
    """The draft's sentence with other citations."""
    return replace(draft.sentence, cites=numbers)


def some(chance: random.Random, words: Iterable[str], count: int = 2) -> list[str]:
    """A few of some words, the same each time the bench runs."""
    known = list(words)
    return chance.sample(known, min(count, len(known)))


def pick(draft: TrueDraft, kind: str, english: Iterable[str]) -> tuple[str, ...]:
    """The words of a kind in the draft's language; none where the bench has no list."""
    if draft.lang == "en":
        return tuple(english)
    words = WORDS.get(draft.lang)
    return tuple(getattr(words, kind)) if words else ()
