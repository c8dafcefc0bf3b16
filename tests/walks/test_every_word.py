"""Every card and message in every language: whole, in the reader's own words, well set."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from babel import Locale

from bot.alphabet import order
from bot.commands.buttons import press
from bot.commands.cards import find_cards
from bot.commands.registry import RUNS
from bot.message import Reply, Request
from bot.numbers import day, edition_day, paired
from bot.transports.telegram import html, rich
from knowledge.errors import BriefingError
from knowledge.library import Library
from retrieval.language import LANGUAGES

ACTIONS = (
    "/start", "/help", "/country ITA", "/country LUX", "/country ISL", "/country AUT",
    "/country xyzzy", "/country", "how:USA", "sources:ESP", "revisions:POL:2024", "near:DEU",
    "pair:ESP:POL", "/compare", "/compare AUT ESP", "/gap", "/gap DEU 2", "/gap ESP 7",
    "/gap 1.5", "/gap xyzzy", "/rank", "/rank top 3", "/targets", "/sources", "/update",
    "/update POL ESP", "follow:EST", "/follow", "/follow any ally crosses 2.5%",
    "/follow NLD weekly at 7", "/follow xyzzy", "/settings", "/settings zone Mars", "/privacy",
    "/accuracy", "/mydata", "/deleteme", "unfollow:EST", "/unfollow EST", "/chart",
    "/chart path ITA", "/chart gap 3.5", "/chart gap 99", "/chart trend TUR", "/chart ISL",
    "/chart revisions POL", "/chart group baltics", "/how",
    "/check Spain spent 2.0% of GDP in 2026. Poland spent 4.12% in 2024. Italy spent 9% in 2025.",
)  # fmt: skip
QUERIES = ("", "spain", "gap germany 3.5", "gap xyzzy", "top 5", "compare POL ESP", "rank")
_COMMAND = re.compile(r"/\w+.*")
_ENGLISH = re.compile(
    r"\b(?:the|and|below|above|edition of|estimate|spending|which|percentage|allies|target|money"
    r"|cannot|published|with|this|that|nothing|question|share of|country|you|own sum)\b"
)
_DECIMAL_POINT = re.compile(r"\d\.\d{1,2}(?!\d)\s?%")


async def _played(action: str, lang: str, services) -> Reply:
    request = Request("7", "7", "", lang, lang, link="https://t.me/bot")
    try:
        if not action.startswith("/"):
            return await press(action, request, services)
        name, _, text = action[1:].partition(" ")
        return await RUNS[name](replace(request, text=text), services)
    except BriefingError as error:
        return Reply(str(error))


def _own_words(reply: Reply, library: Library) -> str:
    """What the bot says itself: without quotations, titles of documents and commands."""
    caption = reply.image.caption if reply.image else ""
    labels = "\n".join(button.label for row in reply.buttons for button in row)
    text = "\n".join((reply.title, reply.text, caption, labels, *reply.workings[:1]))
    said = {claim.statement for claim in library.claims}
    named = {item.title for item in library.claims} | {item.publisher for item in library.claims}
    for item in library.editions:
        named |= {item.source.title, item.source.publisher}
    for known in sorted(said | named - {"NATO"}, key=len, reverse=True):
        text = text.replace(known, "¤")
    return text


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_every_message_is_whole_and_in_the_readers_words(services, lang):
    for action in ACTIONS:
        reply = await _played(action, lang, services)
        text = _own_words(reply, services.library)
        assert text.strip(), action
        for broken in ("{", "}", "None", "\ue000", "  ", "..", " ,", " .", "( ", " )", "()", ": :"):
            assert broken not in text.replace("…", ""), (action, broken, text)
        if lang != "en":
            bare = _COMMAND.sub("", text.replace("question", "") if lang == "fr" else text)
            for asked in action.split(". "):  # the reader's own sentences, said back
                bare = bare.replace(asked.removeprefix("/check ").rstrip("."), "")
            found = _ENGLISH.search(bare)
            assert not found, (action, found[0] if found else "", text)
            point = _DECIMAL_POINT.search(bare)
            assert not point, (action, point[0] if point else "")


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_every_inline_card_is_whole_and_a_list_shows_its_rows(services, lang):
    for text in QUERIES:
        cards, _ = find_cards(Request("7", "7", text, lang, lang), 0, services)
        assert cards, text
        for card in cards:
            assert card.title.strip(), text
            assert card.line.strip(), text
            assert not card.line.endswith(":"), (text, card.line)
            assert "{" not in card.line, text


async def test_french_never_lets_a_line_begin_with_its_signs(services):
    for action in ACTIONS:
        text = _own_words(await _played(action, "fr", services), services.library)
        loose = re.search(r"[^\n\xa0] ?(?<!\xa0)(?<= )[:;?!»]", text)
        assert not loose, (action, text[loose.start() - 30 : loose.end()] if loose else "")
        tight = re.search(r"[^\W\d_]: |\): |\d: ", _COMMAND.sub("", text))
        assert not tight, (action, text[tight.start() - 30 : tight.end()] if tight else "")


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_every_message_stands_in_all_three_forms(services, lang):
    for action in ACTIONS:
        reply = await _played(action, lang, services)
        assert html.parts(reply)
        assert html.plain(reply)
        page = rich.page(reply)
        assert page is None or "{" not in page


@pytest.mark.parametrize(
    ("lang", "names"),
    [
        ("uk", ["Албанія", "Греція", "Естонія", "Іспанія", "Італія", "Канада"]),
        ("tr", ["Çekya", "Hırvatistan", "Hollanda", "İspanya", "İtalya", "Türkiye"]),
        ("es", ["Bélgica", "Bulgaria", "España", "Estonia"]),
        ("de", ["Dänemark", "Deutschland", "Ungarn", "Vereinigtes Königreich"]),
        ("pl", ["Litwa", "Luksemburg", "Łotwa", "Macedonia Północna", "Niemcy", "Włochy"]),
        ("et", ["Sloveenia", "Soome", "Taani", "Ungari"]),
        ("lv", ["Lielbritānija", "Lietuva", "Spānija", "Šveice"]),
    ],
)
def test_names_stand_as_the_readers_alphabet_lists_them(lang, names):
    assert sorted(names, key=lambda name: order(name, lang)) == names


def test_a_bare_year_of_an_edition_and_a_pair_read_as_the_language_writes_them():
    assert edition_day("2024", "de") == "Jahr 2024"
    assert edition_day("2026-07-10", "de") == day("2026-07-10", "de")
    assert paired("Italie", "2,10 %", "fr") == "Italie\xa0: 2,10 %"
    assert paired("Italy", "2.10%", "en") == "Italy: 2.10%"


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_a_day_of_the_week_is_written_as_within_a_sentence(services, lang):
    reply = await _played("/follow NLD weekly at 7", lang, services)
    assert Locale.parse(lang).days["format"]["wide"][0] in reply.text
