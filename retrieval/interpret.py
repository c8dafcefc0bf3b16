"""Interpreter: what a model takes an unresolved question to mean; code validates and executes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from knowledge.library import Library
from knowledge.model import ALLIANCE, EUROPE_AND_CANADA, Measure, Target
from retrieval.llm import Llm, Unanswered
from retrieval.model import Context, Intent, Plan
from retrieval.plan import make_plan
from retrieval.reading import Reading, read
from retrieval.turn import NOTHING, Spent, Turn

INTERPRETED = "interpreted"
_PROMPTS = Path(__file__).parent / "prompts"
_MOST_SIGNS = 600
_TIME_SHARE = 0.4
_MOST_PLACES = 8
_OFFERED = (
    Intent.LOOKUP,
    Intent.GAP,
    Intent.RANKING,
    Intent.COUNT,
    Intent.COMPARISON,
    Intent.TREND,
    Intent.PROJECTION,
    Intent.TARGET,
    Intent.STATEMENT,
    Intent.OUT_OF_SCOPE,
)
_NEED_PLACE = (Intent.LOOKUP, Intent.GAP, Intent.COMPARISON, Intent.TREND, Intent.PROJECTION)
_CLOSED = ("offtopic", "injection", "secret", "help", "source")


class PlanSketch(BaseModel):
    """What a model may say about a question: names of what exists, and no figure."""

    model_config = ConfigDict(extra="forbid")

    intent: str = Field(description="what is asked for")
    countries: list[str] = Field(description="three-letter codes, or NATO")
    groups: list[str] = Field(description="keys of groups")
    target: str = Field(description="a target's key, or empty")
    measure: str = Field(description="a measure's key")
    years: list[int] = Field(description="calendar years")
    question: str = Field(description="the question, understandable on its own")


@dataclass(frozen=True, slots=True)
class Interpretation:
    """A plan filled in by a model, or why the deterministic one stands; what it took."""

    plan: Plan | None
    spent: Spent = NOTHING
    why: str | None = None


def wants_help(plan: Plan, reading: Reading, context: Context | None) -> bool:
    """Whether a question on the subject was not understood, so that a model could help.

    Orders, secrets and talk about other things are never handed on; nor is "they" where there
    is no earlier question that could say who, nor a name that may be one of two.
    """
    if reading.has(*_CLOSED):
        return False
    if reading.has("pronoun") and context is None and not (reading.countries or reading.groups):
        return False
    if plan.unresolved:
        return not plan.unsure  # of two countries that were named the reader chooses
    on_topic = bool(reading.countries or reading.groups or reading.levels) or reading.has("domain")
    return plan.intent is Intent.OUT_OF_SCOPE and (on_topic or context is not None)


def interpret(
    llm: Llm, reading: Reading, library: Library, context: Context | None, turn: Turn
) -> Interpretation:
    """The plan that a model makes of a question, if every part of it exists.

    One bounded call, with less than half of the turn's time; an answer that cannot be read or
    names what does not exist leaves the deterministic plan as it was.
    """
    part = _part(turn)
    try:
        filled = llm.fill(PlanSketch, _prompt(), _given(reading, library, context), part)
    except Unanswered as error:
        return Interpretation(None, error.spent, str(error))
    plan = None
    if isinstance(filled.value, PlanSketch):
        plan = validated(filled.value, reading, library, context)
    why = None if plan else "the model's plan cannot be used"
    return Interpretation(plan, filled.spent, why)


def prepare(llm: Llm) -> None:
    """Load the prompt and shape the schema for a model, so that no question waits for it."""
    _prompt()
    for each in filter(None, (llm, llm.second)):
        each.shape(PlanSketch)


def _part(turn: Turn) -> Turn:
    """A share of the turn's time, called off together with the whole."""
    return Turn(turn.left() * _TIME_SHARE, turn.chat, None, turn.cancelled)


def validated(
    sketch: PlanSketch, reading: Reading, library: Library, context: Context | None
) -> Plan | None:
    """A sketch as a plan; None where it names what does not exist or leaves the scope.

    Levels, amounts and editions come from the question's own words only, by the deterministic
    reading; years must stand in the table, countries must be allies.
    """
    if sketch.intent not in _OFFERED or sketch.intent == Intent.OUT_OF_SCOPE:
        return None
    intent = Intent(sketch.intent)
    countries = _countries(sketch, library)
    groups = tuple(dict.fromkeys(sketch.groups))
    known_groups = {*library.countries.groups(), "all"}
    if countries is None or not set(groups) <= known_groups:
        return None
    if intent in _NEED_PLACE and not (countries or groups):
        return None
    measure = Measure(sketch.measure) if sketch.measure in library.edition().measures() else None
    if measure is None or (sketch.target and sketch.target not in library.targets):
        return None
    years = _years(sketch, library, measure)
    query = _query(sketch.question, reading, context)
    if years is None or not _is_borne_out(query, {*countries, *groups}, reading, library):
        return None
    if intent in (Intent.LOOKUP, Intent.GAP) and len(countries) > 1:
        intent = Intent.COMPARISON
    return Plan(
        intent=intent,
        countries=countries,
        groups=groups,
        years=years or _borrowed_years(reading, context),
        due=reading.due,
        target=_target(sketch, library, intent),
        measure=measure,
        currency=reading.currency,
        top=reading.top,
        is_lowest=reading.has("lowest"),
        defaults=(INTERPRETED,),
        query=query,
    )


def _countries(sketch: PlanSketch, library: Library) -> tuple[str, ...] | None:
    found = tuple(dict.fromkeys(code.strip().upper() for code in sketch.countries))
    known = {*library.countries.allies, ALLIANCE, EUROPE_AND_CANADA}
    return found if set(found) <= known and len(found) <= _MOST_PLACES else None


def _years(sketch: PlanSketch, library: Library, measure: Measure) -> tuple[int, ...] | None:
    years = tuple(sorted(set(sketch.years)))
    return years if set(years) <= set(library.edition().years(measure)) else None


def _borrowed_years(reading: Reading, context: Context | None) -> tuple[int, ...]:
    if reading.years:
        return reading.years
    return context.plan.years if context else ()


def _target(sketch: PlanSketch, library: Library, intent: Intent) -> Target | None:
    measured = (Intent.GAP, Intent.PROJECTION, Intent.COUNT, Intent.TARGET)
    return library.targets[sketch.target] if sketch.target and intent in measured else None


def _query(written: str, reading: Reading, context: Context | None) -> str:
    """The rewritten question, if it holds no number that nobody asked about."""
    asked = f"{context.text if context else ''} {reading.text}"
    numbers = re.findall(r"\d+", written)
    is_fair = all(number in re.findall(r"\d+", asked) for number in numbers)
    clean = " ".join(written.split())[:_MOST_SIGNS]
    return clean if clean and is_fair else ""


def _is_borne_out(query: str, places: set[str], reading: Reading, library: Library) -> bool:
    """Whether the rewritten question, read without a model, is in scope and of the same places.

    A model that fills the fields at random does not also write a question that bears them out;
    and a place that the reader named is never lost.
    """
    again = read(query, library.countries, library.edition().latest_year(Measure.SHARE))
    plan = make_plan(again, library, None)
    is_understood = plan.intent is not Intent.OUT_OF_SCOPE and not plan.unresolved
    named = {*reading.countries, *reading.groups}
    return is_understood and {*plan.countries, *plan.groups} == places and named <= places


@cache
def _prompt() -> Any:  # noqa: ANN401 - LangChain's prompt
    from langchain_core.prompts import ChatPromptTemplate

    texts = [(_PROMPTS / f"{name}.txt").read_text(encoding="utf-8") for name in _FILES]
    return ChatPromptTemplate.from_messages([("system", texts[0]), ("human", texts[1])])


_FILES = ("plan", "plan_task")


def _given(reading: Reading, library: Library, context: Context | None) -> dict[str, str]:
    edition = library.edition()
    return {
        "intents": "One of: " + ", ".join(_OFFERED) + ".",
        "groups": ", ".join((*library.countries.groups(), "all")),
        "targets": ", ".join(library.targets),
        "measures": ", ".join(edition.measures()),
        "today": str(edition.latest_year(Measure.SHARE)),
        "earlier": context.text[:_MOST_SIGNS] if context else "none",
        "question": reading.text[:_MOST_SIGNS],
    }
