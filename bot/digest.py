"""The daily update: composed from the tables alone; what is common is worded once for all."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from bot.charts import revision_chart
from bot.message import Image, Reply
from bot.render import Line, apart, footnotes, joined, lines
from knowledge.errors import BriefingError
from knowledge.library import Library
from knowledge.model import Figure, Measure, Target
from knowledge.news import Change, Kind
from retrieval import changed
from retrieval.brief import close_desk, open_desk
from retrieval.desk import Outcome
from retrieval.model import Answer, Evidence, Intent
from retrieval.morning import NAMES, Part, parts, say_head
from retrieval.targeted import followed

_NAMES_HERE = "◇"
"""Stands for the names in the first line, which differ with what is followed."""
_VALUE = re.compile(r"\{f(\d+)(?:\.(\w+))?\}")
_NO_VALUE = ("year", "when", "edition", "country")
_KEPT_DAYS = 6
"""Days whose wordings are kept: the local days of all zones, and those asked for by name."""


def compose(
    follows: tuple[str, ...],
    day: date,
    library: Library,
    lang: str = "en",
    news: Sequence[Change] = (),
    *,
    is_late: bool = False,
) -> Reply:
    """The update that a follower gets on a day.

    Args:
        follows: ISO3 codes, group keys, targets or "all", as they were followed.
        day: the follower's local day.
        library: everything known on that day.
        lang: the reader's language.
        news: the changes that this follower was not told yet (`Chronicle.since`).
        is_late: whether it comes after its time, as after a time out of service.
    """
    places, goals = expand(follows, library), followed(follows, library.targets)
    wording = _wording(library, day, lang)
    said = tuple(parts(library, places, day, news, goals=goals, is_late=is_late))
    blocks = [wording.block(part) for part in said if part.opens]
    blocks.append(wording.head(places, goals))
    blocks += [wording.block(part) for part in said if not part.opens]
    picture = wording.picture(changed.told(news).moves(places))
    return _reply(blocks, picture, lang, library)


def expand(follows: tuple[str, ...], library: Library) -> tuple[str, ...]:
    """Followed groups replaced by their members, each country once; "all" and targets add none."""
    book = library.countries
    found: list[str] = []
    for key in follows:
        if key in book.groups():
            found += book.group(key)
        elif key in book.allies:
            found.append(key)
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class _Block:
    """A part in one language: its lines, the evidence that they rest on by passage.

    `told` are the keys of the published figures that it rests on.
    """

    lines: tuple[Line, ...]
    evidence: dict[str, Evidence] = field(default_factory=dict)
    told: frozenset[str] = frozenset()


class _Wording:
    """The parts of one day in one language, each worded when somebody first needs it."""

    def __init__(self, library: Library, day: date, lang: str) -> None:
        self._library, self._day, self._lang = library, day, lang
        self._blocks: dict[str, _Block] = {}
        self._pictures: dict[str, Image | None] = {}

    def block(self, part: Part) -> _Block:
        """A part's wording."""
        found = self._blocks.get(part.key)
        if found is None:
            found = self._blocks[part.key] = self._worded(part)
        return found

    def head(self, places: tuple[str, ...], goals: tuple[Target, ...] = ()) -> _Block:
        """The first line; its frame is worded once, only the names of countries differ."""
        names_here = _NAMES_HERE if places else ""
        key = f"head:{names_here}:{','.join(goal.id for goal in goals)}"
        frame = self.block(
            Part(key, lambda desk: say_head(desk, places, self._day, names_here, goals))
        )
        if not places:
            return frame
        book = self._library.countries
        names = ", ".join(book.in_sentence(key, self._lang) for key in places[:NAMES])
        more = " …" if len(places) > NAMES else ""
        text = frame.lines[0].text.replace(_NAMES_HERE, names + more)
        return _Block((Line("", text),))

    def picture(self, mine: Iterable[Change]) -> Image | None:
        """One chart when something moved: the weightiest move's country, edition by edition."""
        for item in mine:
            if item.kind in (Kind.CROSSED, Kind.REVISED) and item.new.measure == Measure.SHARE:
                if item.key not in self._pictures:
                    self._pictures[item.key] = self._painted(item)
                if self._pictures[item.key] is not None:
                    return self._pictures[item.key]
        return None

    def _painted(self, item: Change) -> Image | None:
        try:
            return revision_chart(self._library, item.new.country, self._lang, item.new.year)
        except BriefingError:
            return None  # the year stands in one edition alone: nothing to show side by side

    def _worded(self, part: Part) -> _Block:
        desk = open_desk(self._library, self._day, self._lang, "")
        part.say(desk)
        answer = close_desk(desk, Intent.UPDATE, (), Outcome())
        return _Block(
            tuple(lines(answer, self._library)),
            {item.passage.id: item for item in answer.evidence},
            frozenset(_told(_shown(answer))),
        )


_MADE: deque[tuple[Library, date, str, _Wording]] = deque(maxlen=_KEPT_DAYS * 13)


def _wording(library: Library, day: date, lang: str) -> _Wording:
    """The wording of a day in a language, shared by all who get it."""
    for kept, kept_day, kept_lang, made in _MADE:
        if kept is library and (kept_day, kept_lang) == (day, lang):
            return made
    made = _Wording(library, day, lang)
    _MADE.append((library, day, lang, made))
    return made


def _reply(blocks: Sequence[_Block], image: Image | None, lang: str, library: Library) -> Reply:
    """The blocks as one text, their footnotes numbered in the order of the whole."""
    evidence: dict[str, Evidence] = {}
    for block in blocks:
        evidence |= {key: item for key, item in block.evidence.items() if key not in evidence}
    numbers = {key: number for number, key in enumerate(evidence, start=1)}
    shown = (line for block in blocks for line in block.lines)
    told = tuple(sorted(frozenset[str]().union(*(block.told for block in blocks))))
    text = apart(joined(shown, numbers, lang))
    return Reply(text, notes=footnotes(evidence.values(), lang, library), image=image, told=told)


def figure_key(source: str, country: str, measure: str, year: int | None, value: Decimal) -> str:
    """What names a published figure with its value, for finding who was told it."""
    return f"{source} {country} {measure} {year} = {value.normalize():f}"


def _shown(answer: Answer) -> Iterator[Figure]:
    """The figures whose values stand in the text, not those that only lend it a year or a date."""
    for sentence in answer.sentences:
        for index, part in _VALUE.findall(sentence.text):
            if part not in _NO_VALUE:
                yield answer.figures[int(index) - 1]


def _told(figures: Iterable[Figure]) -> Iterator[str]:
    """The keys of the published figures among these, and of those of the same country behind them.

    A gap tells the share that it was computed from; a count of allies tells no ally's figure.
    """
    for item in figures:
        if item.how == "published":
            yield figure_key(item.source, item.country, item.measure, item.year, item.value)
        yield from _told(of for of in item.inputs if of.country == item.country)
