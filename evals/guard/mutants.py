"""Mutants: true sentences made false in one way each, as a weak or hostile model would."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

from evals.guard import nasty, numeric, wordy
from evals.guard.drafts import TrueDraft
from knowledge.country import CountryBook
from retrieval.model import Sentence

_NUMERIC = numeric.MAKERS | nasty.NUMERIC
_WORDING = wordy.MAKERS | nasty.WORDING
NUMERIC = tuple(_NUMERIC)
"""Kinds whose leak would put a wrong figure before a reader."""
WORDING = tuple(_WORDING)
"""Kinds whose leak would put wrong words around right figures."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A false sentence, the kind of its falsehood, and the true draft it was made from."""

    kind: str
    draft: TrueDraft
    sentence: Sentence


def mutants(draft: TrueDraft, book: CountryBook, chance: random.Random) -> Iterator[Mutant]:
    """Every mutant of a true draft; a maker gives none where it does not apply."""
    for kind, maker in (_NUMERIC | _WORDING).items():
        for made in maker(draft, chance, book):
            sentence = made if isinstance(made, Sentence) else replace(draft.sentence, text=made)
            if sentence != draft.sentence:
                yield Mutant(kind, draft, sentence)
