"""The handbook is what the registry says, and every example runs."""

from __future__ import annotations

from decimal import ROUND_UP, Context, localcontext

import pytest

from bot.transports.ledger import list_calculators
from knowledge.calculators.handbook import PAGE, handbook, pinned
from knowledge.calculators.registry import CALCULATORS, run
from knowledge.edition import require_same_edition
from knowledge.library import Library

LIBRARY = Library.open()


def test_the_page_is_current():
    hint = "run `python -m knowledge.calculators.handbook`"
    assert PAGE.read_text(encoding="utf-8") == handbook(LIBRARY), hint


@pytest.mark.parametrize("name", CALCULATORS)
def test_each_calculator_says_what_it_takes_and_where_its_rule_is_from(name):
    entry = CALCULATORS[name]
    assert entry.name == name
    assert all((entry.describes, entry.unit, entry.formula, entry.rule, entry.example))
    assert entry.describes.endswith(".")
    assert all(item.says for item in entry.inputs)


@pytest.mark.parametrize("name", CALCULATORS)
def test_a_callers_own_rounding_changes_no_digit(name):
    words = dict(word.split("=", 1) for word in pinned(CALCULATORS[name]))
    usual = run(name, words, LIBRARY).lines
    with localcontext(Context(prec=4, rounding=ROUND_UP)):
        assert run(name, words, LIBRARY).lines == usual


@pytest.mark.parametrize(
    "name", [name for name in CALCULATORS if name not in ("revision", "side_by_side")]
)
def test_no_calculation_joins_editions(name):
    words = dict(word.split("=", 1) for word in pinned(CALCULATORS[name]))
    for figure in run(name, words, LIBRARY).figures:
        if figure.measure not in ("revision", "national_plan"):
            require_same_edition(*_published(figure))


def _published(figure):
    if figure.how == "published":
        return [figure]
    return [leaf for given in figure.inputs for leaf in _published(given)]


def test_the_list_on_the_command_line_is_the_same_text(capsys):
    list_calculators(as_json=False)
    shown = capsys.readouterr().out
    for entry in CALCULATORS.values():
        assert entry.describes in shown
        assert entry.formula in shown
        assert entry.rule in shown


@pytest.mark.parametrize("name", CALCULATORS)
def test_the_last_input_of_each_working_leads_to_a_published_cell(name):
    words = dict(word.split("=", 1) for word in pinned(CALCULATORS[name]))
    for figure in run(name, words, LIBRARY).figures:
        leaf = figure
        while leaf.inputs:
            leaf = leaf.inputs[-1]
        stated = figure.measure in ("national_plan", "stated_growth")
        assert leaf.how == "published" or stated, (figure.measure, leaf)
