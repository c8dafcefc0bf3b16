"""Cues: every name that a rule asks for is one that a text can bear."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path

from retrieval.reading import _cue_patterns, cues_in
from retrieval.themes import themes

_ROOT = Path(__file__).parents[1] / "retrieval"
_OF_GOALS = {"levels"}  # themes know it beside the cues
_ASKING = ("has", "asks")


def _asked(tree: ast.Module) -> set[str]:
    """The strings that `has` and `asks` are called with, also by a tuple of the same room."""
    tuples = _tuples(tree)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    asking = [node for node in calls if getattr(node.func, "attr", "") in _ASKING]
    found: set[str] = set()
    for given in (item for node in asking for item in node.args):
        if isinstance(given, ast.Constant) and isinstance(given.value, str):
            found.add(given.value)
        elif isinstance(given, ast.Starred):
            found |= tuples.get(getattr(given.value, "id", ""), set())
    return found


def _tuples(tree: ast.Module) -> dict[str, set[str]]:
    """The strings of each tuple that has a name, all tuples of one name together."""
    found: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Tuple):
            texts = {item.value for item in node.value.elts if isinstance(item, ast.Constant)}
            for target in node.targets:
                found.setdefault(getattr(target, "id", ""), set()).update(
                    text for text in texts if isinstance(text, str)
                )
    return found


def _known() -> set[str]:
    found = set(_cue_patterns())
    for path in (_ROOT / "vocabulary").glob("*.toml"):
        found |= set(tomllib.loads(path.read_text(encoding="utf-8"))["cue"])
    return found


def test_every_cue_that_a_rule_asks_for_exists():
    rules = (
        "matters",
        "intent",
        "arithmetic",
        "vintages",
        "agreed",
        "followup",
        "plan",
        "goals",
        "measuring",
    )
    for name in rules:
        asked = _asked(ast.parse((_ROOT / f"{name}.py").read_text(encoding="utf-8")))
        assert len(asked) > 1, name
        assert asked <= _known(), (name, asked - _known())


def test_every_cue_of_a_theme_exists():
    for name, theme in themes().items():
        asked = set().union(*theme.needs, theme.never)
        assert asked <= _known() | _OF_GOALS, name


def test_a_cue_takes_in_the_words_of_another():
    assert {"programme", "escape_clause"} <= cues_in("what is the escape clause")
    assert {"programme", "safe_loans"} <= cues_in("what is safe")
    assert "programme" not in cues_in("what does spain spend")
