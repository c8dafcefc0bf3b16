"""The money gap: target x GDP - spending on one price base, and the gap in points beside it.

`gap` tells all there is about one country and takes these lines from here; a ranking or a sum
over 31 allies needs them alone.
"""

from __future__ import annotations

from decimal import Decimal, localcontext

from knowledge.calculators.working import CONTEXT, derive, require_same_basis, text
from knowledge.edition import Edition
from knowledge.errors import BadInput
from knowledge.model import POINTS, Figure, Measure

HUNDRED = Decimal(100)
CURRENT, CONSTANT = "current", "constant"
_TABLES = {
    CURRENT: (Measure.USD_CURRENT, Measure.GDP_CURRENT),
    CONSTANT: (Measure.USD_CONSTANT, Measure.GDP_CONSTANT),
}


def points_gap(level: Figure, share: Figure) -> Figure:
    """Target - printed share, in percentage points: positive below the target."""
    how = f"{text(level.value)} - {text(share.value)}"
    with localcontext(CONTEXT):
        value = level.value - share.value
        return derive("gap", value, POINTS, how, (level, share), target=level.target)


def money_gap(edition: Edition, level: Figure, share: Figure, base: str) -> Figure | None:
    """Target / 100 x GDP - spending in million USD; None where the edition lacks an input.

    `share` is the published figure that names country, year and leg: for equipment the money
    is (target - share) / 100 x spending. `base` is "current" or "constant" prices.

    Raises:
        BadInput: `base` is neither of the two.
    """
    if base not in _TABLES:
        raise BadInput(f'The price base is {CURRENT} or {CONSTANT}, not "{base}".')
    spent, produced = _TABLES[base]
    name = f"gap_usd_{base}"
    spending = edition.find(share.country, spent, share.year or 0)
    if spending is None:
        return None
    paid = text(spending.value)
    with localcontext(CONTEXT):
        if share.measure == Measure.EQUIPMENT:
            how = f"({text(level.value)} - {text(share.value)}) / 100 x {paid}"
            value = (level.value - share.value) / HUNDRED * spending.value
            inputs = (level, share, spending)
            return derive(name, value, spending.unit, how, inputs, target=level.target)
        gdp = edition.find(share.country, produced, share.year or 0)
        if gdp is None:
            return None
        require_same_basis(gdp, spending)
        how = f"{text(level.value)} / 100 x {text(gdp.value)} - {paid}"
        value = level.value / HUNDRED * gdp.value - spending.value
        inputs = (level, gdp, spending)
        return derive(name, value, spending.unit, how, inputs, target=level.target)
