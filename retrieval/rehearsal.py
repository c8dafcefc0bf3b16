"""Rehearsal: loads what a model's first answer needs, before any answer's time begins to run."""

from __future__ import annotations

from knowledge.library import Library
from retrieval.chain import answer_prompt, repair_prompt
from retrieval.guard.vocabulary import unit_words
from retrieval.guard.words import all_numbers, languages
from retrieval.interpret import prepare
from retrieval.language import detect
from retrieval.llm import Llm
from retrieval.phrasebook import phrases

_SAID = "It stands where it stood. " * 2
_SECONDS = 60.0
_UNTOLD = "article: since. correct?"  # no word tells its language, so its letters are counted
QUESTION = "How far is Poland from 2%?"


def load(llm: Llm, library: Library) -> None:
    """Read prompts, word lists, phrases and names of every language; shape the plan's schema."""
    answer_prompt()
    repair_prompt()
    prepare(llm)
    detect(_UNTOLD)
    all_numbers()
    unit_words()
    for lang in languages():
        phrases(lang)
        library.countries.mentions(library.countries.name("POL", lang), lang)


def stand_in() -> Llm:
    """A model in this process that says the same to everything; it asks no server."""
    from langchain_core.language_models import FakeListChatModel

    return Llm("rehearsal", FakeListChatModel(responses=[_SAID]), _SECONDS)
