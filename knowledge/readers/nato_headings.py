"""Headings of NATO's tables: title, unit line and heading say what the rows below measure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from knowledge.model import Measure
from knowledge.readers.sheet import Sheet

TITLE = re.compile(
    r"table\s*(?P<number>\d+[a-z]?)\s*[:.\-–]\s*(?P<title>.*\b"
    r"(?:defence|defense|gdp|military|personnel)\b.*)",
    re.IGNORECASE,
)
_PRICES = re.compile(r"\b((?:19|20)\d\d)\b(?:\s+constant)?\s+prices", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TablePlace:
    """One table's sheet and title, and the lines above its years with their places."""

    sheet: Sheet
    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """What the rows below a heading measure; `{currency}` in the unit is the row's own."""

    measure: Measure
    unit: str
    base: str = ""

    @property
    def is_national(self) -> bool:
        """Whether each row has its own currency."""
        return "{currency}" in self.unit


@dataclass(frozen=True, slots=True)
class NotRead:
    """A heading that says nothing Gapwatch reads; rows with figures below it are refused."""

    why: str


@dataclass(frozen=True, slots=True)
class _Rule:
    """Patterns for title, heading and unit; a unit that does not fit is told, not guessed."""

    title: str
    heading: str
    unit: str
    measure: Measure
    said: str


_CURRENT, _CONSTANT = r"current prices", r"constant|\b(?:19|20)\d\d\b.*prices"
_SPENDING = r"(?:core )?(?:defen[cs]e (?:expenditure|investment|spending))"
_MILLION = r"millions?(?: of)? us dollars"
_NATIONAL = r"millions?(?: of)? national currency"
_PERCENT = r"percent|%"
_RULES = (
    _Rule(r"share of", r"share of (?:real )?gdp", _PERCENT, Measure.SHARE,
          "percent of real GDP ({base} prices)"),
    _Rule(r"change", r"real change", _PERCENT, Measure.REAL_CHANGE,
          "percent per year, {base} prices"),
    _Rule(r"categor", r"^equipment", _PERCENT, Measure.EQUIPMENT, "percent of defence expenditure"),
    _Rule(r"categor", r"^personnel", _PERCENT, Measure.PERSONNEL_COSTS,
          "percent of defence expenditure"),
    _Rule(r"categor", r"^infrastructure", _PERCENT, Measure.INFRASTRUCTURE,
          "percent of defence expenditure"),
    _Rule(r"categor", r"^other", _PERCENT, Measure.OTHER, "percent of defence expenditure"),
    _Rule(r"per capita", r"^gdp per capita", r"thousands?(?: of)? us dollars",
          Measure.GDP_PER_CAPITA, "thousand USD per person, {base} prices and exchange rates"),
    _Rule(r"per capita", rf"^{_SPENDING} per capita", r"(?<!thousand )(?<!million )us dollars",
          Measure.PER_CAPITA, "USD per person, {base} prices and exchange rates"),
    _Rule(r"military personnel", r"", r"thousands", Measure.PERSONNEL, "thousands"),
    _Rule(r"^gdp$|^gross domestic product$", _CURRENT, _MILLION, Measure.GDP_CURRENT,
          "million USD, current prices and exchange rates"),
    _Rule(r"^gdp$|^gross domestic product$", _CONSTANT, _MILLION, Measure.GDP_CONSTANT,
          "million USD, constant {base} prices and exchange rates"),
    _Rule(rf"^{_SPENDING}$", _CURRENT, f"(?P<national>{_NATIONAL})|{_MILLION}",
          Measure.USD_CURRENT, "million USD, current prices and exchange rates"),
    _Rule(rf"^{_SPENDING}$", _CONSTANT, f"(?P<national>{_NATIONAL})|{_MILLION}",
          Measure.USD_CONSTANT, "million USD, constant {base} prices and exchange rates"),
)  # fmt: skip
_IN_NATIONAL = {
    Measure.USD_CURRENT: (Measure.NATIONAL_CURRENT, "million {currency}, current prices"),
    Measure.USD_CONSTANT: (
        Measure.NATIONAL_CONSTANT,
        "million {currency}, constant {base} prices",
    ),
}


def heading_for(table: TablePlace, text: str, place: str) -> Heading | NotRead:
    """What the rows below a heading (empty: below the title alone) measure, and in what unit."""
    for rule in _RULES:
        is_asked = bool(text) or not rule.heading
        if is_asked and _says(rule.title, table.title) and _says(rule.heading, text):
            return _with_unit(rule, table, text, place)
    return NotRead(
        f'{place} holds "{text[:60]}" under "{table.title}", which is no heading that Gapwatch '
        "knows, yet figures stand below it."
    )


def _says(pattern: str, text: str) -> bool:
    return re.search(pattern, " ".join(text.split()), re.IGNORECASE) is not None


def _with_unit(rule: _Rule, table: TablePlace, text: str, place: str) -> Heading | NotRead:
    above = [line for line, _ in table.lines]
    unit = re.search(rule.unit, " | ".join([text, *above]), re.IGNORECASE)
    if unit is None:
        where = next((at for _, at in table.lines), place)
        holds = "; ".join(above) or "nothing"
        return NotRead(
            f'{where} should give the unit of "{text or table.title}" as NATO does '
            f'({rule.said.split(",")[0]}), but holds "{holds}".'
        )
    measure, said = rule.measure, rule.said
    if "national" in unit.groupdict() and unit["national"]:
        measure, said = _IN_NATIONAL[measure]
    base = _base(text, *above, table.title) if "{base}" in said else ""
    if base is None:
        return NotRead(f'{place} holds "{text}", but no line says at which year\'s prices.')
    return Heading(measure, said.replace("{base}", base), base)


def _base(*texts: str) -> str | None:
    for text in texts:
        if found := _PRICES.search(text):
            return found[1]
    return None
