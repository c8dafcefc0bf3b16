"""Numbers and dates in the reader's language: one place decides how a figure is shown.

Unit words stand in `locales/units/*.ftl`; plural forms, currency names, dates and the place of
the percent sign come from CLDR through Babel.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal, get_currency_name

from knowledge.errors import BadData
from knowledge.model import POINTS, Figure
from retrieval.phrasebook import Phrases, phrases

_THRESHOLDS = tuple(map(Decimal, ("2", "2.5", "3", "3.5", "5", "20")))
_SAID = ("claim", "national_plan")  # shown with the digits that were said
_BILLION = Decimal(1000)
_TRILLION = Decimal(1_000_000)
LOCALES = Path(__file__).parent / "locales"
# Portuguese is spoken as in Portugal, an ally: "mil milhões", not "bilhões".
_REGION = {"pt": "pt_PT"}
# The plural in which a currency's name follows a scale word ("5 miliardów dolarów").
_MANY = Decimal(10)
_VOWELS = "aeiouàâéèêëîïôûh"
_COUNTED = {
    "allies": "allies",
    "countries": "countries",
    "days": "days",
    "persons": "people",
    "years": "years",
}
_PARTS = {
    "% a year": "growth-average",
    "% a year in real terms": "growth",
    "% of NATO's total spending": "share-total",
    "% of NATO's shortfall": "share-shortfall",
}
_PRICES = re.compile(r"constant (\d{4}) prices|(\d{4}) prices")


@cache
def _locale(lang: str) -> Locale:
    return Locale.parse(_REGION.get(lang, lang))


def units(lang: str) -> Phrases:
    """The words of units in a language."""
    return phrases(lang, LOCALES / "units")


def language_name(code: str, lang: str) -> str:
    """A language's name in a language: "angielski" for English in Polish."""
    return str(_locale(lang).languages.get(code, code))


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
            full = "d MMMM y" if lang == "en" else "long"
            return str(format_date(date.fromisoformat(text), full, locale=_locale(lang)))
        if len(parts) == 2 and len(parts[1]) == 2:
            first = date(int(parts[0]), int(parts[1]), 1)
            return str(format_skeleton("yMMMM", first, locale=_locale(lang)))
    except ValueError as error:
        raise BadData(f'"{text}" is no date.') from error
    return units(lang).say("year", year=text) if re.fullmatch(r"\d{4}", text) else text


def edition_day(text: str, lang: str) -> str:
    """An edition's date as it follows the word for edition; a bare year may need its word."""
    is_year = re.fullmatch(r"\d{4}", text)
    return units(lang).say("edition-year", year=text) if is_year else day(text, lang)


def paired(name: str, value: str, lang: str) -> str:
    """A name and its value: "Italy: 2.10%"; French sets a space before the colon."""
    return f"{name}\xa0: {value}" if lang == "fr" else f"{name}: {value}"


def year(of: int | None, lang: str, *, estimate: bool = False) -> str:
    """A year as it stands in a sentence, marked with a word where it is an estimate."""
    return units(lang).say("year-estimated" if estimate else "year", year=str(of))


def value_with_unit(figure: Figure, lang: str, *, signed: bool = False, size: bool = False) -> str:
    """A figure as a reader sees it, such as "2.00% of GDP" or "31.3 billion US dollars".

    `signed` shows a plus sign, `size` leaves the sign away (the words tell the direction).
    """
    worded = size or (_tells_size(figure) and not signed)
    value = abs(figure.value) if worded else figure.value
    sign = "+" if signed and value > 0 else ""
    return _shown(value, figure, lang, sign)


def _tells_size(figure: Figure) -> bool:
    """A gap is worded as below or above, so its sign is shown only where asked for."""
    return figure.measure.startswith("gap")


def _shown(value: Decimal, figure: Figure, lang: str, sign: str) -> str:
    unit = figure.unit
    if unit == POINTS:
        return _counted("points", value, 2, lang, sign)
    if unit.startswith(("%", "percent")):
        return _percent(value, figure, lang, sign)
    if unit.startswith(("million", "billion", "trillion")):
        return _money(value, unit, lang, sign)
    if unit.startswith("thousand USD"):
        return _per_head(_amount("thousand", value, 1, "USD", lang, sign), unit, lang)
    if unit.startswith("USD per person"):
        return _per_head(_amount("one", value, 0, "USD", lang, sign), unit, lang)
    if unit == "thousands":
        return _counted("people", value * 1000, 0, lang, sign)
    return _plain(value, figure, lang, sign)


def _counted(key: str, value: Decimal, places: int, lang: str, sign: str = "") -> str:
    """A number with a counted thing in the right plural: "1 ally", "22 allies"."""
    amount = sign + number(value, lang, places)
    return units(lang).say(key, n=amount, plural=_plural(value, places, lang))


def _plural(value: Decimal, places: int, lang: str) -> str:
    """The CLDR plural of a number as it is shown: 1.50 may differ from 1.5 and 2."""
    shown = abs(value).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    return str(_locale(lang).plural_form(shown))


def _plain(value: Decimal, figure: Figure, lang: str, sign: str) -> str:
    if figure.unit == "year":
        return year(int(value), lang)
    whole = value == value.to_integral_value()
    places = 0 if whole or figure.unit == "persons" else 2
    if figure.unit in _COUNTED:
        return _counted(_COUNTED[figure.unit], value, places, lang, sign)
    amount = sign + number(value, lang, places)
    if figure.unit.startswith("of "):
        of = number(Decimal(figure.unit.removeprefix("of ")), lang, 0)
        return units(lang).say("rank", n=amount, of=of)
    return f"{amount} {figure.unit}".strip()


def _percent(value: Decimal, figure: Figure, lang: str, sign: str) -> str:
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
    shown = percent(sign + number(value, lang, places, fewest), lang)
    key = _share_of(figure.unit)
    if key:
        return units(lang).say(key, percent=shown)
    return shown + figure.unit.removeprefix("%") if figure.unit.startswith("%") else shown


def percent(amount: str, lang: str) -> str:
    """A written number with the percent sign where the language has it: "3,5 %", "%3,5"."""
    pattern = _locale(lang).percent_formats[None].pattern
    return str(re.sub(r"[#0,.]+", lambda _: amount, pattern, count=1))


def _share_of(unit: str) -> str | None:
    tail = unit.removeprefix("% of ").removeprefix("percent of ")
    if tail.startswith(("GDP", "real GDP")):
        return "share-gdp"
    if tail.startswith("GNI"):
        return "share-gni"
    if tail.startswith("defence"):
        return "share-defence"
    return "growth" if unit.startswith("percent per year") else _PARTS.get(unit)


def _money(value: Decimal, unit: str, lang: str, sign: str) -> str:
    scale, _, rest = unit.partition(" ")
    millions = value * {"million": 1, "billion": 1000, "trillion": 1_000_000}[scale]
    code = re.match(r"[A-Z]{3}", rest)
    currency = code[0] if code else rest
    if abs(millions) >= _TRILLION:
        amount = _amount("trillion", millions / _TRILLION, 2, currency, lang, sign)
    elif abs(millions) >= _BILLION:
        billions = millions / _BILLION
        places = 2 if abs(billions) < 10 else 1
        amount = _amount("billion", billions, places, currency, lang, sign)
    elif 0 < abs(millions) < 1:
        amount = _amount("one", millions * 1_000_000, 0, currency, lang, sign)
    else:
        is_small = abs(millions) < 10 and millions != millions.to_integral_value()
        amount = _amount("million", millions, 2 if is_small else 0, currency, lang, sign)
    return _with_prices(amount, unit, lang)


def _amount(scale: str, value: Decimal, places: int, code: str, lang: str, sign: str) -> str:
    plural = _plural(value, places, lang)
    name = _currency(
        code, value if scale == "one" else _MANY, plural if scale == "one" else "scale", lang
    )
    return units(lang).say(
        f"money-{scale}",
        n=sign + number(value, lang, places),
        plural=plural,
        currency=name,
        elides="yes" if name[0].casefold() in _VOWELS else "no",
    )


def _currency(code: str, count: Decimal, plural: str, lang: str) -> str:
    """A currency's name as it follows a number; a language's own wording before CLDR's."""
    key = f"currency-{code}"
    words = units(lang)
    if words.has(key):
        return words.say(key, plural=plural)
    return str(get_currency_name(code, count=count, locale=_locale(lang)))


def _per_head(amount: str, unit: str, lang: str) -> str:
    return _with_prices(units(lang).say("per-head", amount=amount), unit, lang)


def _with_prices(amount: str, unit: str, lang: str) -> str:
    if match := _PRICES.search(unit):
        return units(lang).say("prices-constant", amount=amount, base=match[1] or match[2])
    return units(lang).say("prices-current", amount=amount) if "current" in unit else amount
