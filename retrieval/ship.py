"""Ship: writes the vectors of the shipped passages, so that first light embeds nothing."""

from __future__ import annotations

import sys

from knowledge.library import Library
from retrieval.chunk import passages
from retrieval.embed import ShippedVectors, content_hash, embedder


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
