"""Heap: tables and index stay for good, so the garbage collector need not look through them.

A full pass over them stops every answer for a tenth of a second, and in a crowd one follows
another.
"""

from __future__ import annotations

import gc


def settle() -> None:
    """Let go of what is garbage by now, and look through what is left no more."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
