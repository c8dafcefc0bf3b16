"""Several questions in one message are parted; one question of several sentences is not."""

from __future__ import annotations

import pytest

from retrieval.parts import split

SEVERAL = [
    ("France at 2%? and what is the budget for 2027? also who leads NATO", 3),
    ("latvia share? also who leads NATO", 2),
    ("How far is Spain from 3.5%? And who spends the most?", 2),
    ("wie viel gibt polen aus und wie viele länder erreichen 2 prozent", 2),
    ("combien dépense la France et combien de pays atteignent 2%", 2),
    ("Poland share?\nGermany share?", 2),
    ("Is Italy at 2%? yes or no", 1),
    ("who first said 5% and when", 1),
    ("is that 2035 thing realistic for italy? what does it need each year", 1),
    ("compare france and germany", 1),
    ("Since Spain already spends 4%, is it first?", 2),
    ("Puisque la France est à 3 %, quel est son rang ?", 2),
    ("Since 2014, how far has Spain been from 2%?", 1),
    ("Since Spain already spends 4%, right?", 1),
]


@pytest.mark.parametrize(("text", "parts"), SEVERAL)
def test_a_message_is_parted_where_a_new_question_begins(text, parts, library):
    from retrieval.intake import clean

    assert len(split(clean(text), library.countries)) == parts


def test_no_more_than_four_parts_are_answered(library):
    text = "Poland share? Spain share? Italy share? Latvia share? Estonia share?"
    assert len(split(text, library.countries)) == 4


def test_a_misspelt_name_between_two_countries_is_unsure(library):
    book = library.countries
    assert book.unsure("gap of slovania to 2%") == ("SVK", "SVN")
    assert [found.key for found in book.mentions("iran share")] == ["IRN"]
    assert [found.key for found in book.mentions("austria share")] == ["AUT"]
