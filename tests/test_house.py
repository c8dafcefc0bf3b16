"""The house: settings, commands, signs, phrases and sizes stay what the documents say."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from typer.main import get_command

from bot.cli import app
from bot.commands.registry import COMMANDS
from bot.settings import Settings
from bot.store import Store
from knowledge.errors import BriefingError
from knowledge.library import Library
from retrieval.phrasebook import phrases
from retrieval.reading import cues_in

ROOT = Path(__file__).parents[1]
ROOMS = [path for room in ("bot", "retrieval", "knowledge") for path in (ROOT / room).rglob("*.py")]
FORBIDDEN = ("utils", "helpers", "common", "manager", "base", "misc")


def test_every_setting_is_explained_in_the_example_and_no_other():
    said = re.findall(
        r"^([A-Z_]+)=", (ROOT / ".env.example").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert sorted(said) == sorted(name.upper() for name in Settings.model_fields)


def test_the_example_is_the_default():
    shown = Settings(_env_file=ROOT / ".env.example")
    plain = Settings(_env_file=None)
    assert shown.model_dump() == plain.model_dump()


def test_no_file_holds_the_marks_of_a_merge():
    mark = re.compile(r"^(?:<{7} |>{7} )", re.MULTILINE)
    for room in ("bot", "retrieval", "knowledge", "tests", "evals", "docs"):
        for path in (ROOT / room).rglob("*"):
            if path.suffix in (".py", ".toml", ".ftl", ".yaml", ".md", ".txt", ".jsonl"):
                assert not mark.search(path.read_text(encoding="utf-8")), path


def test_only_the_settings_read_the_environment():
    for path in ROOMS:
        text = path.read_text(encoding="utf-8")
        if path.name != "settings.py":
            assert "os.environ" not in text, path
            assert "getenv" not in text, path


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: str(path.relative_to(ROOT)))
def test_each_door_has_a_sign_and_a_decent_name(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), "no sign on the door"
    assert path.stem not in FORBIDDEN
    assert path.read_text(encoding="utf-8").count("\n") <= 330
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            assert node.end_lineno - node.lineno < 60, node.name


def test_the_readme_names_every_command_and_setting():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for name in COMMANDS:
        assert f"/{name}" in text
    commands = get_command(app).commands
    assert len(commands) > 10
    for command in commands:
        assert f"gapwatch {command}" in text, command


def test_the_documents_tell_every_option_of_the_command_line():
    text = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs").glob("*.md"))
    text += (ROOT / "README.md").read_text(encoding="utf-8")
    for name, command in get_command(app).commands.items():
        for option in (each for given in command.params for each in given.opts):
            if option.startswith("--"):
                assert option in text, (name, option)


def test_the_floor_plan_in_the_readme_is_current():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for room in ("bot", "retrieval", "knowledge"):
        for path in sorted((ROOT / room).glob("*.py")):
            if path.name != "__init__.py":
                sign = (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").split(
                    "\n"
                )[0]
                assert f"{path.name}" in text
                assert sign.split(": ", 1)[-1].rstrip(".")[:40] in text, path.name


def test_each_command_has_a_menu_line():
    words = phrases("en", ROOT / "bot" / "locales")
    assert all(words.say(f"command-{name}") for name in COMMANDS)


def test_each_target_and_measure_has_a_name():
    library, words = Library.open(), phrases("en")
    for key in library.targets:
        assert words.has(f"target-{key.replace('_', '-')}")
    for measure in library.edition().measures():
        assert words.has(f"measure-{measure.value.replace('_', '-')}")


def test_no_phrase_holds_a_digit():
    for line in (
        (ROOT / "retrieval" / "phrases" / "en.ftl").read_text(encoding="utf-8").splitlines()
    ):
        if "=" in line and not line.startswith("#"):
            assert not re.search(r"\d", line.split("=", 1)[1]), line


def test_every_cue_pattern_compiles():
    assert "gap" in cues_in("how far is spain")


def test_no_lock_names_a_registry():
    for path in ROOT.glob("requirements*.lock"):
        assert "://" not in path.read_text(encoding="utf-8")


def test_a_database_that_cannot_be_opened_is_one_sentence():
    with pytest.raises(BriefingError, match="DATABASE_URL") as caught:
        Store.open("nonsense://x")
    assert "\n" not in str(caught.value)


def test_the_store_keeps_follows_and_contexts(tmp_path):
    address = f"sqlite:///{tmp_path / 'a.db'}"
    store = Store.open(address)
    store.follow("7", ("POL", "baltics"))
    store.remember("7", '{"a": 1}')
    store.close()
    again = Store.open(address)
    assert set(again.follows("7")) == {"POL", "baltics"}
    assert again.context("7") == '{"a": 1}'
    assert again.unfollow("7", ("POL",)) == ("POL",)
    assert again.follows("7") == ("baltics",)
