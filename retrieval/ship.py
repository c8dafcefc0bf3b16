"""Ship: writes the vectors of the shipped passages, so that first light embeds nothing."""

from __future__ import annotations

import sys

import numpy as np

from knowledge.library import Library
from retrieval.asked import asked_passages
from retrieval.chunk import passages
from retrieval.embed import Embedder, ShippedVectors, Vectors, content_hash, embedder


def main() -> None:
    """Write the file with its hash; only new or changed texts are embedded ("--all": all)."""
    embed = embedder()
    found = passages(Library.open())
    texts = [item.text for item in (*found, *asked_passages(found))]
    keys = [content_hash(embed.name, text) for text in texts]
    shipped = None if "--all" in sys.argv[1:] else ShippedVectors.read()
    vectors, fresh = _vectors(embed, keys, texts, shipped)
    ShippedVectors.of(keys, vectors).write()
    sys.stdout.write(f"{len(keys)} vectors written, {fresh} of them embedded now\n")


def _vectors(
    embed: Embedder, keys: list[str], texts: list[str], shipped: ShippedVectors | None
) -> tuple[Vectors, int]:
    known = [None if shipped is None else shipped.get(key) for key in keys]
    missing = [at for at, vector in enumerate(known) if vector is None]
    if missing:
        made = embed.passages([texts[at] for at in missing])
        for at, vector in zip(missing, made, strict=True):
            known[at] = vector
    return np.stack([vector for vector in known if vector is not None]), len(missing)


if __name__ == "__main__":
    main()
