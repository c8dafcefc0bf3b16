"""The types of asking and answering: Question, Plan, Evidence, Draft, Answer.

A sentence of a draft holds no digit of its own: figures are slots such as `{f2}` (value with
unit), `{f2.year}`, `{f2.number}` (value without unit) or `{f2.edition}`, sources are marks such
as `[1]`. Only a sentence quoted from evidence, marked `is_quote`, may hold digits.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from knowledge.model import Figure, Measure, Target


class Intent(StrEnum):
    """What a question asks for."""

    LOOKUP = "lookup"
    GAP = "gap"
    RANKING = "ranking"
    COUNT = "count"
    COMPARISON = "comparison"
    TREND = "trend"
    PROJECTION = "projection"
    REVISION = "revision"
    SUMMARY = "summary"
    WHAT_IF = "what_if"
    BAND = "band"
    GROWTH = "growth"
    TOTAL = "total"
    BURDEN = "burden"
    PLANNED = "planned"
    PORTION = "portion"
    PER_SOLDIER = "per_soldier"
    CROSSINGS = "crossings"
    HELD = "held"
    ON_TRACK = "on_track"
    ESTIMATE = "estimate"
    MEMBER = "member"
    CLOCK = "clock"
    THEME = "theme"
    OPINION = "opinion"
    UNKEPT = "unkept"
    UNKNOWABLE = "unknowable"
    SOURCES = "sources"
    DEFINITION = "definition"
    TARGET = "target"
    ARTICLE = "article"
    STATEMENT = "statement"
    CONTRADICTION = "contradiction"
    UPDATE = "update"
    SOURCE = "source"
    HELP = "help"
    OUT_OF_SCOPE = "out_of_scope"


# After these a follow-up still leans on the question before.
KEEPS_OLD = (Intent.OUT_OF_SCOPE, Intent.HELP, Intent.SOURCE)


class Status(StrEnum):
    """How a question ended."""

    ANSWERED = "answered"
    PARTIAL = "partial"
    CLARIFY = "clarify"
    REFUSED = "refused"


class Reason(StrEnum):
    """Why a question was refused."""

    NO_DATA = "no_data"
    OUT_OF_SCOPE = "out_of_scope"
    NO_EVIDENCE = "no_evidence"
    UNSAFE = "unsafe"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a question means: countries, years, target, measure and what to compute.

    `countries` are ISO3 codes or aggregates in the order named; `groups` are the keys of
    named groups. `query` is the text to search where a follow-up leans on an earlier question.
    `stated` are levels that the question asserts of a country ("since Italy is at 4 %");
    `believed` is the side of such a level, "above" or "below", where one is asserted.
    `defaults` names what was assumed because the question did not say. `what_if` is a supposed
    share, `step` a supposed number of points a year, `growth` a supposed real growth of GDP in
    % a year; `averages` are the simple ones asked for ("mean", "median"); `measures` are all
    that a comparison names; `moved` is "fell" or "rose" where a list asks who did. `unsure`
    are the countries between which a misspelt name cannot decide. `before` is the kind of
    question that an aside ("why?") interrupted: what follows goes on from there. `nth` is
    the place whose holder is asked for, counted from the lowest with `is_lowest`; `near` is
    "any", "below" or "above" where the allies nearest to a level are asked for; `portion` a
    share of GDP whose amount is; `theme` a key of themes.toml; `heard` are the countries
    of the questions before, which "which of them" may mean; `without` are left out of a list.
    `band` are the two levels between which allies are asked for, `kept` a share at which a
    country is supposed to stay; with `both_ends` a list has the highest and the lowest.
    """

    intent: Intent
    countries: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    outsiders: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    is_range: bool = False
    due: int | None = None
    target: Target | None = None
    levels: tuple[Decimal, ...] = ()
    measure: Measure = Measure.SHARE
    currency: str | None = None
    wants_money: bool = False
    top: int | None = None
    nth: int | None = None
    is_lowest: bool = False
    edition: str | None = None
    also: tuple[Intent, ...] = ()
    stated: tuple[Decimal, ...] = ()
    believed: str = ""
    premises: tuple[str, ...] = ()
    most_sentences: int | None = None
    unresolved: tuple[str, ...] = ()
    defaults: tuple[str, ...] = ()
    query: str = ""
    what_if: Decimal | None = None
    step: Decimal | None = None
    growth: Decimal | None = None
    averages: tuple[str, ...] = ()
    measures: tuple[Measure, ...] = ()
    unsure: tuple[str, ...] = ()
    moved: str = ""
    before: Intent | None = None
    near: str = ""
    portion: Decimal | None = None
    theme: str = ""
    heard: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    band: tuple[Decimal, Decimal] | None = None
    kept: Decimal | None = None
    both_ends: bool = False

    @property
    def group(self) -> str | None:
        """The only group that was named; None for none or several."""
        return self.groups[0] if len(self.groups) == 1 else None


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody asked, in which language, as of which day, after which earlier answer.

    `edition` and `currency` are what the reader prefers where the text names none.
    `chat` names who asks, for the budgets of a model; it is empty where nobody is counted.
    """

    text: str
    lang: str = "en"
    as_of: date | None = None
    context: Context | None = None
    edition: str | None = None
    currency: str | None = None
    chat: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """What a follow-up can refer to: the last plan and the passages that answered it.

    `lang` is the language of the answer; a follow-up whose words do not tell keeps it.
    """

    text: str
    plan: Plan
    passages: tuple[str, ...] = ()
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """One retrievable piece of text: a claim, a table row, a target, part of a document.

    `id` is stable ("claim:T-014", "row:nato_2026_07:POL:share_of_gdp"); `text` is what is
    searched; `quote` is what may be shown verbatim. `as_of` is the date text of its source.
    `asked` is how people ask for it: searched with the text, never shown. `locator` is the place
    in a document: "p. 12", or the headings above ("Aims > Core"). `links` are the ids of passages
    that it rests on.
    """

    id: str
    kind: str
    text: str
    quote: str
    source: str
    title: str
    publisher: str
    url: str
    as_of: str
    countries: tuple[str, ...] = ()
    topic: str = ""
    trust: str = "official"
    is_overtaken: bool = False
    asked: str = ""
    locator: str = ""
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage that an answer rests on, with the score that found it (0 to 1)."""

    passage: Passage
    score: float


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a draft: text with slots, the evidence numbers it cites, its part.

    `part` is "lead", "detail", "row", "quote", "note" or "next". `cites` are 1-based numbers
    into the answer's evidence.
    """

    text: str
    cites: tuple[int, ...] = ()
    part: str = "detail"
    is_quote: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """Sentences over numbered figures and evidence, before or after checking."""

    sentences: tuple[Sentence, ...]
    figures: tuple[Figure, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """A checked draft with its status; rendering fills the slots in the reader's language.

    Figure `figures[0]` has the id f1, and so on; `evidence[0]` has the number 1.
    """

    question: Question
    plan: Plan
    status: Status
    reason: Reason | None
    sentences: tuple[Sentence, ...]
    figures: tuple[Figure, ...]
    evidence: tuple[Evidence, ...]
    choices: tuple[str, ...] = ()
    follow_ups: tuple[str, ...] = ()
    engine: str = "built-in"
    fell_back: str | None = None
    milliseconds: float = field(default=0.0, compare=False)
