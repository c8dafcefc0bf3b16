"""/how: each figure of an earlier answer with its formula and the table cells behind it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from bot.commands.answering import answered
from bot.formulas import in_words
from bot.message import Reply, Request
from bot.numbers import day, edition_day, number, paired, percent, value_with_unit, year
from bot.services import Services
from knowledge.errors import BadInput
from knowledge.model import AGGREGATES, Figure
from retrieval.kinds.target import standing_key
from retrieval.model import Answer
from retrieval.phrasebook import phrases


async def run(request: Request, services: Services) -> Reply:
    """The workings of the answer that the message replies to, else of the chat's last one.

    Raises:
        BadInput: no answer is kept.
    """
    return await asyncio.to_thread(_how, request, services)


def _how(request: Request, services: Services) -> Reply:
    answers = services.store.answers
    found = answers.sent_as(request.chat, request.answers) if request.answers else None
    found = found or answers.last(request.chat)
    if found is None:
        raise BadInput(services.words(request.lang).say("how-none"))
    return of_answer(found.id, request, services)


def of_answer(key: str, request: Request, services: Services) -> Reply:
    """The workings of a kept answer.

    Raises:
        BadInput: it is not kept any more.
    """
    found = services.store.answers.find(key)
    if found is None:
        raise BadInput(services.words(request.lang).say("stale"))
    answer = answered(found.asked, services, request.chat)
    words = services.words(request.lang)
    lead = words.say("how-answer", day=day(found.asked.day.isoformat(), request.lang))
    return Reply("\n".join([lead, *workings(answer, services, request.lang)]))


def workings(answer: Answer, services: Services, lang: str, of: str = "") -> list[str]:
    """What an answer's figures are: computed ones with formula, targets, cells by edition.

    `of` is a country (ISO3) that the head of the message names, so that no line repeats it.
    """
    words = services.words(lang)
    if not answer.figures:
        return [words.say("how-nothing")]
    targets = [item for item in answer.figures if item.measure == "target"]
    published = [item for item in answer.figures if item.how == "published"]
    computed = [item for item in answer.figures if item not in (*targets, *published)]
    book = services.library.countries
    lines = [
        f"• {_named(item, services, lang, of)} = {in_words(item.how, lang, book)}"
        for item in computed
    ]
    lines += [_agreed(item, services, lang) for item in targets]
    if published:
        lines.append(words.say("how-published"))
    editions: dict[str, list[Figure]] = {}
    for item in published:
        editions.setdefault(item.source, []).append(item)
    for held in editions.values():
        lines.append(_edition(held[0], services, lang))
        lines += [f"• {_named(item, services, lang, of)}" for item in held]
    return list(dict.fromkeys(lines))


def _edition(figure: Figure, services: Services, lang: str) -> str:
    """The edition that a published figure comes from, in words."""
    known = {item.id: item.source for item in services.library.editions}
    source = known.get(figure.source)
    name = f"{source.publisher}, {source.title}" if source else figure.source
    words = services.words(lang)
    return words.say("how-edition", source=name, edition=edition_day(figure.edition, lang))


def _agreed(figure: Figure, services: Services, lang: str) -> str:
    """A target with its standing and the day of it, such as "commitment of 25 June 2025"."""
    spoken, level = phrases(lang), value_with_unit(figure, lang)
    key = f"target-{figure.source.replace('_', '-')}"
    name = spoken.say(key if spoken.has(key) else "target-plain", level=level)
    target = services.library.targets.get(figure.source)
    if target is None:  # a level that nobody agreed on
        return f"• {name[:1].upper()}{name[1:]} = {services.words(lang).say('work-named')}"
    standing = spoken.say(f"standing-{standing_key(target)}")
    row = spoken.say("targets-row", name=name, standing=standing, since=day(target.since, lang))
    return f"• {row[:1].upper()}{row[1:]}"


def _named(figure: Figure, services: Services, lang: str, of: str) -> str:
    """Country, measure, year and value as the reader's language writes them."""
    book = services.library.countries
    parts = [_measure(figure.measure, services, lang) + _held_against(figure, services, lang)]
    if figure.country in (*book.allies, *AGGREGATES) and figure.country != of:
        parts.insert(0, book.name(figure.country, lang))
    if figure.year and figure.unit != "year":
        parts.append(year(figure.year, lang, estimate=figure.estimate))
    shown = value_with_unit(figure, lang, signed=figure.value < 0)  # 2 - 2.10 is -0.10
    name = ", ".join(parts)
    return paired(f"{name[:1].upper()}{name[1:]}", shown, lang)


def _held_against(figure: Figure, services: Services, lang: str) -> str:
    """The level of the target that a computed figure is held against, " (3.5%)", else ""."""
    target = services.library.targets.get(figure.target or "")
    if target is None or figure.measure == "target":
        return ""
    return f" ({percent(number(target.share, lang, 1, 0), lang)})"


def _measure(measure: str, services: Services, lang: str) -> str:
    """A measure's name: a published one's, a computed one's, else as the ledger calls it."""
    key, spoken, words = measure.replace("_", "-"), phrases(lang), services.words(lang)
    if spoken.has(f"measure-{key}"):
        return spoken.say(f"measure-{key}")
    if words.has(f"figure-{key}"):
        return words.say(f"figure-{key}")
    for whole, of in _derived(measure):
        return words.say(f"figure-{whole}", measure=_measure(of, services, lang))
    return measure.replace("_", " ")


def _derived(measure: str) -> Iterator[tuple[str, str]]:
    """What a measure is made of that another one is the name of: its kind and the other."""
    if measure.startswith("what_if_"):
        yield "what-if", measure.removeprefix("what_if_")
    for kind in ("lead_ratio", "lead"):  # of two allies, in one measure
        if measure.endswith(f"_{kind}"):
            yield kind.replace("_", "-"), measure.removesuffix(f"_{kind}")
