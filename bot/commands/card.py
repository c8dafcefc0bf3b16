"""A card's other sides: workings, sources, revisions and following, each with the way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from bot.commands import chart, compare, country
from bot.commands.answering import answered, asked
from bot.commands.compare import card_button
from bot.commands.how import workings
from bot.commands.naming import names
from bot.commands.pickers import in_rows
from bot.message import Button, Note, Reply, Request
from bot.numbers import day, language_name, paired, value_with_unit, year
from bot.render import notes, source_label
from bot.services import Services
from knowledge.calculators.revision import revisions as revised
from knowledge.errors import BadInput, UnknownCountry
from knowledge.model import Figure, Measure
from retrieval.model import Answer

_QUOTED = "en"
"""The language of the passages that are kept."""
Side = Callable[[str, Request, Services], Reply]


def card(iso3: str, request: Request, services: Services) -> Reply:
    """The card in the place of what was tapped: as it was given there, else as of today."""
    found = services.store.answers.sent_as(request.chat, request.message)
    if found is None or not _is_of(found.asked.kind, found.asked.text, iso3, services):
        shown = country.shown(replace(request, text=iso3), services)
        return replace(shown, replaces=True)
    answer = answered(found.asked, services)
    return replace(country.as_card(answer, found.id, request, services), replaces=True)


def _is_of(kind: str, text: str, iso3: str, services: Services) -> bool:
    try:
        return kind == "country" and services.library.countries.find(text).iso3 == iso3
    except UnknownCountry:
        return False


def _answer(iso3: str, request: Request, services: Services) -> Answer:
    """What the tapped card says: its figures and evidence."""
    found = services.store.answers.sent_as(request.chat, request.message)
    if found is not None and _is_of(found.asked.kind, found.asked.text, iso3, services):
        return answered(found.asked, services)
    return answered(asked("country", replace(request, text=iso3), services), services)


def _side(iso3: str, text: str, request: Request, services: Services) -> Reply:
    back = ((card_button(iso3, services, request.lang),),)
    return Reply(text, buttons=back, replaces=True)


def how(iso3: str, request: Request, services: Services) -> Reply:
    """Each figure of the card: the computed ones with formula, then the cells behind them."""
    words, answer = services.words(request.lang), _answer(iso3, request, services)
    name = services.library.countries.name(iso3, request.lang)
    lines = [words.say("how-lead", country=name), *workings(answer, services, request.lang, iso3)]
    return _side(iso3, "\n".join(lines), request, services)


def sources(iso3: str, request: Request, services: Services) -> Reply:
    """Each document behind the card, dated, with the marks that lead to it and what it says."""
    words, answer = services.words(request.lang), _answer(iso3, request, services)
    marks: dict[str, list[Note]] = {}
    shown_notes = notes(answer, services.library)
    for note, item in zip(shown_notes, answer.evidence, strict=True):
        marks.setdefault(source_label(item, request.lang), []).append(note)
    lead = words.say("card-sources", country=services.library.countries.name(iso3, request.lang))
    rows = [f"• {text} {''.join(f'[{note.number}]' for note in held)}"
            for text, held in marks.items()]  # fmt: skip
    quotes = tuple(
        f"[{number}] {item.passage.quote}" for number, item in enumerate(answer.evidence, start=1)
    )
    shown = _side(iso3, "\n".join([lead, *rows]), request, services)
    head = words.say("card-passages")
    if request.lang != _QUOTED:
        head += " " + words.say("quoted", language=language_name(_QUOTED, request.lang))
    folded = (head, *quotes)
    return replace(shown, notes=shown_notes, workings=folded)


def revisions(what: str, request: Request, services: Services) -> Reply:
    """What each of NATO's editions printed for one year ("ESP:2024"), oldest first.

    Without a year it is the newest that more than one edition holds.

    Raises:
        BadInput: the year is none that two editions hold.
    """
    iso3, _, chosen = what.partition(":")
    words, lang = services.words(request.lang), request.lang
    years = _revised_years(iso3, services)
    if not years or (chosen and chosen not in map(str, years)):
        raise BadInput(words.say("card-revisions-none" if not chosen else "stale"))
    of_year = int(chosen) if chosen else years[0]
    name = services.library.countries.name(iso3, lang)
    lead = words.say("card-revisions", country=name, year=year(of_year, lang))
    source = words.say("chart-source", source=services.library.edition().source.publisher)
    foot = f"{words.say('chart-revision-note')} {source}."
    lines = [lead, *_printed(iso3, of_year, services, lang), foot]
    others = [Button(str(each), f"revisions:{iso3}:{each}") for each in years if each != of_year]
    picture = Button(words.say("button-revs"), f"revs:{iso3}:{of_year}")
    last = (picture, card_button(iso3, services, lang))
    return Reply("\n".join(lines), buttons=(*in_rows(others, 6), last), replaces=True)


def _revised_years(iso3: str, services: Services) -> list[int]:
    """The years that more than one edition of NATO prints for the country, newest first."""
    held = [item.years(Measure.SHARE, iso3) for item in services.library.nato_editions()]
    every = {each for found in held for each in found}
    return sorted(
        (each for each in every if sum(each in found for found in held) > 1), reverse=True
    )


def _printed(iso3: str, of_year: int, services: Services, lang: str) -> list[str]:
    editions = services.library.nato_editions()
    found = revised(editions, iso3, Measure.SHARE, of_year)
    lines = [_print(found[0].old, "", services, lang)]
    for item in found:
        moved = item.difference
        step = value_with_unit(moved, lang, signed=True) if moved and moved.value else "="
        lines.append(_print(item.new, f" ({step})", services, lang))
    return lines


def _print(figure: Figure, step: str, services: Services, lang: str) -> str:
    mark = services.words(lang).say("card-estimate") if figure.estimate else ""
    value = value_with_unit(figure, lang)
    shown = f"{value}{f' ({mark})' if mark else ''}{step}"
    return f"• {paired(day(figure.edition, lang), shown, lang)}"


def follow(iso3: str, request: Request, services: Services) -> Reply:
    """The country is followed from now on; says when updates come."""
    store, words = services.store, services.words(request.lang)
    store.follow(request.chat, (iso3,), request.topic)
    store.set_lang(request.chat, request.lang)
    chat = store.chat(request.chat)
    followed = names(store.follows(request.chat), services, request.lang)
    text = words.say("follow-done", names=followed, hour=chat.time, zone=chat.zone)
    return _followed(iso3, "unfollow", text, request, services)


def unfollow(iso3: str, request: Request, services: Services) -> Reply:
    """The country is followed no more."""
    gone, words = services.store.unfollow(request.chat, (iso3,)), services.words(request.lang)
    named = names((iso3,), services, request.lang)
    text = words.say("unfollow-done", names=named) if gone else words.say("unfollow-none")
    return _followed(iso3, "follow", text, request, services)


def _followed(iso3: str, other: str, text: str, request: Request, services: Services) -> Reply:
    shown = _side(iso3, text, request, services)
    undo = Button(services.words(request.lang).say(f"button-{other}"), f"{other}:{iso3}")
    return replace(shown, buttons=((undo, *shown.buttons[0]),))


SIDES: dict[str, Side] = {
    "card": card,
    "how": how,
    "sources": sources,
    "follow": follow,
    "unfollow": unfollow,
    "near": compare.near,
    "trend": partial(chart.of_country, "trend"),
    "path": partial(chart.of_country, "path"),
}
"""What a button does whose action is a kind and an ally's code."""
