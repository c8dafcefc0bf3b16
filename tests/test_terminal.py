"""The command line as other programs meet it: fields of its JSON, exit codes, odd bytes."""

from __future__ import annotations

import errno
import io
import json
import sqlite3
import sys
from contextlib import closing

import pytest

from bot.cli import main

ANSWER = {
    "id", "question", "lang", "status", "reason", "text", "figures", "evidence", "choices",
    "follow_ups", "engine", "ms",
}  # fmt: skip
FIGURE = {
    "id", "country", "measure", "year", "value", "unit", "estimate", "source", "edition", "how",
}  # fmt: skip
EVIDENCE = {"n", "source", "title", "publisher", "url", "as_of", "quote"}


@pytest.fixture
def gapwatch(tmp_path_factory, monkeypatch, capsys):
    """Runs a command in this process; its exit code, standard output and standard error."""
    monkeypatch.setenv("DATA_DIR", str(_shared(tmp_path_factory)))

    def run(*words):
        monkeypatch.setattr(sys, "argv", ["gapwatch", *map(str, words)])
        with pytest.raises(SystemExit) as ended:
            main()
        told = capsys.readouterr()
        assert "Traceback" not in told.err
        assert "Something went wrong" not in told.err
        return ended.value.code, told.out, told.err

    return run


def _shared(factory):
    """One folder for the index of this module, so that it is built once."""
    found = factory.getbasetemp() / "terminal"
    found.mkdir(exist_ok=True)
    return found


def _is_answer(found):
    assert set(found) >= ANSWER
    assert found["status"] in {"answered", "partial", "clarify", "refused"}
    assert (found["reason"] is not None) == (found["status"] == "refused")
    for figure in found["figures"]:
        assert set(figure) >= FIGURE
        assert isinstance(figure["value"], str)
        assert isinstance(figure["estimate"], bool)
    ids = {figure["id"] for figure in found["figures"]}
    assert all(ids >= set(figure.get("inputs", ())) for figure in found["figures"])
    assert all(set(item) >= EVIDENCE for item in found["evidence"])
    numbers = [item["n"] for item in found["evidence"]]
    assert numbers == list(range(1, len(numbers) + 1))
    assert all(f"[{number}]" in found["text"] for number in numbers)


@pytest.mark.parametrize(
    ("words", "more"),
    [
        (["ask", "How far is Spain from 3.5%?"], set()),
        (["ask", "Who will win the cup?", "--lang", "pl"], set()),
        (["ask", ""], set()),
        (["ask", "How much does Poland spend?", "--as-of", "1990-01-01"], set()),
        (["country", "Poland"], {"country", "name"}),
        (["country", "Iceland"], {"country", "name"}),
        (["country", "Russia", "--lang", "uk"], {"country", "name"}),
        (["update", "--follow", "POL,baltics,hague_core_2025"], {"day", "follow"}),
        (["update", "--day", "9999-12-31"], {"day", "follow"}),
    ],
)
def test_an_answer_in_json_has_the_contract_s_fields(gapwatch, words, more):
    code, out, _ = gapwatch(*words, "--json")
    found = json.loads(out)
    _is_answer(found)
    assert more <= set(found)
    assert code == 0


def test_a_calculation_in_json_names_the_edition_and_inputs_of_each_figure(gapwatch):
    code, out, _ = gapwatch("calc", "gap", "country=ESP", "target=3.5", "year=2026", "--json")
    found = json.loads(out)
    gap = next(item for item in found["figures"] if item["measure"] == "gap")
    assert (code, found["calculator"], gap["value"]) == (0, "gap", "1.50")
    assert len(gap["inputs"]) == 2
    assert all(set(item) >= FIGURE for item in found["figures"])


def test_published_figures_in_json_carry_their_provenance(gapwatch):
    code, out, _ = gapwatch("figures", "Spain", "share_of_gdp", "--edition", "all", "--json")
    found = json.loads(out)
    assert code == 0
    assert all(set(item) >= FIGURE | {"publisher", "url", "sha256"} for item in found["figures"])
    ids = {item["id"] for item in (*found["figures"], *found["computed"])}
    assert found["revisions"]
    assert all({step["old"], step["new"]} <= ids for step in found["revisions"])


@pytest.mark.parametrize(
    "words",
    [
        ["ask"],
        ["ask", "Spain?", "--batch", "lines.jsonl"],
        ["ask", "Spain?", "--lang", "zz"],
        ["ask", "Spain?", "--as-of", "yesterday"],
        ["country"],
        ["update", "--day", "tomorrow"],
        ["figures", "Spain"],
        ["figures", "Spain", "share_of_gdp", "--year", "soon"],
        ["add"],
        ["nonsense"],
    ],
)
def test_wrong_usage_ends_with_two(gapwatch, words):
    code, out, err = gapwatch(*words)
    assert (code, out) == (2, "")
    assert err


@pytest.mark.parametrize(
    "words",
    [
        ["ask", "--batch", "/nowhere.jsonl"],
        ["country", "Atlantis"],
        ["country", "\udcff"],
        ["country", "Spain", "--chart", "/nowhere/chart.png"],
        ["update", "--follow", "Atlantis"],
        ["update", "--day", "0001-01-01"],
        ["calc", "nonsense"],
        ["calc", "gap", "country"],
        ["calc", "gap", "country=ESP", "target=NaN"],
        ["figures", "Spain", "nonsense"],
        ["figures", "Spain", "share_of_gdp", "--year", "1900"],
        ["add", "/nowhere"],
        ["add", "ftp://example/file"],
        ["remove", "nonsense"],
        ["eval", "--suite", "nonsense"],
        ["run"],
    ],
)
def test_what_could_not_be_done_ends_with_one_and_one_sentence(gapwatch, words):
    code, out, err = gapwatch(*words)
    assert (code, out) == (1, "")
    assert err.count("\n") == 1


def test_lines_with_halves_of_characters_stop_no_other_line(gapwatch, tmp_path):
    path = tmp_path / "lines.jsonl"
    texts = ["How far is Spain from 3.5%?", "\ud800 Spain?", "Spain\0 2%?", "\ud800" * 50]
    lines = [json.dumps({"id": at, "text": text}) for at, text in enumerate(texts)]
    path.write_text("\n".join([*lines, json.dumps({"id": "last", "text": "Poland?"})]))
    code, out, _ = gapwatch("ask", "--batch", path)
    found = [json.loads(line) for line in out.splitlines()]
    assert (code, [item["id"] for item in found]) == (0, [0, 1, 2, 3, "last"])
    for item in found:
        _is_answer(item)


def test_a_bug_met_by_one_line_is_told_and_the_others_are_answered(gapwatch, tmp_path, monkeypatch):
    from retrieval.answer import Engine

    answer = Engine.answer

    def breaks(self, question, turn=None):
        if "Spain" in question.text:
            raise RuntimeError("a bug")
        return answer(self, question, turn)

    monkeypatch.setattr(Engine, "answer", breaks)
    path = tmp_path / "lines.jsonl"
    path.write_text('{"id": 1, "text": "Spain?"}\n{"id": 2, "text": "How much does Poland spend?"}')
    code, out, _ = gapwatch("ask", "--batch", path)
    bad, good = map(json.loads, out.splitlines())
    assert (code, bad["id"], good["status"]) == (0, 1, "answered")
    assert "error" in bad["error"]


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "ascii"])
def test_a_terminal_of_any_encoding_is_given_the_answer_and_sound_json(
    gapwatch, monkeypatch, encoding
):
    for words in (["country", "Türkiye", "--lang", "uk"], ["ask", "Латвія 2 % \ud800", "--json"]):
        screen = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
        monkeypatch.setattr(sys, "stdout", screen)
        code, _, _ = gapwatch(*words)
        screen.flush()
        shown = screen.buffer.getvalue().decode(encoding)
        assert code == 0
        if "--json" in words:
            assert "Латв" in json.loads(shown)["question"]


def test_the_chat_takes_broken_bytes_for_a_question(gapwatch, monkeypatch):
    lines = iter(["\udcff", "How far is Spain from 3.5%?", "/gap", "quit"])
    monkeypatch.setattr("builtins.input", lambda _: next(lines))
    code, out, _ = gapwatch("chat")
    assert code == 0
    assert "1.50" in out


def test_a_database_that_is_damaged_within_is_told_in_one_sentence(gapwatch, tmp_path, monkeypatch):
    path = tmp_path / "gapwatch.db"
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{path}")
    assert gapwatch("ask", "Spain?", "--chat", "a")[0] == 0
    with closing(sqlite3.connect(path)) as held:
        held.execute("pragma wal_checkpoint(truncate)")
        (size,) = held.execute("pragma page_size").fetchone()
        pages = held.execute("select rootpage from sqlite_master where tbl_name = 'contexts'")
        places = [(page - 1) * size for (page,) in pages]
    with path.open("r+b") as file:
        for place in places:
            file.seek(place)
            file.write(b"\xff" * size)
    code, out, err = gapwatch("ask", "and Italy?", "--chat", "a")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "malformed" in err
    assert "DATABASE_URL" in err


def test_a_disk_that_is_full_is_no_bug(gapwatch, monkeypatch):
    full = OSError(errno.ENOSPC, "No space left on device", "errors.log")
    monkeypatch.setattr("bot.transports.terminal.services", lambda *_: (_ for _ in ()).throw(full))
    code, _, err = gapwatch("country", "Spain")
    assert (code, err) == (
        1, "The disk cannot be written: errors.log (No space left on device); check DATA_DIR.\n",
    )  # fmt: skip
