"""The three forms of a reply: no text of any kind or length is lost, unreadable or too long."""

from __future__ import annotations

import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.message import Note, Reply
from bot.transports.telegram import rich
from bot.transports.telegram.html import captions, messages, parts, plain
from bot.transports.telegram.split import CAPTION_LIMIT, LIMIT, MOST_LINKS, clean, split, units
from tests.botapi import markup

QUIET = settings(derandomize=True, max_examples=80, deadline=None)
LINE = st.one_of(
    st.text(max_size=200),
    st.sampled_from(
        ["• Spain: 2.00% of GDP [1]", "1. Poland: 4.68% [2]", "<b>&amp;</i> <a href='x'>", "",
         "• no colon here", "[1][2][99]", "🇵🇱🇪🇪👨‍👩‍👧‍👦 e\u0301", "\ud800 lone", "\x00", "   "]
    ),
)  # fmt: skip
BODY = st.one_of(
    st.lists(LINE, max_size=40).map("\n".join),
    st.tuples(LINE, st.integers(1, 800)).map(lambda pair: pair[0] * pair[1]),
    st.tuples(LINE, st.integers(1, 800)).map(lambda pair: (pair[0] + "\n") * pair[1]),
)
URL = st.sampled_from(
    ["https://nato.int/?a=1&b=2'\"<>", "", "javascript:x", "https://" + "x" * 3000]
)
NOTES = st.lists(st.tuples(st.one_of(LINE, BODY), URL), max_size=120).map(
    lambda found: tuple(Note(n, text, url) for n, (text, url) in enumerate(found, start=1))
)
REPLY = st.builds(
    Reply, text=BODY, title=st.sampled_from(["", "Spain <3"]), notes=NOTES,
    workings=st.lists(LINE, max_size=60).map(tuple),
)  # fmt: skip


def _squeezed(text: str) -> str:
    """Without white space, which Telegram trims, and without the signs that lists are set with."""
    return re.sub(r"[\s•:\x1c-\x1f]+", "", clean(text))


def _all_words(reply: Reply) -> str:
    notes = (f"[{note.number}]{note.text}" for note in reply.notes)
    return _squeezed("".join((reply.title, reply.text, *reply.workings, *notes)))


@QUIET
@given(text=BODY, room=st.integers(30, 700))
def test_splitting_loses_no_sign_and_keeps_to_the_room(text, room):
    found = split(text, room)
    assert "".join(found) == text
    assert all(units(part) <= room for part in found)


@QUIET
@given(reply=REPLY)
@example(reply=Reply("[1]" * 400, notes=(Note(1, "x", "https://nato.int"),)))
@example(reply=Reply("x" * 9000))
def test_classic_messages_keep_every_sign_and_every_limit(reply):
    read = [markup.classic(text) for text in messages(reply)]
    for one in read:
        assert one.faults == []
        assert one.text.strip()
        assert units(one.text) <= LIMIT
        assert one.entities <= MOST_LINKS + 1
    assert _squeezed("".join(one.text for one in read)) == _all_words(reply)


@QUIET
@given(reply=REPLY)
def test_plain_messages_keep_every_sign_and_the_addresses(reply):
    texts = plain(reply)
    assert all(units(text) <= LIMIT and text.strip() for text in texts)
    shown = _squeezed("".join(texts))
    for piece in (reply.title, reply.text, *reply.workings):
        assert _squeezed(piece) in shown
    for note in reply.notes:
        if note.url.startswith("https://nato"):
            assert not _squeezed(note.text) or _squeezed(note.url) in shown


@QUIET
@given(reply=REPLY)
def test_a_rich_message_keeps_every_sign_or_stands_back(reply):
    page = rich.page(reply)
    if page is None:
        return
    read = markup.rich(page)
    assert read.faults == []
    label = r"\[\d+\](?:–\[\d+\])?"
    shown = re.sub(rf"<summary>{label}</summary>", "", page)
    assert _squeezed(markup.rich(shown).text) == _all_words(reply)


@QUIET
@given(text=BODY)
def test_a_caption_goes_on_below_the_picture(text):
    first, *rest = captions(text)
    assert units(first) <= CAPTION_LIMIT
    assert all(units(part) <= LIMIT and part.strip() for part in rest)
    assert _squeezed(first + "".join(rest)) == _squeezed(text)


@QUIET
@given(reply=REPLY)
def test_each_part_says_the_same_with_and_without_markup(reply):
    for part in parts(reply):
        shown = _squeezed(markup.classic(part.html).text)
        bare = _squeezed(part.bare)
        for url in {note.url for note in reply.notes}:
            bare = bare.replace(_squeezed(url), "") if url else bare
            shown = shown.replace(_squeezed(url), "") if url else shown
        assert shown == bare


def test_a_word_longer_than_a_message_is_not_torn_inside_an_emoji():
    family = "\u200d".join("\U0001f468\U0001f469\U0001f467\U0001f466")
    for part in split(family * 200, 100):
        assert part[0] != "\u200d"
        assert part[-1] != "\u200d"
    assert all(part[0] != "\u0301" for part in split("e\u0301" * 300, 51)[1:])


def test_lists_of_names_and_values_become_a_table_and_others_stay_lists():
    page = rich.page(Reply("Lead [1].\n• Spain: 2.00%\n• Poland: 4.68%\nEnd.\n• alone",
                           notes=(Note(1, "NATO", "https://nato.int"),)))  # fmt: skip
    assert "<table striped><tr><td>Spain</td><td>2.00%</td></tr>" in page
    assert "<ul><li>alone</li></ul>" in page
    assert '<sup><a href="#note-1">[1]</a></sup>' in page
    assert '<tg-reference name="note-1">[1] <a href="https://nato.int">NATO</a>' in page


def test_places_keep_their_numbers_in_a_table():
    page = rich.page(Reply("Top:\n1. Lithuania: 5.33%\n2. Estonia: 5.10%"))
    assert "<tr><td>2.</td><td>Estonia</td><td>5.10%</td></tr>" in page


def test_workings_unfold_below_their_head():
    page = rich.page(Reply("x", workings=("How:", "a = b - c")))
    assert "<details><summary>How:</summary><p>a = b - c</p></details>" in page
    assert (
        "<blockquote expandable>How:\na = b - c</blockquote>"
        in messages(Reply("x", workings=("How:", "a = b - c")))[0]
    )


def test_what_is_too_long_for_one_rich_message_is_left_to_classic_ones():
    assert rich.page(Reply("x" * 40_000)) is None
    assert rich.page(Reply("\n".join(["line"] * 600))) is None
    assert rich.page(Reply(" \n ")) is None
