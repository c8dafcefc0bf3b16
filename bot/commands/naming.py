"""Naming: the allies, groups and targets that a text names, and how they are called."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from rapidfuzz.distance import OSA

from bot.numbers import value_with_unit
from bot.orders import level_in
from bot.services import Services
from knowledge.errors import BadInput
from knowledge.model import Target
from knowledge.names import fold
from knowledge.target import in_force, target_figure
from retrieval.language import likely
from retrieval.phrasebook import phrases
from retrieval.reading import cues_in
from retrieval.targeted import MARK, held_against

_EVERYTHING = ("all", "everything", "everyone")
_CAPITAL = re.compile(r"(?<=\w.)\b[^\W\d_a-zа-я][^\W\d_]{3}\b")
_HERE = "§"
"""Stands in a text where a name stood, so that no part of a name is read as another word."""


def named(text: str, services: Services, lang: str) -> tuple[str, ...]:
    """The allies (ISO3) and groups that a text names, "all" among them.

    Raises:
        BadInput: a name is no ally.
    """
    book = services.library.countries
    if text.casefold().strip() in _EVERYTHING:
        return ("all",)
    found = [item.key for item in book.mentions(text, *spoken_in(text, lang))]
    codes = [part.upper() for part in re.split(r"[\s,;]+", text)]
    found += [code for code in codes if code in book.allies]
    strangers = [key for key in found if key not in book.allies and key not in book.groups()]
    if strangers:
        raise BadInput(
            services.words(lang).say("follow-unknown", name=book.name(strangers[0], lang))
        )
    found += _misspelt(without_names(text, services, lang), services, lang)
    return tuple(dict.fromkeys(found))


def _misspelt(rest: str, services: Services, lang: str) -> Iterator[str]:
    """Allies whose short names are misspelt, which a question's reading would not guess at.

    A word counts that has a capital and is one slip away from one ally alone.
    """
    book = services.library.countries
    names = {fold(book.name(key, of)): key for of in spoken_in(rest, lang) for key in book.allies}
    for word in _CAPITAL.findall(rest):
        near = {key for name, key in names.items() if _is_slip(fold(word), name)}
        if len(near) == 1:
            yield near.pop()


def _is_slip(word: str, name: str) -> bool:
    return len(name) > len(word) and word[0] == name[0] and OSA.distance(word, name) == 1


def without_names(text: str, services: Services, lang: str) -> str:
    """The text with a sign in the place of each name of a country or group."""
    for item in reversed(services.library.countries.mentions(text, *spoken_in(text, lang))):
        text = f"{text[: item.start]} {_HERE} {text[item.end :]}"
    return text


def spoken_in(text: str, lang: str) -> tuple[str, ...]:
    """The languages that a text may be in, the reader's among them."""
    return tuple(dict.fromkeys((*likely(text, lang), lang)))


def goals(text: str, services: Services, lang: str) -> dict[str, Decimal | None]:
    """The targets that a text names, as keys that can be followed, those in force for old ones.

    Each with its share of GDP that allies can be held against, None where there is none.

    Raises:
        BadInput: a target of a level is named on which nobody agreed.
    """
    targets = services.library.targets
    cues = cues_in(" ".join(fold(text).split()), *spoken_in(text, lang))
    found = _by_name(cues, level_in(text))
    if found is None and "target" in cues:
        found = _by_level(level_in(text), targets)
        if found is None:
            raise BadInput(services.words(lang).say("follow-level"))
    known = (targets[key] for key in found or () if key in targets)
    return {MARK + item.id: _share(item, targets) for item in known}


def _share(goal: Target, targets: dict[str, Target]) -> Decimal | None:
    against = held_against(goal, targets)
    return against.share if against is not None and against.leg == "core" else None


def _by_name(cues: frozenset[str], level: Decimal | None) -> tuple[str, ...] | None:
    """Targets that are named by their place, leg or author."""
    if "trump_demand" in cues:
        return ("demand_2025",)
    if "related" in cues:
        return ("hague_related_2025",)
    if "equipment" in cues and cues & {"target", "wales"}:
        return ("equipment_2014",)
    if "hague" in cues or {"core", "target"} <= cues:
        is_core = "core" in cues or level == Decimal("3.5")
        return ("hague_core_2025",) if is_core else ("hague_total_2025",)
    return ("vilnius_2023",) if cues & {"vilnius", "wales"} else None


def _by_level(level: Decimal | None, targets: dict[str, Target]) -> tuple[str, ...] | None:
    """The agreed target of a level; without a level the two that an ally can be held against."""
    held = [item for item in in_force(targets) if level is None or item.share == level]
    if level is None:
        return tuple(item.id for item in held if item.leg == "total" or item.due is None)
    return (held[0].id,) if held else None


def names(keys: tuple[str, ...], services: Services, lang: str) -> str:
    """Followed keys as words."""
    return ", ".join(_name(key, services, lang) for key in keys)


def _name(key: str, services: Services, lang: str) -> str:
    book = services.library.countries
    if key.startswith(MARK):
        return goal_name(services.library.targets[key.removeprefix(MARK)], lang)
    is_group = key == "all" or key in book.groups()
    return book.group_name(key, lang) if is_group else book.name(key, lang)


def goal_name(target: Target, lang: str) -> str:
    """A target's name with its level, such as "the Hague target (5% of GDP)"."""
    words, level = phrases(lang), value_with_unit(target_figure(target), lang)
    key = f"target-{target.id.replace('_', '-')}"
    return words.say(key if words.has(key) else "target-plain", level=level)
