"""The fact check: figures of somebody's text against the ledger; confirmed, outdated or neither."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from knowledge.edition import Edition
from knowledge.model import Figure, Measure
from retrieval.desk import Desk, Outcome
from retrieval.kinds.statement import ENOUGH
from retrieval.model import Evidence, Sentence
from retrieval.reading import Reading, read

MOST_CLAIMS = 10
_LONGEST = 300
_END = re.compile(r"(?<=[.!?…])[\"”»’)]*\s+|\n+")
_MARKS = " .!?…\"”»“„«’')("
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_OF_GDP = re.compile(r"\b(?:gdp|bip|pib|pil|pkb|skp|ikp|bvp|bbp|gsyh|ввп)")
_AIM = re.compile(
    r"target|goal|guideline|ziel|objecti|objetiv|obiettiv|\bcel|eesmärk|eesmark|mērķ|merk|tiksl|ціл|hedef|doel|\bmeta"
)
_OF_TARGETS = (
    "gap",
    "meets",
    "hague",
    "vilnius",
    "wales",
    "core",
    "related",
    "trump_demand",
    "plan",
)


def fact_check(desk: Desk) -> Outcome:
    """Each sentence of the desk's text that holds a figure, quoted, with what the sources say.

    A share of GDP with a country is held against NATO's tables: confirmed when the newest
    edition prints it, outdated when an older one did, else not supported. A sentence that the
    tables cannot judge is held against the dated statements that hold one of its numbers.
    """
    desk.say("check-lead", "lead")
    told = 0
    for sentence in _sentences(desk.text):
        if told == MOST_CLAIMS:
            break
        told += _judge(sentence, desk)
    if not told:
        desk.sentences.clear()
        desk.say("check-none", "lead")
    return Outcome()


def _sentences(text: str) -> Iterator[str]:
    seen: set[str] = set()  # what a text says twice is judged once
    for part in _END.split(text):
        sentence = " ".join(part.split())
        said = sentence.casefold().strip(_MARKS)
        if said not in seen and any(sign.isdigit() for sign in sentence):
            seen.add(said)
            yield sentence if len(sentence) <= _LONGEST else sentence[:_LONGEST] + "…"


def _judge(sentence: str, desk: Desk) -> int:
    """Says what the sources say of one sentence; 1 when there was something to say."""
    reading = read(sentence, desk.library.countries, desk.today.year)
    verdicts = [
        verdict
        for country, level in _pairs(reading)
        if (verdict := _in_tables(country, level, reading, desk)) is not None
    ]
    if verdicts:
        _quote(sentence, desk)
        for key, figures in verdicts:
            _say(key, figures, desk)
        return 1
    return _in_statements(sentence, reading, desk)


def _quote(sentence: str, desk: Desk) -> None:
    desk.sentences.append(Sentence(f"“{sentence}”", part="quote", is_quote=True))


def _pairs(reading: Reading) -> list[tuple[str, Decimal]]:
    """Which level belongs to which country: all to the only one, else one each, in order."""
    if len(reading.countries) == 1:
        return [(reading.countries[0], level) for level in reading.levels]
    if len(reading.countries) == len(reading.levels):
        return list(zip(reading.countries, reading.levels, strict=True))
    return []


def _in_tables(
    country: str, level: Decimal, reading: Reading, desk: Desk
) -> tuple[str, tuple[Figure, ...]] | None:
    """The verdict of NATO's tables, with the figures it rests on; None where they have none."""
    year = reading.years[-1] if reading.years else None
    newest = [
        figure
        for edition in reversed(desk.library.nato_editions())
        if edition.is_complete and (figure := _share(edition, country, year)) is not None
    ]
    if not newest:
        return None
    if _is_printed(level, newest[0]):
        return "check-confirmed", (newest[0],)
    for older in newest[1:]:
        if _is_printed(level, older):
            return "check-outdated", (newest[0], older)
    if year is None:
        for figure in reversed(desk.library.edition().series(country, Measure.SHARE)):
            if _is_printed(level, figure):
                return "check-confirmed", (figure,)
    levels = {target.share for target in desk.library.targets.values()}
    if level in levels and (
        reading.due or reading.has(*_OF_TARGETS) or _AIM.search(reading.folded)
    ):
        return None  # it names a target, not what the country spends
    return ("check-differs", (newest[0],)) if _OF_GDP.search(reading.folded) else None


def _share(edition: Edition, country: str, year: int | None) -> Figure | None:
    years = edition.years(Measure.SHARE, country)
    if not years:
        return None
    return edition.find(country, Measure.SHARE, years[-1] if year is None else year)


def _is_printed(level: Decimal, figure: Figure) -> bool:
    """Whether a text's level is the printed value at the text's own precision.

    A whole number stands for at most five hundredths around it: 1.9 is no 2 (DOMAIN rule 6).
    """
    exponent = level.as_tuple().exponent
    places = -exponent if isinstance(exponent, int) else 0
    allowed = Decimal("0.05") if places < 1 else Decimal(5).scaleb(-places - 1)
    return abs(figure.value - level) <= allowed


def _say(key: str, figures: tuple[Figure, ...], desk: Desk) -> None:
    newest, *older = figures
    source = next(item.source for item in desk.library.editions if item.id == newest.source)
    given = {
        "country": desk.name(newest.country),
        "value": desk.slot(newest),
        "publisher": source.publisher,
        "edition": desk.slot(newest, "edition"),
    }
    cites = desk.cite_row(newest)
    if older:
        given["now"] = desk.slot(newest, "year")
        given["year"] = desk.slot(older[0], "year")
        given["old"] = desk.slot(older[0])
        given["old_edition"] = desk.slot(older[0], "edition")
        cites = (*cites, *desk.cite_row(older[0]))
    else:
        given["year"] = desk.slot(newest, "year")
    desk.say(key, "row", tuple(dict.fromkeys(cites)), **given)


def _in_statements(sentence: str, reading: Reading, desk: Desk) -> int:
    """What dated statements say: one that holds a number of the sentence and is on the matter."""
    numbers = {item.replace(",", ".") for item in _NUMBER.findall(sentence)}
    numbers = {item for item in numbers if not _YEAR.fullmatch(item)}
    is_on_matter = reading.has("share", "domain", "money", "count", "equipment", *_OF_TARGETS)
    if not numbers or not (is_on_matter or reading.countries):
        return 0
    found = desk.search(sentence, top=6, countries=reading.countries, kinds=("claim",))
    fitting = [item for item in found if item.score >= ENOUGH and _fits(item, numbers, reading)]
    if not fitting and not is_on_matter:
        return 0
    _quote(sentence, desk)
    if not fitting:
        desk.say("check-unsupported", "row")
        return 1
    best = next((item for item in fitting if not item.passage.is_overtaken), fitting[0])
    desk.say("check-overtaken" if best.passage.is_overtaken else "check-said", "row")
    desk.quote(best)
    return 1


def _fits(item: Evidence, numbers: set[str], reading: Reading) -> bool:
    held = {number.replace(",", ".") for number in _NUMBER.findall(item.passage.quote)}
    places = set(item.passage.countries)
    is_about = not reading.countries or not places or bool(places & set(reading.countries))
    return is_about and bool(numbers & held)
