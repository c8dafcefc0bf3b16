"""Ticks: round numbers for an axis."""

from __future__ import annotations

import math


def round_steps(top: float, most: int = 6) -> tuple[float, ...]:
    """Multiples of 1, 2 or 5 times a power of ten from 0 up to `top`, at most `most` + 1."""
    if top <= 0:
        return (0.0,)
    power = 10.0 ** math.floor(math.log10(top / most))
    step = next(power * factor for factor in (1, 2, 5, 10) if top / (power * factor) <= most)
    return tuple(round(step * place, 10) for place in range(int(top / step) + 1))
