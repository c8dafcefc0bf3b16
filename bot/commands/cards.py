"""Cards: what an inline query finds, a page at a time; from tables alone, so within a blink."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.commands.answering import open_again, preferred
from bot.commands.pickers import in_order
from bot.message import Reply, Request
from bot.render import reply
from bot.services import Services
from knowledge.errors import BriefingError
from knowledge.names import fold
from retrieval.brief import country_brief
from retrieval.direct import direct_brief
from retrieval.model import Intent, Question

PAGE = 12
_ROWS = 5
_ROW = re.compile(r"• |\d+\. ")
_COMMANDS = {
    "gap": Intent.GAP,
    "rank": Intent.RANKING,
    "top": Intent.RANKING,
    "compare": Intent.COMPARISON,
}


@dataclass(frozen=True, slots=True)
class Card:
    """One result: an id (at most 64 bytes), a title, a line below it, what it sends.

    `flag` is the two-letter code of the one country that it is about, "" for none or several;
    `opens` what `/start` opens the same by, where it does.
    """

    id: str
    title: str
    line: str
    reply: Reply
    flag: str = ""
    opens: str = ""


def find_cards(request: Request, offset: int, services: Services) -> tuple[list[Card], int | None]:
    """A page of cards for the text and where the next page begins; None after the last.

    A command's word ("gap germany 3.5", "top 5") gives its answer; two or more names a
    comparison; one name its summary; the beginning of names those allies; nothing all of them.
    """
    text = request.text.strip()
    word, _, rest = text.partition(" ")
    if text.startswith("q_"):
        return _shared(text[2:], request, services), None
    if word.casefold() in _COMMANDS:
        kept = text if word.casefold() == "top" else rest
        return [_direct(_COMMANDS[word.casefold()], kept, request, services)], None
    book = services.library.countries
    named = list(dict.fromkeys(item.key for item in book.mentions(text, request.lang)))
    if len(named) > 1 or any(key in book.groups() for key in named):
        return [_direct(Intent.COMPARISON, text, request, services)], None
    if named and re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", text):  # "poland 2019": of that year
        return [_direct(Intent.LOOKUP, text, request, services)], None
    begins = _beginning(text, request.lang, services)
    keys = [key for key in named if key in book.allies]
    keys += [key for key in begins if key not in keys]
    cards = [
        _country(key, request, services, is_whole=key in named)
        for key in keys[offset : offset + PAGE]
    ]
    later = offset + PAGE
    return cards, later if later < len(keys) else None


def _beginning(text: str, lang: str, services: Services) -> list[str]:
    """The allies whose name or code begins with the text, in the reader's alphabet."""
    book, begun = services.library.countries, fold(text)
    spoken = in_order(((book.name(key, lang), key) for key in book.allies), lang)
    return [
        key
        for name, key in spoken
        if any(fold(item).startswith(begun) for item in (name, book.name(key), key))
    ]


def _country(iso3: str, request: Request, services: Services, *, is_whole: bool) -> Card:
    """One ally: its summary where it was named, its gap where it is one of many."""
    library, today = services.library, services.clock().date()
    name = library.countries.name(iso3, request.lang)
    asked = _question(library.countries.name(iso3), request, services)
    gap = direct_brief(Intent.GAP, asked, library, today)
    shown = reply(gap, library)
    line = _first_line(shown)
    if is_whole:
        shown = reply(country_brief(library, iso3, today, request.lang), library)
    return Card(
        f"c:{iso3}:{request.lang}", name, line, shown, _flag((iso3,), services), f"c_{iso3}"
    )


def _question(text: str, request: Request, services: Services) -> Question:
    """What is asked for, with the edition and currency that the asker prefers."""
    edition, currency = preferred(services.store.preferences(request.user))
    return Question(text, request.lang, edition=edition, currency=currency)


def _flag(keys: tuple[str, ...], services: Services) -> str:
    book = services.library.countries
    is_one = len(keys) == 1 and keys[0] in book.allies
    return book.find(keys[0]).iso2.lower() if is_one else ""


def _direct(intent: Intent, text: str, request: Request, services: Services) -> Card:
    library, today = services.library, services.clock().date()
    answer = direct_brief(intent, _question(text, request, services), library, today)
    shown, flag = reply(answer, library), _flag(answer.plan.countries, services)
    return Card(f"d:{intent.value}", request.text, _first_line(shown), shown, flag)


def _shared(key: str, request: Request, services: Services) -> list[Card]:
    try:
        shown = open_again(key, request, services)
    except BriefingError:
        return []
    title, line = shown.text.split("\n")[1][:60], _first_line(shown)
    return [Card(f"q:{key}"[:60], title, line, shown, opens=f"q_{key}")]


def _first_line(shown: Reply) -> str:
    """The first sentence without its marks; of a list its rows, which are what was asked."""
    lines = [line.split(" [", 1)[0] for line in shown.text.split("\n")]
    rows = [line.removeprefix("• ") for line in lines[1:] if _ROW.match(line)]
    return "; ".join(rows[:_ROWS]) if rows and lines[0].endswith(":") else lines[0]
