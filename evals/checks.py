"""What a right answer must hold: the check kinds of the golden questions, one function each.

`failures(answer, expected)` takes an answer as the program prints it with `--json` and the
`expected` list of a question, and returns one sentence per failed check (none: it is right).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from evals.country_mentions import has_run, mentions
from evals.formulas import FormulaError, evaluate
from evals.readings import Reading, plain_spaces, readings, scales_named

Answer = dict[str, Any]
Check = dict[str, Any]

_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_COUNTED = ("countries", "place")
_CURRENCY = re.compile(r"\b(?!GDP)[A-Z]{3}$")
_NUMERIC = re.compile(r"\d+(?:\.\d+)?")
_EVIDENCE = ("title", "publisher", "as_of", "url")


def failures(answer: Answer, expected: list[Check]) -> list[str]:
    """One sentence per check that the answer fails; unknown kinds are failures too."""
    found = []
    for check in expected:
        kind = str(check.get("check"))
        if kind not in KINDS:
            found.append(f"unknown check kind {kind!r}")
        elif problem := KINDS[kind](answer, check):
            found.append(problem)
    return found


def text_of(answer: Answer, where: str = "text") -> str:
    """The text that a check looks at; `everywhere` adds what the evidence says of itself."""
    parts = [str(answer.get("text") or "")]
    if where == "everywhere":
        for item in answer.get("evidence") or []:
            parts += [str(item.get(field) or "") for field in _EVIDENCE]
    return plain_spaces("\n".join(parts))


def _holds(text: str, value: str) -> bool:
    """Whether the text holds a value; a bare number stands alone, in either decimal mark."""
    if not _NUMERIC.fullmatch(value):
        return plain_spaces(value).casefold() in text.casefold()
    whole, _, fraction = value.partition(".")
    tail = rf"[.,]{fraction}0*" if fraction else r"(?:[.,]0+)?"
    return bool(re.search(rf"(?<!\d)(?<!\d[.,]){whole}{tail}(?!\d)(?![.,]\d)", text))


def _contains_any(answer: Answer, check: Check) -> str:
    text = text_of(answer, check.get("where", "text"))
    if any(_holds(text, str(value)) for value in check["values"]):
        return ""
    return f"holds none of {check['values']}"


def _contains_all(answer: Answer, check: Check) -> str:
    text = text_of(answer, check.get("where", "text"))
    missing = [value for value in check["values"] if not _holds(text, str(value))]
    return f"lacks {missing}" if missing else ""


def _not_contains(answer: Answer, check: Check) -> str:
    text = text_of(answer, check.get("where", "text"))
    wrong = [value for value in check["values"] if _holds(text, str(value))]
    return f"holds {wrong}" if wrong else ""


def _regex(answer: Answer, check: Check) -> str:
    text = text_of(answer, check.get("where", "text"))
    return "" if re.search(check["value"], text, re.IGNORECASE) else f"lacks /{check['value']}/"


def _not_regex(answer: Answer, check: Check) -> str:
    text = text_of(answer, check.get("where", "text"))
    match = re.search(check["value"], text, re.IGNORECASE)
    return f"says {match.group()!r}" if match else ""


def _status(answer: Answer, check: Check) -> str:
    status = answer.get("status")
    return "" if status in check["values"] else f"status {status!r}, not {check['values']}"


def _names(answer: Answer, check: Check) -> str:
    value = check["value"]
    wanted = evaluate(value) if isinstance(value, str) else list(value)
    found = mentions(text_of(answer), str(answer.get("lang") or "en"))
    if missing := [iso3 for iso3 in wanted if iso3 not in found]:
        return f"does not name {missing}"
    if check.get("order") and not has_run(found, wanted):
        return f"names {found}, not in the order {wanted}"
    return ""


def _any_of(answer: Answer, check: Check) -> str:
    problems = [failures(answer, option) for option in check["options"]]
    if any(not problem for problem in problems):
        return ""
    return "no option holds: " + " | ".join("; ".join(problem) for problem in problems)


def _number(answer: Answer, check: Check) -> str:
    unit = str(check.get("unit") or "")
    try:
        wanted = _wanted(check["value"], unit)
    except FormulaError as error:
        return f"the check itself is wrong: {error}"
    lang = str(answer.get("lang") or "en")
    text = text_of(answer)
    is_counting = unit in _COUNTED
    values = [
        value
        for reading in readings(text, lang, is_counting=is_counting)
        for value in _in_unit(reading, unit, scales_named(text, lang))
    ]
    if any(_is_near(value, number, check, unit) for value in values for number in wanted):
        return ""
    return f"no number {check['value']} ({_shown(wanted, unit)} {unit})"


def _wanted(value: str | float, unit: str) -> list[float]:
    """The numbers that would do, in single units."""
    if not isinstance(value, str):
        return [float(value) * _unit_scale(unit)]
    result = evaluate(value)
    return [float(number) for number in (result if isinstance(result, list) else [result])]


def _unit_scale(unit: str) -> float:
    return _SCALES.get(unit.split(" ", maxsplit=1)[0], 1.0)


def _shown(wanted: list[float], unit: str) -> str:
    return " or ".join(f"{number / _unit_scale(unit):.6g}" for number in wanted)


def _in_unit(reading: Reading, unit: str, scales: frozenset[float]) -> list[float]:
    """The values, in single units, that a reading may have where the unit is asked for."""
    if unit.startswith("%"):
        is_right = reading.kind != "points" and reading.scale is None and not reading.currencies
        return [reading.value] if is_right else []
    if unit == "percentage points":
        is_right = reading.kind != "percent" and reading.scale is None and not reading.currencies
        return [abs(reading.value)] if is_right else []
    if reading.kind != "plain" or not _is_currency(reading, unit):
        return []
    if unit == "year" or unit in _COUNTED:
        return [reading.value] if reading.is_whole and reading.scale is None else []
    if reading.scale is not None:
        return [abs(reading.value) * reading.scale]
    bare = [abs(reading.value)]
    return bare if reading.is_year else bare + [bare[0] * scale for scale in scales]


def _is_currency(reading: Reading, unit: str) -> bool:
    code = _CURRENCY.search(unit)
    return not reading.currencies or bool(code and code.group() in reading.currencies)


def _is_near(value: float, wanted: float, check: Check, unit: str) -> bool:
    tolerance = check.get("tolerance", 0)
    if isinstance(tolerance, str):
        room = abs(wanted) * float(tolerance.rstrip("% ")) / 100
    else:
        room = float(tolerance) * _unit_scale(unit)
    is_signless = unit == "percentage points" or bool(_CURRENCY.search(unit))
    return abs(value - (abs(wanted) if is_signless else wanted)) <= room + 1e-9


def _for_a_reader(_answer: Answer, _check: Check) -> str:
    """A behaviour is judged by a reader, not here."""
    return ""


KINDS: dict[str, Callable[[Answer, Check], str]] = {
    "number": _number,
    "contains_any": _contains_any,
    "contains_all": _contains_all,
    "not_contains": _not_contains,
    "regex": _regex,
    "not_regex": _not_regex,
    "names": _names,
    "status": _status,
    "any_of": _any_of,
    "behaviour": _for_a_reader,
}
