"""The phrase book: entries are read one at a time, and say what the whole file would."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast, parse

from bot.numbers import LOCALES
from retrieval.phrasebook import HERE, Book, languages

FOLDERS = (HERE, LOCALES, LOCALES / "units")
VARIABLE = re.compile(r"\$([A-Za-z][\w-]*)")


@pytest.mark.parametrize("lang", languages())
@pytest.mark.parametrize("folder", FOLDERS)
def test_an_entry_read_alone_says_what_the_whole_file_says(folder, lang):
    text = (folder / f"{lang}.ftl").read_text(encoding="utf-8")
    arguments = dict.fromkeys(VARIABLE.findall(text), 3)
    whole = FluentBundle([lang], use_isolating=False)
    whole.add_resource(FluentResource(text))
    keys = [item.id.name for item in parse(text).body if isinstance(item, ast.Message)]
    book = Book(lang, text)
    assert len(keys) > 3
    for key in keys:
        expected, _ = whole.format_pattern(whole.get_message(key).value, arguments)
        assert book.say(key, arguments) == expected


def test_entries_that_refer_to_each_other_are_read_together():
    text = "-name = Gapwatch\nhello = { -name } greets\nagain = { hello } twice\n"
    assert Book("en", text).say("again", {}) == "Gapwatch greets twice"


def test_a_missing_argument_is_an_error_and_a_missing_key_is_no_entry():
    book = Book("en", "hello = Hello { $name }\n")
    with pytest.raises(KeyError):
        book.say("hello", {})
    assert "hello" in book
    assert "goodbye" not in book


def test_threads_can_read_the_same_entry_at_once():
    text = "".join(f"key{number} = value {number}\n" for number in range(50))
    book = Book("en", text)
    with ThreadPoolExecutor(8) as pool:
        said = list(pool.map(lambda number: book.say(f"key{number % 50}", {}), range(800)))
    assert said == [f"value {number % 50}" for number in range(800)]
