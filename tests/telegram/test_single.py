"""One message where there is room for no second: within the limits, its footnotes with it."""

from __future__ import annotations

import re

from hypothesis import assume, given, settings

from bot.commands.cards import Card
from bot.message import Note, Reply
from bot.transports.telegram.html import parts
from bot.transports.telegram.inline import _article as article
from bot.transports.telegram.single import single
from bot.transports.telegram.split import LIMIT, units
from tests.botapi import markup
from tests.telegram.test_forms import REPLY
from tests.telegram.test_forms import _all_words as all_words
from tests.telegram.test_forms import _squeezed as squeezed

QUIET = settings(derandomize=True, max_examples=60, deadline=None)


@QUIET
@given(reply=REPLY)
def test_any_reply_is_one_readable_message_within_the_limit(reply):
    assume(parts(Reply(reply.text, reply.title)))
    content, is_whole = single(reply)
    read = markup.classic(content.message_text)
    assert 0 < units(read.text) <= LIMIT
    assert is_whole == (len(parts(reply)) == 1)
    if is_whole:
        assert squeezed(read.text).startswith(all_words(reply)[:50])


def test_a_long_answer_keeps_its_beginning_and_the_notes_that_this_cites():
    notes = tuple(Note(n, f"Table {n} " + "x" * 40, f"https://nato.int/{n}") for n in range(1, 61))
    lines = "\n".join(
        f"Line {n} says a thing that is worth its footnote. [{n}]" for n in range(1, 61)
    )
    content, is_whole = single(Reply(lines, "A title", notes, workings=("How", "so" * 900)))
    text = markup.classic(content.message_text).text
    assert not is_whole
    assert text.startswith("A title\nLine 1 says")
    cited = set(re.findall(r"footnote\.\xa0\[(\d+)\]", text))
    noted = set(re.findall(r"^\[(\d+)\] Table", text, re.MULTILINE))
    assert 10 < len(cited) < 60
    assert cited == noted
    assert "…" in text


def test_workings_are_the_first_to_go():
    content, is_whole = single(
        Reply("All of it. [1]", notes=(Note(1, "T", ""),), workings=("a" * 4000,))
    )
    assert markup.classic(content.message_text).text == "All of it.\xa0[1]\n[1] T"
    assert not is_whole


def test_a_card_that_is_not_whole_has_a_button_that_opens_it():
    link, long = "https://t.me/gapwatch_bot", Reply("word " * 2000)
    short = article(Card("c:ESP:en", "Spain", "…", Reply("All of it."), opens="c_ESP"), "All", link)
    assert short.reply_markup is None
    cut = article(Card("q:abc", "Spain", "…", long, opens="q_abc"), "All", link)
    ((button,),) = cut.reply_markup.inline_keyboard
    assert (button.text, button.url) == ("All", "https://t.me/gapwatch_bot?start=q_abc")
    assert article(Card("d:gap", "gap", "…", long), "All", link).reply_markup is None
