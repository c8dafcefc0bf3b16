"""/chart [trend|path|gap|group|revisions] WHAT: figures as a picture; what is missing is picked."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from bot.commands.answering import preferred
from bot.commands.compare import card_button
from bot.commands.pickers import allies, groups, in_rows
from bot.message import Button, Image, Reply, Request
from bot.numbers import number, percent, value_with_unit
from bot.services import Services
from knowledge.errors import BadInput, UnknownTarget
from knowledge.model import AGGREGATES
from knowledge.names import fold
from knowledge.target import LEVELS, agreed_core, in_force, pick_target, target_figure
from retrieval.phrasebook import phrases

if TYPE_CHECKING:
    from knowledge.edition import Edition
    from knowledge.model import Target

KINDS = ("trend", "gap", "path", "group", "revisions")
_ACTIONS = {"trend": "trend", "gap": "gaps", "path": "path", "revisions": "revs"}
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LEVEL = re.compile(r"(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?)\s?%?(?![\d.,])")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a /chart asks for: its kind ("" where none was named), allies, groups, level, year."""

    kind: str
    countries: tuple[str, ...]
    groups: tuple[str, ...]
    level: str
    year: int | None


async def run(request: Request, services: Services) -> Reply:
    """The picture that the words ask for, such as "path Italy" or "gap 2"; else a picker.

    Raises:
        UnknownCountry: the text names no country.
        NoFigure: there is no series to draw.
        BadInput: the level is on a leg that no table measures, or no level.
    """
    return await asyncio.to_thread(_chart, request, services)


def _chart(request: Request, services: Services) -> Reply:
    wanted = read(request, services)
    if wanted.kind == "gap":
        return gaps(wanted, request, services)
    if wanted.kind == "group" and (wanted.groups or wanted.countries):
        return group(wanted.groups, wanted.countries, request, services)
    if wanted.kind in _ACTIONS and wanted.countries:
        first, *others = wanted.countries
        drawn = of_country(wanted.kind, first, request, services, wanted.year)
        return _with_others(drawn, wanted.kind, others, request, services)
    return pick(wanted.kind, 0, request, services)


def read(request: Request, services: Services) -> Wanted:
    """The words of a /chart; without a kind one ally is a trend, several or a group a group.

    Raises:
        UnknownCountry: words that name neither ally nor group, level or year.
    """
    kind, rest = _kind(request, services)
    book = services.library.countries
    year = next(iter(_YEAR.findall(rest)), None)
    level = _LEVEL.search(_YEAR.sub(" ", rest))
    whole = _aggregate(rest, services)
    if whole:
        return _of_aggregate(whole, kind, level[1] if level else "", year)
    named = [item.key for item in book.mentions(rest, request.lang)]
    named += [word for word in rest.upper().split() if word in book.allies]
    known = (*book.groups(), "all")
    if fold(rest) in ("all", fold(book.group_name("all", request.lang))):
        named.append("all")
    in_groups = tuple(dict.fromkeys(key for key in named if key in known))
    countries = tuple(dict.fromkeys(key for key in named if key not in known))
    if not countries and not in_groups and any(map(str.isalpha, rest)):
        countries = (book.find(re.sub(r"[\d.,%]", " ", rest).strip()).iso3,)
    if kind in ("", "group") and (countries or in_groups):
        kind = "group" if in_groups or len(countries) > 1 else "trend"
    found = level[1].replace(",", ".") if level else ""
    return Wanted(kind, countries, in_groups, found, int(year) if year else None)


def _of_aggregate(key: str, kind: str, level: str, year: str | None) -> Wanted:
    """An aggregate's own series; as a group or in a list of gaps its members."""
    if kind == "gap":
        return Wanted(kind, (), (), level.replace(",", "."), None)
    if kind == "group":
        is_all = key == AGGREGATES[0]
        return Wanted(
            kind, () if is_all else ("CAN",), ("all" if is_all else "european",), "", None
        )
    return Wanted(kind or "trend", (key,), (), "", int(year) if year else None)


def _aggregate(text: str, services: Services) -> str:
    """The aggregate that the words name, such as "Europe and Canada", which is not Canada."""
    from retrieval.reading import read as read_words

    if fold(re.sub(r"[\d.,%]", " ", text).strip()) == "nato":
        return AGGREGATES[0]
    library = services.library
    found = read_words(text, library.countries, library.edition().source.day.year).countries
    return next((key for key in found if key in AGGREGATES), "")


def _kind(request: Request, services: Services) -> tuple[str, str]:
    """The kind that the first word names, in English or the reader's language, and the rest."""
    text = request.text.strip()
    first, _, rest = text.partition(" ")
    words = services.words(request.lang)
    for kind in KINDS:
        if fold(first) in (fold(kind), fold(words.say(f"chart-kind-{kind}"))):
            return kind, rest.strip()
    return "", text


def pick(kind: str, page: int, request: Request, services: Services) -> Reply:
    """A picker: of kinds where none is chosen, else of what is to be drawn."""
    words = services.words(request.lang)
    if kind not in KINDS:
        made = [_kind_button(each, f"chart:{each}", request, services) for each in KINDS]
        return Reply(words.say("chart-pick"), buttons=in_rows(made, 2), replaces=True)
    if kind == "gap":
        return gaps(Wanted("gap", (), (), "", None), request, services)
    if kind == "group":
        rows = groups(request, services, "group")
    else:
        rows = allies(page, request, services, f"chart:{kind}", _ACTIONS[kind])
    back = Button(words.say("button-back"), "chart")
    text = words.say("chart-pick-of", kind=words.say(f"chart-kind-{kind}"))
    return Reply(text, buttons=(*rows, (back,)), replaces=True)


def of_country(
    kind: str, iso3: str, request: Request, services: Services, year: int | None = None
) -> Reply:
    """A country's trend, path or revisions, with the ways to the other charts and the card."""
    image = _image(kind, iso3, request, services, year)
    return _drawn(image, _other_kinds(kind, iso3, request, services))


def _image(kind: str, iso3: str, request: Request, services: Services, year: int | None) -> Image:
    from bot.charts import path_chart, revision_chart, trend_chart

    library, edition, lang = services.library, _edition(request, services), request.lang
    held = agreed_core(library.targets)
    if kind == "path":
        return path_chart(edition, iso3, library, held[0], lang)
    if kind == "revisions":
        return revision_chart(library, iso3, lang, year)
    return trend_chart(edition, iso3, library, tuple(reversed(held)), lang)


def gaps(wanted: Wanted, request: Request, services: Services) -> Reply:
    """Every ally's distance from a level; the countries and groups named stand out."""
    from bot.charts import gap_chart

    library, book = services.library, services.library.countries
    held = agreed_core(library.targets)
    target = _target(wanted.level, request, services) if wanted.level else held[0]
    strong = (*wanted.countries, *(key for one in wanted.groups for key in book.group(one)))
    edition = _edition(request, services)
    image = gap_chart(edition, target, library, request.lang, *dict.fromkeys(strong))
    only = strong[0] if len(strong) == 1 and strong[0] in book.allies else ""
    levels = [_level_button(item, only, request) for item in held if item.id != target.id]
    rows = _other_kinds("gap", only, request, services) if only else ()
    return _drawn(image, (tuple(levels), *rows))


def _target(level: str, request: Request, services: Services) -> Target:
    """The target of a level that can be measured.

    Raises:
        BadInput: nothing can be held against it.
    """
    lang = request.lang
    try:
        found = pick_target(services.library.targets, level)
    except UnknownTarget:
        low, high = (percent(number(edge, lang, 0), lang) for edge in LEVELS)
        raise BadInput(services.words(lang).say("level-wrong", low=low, high=high)) from None
    if not found.is_measurable:
        raise BadInput(_unmeasured(found, services, lang))
    return found


def _unmeasured(target: Target, services: Services, lang: str) -> str:
    """Why nothing is held against a leg, or against both together (DOMAIN rule 4)."""
    shown = value_with_unit(target_figure(target), lang)
    legs = [item for item in in_force(services.library.targets) if item.leg == "related"]
    if target.leg == "related" or not legs:
        return phrases(lang).say("related-unmeasured", level=shown)
    related = value_with_unit(target_figure(legs[0]), lang)
    return phrases(lang).say("note-unmeasured", total=shown, related=related)


def _level_button(target: Target, iso3: str, request: Request) -> Button:
    share = percent(number(target.share, request.lang, 1, 0), request.lang)
    return Button(share, f"gaps:{iso3}:{Decimal(target.share)}")


def group(
    keys: tuple[str, ...], countries: tuple[str, ...], request: Request, services: Services
) -> Reply:
    """Small multiples of a group's members, or of the countries named."""
    from bot.charts import group_chart

    library, book = services.library, services.library.countries
    targets = tuple(reversed(agreed_core(library.targets)))
    named = tuple(dict.fromkeys((*countries, *(each for key in keys for each in book.group(key)))))
    one = keys[0] if len(keys) == 1 and not countries else ""
    image = group_chart(
        _edition(request, services), one, library, targets, request.lang, () if one else named
    )
    back = Button(services.words(request.lang).say("button-back"), "chart:group")
    return _drawn(image, ((back,),))


def _drawn(image: Image, rows: tuple[tuple[Button, ...], ...]) -> Reply:
    shown = tuple(row for row in rows if row)
    return Reply(image.caption, image=image, buttons=shown, replaces=True)


def _edition(request: Request, services: Services) -> Edition:
    """The edition that the chat prefers where it is out, else NATO's newest complete one."""
    chosen, _ = preferred(services.store.preferences(request.chat))
    known = {item.id for item in services.library.nato_editions()}
    return services.library.edition(chosen if chosen in known else "latest")


def _other_kinds(
    kind: str, iso3: str, request: Request, services: Services
) -> tuple[tuple[Button, ...], ...]:
    made = [
        _kind_button(each, f"{action}:{iso3}", request, services)
        for each, action in _ACTIONS.items()
        if each != kind
    ]
    if iso3 not in services.library.countries.allies:
        return ()
    return (*in_rows(made), (card_button(iso3, services, request.lang),))


def _kind_button(kind: str, action: str, request: Request, services: Services) -> Button:
    label = services.words(request.lang).say(f"chart-kind-{kind}")
    return Button(label[:1].upper() + label[1:], action)


def _with_others(
    drawn: Reply, kind: str, others: list[str], request: Request, services: Services
) -> Reply:
    """The drawing with a button for each further country that was named."""
    from dataclasses import replace

    name = services.library.countries.name
    made = [Button(name(key, request.lang), f"{_ACTIONS[kind]}:{key}") for key in others]
    return replace(drawn, buttons=(*in_rows(made), *drawn.buttons))


def tapped(kind: str, what: str, request: Request, services: Services) -> Reply:
    """A tap on "gaps:ESP:2", "revs:ESP:2024", "group:baltics" or "chart:trend:1".

    Raises:
        BadInput: it names what is not there.
    """
    first, _, second = what.partition(":")
    book, stale = services.library.countries, BadInput(services.words(request.lang).say("stale"))
    if kind == "chart":
        return pick(first, int(second) if second.isascii() and second.isdigit() else 0, request,
                    services)  # fmt: skip
    if kind == "group":
        if first not in (*book.groups(), "all"):
            raise stale
        return group((first,), (), request, services)
    if first not in book.allies and (first or kind != "gaps"):
        raise stale
    if kind == "gaps":
        if second and second not in {str(item.share) for item in services.library.targets.values()}:
            raise stale
        chosen = (first,) if first else ()
        return gaps(Wanted("gap", chosen, (), second, None), request, services)
    if second and not _YEAR.fullmatch(second):
        raise stale
    return of_country("revisions", first, request, services, int(second) if second else None)
