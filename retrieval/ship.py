"""Ship: writes the vectors of the shipped passages, so that first light embeds nothing."""

from __future__ import annotations

import sys

import numpy as np

from knowledge.library import Library
from retrieval.chunk import passages
from retrieval.embed import ShippedVectors, content_hash, embedder


def agreement(shipped: ShippedVectors, sample: int = 0) -> float:
    """The lowest cosine between shipped and newly made vectors (of every n-th passage).

    Passages whose text has no shipped vector count as 0.
    """
    embed = embedder()
    found = passages(Library.open())[:: sample or 1]
    made = embed.passages([item.text for item in found])
    lowest = 1.0
    for item, vector in zip(found, made, strict=True):
        kept = shipped.get(content_hash(embed.name, item.text))
        lowest = min(lowest, 0.0 if kept is None else float(np.dot(kept, vector)))
    return lowest


def main() -> None:
    """Embed every shipped passage and write the file with its hash."""
    embed = embedder()
    found = passages(Library.open())
    texts = [item.text for item in found]
    keys = [content_hash(embed.name, text) for text in texts]
    ShippedVectors.of(keys, embed.passages(texts)).write()
    sys.stdout.write(f"{len(found)} vectors written\n")


if __name__ == "__main__":
    main()
