"""Links: what a target or a point of the article rests on is found with it, and it with them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from retrieval.model import Passage
from retrieval.standing import Scores

# Chosen on the tuning half of evals/relevance: which score is a clear match, and how much of
# what lies above it a linked passage gets.
_CLEAR, _SHARE = 0.33, 0.2


class Links:
    """The passages that name each other (`Passage.links`), as pairs of places."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        at = {passage.id: place for place, passage in enumerate(passages)}
        pairs = {
            pair
            for place, passage in enumerate(passages)
            for key in passage.links
            if key in at
            for pair in ((place, at[key]), (at[key], place))
        }
        self._from = np.array([pair[0] for pair in sorted(pairs)], dtype=np.int64)
        self._to = np.array([pair[1] for pair in sorted(pairs)], dtype=np.int64)

    def spread(self, scores: Scores) -> Scores:
        """The scores, each with a share of its best linked passage's where that is a clear match.

        "What was agreed at The Hague" finds the target's name; its parts, its review and its
        yearly plans are statements of their own that do not name the place.
        """
        best = np.zeros_like(scores)
        np.maximum.at(best, self._to, scores[self._from] - np.float32(_CLEAR))
        return np.asarray(scores + np.float32(_SHARE) * best, dtype=np.float32)
