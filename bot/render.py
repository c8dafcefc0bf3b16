"""Rendering: an answer becomes text, notes and JSON; slots filled in the reader's language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from bot.message import Note, Reply
from bot.numbers import (
    LOCALES,
    day,
    edition_day,
    language_name,
    number,
    paired,
    value_with_unit,
    year,
)
from knowledge.library import Library
from knowledge.model import Figure
from retrieval.language import detect
from retrieval.model import Answer, Evidence, Passage, Sentence
from retrieval.phrasebook import phrases

_TWO_STOPS = re.compile(r"(?<=[^\W\d_])\.\.(?!\.)")
_MARK = re.compile(r"\[\d{1,3}\]")
_ITEM = re.compile(r"(?:•|\d{1,3}\.) ")
_SLOT = re.compile(r"\{([fe])(\d+)(?:\.(\w+))?\}")


def reply(answer: Answer, library: Library) -> Reply:
    """An answer as a reply: text with [1] marks and a footnote for each source."""
    return Reply(text=plain_text(answer, library), notes=notes(answer, library))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an answer, its slots filled: how it starts, its text, the passages it cites.

    `spoken` is the language of a quotation that is not in the reader's, else "".
    """

    start: str
    text: str
    cites: tuple[str, ...] = ()
    spoken: str = ""


def plain_text(answer: Answer, library: Library) -> str:
    """The answer's sentences as lines: rows on their own, other parts in short paragraphs."""
    numbers = {item.passage.id: n for n, item in enumerate(answer.evidence, start=1)}
    return joined(lines(answer, library), numbers, answer.question.lang)


def lines(answer: Answer, library: Library) -> Iterator[Line]:
    """The answer's sentences, without the marks of footnotes.

    Rows of a list are numbered; equal values share the better place (DOMAIN rule 6).
    """
    place = listed = 0
    above: Figure | None = None
    lang = answer.question.lang
    for sentence in answer.sentences:
        if sentence.part == "lead":  # another list begins
            listed, above = 0, None
        if sentence.part == "ranked":
            value = _first_figure(sentence, answer)
            listed += 1
            is_level = above and value and (above.value, above.unit) == (value.value, value.unit)
            place, above = place if is_level else listed, value
        starts = {"ranked": f"{place}. ", "row": "• "}
        spoken = detect(sentence.text, "en") if sentence.is_quote else lang
        yield Line(
            starts.get(sentence.part, ""),
            _filled(sentence, answer, library),
            tuple(answer.evidence[number_ - 1].passage.id for number_ in sentence.cites),
            "" if spoken == lang else spoken,
        )


def joined(shown: Iterable[Line], numbers: Mapping[str, int], lang: str) -> str:
    """Lines as one text, each with the marks of the passages it cites, by their numbers.

    The language of a quotation where it is not the reader's is told once for each language.
    """
    found: list[str] = []
    told: set[str] = set()
    for line in shown:
        marks = "".join(f"[{numbers[key]}]" for key in line.cites)
        text = f"{line.start}{line.text} {marks}" if marks else f"{line.start}{line.text}"
        if line.spoken and line.spoken not in told:
            told.add(line.spoken)
            name = language_name(line.spoken, lang)
            text += " " + phrases(lang, LOCALES).say("quoted", language=name)
        found.append(text)
    return "\n".join(found)


def apart(text: str) -> str:
    """A text with an empty line around its lists; a head that ends in ":" stays near."""
    shown: list[str] = []
    for line in text.split("\n"):
        above = shown[-1] if shown else ""
        is_edge = bool(_ITEM.match(line)) != bool(_ITEM.match(above))
        is_head = _MARK.sub("", above).rstrip().endswith(":")
        if above.strip() and line.strip() and is_edge and not is_head:
            shown.append("")
        shown.append(line)
    return "\n".join(shown)


def _first_figure(sentence: Sentence, answer: Answer) -> Figure | None:
    """The figure that a row of a list leads with, by which the list is ordered."""
    found = _SLOT.search(sentence.text)
    if found is None or found[1] != "f":
        return None
    return answer.figures[int(found[2]) - 1]


def _filled(sentence: Sentence, answer: Answer, library: Library) -> str:
    text = sentence.text
    if not sentence.is_quote:
        text = _SLOT.sub(lambda match: _slot(match, answer, library), text)
    return _tidy(text)


def _tidy(text: str) -> str:
    text = re.sub(r"[ \t]+", " ", text).replace(" ,", ",").strip()
    text = _TWO_STOPS.sub(".", text)  # "2026 r." may end a sentence
    return text[:1].upper() + text[1:]


def _slot(match: re.Match[str], answer: Answer, library: Library) -> str:
    kind, index, part = match[1], int(match[2]) - 1, match[3] or ""
    lang = answer.question.lang
    if kind == "e":
        return _evidence_part(answer.evidence[index], part, lang)
    return figure_part(answer.figures[index], part, lang, library)


def figure_part(figure: Figure, part: str, lang: str, library: Library) -> str:
    """What a slot shows: the value with its unit, or the year, number, edition or country."""
    match part:
        case "year":
            return year(figure.year, lang, estimate=figure.estimate)
        case "when":
            return year(figure.year, lang)
        case "edition":
            return edition_day(figure.edition, lang)
        case "number":
            is_thousands = figure.unit == "thousands"
            return (
                number(figure.value * 1000, lang, 0) if is_thousands else number(figure.value, lang)
            )
        case "country":
            return library.countries.in_sentence(figure.country, lang)
        case "signed":
            return value_with_unit(figure, lang, signed=True)
        case "size":
            return value_with_unit(figure, lang, size=True)
        case _:
            return value_with_unit(figure, lang)


def _evidence_part(evidence: Evidence, part: str, lang: str) -> str:
    passage = evidence.passage
    return day(passage.as_of, lang) if part == "date" else source_label(evidence, lang)


def source_label(evidence: Evidence, lang: str) -> str:
    """Publisher, title, place and date of the document that a passage is of."""
    passage = evidence.passage
    place = f", {passage.locator}" if passage.locator else ""
    dated = f"{passage.title}{place} ({day(passage.as_of, lang)})"
    return paired(passage.publisher, dated, lang)


def notes(answer: Answer, library: Library) -> tuple[Note, ...]:
    """The answer's footnotes, in the order of its evidence."""
    return footnotes(answer.evidence, answer.question.lang, library)


def footnotes(evidence: Iterable[Evidence], lang: str, library: Library) -> tuple[Note, ...]:
    """Publisher, title and date of each source with its address, numbered from 1.

    Where several would read the same, those that are rows of a table say which row.
    """
    held = tuple(evidence)
    labels = [source_label(item, lang) for item in held]
    often = Counter(labels)
    return tuple(
        Note(place, _told_apart(label, item, lang, library, often[label]), item.passage.url)
        for place, (label, item) in enumerate(zip(labels, held, strict=True), start=1)
    )


def _told_apart(label: str, item: Evidence, lang: str, library: Library, alike: int) -> str:
    row = _row_name(item.passage, lang, library) if alike > 1 else ""
    return f"{label} – {row}" if row else label


def _row_name(passage: Passage, lang: str, library: Library) -> str:
    """Country and measure of a table's row, as the reader's language writes them; else ""."""
    if passage.kind != "row":
        return ""
    *_, country, measure = passage.id.split(":")
    spoken, key = phrases(lang), f"measure-{measure.replace('_', '-')}"
    what = spoken.say(key) if spoken.has(key) else measure.replace("_", " ")
    return f"{library.countries.name(country, lang)}, {what}"


def answer_json(answer: Answer, library: Library, key: str | None = None) -> dict[str, Any]:
    """The answer in the outward form of CONTRACT.md."""
    found: dict[str, Any] = {
        "id": key,
        "question": answer.question.text,
        "lang": answer.question.lang,
        "status": answer.status.value,
        "reason": answer.reason.value if answer.reason else None,
        "text": plain_text(answer, library),
        "figures": figures_json(answer.figures),
        "evidence": [_evidence_json(n, item) for n, item in enumerate(answer.evidence, start=1)],
        "choices": list(answer.choices),
        "follow_ups": list(answer.follow_ups),
        "engine": answer.engine,
        "ms": round(answer.milliseconds, 1),
    }
    if answer.fell_back:
        found["fell_back"] = answer.fell_back
    return found


def figures_json(figures: tuple[Figure, ...]) -> list[dict[str, Any]]:
    """Figures with ids f1, f2… in order; inputs are named by id."""
    return [_figure_json(place, item, figures) for place, item in enumerate(figures, start=1)]


def _figure_json(place: int, figure: Figure, figures: tuple[Figure, ...]) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": f"f{place}",
        "country": figure.country,
        "measure": figure.measure,
        "year": figure.year,
        "value": _decimal_text(figure.value),
        "unit": figure.unit,
        "estimate": figure.estimate,
        "source": figure.source,
        "edition": figure.edition,
        "how": figure.how,
    }
    if figure.inputs:
        found["inputs"] = [
            f"f{figures.index(item) + 1}" for item in figure.inputs if item in figures
        ]
    if figure.target:
        found["target"] = figure.target
    return found


def _decimal_text(value: Decimal) -> str:
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -12:
        value = value.quantize(Decimal("1e-12"))
    return format(value, "f")


def _evidence_json(place: int, item: Evidence) -> dict[str, Any]:
    passage = item.passage
    found: dict[str, Any] = {
        "n": place,
        "source": passage.source,
        "title": passage.title,
        "publisher": passage.publisher,
        "url": passage.url,
        "as_of": passage.as_of,
        "quote": passage.quote,
    }
    if passage.locator:
        found["locator"] = passage.locator
    return found
