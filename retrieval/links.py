"""Links: what rests on a passage, or speaks of the same figures, is found with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from retrieval.model import Passage
from retrieval.standing import Scores

# Chosen on the tuning half of evals/relevance: which score is a clear match, and how much of
# what lies above it a linked passage gets.
_CLEAR, _SHARE = 0.33, 0.2


class Links:
    """The passages that name each other (`Passage.links`) or are `alike`, as pairs of places.

    `alike` holds, for a pair of places, how much they have in common, 0 to 1.
    """

    def __init__(
        self, passages: Sequence[Passage], alike: Mapping[tuple[int, int], float] | None = None
    ) -> None:
        at = {passage.id: place for place, passage in enumerate(passages)}
        pairs = dict(alike or {}) | {
            pair: 1.0
            for place, passage in enumerate(passages)
            for key in passage.links
            if key in at
            for pair in ((place, at[key]), (at[key], place))
        }
        self._from = np.array([pair[0] for pair in sorted(pairs)], dtype=np.int64)
        self._to = np.array([pair[1] for pair in sorted(pairs)], dtype=np.int64)
        self._part = np.array([pairs[pair] for pair in sorted(pairs)], dtype=np.float32)

    def spread(self, scores: Scores) -> Scores:
        """The scores, each with a share of its best linked passage's where that is a clear match.

        "What was agreed at The Hague" finds the target's name; its parts, its review and its
        yearly plans are statements of their own that do not name the place.
        """
        best = np.zeros_like(scores)
        np.maximum.at(best, self._to, (scores[self._from] - np.float32(_CLEAR)) * self._part)
        return np.asarray(scores + np.float32(_SHARE) * best, dtype=np.float32)
