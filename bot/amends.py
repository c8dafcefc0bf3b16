"""Amends: a corrected figure goes to those who received the wrong one, and to nobody else."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.digest import figure_key
from bot.numbers import LOCALES, value_with_unit
from bot.numbers import day as in_words
from bot.outbox import FIX, Delivery
from bot.store import Store
from knowledge.corrections import Correction
from knowledge.library import Library
from knowledge.model import Figure, Measure
from knowledge.news import Change, Kind
from retrieval.phrasebook import phrases


def announce(store: Store, library: Library, clock: Callable[[], datetime]) -> int:
    """Plan a message to everybody who received a figure that is corrected now; how many are new.

    A correction is announced once: it is put down as announced after its messages are planned.
    """
    number = 0
    for correction in library.corrections:
        name = _name(correction)
        if store.told.is_announced(name):
            continue
        moment = clock()
        chats = dict.fromkeys(item.chat for item in store.told.who(_wrong(correction)))
        planned = [Delivery(chat, name, moment.date(), moment) for chat in chats]
        number += store.outbox.plan(planned)
        store.told.announce(name, str(correction), moment)
    return number


def righted(change: Change, wrong: str, library: Library) -> Change | None:
    """A change as it is worded once a figure (`wrong`, its key) is corrected; None: no more.

    A revision shows the right value in the wrong one's place. What was concluded from the wrong
    value, such as a crossing or a place among the allies, is not said again.
    """
    if all(_key(item) != wrong for item in change.figures):
        return change
    if change.kind is not Kind.REVISED:
        return None
    figures = tuple(_right(item, library) if _key(item) == wrong else item
                    for item in change.figures)  # fmt: skip
    return replace(change, figures=figures) if change.old.value != figures[-1].value else None


def _right(figure: Figure, library: Library) -> Figure:
    edition, measure = library.edition(figure.source), Measure(figure.measure)
    return edition.figure(figure.country, measure, figure.year or 0)


def _key(figure: Figure) -> str:
    return figure_key(figure.source, figure.country, figure.measure, figure.year, figure.value)


def word(what: str, library: Library, lang: str) -> tuple[str, str] | None:
    """A correction's words and the key of the figure that was wrong; None where it is withdrawn."""
    for correction in library.corrections:
        if _name(correction) == what:
            return _text(correction, library, lang), _wrong(correction)
    return None


def _text(correction: Correction, library: Library, lang: str) -> str:
    edition = library.edition(correction.edition)
    right = edition.figure(correction.country, correction.measure, correction.year)
    key = f"measure-{correction.measure.value.replace('_', '-')}"
    return phrases(lang, LOCALES).say(
        "fix",
        country=library.countries.name(correction.country, lang),
        measure=phrases(lang).say(key),
        year=str(correction.year),
        old=value_with_unit(replace(right, value=correction.expect), lang),
        new=value_with_unit(right, lang),
        edition=in_words(edition.source.edition, lang),
        publisher=edition.source.publisher,
    )


def _wrong(correction: Correction) -> str:
    return figure_key(
        correction.edition,
        correction.country,
        correction.measure.value,
        correction.year,
        correction.expect,
    )


def _name(correction: Correction) -> str:
    told = f"{correction.cell} {correction.expect} {correction.value}"
    return FIX + hashlib.sha256(told.encode()).hexdigest()[:32]
