"""The desk: where an answer is put together; numbers figures and evidence, says sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from knowledge.edition import Edition
from knowledge.library import Library
from knowledge.model import Claim, Figure, Measure, Target
from knowledge.names import fold
from knowledge.target import target_figure
from retrieval.chunk import with_cell
from retrieval.model import Draft, Evidence, Passage, Plan, Reason, Sentence, Status
from retrieval.phrasebook import Phrases
from retrieval.reading import cues_in

Search = Callable[..., list[Evidence]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a kind of question ended, beside the sentences on the desk."""

    status: Status = Status.ANSWERED
    reason: Reason | None = None
    choices: tuple[str, ...] = ()
    follow_ups: tuple[str, ...] = ()


@dataclass
class Desk:
    """Collects the sentences, figures and evidence of one answer.

    A figure's slot is `{f1}`, `{f2}`… in the order in which figures were first put down, its
    inputs before it; evidence is numbered likewise.
    """

    library: Library
    words: Phrases
    passages: Mapping[str, Passage]
    search: Search
    today: date
    text: str
    lang: str = "en"
    langs: tuple[str, ...] = ("en",)
    figures: list[Figure] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    _read: tuple[str, tuple[str, ...]] = field(default=("", ()), repr=False)
    _cues: frozenset[str] = field(default=frozenset(), repr=False)

    def asks(self, *cues: str) -> bool:
        """Whether any of the cues stands in the text being answered, in its own language."""
        if self._read != (self.text, self.langs):
            self._read = (self.text, self.langs)
            self._cues = cues_in(fold(self.text), *self.langs)
        return any(cue in self._cues for cue in cues)

    def edition(self, plan: Plan) -> Edition:
        """The edition that the plan names, or NATO's newest complete one."""
        return self.library.edition(plan.edition or "latest")

    def name(self, country: str) -> str:
        """A country's name in the reader's language, as a sentence takes it."""
        return self.library.countries.in_sentence(country, self.lang)

    def publisher(self, name: str) -> str:
        """A publisher's name as the reader's language has it: NATO is OTAN in French."""
        return self.words.say("nato-name") if name == "NATO" else name

    def group_name(self, key: str) -> str:
        """A group's or aggregate's name as a sentence takes it."""
        book = self.library.countries
        return (
            book.group_name(key, self.lang)
            if key in book.groups() or key == "all"
            else self.name(key)
        )

    def slot(self, figure: Figure, part: str = "") -> str:
        """The slot that stands for a figure (`part` "year", "number", "edition" or "when")."""
        for given in figure.inputs:
            self.slot(given)
        if figure not in self.figures:
            self.figures.append(figure)
        number = self.figures.index(figure) + 1
        return f"{{f{number}.{part}}}" if part else f"{{f{number}}}"

    def target_slot(self, target: Target) -> str:
        """The slot of a target's level."""
        return self.slot(target_figure(target))

    def target_name(self, target: Target) -> str:
        """A target's name in words, its level as a slot."""
        key = f"target-{target.id.replace('_', '-')}"
        level = self.target_slot(target)
        if self.words.has(key):
            return self.words.say(key, level=level)
        return self.words.say("target-plain", level=level)

    def day_slot(self, day: date, expected: str = "") -> str:
        """The slot of a day, so that a sentence can name it without a digit.

        `expected` is the rule by which a day to come was computed; it makes it an estimate.
        """
        stamp, how = day.isoformat(), expected or "calendar"
        figure = Figure(
            "", "day", day.year, Decimal(day.day), "", bool(expected), "clock", stamp, how
        )
        return self.slot(figure, "edition")

    def year_figure(self, target: Target, year: int, name: str) -> Figure:
        """A year that belongs to a target (its review), as a figure."""
        return Figure(
            "NATO", name, year, Decimal(year), "year", False, target.id, target.since, "as agreed"
        )

    def cite(self, passage_id: str, score: float = 1.0) -> tuple[int, ...]:
        """The evidence number of a passage, as a tuple; empty where there is no such passage."""
        passage = self.passages.get(passage_id)
        return () if passage is None else self.cite_found(Evidence(passage, score))

    def cite_found(self, found: Evidence) -> tuple[int, ...]:
        """The evidence number of something that was found."""
        for number, known in enumerate(self.evidence, start=1):
            if known.passage.id == found.passage.id:
                return (number,)
        self.evidence.append(found)
        return (len(self.evidence),)

    def cite_row(self, figure: Figure) -> tuple[int, ...]:
        """The table row that a published figure (or its first published input) stands in."""
        leaf = figure
        while leaf.how != "published" and leaf.inputs:
            leaf = leaf.inputs[-1]
        row = self.cite(f"row:{leaf.source}:{leaf.country}:{leaf.measure}")
        for number in row:
            found = self.evidence[number - 1]
            shown = replace(found.passage, quote=with_cell(found.passage.quote, leaf))
            self.evidence[number - 1] = replace(found, passage=shown)
        return row or self.cite(f"source:{leaf.source}")

    def cite_edition(self, figure: Figure) -> tuple[int, ...]:
        """The edition that a figure comes from."""
        return self.cite(f"source:{figure.source}")

    def say(
        self, key: str, part: str = "detail", cites: tuple[int, ...] = (), **given: str | int
    ) -> None:
        """Put a sentence down from the phrase book; none is said twice."""
        self.put(self.words.say(key, **given), part, cites)

    def put(self, said: str, part: str = "detail", cites: tuple[int, ...] = ()) -> None:
        """Put down a sentence made of several phrases; none is said twice."""
        told = Sentence(said, cites, part)
        if all((told.text, told.part) != (other.text, other.part) for other in self.sentences):
            self.sentences.append(told)

    def quote(self, found: Evidence, part: str = "quote", text: str | None = None) -> None:
        """Put down a passage's words, verbatim and cited (all of them, or a part)."""
        words = text or found.passage.quote
        if any(sentence.is_quote and words in sentence.text for sentence in self.sentences):
            return  # told already, as a correction or as part of another quotation
        self.sentences.append(Sentence(words, self.cite_found(found), part, is_quote=True))

    def say_date(self, found: Evidence) -> None:
        """Say of what date something just quoted is, where its own words do not tell."""
        number = self.cite_found(found)
        self.say("dated", "note", number, date=f"{{e{number[0]}.date}}")

    def quote_claim(self, claim: Claim, part: str = "quote") -> None:
        """Put down a claim's statement, verbatim and cited."""
        passage = self.passages.get(f"claim:{claim.id}")
        if passage is not None:
            self.quote(Evidence(passage, 1.0), part)

    def draft(self) -> Draft:
        """What lies on the desk."""
        return Draft(tuple(self.sentences), tuple(self.figures), tuple(self.evidence))

    def places(self, plan: Plan) -> tuple[str, ...]:
        """The countries that a plan is about: those named, and the members of its group."""
        members: Iterable[str] = (
            member for group in plan.groups for member in self.library.countries.group(group)
        )
        return tuple(dict.fromkeys((*plan.countries, *members)))

    def year(self, plan: Plan, edition: Edition, country: str | None, measure: Measure) -> int:
        """The year asked for, or the newest that the edition has."""
        if plan.years:
            return plan.years[-1]
        return edition.latest_year(measure, country)
