"""The three forms of a reply: no text of any kind or length is lost, unreadable or too long."""

from __future__ import annotations

import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.message import Note, Reply
from bot.render import apart
from bot.transports.telegram import rich
from bot.transports.telegram.html import captions, messages, parts, plain
from bot.transports.telegram.split import (
    CAPTION_LIMIT,
    LIMIT,
    MOST_LINKS,
    clean,
    fit,
    is_blank,
    split,
    units,
)
from tests.botapi import markup
from tests.botapi.words import is_seen

QUIET = settings(derandomize=True, max_examples=80, deadline=None)
ODD = [
    "• Spain: 2.00% of GDP [1]", "1. Poland: 4.68% [2]", "<b>&amp;</i> <a href='x'>", "",
    "• no colon here", "[1][2][99]", "🇵🇱🇪🇪👨\u200d👩\u200d👧\u200d👦 e\u0301", "\ud800 lone", "\udfff", "\x00", "   ",
    "\u202eright to left\u202c", "\u2067\u05e9\u05dc\u05d5\u05dd\u2069 \u0645\u0631\u062d\u0628\u0627", "\u200b\u200f\u2060\ufeff", "\x01\x07\x1b[0m\r",
    "z\u0335\u0321\u0353" * 9, "1\ufe0f\u20e3", "👍🏿", "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", "&lt;&#0;&nbsp;", "<tg-spoiler>", "[1", "1]", "<",
    '@gapwatch_bot /help #x https://nato.int/?a=<b>&c="', "\u2028\u2029", "\U00020000", "\ue000",
]  # fmt: skip
LINE = st.one_of(st.text(max_size=200), st.sampled_from(ODD))
LENGTHS = [
    *range(1, 800, 37),
    1023,
    1024,
    1025,
    2047,
    2048,
    2049,
    3999,
    4000,
    4001,
    4095,
    4096,
    4097,
]
BODY = st.one_of(
    st.lists(LINE, max_size=40).map("\n".join),
    st.lists(LINE, max_size=60).map("".join),
    st.tuples(LINE, st.integers(1, 800)).map(lambda pair: pair[0] * pair[1]),
    st.tuples(LINE, st.integers(1, 800)).map(lambda pair: (pair[0] + "\n") * pair[1]),
    st.tuples(st.sampled_from("x<&🇪\u0301 "), st.sampled_from(LENGTHS), LINE).map(
        lambda found: found[0] * found[1] + found[2]
    ),
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
    """Without what cannot be seen, and without the signs that lists are set with."""
    seen = "".join(sign for sign in clean(text) if not is_blank(sign))
    return re.sub(r"[•:]+", "", seen)


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
@given(text=BODY, room=st.integers(2, 4096))
def test_what_is_fitted_is_the_beginning_and_no_longer_than_its_room(text, room):
    kept = fit(text, room)
    assert clean(text).startswith(kept)
    assert 0 < units(kept) <= room or not clean(text)
    assert units(clean(text)) > room or kept == clean(text)


@QUIET
@given(text=BODY)
def test_the_words_of_an_answer_are_the_same_joined_sign_by_sign(text):
    whole = [part for part in split(clean(text)) if not is_blank(part)]
    assert "".join(split(clean(text))) == clean(text)
    assert plain(Reply(text)) == whole
    assert [markup.classic(part).text for part in messages(Reply(text))] == whole


@QUIET
@given(reply=REPLY)
@example(reply=Reply("[1]" * 400, notes=(Note(1, "x", "https://nato.int"),)))
@example(reply=Reply("x" * 9000))
def test_classic_messages_keep_every_sign_and_every_limit(reply):
    read = [markup.classic(text) for text in messages(reply)]
    for one in read:
        assert one.faults == []
        assert is_seen(one.text)
        assert units(one.text) <= LIMIT
        assert one.entities <= MOST_LINKS + 1
    assert _squeezed("".join(one.text for one in read)) == _all_words(reply)


@QUIET
@given(reply=REPLY)
def test_plain_messages_keep_every_sign_and_the_addresses(reply):
    texts = plain(reply)
    assert all(units(text) <= LIMIT and is_seen(text) for text in texts)
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
    assert all(units(part) <= LIMIT and is_seen(part) for part in rest)
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
    for sign in (
        "1\ufe0f\u20e3",
        "👍🏿",
        "🇵🇱",
        "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    ):
        assert all(part.startswith(sign) for part in split(sign * 99, 50))


def test_what_nobody_can_see_is_no_message():
    for text in ("\u200b\u200f", "\u2800" * 9, "\x01\r\n", "\u2028", "\ufe0f", "\u3164"):
        assert messages(Reply(text)) == []
        assert rich.page(Reply(f"• {text}", title=text)) is None
    assert is_blank("") and not is_blank("\u0301")


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


def test_a_footnotes_mark_never_begins_a_line_and_other_brackets_stay():
    reply = Reply("Spain is at 2%. [1] Kept [2] so.", notes=(Note(1, "T", "https://nato.int"),))
    (part,) = parts(reply)
    assert part.bare.startswith("Spain is at 2%.\xa0[1] Kept [2] so.")
    assert "2%.\xa0<sup>" in (rich.page(reply) or "")


def test_a_card_sets_its_lists_apart_and_keeps_heads_with_them():
    text = "Money. [1]\n• A: 1\n• B: 2\nSince then.\nSettings:\n• C: 3\n1. D"
    assert apart(text) == "Money. [1]\n\n• A: 1\n• B: 2\n\nSince then.\nSettings:\n• C: 3\n1. D"
    assert apart(apart(text)) == apart(text)
    assert apart("One line") == "One line"
