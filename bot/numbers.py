"""Numbers and dates in the reader's language: one place decides how a figure is shown."""

from __future__ import annotations

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from knowledge.errors import BadData
from knowledge.model import POINTS, Figure

_THRESHOLDS = tuple(map(Decimal, ("2", "2.5", "3", "3.5", "5", "20")))
_SAID = ("claim", "national_plan")  # shown with the digits that were said
_BILLION = Decimal(1000)
_TRILLION = Decimal(1_000_000)
_PRICES = re.compile(r"constant (\d{4}) prices|(\d{4}) prices")


@cache
def _locale(lang: str) -> Locale:
    return Locale.parse(lang)


def number(value: Decimal, lang: str, places: int = 2, fewest: int | None = None) -> str:
    """A number with up to `places` decimals, rounded half up, in the language's signs."""
    shown = value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    fixed = "0" * (places if fewest is None else fewest)
    pattern = f"#,##0.{fixed}{'#' * (places - len(fixed))}" if places else "#,##0"
    return str(
        format_decimal(shown, format=pattern, locale=_locale(lang), decimal_quantization=False)
    )


def careful_places(value: Decimal, places: int = 2) -> int:
    """More decimals where rounding would put a value on a target that it is not on.

    1.995 is never shown as 2.00 (DOMAIN rule 6).
    """
    for more in range(places, places + 4):
        rounded = value.quantize(Decimal(1).scaleb(-more), rounding=ROUND_HALF_UP)
        if rounded == value or rounded not in _THRESHOLDS:
            return more
    return places


def day(text: str, lang: str) -> str:
    """A partial date in words: "2026-07-10" is "10 July 2026", "2019-06" is "June 2019"."""
    parts = text.split("-")
    try:
        if len(parts) == 3:
            return str(format_date(date.fromisoformat(text), "d MMMM y", locale=_locale(lang)))
        if len(parts) == 2 and len(parts[1]) == 2:
            first = date(int(parts[0]), int(parts[1]), 1)
            return str(format_date(first, "LLLL y", locale=_locale(lang)))
    except ValueError as error:
        raise BadData(f'"{text}" is no date.') from error
    return text


def value_with_unit(figure: Figure, lang: str, *, signed: bool = False, size: bool = False) -> str:
    """A figure as a reader sees it, such as "2.00% of GDP" or "31.3 billion US dollars".

    `signed` shows a plus sign, `size` leaves the sign away (the words tell the direction).
    """
    worded = size or (_tells_size(figure) and not signed)
    value = abs(figure.value) if worded else figure.value
    sign = "+" if signed and value > 0 else ""
    return sign + _shown(value, figure, lang)


def _tells_size(figure: Figure) -> bool:
    """A gap is worded as below or above, so its sign is shown only where asked for."""
    return figure.measure.startswith("gap")


def _shown(value: Decimal, figure: Figure, lang: str) -> str:
    unit = figure.unit
    if unit == POINTS:
        return f"{number(value, lang)} percentage points"
    if unit.startswith(("%", "percent")):
        return _percent(value, figure, lang)
    if unit.startswith(("million", "billion", "trillion")):
        return _money(value, unit, lang)
    if unit.startswith(("USD per person", "thousand USD")):
        return f"{number(value, lang, 0 if 'per person' in unit else 1)} {_per_person(unit)}"
    if unit == "thousands":
        return f"{number(value * 1000, lang, 0)} people"
    return _plain(value, figure, lang)


def _plain(value: Decimal, figure: Figure, lang: str) -> str:
    if figure.unit == "year":
        return str(int(value))
    if figure.unit == "persons":
        return f"{number(value, lang, 0)} people"
    whole = value == value.to_integral_value()
    amount = number(value, lang, 0 if whole else 2)
    single = {"allies": "ally", "years": "year"}
    unit = single.get(figure.unit, figure.unit) if value == 1 else figure.unit
    return f"{amount} {unit}".strip()


def _percent(value: Decimal, figure: Figure, lang: str) -> str:
    is_said = figure.measure in _SAID
    fewest = 1 if is_said else 2
    places = careful_places(value)
    if figure.measure == "target":
        places, fewest = 2, 0
    if figure.source == "nato_2026_03":  # printed with one decimal: no digit is added
        places, fewest = 1, 1
    if is_said:
        exponent = figure.value.as_tuple().exponent
        places = fewest = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    shown = number(value, lang, places, fewest)
    tail = figure.unit.removeprefix("% of ").removeprefix("percent of ")
    if tail.startswith(("GDP", "GNI", "real GDP")):
        return f"{shown}% of {tail.split(' (')[0].replace('real GDP', 'GDP')}"
    if tail.startswith("defence"):
        return f"{shown}% of defence expenditure"
    if figure.unit.startswith("percent per year"):
        return f"{shown}% a year in real terms"
    return f"{shown}{figure.unit}" if figure.unit.startswith("%") else f"{shown}%"


def _per_person(unit: str) -> str:
    scale = "thousand US dollars" if unit.startswith("thousand") else "US dollars"
    return f"{scale} per head{_prices(unit)}"


def _money(value: Decimal, unit: str, lang: str) -> str:
    scale, _, rest = unit.partition(" ")
    millions = value * {"million": 1, "billion": 1000, "trillion": 1_000_000}[scale]
    code = re.match(r"[A-Z]{3}", rest)
    currency = {"USD": "US dollars", "EUR": "euros"}.get(code[0], code[0]) if code else rest
    if abs(millions) >= _TRILLION:
        amount, word = number(millions / _TRILLION, lang, 2), "trillion"
    elif abs(millions) >= _BILLION:
        billions = millions / _BILLION
        amount, word = number(billions, lang, 2 if abs(billions) < 10 else 1), "billion"
    else:
        amount, word = number(millions, lang, 0), "million"
    return f"{amount} {word} {currency}{_prices(unit)}"


def _prices(unit: str) -> str:
    if match := _PRICES.search(unit):
        return f" (constant {match[1] or match[2]} prices)"
    return " (current prices)" if "current" in unit else ""
